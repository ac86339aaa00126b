import type { ContactList } from '../../../../operations/record/contacts.js'
import { counted } from '../../../../pages/wording/counts.js'
import { blank, ruled, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { contactRow } from '../contact-row.js'
import { meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { nextWords, rangeWords } from '../pages.js'
import { standingNote } from '../stands.js'
import { isAsking, questionWords, type Question } from './question.js'

interface Listed {
  readonly list: ContactList
  readonly question: Question
}

/** A timeline of contacts, latest first, by year; what nobody dated stands last. */
export function contactsDocument({ list, question }: Listed, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const { offset = 0 } = question
  const more = nextWords({ offset, shown: list.contacts.length, total: list.total })
  return paint(
    spaced([
      meantBlock(list.meant, view),
      list.problems.length > 0 ? [] : wrap(summaryLine({ list, question }), proseWidth(view)),
      ...yearsOf(list).map((year) => yearBlock(year, view)),
      more === null ? [] : wrap(line(more, 'soft'), proseWidth(view)),
    ]),
    colour,
  )
}

function summaryLine(listed: Listed): Line {
  const note = standingNote(listed.list.contacts.map(({ stand }) => stand))
  return [run(summaryWords(listed), 'strong'), run(note, 'soft')]
}

function summaryWords({ list: { total, held, contacts }, question }: Listed): string {
  const { offset = 0 } = question
  if (total > 0) {
    const shown = rangeWords({ offset, shown: contacts.length, total })
    const those = held === total || question.status !== undefined ? '' : `, ${held} of them held`
    return `${counted(total, 'contact')}${questionWords(question)}${those}, latest first${shown}.`
  }
  return isAsking(question)
    ? `No contact${questionWords(question)} is in this record. Leave something out of the question to find more.`
    : 'No contact is in this record yet. "readout add FILE" adds texts; those that tell of a call or meeting open one.'
}

interface Year {
  readonly name: string
  readonly contacts: ContactList['contacts']
}

function yearsOf({ contacts }: ContactList): readonly Year[] {
  const years: { name: string; contacts: ContactList['contacts'][number][] }[] = []
  for (const contact of contacts) {
    const name = yearIn(contact.date)
    const last = years.at(-1)
    if (last?.name === name) last.contacts.push(contact)
    else years.push({ name, contacts: [contact] })
  }
  return years
}

function yearIn(date: string | null): string {
  return /^\d{4}/u.exec(date ?? '')?.[0] ?? 'Undated'
}

function yearBlock({ name, contacts }: Year, view: View): Block {
  return [
    ruled(name, proseWidth(view)),
    ...contacts.flatMap((contact, index) => [
      ...(index === 0 ? [] : [blank]),
      ...contactRow(contact, view),
    ]),
  ]
}
