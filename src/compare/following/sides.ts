import type { Party, ToldUndertaking } from '../../model/following.js'

/** What a party is known by: its side, else its actor, else its name. */
export type PartyKey = string

/** The sides of actors that some text tells and no text tells otherwise: where one names only "Holm", another knows whose minister. */
export function sidesTold(told: readonly ToldUndertaking[]): ReadonlyMap<string, string> {
  const sides = new Map<string, string | null>()
  for (const { promisors, beneficiaries, sayers } of told)
    for (const { actor, side } of [...promisors, ...beneficiaries, ...sayers]) {
      if (actor === null || side === null) continue
      const known = sides.get(actor)
      sides.set(actor, known === undefined || known === side ? side : null)
    }
  return new Map([...sides].flatMap(([actor, side]) => (side === null ? [] : [[actor, side]])))
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
