import { dateWords, isTold } from '../../../../model/edtf-words.js'
import type { Position, Wording } from '../../../../model/positions.js'
import type { PositionsAnswer } from '../../../../operations/record/positions.js'
import { counted } from '../../../../pages/wording/counts.js'
import { beside, blank, heading, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { isNameless, meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { formulasBlock } from './formulas.js'
import { mattersOf, type Matter } from './matters.js'
import { overviewBlock } from './overview.js'
import { besideDate, dateWidth, matterBlock, wordsBlock, type Told } from './steps.js'

/** An actor's wordings down the page by date, what changed between them, and how others told them; or all topics. */
export function positionsDocument(answer: PositionsAnswer, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: marksFor(wordsIn(answer)) }
  const told = { answer, view }
  const { position } = answer
  return paint(
    spaced([
      meantBlock(answer.meant, view),
      isNameless(answer.problems) ? [] : wrap(summaryLine(answer), proseWidth(view)),
      ...(position === null ? [overviewBlock(told)] : positionBlocks(position, told)),
      nextBlock(answer, view),
    ]),
    colour,
  )
}

function positionBlocks(position: Position, told: Told): readonly Block[] {
  const matters = mattersOf(position)
  const followed = matters.filter((matter) => matter.length > 1)
  const once = matters.filter((matter) => matter.length === 1)
  return [
    formulasBlock(told),
    ...followed.map((matter, index) => [
      matterHeading(matter, index),
      ...matterBlock(matter, told),
    ]),
    once.length === 0
      ? []
      : [
          heading('Said once'),
          ...once.flatMap((matter, index) => [
            ...(index === 0 ? [] : [blank]),
            ...matterBlock(matter, told),
          ]),
        ],
    undatedBlock(position.undated, told),
  ]
}

/** "MATTER 1  on 3 occasions, 2 changes". */
function matterHeading(matter: Matter, index: number) {
  const changes = changesIn(matter).length
  const words = [
    `on ${counted(matter.length, 'occasion')}`,
    changes === 0 ? 'no change found' : counted(changes, 'change'),
  ]
  return heading(`Matter ${index + 1}`, line(words.join(', '), 'soft'))
}

function changesIn(matter: Matter) {
  return matter.flatMap(({ said: { change } }) => {
    const kind = change?.drifts[0].kind ?? 'same'
    return change === null || kind === 'same' || kind === 'reworded' || kind === 'unsure'
      ? []
      : [change]
  })
}

function undatedBlock(wordings: readonly Wording[], told: Told): Block {
  if (wordings.length === 0) return []
  const width = besideDate(told.view)
  return [
    heading('Told as said earlier, on a day that no text tells'),
    ...wordings.flatMap((wording, index) => [
      ...(index === 0 ? [] : [blank]),
      ...beside([
        { width: dateWidth, block: [line('no date told', 'soft')] },
        { width, block: wordsBlock(wording, { deciding: [], width, told, copies: [] }) },
      ]),
    ]),
  ]
}

function summaryLine({ meant, topic, position, topics, total }: PositionsAnswer) {
  const who = meant[0]?.taken?.name ?? 'Nobody'
  if (position === null)
    return topics.length === 0
      ? line(`Nothing of ${who} to show.`, 'strong')
      : line(`${who} speaks on ${counted(total, 'topic')}.`, 'strong')
  const changes = mattersOf(position).flatMap(changesIn)
  const own = changes.filter(({ basis }) => basis !== 'reported').length
  const facts = [
    `${who} on ${topic?.name ?? ''}: ${counted(position.occasions.length, 'occasion')}${daysWords(position)}`,
    own === 0
      ? 'no change in the own wording found'
      : `${counted(own, 'change')} in the own wording`,
    changes.length === own ? [] : `${changes.length - own} as reported`,
  ]
  return line(`${facts.flat().join(', ')}.`, 'strong')
}

function daysWords({ occasions }: Position): string {
  const dates = occasions.flatMap(({ date }) => (date !== null && isTold(date) ? [date] : []))
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `, ${dateWords(first)}` : `, ${dateWords(first)} to ${dateWords(last)}`
}

function nextBlock({ left, total, position }: PositionsAnswer, view: View): Block {
  if (left === 0) return []
  const what = position === null ? counted(left, 'topic') : counted(left, 'earlier occasion')
  const how = `${what} more: the same with --offset ${total - left}, or a larger --limit.`
  return wrap(line(how, 'soft'), proseWidth(view))
}

function wordsIn({ position, topics }: PositionsAnswer): readonly string[] {
  const said = [
    ...(position?.occasions ?? []).flatMap((occasion) => occasion.said),
    ...topics.flatMap(({ latest }) => latest?.said ?? []),
  ]
  const wordings = [
    ...said.flatMap(({ wording, reports }) => [wording, ...reports.map((each) => each.wording)]),
    ...(position?.undated ?? []),
  ]
  return wordings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
}
