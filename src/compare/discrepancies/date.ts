import type { Contact } from '../../model/account.js'
import type { DatedExpression } from '../../model/analysis.js'
import { isOverlapping, quoteFrom, type Evidence } from '../../model/spans.js'
import { isCompatible } from '../../language/edtf.js'
import { dateWords } from '../../model/edtf-words.js'
import { quoted, type PairRule } from '../finding.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { areOneDayOfSomeYear, type ToldContact } from '../same-contact.js'

/** Dates that cannot both hold at the precision given. */
export const date: PairRule = (pair) => {
  const clash = pair.draft.kind === 'contact' ? contactClash(pair) : wordsClash(pair)
  if (!clash || clash.a.quote.toLowerCase() === clash.b.quote.toLowerCase()) return null
  const { a, b, near } = pair
  return {
    kind: 'date',
    direction: null,
    rule: `date/${pair.draft.kind}`,
    weight: 0.9,
    a: { telling: a.telling, evidence: near[0].evidence, deciding: [clash.a] },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: [clash.b] },
    says: `${dayWords(clash.a, clash.days.a)} in ${a.telling.letter}, ${dayWords(clash.b, clash.days.b)} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

/** “Thursday” (6 March 2031): a word that names no month is told by its date too. */
function dayWords(words: Evidence, edtf: string): string {
  const value = dateWords(edtf)
  const isNamed = value.split(' ').some((each) => each.length > 2 && words.quote.includes(each))
  return isNamed || value === edtf ? quoted([words]) : `${quoted([words])} (${value})`
}

interface Clash {
  readonly a: Evidence
  readonly b: Evidence
  /** What the words mean, in EDTF. */
  readonly days: { readonly a: string; readonly b: string }
}

/** The date of a contact belongs to the claim that it took place. */
function contactClash({ draft, a, b, near }: ClaimPair): Clash | null {
  const isDated = draft.facet === 'kind' || draft.facet === null
  const [one, other] = [a.contact, b.contact]
  const [first, second] = [one?.date, other?.date]
  if (!isDated || !one || !other || !first || !second || isCompatible(first, second)) return null
  if (areOneDayOfSomeYear(toldIn(a, one), toldIn(b, other))) return null
  return {
    a: wordsOfDate(a) ?? near[0].words[0],
    b: wordsOfDate(b) ?? near[1].words[0],
    days: { a: first, b: second },
  }
}

function toldIn({ telling }: Version, contact: Contact): ToldContact {
  return { contact, article: telling.reading.article }
}

function wordsOfDate({ contact }: Version): Evidence | null {
  const facet = contact?.facets.find(({ name, value }) => name === 'date' && value === contact.date)
  return facet?.evidence[0] ?? null
}

/** One date in what each says, and they exclude each other. */
function wordsClash({ a, b, near: [one, other] }: ClaimPair): Clash | null {
  const [ours, theirs] = onDue([
    { version: a, dates: datesIn(a, one) },
    { version: b, dates: datesIn(b, other) },
  ])
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second || ours.length > 1 || theirs.length > 1) return null
  // "Held since May" and "freed in June" tell two things.
  if (isAside(a, first) !== isAside(b, second)) return null
  if (isCompatible(first.value, second.value)) return null
  return {
    a: quoteFrom(a.telling.reading.article.text, first),
    b: quoteFrom(b.telling.reading.article.text, second),
    days: { a: first.value, b: second.value },
  }
}

interface Dated {
  readonly version: Version
  readonly dates: readonly DatedExpression[]
}

/** Of several dates those by which something is to be done, where each account tells one: "in 2033, … by 2038". */
function onDue(
  both: readonly [Dated, Dated],
): readonly [ours: Dated['dates'], theirs: Dated['dates']] {
  const [ours, theirs] = both
  const [first, second] = [dueIn(ours), dueIn(theirs)]
  return first.length === 1 && second.length === 1 ? [first, second] : [ours.dates, theirs.dates]
}

const dueIn = ({ version, dates }: Dated): Dated['dates'] =>
  dates.filter((each) => isDue(version, each))

function isDue({ telling }: Version, { start }: DatedExpression): boolean {
  const { text } = telling.reading.article
  return DUE.test(text.slice(Math.max(0, start - LONGEST_LEAD - 8), start))
}

const DUE = /\b(?:by|until|before|no later than)\s+(?:the\s+)?(?:(?:end|start|middle)\s+of\s+)?$/iu

/**
 * The dates in what is told; those of another time ("its first since 2029") only where there are no others. The day of a
 * contact at which it was said is told with the contact.
 */
function datesIn(version: Version, { words }: Proposition): readonly DatedExpression[] {
  const { analysis, account } = version.telling.reading
  const held = account.contacts.filter(({ status }) => status === 'held')
  const days = held.flatMap(({ facets }) =>
    facets.flatMap(({ name, evidence }) => (name === 'date' ? evidence : [])),
  )
  const dates = analysis.dates.filter(
    // A comma may part a day from its year.
    (each) =>
      each.type === 'instant' &&
      words.some((span) => isOverlapping(span, each)) &&
      !days.some((day) => isOverlapping(day, each)),
  )
  const own = dates.filter((each) => !isAside(version, each))
  return own.length > 0 ? own : dates
}

function isAside({ telling }: Version, { start }: DatedExpression): boolean {
  const { text } = telling.reading.article
  return ASIDE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))
}

const ASIDE = /\b(?:since|after|last|of)\s+(?:the\s+)?$/iu
const LONGEST_LEAD = 16
