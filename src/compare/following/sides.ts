import { peopleIn } from '../people.js'
import type { Party, ToldUndertaking } from '../../model/following.js'

/** What a party is known by: its side, else its actor, else its name. */
export type PartyKey = string

/** The sides of persons that some text tells and no text tells otherwise: where one names only "Holm", another knows whose minister. */
export function sidesTold(told: readonly ToldUndertaking[]): ReadonlyMap<string, string> {
  const parties = told.flatMap(({ promisors, beneficiaries, sayers }) => [
    ...promisors,
    ...beneficiaries,
    ...sayers,
  ])
  const named = parties.flatMap(({ actor, side }) => (actor === null ? [] : [{ actor, side }]))
  const { sideOf } = peopleIn(named)
  const actors = [...new Set(named.map(({ actor }) => actor))]
  return new Map(
    actors.flatMap((actor) => {
      const side = sideOf(actor)
      return side === null ? [] : [[actor, side] as const]
    }),
  )
}

/** What parties are known by, each once, sorted. */
export function keysOf(
  parties: readonly Party[],
  sides: ReadonlyMap<string, string>,
): readonly PartyKey[] {
  const keys = parties.map((party) => keyOf(party, sides))
  return [...new Set(keys)].toSorted()
}

export function keyOf({ actor, side, name }: Party, sides: ReadonlyMap<string, string>): PartyKey {
  const known = side ?? (actor === null ? undefined : sides.get(actor))
  return known ?? actor ?? name.toLowerCase()
}

export function isSharing(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each))
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
