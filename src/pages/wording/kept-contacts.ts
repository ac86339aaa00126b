import { contactNoun } from '../../model/contact-nouns.js'
import { dateWords, isTold } from '../../model/edtf-words.js'
import type { KeptContact } from '../../model/kept.js'
import { listed } from '../../model/listed.js'
import { heldWord } from './titles.js'

type Dated = Pick<KeptContact, 'date'>
type Attended = Pick<KeptContact, 'participants'>
type Placed = Pick<KeptContact, 'kind' | 'status' | 'place'>

/** "1 July 2025"; "no date told" where none of it is. */
export function whenWords({ date }: Dated): string {
  return date === null || !isTold(date) ? 'no date told' : dateWords(date)
}

/** The names of those who took part: "Emmanuel Macron and Vladimir Putin". */
export function whoWords({ participants }: Attended): string {
  return listed([...new Set(participants.map(({ name }) => name))]) || 'Nobody named'
}

/** "phone call", "planned meeting, Paris" */
export function howWords({ kind, status, place }: Placed): string {
  const how = status === 'held' ? contactNoun(kind) : `${status} ${contactNoun(kind)}`
  return place === null ? how : `${how}, ${place}`
}

/** "; 4 more are planned, proposed or called off": what is counted beside the contacts that were held; nothing where there is none. */
export function notHeldWords({
  total,
  held,
}: {
  readonly total: number
  readonly held: number
}): string {
  const more = total - held
  if (more <= 0) return ''
  return `; ${more} more ${more === 1 ? 'is' : 'are'} planned, proposed or called off`
}

/** Who, how and when as one sentence: "Ilse Maron and Tomas Veld spoke by telephone on 3 March 2031." */
export function contactSentence(contact: Dated & Attended & Placed): string {
  const { kind, status, date } = contact
  const how = status === 'held' ? ` ${heldWord(kind)}` : `: ${status} ${contactNoun(kind)}`
  return `${whoWords(contact)}${how}${onDate(date)}.`
}

function onDate(date: string | null): string {
  if (date === null || !isTold(date)) return ', date not told'
  const words = dateWords(date)
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return ` on ${words}`
  return date.includes('/') || words.startsWith('about ') ? `, ${words}` : ` in ${words}`
}
