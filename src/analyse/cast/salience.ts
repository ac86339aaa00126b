import type { Actor } from '../../model/actors.js'
import { verbFormOf } from '../verbs.js'
import { isPossessiveMark, wordAt, type Place, type View } from './view.js'

/** An actor, or several that are spoken of as one, at a place that a later pronoun may mean. */
export interface Antecedent {
  readonly actors: readonly Actor[]
  readonly role: string | null
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  readonly sentence: number
  readonly place: Place
  readonly subject: boolean
  /** Whether its sentence begins with it, be it as "Macron's promise". */
  readonly topic: boolean
  /** Whether no subject stands before it in its sentence: then its clause is likely the main one. */
  readonly leading: boolean
  readonly quoted: boolean
}

/** From where an antecedent is looked for. */
export interface Asking {
  readonly sentence: number
  readonly quoted: boolean
  readonly possessive: boolean
}

/** How many sentences back a pronoun looks. */
const REACH = 4
/** How many mentions back an office looks: a bound that keeps long texts fast. */
const MEMORY = 2000

/** What has been named so far, asked backwards. */
export class History {
  readonly #entries: Antecedent[] = []

  add(entry: Antecedent): void {
    this.#entries.push(entry)
  }

  /** The last that fulfils the condition, anywhere before. */
  last(accepts: (entry: Antecedent) => boolean): Antecedent | null {
    const oldest = Math.max(0, this.#entries.length - MEMORY)
    for (let index = this.#entries.length - 1; index >= oldest; index -= 1) {
      const entry = this.#entries[index]
      if (entry && accepts(entry)) return entry
    }
    return null
  }

  /** The most salient within a few sentences: subjects before others, near before far. */
  best(asking: Asking, accepts: (entry: Antecedent) => boolean): Antecedent | null {
    let best: Antecedent | null = null
    let top = -Infinity
    const entries = this.#entries
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      const entry = entries[index]
      if (!entry || asking.sentence - entry.sentence > REACH) break
      if (!accepts(entry)) continue
      const score = scoreOf(entry, asking) - Math.min(entries.length - index, 20)
      if (score > top) [best, top] = [entry, score]
    }
    return best
  }

  /** Whether a subject of this sentence has been named already. */
  isSubjectIn(sentence: number): boolean {
    return this.last((entry) => entry.sentence < sentence || entry.subject)?.sentence === sentence
  }

  /** All, the latest first, as far back as the memory goes. */
  *backwards(): Iterable<Antecedent> {
    const oldest = Math.max(0, this.#entries.length - MEMORY)
    for (let index = this.#entries.length - 1; index >= oldest; index -= 1) {
      const entry = this.#entries[index]
      if (entry) yield entry
    }
  }
}

function scoreOf(entry: Antecedent, asking: Asking): number {
  const distance = asking.sentence - entry.sentence
  // Whoever speaks is seldom one of those the quotation names.
  const quoted = entry.quoted && !asking.quoted ? 40 : 0
  const main = entry.subject && entry.leading ? (distance > 0 ? 8 : asking.possessive ? 0 : 5) : 0
  const weight = entry.subject ? 25 : entry.topic ? 14 : 0
  return weight + main - quoted - 30 * distance
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of with to for by on from about in at between against toward towards over upon via into near'.split(
    ' ',
  ),
)

/** Whether a sentence begins with a place, an article aside. */
export function isTopic(view: View, { first, last }: Place, sentence: number): boolean {
  const start = view.sentences[sentence]?.first ?? 0
  if (isPresented(view, { first, last }, start)) return true
  const opened = OPENERS.has(wordAt(view, start)) ? start + 1 : start
  return opened === first || start === first || isArticleBefore(view, first, opened)
}

/** "It was Osei's first visit": the sentence is about Osei. */
function isPresented(view: View, { first, last }: Place, start: number): boolean {
  return (
    first - start === 2 &&
    /^(?:it|this|that)$/u.test(wordAt(view, start)) &&
    /^(?:is|was)$/u.test(wordAt(view, start + 1)) &&
    isPossessiveMark(wordAt(view, last))
  )
}

function isArticleBefore(view: View, first: number, start: number): boolean {
  return start === first - 1 && ARTICLES.has(wordAt(view, start))
}

const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'so'])

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Whether a place is the subject of a clause: a verb follows, or the sentence begins with it. */
export function isSubject(view: View, place: Place, sentence: number): boolean {
  const start = ARTICLES.has(wordAt(view, place.first - 1)) ? place.first - 1 : place.first
  if (isPossessiveMark(wordAt(view, place.last)) || view.aside[place.first] === 1) return false
  if (isTopic(view, place, sentence)) return true
  // "..., according to Osei": who says it is what the sentence is about.
  if (wordAt(view, start - 1) === 'to' && wordAt(view, start - 2) === 'according') return true
  if (PREPOSITIONS.has(wordAt(view, start - 1))) return false
  let at = isApposed(view, { first: start, last: place.last }) ? place.last + 1 : place.last
  while (view.tokens[at]?.tag === 'ADV') at += 1
  return view.tokens[at]?.tag === 'AUX' || verbFormOf(view.tokens, at) !== null
}

/** "The minister, Ada Osei, said": between commas, a verb behind. */
function isApposed(view: View, { first, last }: Place): boolean {
  return wordAt(view, first - 1) === ',' && wordAt(view, last) === ','
}
