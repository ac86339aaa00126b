import type { RecordFailure } from '../../../../operations/record/verify-record.js'
import type { BundleFailure } from '../../../../operations/record/bundle/verify.js'
import { counted } from '../../../../pages/wording/counts.js'
import { hung, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run } from '../../layout/runs.js'
import { proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import type { Setting } from '../opening.js'

type Failure = RecordFailure | BundleFailure

interface Checked {
  /** What was checked, one sentence for each. */
  readonly checked: readonly string[]
  readonly failures: readonly Failure[]
}

const shownAtMost = 50

const kinds: Readonly<Record<Failure['kind'], string>> = {
  journal: 'The journal',
  snapshot: 'A snapshot',
  text: 'A text',
  extraction: 'What was taken out of a snapshot',
  reading: 'A reading',
  quotation: 'A quotation',
  database: 'The database',
  file: 'A file',
  dossier: 'A page',
}

/** One paragraph of what was checked, and every failure with its place and what it is. */
export function checkedDocument(
  { checked, failures }: Checked,
  { width, colour }: Setting,
): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const verdict =
    failures.length === 0
      ? 'All holds.'
      : `${counted(failures.length, 'thing')} ${failures.length === 1 ? 'does' : 'do'} not hold:`
  const more = failures.length - shownAtMost
  return paint(
    spaced([
      wrap(
        [run(`${checked.join(' ')} `), run(verdict, failures.length === 0 ? 'good' : 'raised')],
        proseWidth(view),
      ),
      ...failures.slice(0, shownAtMost).map((failure) => failureBlock(failure, view)),
      more > 0 ? [line(`and ${more} more; --json names them all`, 'soft')] : [],
    ]),
    colour,
  )
}

function failureBlock({ kind, place, message }: Failure, view: View): Block {
  const width = proseWidth(view) - 2
  return hung(
    [run('✗ ', 'wrong')],
    [
      ...wrap([run(`${kinds[kind]}: `, 'strong'), run(place)], width),
      ...wrap(line(message), width),
    ],
  )
}
