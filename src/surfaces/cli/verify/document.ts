import type { Verification, VerifyFailure } from '../../../operations/verify.js'
import { counted } from '../../../pages/wording/counts.js'
import { hung, spaced, type Block } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { line, run } from '../layout/runs.js'
import { proseWidth, settable, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { namingOf } from './namings.js'
import { summaryOf } from './summary.js'
import { sourcesOf, verdictOn, type Sources } from './verdicts.js'
import { aroundDifference } from './wordings.js'

type Setting = Pick<View, 'width' | 'colour'>

/** What was verified, and everything that does not hold with both wordings, as a text document. */
export function verifyDocument(verification: Verification, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const room = proseWidth(view)
  const { failures } = verification
  const sources = sourcesOf(verification)
  return paint(
    spaced([
      wrap(line(summaryOf(verification).join(' ')), room),
      ...failures.slice(0, printedAtMost).map((failure) => failureBlock(failure, sources, room)),
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

function failureBlock(failure: VerifyFailure, sources: Sources, room: number): Block {
  const { heading, found, expected } = namingOf(failure)
  const shown = aroundDifference(failure)
  return hung(
    [run('✗ ', 'wrong')],
    [
      ...wrap(line(`${heading}: ${failure.place}`, 'strong'), room - 2),
      ...wordingBlock(found, shown.found, room - 2),
      ...wordingBlock(expected, shown.expected, room - 2),
      ...wrap(line(verdictOn(failure, sources), 'soft'), room - 2),
    ],
  )
}

function wordingBlock(name: string, words: string, room: number): Block {
  const content = words.trim() === '' ? run('nothing', 'soft') : run(words)
  return hung([run(`${name}: `, 'soft')], wrap([content], room - name.length - 2))
}
