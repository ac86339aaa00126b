import { contactNoun } from '../../../../model/contact-nouns.js'
import type { ContactView } from '../../../../operations/record/contact.js'
import { counted } from '../../../../pages/wording/counts.js'
import { contactSentence } from '../../../../pages/wording/kept-contacts.js'
import type { Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { standWords } from '../saying/row.js'
import { machineFacts } from '../stands.js'

/** Who, how and when as one sentence, and under it what else is known. */
export function headBlock(shown: ContactView, view: View): Block {
  const { contact, accounts, mentions, stand } = shown
  const { kind, status, place, key } = contact
  const facts = [
    contactNoun(kind),
    status,
    place ?? 'no place told',
    counted(accounts.length, 'account'),
    mentions.length === 0 ? [] : `mentioned in ${mentions.length} more`,
    key,
    standWords({ stand }),
    ...machineFacts(shown),
  ].flat()
  return [
    ...wrap(line(contactSentence(contact), 'strong'), proseWidth(view)),
    ...wrap(line(facts.join(' · '), 'soft'), proseWidth(view)),
  ]
}
