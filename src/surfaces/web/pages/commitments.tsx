import { commitments, type CommitmentList } from '../../../operations/record/commitments.js'
import { LEDGER_STATUSES } from '../../../model/following.js'
import { dateWords } from '../../../model/edtf-words.js'
import { counted } from '../../../pages/wording/counts.js'
import { statusWords } from '../../../pages/wording/undertakings.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Page } from '../page.js'
import { CommitmentEntry } from '../parts/commitment.js'
import { ExamplesAmong } from '../parts/example-note.js'
import { NothingYet } from '../parts/nothing-yet.js'
import { Pager } from '../parts/pager.js'
import { fieldFrom, isUnfiltered, pageFrom } from '../query.js'

interface Ledger extends CommitmentList {
  readonly query: URLSearchParams
  readonly offset: number
}

/** Who promised whom what, and what became of it. */
export const commitmentsPage: Page<Ledger> = {
  path: '/commitments',
  ask: async ({ site, query }) => {
    const { offset } = pageFrom(query)
    const status = fieldFrom(query, 'status')
    const list = await commitments.ask(site.record, {
      promisors: query.getAll('by').filter((each) => each.trim() !== ''),
      beneficiary: fieldFrom(query, 'for'),
      status: LEDGER_STATUSES.find((each) => each === status) ?? null,
      words: fieldFrom(query, 'q'),
      agreement: fieldFrom(query, 'agreement'),
      overdue: query.has('overdue'),
      asOf: fieldFrom(query, 'as-of') ?? site.clock().slice(0, 10),
      offset,
    })
    return { ok: true, value: { ...list, query, offset }, problems: list.problems }
  },
  spelled: async (ledger, spell) => ({
    ...ledger,
    commitments: await spell(ledger.commitments),
  }),
  head: ({ total }) => ({
    title: 'Commitments',
    description: `Who promised whom what, how far it has come and who says so: ${counted(total, 'commitment')}.`,
    section: '/commitments',
  }),
  body: (ledger) => (
    <>
      <h1>Who promised what</h1>
      <p class="note">
        As told in this record; nothing changes its status without words in a text or a person’s
        name. What the record does not tell may have happened all the same.
      </p>
      <ExamplesAmong texts={textsOf(ledger)} />
      {isBare(ledger) ? (
        <NothingYet words="There is no commitment in the record yet." />
      ) : (
        <Listing ledger={ledger} />
      )}
    </>
  ),
  json: ({ asOf, total, offers, commitments: found, agreement, meant }) => ({
    asOf,
    total,
    offers,
    commitments: found,
    agreement,
    meant,
  }),
}

/** Whether there is nothing to choose from. */
function isBare({ query, total, offers }: Ledger): boolean {
  return total === 0 && offers === 0 && isUnfiltered(query)
}

function Listing({ ledger }: { readonly ledger: Ledger }) {
  return (
    <>
      <Filters query={ledger.query} />
      {ledger.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      <p class="count">
        {counted(ledger.total, 'commitment')}, as of {dateWords(ledger.asOf)}
        {ledger.offers === 0 || ledger.query.get('status') === 'offered' ? null : (
          <>
            ; and <a href="/commitments?status=offered">{counted(ledger.offers, 'offer')}</a>, not
            promised yet
          </>
        )}
      </p>
      {ledger.commitments.length === 0 ? (
        <p class="none">No commitment in the record is like this.</p>
      ) : (
        <ol class="ledger">
          {ledger.commitments.map((commitment) => (
            <CommitmentEntry commitment={commitment} asOf={ledger.asOf} />
          ))}
        </ol>
      )}
      <Pager
        path="/commitments"
        query={ledger.query}
        total={ledger.total}
        offset={ledger.offset}
        shown={ledger.commitments.length}
      />
    </>
  )
}

function textsOf({ commitments: found }: Ledger) {
  return found
    .flatMap(({ events }) => events)
    .flatMap(({ sources }) => sources)
    .map(({ article }) => article)
}

function Filters({ query }: { readonly query: URLSearchParams }) {
  const status = query.get('status')
  return (
    <form class="filters" action="/commitments" method="get">
      <label>
        Who promised
        <input name="by" value={query.get('by') ?? ''} />
      </label>
      <label>
        For whom
        <input name="for" value={query.get('for') ?? ''} />
      </label>
      <label>
        Words
        <input type="search" name="q" value={query.get('q') ?? ''} />
      </label>
      <label>
        Status
        <select name="status">
          <option value="">any</option>
          {LEDGER_STATUSES.map((each) => (
            <option value={each} selected={each === status}>
              {statusWords(each)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input type="checkbox" name="overdue" value="1" checked={query.has('overdue')} /> overdue
      </label>
      <button type="submit">Show</button>
    </form>
  )
}
