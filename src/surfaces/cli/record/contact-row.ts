import type { ContactSummary } from '../../../operations/record/contacts.js'
import { counted } from '../../../pages/wording/counts.js'
import { howWords, whenWords, whoWords } from '../../../pages/wording/kept-contacts.js'
import { beside, type Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { decidedFacts, machineFacts } from './stands.js'

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

function whoLine(contact: ContactSummary): Line {
  return [run(whoWords(contact), 'strong'), run(` · ${howWords(contact)}`)]
}

function factsLine(contact: ContactSummary, besides: readonly string[]): Line {
  const { key, articles, stand } = contact
  const decided = [...decidedFacts(stand), ...machineFacts(contact)]
  return line([key, counted(articles, 'article'), ...decided, ...besides].join(' · '), 'soft')
}
