import type { Loose, MatterUnit, ToldNumber } from '../../model/following.js'
import { rootOf } from '../roots.js'
import { LEAST_TELLING } from './numbered.js'
import { isThing, type Profile } from './profiles.js'

/** What news is held against: an undertaking by what was promised in it. */
export interface Linkable {
  readonly members: readonly Profile[]
}

/** An undertaking that somebody promised, with what news is held against. */
export interface Known<Group> {
  readonly group: Group
  readonly like: string
  readonly promises: readonly Profile[]
  readonly units: ReadonlyMap<string, MatterUnit>
  readonly fields: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly promisors: readonly string[]
  readonly beneficiaries: readonly string[]
  /** Who promises, and to whom. */
  readonly parties: readonly string[]
  /** Whether none of them is a side: a text may name the state alone. */
  readonly isOfPersons: boolean
}

/** The undertakings of a record, by who is in them and by their words. */
export interface Index<Group> {
  readonly all: readonly Known<Group>[]
  readonly of: (group: Group) => Known<Group> | null
  /** Those that share with news a word, what it is about where it names that, and a party or two things. */
  readonly near: (news: Profile) => readonly Known<Group>[]
}

type Lists<Group> = Map<string, Known<Group>[]>

/** A thing that so many undertakings name tells none of them from the others. */
const MOST_ALIKE = 200

/** Puts down undertakings once, so that news is held against few of many. */
export function indexOf<Group extends Linkable>(groups: readonly Group[]): Index<Group> {
  const all = groups.flatMap((group) => knownOf(group))
  const byGroup = new Map(all.map((each) => [each.group, each]))
  const byParty = new Map<string, Lists<Group>>()
  const byThing: Lists<Group> = new Map()
  const byNumber: Lists<Group> = new Map()
  for (const each of all) {
    const words = [...each.units.keys(), ...each.fields, ...each.things].filter(
      (word) => word !== '',
    )
    for (const party of each.isOfPersons ? [ANYBODY] : each.parties) {
      const lists = byParty.get(party) ?? new Map<string, Known<Group>[]>()
      byParty.set(party, lists)
      for (const word of words) note(lists, word, each)
    }
    for (const { key, weight } of each.units.values()) if (weight > 0.5) note(byThing, key, each)
    for (const name of numbersOf(each)) note(byNumber, name, each)
  }
  return {
    all,
    of: (group) => byGroup.get(group) ?? null,
    near: (news) => [
      ...new Set([
        ...withParties(news, byParty),
        ...withThings(news, byThing),
        ...withNumber(news, byNumber),
      ]),
    ],
  }
}

const ANYBODY = ''

function note<Group>(lists: Lists<Group>, word: string, known: Known<Group>): void {
  const list = lists.get(word)
  if (list === undefined) lists.set(word, [known])
  else if (list.at(-1) !== known) list.push(known)
}

/** The words by which an undertaking is looked for: what names its thing is of none without it. */
function wordsOf({ heads, thing, isPointing }: Loose, all: readonly string[]): ReadonlySet<string> {
  if (heads.length === 0) return new Set(isPointing ? all : [])
  const named = thing.filter(({ key }) => heads.includes(key))
  return new Set([...heads, ...named.flatMap(({ fields }) => fields)])
}

function withParties<Group>(
  { told: { loose }, about, promisors }: Profile,
  byParty: ReadonlyMap<string, Lists<Group>>,
): readonly Known<Group>[] {
  if (loose === undefined) return []
  const units = [...loose.thing, ...loose.around, ...loose.before]
  const all = units.flatMap(({ key, fields }) => [key, ...fields])
  const words = [...wordsOf(loose, all)]
  const parties = new Set([...about, ...promisors, ANYBODY])
  return [...parties]
    .flatMap((party) => {
      const lists = byParty.get(party)
      return lists === undefined ? [] : words.flatMap((word) => lists.get(word) ?? [])
    })
    .filter((each) =>
      all.some((word) => each.units.has(word) || each.fields.has(word) || each.things.has(word)),
    )
}

/** The crossing, and where it is: whoever promised it. */
function withThings<Group>(
  { told: { loose } }: Profile,
  byThing: Lists<Group>,
): readonly Known<Group>[] {
  const counts = new Map<Known<Group>, number>()
  for (const { key, isNoun } of loose?.around ?? []) {
    const list = (isNoun && byThing.get(key)) || []
    if (list.length > MOST_ALIKE) continue
    for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return [...counts].flatMap(([each, count]) => (count >= 2 ? [each] : []))
}

/** The sums that were promised, whatever the currency, and the counts. */
function numbersOf<Group>({ promises }: Known<Group>): readonly string[] {
  return promises.flatMap(({ told: { numbers } }) =>
    numbers.map(({ currency, value }) => (currency === null ? `all ${value}` : `${value}`)),
  )
}

/** "The 46 million was paid", "all fifty are back": whoever promised so much, or so many. */
function withNumber<Group>(
  { all, told: { loose, numbers } }: Profile,
  byNumber: Lists<Group>,
): readonly Known<Group>[] {
  if (loose === undefined) return []
  if (loose.heads.length > 0) return withSame(numbers.flatMap(nameOf), byNumber)
  const sums = numbers.flatMap(({ value, unit }) => (unit === null ? [`${value}`] : []))
  return withSame([...sums, ...(all === null ? [] : [`all ${all}`])], byNumber)
}

/** A sum of a currency, or a count that is no small one. */
const nameOf = ({ value, currency }: ToldNumber): readonly string[] =>
  currency !== null ? [`${value}`] : value >= LEAST_TELLING ? [`all ${value}`] : []

function withSame<Group>(
  names: readonly string[],
  byNumber: Lists<Group>,
): readonly Known<Group>[] {
  return names.flatMap((name) => {
    const list = byNumber.get(name) ?? []
    return list.length > MOST_ALIKE ? [] : list
  })
}

/** "The Joint Commission" is a commission. */
function bodiesIn(units: ReadonlyMap<string, MatterUnit>): readonly string[] {
  return [...units.keys()].flatMap((key) => {
    const noun = /^@body:(?:.*-)?(?<noun>\p{L}+)$/u.exec(key)?.groups?.['noun']
    return noun === undefined ? [] : [rootOf(noun)]
  })
}

const isPromise = ({ told: { kind, loose } }: Profile): boolean =>
  kind !== 'fulfilment' && loose === undefined

function knownOf<Group extends Linkable>(group: Group): readonly Known<Group>[] {
  const promises = group.members.filter(isPromise)
  const [first] = promises
  if (first === undefined || first.told.agreement !== null) return []
  const units = new Map(promises.flatMap((each) => [...each.units]))
  const all = (of: (each: Profile) => readonly string[]) => [...new Set(promises.flatMap(of))]
  const [promisors, beneficiaries] = [
    all((each) => each.promisors),
    all((each) => each.beneficiaries),
  ]
  const parties = [...new Set([...promisors, ...beneficiaries])]
  return [
    {
      group,
      like: first.told.key,
      promises,
      units,
      fields: new Set(promises.flatMap(({ fields }) => [...fields])),
      things: new Set([
        ...[...units.values()].filter(isThing).map(({ key }) => key),
        ...bodiesIn(units),
      ]),
      promisors,
      beneficiaries,
      parties,
      isOfPersons: parties.every((key) => key.includes(':')),
    },
  ]
}
