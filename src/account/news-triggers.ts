import type { VerbForm } from '../language/inflection.js'
import { DONE_AS_PROMISED, NEWS_VERBS, type NewsVerb } from '../lexicon/news-words.js'
import type { Clause } from './clauses.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Run, Scene } from './scene.js'

/** One form of a verb of news, with the words that belong to it. */
export interface Trigger {
  readonly row: NewsVerb
  readonly verb: string
  readonly form: VerbForm
  readonly rest: readonly string[]
}

/** Where it stands in a clause. */
export interface Place {
  readonly at: number
  readonly trigger: Trigger
  /** Behind the verb and the words that belong to it. */
  readonly next: number
  /** What stands between the verb and those words: "put the plan on ice"; `null` where nothing does. */
  readonly between: Run | null
}

const BUILT = new Map<string, VerbForm>([
  ['building', 'gerund'],
  ['built', 'past'],
  ['builds', 'third'],
  ['build', 'base'],
])
const UNCHANGED = /^(?:put|set|let|shut|hit|spread)$/u

const TRIGGERS = new Map<string, Trigger[]>()
for (const row of [...NEWS_VERBS, DONE_AS_PROMISED])
  for (const phrase of row.verbs) {
    const [verb = '', ...rest] = phrase.split(' ')
    for (const [word, found] of verb === 'build' ? BUILT : verbFormsOf(verb)) {
      // "Put" and "set" are the past too.
      const form = found === 'base' && UNCHANGED.test(verb) ? 'past' : found
      const trigger = { row, verb, form, rest }
      TRIGGERS.set(word, [...(TRIGGERS.get(word) ?? []), trigger])
    }
  }
for (const triggers of TRIGGERS.values()) triggers.sort((a, b) => b.rest.length - a.rest.length)

/** The phrases of news whose verb a token is, those of most words first. */
export function placesAt(scene: Scene, clause: Clause, at: number): readonly Place[] {
  const token = scene.tokens[at]
  if (!token || !/^(?:VERB|AUX|ADJ|NOUN)$/u.test(token.tag)) return []
  return (TRIGGERS.get(token.lower) ?? []).flatMap((trigger): readonly Place[] => {
    const { rest, row } = trigger
    const next = at + 1 + rest.length
    if (isAt(scene, at + 1, rest)) return [{ at, trigger, next, between: null }]
    const apart = row.frame === 'object' ? apartFrom(scene, clause, { at, rest, row }) : null
    return apart === null ? [] : [{ at, trigger, next: apart.next, between: apart.between }]
  })
}

const isAt = ({ tokens }: Scene, at: number, rest: readonly string[]): boolean =>
  rest.every((word, step) => tokens[at + step]?.lower === word)

/** Words between a verb and its particle. */
const MOST_BETWEEN = 7
const PARTICLE = /^(?:off|back|up|out|down|over|away|through|home|free|public|go)$/u

/** "Put the plan on ice", "sent the boats back": what belongs to the verb stands behind its object. */
function apartFrom(
  scene: Scene,
  clause: Clause,
  { at, rest, row }: { readonly at: number } & Pick<Trigger, 'rest' | 'row'>,
): { readonly between: Run; readonly next: number } | null {
  const [particle] = rest
  const isMoved = row.id === 'news/moved'
  if (particle === undefined) return null
  if (rest.length === 1 && !isMoved && !PARTICLE.test(particle)) return null
  const { tokens } = scene
  for (let to = at + 2; to <= Math.min(at + 1 + MOST_BETWEEN, clause.last - rest.length); to += 1) {
    const before = tokens[to - 1]
    if (!before || /^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(before.tag)) return null
    const next = to + rest.length
    const isPhrase =
      rest.length > 1 || isMoved || !/^(?:NOUN|DET|PRON|NUM|ADJ)$/u.test(tokens[next]?.tag ?? '')
    if (isAt(scene, to, rest) && isPhrase) return { between: { first: at + 1, last: to }, next }
  }
  return null
}
