import { dateWords } from '../../../model/edtf-words.js'
import { listed } from '../../../model/listed.js'
import { listContacts, type ContactList } from '../../../operations/record/contacts.js'
import type { DoubtfulArticle } from '../../../operations/record/about.js'
import type { OpenRecord } from '../../../operations/record/open.js'
import { overTime, type OverTime } from '../../../operations/record/over-time.js'
import { counted } from '../../../pages/wording/counts.js'
import { notHeldWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Page } from '../page.js'
import { AddForm } from '../parts/add-form.js'
import { ContactRows } from '../parts/contact-rows.js'
import { ExamplesAmong } from '../parts/example-note.js'
import { Pager } from '../parts/pager.js'
import { TimeStrip } from '../parts/time-strip.js'
import { ToWrite } from '../parts/to-write.js'
import { Unfinished } from '../parts/unfinished.js'
import { fieldFrom, isUnfiltered, pageFrom } from '../query.js'

const PER_PAGE = 40

interface Home extends ContactList {
  /** Of the whole record. */
  readonly articles: number
  readonly periods: OverTime['periods']
  /** Those that tell of the contacts shown. */
  readonly texts: readonly DoubtfulArticle['article'][]
  readonly query: URLSearchParams
  readonly offset: number
}

/** The latest contacts, of everybody or of those asked for. */
export const homePage: Page<Home> = {
  path: '/',
  ask: async ({ site: { record }, query }) => {
    const { offset } = pageFrom(query)
    const parties = partiesFrom(query)
    const [from, to] = [fieldFrom(query, 'from'), fieldFrom(query, 'to')]
    const [list, { periods }, { articles }] = await Promise.all([
      listContacts(record, { parties, from, to, limit: PER_PAGE, offset }),
      overTime.ask(record, { parties }),
      record.database.asking.counts(),
    ])
    const texts = await textsOf(record, list.contacts)
    const value = { ...list, periods, articles, texts, query, offset }
    return { ok: true, value, problems: list.problems }
  },
  spelled: async (home, spell) => ({ ...home, contacts: await spell(home.contacts) }),
  head: (home) => ({
    title: home.meant.length === 0 ? 'Contacts' : headingOf(home),
    description: visible(summaryOf(home)),
    section: '/',
    scripts: ['home'],
  }),
  body: (home, { mayWrite, site }) => (
    <>
      <header class="front">
        <div>
          <h1>{visible(headingOf(home))}</h1>
          {home.articles === 0 ? null : <p class="lede">{visible(summaryOf(home))}</p>}
          <ExamplesAmong texts={home.texts} />
        </div>
        <TimeStrip periods={home.periods} hrefOf={(year) => yearHref(home.query, year)} />
      </header>
      {isBare(home) ? null : <Between query={home.query} />}
      {home.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {isUnfiltered(home.query) ? <Unfinished addings={site.addings.unfinished()} /> : null}
      {isUnfiltered(home.query) ? (
        <Adding mayWrite={mayWrite} isOpen={home.articles === 0} />
      ) : null}
      {home.total === 0 ? (
        <Nothing home={home} mayWrite={mayWrite} />
      ) : (
        <>
          <ContactRows contacts={home.contacts} />
          <Pager
            path="/"
            query={home.query}
            total={home.total}
            offset={home.offset}
            shown={home.contacts.length}
          />
        </>
      )}
    </>
  ),
  json: ({ total, held, contacts, meant, articles, periods }) => ({
    total,
    held,
    contacts,
    meant,
    articles,
    periods,
  }),
}

/** The articles that tell of some contacts. */
async function textsOf(
  { database: { asking } }: OpenRecord,
  contacts: ContactList['contacts'],
): Promise<Home['texts']> {
  const told = await asking.tellingsOfEach(contacts.map(({ key }) => key))
  return asking.articlesCalled([
    ...new Set([...told.values()].flat().map(({ article }) => article)),
  ])
}

function partiesFrom(query: URLSearchParams): string[] {
  return query.getAll('with').filter((each) => each.trim() !== '')
}

/** Whether there is nothing to choose from. */
function isBare({ query, total }: Home): boolean {
  return total === 0 && isUnfiltered(query)
}

function headingOf({ meant }: Home): string {
  if (meant.length === 0) return 'Who spoke with whom'
  return listed(meant.map(({ asked, taken }) => taken?.name ?? asked))
}

/** "59 contacts in 86 articles, from January 2020 to July 2025; 4 more are planned, proposed or called off." */
function summaryOf({ total, held, articles, periods, query, meant }: Home): string {
  const told =
    meant.length === 0 && isUnfiltered(query) ? ` in ${counted(articles, 'article')}` : ''
  return `${counted(held, 'contact')}${told}${spanWords(periods, query)}${notHeldWords({ total, held })}.`
}

function spanWords(periods: Home['periods'], query: URLSearchParams): string {
  const [from, to] = [fieldFrom(query, 'from'), fieldFrom(query, 'to')]
  if (from !== null || to !== null)
    return [
      from === null ? '' : ` from ${dateWords(from)}`,
      to === null ? '' : ` to ${dateWords(to)}`,
    ].join('')
  const dated = periods.flatMap(({ period }) => period ?? [])
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last
    ? `, in ${dateWords(first)}`
    : `, from ${dateWords(first)} to ${dateWords(last)}`
}

function yearHref(query: URLSearchParams, year: number): string {
  const next = new URLSearchParams(query)
  next.delete('from-row')
  next.set('from', `${year}-01-01`)
  next.set('to', `${year}-12-31`)
  return `/?${next.toString()}`
}

/** Asks for the contacts of one or two, and for some days. */
function Between({ query }: { readonly query: URLSearchParams }) {
  const [one = '', other = ''] = query.getAll('with')
  return (
    <form class="filters" action="/" method="get">
      <label>
        Between
        <input name="with" value={one} placeholder="person or state" />
      </label>
      <label>
        and
        <input name="with" value={other} placeholder="anybody" />
      </label>
      <label>
        From
        <input type="date" name="from" value={query.get('from') ?? ''} />
      </label>
      <label>
        To
        <input type="date" name="to" value={query.get('to') ?? ''} />
      </label>
      <button type="submit">Show</button>
      {isUnfiltered(query) ? null : (
        <a class="reset" href="/">
          All contacts
        </a>
      )}
    </form>
  )
}

interface AddingProps {
  readonly mayWrite: boolean
  readonly isOpen: boolean
}

/** The form for texts; folded away, how to get it, for those who only read. */
function Adding({ mayWrite, isOpen }: AddingProps) {
  if (mayWrite) return <AddForm />
  return (
    <details class="adding" open={isOpen}>
      <summary>Add texts</summary>
      <ToWrite doing="add texts" path="/" />
    </details>
  )
}

function Nothing({ home, mayWrite }: { readonly home: Home; readonly mayWrite: boolean }) {
  if (!isUnfiltered(home.query)) return <p class="none">No contact in the record is like this.</p>
  return (
    <div class="nothing-yet">
      <p class="none">There is no contact in the record yet.</p>
      <p class="note">
        Add two accounts of one call or meeting, each side’s own if you have them, and they stand
        side by side{mayWrite ? '' : '; in a terminal: readout add FILE'}.
      </p>
    </div>
  )
}
