import type { Relation } from '../model/comparison.js'
import type { Evidence } from '../model/spans.js'
import type { Finding } from './finding.js'
import { isClose } from './shifts/residue.js'
import { bodyOf, type ClaimPair, type Version } from './pair.js'

/** How a version stands to the reference, with the words that decide it. */
export interface Standing {
  readonly relation: Relation
  readonly deciding: readonly Evidence[]
}

/** A match this thin, with nothing found to compare, is none that we stand by. */
const THIN = 0.3

/**
 * The relation of `b` to the reference `a`: a contradiction first, then strength; where two sides' own texts stand side
 * by side (`isEven`) neither is called the weaker one.
 */
export function standingOf(
  pair: ClaimPair,
  findings: readonly Finding[],
  isEven: boolean,
): Standing {
  const decisive = decisiveAmong(findings)
  const deciding = decisive ? decidingOf(decisive, pair.b) : []
  if (decisive?.isConflict) return { relation: 'conflict', deciding }
  if (decisive?.isUnsure) return { relation: 'unsure', deciding }
  if (decisive && !isEven) return { relation: directionOf(decisive, pair.b), deciding }
  return { relation: plainRelation(pair), deciding }
}

/** The finding that the relation rests on: a contradiction, then a shift of strength, then words that cannot be ranked. */
export function decisiveAmong(findings: readonly Finding[]): Finding | null {
  return (
    findings.find(({ isConflict }) => isConflict) ??
    findings.find(({ direction }) => direction !== null) ??
    findings.find(({ isUnsure }) => isUnsure) ??
    null
  )
}

/** A finding's direction is of its `b` against its `a`; the hedge may stand on either side. */
function directionOf({ direction, b }: Finding, version: Version): Relation {
  const isForward = b.telling === version.telling
  if (direction === 'stronger') return isForward ? 'stronger' : 'weaker'
  return isForward ? 'weaker' : 'stronger'
}

export function decidingOf({ a, b }: Finding, { telling }: Version): readonly Evidence[] {
  return (b.telling === telling ? b : a).deciding
}

function plainRelation(pair: ClaimPair): Relation {
  const [one, other] = pair.near
  if (foldedWords(one.words) === foldedWords(other.words)) return 'same'
  if (pair.draft.kind === 'contact') return isSameValue(pair) ? 'same' : 'paraphrase'
  return pair.likeness.ofShorter < THIN && !isClose(pair) ? 'unsure' : 'paraphrase'
}

/** Facets with one value tell the same, however they put it. */
function isSameValue({ draft, a, b }: ClaimPair): boolean {
  const { facet } = draft
  if (facet === 'date') return a.contact?.date === b.contact?.date
  if (facet === 'kind') return a.contact?.kind === b.contact?.kind
  const lengthOf = ({ contact }: Version) =>
    contact?.duration ? `${contact.duration.op}${contact.duration.iso}` : null
  return facet === 'duration' && lengthOf(a) === lengthOf(b)
}

function foldedWords(words: readonly Evidence[]): string {
  return words
    .map(({ quote }) => quote.toLowerCase())
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a cell shows: the running text first, then headline and captions. */
export function evidenceOf(version: Version): readonly Evidence[] {
  const body = bodyOf(version)
  const rest = version.told.filter((each) => !body.includes(each))
  return [...body, ...rest].flatMap(({ evidence }) => evidence)
}
