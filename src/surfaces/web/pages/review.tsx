import type { FindingKind } from '../../../model/journal.js'
import { history, type FindingHistory } from '../../../operations/record/review/history.js'
import { reviewQueue, type ReviewQueue } from '../../../operations/record/review/queue.js'
import type { Doubt } from '../../../operations/record/review/doubt.js'
import { doubtHeading } from '../../../pages/wording/doubts.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Asked, type Page } from '../page.js'
import { DoubtEntry } from '../parts/doubt.js'
import { ToWrite } from '../parts/to-write.js'
import { History } from '../parts/history.js'
import { Pager } from '../parts/pager.js'
import { fieldFrom, pageFrom } from '../query.js'

interface Review {
  readonly queue: ReviewQueue
  /** Of the finding that the url names. */
  readonly history: FindingHistory | null
  readonly query: URLSearchParams
  readonly offset: number
}

const PER_PAGE = 20

/** What the machine is least sure of, to be decided by people. */
export const reviewPage: Page<Review> = {
  path: '/review',
  ask: async ({ site, query }) => {
    const { offset } = pageFrom(query)
    const finding = fieldFrom(query, 'finding')
    const [queue, told] = await Promise.all([
      reviewQueue.ask(site.record, {
        actor: fieldFrom(query, 'actor'),
        contact: fieldFrom(query, 'contact'),
        kind: kindFrom(query),
        offset,
        limit: PER_PAGE,
      }),
      finding === null ? null : history.ask(site.record, { key: finding }),
    ])
    const problems = [...queue.problems, ...(told?.problems ?? [])]
    return { ok: true, value: { queue, history: told, query, offset }, problems }
  },
  spelled: async (review, spell) => ({
    ...review,
    queue: await spell(review.queue),
    history: await spell(review.history),
  }),
  head: ({ queue }) => ({
    title: 'Review',
    description: `What the machine is least sure of: ${queue.total} findings.`,
    section: '/review',
    scripts: ['review'],
  }),
  body: ({ queue, history: told, query, offset }, { mayWrite, name }) => (
    <>
      <h1>What to look at first</h1>
      {queue.total === 0 ? null : (
        <p class="note">
          Not looked at yet: <b class="open">{queue.total}</b>, what the machine is least sure of
          first. What you decide is kept with your name, and erases nothing.
        </p>
      )}
      <Kinds query={query} />
      {queue.doubts.length === 0 && told === null ? null : mayWrite ? (
        <>
          <p class="decider">
            <label>
              Your name <input id="decider" value={name} autocomplete="name" />
            </label>
          </p>
          <p class="note keys">
            Keys: <kbd>j</kbd> and <kbd>k</kbd> go down and up, <kbd>a</kbd> accepts, <kbd>r</kbd>{' '}
            rejects, <kbd>c</kbd> corrects, <kbd>u</kbd> takes the last one back.
          </p>
        </>
      ) : (
        <ToWrite doing="accept, reject or correct" path="/review" />
      )}
      {[...queue.problems, ...(told?.problems ?? [])].map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {told === null || told.key === null ? null : (
        <History told={told} findingKey={told.key} mayWrite={mayWrite} name={name} />
      )}
      {queue.doubts.length === 0 ? (
        <p class="none">Nothing waits to be looked at.</p>
      ) : (
        <Doubts doubts={queue.doubts} mayWrite={mayWrite} name={name} />
      )}
      <Pager
        path="/review"
        query={query}
        total={queue.total}
        offset={offset}
        shown={queue.doubts.length}
      />
    </>
  ),
  json: ({ queue, history: told }) => ({
    ...withoutProblems(queue),
    history: told && withoutProblems(told),
  }),
}

interface DoubtsProps extends Pick<Asked, 'mayWrite' | 'name'> {
  readonly doubts: readonly Doubt[]
}

/** By what is asked of them, each kind in the order of the queue. */
function Doubts({ doubts, mayWrite, name }: DoubtsProps) {
  const kinds = [...new Set(doubts.map(({ doubt }) => doubt))]
  return (
    <div class="doubts">
      {kinds.map((kind) => {
        const [heading, note] = doubtHeading(kind)
        return (
          <>
            <h2>{heading}</h2>
            <p class="note">{note}</p>
            <ol class="queue">
              {doubts
                .filter(({ doubt }) => doubt === kind)
                .map((doubt) => (
                  <DoubtEntry doubt={doubt} mayWrite={mayWrite} name={name} />
                ))}
            </ol>
          </>
        )
      })}
    </div>
  )
}

const KINDS = [
  [null, 'All'],
  ['statement', 'Statements'],
  ['commitment', 'Commitments'],
  ['contact', 'Contacts'],
] as const

/** The queue of one kind of finding, or of all. */
function Kinds({ query }: { readonly query: URLSearchParams }) {
  const asked = kindFrom(query)
  return (
    <nav class="queues" aria-label="Kinds of finding">
      {KINDS.map(([kind, name]) => (
        <a href={addressOf(query, kind)} aria-current={kind === asked ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

function kindFrom(query: URLSearchParams): FindingKind | null {
  const asked = fieldFrom(query, 'kind')
  return KINDS.find(([kind]) => kind === asked)?.[0] ?? null
}

function addressOf(query: URLSearchParams, kind: FindingKind | null): string {
  const asked = new URLSearchParams(query)
  for (const name of ['kind', 'from-row', 'finding']) asked.delete(name)
  if (kind !== null) asked.set('kind', kind)
  return asked.size === 0 ? '/review' : `/review?${asked.toString()}`
}
