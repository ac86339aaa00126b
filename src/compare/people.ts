import type { Analysis } from '../model/analysis.js'
import type { Apart } from '../model/taught.js'
import { CALLED_BY_FIRST, NAME_PARTICLES } from '../lexicon/calling.js'

/** A person as one text has it: by its own side, where the text tells one. */
export interface PersonTold {
  readonly actor: string
  readonly side: string | null
}

/** The persons of a text. */
export function personsTold({ actors }: Pick<Analysis, 'actors'>): readonly PersonTold[] {
  return actors.filter(({ kind }) => kind === 'person').map(({ id, side }) => ({ actor: id, side }))
}

/** Who is one person in texts that name it otherwise, and whose side another text tells. */
export interface People {
  /** The side that some text tells and no text tells otherwise. */
  readonly sideOf: (actor: string) => string | null
  /** The ids under which texts have the same person, itself among them, sorted. */
  readonly idsOf: (actor: string) => readonly string[]
  /** Persons whom some text has without their side, and of whom the others tell this one; sorted. */
  readonly unsidedOf: (side: string) => readonly string[]
}

/**
 * Puts together what texts tell of persons: "Sarmento" in one is "Ana Sarmento" of another when nobody else is so called
 * in any of them, and no text puts the two on other sides; so is "A. Sarmento", and so is "Ana Sarmento Diniz", whose first
 * names are hers. A name that two people bear stays by itself, and so does whoever people said to be another.
 */
export function peopleIn(told: readonly PersonTold[], apart: readonly Apart[] = []): People {
  const sides = sidesBy(told)
  const wholes = wholesOf([...sides.keys()], { sides, apart })
  const members = new Map<string, readonly string[]>()
  for (const actor of [...sides.keys()].toSorted()) {
    const whole = wholes.get(actor) ?? actor
    members.set(whole, [...(members.get(whole) ?? []), actor])
  }
  const idsOf = (actor: string) => members.get(wholes.get(actor) ?? actor) ?? [actor]
  const sideOf = (actor: string) => onlySide(idsOf(actor), sides)
  const unsided = [...new Set(told.flatMap(({ actor, side }) => (side === null ? [actor] : [])))]
  return {
    idsOf,
    sideOf,
    unsidedOf: (side) => unsided.filter((actor) => sideOf(actor) === side).toSorted(),
  }
}

type Sides = ReadonlyMap<string, ReadonlySet<string>>

function sidesBy(told: readonly PersonTold[]): Sides {
  const sides = new Map<string, Set<string>>()
  for (const { actor, side } of told) {
    const known = sides.get(actor) ?? new Set()
    sides.set(actor, side === null ? known : known.add(side))
  }
  return sides
}

function onlySide(actors: readonly string[], sides: Sides): string | null {
  const all = new Set(actors.flatMap((actor) => [...(sides.get(actor) ?? [])]))
  const [only] = all
  return all.size === 1 && only !== undefined ? only : null
}

interface Told {
  readonly sides: Sides
  readonly apart: readonly Apart[]
}

/** For a name in part the only whole name that it may be part of, the longest where that is part of another. */
function wholesOf(actors: readonly string[], told: Told): ReadonlyMap<string, string> {
  const names = actors.flatMap((actor) => {
    const words = wordsOf(actor)
    return words === null ? [] : [{ actor, words }]
  })
  const bearers = bearersIn(names.filter(({ words }) => !isPart(words)))
  const wholes = new Map(
    names.flatMap((name) => {
      const whole = wholeOf(name, bearers, told)
      return whole === null ? [] : [[name.actor, whole] as const]
    }),
  )
  return new Map([...wholes].map(([actor, whole]) => [actor, longestOf(whole, wholes)]))
}

function wholeOf(name: Name, bearers: Bearers, { sides, apart }: Told): string | null {
  const { actor, words } = name
  const isOf = isPart(words)
    ? (bearer: Name): boolean => isCalled(bearer, words, sides)
    : (bearer: Name): boolean => isNameBeginning(words, bearer.words)
  const fitting = (bearers.get(words.at(-1) ?? '') ?? []).filter(
    (bearer) => isOf(bearer) && isOfOneSide(bearer.actor, actor, sides),
  )
  const [whole] = fitting.filter((bearer) => !isApart(bearer.actor, actor, apart))
  return whole && fitting.length === 1 ? whole.actor : null
}

/** "Sarmento" is "Ana Sarmento", who is "Ana Sarmento Diniz". */
function longestOf(actor: string, wholes: ReadonlyMap<string, string>): string {
  const longer = wholes.get(actor)
  return longer === undefined ? actor : longestOf(longer, wholes)
}

interface Name {
  readonly actor: string
  readonly words: readonly string[]
}

const PERSON = 'person:'

/** The words of a name as its id has them; `null` for what is no person of a name ("unnamed official"). */
function wordsOf(actor: string): readonly string[] | null {
  if (!actor.startsWith(PERSON)) return null
  const words = actor.slice(PERSON.length).split('-')
  return words[0] === 'unnamed' ? null : words
}

/** "Sarmento", "al-Mannai", "A. Sarmento". */
function isPart([first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 || first.length === 1 || NAME_PARTICLES.has(first)
}

function isApart(a: string, b: string, apart: readonly Apart[]): boolean {
  return apart.some(({ actor, from }) => (actor === a && from === b) || (actor === b && from === a))
}

/** Whether the words of a name begin another: "Ana Sarmento" of "Ana Sarmento Diniz", the first of two family names alone. */
export function isNameBeginning(some: readonly string[], all: readonly string[]): boolean {
  const isShorter = some.length > 1 && some.length < all.length
  return isShorter && some.every((word, index) => all[index] === word)
}

type Bearers = ReadonlyMap<string, readonly Name[]>

/** Whole names by each of their words. */
function bearersIn(names: readonly Name[]): Bearers {
  const bearers = new Map<string, Name[]>()
  for (const name of names)
    for (const word of new Set(name.words)) {
      const known = bearers.get(word)
      if (known) known.push(name)
      else bearers.set(word, [name])
    }
  return bearers
}

/** Whether the words are what people of that name are called by. */
function isCalled({ actor, words }: Name, part: readonly string[], sides: Sides): boolean {
  const [first = '', ...others] = part
  if (first.length === 1 && others.length > 0)
    return endsWith(words, others) && words[0]?.startsWith(first) === true
  const isByFirst = [...(sides.get(actor) ?? [])].some((side) => CALLED_BY_FIRST.has(side))
  return endsWith(words, part) || (isByFirst && words[0] === first && others.length === 0)
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length
  return from > 0 && end.every((word, index) => words[from + index] === word)
}

function isOfOneSide(a: string, b: string, sides: Sides): boolean {
  const [one, other] = [[...(sides.get(a) ?? [])], [...(sides.get(b) ?? [])]]
  return one.length === 0 || other.every((side) => one.includes(side))
}
