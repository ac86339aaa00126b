import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicon/cues.js'
import type { Chunk } from '../language/chunks.js'
import type { Token } from '../model/analysis.js'
import { phraseWithTail, type Clause, type Range } from './clauses.js'

/** A sentence cut into chunks, with its tokens. */
interface Cut {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
}

/**
 * Gives verbs the subject that other verbs stand between: "an aide who asked not to be named said", "a statement issued
 * in Lima said", "a text seen by reporters said".
 */
export function withDistantSubjects(cut: Cut, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    if (!clause.verb.finite) return clause
    const subject =
      clause.link === 'none'
        ? (antecedentBefore(cut, clause) ?? documentBefore(cut, clause))
        : clause.link === 'own'
          ? documentBy(cut, clause)
          : null
    return subject ? { ...clause, subject: [subject], link: 'own', head: null } : clause
  })
}

const STOPS = new Set<Chunk['kind']>([
  'comma',
  'semicolon',
  'colon',
  'quote',
  'coordinator',
  'that',
])

/** "An aide who asked not to be named said": the phrase before the relative clause that the verb closes. */
function antecedentBefore({ chunks }: Cut, { at }: Clause): Range | null {
  for (let index = at - 1; index > 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === undefined || STOPS.has(kind)) return null
    if (kind === 'relative') return phraseWithTail(chunks, index - 1)?.range ?? null
  }
  return null
}

/** "A statement issued in Lima on Friday said": the text before its participle. */
function documentBefore(cut: Cut, { at }: Clause): Range | null {
  for (let index = at - 1; index > 0; index -= 1) {
    const kind = cut.chunks[index]?.kind
    if (kind === undefined || STOPS.has(kind)) return null
    if (kind === 'verb') return documentAt(cut, index)
  }
  return null
}

/** "A text seen by reporters said": not they; "a person briefed on the call said": not the call. */
function documentBy(cut: Cut, { at, subject }: Clause): Range | null {
  const [only, other] = subject
  const before = cut.tokens[only ? only.first - 1 : -1]?.lower ?? ''
  if (!only || other || !/^(?:by|on|about|in)$/u.test(before)) return null
  const by = cut.chunks.findLastIndex((chunk, index) => index < at && chunk.last === only.first)
  const verb = cut.chunks[by - 1]
  const isTold = verb !== undefined && INFORMED.has(cut.tokens[verb.last - 1]?.lower ?? '')
  return before === 'by' || isTold ? documentAt(cut, by - 1) : null
}

/** "A person briefed on the call said": what whoever is quoted was told. */
const INFORMED: ReadonlySet<string> = new Set(['briefed', 'informed', 'involved', 'consulted'])

/** The text or the informed person that a participle at a chunk hangs on. */
function documentAt({ tokens, chunks }: Cut, index: number): Range | null {
  const verb = chunks[index]
  if (verb?.kind !== 'verb' || verb.form !== 'past' || verb.last - verb.first > 1) return null
  const phrase = chunks[index - 1]
  const noun = phrase?.kind === 'phrase' ? tokens[phrase.head]?.lemma : undefined
  const isTold = INFORMED.has(tokens[verb.head]?.lower ?? '') && SPEAKER_NOUNS.has(noun ?? '')
  if (noun === undefined || (!DOCUMENT_NOUNS.has(noun) && !isTold)) return null
  return phraseWithTail(chunks, index - 1)?.range ?? null
}
