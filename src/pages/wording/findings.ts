import { namesOf } from './names.js'
import type { Commitment, Contact, Fulfilment, Statement } from '../../model/account.js'
import { contactNoun } from '../../model/contact-nouns.js'
import { dateWords } from '../../model/edtf-words.js'
import type { KeptContact } from '../../model/kept.js'
import type { Decision } from '../../model/journal.js'
import { instantWords } from './instants.js'

type Told = Statement | Commitment | Contact | Fulfilment | KeptContact

/** A finding in a few words: "Ilse Maron → Tomas Veld · demand". */
export function toldWords(told: Told): {
  readonly name: string
  readonly facts: readonly string[]
} {
  if ('act' in told) return statementWords(told)
  if ('promisors' in told) return commitmentWords(told)
  if ('participants' in told) return contactWords(told)
  return { name: told.by.map(({ name }) => name).join(', ') || 'Nobody named', facts: [told.kind] }
}

function statementWords({ speakers, addressees, act, when }: Statement) {
  const to = addressees.length === 0 ? '' : ` → ${namesOf(addressees)}`
  const facts = [act, when === null ? [] : dateWords(when)].flat()
  return { name: `${namesOf(speakers) || 'Nobody named'}${to}`, facts }
}

function commitmentWords({ promisors, beneficiaries, firmness, status }: Commitment) {
  const to = beneficiaries.length === 0 ? '' : ` → ${namesOf(beneficiaries)}`
  return { name: `${namesOf(promisors) || 'Nobody named'}${to}`, facts: [firmness, status] }
}

function contactWords({
  kind,
  status,
  date,
  participants,
}: Pick<KeptContact, 'kind' | 'status' | 'date'> & {
  readonly participants: readonly { readonly name: string }[]
}) {
  const names = [...new Set(participants.map(({ name }) => name))]
  const facts = [
    status === 'held' ? contactNoun(kind) : `${status} ${contactNoun(kind)}`,
    date === null ? 'no date told' : dateWords(date),
  ]
  return { name: names.join(', ') || 'Nobody named', facts }
}

/** What was decided, after who did it: "confirmed it", "said that its date is 2 July 2025". */
export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'confirm':
      return 'confirmed it'
    case 'dispute':
      return 'disputed it'
    case 'reopen':
      return 'took back what was decided of it'
    case 'correct':
      return `corrected ${decision.field}: ${valueWords(decision.value)}`
    case 'join':
      return 'joined two of its tellings'
    case 'part':
      return 'parted a telling from another'
    case 'same':
    case 'different':
    case 'name':
    case 'forget-name':
    case 'outlet':
    case 'forget-outlet':
      return 'taught names'
  }
}

type Value = Extract<Decision, { kind: 'correct' }>['value']

/** A corrected value: "Emmanuel Macron, Vladimir Putin", "none". */
export function valueWords(value: Value): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  if ('currency' in value) return `${value.value} ${value.currency}`
  const parts = value.map((each) => (typeof each === 'string' ? each : each.name))
  return parts.join(', ') || 'none'
}

interface Decided {
  /** An instant in UTC. */
  readonly at: string
  readonly by: string
  readonly why: string | null
  readonly decision: Decision
}

/** "5 March 2031, 09:30 UTC, A. Editor disputed it: read the tape". */
export function decidedWords({ at, by, why, decision }: Decided): string {
  const reason = why === null ? '' : `: “${why}”`
  return `${instantWords(at)}, ${by} ${decisionWords(decision)}${reason}`
}
