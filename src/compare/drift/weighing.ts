import type { Weighed } from '../affinity.js'
import { meaningsOf, type Meaning } from '../meaning.js'
import { gistsAmong } from './rarity.js'
import type { Saying } from './spoken.js'

/**
 * Sayings as the comparison weighs propositions: rare words among all that their texts tell weigh most. `placeOf` is how
 * far down its text each stands, 0 to 1. When and where it was said does not part them: that is what is looked at.
 */
export function weighedAmong(
  sayings: readonly Saying[],
  placeOf: (saying: Saying) => number,
): readonly Weighed[] {
  const meanings = meaningsAmong(sayings)
  return withoutMeanings(sayings, { all: sayings, placeOf }).map((each, index) => ({
    ...each,
    meaning: meanings[index] ?? null,
  }))
}

interface Among {
  readonly all: readonly Saying[]
  readonly placeOf: (saying: Saying) => number
}

/** Some sayings among all, before it is known what each means, which takes longest. */
export function withoutMeanings(
  sayings: readonly Saying[],
  { all, placeOf }: Among,
): readonly Weighed[] {
  const gists = gistsAmong(sayings, all)
  return sayings.flatMap((saying, index) => {
    const gist = gists[index]
    const { proposition } = saying
    return gist ? [{ ...WHENEVER, proposition, gist, place: placeOf(saying) }] : []
  })
}

const WHENEVER = {
  occasion: null,
  excluded: new Set<never>(),
  link: null,
  days: null,
  meaning: null,
}

/** What each of the sayings means among them. */
export function meaningsAmong(sayings: readonly Saying[]): readonly Meaning[] {
  return meaningsOf(
    sayings.map(({ source: { telling }, proposition }) => ({ telling, proposition })),
  )
}

/** How far down its text a saying stands, 0 to 1. */
export function placeInText({ source, proposition }: Saying): number {
  return proposition.words[0].start / Math.max(1, source.text.reading.article.text.length)
}
