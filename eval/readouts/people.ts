import type { Actor, Ref } from '../../src/model/actors.js'
import { isSameName } from '../pair/names.js'

/** All names under which one actor goes in a text or in labels. */
export type Names = readonly string[]

/** A reference under its own name and all that the text's actors tell of it. */
export function namesOfRef(ref: Ref, cast: readonly Actor[]): Names {
  const actor = cast.find(({ id }) => id === ref.actor)
  return [ref.name, ...(actor ? [actor.name, ...actor.aliases] : [])]
}

/** Whether two go by a name that is the same: "Joseph R. Biden, Jr." and "Joe Biden" are, "Jill Biden" is not. */
export function isSameActor(a: Names, b: Names): boolean {
  return a.some((one) => b.some((other) => isOneName(one, other)))
}

/** Each of the first has one of its own among the second, and none is left over. */
export function isSameActors(a: readonly Names[], b: readonly Names[]): boolean {
  const free = [...b]
  for (const names of a) {
    const at = free.findIndex((other) => isSameActor(names, other))
    if (at < 0) return false
    free.splice(at, 1)
  }
  return free.length === 0
}

/** The same actors in the same order. */
export function isSameChain(a: readonly Names[], b: readonly Names[]): boolean {
  return a.length === b.length && a.every((names, at) => isSameActor(names, b[at] ?? []))
}

function isOneName(a: string, b: string): boolean {
  const one = withoutSuffix(a)
  const other = withoutSuffix(b)
  return isSameName(one, other) || isSamePerson(wordsOf(one), wordsOf(other))
}

/** Two names of two words or more, alike in the last word and in how the first begins: "Joe" for "Joseph". */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && a[0]?.slice(0, 2) === b[0]?.slice(0, 2)
  )
}

const withoutSuffix = (name: string): string => name.replace(/,?\s+(?:Jr|Sr)\.?$/iu, '')

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u)
