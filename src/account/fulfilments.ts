import type { Commitment, Fulfilment, Money, Statement } from '../model/account.js'
import type { Amount, Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { fulfilmentId } from '../model/ids.js'
import { isOverlapping, isWithin, quoteFrom, textOf, type SomeEvidence } from '../model/spans.js'
import { dateIn } from './contact-dates.js'
import { asSaidAt } from './fulfilment-as-said.js'
import { denialDraftAt } from './fulfilment-denials.js'
import { findAntecedents, type Antecedent } from './fulfilment-antecedents.js'
import type { FulfilmentDraft } from './fulfilment-draft.js'
import { nounDraftAt } from './fulfilment-nouns.js'
import { findPointing } from './fulfilment-pointers.js'
import { promiseMeant } from './fulfilment-resolution.js'
import { stateDraftAt } from './fulfilment-states.js'
import { verbDraftAt } from './fulfilment-verbs.js'
import { sceneOf, viaOf, type Scene } from './scene.js'
import { statementAround } from './standing.js'

/** What the account tells already: what is said in it, and what is promised. */
interface Said {
  readonly statements: readonly Statement[]
  readonly commitments: readonly Commitment[]
}

/**
 * What a text tells has become of undertakings, agreements and treaties, in its order. One that the same voice tells
 * twice is one, with both places as evidence.
 */
export function buildFulfilments(
  article: Article,
  analysis: Analysis,
  { statements, commitments }: Said,
): readonly Fulfilment[] {
  const scene = sceneOf(article, analysis)
  const named = withoutOverlaps(draftsIn(scene))
  const antecedents = findAntecedents(scene, commitments, named)
  const told = [
    ...named.map((draft) => withPromise(scene, antecedents, draft)),
    ...findPointing(scene, antecedents, named),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .map((draft) => fulfilmentFrom(scene, draft, statements))
  return joined(told).map((fulfilment, index) => ({
    ...fulfilment,
    id: fulfilmentId(`f${index + 1}`),
  }))
}

/** "Has kept its word", with what was promised. */
function withPromise(
  scene: Scene,
  antecedents: readonly Antecedent[],
  draft: FulfilmentDraft,
): FulfilmentDraft {
  const meant = promiseMeant(scene, antecedents, draft)
  return meant ? { ...draft, antecedent: meant.span } : draft
}

const FINDERS = [denialDraftAt, asSaidAt, verbDraftAt, stateDraftAt, nounDraftAt]

function draftsIn(scene: Scene): readonly FulfilmentDraft[] {
  const drafts: FulfilmentDraft[] = []
  for (let at = 0; at < scene.tokens.length; at += 1)
    for (const find of FINDERS) {
      const draft = find(scene, at)
      if (draft) drafts.push(draft)
    }
  return drafts
}

/** One thing is told once by the same words. */
function withoutOverlaps(drafts: readonly FulfilmentDraft[]): readonly FulfilmentDraft[] {
  const kept: FulfilmentDraft[] = []
  for (const draft of drafts)
    if (
      !kept.some(({ what, clause }) => clause === draft.clause && isOverlapping(what, draft.what))
    )
      kept.push(draft)
  return kept
}

function fulfilmentFrom(
  scene: Scene,
  draft: FulfilmentDraft,
  statements: readonly Statement[],
): Fulfilment {
  const statement = statementAround(statements, draft.span)
  const via = viaOf(scene, draft.span)
  const isOwn = draft.by.length === 0 && (draft.kind === 'denied' || isOurs(scene, draft))
  return {
    id: fulfilmentId('f0'),
    kind: draft.kind,
    by: isOwn ? (statement?.speakers ?? []) : draft.by,
    to: draft.to,
    agreement: draft.agreement,
    what: textOf(scene.text, draft.what).replaceAll(/\s+/gu, ' '),
    amount: moneyOf(scene, draft),
    date: dateOf(scene, draft),
    statement: statement?.id ?? null,
    via: via.length > 0 ? via : (statement?.via ?? []),
    evidence: [quoteFrom(scene.text, draft.span)],
    antecedent: draft.antecedent ? quoteFrom(scene.text, draft.antecedent) : null,
    rule: draft.rule,
  }
}

/** "We delivered", "our tanks are there": whoever says it. */
const isOurs = ({ text }: Scene, { clause, what }: FulfilmentDraft): boolean =>
  /^(?:our|my)(?![\p{L}])/iu.test(textOf(text, what)) ||
  /^\W*(?:(?:yes|and|but|so|now|today),?\s+)*(?:we|I)(?![\p{L}])/iu.test(
    text.slice(clause.start, clause.end),
  )

function moneyOf({ analysis }: Scene, { what, span }: FulfilmentDraft): Money | null {
  const amount = analysis.amounts.find(
    (each): each is Amount & { currency: string } =>
      each.currency !== null && (isWithin(what, each) || isWithin(span, each)),
  )
  return amount ? { value: amount.value, currency: amount.currency } : null
}

/** A date in its clause, but for the one that names the agreement ("the 2015 deal"). */
function dateOf(scene: Scene, { clause, span, what }: FulfilmentDraft): string | null {
  const date = dateIn(scene, clause, span)
  return date && !isOverlapping(date, what) ? date.value : null
}

function joined(told: readonly Fulfilment[]): readonly Fulfilment[] {
  const groups = new Map<string, Fulfilment>()
  for (const each of told) {
    const key = keyOf(each)
    const known = groups.get(key)
    groups.set(key, known ? together(known, each) : each)
  }
  return [...groups.values()]
}

const nameOf = ({
  actor,
  name,
}: {
  readonly actor: string | null
  readonly name: string
}): string => actor ?? name

function keyOf({ kind, by, agreement, what, statement, antecedent, date }: Fulfilment): string {
  const thing = agreement ?? what.toLowerCase().replace(/^(?:the|its|their|his|her|an?)\s+/u, '')
  const back = antecedent && [antecedent.start, date]
  return JSON.stringify([kind, by.map(nameOf), thing, statement, back])
}

function together(first: Fulfilment, again: Fulfilment): Fulfilment {
  const evidence: SomeEvidence = [first.evidence[0], ...first.evidence.slice(1), ...again.evidence]
  return {
    ...first,
    to: first.to.length > 0 ? first.to : again.to,
    amount: first.amount ?? again.amount,
    date: first.date ?? again.date,
    evidence,
  }
}
