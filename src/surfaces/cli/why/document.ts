import type { Compared } from '../../../model/comparison.js'
import type { Explanation } from '../../../operations/why/explanation.js'
import { spaced } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { marksFor, settable, type View } from '../layout/view.js'
import { problemsBlock } from '../problems.js'
import { claimBlock } from './claim.js'
import { discrepancyBlock } from './discrepancy.js'
import { shownOf } from './shown.js'

type Printed = Pick<Compared, 'comparison' | 'problems'> & { readonly explanation: Explanation }

/** An explanation as a text document; `width` is in columns of the screen. */
export function whyDocument(
  { comparison, problems, explanation }: Printed,
  { width, colour }: Pick<View, 'width' | 'colour'>,
): string {
  const texts = comparison.accounts.map((account) => account.text)
  const view = { width: settable(width), colour, marks: marksFor(texts) }
  const shown = shownOf(comparison, view)
  return paint(
    spaced([
      explanation.kind === 'discrepancy'
        ? discrepancyBlock(explanation, shown)
        : claimBlock(explanation, shown),
      problems.length === 0 ? [] : problemsBlock(problems, view),
    ]),
    colour,
  )
}
