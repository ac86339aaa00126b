import { actors } from '../../../operations/record/actors.js'
import { commitments, type CommitmentList } from '../../../operations/record/commitments.js'
import { listContacts, type ContactList } from '../../../operations/record/contacts.js'
import { overTime, type OverTime } from '../../../operations/record/over-time.js'
import { positions, type PositionsAnswer } from '../../../operations/record/positions.js'
import { counted } from '../../../pages/wording/counts.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { ActorHead, partnersOf, sideNameIn, type Partner } from '../parts/actor-head.js'
import { CommitmentEntry } from '../parts/commitment.js'
import { ContactRows } from '../parts/contact-rows.js'
import { ExampleNote } from '../parts/example-note.js'
import { Pager } from '../parts/pager.js'
import { PositionOn } from '../parts/position.js'
import { TopicTable } from '../parts/topic-table.js'
import { fieldFrom, pageFrom } from '../query.js'

interface Actor {
  readonly id: string
  readonly name: string
  readonly topic: string | null
  readonly query: URLSearchParams
  readonly offset: number
  readonly contacts: ContactList
  readonly periods: OverTime['periods']
  /** With whom the actor was in contact, most often first. */
  readonly partners: readonly Partner[]
  readonly positions: PositionsAnswer
  readonly made: CommitmentList
  readonly received: CommitmentList
}

const CONTACTS = 12
const COMMITMENTS = 5
const TIES = 1000

/** One actor: contacts over time, positions by topic with what changed, commitments made and received. */
export const actorPage: Page<Actor> = {
  path: '/actors/:id',
  ask: async ({ site: { record, clock }, parameters, query }) => {
    const id = parameters['id'] ?? ''
    const topic = fieldFrom(query, 'topic')
    const { offset } = pageFrom(query)
    const asOf = clock().slice(0, 10)
    const found = await listContacts(record, { parties: [id], limit: CONTACTS })
    const [problem, ...others] = found.problems
    if (problem !== undefined) return { ok: false, problems: [problem, ...others] }
    const isPerson = id.startsWith('person:')
    const [held, made, received, { periods }, ties] = await Promise.all([
      positions.ask(record, { actor: id, topic, offset }),
      commitments.ask(record, { promisors: [id], asOf, limit: COMMITMENTS }),
      commitments.ask(record, { beneficiary: id, asOf, limit: COMMITMENTS }),
      overTime.ask(record, { parties: [id] }),
      actors.ask(record, { among: isPerson ? 'people' : 'sides', limit: TIES }),
    ])
    const name = sideNameIn(ties, id) ?? found.meant[0]?.taken?.name ?? id
    const partners = partnersOf(id, ties)
    const shared = { id, name, topic, query, offset, contacts: found, periods, partners }
    return {
      ok: true,
      value: { ...shared, positions: held, made, received },
      problems: held.problems,
    }
  },
  spelled: async (actor, spell) => ({
    ...actor,
    contacts: await spell(actor.contacts),
    made: await spell(actor.made),
    received: await spell(actor.received),
  }),
  head: ({ name, topic, contacts, positions: { topic: shown, total } }) => ({
    title: topic === null ? name : `${name} on ${shown?.name ?? topic}`,
    description:
      topic === null
        ? `${name}: ${counted(contacts.total, 'contact')}, positions on ${counted(total, 'topic')}, commitments made and received.`
        : `What ${name} said on ${shown?.name ?? topic}, in order of time, and what changed.`,
    section: '/actors',
  }),
  body: (actor) => (
    <>
      <ActorHead
        id={actor.id}
        name={actor.name}
        contacts={actor.contacts}
        periods={actor.periods}
        partners={actor.partners}
      />
      <ExampleNote texts={actor.positions.articles} />
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
        <Pager
          path={`/actors/${encodeURIComponent(actor.id)}`}
          query={actor.query}
          total={actor.positions.total}
          offset={actor.offset}
          shown={Math.max(0, actor.positions.total - actor.offset - actor.positions.left)}
          ways={actor.topic === null ? ['Back', 'Further topics'] : ['Later', 'Earlier']}
        />
      </section>
      {actor.topic === null ? <Doings actor={actor} /> : null}
    </>
  ),
  json: ({ id, name, topic, contacts, periods, partners, positions: held, made, received }) => ({
    id,
    name,
    topic,
    periods,
    partners,
    contacts: withoutProblems(contacts),
    positions: withoutProblems(held),
    made: withoutProblems(made),
    received: withoutProblems(received),
  }),
}

function Doings({ actor: { id, contacts, made, received } }: { readonly actor: Actor }) {
  return (
    <>
      <section id="contacts">
        <h2>
          Contacts <span class="count">{contacts.total}</span>
        </h2>
        <ContactRows contacts={contacts.contacts} />
        {contacts.total > contacts.contacts.length ? (
          <p class="note">
            <a href={`/?with=${encodeURIComponent(id)}`}>All {contacts.total} contacts</a>
          </p>
        ) : null}
      </section>
      <Promises heading="Promised" list={made} href={`/commitments?by=${encodeURIComponent(id)}`} />
      <Promises
        heading="Was promised"
        list={received}
        href={`/commitments?for=${encodeURIComponent(id)}`}
      />
    </>
  )
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
      <h2>
        {heading} <span class="count">{list.total}</span>
      </h2>
      <ol class="ledger">
        {list.commitments.map((commitment) => (
          <CommitmentEntry commitment={commitment} asOf={list.asOf} />
        ))}
      </ol>
      {list.total > list.commitments.length ? (
        <p class="note">
          <a href={href}>All {list.total}</a>
        </p>
      ) : null}
    </section>
  )
}
