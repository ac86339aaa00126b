import { chainSteps, type Chain } from '../../pages/wording/chains.js'
import { excerptOf, type Cited, type Piece } from '../../pages/wording/excerpts.js'
import { run, type Line } from './layout/runs.js'
import type { View } from './layout/view.js'

/** Shown in place of words that are not the source's. */
const withheld = run('✗ quotation withheld: it differs from its source', 'wrong')

interface Shown extends Cited {
  readonly text: string
  /** In UTF-16 units; without one, all of it. */
  readonly limit?: number
}

/** The words of some evidence, checked against their text; nothing when there is none. */
export function quotation({ text, limit, ...cited }: Shown, view: View): Line {
  const excerpt = excerptOf(text, cited, limit)
  if (excerpt === null) return []
  if (excerpt.kind === 'withheld') return [withheld]
  return excerpt.pieces.flatMap((piece) => runsOf(piece, view))
}

function runsOf(piece: Piece, { colour, marks: [open, close] }: View): Line {
  if (piece.kind === 'gap') return [run(' […] ', 'soft')]
  if (!piece.marked) return [run(piece.text)]
  if (colour) return [run(piece.text, 'marked')]
  return [run(open), run(piece.text, 'marked'), run(close)]
}

/** "← AFP ← Elysee Palace ← Emmanuel Macron". */
export function chainLine(chain: Chain): Line {
  return chainSteps(chain).map((step, index) => {
    const isMissing = chain.source === 'none' && index === 0
    return run(`${index === 0 ? '' : ' '}←\u00A0${step}`, isMissing ? 'raised' : 'soft')
  })
}
