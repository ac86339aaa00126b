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
  const one = new Map([...sides].flatMap(([actor, side]) => (side === null ? [] : [[actor, side]])))
  return new Map([...surnamesOf(sides, one), ...one])
}

const SURNAME = /^person:.*-(?<surname>[^-]+)$/u

/** "Holm" alone, whose side no text tells: that of the only ones so called whose names are told in full. */
function surnamesOf(
  told: ReadonlyMap<string, string | null>,
  sides: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string | undefined>>()
  for (const actor of told.keys()) {
    const surname = SURNAME.exec(actor)?.groups?.surname
    if (surname === undefined) continue
    const key = `person:${surname}`
    found.set(key, (found.get(key) ?? new Set()).add(sides.get(actor)))
  }
  return new Map(
    [...found].flatMap(([actor, of]) => {
      const [side] = of
      return of.size === 1 && side !== undefined ? [[actor, side]] : []
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
