import { contactNoun } from '../../../../model/contact-nouns.js'
import { dateWords, isTold } from '../../../../model/edtf-words.js'
import type { ContactView } from '../../../../operations/record/contact.js'
import { counted } from '../../../../pages/wording/counts.js'
import { heldWord } from '../../../../pages/wording/titles.js'
import type { Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { whoWords } from '../contact-row.js'

/** Who, how and when as one sentence, and under it what else is known. */
export function headBlock({ contact, accounts, mentions }: ContactView, view: View): Block {
  const { kind, status, place, key } = contact
  const facts = [
    contactNoun(kind),
    status,
    place ?? 'no place told',
    counted(accounts.length, 'account'),
    mentions.length === 0 ? [] : `mentioned in ${mentions.length} more`,
    key,
  ].flat()
  return [
    ...wrap(line(sentenceOf(contact), 'strong'), proseWidth(view)),
    ...wrap(line(facts.join(' · '), 'soft'), proseWidth(view)),
  ]
}

function sentenceOf(contact: ContactView['contact']): string {
  const { kind, status, date } = contact
  const who = whoWords(contact)
  const how = status === 'held' ? ` ${heldWord(kind)}` : `: ${status} ${contactNoun(kind)}`
  return `${who}${how}${onDate(date)}.`
}

function onDate(date: string | null): string {
  if (date === null || !isTold(date)) return ', date not told'
  const words = dateWords(date)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return ` on ${words}`
  return date.includes('/') || words.startsWith('about ') ? `, ${words}` : ` in ${words}`
}
