import { contactNoun } from '../../../../model/contact-nouns.js'
import { dateWords } from '../../../../model/edtf-words.js'
import { listed } from '../../../../model/listed.js'
import type { ShownPrecedent, TimelineRow } from '../../../../operations/record/timeline.js'
import { hung, type Block } from '../../layout/blocks.js'
import { line, run, spaces, type Line } from '../../layout/runs.js'
import type { View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { dated, roomIn } from './columns.js'
import { daysWords } from './lengths.js'
import { toldLine } from './told.js'

/** What lies before a contact: how many days, and what accounts say of it; a quiet line down the column of dates. */
export function gapBlock(
  { gap, precedents }: TimelineRow,
  before: TimelineRow | undefined,
  view: View,
): Block {
  const room = roomIn(view)
  const block = [
    ...(gap === null ? [] : wrap(gapLine(gap, before), room)),
    ...precedents.flatMap((each, index) =>
      precedentBlock(each, { view, isLast: !isAlike(each, precedents[index + 1]) }),
    ),
  ]
  return dated(
    block.map(() => [spaces(2), run('┊', 'soft')]),
    block,
    view,
  )
}

/** How long; since when, where something else stands between. */
function gapLine({ days, since, isLongest }: Gap, before: TimelineRow | undefined): Line {
  const isNext = before === undefined || before.contact.key === since.key
  const from = isNext ? '' : ` since ${dateWords(since.date ?? '')}`
  const words = `${daysWords(days)}${from}`
  return isLongest ? [run(words, 'strong'), run(' · the longest gap', 'soft')] : line(words, 'soft')
}

type Gap = NonNullable<TimelineRow['gap']>

/** Claims that stand alike to the record have one answer below them. */
function isAlike(one: ShownPrecedent, next: ShownPrecedent | undefined): boolean {
  return next?.isRead === one.isRead && keysIn(next) === keysIn(one)
}

function keysIn({ against }: ShownPrecedent): string {
  return against.map(({ key }) => key).join(' ')
}

interface Place {
  readonly view: View
  readonly isLast: boolean
}

function precedentBlock({ told, isRead, against }: ShownPrecedent, { view, isLast }: Place): Block {
  const room = roomIn(view)
  return [
    ...wrap(toldLine(told, view), room),
    ...(isRead && isLast
      ? hung([spaces(2), run('→ ')], wrap(line(againstWords(against)), room - 4))
      : []),
  ]
}

const MOST = 3

function againstWords(against: ShownPrecedent['against']): string {
  if (against.length === 0) return 'nothing in the record stands against it'
  const named = against
    .slice(0, MOST)
    .map(({ key, kind, date }) => `${contactNoun(kind)}, ${dateWords(date ?? '')} (${key})`)
  const more = against.length > MOST ? [`${against.length - MOST} more`] : []
  return `against it, the record has ${listed([...named, ...more])}`
}
