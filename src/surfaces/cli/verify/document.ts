import type { FailureKind, Verification, VerifyFailure } from '../../../operations/verify.js'
import { counted } from '../../../pages/wording/counts.js'
import { hung, spaced, type Block } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { line, run } from '../layout/runs.js'
import { proseWidth, settable, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { summaryOf } from './summary.js'

type Setting = Pick<View, 'width' | 'colour'>

/** What was verified, and everything that does not hold with both wordings, as a text document. */
export function verifyDocument(verification: Verification, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const room = proseWidth(view)
  const { failures } = verification
  return paint(
    spaced([
      wrap(line(summaryOf(verification).join(' ')), room),
      ...failures.slice(0, printedAtMost).map((failure) => failureBlock(failure, room)),
      failures.length > printedAtMost ? moreBlock(failures.length - printedAtMost, room) : [],
    ]),
    colour,
  )
}

const printedAtMost = 20

function moreBlock(count: number, room: number): Block {
  const words = `${counted(count, 'more failure')}; --json lists all of them.`
  return wrap(line(words, 'soft'), room)
}

const kinds: Readonly<Record<FailureKind, string>> = {
  quotation: 'A quotation in the data is not in its text',
  text: 'A text is not the one that was read',
  shown: 'Words on the page are not the data’s',
  unmarked: 'Words stand as a source’s that the data do not have',
  page: 'The page is not what its data give',
  source: 'A source does not fit',
}

function failureBlock({ kind, place, found, expected }: VerifyFailure, room: number): Block {
  return hung(
    [run('✗ ', 'wrong')],
    [
      ...wrap(line(`${kinds[kind]}: ${place}`, 'strong'), room - 2),
      ...wordingBlock('stands', found, room - 2),
      ...wordingBlock('should', expected, room - 2),
    ],
  )
}

const unitsShown = 300

function wordingBlock(name: string, words: string, room: number): Block {
  const shown = words.length > unitsShown ? `${words.slice(0, unitsShown)}…` : words
  const content = shown.trim() === '' ? run('nothing', 'soft') : run(shown)
  return hung([run(`${name}: `, 'soft')], wrap([content], room - name.length - 2))
}
