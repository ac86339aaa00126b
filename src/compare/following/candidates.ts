import { rootOf } from '../roots.js'
import { isNameless, isThing, type Profile } from './profiles.js'

/** Finds what a telling may belong to: groups that share a promisor and a word, a sum or an agreement with it. */
export interface Candidates<Group> {
  /** The groups that share most, the most first; of equals the one found first. */
  readonly near: (profile: Profile) => readonly Group[]
  readonly note: (profile: Profile, group: Group) => void
}

/** Groups kept for each word of each promisor: the latest. */
const KEPT = 30
/** Groups that a telling is held against. */
const MOST = 10
/** They share a thing, or two lesser words. */
const LEAST = 0.5

export function startCandidates<Group extends object>(): Candidates<Group> {
  const lists = new Map<string, Group[]>()
  return {
    near: (profile) => {
      const shares = new Map<Group, number>()
      for (const { key, weight } of [
        ...marksOf(profile),
        ...marksForAll(profile, isNameless(profile)),
      ])
        for (const group of lists.get(key) ?? [])
          shares.set(group, (shares.get(group) ?? 0) + weight)
      const near = [...shares].filter(([, share]) => share >= LEAST)
      if (near.length > MOST) near.sort(([, a], [, b]) => b - a)
      return near.slice(0, MOST).map(([group]) => group)
    },
    note: (profile, group) => {
      const isPromise = profile.told.kind !== 'fulfilment'
      for (const { key } of [...marksOf(profile), ...marksForAll(profile, isPromise)]) {
        const list = lists.get(key)
        if (list === undefined) lists.set(key, [group])
        else moveLast(list, group)
      }
    },
  }
}

function moveLast<Group>(list: Group[], group: Group): void {
  if (list.at(-1) === group) return
  const at = list.lastIndexOf(group)
  if (at >= 0) list.splice(at, 1)
  else if (list.length >= KEPT) list.shift()
  list.push(group)
}

interface Mark {
  readonly key: string
  readonly weight: number
}

const MARKS = new WeakMap<Profile, readonly Mark[]>()

function marksOf(profile: Profile): readonly Mark[] {
  const known = MARKS.get(profile)
  if (known !== undefined) return known
  const marks = findMarks(profile)
  MARKS.set(profile, marks)
  return marks
}

/** By whom it was promised is not told with everything that came: promises to somebody are looked for by whom it is for. */
function marksForAll({ units, beneficiaries }: Profile, isAsked: boolean): readonly Mark[] {
  if (!isAsked) return []
  const things = [...units.values()].filter(isThing)
  return beneficiaries.flatMap((to) =>
    things.map(({ key }) => ({ key: `to ${to}: ${key}`, weight: 1 })),
  )
}

/** Whatever it is called: too little to go by alone, enough beside "humanitarian". */
const HELP = new Set('aid assistance support help'.split(' ').map(rootOf))

function findMarks(profile: Profile): readonly Mark[] {
  const { told, units, promisors, lasting, again } = profile
  const matters: readonly Mark[] = [
    ...[...units.values()].flatMap((unit) => [
      { key: unit.key, weight: isThing(unit) ? 1 : 0.3 },
      ...unit.fields.map((field) => ({ key: `~${field}`, weight: 0.5 })),
      ...(HELP.has(unit.key) ? [{ key: '= help', weight: 0.3 }] : []),
    ]),
    ...told.numbers.map(({ currency, unit }) => ({ key: `# ${currency ?? unit}`, weight: 0.6 })),
    ...told.numbers.flatMap(({ currency, value }) =>
      currency === null ? [{ key: `#= ${value}`, weight: LEAST }] : [],
    ),
    ...(profile.all === null ? [] : [{ key: `#= ${profile.all}`, weight: LEAST }]),
    ...(told.agreement === null ? [] : [{ key: told.agreement, weight: 5 }]),
    ...(lasting === null ? [] : [{ key: `= ${lasting.deed}`, weight: LEAST }]),
    ...(again === null ? [] : [{ key: `= ${again} again`, weight: LEAST }]),
    { key: told.article, weight: LEAST },
  ]
  const owners = promisors.length > 0 ? promisors : ['']
  return owners.flatMap((owner) =>
    matters.map(({ key, weight }) => ({ key: `${owner} ${key}`, weight })),
  )
}
