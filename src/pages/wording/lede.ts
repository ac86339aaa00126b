import type { Contact, ContactKind, Facet, FacetName } from '../../model/account.js'
import type { Comparison, DiscrepancyKind, Silence } from '../../model/comparison.js'
import { isOverlapping, type Evidence } from '../../model/spans.js'
import { columnOf, columnsOf, type Column } from './columns.js'
import { dateWords, isTold } from '../../model/edtf-words.js'
import { listed } from '../../model/listed.js'
import { durationWords } from './dates.js'
import { participantNames } from './participants.js'
import { contactNoun } from '../../model/contact-nouns.js'
import { areApart, heldWord, kindOf, mainContact } from './titles.js'

/** The words of one account that a part of the lede stands on. */
export interface Footnote {
  readonly column: Column
  readonly evidence: Evidence
}

/** A few words and what they stand on; a part without notes only joins. */
export interface LedePart {
  readonly text: string
  readonly notes: readonly Footnote[]
  /** Words of an account that follow the text, to be shown verbatim. */
  readonly quoted: Footnote | null
}

/** One plain sentence from a template. */
export type LedeSentence = readonly LedePart[]

interface Told {
  readonly column: Column
  readonly contact: Contact
}

/**
 * Who, how, when, for how long, about what, and who asked for it, each part with the words it stands on. Where accounts
 * give different values all are named; what nobody tells is said to be untold or left away. None without a contact.
 */
export function ledeOf(comparison: Comparison): readonly LedeSentence[] {
  const main = mainContact(comparison)
  if (!main || areApart(comparison)) return []
  const columns = columnsOf(comparison.accounts)
  const told = main.accounts.map(({ account, contact }) => ({
    column: columnOf(columns, account),
    contact,
  }))
  return [
    [...whoAndHow(told), ...when(told), ...where(told), ...length(told), joining('.')],
    aboutWhat(told, comparison),
    agreedNext(told, comparison),
    askedBy(told),
  ].filter((sentence) => sentence.length > 0)
}

function joining(text: string): LedePart {
  return { text, notes: [], quoted: null }
}

function whoAndHow(told: readonly Told[]): LedeSentence {
  const contacts = told.map(({ contact }) => contact)
  const kind = kindOf(contacts)
  const isHeld = contacts.some(({ status }) => status === 'held')
  const names = listed(participantNames(contacts))
  const status = contacts[0]?.status ?? 'held'
  const text = isHeld ? `${names} ${heldWord(kind)}` : `${names}: ${status} ${contactNoun(kind)}`
  const exact = told.filter(({ contact }) => contact.kind === kind)
  const notes = (exact.length > 0 ? exact : told).map((each) => occurrenceIn(each, kind))
  return [{ text, notes, quoted: null }]
}

/** The words that tell of the contact: those that name its kind, in the running text where there are any. */
function occurrenceIn({ column, contact }: Told, kind: ContactKind): Footnote {
  const [naming] = facetsOf(contact, 'kind').filter(({ value }) => value === kind)
  const evidence = naming?.evidence[0] ?? contact.evidence[0]
  const inBody = contact.evidence.find((each) => isInBody(column, each))
  return { column, evidence: inBody ?? evidence }
}

function isInBody({ head }: Column, { start }: Evidence): boolean {
  const block = head.blocks.findLast((each) => each.start <= start)
  return block === undefined || block.kind === 'body'
}

function facetsOf({ facets }: Contact, name: FacetName): readonly Facet[] {
  return facets.filter((facet) => facet.name === name)
}

/** A value that some accounts give, with the words in which each gives it. */
interface Value {
  readonly words: string
  readonly notes: readonly Footnote[]
}

/** One thing that a contact has: its facet's name, and how its value reads in a sentence. */
interface Kind {
  readonly name: FacetName
  readonly wordsOf: (contact: Contact) => string | null
}

function valuesOf(told: readonly Told[], { name, wordsOf }: Kind): readonly Value[] {
  const values = new Map<string, readonly Footnote[]>()
  for (const { column, contact } of told) {
    const words = wordsOf(contact)
    if (words === null) continue
    const evidence = evidenceFor(contact, name)
    const note = { column, evidence }
    values.set(words, [...(values.get(words) ?? []), note])
  }
  return [...values].map(([words, notes]) => ({ words, notes }))
}

/** The words that give the value; a date that a facet gives otherwise than the contact is passed over. */
function evidenceFor(contact: Contact, name: FacetName): Evidence {
  const facets = facetsOf(contact, name)
  const exact = name === 'date' ? facets.find(({ value }) => value === contact.date) : undefined
  return (exact ?? facets[0])?.evidence[0] ?? contact.evidence[0]
}

function eitherOf(before: string, values: readonly Value[]): LedeSentence {
  return values.map(({ words, notes }, index) => ({
    text: `${index === 0 ? ` ${before}` : ' or '}${words}`,
    notes,
    quoted: null,
  }))
}

function when(told: readonly Told[]): LedeSentence {
  const words = ({ date }: Contact) => (date && isTold(date) ? dateWords(date) : null)
  const values = valuesOf(told, { name: 'date', wordsOf: words })
  const [first] = told.flatMap(({ contact }) => contact.date ?? [])
  return eitherOf(first !== undefined && isDay(first) ? 'on ' : 'in ', values)
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(edtf)
}

function where(told: readonly Told[]): LedeSentence {
  const values = valuesOf(told, { name: 'place', wordsOf: ({ place }) => place })
  const [note] = values[0]?.notes ?? []
  return note ? eitherOf(`${prepositionBefore(note)} `, values) : []
}

/** "In" or "at", as the text has it before the place. */
function prepositionBefore({ column, evidence }: Footnote): string {
  const before = column.head.text.slice(Math.max(0, evidence.start - 12), evidence.start)
  return /\b(at|in|on)\s+(?:the\s+)?$/iu.exec(before)?.[1]?.toLowerCase() ?? 'in'
}

function length(told: readonly Told[]): LedeSentence {
  const words = ({ duration }: Contact) => duration && durationWords(duration)
  return eitherOf('for ', valuesOf(told, { name: 'duration', wordsOf: words }))
}

/** The topics in the words of the account that names most of them; else those that have most words. */
function aboutWhat(told: readonly Told[], comparison: Comparison): LedeSentence {
  const named = told.flatMap(({ column, contact }) =>
    facetsOf(contact, 'topics').map(({ evidence }) => ({ column, evidence: evidence[0] })),
  )
  const [fullest] = named.toSorted((a, b) => b.evidence.quote.length - a.evidence.quote.length)
  if (!fullest || fullest.evidence.quote.length < telling) return topicsTold(told, comparison)
  return [
    joining(`By ${fullest.column.letter} it was about `),
    { text: '', notes: [fullest], quoted: fullest },
    joining('.'),
  ]
}

/** A shorter naming of topics ("Ukraine") says less than the shares of words do; in UTF-16 units. */
const telling = 20

const topicsNamed = 3

function topicsTold(told: readonly Told[], { accounts, silence }: Comparison): LedeSentence {
  const columns = columnsOf(accounts)
  const tellers = new Set(told.map(({ column }) => column.head.id))
  const topics = silence
    .map(({ topic, by }) => ({ topic, by: by.filter(({ account }) => tellers.has(account)) }))
    .filter(({ by }) => by.some(({ words }) => words > 0))
    .toSorted((a, b) => mostOn(b) - mostOn(a))
    .slice(0, topicsNamed)
  if (topics.length === 0) return []
  const parts = topics.map(({ topic, by }) => ({
    text: topic,
    quoted: null,
    notes: by.flatMap(({ account, evidence: [first] }) =>
      first ? [{ column: columnOf(columns, account), evidence: first }] : [],
    ),
  }))
  return [joining('Most is told of '), ...series(parts), joining('.')]
}

/** The largest share of words that one account gives a topic. */
function mostOn({ by }: Pick<Silence, 'by'>): number {
  return Math.max(0, ...by.map(({ share }) => share))
}

/** "a", "a and b", "a, b and c", each with its notes. */
function series(parts: readonly LedePart[]): LedeSentence {
  return parts.map((part, index) => {
    if (index === 0) return part
    return { ...part, text: `${index === parts.length - 1 ? ' and ' : ', '}${part.text}` }
  })
}

/** What both sides agreed for later, in one account's own words: the first that no other account contradicts. */
function agreedNext(told: readonly Told[], { discrepancies }: Comparison): LedeSentence {
  const disputed = discrepancies
    .filter(({ kind }) => disputing.has(kind))
    .flatMap(({ a, b }) => [a, b])
  const [next] = told
    .flatMap(({ column, contact }) =>
      facetsOf(contact, 'followUp').map(({ evidence }) => ({ column, evidence: evidence[0] })),
    )
    .filter(
      ({ column, evidence }) =>
        !disputed.some(
          (side) =>
            side.account === column.head.id &&
            side.evidence.some((each) => isOverlapping(each, evidence)),
        ),
    )
  if (!next) return []
  const { letter } = next.column
  return [
    joining(`What follows, by ${letter}: `),
    { text: '', notes: [next], quoted: next },
    joining('.'),
  ]
}

const disputing: ReadonlySet<DiscrepancyKind> = new Set(['date', 'number', 'contact-kind', 'actor'])

function askedBy(told: readonly Told[]): LedeSentence {
  const values = valuesOf(told, { name: 'initiator', wordsOf: ({ initiator }) => initiator })
  const [first] = values
  if (!first) return [joining('Who asked for it was not found.')]
  return [...eitherOf('', values).map(asked), joining('.')]
}

function asked(part: LedePart, index: number): LedePart {
  return index === 0 ? { ...part, text: `It was asked for by${part.text}` } : part
}
