import { paint } from '../layout/paint.js'
import { line } from '../layout/runs.js'
import { proseWidth, settable } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import type { Setting } from './opening.js'

/** A document of plain sentences, each a paragraph on its own line. */
export function paragraph(...sentences: readonly string[]): (setting: Setting) => string {
  return ({ width, colour }) => {
    const room = proseWidth({ width: settable(width), colour, marks: ['«', '»'] })
    return paint(
      sentences.flatMap((sentence) => wrap(line(sentence), room)),
      colour,
    )
  }
}
