import type { Evidence } from '../../model/spans.js'
import { uniqueEvidence, type PairRule } from '../finding.js'
import { namesOf } from '../labels.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isSourced, namesSources } from '../sources.js'
import { isOwnText } from '../telling.js'
import { shareVoice } from '../voices.js'
import { longestChain, sourcesWords } from './source-words.js'

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
    weight: isSlight(pair) ? 0.38 : 0.5,
    a: { telling: a.telling, evidence: firstClauses(shown), deciding },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: [] },
    says: saysOf(pair),
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
function isPlainlyBare(pair: ClaimPair): boolean {
  const { draft, a, b } = pair
  if (draft.facet === 'place') return false
  // A side's own text has its speaker's word, and so has who gives it to the speaker.
  if (isOwnText(a.telling.reading.article) && (isOfOneSpeaker(pair) || isOfItsOffice(pair)))
    return false
  // That a contact took place needs no source beside a readout of it.
  if (draft.facet === 'kind' && isOwnText(a.telling.reading.article)) return false
  const isOwnVoice = b.told.every(({ kind }) => kind === 'fact')
  if ((isOwnVoice && draft.kind !== 'contact') || !namesSources(b.telling)) return true
  // A comment that names a source here and there has none for the rest.
  return isComment(b) && !isOwnText(a.telling.reading.article) && draft.kind !== 'contact'
}

/** "The ministry said" of what its own text says. */
function isOfItsOffice({ a, b }: ClaimPair): boolean {
  const state = a.telling.reading.article.side?.state
  return bodyOf(b).some(({ speakers }) =>
    speakers.some(({ actorKind, side }) => actorKind === 'office' && side === state),
  )
}

function isComment({ telling }: Version): boolean {
  const { kind } = telling.reading.article
  return kind === 'commentary' || kind === 'unknown'
}

function firstClauses(told: readonly Proposition[]): readonly Evidence[] {
  return uniqueEvidence(told.flatMap(({ evidence }) => evidence)).slice(0, MOST_CLAUSES)
}

const MOST_CLAUSES = 3

/** Of a contact that both tell, or of words that one speaker says in both. */
function isSlight(pair: ClaimPair): boolean {
  return pair.draft.kind === 'contact' || isOfOneSpeaker(pair)
}

function isOfOneSpeaker({ near: [one, other] }: ClaimPair): boolean {
  return shareVoice(one.speakers, other.speakers)
}

/** The words that name the source: the innermost relay of each telling, or else the speaker; a side's own text has none. */
function sourceOf(version: Version): readonly Evidence[] {
  if (isOwnText(version.telling.reading.article)) return []
  const relays = bodyOf(version).flatMap(
    ({ via }) => via.findLast(({ kind }) => kind !== 'agency')?.evidence[0] ?? [],
  )
  const speakers = bodyOf(version).flatMap((each) => each.speakers[0]?.evidence[0] ?? [])
  return uniqueEvidence(relays.length > 0 ? relays : speakers).slice(0, 2)
}

/** "B tells it through AFP and the Elysee; A names no source for it." */
function saysOf({ a, b, near: [one, other] }: ClaimPair): string {
  const lack = other.statement === null ? 'tells it in its own voice' : 'names no source for it'
  return `${a.telling.letter} ${sourceIn(a, one)}; ${b.telling.letter} ${lack}.`
}

function sourceIn(version: Version, { speakers }: Proposition): string {
  const { reading, shortNames } = version.telling
  const via = longestChain(bodyOf(version))
  if (isOwnText(reading.article)) return 'is one side’s own text'
  const isRelayed = via.some(({ kind }) => kind !== 'agency') || speakers.length === 0
  return isRelayed
    ? `tells it through ${sourcesWords(via)}`
    : `gives it to ${namesOf(speakers, shortNames)}`
}
