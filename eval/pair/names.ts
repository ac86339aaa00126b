import { isNameBeginning } from '../../src/compare/people.js'
import type { Actor, Ref } from '../../src/model/actors.js'

/** Names under which one actor goes in labels; an office's statement counts as the office. */
const SAME_ACTOR: readonly (readonly string[])[] = [
  ['elysee', 'french presidency', 'presidency', 'french', 'french president office'],
  ['kremlin', 'russian presidency', 'russian', 'kremlin press service'],
  ['white house', 'us presidency', 'american presidency'],
  ['jubilee house', 'ghanaian presidency', 'presidency in accra'],
  ['vietnam', 'hanoi', 'vietnamese government'],
  ['west', 'western states', 'western countries', 'western'],
]

const LEFT_OUT = new Set([
  'the',
  'a',
  'an',
  'palace',
  'statement',
  'then',
  'former',
  'his',
  'her',
  'their',
])

/** Whether a reference is to the actor that a label names, by name, alias or the table of offices. */
export function isNamed(name: string, ref: Ref, cast: readonly Actor[]): boolean {
  const actor = cast.find((candidate) => candidate.id === ref.actor)
  const names = [ref.name, ...(actor ? [actor.name, ...actor.aliases] : [])]
  const isPerson = actor?.kind === 'person' && !hasNamesake(actor, cast)
  return names.some(
    (other) =>
      isSameName(name, other) || (isPerson && isNameBeginning(nameWords(other), nameWords(name))),
  )
}

/** Whether another person of the text has a name that begins like this one's. */
function hasNamesake({ id, name }: Actor, cast: readonly Actor[]): boolean {
  const words = nameWords(name)
  return cast.some(
    (other) =>
      other.kind === 'person' && other.id !== id && isNameBeginning(words, nameWords(other.name)),
  )
}

/** The label's names against the references: each name has its own reference, and none is left over. */
export function isSameCast(
  names: readonly string[],
  refs: readonly Ref[],
  cast: readonly Actor[],
): boolean {
  return names.length === refs.length && countNamed(names, refs, cast) === names.length
}

/** How many of the names have a reference of their own. */
export function countNamed(
  names: readonly string[],
  refs: readonly Ref[],
  cast: readonly Actor[],
): number {
  const free = [...refs]
  let count = 0
  for (const name of names) {
    const at = free.findIndex((ref) => isNamed(name, ref, cast))
    if (at < 0) continue
    free.splice(at, 1)
    count += 1
  }
  return count
}

/** "Emmanuel Macron and Vladimir Putin" names two. */
export function splitJoint(name: string): readonly string[] {
  return name.split(/ and |, /u).filter((part) => part !== '')
}

/** Same words, same office, or one is a shorter form of the other with the same last word. */
export function isSameName(a: string, b: string): boolean {
  const left = nameWords(a)
  const right = nameWords(b)
  if (left.length === 0 || right.length === 0) return false
  if (left.join(' ') === right.join(' ')) return true
  const isOffice = SAME_ACTOR.some(
    (names) => names.includes(left.join(' ')) && names.includes(right.join(' ')),
  )
  return isOffice || (left.at(-1) === right.at(-1) && (isPart(left, right) || isPart(right, left)))
}

const isPart = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.includes(word))

function nameWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/['’]s?\b/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !LEFT_OUT.has(word))
}
