import { RUN } from '../../language/fingerprints.js'
import type { Weave } from './weave.js'

/** A half-open range of word indexes. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One word of each text, the same in both. */
export interface Match {
  readonly first: number
  readonly second: number
}

/** What two texts share in one piece, a few words changed, put in or left out. */
export interface Passage {
  readonly first: Stretch
  readonly second: Stretch
  /** In order. */
  readonly matches: readonly Match[]
}

/** Fewer words in common are a formula of the trade. */
const FEWEST_WORDS = 8
/** The share of a passage, on either side, that must be the same words. */
const LEAST_SAME = 0.6
/** So many words may differ before the texts must run together again. */
const LONGEST_GAP = 5
/** Where more than so many words were lost, the passage has ended. */
const FARTHEST_BEHIND = 8

/**
 * The passages that two texts share, in the order of the first; each word stands in one at most. A run of four words
 * in both is extended either way over words changed, put in or left out.
 */
export function passagesBetween(first: Weave, second: Weave): readonly Passage[] {
  const places = placesOf(second.hashes)
  const sides: Sides = {
    first,
    second,
    used: {
      first: new Uint8Array(first.words.length),
      second: new Uint8Array(second.words.length),
    },
  }
  const passages: Passage[] = []
  for (let at = 0; at < first.hashes.length; at += 1) {
    if (sides.used.first[at] === 1) continue
    const starts = places.get(first.hashes[at] ?? 0) ?? []
    const passage = longestOf(starts.map((start) => passageAt(sides, { first: at, second: start })))
    if (!passage || !isPassage(passage)) continue
    passages.push(passage)
    markUsed(sides.used, passage)
  }
  return passages
}

interface Sides {
  readonly first: Weave
  readonly second: Weave
  /** 1 for a word that stands in a passage already. */
  readonly used: { readonly first: Uint8Array; readonly second: Uint8Array }
}

function placesOf(hashes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  hashes.forEach((hash, at) => {
    const known = places.get(hash)
    if (known) known.push(at)
    else places.set(hash, [at])
  })
  return places
}

function passageAt(sides: Sides, start: Match): Passage | null {
  for (let step = 0; step < RUN; step += 1)
    if (!isSame(sides, { first: start.first + step, second: start.second + step })) return null
  const back = walk(sides, { first: start.first - 1, second: start.second - 1 }, -1)
  const matches = [...back.reverse(), ...walk(sides, start, 1)]
  const [head, tail] = [matches[0] ?? start, matches.at(-1) ?? start]
  return {
    first: { from: head.first, to: tail.first + 1 },
    second: { from: head.second, to: tail.second + 1 },
    matches,
  }
}

/**
 * The words that match from a place on, forwards or backwards, over gaps: up to where the words that match outnumber
 * those that differ by most.
 */
function walk(sides: Sides, start: Match, step: 1 | -1): Match[] {
  const matches: Match[] = []
  let [place, lead, best, kept]: [Match | null, number, number, number] = [start, 0, 0, 0]
  while (place && lead > best - FARTHEST_BEHIND) {
    if (!isSame(sides, place)) {
      const behind = behindGap(sides, place, step)
      lead -= behind ? widthOf(place, behind) : 0
      place = behind
      continue
    }
    matches.push(place)
    lead += 1
    if (lead > best) [best, kept] = [lead, matches.length]
    place = moved(place, { first: step, second: step })
  }
  return matches.slice(0, kept)
}

function widthOf(from: Match, to: Match): number {
  return Math.max(Math.abs(to.first - from.first), Math.abs(to.second - from.second))
}

/** Where both texts run together again: for two words, or for three where the gap is wide. */
function behindGap(sides: Sides, place: Match, step: 1 | -1): Match | null {
  for (const gap of GAPS) {
    const behind = moved(place, { first: gap.first * step, second: gap.second * step })
    const needed = Math.max(gap.first, gap.second) > 2 ? 3 : 2
    let same = 0
    while (
      same < needed &&
      isSame(sides, moved(behind, { first: same * step, second: same * step }))
    )
      same += 1
    if (same === needed) return behind
  }
  return null
}

/** Narrow gaps first; of one width those where as many words stand on either side. */
const GAPS: readonly Match[] = Array.from({ length: (LONGEST_GAP + 1) ** 2 }, (_, index) => ({
  first: Math.floor(index / (LONGEST_GAP + 1)),
  second: index % (LONGEST_GAP + 1),
}))
  .slice(1)
  .toSorted(
    (a, b) =>
      Math.max(a.first, a.second) - Math.max(b.first, b.second) ||
      b.first + b.second - (a.first + a.second),
  )

function moved(place: Match, by: Match): Match {
  return { first: place.first + by.first, second: place.second + by.second }
}

function isSame({ first, second, used }: Sides, place: Match): boolean {
  const word = first.words[place.first]
  return (
    word !== undefined &&
    word === second.words[place.second] &&
    used.first[place.first] === 0 &&
    used.second[place.second] === 0
  )
}

function longestOf(passages: readonly (Passage | null)[]): Passage | null {
  return passages.reduce(
    (best, each) => (each && (!best || each.matches.length > best.matches.length) ? each : best),
    null,
  )
}

function isPassage({ first, second, matches }: Passage): boolean {
  const longer = Math.max(first.to - first.from, second.to - second.from)
  return matches.length >= FEWEST_WORDS && matches.length / longer >= LEAST_SAME
}

function markUsed(used: Sides['used'], { first, second }: Passage): void {
  used.first.fill(1, first.from, first.to)
  used.second.fill(1, second.from, second.to)
}
