import { AGREEMENT_KINDS, AGREEMENT_SORTS } from '../lexicon/agreement-nouns.js'
import { agreementOf, ownNameKey } from '../lexicon/agreements.js'
import { COMMON_WORDS } from '../lexicon/common-words.js'
import { FUNCTION_WORDS, NOT_NAMES } from '../lexicon/non-names.js'
import { STATES } from '../lexicon/states.js'
import { isOverlapping, type Span } from '../model/spans.js'
import { compilePhrase } from './patterns.js'
import type { Scene } from './scene.js'

/** A known agreement, or one that a text names by words of its own, where it stands. */
export interface NamedAgreement extends Span {
  readonly key: string
}

const KIND = compilePhrase(AGREEMENT_KINDS)
const CAPITAL_KIND = `(?:${KIND}|${KIND.replaceAll(/(?<=[:|])([a-z])(?=[a-z])/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`
const YEAR = '(?:1[6-9]|20)\\d\\d'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const WORD = "(?!(?:in|since|until|of|from|by|before|after|and|or|for|to|on)\\s)[\\p{L}’'-]+"
const OWNED = `(?:(?<![\\p{L}])(?:[Tt]he|[Aa]|[Aa]n|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er)|[’']s)\\s+`

/** "The 1998 agreement", "the landmark 1998 water agreement". */
const YEAR_BEFORE = new RegExp(
  `(?<=${OWNED}(?:${WORD}\\s+){0,2})(?<year>${YEAR})\\s+(?:${WORD}\\s+){0,3}?(?<kind>${CAPITAL_KIND})(?![\\p{L}])`,
  'gu',
)
/** "The agreement of 1998", "the Accord on Fisheries of 1998", "the declaration of March", "the treaty signed in 1921". */
const DATE_BEHIND = new RegExp(
  `(?<=${OWNED}(?:${WORD}\\s+){0,3})(?<kind>${CAPITAL_KIND})(?:\\s+on\\s+\\p{L}[\\p{L}-]*(?:\\s+${WORD}){0,2}?)?\\s+(?:(?:signed|concluded|reached|adopted)\\s+in\\s+(?<signed>${YEAR})|of\\s+(?<date>(?:\\d{1,2}\\s+)?${MONTH}(?:\\s+\\d{1,2},)?(?:\\s+${YEAR})?|${YEAR}))(?![\\p{L}\\d])`,
  'gu',
)
/** "The Windhoek communique", "the SADC Protocol on Trade". */
const PLACE_BEFORE = new RegExp(
  `(?<=(?<![\\p{L}])[Tt]he\\s+)(?<name>\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]+){0,2})\\s+(?<kind>${CAPITAL_KIND})(?![\\p{L}])(?:\\s+on\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?)?`,
  'gu',
)
/** "The treaty" behind one that was named; none where more words say which. */
const POINTING = new RegExp(
  `(?<=(?<![\\p{L}])[Tt]h(?:e|is|at)\\s+)(?<kind>${CAPITAL_KIND})(?![\\p{L}])(?!\\s+(?:of|on|between|with|among|for|that|which|to|signed|concluded|reached|made|adopted|struck)(?![\\p{L}]))`,
  'gu',
)

const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...COMMON_WORDS.flat(),
  ...FUNCTION_WORDS,
  ...NOT_NAMES,
  ...AGREEMENT_SORTS,
])
const STATE_WORDS: ReadonlySet<string> = new Set(
  STATES.flatMap(({ code, names, adjectives, people }) => [
    code,
    ...names,
    ...adjectives,
    ...people,
  ])
    .flatMap((name) => name.split(' '))
    .map((word) => word.toLowerCase()),
)

/** How far behind a name "the treaty" may point to it, in characters. */
const REACH = 1200

/**
 * Agreements that no lexicon has and that a text names by a year, a date or a place ("the 1998 water agreement"), and
 * what points back to any that is named ("the treaty"). None of them overlaps a known one.
 */
export function ownNamedIn(
  scene: Scene,
  known: readonly NamedAgreement[],
): readonly NamedAgreement[] {
  const own: NamedAgreement[] = []
  for (const found of [...datedIn(scene), ...placedIn(scene)])
    if (![...known, ...own].some((each) => isOverlapping(each, found))) own.push(found)
  const named = [...known, ...own].sort((a, b) => a.start - b.start)
  return [...own, ...pointingIn(scene, named)]
}

function datedIn(scene: Scene): readonly NamedAgreement[] {
  const { text } = scene
  return [...text.matchAll(YEAR_BEFORE), ...text.matchAll(DATE_BEHIND)].flatMap((match) => {
    const { kind, year, signed, date } = match.groups ?? {}
    const span = { start: match.index, end: match.index + match[0].length }
    const when = year ?? signed ?? (date === undefined ? null : dayOf(scene, span, date))
    return kind === undefined || when === null
      ? []
      : [{ ...span, key: ownNameKey(`${plainKind(kind)} of ${when}`) }]
  })
}

/** The day or the month as it is read in the text, so that "March" is of its year. */
function dayOf({ analysis }: Scene, span: Span, words: string): string | null {
  if (/^\d{4}$/u.test(words)) return words
  const read = analysis.dates.find(
    (date) => date.type === 'instant' && isOverlapping(date, span) && date.start > span.start,
  )
  return read && /^\d{4}-\d\d(?:-\d\d)?$/u.test(read.value) ? read.value : null
}

function placedIn({ text }: Scene): readonly NamedAgreement[] {
  return [...text.matchAll(PLACE_BEFORE)].flatMap((match) => {
    const { name, kind } = match.groups ?? {}
    return name === undefined || kind === undefined || !isName(name)
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            key: ownNameKey(`${name.replaceAll(/\s+/gu, ' ')} ${plainKind(kind)}`),
          },
        ]
  })
}

/** "Windhoek", "SADC"; not "Joint", "Chilean" or "Peru-Chile": whose it is names it not. */
function isName(words: string): boolean {
  const all = words.toLowerCase().split(/[\s-]+/u)
  return (
    !OTHER_WORDS.has(all[0] ?? '') &&
    !all.some((word) => STATE_WORDS.has(word.replace(/['’]s?$/u, ''))) &&
    !/['’]s?$/u.test(words)
  )
}

function pointingIn({ text }: Scene, named: readonly NamedAgreement[]): readonly NamedAgreement[] {
  if (named.length === 0) return []
  return [...text.matchAll(POINTING)].flatMap((match) => {
    const [start, kind] = [match.index, plainKind(match[0])]
    const span = { start, end: start + match[0].length }
    const before = named.filter((each) => each.end <= start && start - each.end < REACH)
    const meant = before.findLast((each) => kindOf(text, each) === kind) ?? onlyOf(before, kind)
    return meant === undefined ||
      named.some((each) => isOverlapping(each, span)) ||
      isAnother(text.slice(meant.end, start), kind)
      ? []
      : [{ ...span, key: meant.key }]
  })
}

/** "The pact", where one treaty alone was named. */
function onlyOf(before: readonly NamedAgreement[], kind: string): NamedAgreement | undefined {
  const keys = new Set(before.map(({ key }) => key))
  return keys.size === 1 && OTHER_WORDS_FOR_IT.test(kind) ? before.at(-1) : undefined
}

const OTHER_WORDS_FOR_IT = /^(?:treaty|agreement|accord|pact|convention)$/u

/** "A new treaty" between: the next "the treaty" may be that one. */
const isAnother = (words: string, kind: string): boolean =>
  new RegExp(
    `(?<![\\p{L}])(?:an?|another|any|no)\\s+(?:[\\p{L}-]+\\s+){0,3}${kind}(?![\\p{L}])`,
    'iu',
  ).test(words)

const KINDS = new RegExp(`(?<![\\p{L}])${KIND}(?![\\p{L}])`, 'giu')

/** The noun that it is named by, in the text or, for an acronym, in its full name. */
function kindOf(text: string, { start, end, key }: NamedAgreement): string | null {
  const words = text.slice(start, end)
  const found =
    [...words.matchAll(KINDS)].at(-1) ?? [...(agreementOf(key)?.name ?? '').matchAll(KINDS)].at(-1)
  return found === undefined ? null : plainKind(found[0])
}

const plainKind = (kind: string): string =>
  kind
    .toLowerCase()
    .replace('é', 'e')
    .replace(/^(agreement|accord)s$/u, '$1')
    .replace(/\s.*$/u, '')
