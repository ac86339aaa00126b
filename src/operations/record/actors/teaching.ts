import { ACTOR_KINDS, type ActorKind } from '../../../model/actors.js'
import { actorId } from '../../../model/ids.js'
import type { Decided } from '../../../model/journal.js'
import type { Outcome, Problem } from '../../../model/problems.js'
import { nameKey, type Taught } from '../../../model/taught.js'
import type { TaughtActor, TaughtOutlet, Teaching, Where } from '../../../model/teachings.js'
import { slugOf } from '../../../analyse/cast/groups.js'
import type { ActorRow, Asking } from '../../../store/database/asking.js'
import { systemClock, type Clock } from '../clock.js'
import { foundBy, meantBy, peopleOf, unknownAmong } from '../named.js'
import type { OpenRecord } from '../open.js'
import { catchUp } from '../replay.js'

/** Where a name means what is taught, as a person says it: in one article, by its key, of an office or of a side. */
export interface WhereAsked {
  readonly article: string | null
  readonly office: string | null
  readonly side: string | null
}

/** An actor that the record does not know apart yet. */
export interface NewActor {
  readonly name: string
  readonly kind: ActorKind
  readonly side: string | null
  readonly office: string | null
}

/** What a person teaches. Actors are named, or called by their id. */
export type TeachingAsked =
  | { readonly kind: 'same' | 'different'; readonly actor: string; readonly other: string }
  | {
      readonly kind: 'name'
      readonly name: string
      readonly where: WhereAsked
      readonly actor: string | NewActor
    }
  | { readonly kind: 'forget-name'; readonly name: string; readonly where: WhereAsked }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly is: TaughtOutlet }
  | { readonly kind: 'forget-outlet'; readonly outlet: string }

export interface TeachAsked {
  readonly teaching: TeachingAsked
  readonly by: string
  readonly why: string | null
  readonly clock?: Clock
}

/**
 * Keeps what a person teaches of actors, names and outlets: never erased, superseded by a later one of the same. The
 * rows of every article follow at once; what the archive holds is left as it was read, and texts that are read after
 * it, or again, are read with it. Throws a TypeError when nobody is named.
 */
export async function teach(
  record: OpenRecord,
  { teaching, by, why, clock = systemClock }: TeachAsked,
): Promise<Outcome<Decided & { readonly decision: Teaching }>> {
  if (by.trim() === '')
    throw new TypeError('a decision wants who takes it: it is kept with the name.')
  return record.writing(async () => {
    await catchUp(record)
    const { asking } = record.database
    const decision = await decisionOf(asking, await asking.taught(), teaching)
    if (!decision.ok) return decision
    const entry = { kind: 'decided', at: clock(), by, why, decision: decision.value } as const
    await record.archive.append([entry])
    await catchUp(record)
    return { ok: true, value: entry, problems: [] }
  })
}

function decisionOf(
  asking: Asking,
  taught: Taught,
  asked: TeachingAsked,
): Promise<Outcome<Teaching>> | Outcome<Teaching> {
  switch (asked.kind) {
    case 'same':
      return joining(asking, asked)
    case 'different':
      return parting(asking, taught, asked)
    case 'name':
      return naming(asking, taught, asked)
    case 'forget-name':
      return forgettingName(asking, taught, asked)
    case 'outlet':
      return fine(asked)
    case 'forget-outlet':
      return forgettingOutlet(taught, asked.outlet)
  }
}

interface Pair {
  readonly actor: string
  readonly other: string
}

/** Whom fewer articles name is the other; of as many, the first is the second. */
async function joining(asking: Asking, pair: Pair): Promise<Outcome<Teaching>> {
  const both = await actorsOf(asking, [pair.actor, pair.other])
  if (!both.ok) return both
  const [one, other] = both.value
  if (one === undefined || other === undefined || one.actor === other.actor)
    return refused(`${pair.actor} and ${pair.other} are one already.`, pair.actor)
  const [less, more] = one.articles > other.articles ? [other, one] : [one, other]
  return fine({ kind: 'same', actor: actorId(less.actor), as: taughtFrom(more) })
}

/** The two are told by the ids that they had before they were one, or by what they are called now. */
async function parting(
  asking: Asking,
  { same }: Taught,
  { actor, other }: Pair,
): Promise<Outcome<Teaching>> {
  const link = same.find(
    ({ actor: id, as }) =>
      (isCalled(id, actor) && isCalled(as.id, other, as.name)) ||
      (isCalled(id, other) && isCalled(as.id, actor, as.name)),
  )
  if (link !== undefined) return fine({ kind: 'different', actor: link.actor, from: link.as.id })
  const taken = await takenForOne(asking, { actor, other })
  if (taken !== null) return fine({ kind: 'different', ...taken })
  return refused(
    `${actor} and ${other} are two already, as far as people said. ${linksTold(same)}`,
    actor,
  )
}

/** The two where the record takes them for one by their names; `null` where it does not. */
async function takenForOne(asking: Asking, { actor, other }: Pair) {
  const people = await peopleOf(asking)
  const persons = [...new Set((await asking.persons()).told.map((each) => each.actor))]
  const [one, two] = [actor, other].map((name) => persons.find((id) => isCalled(id, name)))
  if (one === undefined || two === undefined || one === two) return null
  return people.idsOf(one).includes(two) ? { actor: actorId(one), from: actorId(two) } : null
}

/** "person:ada-osei" by the id, by the words of it, or by the name that goes with it. */
function isCalled(id: string, asked: string, name = id.slice(id.indexOf(':') + 1)): boolean {
  return id === asked || slugOf(name) === slugOf(asked)
}

function linksTold(same: Taught['same']): string {
  if (same.length === 0) return 'Nobody has said of two that they are one.'
  const links = same.slice(0, LISTED).map(({ actor, as }) => `${actor} as ${as.id}`)
  return `What was said to be one: ${links.join('; ')}${same.length > LISTED ? ' and more' : ''}.`
}

const LISTED = 6

async function naming(
  asking: Asking,
  taught: Taught,
  { name, where, actor }: Extract<TeachingAsked, { kind: 'name' }>,
): Promise<Outcome<Teaching>> {
  const place = await placeOf(asking, where)
  if (!place.ok) return place
  const found =
    typeof actor === 'string' ? await knownActor(asking, actor) : await newActor(asking, actor)
  if (!found.ok) return found
  const decision = { kind: 'name', name, where: place.value, actor: found.value } as const
  if (taught.names.some((each) => isSame(each, decision) && each.actor.id === found.value.id))
    return refused(`"${name}" means ${found.value.id} already.`, name)
  return fine(decision)
}

async function forgettingName(
  asking: Asking,
  { names }: Taught,
  { name, where }: Extract<TeachingAsked, { kind: 'forget-name' }>,
): Promise<Outcome<Teaching>> {
  const place = await placeOf(asking, where)
  if (!place.ok) return place
  const decision = { kind: 'forget-name', name, where: place.value } as const
  if (!names.some((each) => isSame(each, decision)))
    return refused(`Nobody has taught what "${name}" means there.`, name)
  return fine(decision)
}

type Named = Pick<Extract<Teaching, { kind: 'name' }>, 'name' | 'where'>

function isSame(one: Named, other: Named): boolean {
  return (
    nameKey(one.name) === nameKey(other.name) &&
    one.where.text === other.where.text &&
    one.where.side === other.where.side &&
    nameKey(one.where.office ?? '') === nameKey(other.where.office ?? '')
  )
}

function forgettingOutlet({ outlets }: Taught, outlet: string): Outcome<Teaching> {
  if (!outlets.some((each) => nameKey(each.outlet) === nameKey(outlet)))
    return refused(`Nobody has taught what ${outlet} is.`, outlet)
  return fine({ kind: 'forget-outlet', outlet })
}

async function placeOf(
  asking: Asking,
  { article, office, side }: WhereAsked,
): Promise<Outcome<Where>> {
  if (article === null) return fine({ text: null, office, side })
  const found = foundBy(article, await asking.article(article), 'article')
  return found.ok ? fine({ text: found.value.text, office, side }) : found
}

async function knownActor(asking: Asking, name: string): Promise<Outcome<TaughtActor>> {
  const found = await actorsOf(asking, [name])
  if (!found.ok) return found
  const [row] = found.value
  if (row === undefined) throw new Error(`${name} was found and is nobody`)
  return fine(taughtFrom(row))
}

/** Under an id of its own: somebody else may have the name. */
async function newActor(
  asking: Asking,
  { name, kind, side, office }: NewActor,
): Promise<Outcome<TaughtActor>> {
  const parts = [name, side ?? [], office ?? []].flat()
  for (let most = 1; ; most += 1) {
    const words = parts.slice(0, most).join(' ')
    const number = most > parts.length ? `-${most - parts.length + 1}` : ''
    const id = actorId(`${kind}:${slugOf(words)}${number}`)
    const [nearest] = await asking.actorsNamed(id, 1)
    if (nearest?.actor !== id) return fine({ id, name, kind, side, office })
  }
}

/** Actors of the record. A name that is like somebody's is not enough: a decision lasts. */
async function actorsOf(
  asking: Asking,
  names: readonly string[],
): Promise<Outcome<readonly ActorRow[]>> {
  const meant = await meantBy(asking, names)
  const [first, ...more] = [...unknownAmong(meant), ...(await looselyNamed(asking, meant))]
  if (first !== undefined) return { ok: false, problems: [first, ...more] }
  return fine(meant.flatMap(({ taken }) => taken ?? []))
}

async function looselyNamed(
  asking: Asking,
  meant: Awaited<ReturnType<typeof meantBy>>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { asked, taken } of meant) {
    if (taken === null || taken.actor === asked) continue
    const near = await asking.actorsNamed(asked, LISTED)
    const isKnown = near.some(
      ({ actor, exact, likeness }) => actor === taken.actor && (exact || likeness >= 1),
    )
    if (!isKnown && near.length > 0)
      problems.push({
        code: 'actor-unknown',
        input: asked,
        message: `"${asked}": the record names nobody so. If ${taken.name} is meant, say ${taken.actor}.`,
      })
  }
  return problems
}

function taughtFrom({ actor, name, kind, side, office }: ActorRow): TaughtActor {
  const known = ACTOR_KINDS.find((each) => each === kind)
  if (known === undefined) throw new Error(`${actor} is of no kind: ${kind}`)
  return { id: actorId(actor), name, kind: known, side, office }
}

function fine<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] }
}

function refused(message: string, input: string): Outcome<never> {
  return { ok: false, problems: [{ code: 'taught-already', input, message }] }
}
