import { dateWords } from '../../../../model/edtf-words.js'
import { listed } from '../../../../model/listed.js'
import type { Timeline } from '../../../../operations/record/timeline.js'
import { counted } from '../../../../pages/wording/counts.js'
import { blank, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run, spaces } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { isNameless, meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { nextWords, rangeOfDays, rangeWords } from '../pages.js'
import { dated, roomIn } from './columns.js'
import { gapBlock } from './gap.js'
import { daysWords } from './lengths.js'
import { rowBlock } from './row.js'

interface Asked {
  readonly timeline: Timeline
  readonly question: {
    readonly names: readonly string[]
    readonly from: string | null
    readonly to: string | null
    readonly offset: number
  }
}

/** Contacts from the first to the last, the days in a column of their own and what lies between them drawn between. */
export function timelineDocument(
  { timeline, question }: Asked,
  { width, colour }: Setting,
): string {
  const view: View = { width: settable(width), colour, marks: marksFor(wordsIn(timeline)) }
  const more = nextWords(partOf({ timeline, question }))
  return paint(
    spaced([
      meantBlock(timeline.meant, view),
      isNameless(timeline.problems)
        ? []
        : wrap(line(summaryWords({ timeline, question }), 'strong'), proseWidth(view)),
      ...timeline.rows.map((row, index): Block => {
        const gap = gapBlock(row, timeline.rows[index - 1], view)
        const block = rowBlock(row, { asOf: timeline.asOf, view })
        return gap.length === 0 ? block : [...gap, blank, ...block]
      }),
      silenceBlock({ timeline, question }, view),
      more === null ? [] : wrap(line(more, 'soft'), proseWidth(view)),
      isSilent(timeline) ? wrap(line(silenceWords, 'soft'), proseWidth(view)) : [],
    ]),
    colour,
  )
}

/** After the last contact: "no contact told since 14 May 2023 (306 days, as of 15 March 2024)". */
function silenceBlock({ timeline, question }: Asked, view: View): Block {
  const { silence, rows, total, asOf } = timeline
  if (silence === null || question.offset + rows.length < total) return []
  const since = dateWords(silence.since.date ?? '')
  const words = `no contact told since ${since} (${daysWords(silence.days)}, as of ${dateWords(asOf)})`
  const block = wrap(line(words, 'strong'), roomIn(view))
  return dated(
    block.map(() => [spaces(2), run('┊', 'soft')]),
    block,
    view,
  )
}

const silenceWords =
  'The record has what its texts tell. What it does not have may have been all the same.'

function partOf({ timeline: { rows, total }, question: { offset } }: Asked) {
  return { offset, shown: rows.length, total }
}

function summaryWords({ timeline, question }: Asked): string {
  const { names, from, to } = question
  const who = listed(names.map((name) => `"${name}"`))
  const range = rangeOfDays({ from: from ?? undefined, to: to ?? undefined })
  const of = `of ${who}${range === null ? '' : ` (${range})`}`
  if (timeline.total === 0)
    return `No contact ${of} is in this record. Fewer names, or more days, may find some.`
  const part = rangeWords(partOf({ timeline, question }))
  return `${counted(timeline.total, 'contact')} ${of}${part}, as of ${dateWords(timeline.asOf)}.`
}

/** Whether anything that was looked for is not in the record. */
function isSilent({ rows, silence }: Timeline): boolean {
  if (silence !== null) return true
  return rows.some(
    ({ plan, followUps, gap }) =>
      gap?.isLongest === true ||
      plan?.state === 'none' ||
      followUps.some(({ state }) => state === 'none' || state === 'later'),
  )
}

function wordsIn({ rows }: Timeline): readonly string[] {
  return rows.flatMap(({ initiators, precedents, followUps, announced }) =>
    [
      ...initiators,
      ...precedents.map(({ told }) => told),
      ...followUps.flatMap(({ told }) => told),
      ...announced,
    ].flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  )
}
