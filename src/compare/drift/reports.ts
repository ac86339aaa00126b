import { firstDayOf } from '../../language/edtf.js'
import type { AccountId } from '../../model/ids.js'
import type { Report } from '../../model/positions.js'
import { copyGroups } from '../copies/groups.js'
import { findCopies } from '../copies.js'
import type { Bundle } from './bundles.js'
import { driftsBetween, type Worded } from './drifts.js'
import { bareReport, type Bare } from './elsewhere.js'
import { reportLine } from './lines.js'
import { foldedWords, type Gathered } from './occasions.js'
import { wordingOf, type Saying, type Source } from './spoken.js'
import { wordedBy } from './threads.js'

/** The first of each group of one and the same story, by the ids of the accounts. */
export type Groups = ReadonlyMap<AccountId, AccountId>

/**
 * Which texts of an occasion are one story. Where no two have a matter in the same words, it folds nothing together which
 * they are, and they are not looked at: that takes longest.
 */
export function groupsOf({ sayings }: Gathered, bundles: readonly Bundle[]): Groups {
  if (!bundles.some(isToldAlike)) return new Map()
  const sources = [...new Set(sayings.map(({ source }) => source))]
  const { copies } = findCopies(sources.map(({ telling }) => telling))
  return copyGroups(
    sources.map(({ telling }) => telling.id),
    copies,
  )
}

/** Whether two texts have the matter in the same words. */
function isToldAlike(bundle: Bundle): boolean {
  const tellers = new Set(bundle.told.map(({ source }) => source))
  return new Set([...tellers].map((source) => wordsOf(bundle, source))).size < tellers.size
}

/** What tells of a matter without having the actor say it. */
interface Besides {
  readonly echoes: readonly Saying[]
  readonly bares: readonly Bare[]
}

/** How the other accounts of an occasion word what was said, first published first; copies of one story once. */
export function reportsOf(bundle: Bundle, groups: Groups, besides: Besides): readonly Report[] {
  const others = [...new Set(bundle.told.map(({ source }) => source))].filter(
    (source) => source !== bundle.leader.source,
  )
  const seen = new Set([storyOf(bundle, bundle.leader.source, groups)])
  const told = inOrder(others).flatMap((source) => {
    const story = storyOf(bundle, source, groups)
    if (seen.has(story)) return []
    seen.add(story)
    return reportOf(bundle, source, groups)
  })
  return [
    ...told,
    ...besides.echoes.map((each) => reportFrom(bundle, each.source, { worded: [each], groups })),
    ...besides.bares.map((each) => bareReport(bundle, each)),
  ]
}

function reportOf(bundle: Bundle, source: Source, groups: Groups): readonly Report[] {
  const worded = wordedIn(bundle, source)
  return worded ? [reportFrom(bundle, source, { worded, groups })] : []
}

interface Told {
  readonly worded: Worded
  readonly groups: Groups
}

function reportFrom(bundle: Bundle, source: Source, { worded, groups }: Told): Report {
  const [first] = worded
  const [said, published] = [bundle.occasion, firstDayOf(source.text.reading.article.published)]
  return {
    wording: wordingOf(first),
    drifts: driftsBetween({
      before: wordedBy(bundle),
      after: worded,
      isOwnWords: false,
      lineOf: reportLine,
    }),
    after: said.date === null || published === null ? null : published - said.day,
    copies: copiesOf(bundle, source, groups),
  }
}

/** Articles that have a matter from the same story as one text, in the same words. */
export function copiesOf(bundle: Bundle, source: Source, groups: Groups): readonly string[] {
  const story = storyOf(bundle, source, groups)
  const tellers = [...new Set(bundle.told.map((each) => each.source))]
  return inOrder(tellers)
    .filter((other) => other !== source && storyOf(bundle, other, groups) === story)
    .map(({ text }) => text.key)
}

/** A copy that changed the words on its way is another story. */
function storyOf(bundle: Bundle, source: Source, groups: Groups): string {
  const { id } = source.telling
  return `${groups.get(id) ?? id} ${wordsOf(bundle, source)}`
}

function wordsOf(bundle: Bundle, source: Source): string {
  return wordedIn(bundle, source)?.map(foldedWords).join(' ') ?? ''
}

/** What one text tells of the matter, the running text first. */
function wordedIn({ told }: Bundle, source: Source): Worded | null {
  const own = told.filter((each) => each.source === source)
  const [first, ...rest] = own.toSorted((a, b) => isMargin(a) - isMargin(b))
  return first ? [first, ...rest] : null
}

function isMargin({ proposition }: Saying): number {
  return Number(proposition.block !== 'body')
}

function inOrder(sources: readonly Source[]): readonly Source[] {
  const dayOf = ({ text }: Source) => firstDayOf(text.reading.article.published) ?? Infinity
  return sources.toSorted((a, b) => dayOf(a) - dayOf(b) || (a.text.key < b.text.key ? -1 : 1))
}
