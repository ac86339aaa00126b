import type { RereadResult } from '../../../../operations/record/reread.js'
import { counted } from '../../../../pages/wording/counts.js'
import { spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import type { Setting } from '../opening.js'
import { changedBlock } from './changes.js'

const shownAtMost = 20

/** What a later reader made of texts: which are read otherwise now, finding by finding. */
export function rereadDocument(result: RereadResult, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const more = result.changed.length - shownAtMost
  return paint(
    spaced([
      wrap(line(summaryWords(result), 'strong'), proseWidth(view)),
      ...result.changed.slice(0, shownAtMost).map((each) => changedBlock(each, view)),
      more > 0 ? [line(`and ${more} more; --json has them all`, 'soft')] : [],
      leftBlock(result, view),
    ]),
    colour,
  )
}

function summaryWords({ changed, same, failed }: RereadResult): string {
  if (changed.length + same + failed.length === 0) return 'No text was read again.'
  const failing = failed.length === 0 ? '' : `, ${failed.length} could not be read again`
  const kept = changed.length === 0 ? '' : ' Their earlier readings are kept.'
  const changedWords =
    changed.length === 1 ? '1 text has a new reading' : `${changed.length} texts have new readings`
  return `${changedWords}, ${same} as before${failing}.${kept}`
}

function leftBlock({ left }: RereadResult, view: View): Block {
  if (left === 0) return []
  const words = `Stopped: ${counted(left, 'text')} left. The same command goes on with them.`
  return wrap(line(words, 'strong'), proseWidth(view))
}
