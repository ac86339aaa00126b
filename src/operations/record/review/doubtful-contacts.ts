import type { KeptContact } from '../../../model/kept.js'
import type { DoubtedTelling } from '../../../store/database/asking.js'
import { heldIn } from '../held-texts.js'
import type { OpenRecord } from '../open.js'
import { decisionsAmong } from './decided.js'
import { placeOfDoubt, placeOfRule, WEAK_RULES } from './doubt-places.js'
import { wordsIn } from './doubtful-statements.js'
import type { PlacedTelling } from './finding.js'
import type { Doubt, DoubtAsked, Doubtful, Gathered, ReadDoubt, Unread } from './doubt.js'

/** Contacts that may be the same, each two once, and those in which nobody is told to have taken part. */
export async function contactDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('contact').map(({ key }) => key)
  const { total, found } = await record.database.asking.unsettledContacts({ ...question, except })
  const doubts = found.map(({ contact, other, rule }): Unread => {
    const { key } = contact
    const why = whyOf(other, rule)
    const read = (gathered: Gathered): ReadDoubt => {
      const { doubt, problems } = lookAt(contact, gathered)
      return { doubt: { ...doubt, ...why }, problems }
    }
    return { key, place: why.place, article: null, contact: key, read }
  })
  return { total, doubts }
}

function whyOf(other: string | null, rule: string | null) {
  const doubt = other === null ? 'nobody-takes-part' : 'may-be-the-same'
  return { doubt, place: placeOfDoubt(doubt), other, ...(rule === null ? {} : { rule }) } as const
}

/** Tellings that a rule put into a contact which may err. */
export async function joiningDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const { asking } = record.database
  const asked = { ...question, settled: standings.decided('contact'), rules: WEAK_RULES }
  const { total, found } = await asking.weakTellings(asked)
  return { total, doubts: found.map(joiningDoubt) }
}

function joiningDoubt({ article: name, rule, told, contact }: DoubtedTelling): Unread {
  const { key } = contact
  const place = placeOfRule(rule)
  const read = (gathered: Gathered): ReadDoubt => {
    const looked = lookAt(contact, gathered)
    const held = heldIn(gathered.texts, name)
    const { problems, ...read } = wordsIn(held, told.evidence[0])
    const joined = { doubt: 'weakly-joined', place, rule, other: name } as const
    return { doubt: { ...looked.doubt, ...joined, article: held.article, ...read }, problems }
  }
  return { key, place, article: name, contact: key, read }
}

type Looked = Omit<Doubt, 'doubt' | 'place'>

/** What is told of a contact in the queue, with the words of the telling that it is named by. */
function lookAt(contact: KeptContact, gathered: Gathered) {
  const { key } = contact
  const { texts, decisions, attachments, standings } = gathered
  const tellings = gathered.tellingsOf(key)
  const first = firstOf(tellings, key)
  const held = heldIn(texts, first.telling.article)
  const checked = wordsIn(held, first.telling.contact.evidence[0])
  const lines = decisionsAmong(decisions, attachments, tellings).map(({ line }) => line)
  const doubt: Looked = {
    finding: 'contact',
    key,
    version: Math.max(...tellings.map(({ line }) => line), ...lines),
    rule: first.telling.contact.rule,
    told: contact,
    other: null,
    article: held.article,
    words: checked.words,
    around: checked.around,
    contact: key,
    stand: standings.ofContact(key),
  }
  return { doubt, problems: checked.problems }
}

/** The telling that a contact is named by. */
export function firstOf(tellings: readonly PlacedTelling[], key: string): PlacedTelling {
  const first = tellings.find(({ telling }) => telling.key === key)
  if (first === undefined) throw new Error(`contact ${key} has no telling of its key`)
  return first
}
