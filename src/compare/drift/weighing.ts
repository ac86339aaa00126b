import type { Weighed } from '../affinity.js'
import { ACROSS, areLikeActs, MUTUAL } from '../alignment.js'
import { gistOf } from '../gist.js'
import { weigh } from '../likeness.js'
import { meaningsOf } from '../meaning.js'
import { chanceOf } from '../pairing.js'
import type { Saying } from './spoken.js'

/**
 * Sayings as the comparison weighs propositions: rare words among all that their texts tell weigh most. `placeOf` is how
 * far down its text each stands, 0 to 1. When and where it was said does not part them: that is what is looked at.
 */
export function weighedAmong(
  sayings: readonly Saying[],
  placeOf: (saying: Saying) => number,
): readonly Weighed[] {
  const told = [...new Set(sayings.map(({ source }) => source))].flatMap(
    ({ telling, propositions }) => propositions.map((proposition) => ({ telling, proposition })),
  )
  const gists = weigh(told.map(({ telling, proposition }) => gistOf(telling, proposition)))
  const places = new Map(told.map(({ proposition }, index) => [proposition, index]))
  const meanings = meaningsOf(
    sayings.map(({ source: { telling }, proposition }) => ({ telling, proposition })),
  )
  return sayings.flatMap((saying, index) => {
    const gist = gists[places.get(saying.proposition) ?? -1]
    if (!gist) return []
    const { proposition } = saying
    const meaning = meanings[index] ?? null
    return [{ ...WHENEVER, proposition, gist, meaning, place: placeOf(saying) }]
  })
}

const WHENEVER = { occasion: null, excluded: new Set<never>(), link: null, days: null }

/** How far down its text a saying stands, 0 to 1. */
export function placeInText({ source, proposition }: Saying): number {
  return proposition.words[0].start / Math.max(1, source.text.reading.article.text.length)
}

/** Two sayings that are of one matter. */
export interface Match {
  readonly before: Saying
  readonly after: Saying
}

/** As far apart as two places in two texts are on average: on two occasions the place says nothing. */
const USUAL_DISTANCE = 1 / 3

/** Which sayings of an earlier occasion those of a later one take up, each with one: the likeliest first. */
export function matchesBetween(
  before: readonly Saying[],
  after: readonly Saying[],
): readonly Match[] {
  if (before.length === 0 || after.length === 0) return []
  const later = new Set(after)
  const weighed = weighedAmong([...before, ...after], (each) =>
    later.has(each) ? USUAL_DISTANCE : 0,
  )
  const [ours, theirs] = [weighed.slice(0, before.length), weighed.slice(before.length)]
  const pairs = ours.flatMap((one, i) =>
    theirs.flatMap((other, j) => {
      const chance = chanceOf(one, other)
      return chance >= MUTUAL ? [{ i, j, chance }] : []
    }),
  )
  const isBest = ({ i, j, chance }: (typeof pairs)[number]) =>
    pairs.every((each) => (each.i !== i && each.j !== j) || each.chance <= chance)
  const likely = pairs
    .filter((pair) => {
      const [one, other] = [before[pair.i], after[pair.j]]
      const isAlike =
        one && other && areLikeActs(one.proposition.act, other.proposition.act) && isBest(pair)
      return pair.chance >= ACROSS || isAlike
    })
    .toSorted((x, y) => y.chance - x.chance || x.i - y.i || x.j - y.j)
  return onceEach(likely).flatMap(({ i, j }) => {
    const [one, other] = [before[i], after[j]]
    return one && other ? [{ before: one, after: other }] : []
  })
}

interface Places {
  readonly i: number
  readonly j: number
}

function onceEach<Pair extends Places>(pairs: readonly Pair[]): readonly Pair[] {
  const [taken, used] = [new Set<number>(), new Set<number>()]
  return pairs.filter(({ i, j }) => {
    if (taken.has(i) || used.has(j)) return false
    taken.add(i)
    used.add(j)
    return true
  })
}
