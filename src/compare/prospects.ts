import { actsAlike, voicesAlike, type Weighed } from './affinity.js'
import { meaningsAlike } from './meaning.js'
import { PAIRING_WEIGHTS } from './pairing-weights.js'

/**
 * A quick look at one proposition against many: the most that the chance of a pair can be, from what costs next to
 * nothing. What cannot reach a chance need not be weighed.
 */
export interface Prospects {
  /** Whether proposition `b` may reach the chance with `a`; both by their places. `a` is best kept while `b` runs. */
  readonly isPossible: (a: number, b: number) => boolean
}

/** A proposition in numbers: the units that it speaks of, and their fields. */
interface Sketch {
  readonly units: readonly Unit[]
  readonly total: number
  readonly voice: number
}

interface Unit {
  readonly key: number
  readonly fields: readonly number[]
  readonly weight: number
}

/** Prospects of reaching a chance (0 to 1) among some propositions. */
export function prospectsOf(weighed: readonly Weighed[], least: number): Prospects {
  const numberOf = numbering()
  const voices = voicesAmong(weighed)
  const sketches = weighed.map((each, at) => sketchOf(each, voices.numbers[at] ?? 0, numberOf))
  const held = holding()
  const needed = Math.log(least / (1 - least))
  return {
    isPossible: (a, b) => {
      const [first, second, one, other] = [weighed[a], weighed[b], sketches[a], sketches[b]]
      if (!first || !second || !one || !other) return false
      // The contact that both tell of decides, whatever their words.
      if (first.link !== null && first.link === second.link) return true
      held.hold(a, one)
      const alike = voices.alike(one.voice, other.voice)
      const told = mostToldAlike(held.sharedWith(other), other.total)
      const said = saidAlike(alike, actsAlike(first.proposition.act, second.proposition.act))
      const sum = told + said + placedAlike(first, second)
      if (sum + Math.max(0, MEANING) < needed) return false
      return sum + meaningsAlike(first.meaning, second.meaning) * MEANING >= needed - SLACK
    },
  }
}

/** More than sums in another order can differ by. */
const SLACK = 1e-6

const { bias, meaning: MEANING } = PAIRING_WEIGHTS

/** What is worked out here; of all else only the most is known that it can add. */
const LOOKED_AT = new Set([
  'bias',
  'meaning',
  'ofShorter',
  'ofLonger',
  'shared',
  'voices',
  'strangers',
  'acts',
  'place',
  'margin',
])
const OF_WORDS = new Set(['affinity', 'units', 'nouns'])

/** The most that features add whose values, from 0 to 1, are not looked at. */
function mostOf(isMeant: (name: string) => boolean): number {
  return Object.entries(PAIRING_WEIGHTS)
    .filter(([name]) => !LOOKED_AT.has(name) && isMeant(name))
    .reduce((sum, [, weight]) => sum + Math.max(0, weight), 0)
}

const MOST_OF_WORDS = mostOf((name) => OF_WORDS.has(name))
const MOST_OF_REST = mostOf((name) => !OF_WORDS.has(name))

function placedAlike(a: Weighed, b: Weighed): number {
  const isMargin = [a, b].some(({ proposition }) => proposition.block !== 'body')
  return (
    PAIRING_WEIGHTS.place * (1 - Math.abs(a.place - b.place)) +
    PAIRING_WEIGHTS.margin * Number(isMargin)
  )
}

function saidAlike(voices: number, acts: number): number {
  const { voices: ofVoices, strangers, acts: ofActs } = PAIRING_WEIGHTS
  const said = voices * ofVoices + Number(voices === 0) * strangers + acts * ofActs
  return bias + said + MOST_OF_REST
}

const WHOLE = 3

/** The most that words in common can add, where so much of one is known to stand in the other. */
function mostToldAlike(shared: number, total: number): number {
  if (shared === 0) return 0
  const { ofShorter, ofLonger, shared: ofShared } = PAIRING_WEIGHTS
  const part = total === 0 ? 0 : shared / total
  const shares = Math.max(
    Math.max(0, ofShorter) * part + Math.max(0, ofLonger),
    Math.max(0, ofLonger) * part + Math.max(0, ofShorter),
  )
  return shares + (Math.max(0, ofShared) * Math.min(shared, WHOLE)) / WHOLE + MOST_OF_WORDS
}

type NumberOf = (word: string) => number

function numbering(): NumberOf {
  const numbers = new Map<string, number>()
  return (word) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
}

function sketchOf({ gist }: Weighed, voice: number, numberOf: NumberOf): Sketch {
  const units = gist.units.map(({ key, fields, weight }) => ({
    key: numberOf(`key ${key}`),
    fields: fields.map((field) => numberOf(`field ${field}`)),
    weight,
  }))
  return { units, total: gist.total, voice }
}

/** Two words of one field count for less; as a bound, it may be more than they do. */
function holding() {
  const marks = new Map<number, number>()
  let held = -1
  return {
    hold: (at: number, { units }: Sketch) => {
      if (held === at) return
      held = at
      for (const { key, fields } of units) {
        marks.set(key, at)
        for (const field of fields) marks.set(field, at)
      }
    },
    sharedWith: ({ units }: Sketch) => {
      let shared = 0
      for (const { key, fields, weight } of units)
        if (marks.get(key) === held || fields.some((field) => marks.get(field) === held))
          shared += weight
      return shared
    },
  }
}

/** How alike any two lists of speakers are, worked out once for each two. */
function voicesAmong(weighed: readonly Weighed[]) {
  const numberOf = numbering()
  const kinds = new Map<number, Weighed>()
  const numbers = weighed.map((each) => {
    const number = numberOf(JSON.stringify(each.proposition.speakers.map(plainRef)))
    if (!kinds.has(number)) kinds.set(number, each)
    return number
  })
  const known = new Map<number, number>()
  const alike = (one: number, other: number) => {
    const key = one * weighed.length + other
    const before = known.get(key)
    if (before !== undefined) return before
    const [a, b] = [kinds.get(one), kinds.get(other)]
    const found = a && b ? voicesAlike(a.proposition.speakers, b.proposition.speakers) : 0
    known.set(key, found)
    return found
  }
  return { numbers, alike }
}

function plainRef({ name, actor, actorKind, side }: Weighed['proposition']['speakers'][number]) {
  return [name, actor, actorKind, side]
}
