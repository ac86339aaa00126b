import type { Comparison, Silence } from '../../../model/comparison.js'
import { columnOf, columnsOf, type Column } from '../../../pages/wording/columns.js'
import { topicName } from '../../../pages/wording/names.js'
import { percent } from '../../../pages/wording/signs.js'
import { beside, heading, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { toneOfAccount } from './tones.js'

/** How much of each account goes to each topic, as bars of one scale. */
export function silenceBlock({ accounts, silence }: Comparison, view: View): Block {
  if (silence.length === 0) return []
  const columns = columnsOf(accounts)
  const longest = Math.max(...silence.flatMap(({ by }) => by.map(({ share }) => share)))
  const note =
    "Share of each account's words by topic: a short text may be silent for want of room."
  return [
    heading('What each account is about'),
    ...wrap(line(note, 'soft'), proseWidth(view)),
    ...silence.flatMap((topic) => topicBlock(topic, { columns, longest, view })),
  ]
}

interface Scale {
  readonly columns: readonly Column[]
  readonly longest: number
  readonly view: View
}

const labelWidth = 24

function topicBlock({ topic, by }: Silence, { columns, longest, view }: Scale): Block {
  const room = proseWidth(view) - labelWidth - 2
  const bars = by.map(({ account, share }) =>
    barLine(columnOf(columns, account), share, { longest, room }),
  )
  return beside([
    { width: labelWidth, block: wrap(line(topicName(topic)), labelWidth) },
    { width: room, block: bars },
  ])
}

interface Bar {
  readonly longest: number
  readonly room: number
}

const afterBar = 12

function barLine({ letter, index }: Column, share: number, { longest, room }: Bar): Line {
  const tone = toneOfAccount(index)
  const before = [run(letter, tone), spaces(2)]
  if (share === 0) return [...before, run('not named', 'soft')]
  const bar = barOf(longest === 0 ? 0 : share / longest, room - afterBar)
  return [...before, run(bar, tone), run(` ${percent(share)}`, 'soft')]
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

/** A bar of block signs, exact to an eighth of a column and never empty. */
function barOf(part: number, room: number): string {
  const units = Math.max(1, Math.round(part * room * 8))
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '')
}
