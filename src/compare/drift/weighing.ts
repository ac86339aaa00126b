import type { Weighed } from '../affinity.js'
import { gistOf } from '../gist.js'
import { weigh } from '../likeness.js'
import { meaningsOf } from '../meaning.js'
import { chanceOf, featuresOf } from '../pairing.js'
import { isOfOneObject } from './objects.js'
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
  /** Share of what the longer says that both say, 0 to 1. */
  readonly ofLonger: number
  /** Whether little is alike but the thing that both are about: then a scale must tell them apart. */
  readonly isThin: boolean
}

/** As far apart as two places in two texts are on average: on two occasions the place says nothing. */
const USUAL_DISTANCE = 1 / 3

/**
 * How likely two sayings must be of one matter, and how alike in words and meaning. More than between two accounts of one
 * contact: what one speaker says of one topic on two days has the voice and the topic in common by itself. Set by the eye
 * on readouts of four calls of one pair and on the second example.
 */
const LEAST = { chance: 0.75, ofShorter: 0.4, meaning: 0.3 }

/**
 * Where the words change with the strength, little is alike: then it is enough that they are about one thing, in like acts
 * of like voices, and that each is the other's likeliest.
 */
const THIN = { chance: 0.3, acts: 0.9, voices: 0.9 }

/** Those of the later sayings that take up some of the earlier ones. */
export function takenUpFrom(
  before: readonly Saying[],
  after: readonly Saying[],
): ReadonlySet<Saying> {
  const likely = matchesBetween(before, after).filter(({ isThin }) => !isThin)
  return new Set(likely.map((match) => match.after))
}

/**
 * Every two that are likely of one matter: what is alike before what is thin, what both put in writing before what one said
 * at a rostrum, then the likeliest first.
 */
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
  const pairs = before.flatMap((one, i) =>
    after.flatMap((other, j) => {
      const found = canBeOneMatter(one, other) ? chanceAcross(ours[i], theirs[j]) : null
      if (found === null || (found.isThin && !isOfOneObject(one, other))) return []
      return [{ before: one, after: other, ...found, i, j }]
    }),
  )
  return pairs.toSorted(
    (x, y) =>
      Number(x.isThin) - Number(y.isThin) ||
      Number(areWritten(y)) - Number(areWritten(x)) ||
      y.chance - x.chance ||
      x.i - y.i ||
      x.j - y.j,
  )
}

function areWritten({ before, after }: Pick<Match, 'before' | 'after'>): boolean {
  return [before, after].every(
    ({ voice, source }) => voice === 'own-text' && source.text.reading.article.kind !== 'briefing',
  )
}

function canBeOneMatter(one: Saying, other: Saying): boolean {
  if (isMereTalk(one) || isMereTalk(other)) return false
  return !isAskedAfter(one, other) && !isAskedAfter(other, one)
}

/** What the one asks another to do is not what the one undertook, though it be for the same thing. */
function isAskedAfter({ statement }: Saying, { proposition: { act } }: Saying): boolean {
  return statement === null && (act === 'demand' || act === 'accuse')
}

/** "They also discussed sanctions": what was talked of is named, and nothing of it worded. */
function isMereTalk({ proposition: { act } }: Saying): boolean {
  return act === 'discuss'
}

type Likely = Pick<Match, 'ofLonger' | 'isThin'> & { readonly chance: number }

function chanceAcross(one: Weighed | undefined, other: Weighed | undefined): Likely | null {
  if (!one || !other) return null
  const chance = chanceOf(one, other)
  if (chance < THIN.chance) return null
  const { ofShorter, ofLonger, meaning, acts, voices } = featuresOf(one, other)
  if (chance >= LEAST.chance && ofShorter >= LEAST.ofShorter && meaning >= LEAST.meaning)
    return { chance, ofLonger, isThin: false }
  const isThin = acts >= THIN.acts && voices >= THIN.voices
  return isThin ? { chance, ofLonger, isThin } : null
}
