import { z } from 'zod'
import { sideNameOf } from '../../lexicon/sides.js'
import type { Problem } from '../../model/problems.js'
import type { ActorRow, TieRow } from '../../store/database/asking.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'
import { remembering } from './remembered.js'

/** What `actors` takes. */
export const actorsInput = z
  .object({
    among: z
      .enum(['sides', 'people'])
      .default('sides')
      .describe('states and bodies, or single people'),
    limit: z.number().int().min(1).max(1000).default(200).describe('how many pairs at most'),
  })
  .strict()

/** Who was in contact with whom. */
export interface ActorTies {
  /** Everybody who stands in a tie, by how many contacts those ties have. */
  readonly actors: readonly TiedActor[]
  /** Pairs, those with most contacts first. */
  readonly ties: readonly Tie[]
  readonly problems: readonly Problem[]
}

export interface TiedActor {
  /** An actor's id, or the code of a side. */
  readonly id: string
  readonly name: string
  readonly side: string | null
  /** `null` where the record has no name but the code. */
  readonly actor: ActorRow | null
  /** With each of the others together; a contact of three counts twice. */
  readonly contacts: number
}

export interface Tie {
  readonly a: string
  readonly b: string
  /** Held, with both taking part. */
  readonly contacts: number
  /** EDTF, as exact as it is told; `null` when no date is. */
  readonly last: string | null
}

/** Pairs who were in contact, those with most contacts first, and everybody in them. */
export const actors: Question<typeof actorsInput, ActorTies> = {
  name: 'actors',
  summary: 'Who has been in contact with whom, and how often.',
  input: actorsInput,
  ask: listTies,
}

const remembered = remembering<ActorTies>()

function listTies(record: OpenRecord, input: z.input<typeof actorsInput>): Promise<ActorTies> {
  const asked = actorsInput.parse(input)
  return remembered(record, JSON.stringify(asked), () => findTies(record, asked))
}

async function findTies(
  { database: { asking } }: OpenRecord,
  { among, limit }: z.output<typeof actorsInput>,
): Promise<ActorTies> {
  const ties = await asking.ties(among, limit)
  const counts = countsIn(ties)
  const known = new Map(
    (await asking.actorsOf([...counts.keys()].flatMap(idsOf))).map((row) => [row.actor, row]),
  )
  const tied = [...counts].map(([id, contacts]): TiedActor => {
    const actor = idsOf(id)
      .map((each) => known.get(each))
      .find((each) => each !== undefined)
    const side = actor?.side ?? (id.includes(':') ? null : id)
    const name = id.includes(':') ? (actor?.name ?? id) : (sideNameOf(id) ?? id)
    return { id, name, side, actor: actor ?? null, contacts }
  })
  return { actors: tied, ties, problems: [] }
}

/** A side is its state or body. */
function idsOf(id: string): readonly string[] {
  return id.includes(':') ? [id] : [`state:${id}`, `body:${id}`, `bloc:${id}`]
}

/** Most contacts first, then by id. */
function countsIn(ties: readonly TieRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { a, b, contacts } of ties)
    for (const each of [a, b]) counts.set(each, (counts.get(each) ?? 0) + contacts)
  return new Map([...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)))
}
