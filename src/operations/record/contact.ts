import type { Compared } from '../../model/comparison.js'
import { anchorsOf, type Anchor } from '../../model/journal.js'
import type { KeptContact, KeptTelling } from '../../model/kept.js'
import type { Outcome, Problem } from '../../model/problems.js'
import type { Reading } from '../../model/reading.js'
import type { ArticleRow, DecisionRow } from '../../store/database/asking.js'
import { summaryOf, type ContactSummary } from './contacts.js'
import { compareKept, type KeptAccount } from './comparing.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { verifiedReading } from './verified.js'

/** What one article tells of a contact. */
export interface TellingView {
  readonly article: ArticleRow
  readonly telling: KeptTelling
  /** Why it stands in this contact. */
  readonly rule: string
  readonly like: string | null
  /** Whether its words were read again and are those of the archive; if not, its quotations are empty. */
  readonly verified: boolean
}

export interface ContactView {
  readonly contact: KeptContact
  /** Of the articles that are about it, the latest version of each url: the columns of the comparison, in its order. */
  readonly accounts: readonly TellingView[]
  /** Of those that mention it in passing, and of earlier versions. */
  readonly mentions: readonly TellingView[]
  /** Of all its accounts; `null` when there are fewer than two. */
  readonly comparison: Compared | null
  readonly before: ContactSummary | null
  readonly after: ContactSummary | null
  /** Contacts that may be the same. */
  readonly maybe: readonly { readonly contact: ContactSummary; readonly rule: string }[]
  /** What people decided of it, in the order of the journal; a later one on the same words holds. */
  readonly decisions: readonly DecisionRow[]
  readonly problems: readonly Problem[]
}

/** One contact: what every account tells of it, their comparison, and the contacts before and after. */
export async function showContact(record: OpenRecord, key: string): Promise<Outcome<ContactView>> {
  const { asking } = record.database
  const found = foundBy(key, await asking.contact(key), 'contact')
  if (!found.ok) return found
  const { contact } = found.value
  const told = await toldOf(record, contact)
  const accounts = told.filter(isAccount).toSorted(byPublication)
  const comparison = accounts.length < 2 ? null : await compareKept(record, accounts)
  const { before, after } = await asking.neighbours(contact.key)
  const value: ContactView = {
    contact,
    accounts: accounts.map(viewOf),
    mentions: told.filter((each) => !isAccount(each)).map(viewOf),
    comparison,
    before: before && summaryOf(before),
    after: after && summaryOf(after),
    maybe: await maybeOf(record, contact),
    decisions: await decisionsOn(record, told),
    problems: told.flatMap(({ problems }) => problems),
  }
  return { ok: true, value, problems: value.problems }
}

interface Told extends KeptAccount {
  readonly view: Omit<TellingView, 'verified'>
  readonly problems: readonly Problem[]
}

async function toldOf(record: OpenRecord, contact: KeptContact): Promise<readonly Told[]> {
  const { asking } = record.database
  const tellings = await asking.tellingsOf(contact.key)
  return Promise.all(
    tellings.map(async (telling) => {
      const named = await asking.article(telling.article)
      if (named.kind !== 'found') throw new Error(`telling ${telling.key} is of no article`)
      const article = named.value
      const outcome = await verifiedReading(record, article)
      const joining = contact.joinings.find((each) => each.telling === telling.key)
      return {
        article,
        reading: outcome.ok ? outcome.value : null,
        problems: outcome.problems,
        view: { article, telling, rule: joining?.rule ?? '', like: joining?.like ?? null },
      }
    }),
  )
}

function isAccount({ view: { telling, article } }: Told): boolean {
  return telling.contact.main && article.supersededBy === null
}

/** First published first; what tells no date by when it was added. */
function byPublication({ article: a }: Told, { article: b }: Told): number {
  const [one, other] = [orderOf(a), orderOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

function orderOf({ published, added, key }: ArticleRow): string {
  return [published ?? '9999', added, key].join(' ')
}

function viewOf({ view, reading }: Told): TellingView {
  const verified = reading !== null && isOfReading(view.telling, reading)
  return { ...view, telling: verified ? view.telling : withoutWords(view.telling), verified }
}

/** Where it stands, and not a word of it. */
function withoutWords(telling: KeptTelling): KeptTelling {
  const json = JSON.stringify(telling, (name, value: unknown) => (name === 'quote' ? '' : value))
  const wordless: KeptTelling = JSON.parse(json)
  return wordless
}

/** The database is no witness: the words of a telling are those of the archive, or it is not quoted. */
function isOfReading({ contact }: KeptTelling, { article, account }: Reading): boolean {
  return (
    account.contacts.some(({ id }) => id === contact.id) &&
    [...contact.evidence, ...contact.facets.flatMap(({ evidence }) => evidence)].every(
      ({ quote, start, end }) => article.text.slice(start, end) === quote,
    )
  )
}

/** Decisions on the words by which one of its tellings is known. */
async function decisionsOn(
  { database: { asking } }: OpenRecord,
  told: readonly Told[],
): Promise<readonly DecisionRow[]> {
  const places = new Set(
    told.map(({ view: { article, telling } }) => {
      const [{ start, end }] = telling.contact.evidence
      return placeOf({ text: article.text, start, end })
    }),
  )
  return (await asking.decisions()).filter(({ entry: { decision } }) => {
    return anchorsOf(decision).some((anchor) => places.has(placeOf(anchor)))
  })
}

function placeOf({ text, start, end }: Anchor): string {
  return `${text} ${start}-${end}`
}

async function maybeOf(
  { database: { asking } }: OpenRecord,
  { maybe }: KeptContact,
): Promise<ContactView['maybe']> {
  const found = await Promise.all(
    maybe.map(async ({ contact, rule }) => {
      const named = await asking.contact(contact)
      return named.kind === 'found' ? [{ contact: summaryOf(named.value), rule }] : []
    }),
  )
  return found.flat()
}
