import type { Telling } from '../../../operations/why/explanation.js'
import type { Block } from '../layout/blocks.js'
import { line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import type { Shown } from './shown.js'

/** What the marks in the passages mean; nothing where there is no passage. */
export function legendBlock(tellings: readonly Telling[], { view, taken }: Shown): Block {
  const stretches = tellings.flatMap(({ context, nearest }) =>
    [context, nearest].flatMap((passage) => (passage.kind === 'verbatim' ? passage.stretches : [])),
  )
  if (stretches.length === 0) return []
  const hasDeciding = stretches.some(({ deciding }) => deciding.length > 0)
  const words = view.colour
    ? [
        'The words in question are bright, those around them dim',
        hasDeciding ? 'underlined words decide' : [],
      ]
    : [
        `${taken.join('')} the words in question`,
        hasDeciding ? `${view.marks.join('')} those that decide` : [],
      ]
  const last = 'A¶4 is paragraph 4 of account A.'
  return wrap(line(`${words.flat().join(', ')}. ${last}`, 'soft'), proseWidth(view))
}
