import type { Contact, ContactKind } from '../../model/account.js'
import type { Comparison, MergedContact } from '../../model/comparison.js'
import { participantNames } from './participants.js'
import { contactNoun } from '../../model/contact-nouns.js'
import { dateWords, isTold } from '../../model/edtf-words.js'
import { listed } from '../../model/listed.js'
import { durationWords } from './dates.js'
import { columnOf, columnsOf } from './columns.js'

const heldWords: Readonly<Record<ContactKind, string>> = {
  'phone-call': 'spoke by telephone',
  'video-call': 'spoke by video',
  meeting: 'met',
  visit: 'met on a visit',
  summit: 'met at a summit',
  talks: 'held talks',
  letter: 'exchanged letters',
  'back-channel': 'were in touch through a back channel',
}

/** A contact that was held, as a verb: "spoke by telephone". */
export function heldWord(kind: ContactKind): string {
  return heldWords[kind]
}

const byKind: Readonly<Record<ContactKind, string>> = {
  'phone-call': ' by telephone',
  'video-call': ' by video',
  meeting: ': a meeting',
  visit: ': a visit',
  summit: ': a summit',
  talks: ': talks',
  letter: ': a letter',
  'back-channel': ': a back channel',
}

/** The comparison's title: "Ilse Maron and Tomas Veld by telephone, 3 March 2031". */
export function headingOf(comparison: Comparison): string {
  if (areApart(comparison)) return 'Accounts of different contacts'
  const main = mainContact(comparison)
  if (!main) return 'No contact that these accounts share was found'
  const contacts = main.accounts.map(({ contact }) => contact)
  const names = listed(participantNames(contacts))
  const { date } = factsByName(comparison, main)
  const kind = kindOf(contacts)
  const isHeld = contacts.some(({ status }) => status === 'held')
  const how = isHeld ? byKind[kind] : `: ${contacts[0]?.status ?? ''} ${contactNoun(kind)}`
  return `${names || main.label}${how}${agreed(date, ', ')}`
}

/** Who, how, when and for how long, as one sentence. What the accounts tell differently is left to `factsOf`. */
export function titleOf(comparison: Comparison): string {
  if (areApart(comparison)) return 'These accounts are of different contacts.'
  const main = mainContact(comparison)
  if (!main) return 'No contact that these accounts share was found.'
  const { date, length } = factsByName(comparison, main)
  const when = agreed(date, '')
  return `${whoAndHow(main)}${when && before(when)}${when}${agreed(length, ' for ')}.`
}

/** "on 3 May 2031", "in May 2031"; what is from one day to another or about then stands behind a comma. */
function before(when: string): string {
  if (when.includes(' to ') || when.startsWith('about ')) return ', '
  return /^\d{1,2} /u.test(when) ? ' on ' : ' in '
}

export function mainContact({ contacts }: Comparison): MergedContact | null {
  return contacts.find((contact) => contact.main) ?? null
}

function whoAndHow({ accounts, label }: MergedContact): string {
  const contacts = accounts.map(({ contact }) => contact)
  const fullest = contacts.find(({ participants }) => participants.length > 1)
  if (!fullest) return label
  const names = listed(participantNames(contacts))
  const kind = kindOf(contacts)
  return fullest.status === 'held'
    ? `${names} ${heldWords[kind]}`
    : `${names}: ${fullest.status} ${contactNoun(kind)}`
}

/** The kind that most accounts tell, the first told among equals; "talks" says least and gives way. */
export function kindOf(contacts: readonly Contact[]): ContactKind {
  const kinds = contacts.map(({ kind }) => kind)
  const telling = kinds.filter((kind) => kind !== 'talks')
  const weight = (kind: ContactKind) => telling.filter((other) => other === kind).length
  return telling.toSorted((a, b) => weight(b) - weight(a))[0] ?? 'talks'
}

function agreed({ told }: Fact, before: string): string {
  const [only, ...others] = told
  return only && others.length === 0 ? `${before}${only.value}` : ''
}

/** One thing told of the contact: every value that some account gives, with the letters of those that give it. */
export interface Fact {
  readonly name: string
  readonly told: readonly { readonly value: string; readonly letters: readonly string[] }[]
}

/** What is told of the main contact, by whom; a fact that nobody tells has no values. Most contacts have no place. */
export function factsOf(comparison: Comparison): readonly Fact[] {
  const main = mainContact(comparison)
  if (!main) return []
  const { date, length, place, initiator } = factsByName(comparison, main)
  return [date, length, ...(place.told.length > 0 ? [place] : []), initiator]
}

function factsByName(comparison: Comparison, main: MergedContact) {
  const fact = (name: string, read: (contact: Contact) => string | null): Fact => ({
    name,
    told: valuesOf(comparison, main, read),
  })
  return {
    date: fact('Date', ({ date }) => (date && isTold(date) ? dateWords(date) : null)),
    length: fact('Length', ({ duration }) => duration && durationWords(duration)),
    place: fact('Place', ({ place }) => place),
    initiator: fact('Asked for by', ({ initiator }) => initiator),
  }
}

function valuesOf(
  comparison: Comparison,
  main: MergedContact,
  read: (contact: Contact) => string | null,
): Fact['told'] {
  const columns = columnsOf(comparison.accounts)
  const letters = new Map<string, string[]>()
  for (const { account, contact } of main.accounts) {
    const value = read(contact)
    if (value === null) continue
    letters.set(value, [...(letters.get(value) ?? []), columnOf(columns, account).letter])
  }
  return [...letters].map(([value, tellers]) => ({ value, letters: [...new Set(tellers)] }))
}

const othersNamed = 6

/** The labels of the contacts that are told of besides the main one; of many, the first and how many more. */
export function otherContacts({ contacts }: Comparison): readonly string[] {
  const labels = contacts.filter((contact) => !contact.main).map(({ label }) => label)
  if (labels.length <= othersNamed) return labels
  return [...labels.slice(0, othersNamed), `${labels.length - othersNamed} more`]
}

const sameContactWords: Readonly<Record<Comparison['sameContact'], string | null>> = {
  yes: null,
  no: 'These texts are not about the same contact: what stands side by side below are different events.',
  unsure: 'It is not certain that these texts are about the same contact.',
}

/** Whether the accounts tell of contacts that are none of each other's. */
export function areApart({ sameContact, accounts }: Comparison): boolean {
  return accounts.length > 1 && sameContact === 'no'
}

/** A warning when the accounts may tell of different contacts. */
export function sameContactWarning({ sameContact, accounts }: Comparison): string | null {
  return accounts.length > 1 ? sameContactWords[sameContact] : null
}
