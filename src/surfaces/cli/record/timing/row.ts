import { contactNoun } from '../../../../model/contact-nouns.js'
import { dateWords } from '../../../../model/edtf-words.js'
import type { ShownFollowUp, TimelineRow } from '../../../../operations/record/timeline.js'
import type { ShownFacet } from '../../../../operations/record/shown-facets.js'
import { counted } from '../../../../pages/wording/counts.js'
import { howWords, whenWords, whoWords } from '../../../../pages/wording/kept-contacts.js'
import { hung, type Block } from '../../layout/blocks.js'
import { line, run, spaces, widthOf, type Line } from '../../layout/runs.js'
import type { View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { standWords } from '../saying/row.js'
import { machineFacts } from '../stands.js'
import { dated, dateWidth, roomIn } from './columns.js'
import { laterWords } from './lengths.js'
import { toldLine } from './told.js'

interface Part {
  readonly asOf: string
  readonly view: View
}

/** One contact: when, how and who; then who asked for it, who announced it, what was planned and what followed. */
export function rowBlock(row: TimelineRow, { asOf, view }: Part): Block {
  const room = roomIn(view)
  return dated(
    wrap(line(whenWords(row.contact)), dateWidth),
    [
      ...wrap(howLine(row), room),
      ...wrap(line(factsWords(row), 'soft'), room),
      ...toldBlock('asked for: ', row.initiators, view),
      ...toldBlock('announced: ', row.announced, view),
      ...planBlock(row, { asOf, view }),
      ...row.followUps.flatMap((each) => followUpBlock(each, { asOf, view })),
    ],
    view,
  )
}

function howLine({ contact }: TimelineRow): Line {
  const how = howWords(contact)
  return [
    run(`${how.charAt(0).toUpperCase()}${how.slice(1)}`, 'strong'),
    run(` · ${whoWords(contact)}`),
  ]
}

function factsWords(row: TimelineRow): string {
  const { accounts, mentions, contact, stand } = row
  return [
    accounts === 0 ? [] : counted(accounts, 'account'),
    mentions === 0 ? [] : counted(mentions, 'mention'),
    standWords({ stand }),
    machineFacts(row),
    contact.key,
  ]
    .flat()
    .join(' · ')
}

/** What accounts tell, the label before the first of them. */
function toldBlock(label: string, facets: readonly ShownFacet[], view: View): Block {
  const room = roomIn(view) - label.length
  return facets.flatMap((facet, index) =>
    hung(
      index === 0 ? [run(label, 'soft')] : [spaces(label.length)],
      wrap(toldLine(facet, view), room),
    ),
  )
}

function planBlock({ plan }: TimelineRow, { asOf, view }: Part): Block {
  return plan === null ? [] : arrowBlock(planWords(plan, asOf), view)
}

function planWords({ state, held }: NonNullable<TimelineRow['plan']>, asOf: string): string {
  const what = held === null ? '' : nextWords(held)
  switch (state) {
    case 'held':
      return `held: ${what}`
    case 'later':
      return `not seen on its day; the next: ${what}`
    case 'next':
      return `no day told; the next: ${what}`
    case 'ahead':
      return `still ahead as of ${dateWords(asOf)}`
    case 'none':
      return `none in the record as of ${dateWords(asOf)}`
  }
}

function followUpBlock(followUp: ShownFollowUp, { asOf, view }: Part): Block {
  return [
    ...toldBlock('agreed: ', followUp.told, view),
    ...(followUp.state === 'unsought' ? [] : arrowBlock(outcomeWords(followUp, asOf), view)),
  ]
}

function outcomeWords({ state, next, due }: ShownFollowUp, asOf: string): string {
  const what = next === null ? '' : `${nextWords(next)}, ${laterWords(next.days)}`
  const until = due === null ? '' : dateWords(due.last)
  switch (state) {
    case 'followed':
      return what
    case 'later':
      return `none seen by ${until}; then ${what}`
    case 'ahead':
      return `still ahead: until ${until}`
    case 'none':
      return `none in the record as of ${dateWords(asOf)}`
    case 'unsought':
      return 'no further contact is named'
  }
}

/** "perhaps phone call, 20 March 2031 (c0123)". */
function nextWords({ key, kind, date, fit }: NonNullable<ShownFollowUp['next']>): string {
  const perhaps = fit === 'perhaps' ? 'perhaps ' : ''
  return `${perhaps}${contactNoun(kind)}, ${date === null ? 'no date' : dateWords(date)} (${key})`
}

const indent = 2

function arrowBlock(words: string, view: View): Block {
  const before = [spaces(indent), run('→ ')]
  return hung(before, wrap(line(words), roomIn(view) - widthOf(before)))
}
