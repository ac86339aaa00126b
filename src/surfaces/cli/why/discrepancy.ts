import type { DiscrepancyExplanation } from '../../../operations/why/explanation.js'
import { spaced, type Block } from '../layout/blocks.js'
import { line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { factsBlock, type Fact } from './facts.js'
import { legendBlock } from './legend.js'
import type { Shown } from './shown.js'
import { tellingBlock } from './tellings.js'

/** A discrepancy: what it says, both sides in their own words, and the rule that held them against each other. */
export function discrepancyBlock(explanation: DiscrepancyExplanation, shown: Shown): Block {
  const { sides, claim } = explanation
  const width = proseWidth(shown.view)
  const notes = claim === null ? {} : { lookedFor: claim.label }
  return spaced([
    headBlock(explanation, width),
    legendBlock(sides, shown),
    ...sides.map((side) => tellingBlock(side, shown, notes)),
    factsBlock(factsOf(explanation), width),
  ])
}

function headBlock(
  { key, sign, word, discrepancy, meaning }: DiscrepancyExplanation,
  width: number,
) {
  return [
    line(`${key}  ${sign} ${word}`, 'strong'),
    line(discrepancy.says),
    line(meaning, 'soft'),
  ].flatMap((content) => wrap(content, width))
}

function factsOf({ discrepancy, claim }: DiscrepancyExplanation): readonly Fact[] {
  const { kind, rule, weight, direction } = discrepancy
  return [
    ...(claim === null ? [] : [{ name: 'Claim', words: `${claim.key}, ${claim.label}` }]),
    { name: 'Kind', words: direction === null ? kind : `${kind}, ${direction}` },
    { name: 'Rule', words: `${rule}; no confidence is given for this rule` },
    {
      name: 'Weight',
      words: `${weight.toFixed(2)} of 1, among differences of its kind`,
    },
  ]
}
