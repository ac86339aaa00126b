import type { Evidence } from '../../model/spans.js'
import { quoted, uniqueEvidence, type PairRule } from '../finding.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isSourced, namesSources } from '../sources.js'
import { isOwnText } from '../telling.js'

/** Told with a source in `a`, in the outlet's own voice in `b`. */
export const sourceDropped: PairRule = (pair) => {
  const { draft, a, b, near } = pair
  const isBare = bodyOf(b).every((each) => !isSourced(each, b.telling))
  const told = bodyOf(a).filter((each) => isTold(each, pair))
  if (told.length === 0 || !isBare || !isPlainlyBare(pair)) return null
  const deciding = sourceOf(a)
  // Who confirms a contact is a source of it, by whatever chain.
  const shown = draft.facet === 'kind' ? bodyOf(a) : told
  return {
    kind: 'source-dropped',
    direction: null,
    rule: `source-dropped/${draft.kind}`,
    weight: draft.facet === 'kind' ? 0.45 : 0.5,
    a: { telling: a.telling, evidence: firstClauses(shown), deciding },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: [] },
    says: saysOf(pair, deciding),
  }
}

/** Told from somewhere; against an outlet's own voice it is enough that somebody says it. */
function isTold(each: Proposition, { a, b }: ClaimPair): boolean {
  if (each.kind === 'fact') return false
  return isSourced(each, a.telling) || (isOwnVoice(b) && each.statement !== null)
}

/** Nobody is said to have said it. */
function isOwnVoice(version: Version): boolean {
  return bodyOf(version).every(({ statement, facet }) => statement === null && facet === null)
}

/**
 * An account that names its sources elsewhere may rely on a chain that runs on: it is held to it for facts alone,
 * since what is given to a named speaker has a source of a kind.
 */
function isPlainlyBare({ draft, b }: ClaimPair): boolean {
  if (draft.facet === 'place') return false
  const isOwnVoice = b.told.every(({ kind }) => kind === 'fact')
  return (
    isOwnVoice || !namesSources(b.telling) || (draft.kind === 'contact' && draft.facet !== 'kind')
  )
}

function firstClauses(told: readonly Proposition[]): readonly Evidence[] {
  return uniqueEvidence(told.flatMap(({ evidence }) => evidence)).slice(0, MOST_CLAUSES)
}

const MOST_CLAUSES = 3

/** The words that name the source. */
function sourceOf(version: Version): readonly Evidence[] {
  const hops = bodyOf(version).flatMap(({ via }) => via.filter(({ kind }) => kind !== 'agency'))
  const cues = hops.flatMap(({ cue, evidence }) => cue ?? evidence[0] ?? [])
  const own = bodyOf(version).flatMap(({ statement }) => statement?.cues ?? [])
  return (cues.length > 0 ? cues : own).slice(0, 2)
}

function saysOf({ a, b }: ClaimPair, deciding: readonly Evidence[]): string {
  const { letter, reading } = a.telling
  const source =
    deciding.length > 0
      ? `${letter} names its source (${quoted(deciding)})`
      : isOwnText(reading.article)
        ? `${letter} is a side's own text`
        : `${letter} names its source`
  return `${source}; ${b.telling.letter} tells it in its own voice.`
}
