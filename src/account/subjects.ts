import type { Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import { refOf } from '../model/mentions.js'
import type { Clause } from './clauses.js'
import { isListed } from './listed.js'
import { isNamedAlready } from './nominals.js'
import { partiesIn } from './participants.js'
import { clausesOfSentence, mentionsIn, spanOfTokens, type Run, type Scene } from './scene.js'

/** The subject of a clause: before its verb, else the subject that it shares. */
export function subjectOf(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  const within = behindOfWhich(scene, clause, verb)
  if (within !== null) return partiesIn(scene, { first: within, last: verb })
  const own = partiesIn(scene, { first: clause.first, last: verb })
  if (own.length > 0 && !clause.isRelative) return own
  if (!clause.isShared && !clause.isRelative && clause.verb !== null && verb > clause.first + 1)
    return []
  return subjectBefore(scene, clause)
}

/**
 * Who is to do what an infinitive says: "urged Russia to negotiate" is Russia, "agreed to meet" those who agreed.
 * For any other verb its subject.
 */
export function actorsOf(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  let at = verb - 1
  while (at > clause.first && scene.tokens[at]?.tag === 'ADV') at -= 1
  if (scene.tokens[at]?.lower !== 'to') return subjectOf(scene, clause, verb)
  const own = controllersBefore(scene, clause, at)
  return own.length > 0 ? own : subjectOf(scene, clause, verb)
}

/** The parties right before "to": "urged Russia and Ukraine [to be willing] to". */
function controllersBefore(scene: Scene, clause: Clause, to: number): readonly Ref[] {
  const { tokens } = scene
  let end = to
  while (
    end > clause.first &&
    /^(?:ADJ|AUX|PART|ADV)$/u.test(tokens[end - 1]?.tag ?? '') &&
    !isNamedAlready(scene, tokens[end - 1])
  )
    end -= 1
  let first = end
  while (first > clause.first && isListed(scene, first - 1)) first -= 1
  if (first === clause.first || !isControlling(tokens, first)) return []
  const named = partiesIn(scene, { first, last: end })
  return named.length > 0 ? named : ownersIn(scene, { first, last: end })
}

/** "Urged X to", "called on X to", "for X to"; but "spoke with X to" is the speaker's purpose. */
function isControlling(tokens: readonly Token[], first: number): boolean {
  const [before, opener] = [tokens[first - 1], tokens[first]]
  if (/^(?:with|from|of)$/u.test(opener?.lower ?? '')) return false
  return before?.tag === 'VERB' || /^(?:on|upon|for)$/u.test(before?.lower ?? '')
}

/** "Russia's readiness": whose it is. */
function ownersIn(scene: Scene, run: Run): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, run.first, run.last)
  const owner = span
    ? mentionsIn(scene, span).findLast(({ end }) =>
        /^['’]s?\s/u.test(scene.text.slice(end, end + 3)),
      )
    : undefined
  return owner ? [refOf(scene.text, scene.analysis, owner)] : []
}

function subjectBefore(scene: Scene, clause: Clause): readonly Ref[] {
  const earlier = clausesOfSentence(scene, clause.sentence).filter(
    ({ first }) => first < clause.first,
  )
  // Behind a relative clause the main clause goes on with the subject before it.
  const main = earlier.filter((each) => !each.isRelative && !isOfWhich(scene, each)).at(-1)
  const before = clause.isRelative ? earlier.at(-1) : main
  if (!before) return []
  return clause.isRelative
    ? antecedents(scene, before)
    : subjectOf(scene, before, before.verb ?? before.last)
}

/** "Praised the port, in which local firms plan to invest": the token where the subject of the verb behind begins. */
function behindOfWhich({ tokens }: Scene, { first }: Clause, verb: number): number | null {
  for (let at = verb - 1; at > first; at -= 1)
    if (tokens[at]?.lower === 'which' && tokens[at - 1]?.tag === 'ADP') return at + 1
  return null
}

/** "Rice, of which Manila buys 2 million tons": relative too, and with a subject of its own. */
function isOfWhich({ tokens }: Scene, { first }: Clause): boolean {
  return (
    tokens[first]?.tag === 'ADP' && /^(?:which|whom|whose)$/u.test(tokens[first + 1]?.lower ?? '')
  )
}

/** Whom "who" goes back to: all that a bare phrase names, else the last named, several where a plural names them. */
function antecedents(scene: Scene, before: Clause): readonly Ref[] {
  const named = partiesIn(scene, before)
  if (before.verb === null) return named
  const last = named.at(-1)?.evidence[0]?.start
  return named.filter(({ evidence }) => evidence[0]?.start === last)
}
