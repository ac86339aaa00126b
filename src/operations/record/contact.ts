import type { Compared } from '../../model/comparison.js'
import type { KeptContact, KeptTelling } from '../../model/kept.js'
import type { Outcome, Problem } from '../../model/problems.js'
import type { Reading } from '../../model/reading.js'
import type { ArticleRow, DecisionRow } from '../../store/database/asking.js'
import { summaryOf, type ContactSummary } from './contacts.js'
import { compareKept, type KeptAccount } from './comparing.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { shownContact, type ShownContact } from './corrected-contact.js'
import { decisionsAmong } from './review/decided.js'
import { placedTellings } from './review/finding.js'
import { decisionsOf, standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
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
  /** As people corrected it. */
  readonly contact: KeptContact
  /** What people decided of it. */
  readonly stand: Stand
  /** What the machine read of the fields that people corrected. */
  readonly machine: ShownContact['machine']
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
  const { before, after } = await asking.neighbours(contact.key)
  const standings = await standingsOf(record)
  const stand = standings.ofContact(contact.key)
  const shown = shownContact(contact, stand)
  const maybe = await maybeOf(record, contact, standings)
  const decisions = await decisionsOn(record, told)
  // Last: it is kept behind the answer.
  const comparison = accounts.length < 2 ? null : await compareKept(record, accounts)
  const value: ContactView = {
    contact: { ...contact, ...shown.told },
    accounts: accounts.map(viewOf),
    mentions: told.filter((each) => !isAccount(each)).map(viewOf),
    comparison,
    before: before && summaryOf(before, standings),
    after: after && summaryOf(after, standings),
    maybe,
    decisions,
    stand,
    machine: shown.machine,
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
  const articles = await asking.articlesCalled([...new Set(tellings.map(({ article }) => article))])
  const rows = new Map(articles.map((article) => [article.key, article]))
  return Promise.all(
    tellings.map(async (telling) => {
      const article = rows.get(telling.article)
      if (article === undefined) throw new Error(`telling ${telling.key} is of no article`)
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

/** First published first, of one day a side's own text before those that report; what tells no date by when it was added. */
function byPublication({ article: a }: Told, { article: b }: Told): number {
  const [one, other] = [orderOf(a), orderOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

function orderOf({ published, kind, added, key }: ArticleRow): string {
  return [published ?? '9999', kind === 'official' ? 0 : 1, added, key].join(' ')
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

/** Decisions on its tellings, as their readings are now, and on which of them are one contact. */
async function decisionsOn(
  record: OpenRecord,
  told: readonly Told[],
): Promise<readonly DecisionRow[]> {
  const { decisions, attachments } = await decisionsOf(record)
  const tellings = told.map(({ view: { telling } }) => telling)
  return decisionsAmong(decisions, attachments, await placedTellings(record, tellings))
}

async function maybeOf(
  { database: { asking } }: OpenRecord,
  { maybe }: KeptContact,
  standings: Standings,
): Promise<ContactView['maybe']> {
  const found = await Promise.all(
    maybe.map(async ({ contact, rule }) => {
      const named = await asking.contact(contact)
      return named.kind === 'found' ? [{ contact: summaryOf(named.value, standings), rule }] : []
    }),
  )
  return found.flat()
}
