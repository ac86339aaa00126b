import { actorOfSide, labelOfSide, officeActor } from '../../../analyse/cast/gazetteer.js'
import { buildTrie, foldWord, matchPhrase } from '../../../language/phrases.js'
import { ROLES } from '../../../lexicon/offices.js'
import type { Account } from '../../../model/account.js'
import type { Actor } from '../../../model/actors.js'

/** Offices of which a state has one at a time: who asks for one asks for whoever held it. */
const SINGLE: ReadonlySet<string> = new Set(
  `president prime-minister chancellor supreme-leader king queen emir sultan crown-prince pope general-secretary
  secretary-general director-general vice-president deputy-prime-minister foreign-minister defence-minister
  finance-minister interior-minister justice-minister health-minister education-minister security-adviser`.split(
    /\s+/u,
  ),
)

/** Words beside an office that say that one does not hold it: "former French president". */
const NOT_HOLDING: ReadonlySet<string> = new Set(
  `former ex late past onetime one-time elect designate incoming candidate nominee hopeful shadow deputy vice assistant
  would-be then-candidate counterpart`.split(/\s+/u),
)

const OFFICES = buildTrie(
  ROLES.flatMap(({ key, forms }) => forms.map((form): readonly [string, string] => [form, key])),
)

/** The office that words name: where among them, and its key ("foreign-minister"); `null` where they name none. */
export interface NamedOffice {
  readonly role: string
  /** Half-open, in words. */
  readonly first: number
  readonly last: number
}

export function wordsOfName(words: string): readonly string[] {
  return words.split(/[\s-]+/u).filter((word) => word !== '')
}

/** The longest office in some words, the first of its length. */
export function findOffice(words: readonly string[]): NamedOffice | null {
  const folded = words.map((word) => foldWord(word.replace(/['’]s?$/u, '')))
  let found: NamedOffice | null = null
  for (const first of folded.keys()) {
    const match = matchPhrase(OFFICES, folded, first)
    if (match && match.end - first > (found ? found.last - found.first : 0))
      found = { role: match.value, first, last: match.end }
  }
  return found
}

/** Whether who holds a role is called by another: the foreign minister "minister", a prime minister or a deputy not. */
export function isCalledBy(held: string, role: string): boolean {
  return held === role || (role === 'minister' && MINISTER.test(held))
}

const MINISTER = /^(?!prime-|deputy-).*-minister$/u

/** The offices that the persons of a text hold in it, by the person's id: those alone that a state has one of. */
export function officesHeldIn({ actors }: Pick<Account, 'actors'>): ReadonlyMap<string, Actor> {
  return new Map(
    actors.flatMap((actor): [string, Actor][] => {
      const office = officeHeldBy(actor)
      return office === null ? [] : [[actor.id, office]]
    }),
  )
}

function officeHeldBy({ kind, side, office }: Actor): Actor | null {
  if (kind !== 'person' || side === null || office === null) return null
  const words = wordsOfName(office)
  const named = findOffice(words)
  if (named === null || !SINGLE.has(named.role)) return null
  const others = [...words.slice(0, named.first), ...words.slice(named.last)]
  if (others.some((word) => NOT_HOLDING.has(foldWord(word)))) return null
  return officeOf(side, named.role, isOwnName(words, named) ? [office] : [])
}

/** "French president" of `office:FR/president`; `null` for the id of anything but an office that one person holds. */
export function officeName(id: string): string | null {
  const [, side = '', role = ''] = /^office:([^/]+)\/([^/]+)$/u.exec(id) ?? []
  return SINGLE.has(role) ? nameOf(side, role) : null
}

function nameOf(side: string, role: string): string {
  return `${labelOfSide(side)} ${role.replaceAll('-', ' ')}`
}

/** Whether words tell more of an office than that it is one of its kind: "Secretary of State", not "Prime Minister". */
function isOwnName(words: readonly string[], { role, first, last }: NamedOffice): boolean {
  const isKind = foldWord(words.slice(first, last).join('-')) === role
  return !isKind || last - first < words.length
}

function officeOf(side: string, role: string, called: readonly string[]): Actor {
  const noun = role.replaceAll('-', ' ')
  const actor = officeActor(side, role, nameOf(side, role))
  const owner = actorOfSide(side)?.name
  const owned = owner === undefined ? [] : [`${noun} of ${owner}`]
  const names = new Set([...actor.aliases, ...owned, ...called])
  return { ...actor, aliases: [...names].filter((name) => name !== actor.name) }
}

/** An account that also names the offices that its persons hold: they are looked for by name. */
export function withOffices(account: Account, held: ReadonlyMap<string, Actor>): Account {
  const known = new Set(account.actors.map(({ id }) => id))
  const offices = new Map([...held.values()].map((office) => [office.id, office]))
  const added = [...offices.values()].filter(({ id }) => !known.has(id))
  return added.length === 0 ? account : { ...account, actors: [...account.actors, ...added] }
}
