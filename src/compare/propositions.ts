import type { Act, Commitment, FacetName, Statement } from '../model/account.js'
import type { Hop, Ref } from '../model/actors.js'
import type { Token } from '../model/analysis.js'
import type { BlockKind } from '../model/article.js'
import type { ClaimKind } from '../model/comparison.js'
import type { AccountId, ContactId } from '../model/ids.js'
import {
  coverOf,
  isOverlapping,
  isWithin,
  quoteFrom,
  type Evidence,
  type SomeEvidence,
  type Span,
} from '../model/spans.js'
import { splitConjuncts, type Conjunct } from './conjuncts.js'
import { blockAt, type Telling } from './telling.js'
import { tokensWithin } from '../model/tokens.js'

/** One thing that one account tells: what a claim is made of. */
export interface Proposition {
  readonly account: AccountId
  readonly kind: ClaimKind
  /** The statement, commitments and contacts that tell it. */
  readonly sources: readonly string[]
  readonly statement: Statement | null
  readonly commitment: Commitment | null
  readonly facet: FacetName | null
  readonly speakers: readonly Ref[]
  readonly addressees: readonly Ref[]
  readonly via: readonly Hop[]
  readonly act: Act
  readonly topics: readonly string[]
  readonly contact: ContactId | null
  /** What is said, in its own words, without speaker and cue. */
  readonly words: SomeEvidence
  /** Words of another conjunct that it needs: the subject that both have. */
  readonly shared: readonly Evidence[]
  /** What to show for it: the whole clause when the clause holds nothing else. */
  readonly evidence: SomeEvidence
  /** Where it stands: a headline or a caption gives way to the running text. */
  readonly block: BlockKind
}

/** The propositions of one account, statement by statement, then the commitments that no statement holds. */
export function propositionsOf(telling: Telling): readonly Proposition[] {
  const { statements, commitments: told } = telling.reading.account
  // What is only held out is told by its statement.
  const commitments = told.filter(({ status }) => status !== 'offered')
  const stated = statements.flatMap((statement) => ofStatement(telling, statement))
  const homes = new Map(commitments.map((each) => [each, homeOf(stated, each)]))
  const held = stated.map((proposition) => holding(proposition, commitments, homes))
  const alone = commitments.filter((each) => !homes.get(each))
  return [...held, ...alone.map((each) => ofCommitment(telling, each))]
}

function ofStatement(telling: Telling, statement: Statement): readonly Proposition[] {
  const spans: readonly Span[] =
    statement.content.length > 0 ? statement.content : statement.evidence
  const { tokens } = telling.reading.analysis
  const nested = nestedIn(telling, statement)
  const own = spans
    .flatMap((span) => tokensWithin(tokens, span))
    .filter((token) => !nested.some((span) => isWithin(span, token)))
  const conjuncts = splitConjuncts(own, { areClausesWhole: statement.mode === 'direct' })
  return conjuncts.flatMap((conjunct) => {
    const words = evidenceOf(telling, spans, conjunct.words)
    if (!words) return []
    return [propositionOf(telling, statement, { conjunct, words, isAlone: conjuncts.length === 1 })]
  })
}

/** Clauses of other statements inside this one's content, unless they are all of it: they speak for themselves. */
export function nestedIn({ reading }: Telling, statement: Statement): readonly Span[] {
  const inner = reading.account.statements
    .filter((other) => other !== statement)
    .flatMap(({ evidence }) => evidence)
    .filter((span) => statement.content.some((content) => isWithin(content, span)))
  return partWithin(statement.content, inner) < MOSTLY ? inner : []
}

const MOSTLY = 0.7

interface Part {
  readonly conjunct: Conjunct
  readonly words: SomeEvidence
  readonly isAlone: boolean
}

function propositionOf(telling: Telling, statement: Statement, part: Part): Proposition {
  const { text } = telling.reading.article
  const { shared } = part.conjunct
  return {
    account: telling.id,
    kind: 'statement',
    sources: [statement.id],
    statement,
    commitment: null,
    facet: null,
    speakers: statement.speakers,
    addressees: statement.addressees,
    via: statement.via,
    act: statement.act,
    topics: statement.topics,
    contact: statement.contact,
    words: part.words,
    shared: shared.length > 0 ? [quoteFrom(text, coverOf(shared))] : [],
    evidence: part.isAlone ? statement.evidence : part.words,
    block: blockAt(telling.reading.article, statement.evidence[0]),
  }
}

/** The words as evidence, one for each stretch of content that they stand in; "that" before them is left out. */
function evidenceOf(
  { reading }: Telling,
  spans: readonly Span[],
  words: readonly Token[],
): SomeEvidence | null {
  const told = words[0]?.lower === 'that' ? words.slice(1) : words
  const [first, ...rest] = spans.flatMap((span) => {
    const inside = told.filter((token) => isWithin(span, token))
    return inside.length > 0 ? [quoteFrom(reading.article.text, coverOf(inside))] : []
  })
  return first ? [first, ...rest] : null
}

/** The proposition that tells the commitment already: the one that shares most of its words. */
function homeOf(stated: readonly Proposition[], commitment: Commitment): Proposition | null {
  const shares = stated
    .map((proposition) => ({
      proposition,
      share: sharedPart(commitment.evidence, proposition.words),
    }))
    .filter(({ share }) => share >= 0.4)
    .sort((a, b) => b.share - a.share)
  return shares[0]?.proposition ?? null
}

/** How much of the shorter of both lies in the longer, 0 to 1. */
export function sharedPart(spans: readonly Span[], others: readonly Span[]): number {
  return commonLength(spans, others) / Math.min(lengthOf(spans), lengthOf(others))
}

/** How much of the first lies in the second, 0 to 1. */
export function partWithin(spans: readonly Span[], others: readonly Span[]): number {
  if (spans.length === 0) return 0
  return commonLength(spans, others) / lengthOf(spans)
}

function commonLength(spans: readonly Span[], others: readonly Span[]): number {
  return lengthOf(
    spans.flatMap((one) =>
      others
        .filter((other) => isOverlapping(one, other))
        .map((other) => ({
          start: Math.max(one.start, other.start),
          end: Math.min(one.end, other.end),
        })),
    ),
  )
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function holding(
  proposition: Proposition,
  commitments: readonly Commitment[],
  homes: ReadonlyMap<Commitment, Proposition | null>,
): Proposition {
  const held = commitments.filter((each) => homes.get(each) === proposition)
  const [commitment] = held
  if (!commitment) return proposition
  return {
    ...proposition,
    commitment,
    sources: [...proposition.sources, ...held.map(({ id }) => id)],
  }
}

function ofCommitment(telling: Telling, commitment: Commitment): Proposition {
  return {
    account: telling.id,
    kind: 'commitment',
    sources: [commitment.id],
    statement: null,
    commitment,
    facet: null,
    speakers: commitment.promisors,
    addressees: [],
    via: commitment.via,
    act: 'promise',
    topics: [],
    contact: null,
    words: commitment.evidence,
    shared: [],
    evidence: commitment.evidence,
    block: blockAt(telling.reading.article, commitment.evidence[0]),
  }
}
