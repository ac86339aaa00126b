import type { Cell, Claim, Compared, Comparison, Discrepancy } from '../model/comparison.js'
import { toCompareJson } from '../model/interchange.js'
import { columnOf, columnsOf } from '../pages/wording/columns.js'
import { keyOfClaim, keyOfDiscrepancy } from '../pages/wording/keys.js'
import { meaningOf } from '../pages/wording/kinds.js'
import { signOfDiscrepancy } from '../pages/wording/signs.js'
import type {
  ClaimExplanation,
  ClaimSummary,
  Difference,
  DiscrepancyExplanation,
  Explanation,
} from './why/explanation.js'
import { explainReference } from './why/reference.js'
import { findTarget } from './why/targets.js'
import { explainCell, explainSide } from './why/tellings.js'

/**
 * Why a comparison says what it says: the words around both sides, the chain behind them, what found them and what
 * rule held them against each other. `id` is "D3", "C7", "C7.B" or the longer forms of `findTarget`; `null` when the
 * comparison has no such thing. Every quotation is read from its text again.
 */
export function explain(comparison: Comparison, id: string): Explanation | null {
  const target = findTarget(comparison, id)
  if (target === null) return null
  switch (target.kind) {
    case 'discrepancy':
      return explainDiscrepancy(comparison, target.discrepancy)
    case 'claim':
      return explainClaim(comparison, target.claim)
    case 'cell':
      return explainOneCell(comparison, target.claim, target.cell)
  }
}

function explainDiscrepancy(
  comparison: Comparison,
  discrepancy: Discrepancy,
): DiscrepancyExplanation {
  const { id, kind, direction, rule, weight, says, a, b } = discrepancy
  const claim = comparison.claims.find((each) => each.id === discrepancy.claim) ?? null
  return {
    kind: 'discrepancy',
    key: keyOfDiscrepancy(discrepancy),
    id,
    ...headingOf(comparison, discrepancy),
    discrepancy: { kind, direction, rule, weight, says },
    meaning: meaningOf(kind),
    claim: claim && summaryOf(claim),
    sides: [explainSide(comparison, a, claim), explainSide(comparison, b, claim)],
  }
}

function headingOf({ accounts }: Comparison, discrepancy: Discrepancy) {
  const columns = columnsOf(accounts)
  const { sign, word } = signOfDiscrepancy(discrepancy, {
    a: columnOf(columns, discrepancy.a.account).letter,
    b: columnOf(columns, discrepancy.b.account).letter,
  })
  return { sign, word }
}

function explainClaim(comparison: Comparison, claim: Claim): ClaimExplanation {
  return {
    kind: 'claim',
    key: keyOfClaim(claim),
    ...rowOf(comparison, claim),
    differences: differencesOf(comparison, claim),
    cells: claim.cells.map((cell) => explainCell(comparison, claim, cell)),
  }
}

function explainOneCell(comparison: Comparison, claim: Claim, cell: Cell): ClaimExplanation {
  const explained = explainCell(comparison, claim, cell)
  const heldAgainst = claim.cells.filter(
    (each) => each !== cell && each.account === claim.reference,
  )
  return {
    kind: 'cell',
    key: explained.key,
    ...rowOf(comparison, claim),
    differences: differencesOf(comparison, claim, cell),
    cells: [explained, ...heldAgainst.map((each) => explainCell(comparison, claim, each))],
  }
}

/** The discrepancies of a claim; of one cell of it, those that touch its account. */
function differencesOf(
  { discrepancies }: Comparison,
  claim: Claim,
  cell?: Cell,
): readonly Difference[] {
  return discrepancies
    .filter((each) => each.claim === claim.id)
    .filter(({ a, b }) => !cell || a.account === cell.account || b.account === cell.account)
    .map((each) => ({
      key: keyOfDiscrepancy(each),
      kind: each.kind,
      rule: each.rule,
      says: each.says,
    }))
}

function rowOf({ accounts }: Comparison, claim: Claim) {
  return {
    claim: summaryOf(claim),
    reference: explainReference(claim, columnsOf(accounts)),
  }
}

function summaryOf(claim: Claim): ClaimSummary {
  const { id, kind, label, topic, independentSources, primaries } = claim
  return { key: keyOfClaim(claim), id, kind, label, topic, independentSources, primaries }
}

/** What `readout why --json` prints: the explanation under the head that every print has. */
export function toWhyJson(compared: Compared, explanation: Explanation) {
  const { schemaVersion, offsetUnit, reader, problems } = toCompareJson(compared)
  return { schemaVersion, offsetUnit, reader, problems, explanation }
}
