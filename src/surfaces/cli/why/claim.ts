import type { CellExplanation, ClaimExplanation } from '../../../operations/why/explanation.js'
import { sourcesWord } from '../../../pages/wording/signs.js'
import { relationRun } from '../comparison/tones.js'
import { spaced, type Block } from '../layout/blocks.js'
import { run, type Line } from '../layout/runs.js'
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
    ...cells.map((cell) => tellingBlock(cell, shown, { relation: relationLine(cell) })),
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

/** What is said below of an account that does not tell it needs no second saying here. */
function relationLine({ relation, meaning, standing }: CellExplanation): Line {
  return [relationRun(relation), ...(standing === 'told' ? [run(`. ${meaning}`)] : [])]
}
