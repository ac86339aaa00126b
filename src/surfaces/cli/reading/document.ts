import type { Problem } from '../../../model/problems.js'
import type { Reading } from '../../../model/reading.js'
import { spaced } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { marksFor, settable, type View } from '../layout/view.js'
import { problemsBlock } from '../problems.js'
import { commitmentsBlock } from './commitments.js'
import { contactsBlock } from './contacts.js'
import { datesBlock } from './dates.js'
import { fulfilmentsBlock } from './fulfilments.js'
import { headBlock } from './head.js'
import { statementsBlock } from './statements.js'

interface Printed {
  readonly reading: Reading
  readonly problems: readonly Problem[]
}

/** What one article tells, as a text document; `width` is in columns of the screen. */
export function readingDocument(
  { reading: { article, account }, problems }: Printed,
  { width, colour }: Pick<View, 'width' | 'colour'>,
): string {
  const view = { width: settable(width), colour, marks: marksFor([article.text]) }
  const shown = { article, account, view }
  return paint(
    spaced([
      headBlock(shown),
      contactsBlock(shown),
      statementsBlock(shown),
      commitmentsBlock(shown),
      fulfilmentsBlock(shown),
      datesBlock(shown),
      problemsBlock(problems, view),
    ]),
    colour,
  )
}
