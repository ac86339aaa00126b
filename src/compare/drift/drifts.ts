import type { Drift, DriftKind } from '../../model/positions.js'
import type { Reading } from '../../model/reading.js'
import { isWithin, type Evidence } from '../../model/spans.js'
import { degreesWithin } from '../degrees.js'
import { sentencesOf, type ToldSentence } from '../coverage.js'
import { findingsOf, leadingOf } from '../discrepancies/choose.js'
import { conditionFinding, conditionIn } from '../discrepancies/conditions.js'
import { negationContrast, type NegationContrast } from '../discrepancies/polarity.js'
import type { Draft } from '../drafts.js'
import type { Finding } from '../finding.js'
import { pairOf, turned, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { standingOf } from '../relations.js'
import type { Telling } from '../telling.js'
import type { Saying } from './spoken.js'

/** One matter as one text has it: one saying or several of it, the one that stands for it first. */
export type Worded = readonly [Saying, ...Saying[]]

/** A line for one kind of difference. */
type LineOf = (kind: DriftKind, words: Pick<Drift, 'before' | 'after'>) => string

interface Held {
  readonly before: Worded
  readonly after: Worded
  /**
   * Whether the speaker's own words are compared and nothing else: the verb by which an account reports a quotation is
   * the account's.
   */
  readonly isOwnWords: boolean
  readonly lineOf: LineOf
}

/** All in which two wordings of one matter differ, on the scales of the comparison; what says most first. */
export function driftsBetween(held: Held): readonly [Drift, ...Drift[]] {
  const pair = pairFor(held)
  const findings = findingsOf(pair).filter(({ kind }) => isOfWording(kind, held.isOwnWords))
  const turnedBy = negationDrift(findings, pair, held)
  if (turnedBy) return [turnedBy]
  const drifts = [
    ...leadingOf(findings).map((finding) => driftOf(finding, pair, held)),
    ...conditionDrifts(findings, pair, held),
  ]
  const [first, ...rest] = drifts.length > 0 ? drifts : slightDrifts(findings, pair, held)
  return first ? [first, ...rest] : [plainDrift(pair, held)]
}

/** Two occasions have two utterances: only two reports of one can alter a quotation, or give it to another. */
function isOfWording(kind: Finding['kind'], isOwnWords: boolean): boolean {
  switch (kind) {
    case 'wording-strength':
    case 'hedge-dropped':
    case 'number':
    case 'date':
      return true
    case 'quote-altered':
      return !isOwnWords
    case 'source-dropped':
    case 'actor':
    case 'contact-kind':
    case 'omission':
    case 'unsourced-addition':
      return false
  }
}

function pairFor({ before, after, isOwnWords }: Held): ClaimPair {
  const [a, b] = [versionOf(before, 'A', isOwnWords), versionOf(after, 'B', isOwnWords)]
  const told = [...a.told, ...b.told]
  const kind = told.some(({ commitment }) => commitment) ? 'commitment' : 'statement'
  const draft: Draft = { kind, facet: null, contact: null, scope: 'contact', told }
  return pairOf(draft, a, b)
}

// One text may tell of both occasions: as two versions it has two letters.
function versionOf([first, ...rest]: Worded, letter: string, isOwnWords: boolean): Version {
  const told = [first, ...rest].map((each) =>
    isOwnWords && each.voice === 'quoted' ? bare(each) : each.proposition,
  )
  return { telling: { ...first.source.telling, letter }, told, contact: null }
}

/** What stands in quotation marks, without the account's verb. */
function bare({ proposition, statement }: Saying): Saying['proposition'] {
  return {
    ...proposition,
    evidence: proposition.words,
    statement: statement && { ...statement, cues: [] },
  }
}

function driftOf(finding: Finding, { a }: ClaimPair, { lineOf }: Held): Drift {
  const isForward = finding.a.telling === a.telling
  const [before, after] = isForward ? [finding.a, finding.b] : [finding.b, finding.a]
  const words = { before: before.deciding, after: after.deciding }
  const kind = kindOf(finding, isForward)
  return { kind, rule: finding.rule, ...words, says: lineOf(kind, words) }
}

function kindOf({ kind, direction, isConflict, isUnsure }: Finding, isForward: boolean): DriftKind {
  if (kind === 'number' || kind === 'date' || kind === 'quote-altered') return kind
  if (isConflict) return 'opposite'
  if (isUnsure || direction === null) return 'unsure'
  if (isForward) return direction
  return direction === 'stronger' ? 'weaker' : 'stronger'
}

/**
 * A "not" that only one of both has: they are of one matter already, so that it says the opposite where it is on words of
 * both; what else it turns cannot be told.
 */
function negationDrift(
  findings: readonly Finding[],
  pair: ClaimPair,
  { lineOf }: Held,
): Drift | null {
  const contrast = negationContrast(pair)
  if (!contrast || isOfPhrase(contrast, pair) || findings.some(({ isConflict }) => isConflict))
    return null
  const words = { before: contrast.a, after: contrast.b }
  const kind = contrast.isOnShared ? 'opposite' : 'unsure'
  return { kind, rule: 'wording/negation', ...words, says: lineOf(kind, words) }
}

/** "Would not let up" says that it goes on: the "not" is of the phrase. */
function isOfPhrase({ a, b }: NegationContrast, pair: ClaimPair): boolean {
  const isIn = (negations: readonly Evidence[], { telling }: Version, { words }: Proposition) =>
    negations.some((not) =>
      words
        .flatMap((span) => degreesWithin(telling.reading.article.text, span, 'course'))
        .some(({ evidence }) => isWithin(evidence, not)),
    )
  return isIn(a, pair.a, pair.near[0]) || isIn(b, pair.b, pair.near[1])
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'wording-strength/condition',
  'wording-strength/term',
])

/** A condition or term that only one of both has. */
function conditionDrifts(
  findings: readonly Finding[],
  pair: ClaimPair,
  { lineOf }: Held,
): readonly Drift[] {
  const drift = (rule: string, before: readonly Evidence[], after: readonly Evidence[]) => {
    const kind = after.length > 0 ? ('condition-added' as const) : ('condition-dropped' as const)
    return [{ kind, rule, before, after, says: lineOf(kind, { before, after }) }]
  }
  const shift = findings.find(({ rule }) => CONDITIONS.has(rule))
  if (shift) return drift(shift.rule, shift.a.deciding, shift.b.deciding)
  if (!hasCondition(pair)) return []
  const [ours, theirs] = [sentencesIn(pair.a.telling), sentencesIn(pair.b.telling)]
  const dropped = conditionFinding(pair, theirs)
  if (dropped) return drift(dropped.rule, dropped.a.evidence, [])
  const added = conditionFinding(turned(pair), ours)
  return added ? drift(added.rule, [], added.a.evidence) : []
}

function hasCondition({ a, b, near: [one, other] }: ClaimPair): boolean {
  return conditionIn(a, one) !== null || conditionIn(b, other) !== null
}

const SENTENCES = new WeakMap<Reading, readonly ToldSentence[]>()

/** Worked out once for each text, however many others it is held against. */
function sentencesIn(telling: Telling): readonly ToldSentence[] {
  const known = SENTENCES.get(telling.reading) ?? sentencesOf(telling)
  SENTENCES.set(telling.reading, known)
  return known
}

/** What is too slight for a line of a comparison: a narrower scope, words that no scale ranks. */
function slightDrifts(findings: readonly Finding[], pair: ClaimPair, held: Held): readonly Drift[] {
  return findings
    .filter(({ isSlight, rule }) => isSlight && !CONDITIONS.has(rule))
    .slice(0, 1)
    .map((finding) => driftOf(finding, pair, held))
}

function plainDrift(pair: ClaimPair, { lineOf }: Held): Drift {
  const { relation } = standingOf(pair, [], false)
  const kind = relation === 'same' ? 'same' : relation === 'unsure' ? 'unsure' : 'reworded'
  const words = { before: [], after: [] }
  return { kind, rule: `wording/${relation}`, ...words, says: lineOf(kind, words) }
}
