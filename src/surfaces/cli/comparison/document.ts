import type { Comparison } from '../../../model/comparison.js'
import type { Problem } from '../../../model/problems.js'
import { spaced } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { marksFor, settable, type View } from '../layout/view.js'
import { problemsBlock } from '../problems.js'
import { accountsBlock } from './accounts.js'
import { discrepanciesBlock } from './discrepancies.js'
import { matrixBlock } from './matrix.js'
import { silenceBlock } from './silence.js'
import { titleBlock } from './title.js'

interface Printed {
  readonly comparison: Comparison
  readonly problems: readonly Problem[]
}

/** A comparison as a text document; `width` is in columns of the screen. */
export function comparisonDocument(
  { comparison, problems }: Printed,
  { width, colour }: Pick<View, 'width' | 'colour'>,
): string {
  const texts = comparison.accounts.map((account) => account.text)
  const view = { width: settable(width), colour, marks: marksFor(texts) }
  return paint(
    spaced([
      titleBlock(comparison, view),
      accountsBlock(comparison, view),
      matrixBlock(comparison, view),
      discrepanciesBlock(comparison, view),
      silenceBlock(comparison, view),
      problemsBlock(problems, view),
    ]),
    colour,
  )
}
