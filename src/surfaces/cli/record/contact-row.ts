import { contactNoun } from '../../../model/contact-nouns.js'
import { dateWords, isTold } from '../../../model/edtf-words.js'
import { listed } from '../../../model/listed.js'
import type { ContactSummary } from '../../../operations/record/contacts.js'
import { counted } from '../../../pages/wording/counts.js'
import { beside, type Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'

const dateWidth = 16

/** One contact in a list: when, who and how, and below it how many tell of it and its key. */
export function contactRow(
  contact: ContactSummary,
  view: View,
  besides: readonly string[] = [],
): Block {
  const room = proseWidth(view) - dateWidth - 2
  return beside([
    { width: dateWidth, block: wrap(line(whenWords(contact)), dateWidth) },
    {
      width: room,
      block: [...wrap(whoLine(contact), room), ...wrap(factsLine(contact, besides), room)],
    },
  ])
}

/** "1 July 2025"; "no date told" where none of it is. */
export function whenWords({ date }: Pick<ContactSummary, 'date'>): string {
  return date === null || !isTold(date) ? 'no date told' : dateWords(date)
}

/** The names of those who took part: "Emmanuel Macron and Vladimir Putin". */
export function whoWords({ participants }: Pick<ContactSummary, 'participants'>): string {
  return listed([...new Set(participants.map(({ name }) => name))]) || 'Nobody named'
}

function whoLine(contact: ContactSummary): Line {
  const { kind, status, place } = contact
  const how = status === 'held' ? contactNoun(kind) : `${status} ${contactNoun(kind)}`
  const where = place === null ? '' : `, ${place}`
  return [run(whoWords(contact), 'strong'), run(` · ${how}${where}`)]
}

function factsLine({ key, articles }: ContactSummary, besides: readonly string[]): Line {
  return line([key, counted(articles, 'article'), ...besides].join(' · '), 'soft')
}
