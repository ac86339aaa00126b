import { commitments, type CommitmentList } from '../../../operations/record/commitments.js'
import { listContacts, type ContactList } from '../../../operations/record/contacts.js'
import { positions, type PositionsAnswer } from '../../../operations/record/positions.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { CommitmentEntry } from '../parts/commitment.js'
import { ContactRows } from '../parts/contact-rows.js'
import { PositionOn } from '../parts/position.js'
import { TopicTable } from '../parts/topic-table.js'
import { fieldFrom } from '../query.js'

interface Actor {
  readonly id: string
  readonly name: string
  readonly topic: string | null
  readonly contacts: ContactList
  readonly positions: PositionsAnswer
  readonly made: CommitmentList
  readonly received: CommitmentList
}

const CONTACTS = 12
const COMMITMENTS = 5

/** One actor: contacts over time, positions by topic with what changed, commitments made and received. */
export const actorPage: Page<Actor> = {
  path: '/actors/:id',
  ask: async ({ site: { record, clock }, parameters, query }) => {
    const id = parameters['id'] ?? ''
    const topic = fieldFrom(query, 'topic')
    const asOf = clock().slice(0, 10)
    const found = await listContacts(record, { parties: [id], limit: CONTACTS })
    const [problem, ...others] = found.problems
    if (problem !== undefined) return { ok: false, problems: [problem, ...others] }
    const [held, made, received] = await Promise.all([
      positions.ask(record, { actor: id, topic }),
      commitments.ask(record, { promisors: [id], asOf, limit: COMMITMENTS }),
      commitments.ask(record, { beneficiary: id, asOf, limit: COMMITMENTS }),
    ])
    const name = found.meant[0]?.taken?.name ?? id
    const value = { id, name, topic, contacts: found, positions: held, made, received }
    return { ok: true, value, problems: held.problems }
  },
  head: ({ name, contacts }) => ({
    title: name,
    description: `${name}: ${contacts.total} contacts, positions and commitments.`,
    section: '/actors',
  }),
  body: (actor) => (
    <>
      <h1>{visible(actor.name)}</h1>
      {actor.positions.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      <section id="positions">
        <h2>Positions</h2>
        {actor.topic === null ? (
          <TopicTable actor={actor.id} answer={actor.positions} />
        ) : (
          <PositionOn actor={actor.id} answer={actor.positions} />
        )}
      </section>
      <section id="contacts">
        <h2>Contacts</h2>
        <ContactRows contacts={actor.contacts.contacts} />
        <p class="note">
          <a href={`/?with=${encodeURIComponent(actor.id)}`}>All {actor.contacts.total}</a>
        </p>
      </section>
      <Promises
        heading="Promised"
        list={actor.made}
        href={`/commitments?by=${encodeURIComponent(actor.id)}`}
      />
      <Promises
        heading="Was promised"
        list={actor.received}
        href={`/commitments?for=${encodeURIComponent(actor.id)}`}
      />
    </>
  ),
  json: ({ contacts, positions: held, made, received, ...actor }) => ({
    ...actor,
    contacts: withoutProblems(contacts),
    positions: withoutProblems(held),
    made: withoutProblems(made),
    received: withoutProblems(received),
  }),
}

interface PromisesProps {
  readonly heading: string
  readonly list: CommitmentList
  readonly href: string
}

function Promises({ heading, list, href }: PromisesProps) {
  if (list.total === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ol class="ledger">
        {list.commitments.map((commitment) => (
          <CommitmentEntry commitment={commitment} asOf={list.asOf} />
        ))}
      </ol>
      <p class="note">
        <a href={href}>All {list.total}</a>
      </p>
    </section>
  )
}
