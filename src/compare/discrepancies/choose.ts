import { isOverlapping, type Evidence } from '../../model/spans.js'
import type { Finding, PairRule } from '../finding.js'
import { furtherPairs, turned, type ClaimPair } from '../pair.js'
import { isOwnText } from '../telling.js'
import { actor } from './actor.js'
import { contactKind } from './contact-kind.js'
import { date } from './date.js'
import { hedgeDropped } from './hedge-dropped.js'
import { nuance } from './nuance.js'
import { number } from './number.js'
import { polarity } from './polarity.js'
import { precedent } from './precedent.js'
import { quoteAltered } from './quote-altered.js'
import { sourceDropped } from './source-dropped.js'
import { status } from './status.js'
import { wordingStrength } from './wording-strength.js'

const RULES: readonly PairRule[] = [
  contactKind,
  polarity,
  date,
  number,
  precedent,
  status,
  quoteAltered,
  wordingStrength,
  hedgeDropped,
  actor,
  sourceDropped,
]

/** Those of them that find what two accounts cannot both be right about. */
const CLASH_RULES: readonly PairRule[] = [contactKind, date, number, precedent, actor]

/** Everything in which two versions of a claim differ, the weightiest first. */
export function findingsOf(pair: ClaimPair): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule(pair) ?? elsewhere(rule, pair) ?? [])
  const isDecided = findings.some(({ direction, isConflict }) => direction !== null || isConflict)
  const slight = isDecided ? null : nuance(pair)
  return [...findings, ...(slight ? [slight] : [])].sort((x, y) => y.weight - x.weight)
}

/** Rules that hold two tellings against each other, and not all that two accounts tell of a claim. */
const OF_TELLINGS: ReadonlySet<PairRule> = new Set([wordingStrength, hedgeDropped])

/** What such a rule finds where both accounts tell more of the claim than the one thing most alike. */
function elsewhere(rule: PairRule, pair: ClaimPair): Finding | null {
  if (!OF_TELLINGS.has(rule) || pair.draft.kind === 'contact') return null
  for (const further of furtherPairs(pair)) {
    const finding = rule(further)
    if (finding) return finding
  }
  return null
}

/** What two versions cannot both be right about, the weightiest first. */
export function clashesOf(pair: ClaimPair): readonly Finding[] {
  return CLASH_RULES.flatMap((rule) => rule(pair) ?? [])
    .filter(({ kind, rule }) => kind !== 'actor' || rule === 'actor/initiator')
    .sort((x, y) => y.weight - x.weight)
}

/** Less in common, and what the one lacks may be the source of something else. */
const ONE_THING = 0.3

/** The source that one of two accounts names and the other leaves out; a side's own text is a source and names none. */
export function sourceLost(pair: ClaimPair): readonly Finding[] {
  const finding = sourceDropped(pair) ?? sourceDropped(turned(pair))
  const isOneThing = pair.draft.kind === 'contact' || pair.likeness.ofShorter >= ONE_THING
  return finding && isOneThing && !isOwnText(finding.a.telling.reading.article) ? [finding] : []
}

/**
 * What to list of one pair: the finding that says most, and every other kind that says much and points at other words. A
 * dropped source is listed where nothing else is.
 */
export function leadingOf(findings: readonly Finding[]): readonly Finding[] {
  const listed = findings.filter(({ isSlight }) => !isSlight)
  const telling = listed.filter(({ kind }) => kind !== 'source-dropped')
  if (telling.length === 0) return listed.slice(0, 1)
  return telling.reduce<readonly Finding[]>(
    (kept, each) => (kept.every((other) => isBeside(each, other)) ? [...kept, each] : kept),
    [],
  )
}

/** A milder verb beside another finding is the same change told twice, but not beside another number or day. */
const WEIGHTY = 0.6

/** Another kind, at other words. */
function isBeside(one: Finding, other: Finding): boolean {
  if (one.kind === other.kind || one.kind === 'actor' || !isApart(one, other)) return false
  return one.weight >= WEIGHTY || (isValue(other) && isChanged(one))
}

function isValue({ kind }: Finding): boolean {
  return kind === 'number' || kind === 'date'
}

/** Another degree in words that both have. */
function isChanged({ kind, direction, a, b }: Finding): boolean {
  return (
    kind === 'wording-strength' &&
    direction !== null &&
    a.deciding.length > 0 &&
    b.deciding.length > 0
  )
}

function isApart(one: Finding, other: Finding): boolean {
  const meets = (a: readonly Evidence[], b: readonly Evidence[]) =>
    a.some((x) => b.some((y) => isOverlapping(x, y)))
  return !meets(one.a.deciding, other.a.deciding) && !meets(one.b.deciding, other.b.deciding)
}
