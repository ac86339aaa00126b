import type { AddResult } from '../../../../operations/record/add.js'
import type { ContactByKey } from '../../../../operations/record/contacts-by-key.js'
import { spaced } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import type { Setting } from '../opening.js'
import { newBlock } from './newcomers.js'
import { knownBlock, leftBlock, purgedBlock, unreadableBlock } from './others.js'
import { summaryWords } from './summary.js'
import { toldBlock } from './told.js'
import { changedBlock } from './versions.js'

/** Contacts that are named one by one. */
export const contactsShown = 12

interface Added {
  readonly result: AddResult
  /** The contacts of the new texts, looked up; the first of them where there are many. */
  readonly told: readonly ContactByKey[]
}

/** What adding did: the new texts, their contacts, what changed in a page that came again, and what was left out. */
export function addDocument({ result, told }: Added, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: marksFor(wordsIn(result)) }
  return paint(
    spaced([
      wrap(line(summaryWords(result), 'strong'), proseWidth(view)),
      newBlock(result, view),
      changedBlock(result, view),
      unreadableBlock(result, view),
      purgedBlock(result, view),
      knownBlock(result, view),
      toldBlock({ result, told }, view),
      leftBlock(result, view),
    ]),
    colour,
  )
}

function wordsIn({ added }: AddResult): readonly string[] {
  return added
    .flatMap(({ version }) => version?.changes ?? [])
    .flatMap(({ before, after }) => [...before, ...after].map(({ quote }) => quote))
}
