import type { Actor } from './actors.js'
import type { ActorId } from './ids.js'
import type { Decision } from './journal.js'
import type { TaughtActor, TaughtOutlet, Where } from './teachings.js'

/** What texts were read to call `actor`, and who that is. */
export interface Sameness {
  readonly actor: ActorId
  readonly as: TaughtActor
}

/** A name, and whom it means where the conditions hold. */
export interface TaughtName {
  readonly name: string
  readonly where: Where
  readonly actor: TaughtActor
}

/** An outlet by a name or a host, and what it is. */
export interface NamedOutlet {
  readonly outlet: string
  readonly is: TaughtOutlet
}

/**
 * What people have taught, as it holds now. The order depends on what it says alone, and nobody stands for somebody who
 * stands for another.
 */
export interface Taught {
  readonly same: readonly Sameness[]
  readonly names: readonly TaughtName[]
  readonly outlets: readonly NamedOutlet[]
}

export const NOTHING_TAUGHT: Taught = { same: [], names: [], outlets: [] }

export function isNothing({ same, names, outlets }: Taught): boolean {
  return same.length + names.length + outlets.length === 0
}

/** What holds after these decisions, oldest first. Those that teach nothing are passed over. */
export function taughtBy(decisions: readonly Decision[]): Taught {
  const same = new Map<string, Sameness>()
  const names = new Map<string, TaughtName>()
  const outlets = new Map<string, NamedOutlet>()
  for (const decision of decisions)
    switch (decision.kind) {
      case 'same':
        join(same, decision)
        break
      case 'different':
        part(same, decision)
        break
      case 'name':
        names.set(placeOf(decision), nameOf(decision))
        break
      case 'forget-name':
        names.delete(placeOf(decision))
        break
      case 'outlet':
        outlets.set(nameKey(decision.outlet), { outlet: decision.outlet, is: decision.is })
        break
      case 'forget-outlet':
        outlets.delete(nameKey(decision.outlet))
        break
      case 'confirm':
      case 'dispute':
      case 'reopen':
      case 'correct':
      case 'join':
      case 'part':
        break
    }
  return settled(same, [...names.values()], [...outlets.values()])
}

/** Two that people said are two and not, later, that they are one. */
export interface Apart {
  readonly actor: string
  readonly from: string
}

/** Who is told apart after these decisions, oldest first. */
export function apartBy(decisions: readonly Decision[]): readonly Apart[] {
  const apart = new Map<string, Apart>()
  for (const decision of decisions)
    if (decision.kind === 'different')
      apart.set(pairOf(decision.actor, decision.from), {
        actor: decision.actor,
        from: decision.from,
      })
    else if (decision.kind === 'same') apart.delete(pairOf(decision.actor, decision.as.id))
  return [...apart.values()]
}

function pairOf(a: string, b: string): string {
  return [a, b].toSorted().join(' ')
}

type Links = Map<string, Sameness>

/** Whoever somebody is said to be stands for himself: what made a circle of it is superseded. */
function join(same: Links, { actor, as }: Sameness): void {
  if (actor === as.id) return
  if (rootOf(same, as.id) === actor) same.delete(as.id)
  same.set(actor, { actor, as })
}

/** Takes out the link by which the two are one; nothing where they are not. */
function part(same: Links, { actor, from }: { readonly actor: string; readonly from: string }) {
  if (rootOf(same, actor) !== rootOf(same, from)) return
  same.delete(same.has(actor) ? actor : from)
}

function rootOf(same: Links, actor: string): string {
  let root = actor
  for (let link = same.get(root); link; link = same.get(root)) root = link.as.id
  return root
}

function placeOf({ name, where }: Pick<TaughtName, 'name' | 'where'>): string {
  const { text, office, side } = where
  return JSON.stringify([nameKey(name), text, office === null ? null : nameKey(office), side])
}

function nameOf({ name, where, actor }: TaughtName): TaughtName {
  const { text, office, side } = where
  return { name, where: { text, office, side }, actor }
}

function settled(
  same: Links,
  names: readonly TaughtName[],
  outlets: readonly NamedOutlet[],
): Taught {
  const lastOf = (as: TaughtActor): TaughtActor => {
    const next = same.get(as.id)
    return next ? lastOf(next.as) : as
  }
  return {
    same: sorted([...same.values()].map(({ actor, as }) => ({ actor, as: lastOf(as) }))),
    names: sorted(names.map((each) => ({ ...each, actor: lastOf(each.actor) }))),
    outlets: sorted(outlets),
  }
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(item) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** A name as names are compared: lower case, without marks, white space as one space. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
    .replace(/\s+/gu, ' ')
}

/** Who an actor that was found in a text is, by what was taught; `null` where nothing was taught of it. */
export function taughtActor(
  { same, names }: Taught,
  actor: Pick<Actor, 'id' | 'name' | 'side' | 'office'>,
  text: string,
): TaughtActor | null {
  const fitting = names.filter((each) => isOf(each, actor, text))
  const [most] = fitting.toSorted((a, b) => weightOf(b) - weightOf(a))
  const found = most?.actor ?? same.find((each) => each.actor === actor.id)?.as ?? null
  return found === null || (found.id === actor.id && found.name === actor.name) ? null : found
}

function isOf(
  { name, where }: TaughtName,
  actor: Pick<Actor, 'name' | 'side' | 'office'>,
  text: string,
): boolean {
  if (nameKey(name) !== nameKey(actor.name)) return false
  if (where.text !== null && where.text !== text) return false
  if (where.side !== null && where.side !== actor.side) return false
  return where.office === null || hasWords(nameKey(actor.office ?? ''), where.office)
}

/** Whether words stand side by side and whole in a text, which is given as its key. */
export function hasWords(text: string, words: string): boolean {
  const key = nameKey(words)
  if (key === '') return false
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1))
    if (!isLetter(text, at - 1) && !isLetter(text, at + key.length)) return true
  return false
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '')
}

/** What holds in one text tells more than what holds of an office or a side, and that more than what holds anywhere. */
function weightOf({ where: { text, office, side } }: TaughtName): number {
  return (text === null ? 0 : 4) + (office === null ? 0 : 2) + (side === null ? 0 : 1)
}
