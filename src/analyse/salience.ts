import type { Actor } from '../model/actors.js'
import type { View } from './view.js'
import { wordAt, type Place } from './view.js'

/** An actor, or several that are spoken of as one, at a place that a later pronoun may mean. */
export interface Antecedent {
  readonly actors: readonly Actor[]
  readonly role: string | null
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  readonly sentence: number
  readonly place: Place
  readonly subject: boolean
}

const REACH = 4

/** What has been named so far, asked backwards. */
export class History {
  readonly #entries: Antecedent[] = []

  add(entry: Antecedent): void {
    this.#entries.push(entry)
  }

  /** The last that fulfils the condition, anywhere before. */
  last(accepts: (entry: Antecedent) => boolean): Antecedent | null {
    return this.#entries.findLast(accepts) ?? null
  }

  /** The most salient within a few sentences: subjects before others, near before far. */
  best(sentence: number, accepts: (entry: Antecedent) => boolean): Antecedent | null {
    let best: Antecedent | null = null
    let top = -Infinity
    for (let index = this.#entries.length - 1; index >= 0; index -= 1) {
      const entry = this.#entries[index]
      if (!entry || sentence - entry.sentence > REACH) break
      if (!accepts(entry)) continue
      const score = scoreOf(entry, sentence, this.#entries.length - index)
      if (score > top) [best, top] = [entry, score]
    }
    return best
  }

  /** Entries of the last sentences, the latest first. */
  recent(sentence: number): readonly Antecedent[] {
    return this.#entries.filter((entry) => sentence - entry.sentence <= REACH).toReversed()
  }

  all(): readonly Antecedent[] {
    return this.#entries
  }
}

function scoreOf(entry: Antecedent, sentence: number, age: number): number {
  return (entry.subject ? 25 : 0) - 30 * (sentence - entry.sentence) - age
}

/** Whether the words after a place make it the subject of a clause: a verb follows, and no preposition stands before. */
export function isSubject(view: View, place: Place): boolean {
  let before = place.first - 1
  if (wordAt(view, before) === 'the' || wordAt(view, before) === 'a') before -= 1
  if (view.tokens[before]?.tag === 'ADP') return false
  let at = place.last
  while (view.tokens[at]?.tag === 'ADV') at += 1
  const tag = view.tokens[at]?.tag
  return tag === 'VERB' || tag === 'AUX'
}
