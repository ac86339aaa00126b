import type { Commitment, Fulfilment, Statement } from '../../../model/account.js'
import type { Anchor, FindingKind } from '../../../model/journal.js'
import type { KeptContact, KeptTelling } from '../../../model/kept.js'
import type { Outcome, Problem } from '../../../model/problems.js'
import type { Reading } from '../../../model/reading.js'
import type { ArticleRow, ContactRow } from '../../../store/database/asking.js'
import { foundBy } from '../named.js'
import type { OpenRecord } from '../open.js'
import { verifiedReading } from '../verified.js'

/** One telling of a contact, with the place by which it is known and the line that made its article's reading. */
export interface PlacedTelling {
  readonly telling: KeptTelling
  readonly on: Anchor
  readonly line: number
}

/** A contact of the record, as a person decides on it: by the first words of the telling that it is named by. */
export interface ContactFinding {
  readonly finding: 'contact'
  readonly key: string
  readonly contact: KeptContact
  readonly row: ContactRow
  readonly tellings: readonly PlacedTelling[]
  readonly on: Anchor
}

/** What one article tells beside its contacts, by its first words. Its text was read again from the archive. */
export type ArticleFinding = {
  readonly key: string
  readonly article: ArticleRow
  readonly reading: Reading
  readonly on: Anchor
  /** Of the journal: where its reading was made. */
  readonly line: number
} & (
  | { readonly finding: 'statement'; readonly told: Statement }
  | { readonly finding: 'commitment'; readonly told: Commitment }
  | { readonly finding: 'fulfilment'; readonly told: Fulfilment }
)

export type Finding = ContactFinding | ArticleFinding

/** The finding that a key names: a contact ("c1f9"), or what an article tells ("a9f86d/s4"). */
export function findingBy(record: OpenRecord, key: string): Promise<Outcome<Finding>> {
  return key.includes('/') ? articleFindingBy(record, key) : contactFindingBy(record, key)
}

/** A contact with its tellings, by the key of any of them or the beginning of one. */
export async function contactFindingBy(
  record: OpenRecord,
  key: string,
): Promise<Outcome<ContactFinding>> {
  const { asking } = record.database
  const found = foundBy(key, await asking.contact(key), 'contact')
  if (!found.ok) return found
  const { contact } = found.value
  const tellings = await placedTellings(record, await asking.tellingsOf(contact.key))
  const first = tellings.find(({ telling }) => telling.key === contact.key)
  if (first === undefined) throw new Error(`contact ${contact.key} has no telling of its key`)
  const finding = { finding: 'contact', key: contact.key, contact, row: found.value } as const
  return fine({ ...finding, tellings, on: first.on })
}

/** Tellings with their places. */
export async function placedTellings(
  { database: { asking } }: Pick<OpenRecord, 'database'>,
  tellings: readonly KeptTelling[],
): Promise<readonly PlacedTelling[]> {
  const rows = await asking.readingsOf([...new Set(tellings.map(({ article }) => article))])
  const readings = new Map(rows.map((row) => [row.article, row]))
  return tellings.map((telling) => {
    const reading = readings.get(telling.article)
    if (reading === undefined)
      throw new Error(`a telling is of ${telling.article}, which is not there`)
    const [{ start, end }] = telling.contact.evidence
    return { telling, on: { text: reading.text, start, end }, line: reading.line }
  })
}

async function articleFindingBy(record: OpenRecord, key: string): Promise<Outcome<ArticleFinding>> {
  const [articleKey = '', id = ''] = key.split('/')
  const found = foundBy(articleKey, await record.database.asking.article(articleKey), 'article')
  if (!found.ok) return found
  const article = found.value
  const outcome = await verifiedReading(record, article)
  if (!outcome.ok) return outcome
  const reading = outcome.value
  const told = toldBy(reading, id)
  if (told === null) return { ok: false, problems: [nothingAt(key)] }
  const [row] = await record.database.asking.readingsOf([article.key])
  const [{ start, end }] = told.told.evidence
  const on = { text: article.text, start, end }
  return fine({ key: `${article.key}/${id}`, article, reading, on, line: row?.line ?? 0, ...told })
}

function toldBy({ account: { statements, commitments, fulfilments, news } }: Reading, id: string) {
  const statement = statements.find((each) => each.id === id)
  if (statement) return { finding: 'statement', told: statement } as const
  const commitment = commitments.find((each) => each.id === id)
  if (commitment) return { finding: 'commitment', told: commitment } as const
  const fulfilment = [...fulfilments, ...news].find((each) => each.id === id)
  return fulfilment ? ({ finding: 'fulfilment', told: fulfilment } as const) : null
}

/** What a finding is called in a sentence. */
export const findingNouns: Readonly<Record<FindingKind, string>> = {
  contact: 'a contact',
  statement: 'a statement',
  commitment: 'a commitment',
  fulfilment: 'what became of a commitment',
}

function fine<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] }
}

function nothingAt(key: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: the article has no statement or commitment of this id. "readout article" and "readout statements" print them.`,
  }
}
