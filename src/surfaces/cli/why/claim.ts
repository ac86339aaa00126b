import type { ClaimExplanation } from '../../../operations/why/explanation.js'
import { sourcesWord } from '../../../pages/wording/signs.js'
import { relationRun } from '../comparison/tones.js'
import { spaced, type Block } from '../layout/blocks.js'
import { run } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { factsBlock } from './facts.js'
import { legendBlock } from './legend.js'
import type { Shown } from './shown.js'
import { tellingBlock } from './tellings.js'

/** A row, or one cell of it with the one that it is held against: how each stands to the reference, and why. */
export function claimBlock(explanation: ClaimExplanation, shown: Shown): Block {
  const { key, claim, cells } = explanation
  const width = proseWidth(shown.view)
  return spaced([
    wrap([run(`${key}  ${claim.label}`, 'strong')], width),
    factsBlock(factsOf(explanation), width),
    legendBlock(cells, shown),
    ...cells.map((cell) =>
      tellingBlock(cell, shown, { relation: relationRun(cell.relation), meaning: cell.meaning }),
    ),
  ])
}

function factsOf({ claim, reference, differences }: ClaimExplanation) {
  const primaries = claim.primaries.length === 0 ? '' : `: ${claim.primaries.join('; ')}`
  return [
    { name: 'Held against', words: reference.says },
    { name: 'Sources', words: `${sourcesWord(claim)}${primaries}` },
    ...differences.map(({ key, says, rule }) => ({ name: key, words: `${says} (${rule})` })),
  ]
}
