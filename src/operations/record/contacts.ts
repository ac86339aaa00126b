import { z } from 'zod'
import { CONTACT_KINDS, CONTACT_STATUSES } from '../../model/account.js'
import type { KeptContact } from '../../model/kept.js'
import type { Problem } from '../../model/problems.js'
import type { ContactRow } from '../../store/database/asking.js'
import { shownContact, type ShownContact } from './corrected-contact.js'
import { idsOf, meantBy, unknownAmong, type Meant } from './named.js'
import type { OpenRecord } from './open.js'
import { standingsOf } from './decisions.js'
import type { Stand, Standings } from './standing.js'
import { day, isForward, pageInput, turnedRound } from './inputs.js'
import { noTopic, topicKeyOf } from './topics.js'

/** What `contacts` takes. */
export const contactsInput = z
  .object({
    parties: z.array(z.string()).default([]).describe('who took part: names, states, offices'),
    kind: z.enum(CONTACT_KINDS).nullable().default(null).describe('of this kind only'),
    status: z.enum(CONTACT_STATUSES).nullable().default(null).describe('of this status only'),
    topic: z.string().nullable().default(null).describe('that were about this topic'),
    from: day.describe('not before this day'),
    to: day.describe('not after this day'),
    ...pageInput,
  })
  .strict()
  .refine(isForward, turnedRound)

export type ContactsInput = z.input<typeof contactsInput>

/** One contact of the record in a list. */
export interface ContactSummary extends Omit<KeptContact, 'joinings' | 'maybe'> {
  readonly tellings: number
  readonly articles: number
  /** What people decided of it. The fields are as they corrected them. */
  readonly stand: Stand
  /** What the machine read of the fields that people corrected. */
  readonly machine: ShownContact['machine']
}

export interface ContactList {
  readonly total: number
  /** How many of the total were held: the others are planned, proposed or called off. */
  readonly held: number
  readonly contacts: readonly ContactSummary[]
  readonly meant: readonly Meant[]
  readonly problems: readonly Problem[]
}

/** The contacts of the record, latest first. A name that nobody has finds nothing, and is a problem. Throws a ZodError. */
export async function listContacts(
  record: OpenRecord,
  input: ContactsInput = {},
): Promise<ContactList> {
  const { asking } = record.database
  const { parties, ...question } = contactsInput.parse(input)
  const meant = await meantBy(asking, parties)
  const problems = unknownAmong(meant)
  if (problems.length > 0) return { total: 0, held: 0, contacts: [], meant, problems }
  const { total, held, found } = await asking.contacts({
    ...question,
    topic: topicKeyOf(question.topic),
    parties: meant.map(idsOf),
  })
  const standings = await standingsOf(record)
  const contacts = found.map((row) => summaryOf(row, standings))
  return { total, held, contacts, meant, problems: noTopic(question.topic, total) }
}

/** A contact without the tellings that it is made of, as people corrected it. */
export function summaryOf(
  { contact, tellings, articles }: ContactRow,
  standings: Pick<Standings, 'ofContact'>,
): ContactSummary {
  const { key } = contact
  const stand = standings.ofContact(key)
  const { told, machine } = shownContact(contact, stand)
  return { key, ...told, tellings, articles, stand, machine }
}
