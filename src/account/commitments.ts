import type { Commitment, Money, Statement } from '../model/account.js'
import type { Amount, Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { commitmentId } from '../model/ids.js'
import { isOverlapping, isWithin, quoteFrom, type SomeEvidence, type Span } from '../model/spans.js'
import { findAgreementDuties } from './agreement-duties.js'
import { agreementWithin } from './agreements.js'
import { deadlineOf } from './commitment-deadlines.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { conditionOf } from './conditions.js'
import { findDuties } from './duties.js'
import { findMeasures } from './measures.js'
import { findPromisedThings } from './promised-things.js'
import { findReportedFutures } from './reported-futures.js'
import { isSameUndertaking } from './same-commitment.js'
import { sceneOf, viaOf, type Scene } from './scene.js'
import { statementAround } from './standing.js'
import { findAnnounced } from './undertakings-announced.js'
import { findOffered } from './undertakings-offered.js'
import { findUndertakings } from './undertakings.js'

/**
 * What actors are said to undertake, in the order of the text: firm undertakings, treaty duties, and measures with
 * an amount or an object. One that is told twice is one, with both places as evidence.
 */
export function buildCommitments(
  article: Article,
  analysis: Analysis,
  statements: readonly Statement[],
): readonly Commitment[] {
  const scene = sceneOf(article, analysis)
  const drafts = withoutOverlaps([
    ...findDuties(scene),
    ...findAgreementDuties(scene),
    ...findUndertakings(scene),
    ...findReportedFutures(scene, statements),
    ...findPromisedThings(scene),
    ...findAnnounced(scene),
    ...findMeasures(scene),
    ...findOffered(scene, statements),
  ])
  return groupsOf(scene, drafts).map((group, index) => ({
    ...commitmentFrom(scene, group, statements),
    id: commitmentId(`k${index + 1}`),
  }))
}

/** Where two rules read the same words, the one that stands first in the list, in the order of the text. */
function withoutOverlaps(drafts: readonly CommitmentDraft[]): readonly CommitmentDraft[] {
  const kept: CommitmentDraft[] = []
  for (const draft of drafts)
    if (
      !kept.some(({ span, what }) => isOverlapping(what, draft.what) || isWithin(draft.span, span))
    )
      kept.push(draft)
  return kept.sort((a, b) => a.span.start - b.span.start)
}

type Group = readonly [CommitmentDraft, ...CommitmentDraft[]]

function groupsOf(scene: Scene, drafts: readonly CommitmentDraft[]): readonly Group[] {
  let groups: readonly Group[] = []
  for (const draft of drafts) {
    const known = groups.find(([first]) => isSameUndertaking(scene, first, draft))
    groups = known
      ? groups.map((group) => (group === known ? withTold(group, draft) : group))
      : [...groups, [draft]]
  }
  return groups
}

/** Where only the other tells who undertakes, it leads. */
function withTold(group: Group, draft: CommitmentDraft): Group {
  const isLeading = group[0].promisors.length === 0 && draft.promisors.length > 0
  return isLeading ? [draft, ...group] : [...group, draft]
}

/** A quotation that opens within the words and ends with them is shown with its closing mark. */
function withClosingMark({ text, analysis }: Scene, words: Span): Span {
  const cut = analysis.quotations.find(
    ({ closed, start, inner }) =>
      closed &&
      start >= words.start &&
      words.end <= inner.end &&
      /^[,.;!?]?$/u.test(text.slice(words.end, inner.end)),
  )
  return cut && cut.start < words.end ? { start: words.start, end: cut.end } : words
}

function commitmentFrom(
  scene: Scene,
  group: Group,
  statements: readonly Statement[],
): Omit<Commitment, 'id'> {
  const [first, ...rest] = group
  const condition = group.map((draft) => conditionOf(scene, draft)).find((each) => each !== null)
  const evidence: SomeEvidence = [
    quoteFrom(scene.text, withClosingMark(scene, first.span)),
    ...rest.map(({ span }) => quoteFrom(scene.text, withClosingMark(scene, span))),
  ]
  const what = withClosingMark(scene, first.what)
  return {
    promisors: first.promisors,
    beneficiaries: group.find(({ beneficiaries }) => beneficiaries.length > 0)?.beneficiaries ?? [],
    what: scene.text.slice(what.start, what.end).replaceAll(/\s+/gu, ' '),
    agreement: group.map((draft) => agreementOf(scene, draft)).find((key) => key !== null) ?? null,
    amount: group.map((draft) => moneyOf(scene, draft)).find((money) => money !== null) ?? null,
    deadline: group.map((draft) => deadlineOf(scene, draft)).find((each) => each !== null) ?? null,
    condition: condition ?? null,
    firmness: condition ? 'conditional' : 'firm',
    status: first.status,
    statement: statementAround(statements, evidence[0])?.id ?? null,
    via: viaOf(scene, first.span),
    evidence,
    rule: first.rule,
  }
}

/** The agreement that it is owed under or is about; what is only held out is owed under none. */
function agreementOf(scene: Scene, { what, status, agreement }: CommitmentDraft): string | null {
  if (status === 'offered') return null
  return agreement ?? agreementWithin(scene, what)?.key ?? null
}

function moneyOf({ analysis }: Scene, { span, what }: CommitmentDraft): Money | null {
  const amount = analysis.amounts.find(
    (each): each is Amount & { currency: string } =>
      each.currency !== null && (isWithin(what, each) || isWithin(span, each)),
  )
  return amount ? { value: amount.value, currency: amount.currency } : null
}
