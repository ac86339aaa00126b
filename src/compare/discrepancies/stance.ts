import type { Token } from '../../model/analysis.js'
import { coverOf, quoteFrom, type Evidence, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { Version } from '../pair.js'
import type { Proposition } from '../propositions.js'

/** Whether somebody takes up what is put to them or turns it down, in the words that say so. */
export interface Stance {
  readonly sign: 1 | -1
  readonly evidence: Evidence
}

/** Verbs that take up what another puts forward, and verbs that turn it down; written for this project. */
const TAKES_UP = /^(?:accept|agree|approv|endors|consent|grant|pledg|promis|undert(?:ak|ook)|vow)/u
const TURNS_DOWN =
  /^(?:reject|declin|refus|rebuff|spurn|veto|oppos|dismiss|den(?:y|ie))|^(?:ruled|rules|ruling|rule|turned|turns|turning|turn|brushed|brushes|brushing|waved|waves)$/u
/** What turns a plain verb into a refusal: "ruled out", "turned down", "brushed aside". */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['ruled', 'out'],
  ['rules', 'out'],
  ['ruling', 'out'],
  ['rule', 'out'],
  ['turned', 'down'],
  ['turns', 'down'],
  ['turning', 'down'],
  ['turn', 'down'],
  ['brushed', 'aside'],
  ['brushes', 'aside'],
  ['brushing', 'aside'],
  ['waved', 'away'],
  ['waves', 'away'],
])

/** The stance of the verb that governs a telling: its cue, or the first verb of a fact; `null` for any other verb. */
export function stanceOf({ telling }: Version, told: Proposition): Stance | null {
  const { tokens } = telling.reading.analysis
  const spans: readonly Span[] = told.statement ? told.statement.cues : told.words
  const verbs = spans.flatMap((span) => tokensWithin(tokens, span)).filter(isVerb)
  const [verb] = told.statement ? verbs : verbs.slice(0, 1)
  return verb ? stanceOfVerb(telling.reading.article.text, tokens, verb) : null
}

function isVerb({ tag }: Token): boolean {
  return tag === 'VERB'
}

function stanceOfVerb(text: string, tokens: readonly Token[], verb: Token): Stance | null {
  const at = tokens.indexOf(verb)
  const particle = PARTICLES.get(verb.lower)
  const next = tokens[at + 1]
  if (particle !== undefined && next?.lower !== particle) return null
  const sign = TURNS_DOWN.test(verb.lower) ? -1 : TAKES_UP.test(verb.lower) ? 1 : null
  if (sign === null) return null
  const before = tokens.slice(Math.max(0, at - 3), at)
  const not = before.find(({ lower }) => NOT.has(lower))
  const last = particle === undefined || !next ? verb : next
  const evidence = quoteFrom(text, coverOf(not ? [not, verb, last] : [verb, last]))
  return { sign: not ? (sign === 1 ? -1 : 1) : sign, evidence }
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither'])
