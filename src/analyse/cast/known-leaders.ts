import { LEADERS, type Leader } from '../../lexicon/leaders.js'
import type { ActorId } from '../../model/ids.js'
import { keyOfWords } from './name-keys.js'

/** A person known by name before a text is read: from the lexicon, or taught by people. */
export interface KnownPerson {
  readonly name: string
  readonly side: string | null
  readonly gender: 'm' | 'f' | null
  readonly spellings: readonly string[]
  /** As it was taught; the lexicon's are made of the name. */
  readonly id?: ActorId
}

/** Persons by the words of a name, as these are compared. */
export type KnownPeople = ReadonlyMap<string, KnownPerson>

/** Sides whose people are named family name first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW', 'VN', 'SG', 'HK'])

/** Sides whose people are called by the first name of several, be it the family's or their own. */
export const BY_FIRST: ReadonlySet<string> = new Set([
  ...FAMILY_FIRST,
  ...'MY BN ID TH LA KH MM ET ER SO DJ IS MN BT LK TL'.split(' '),
])

const BY_NAME: ReadonlyMap<string, Leader> = new Map(
  LEADERS.flatMap((leader) =>
    [leader.name, ...leader.spellings].map((name): [string, Leader] => [
      keyOfWords(name.split(' ')).join(' '),
      leader,
    ]),
  ),
)

const BY_SURNAME: ReadonlyMap<string, readonly Leader[]> = groupBySurname()

function groupBySurname(): ReadonlyMap<string, readonly Leader[]> {
  const groups = new Map<string, Leader[]>()
  for (const leader of LEADERS)
    groups.set(surnameOf(leader), [...(groups.get(surnameOf(leader)) ?? []), leader])
  return groups
}

function surnameOf(leader: Leader): string {
  const words = keyOfWords(leader.name.split(' '))
  return (FAMILY_FIRST.has(leader.side) ? words[0] : words.at(-1)) ?? ''
}

/** The leader of a full name, or of a single name that means one leader alone. */
export function leaderOf(key: readonly string[]): Leader | null {
  return BY_NAME.get(key.join(' ')) ?? null
}

/** The one leader of a surname, when the sides do not speak against it. */
export function leaderBySurname(key: readonly string[], side: string | null): Leader | null {
  const bearers = (BY_SURNAME.get(key.at(-1) ?? '') ?? []).filter(
    (leader) => side === null || leader.side === side,
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}
