import { contactNoun } from '../../../model/contact-nouns.js'
import { dateWords } from '../../../model/edtf-words.js'
import type { ContactSummary } from '../../../operations/record/contacts.js'
import type { Stand } from '../../../operations/record/standing.js'
import { standWords } from './saying/row.js'

/** Whether a person decided on it. */
export function isDecided({ standing, corrections }: Stand): boolean {
  return standing !== 'machine' || corrections.length > 0
}

/** For what a person decided on, who and what: "disputed by Ada"; nothing for what is the machine's alone. */
export function decidedFacts(stand: Stand): readonly string[] {
  return isDecided(stand) ? [standWords({ stand })] : []
}

/** Said once over a list, so that what nobody decided on need not say it. */
export function standingNote(stands: readonly Stand[]): string {
  if (stands.length === 0) return ''
  return stands.some(isDecided)
    ? ' Where nobody is said to have confirmed or disputed it, it is the machine’s reading.'
    : ' All of it is the machine’s reading; nobody has decided on it.'
}

/** What the machine read where people corrected a contact: "read as 2 July 2025". */
export function machineFacts({ machine }: Pick<ContactSummary, 'machine'>): readonly string[] {
  const { kind, status, date, place, participants } = machine
  const names = participants?.map(({ name }) => name).join(', ')
  const read = [
    kind === undefined ? [] : contactNoun(kind),
    status ?? [],
    date === undefined ? [] : date === null ? 'no date' : dateWords(date),
    place === undefined ? [] : (place ?? 'no place'),
    names === undefined ? [] : names || 'nobody named',
  ].flat()
  return read.length === 0 ? [] : [`read as ${read.join(', ')}`]
}
