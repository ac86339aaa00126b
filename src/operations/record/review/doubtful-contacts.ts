import type { KeptContact } from '../../../model/kept.js'
import type { DoubtedTelling } from '../../../store/database/asking.js'
import { decisionsOf } from '../decisions.js'
import type { OpenRecord } from '../open.js'
import type { Standings } from '../standing.js'
import { decisionsAmong } from './decided.js'
import { placeOfDoubt, placeOfRule, WEAK_RULES } from './doubt-places.js'
import { articleOf, wordsOf } from './doubtful-statements.js'
import { placedTellings, type PlacedTelling } from './finding.js'
import type { Doubt, DoubtAsked, Doubtful, ReadDoubt, Unread } from './doubt.js'

/** Contacts that may be the same, each two once, and those in which nobody is told to have taken part. */
export async function contactDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('contact').map(({ key }) => key)
  const { total, found } = await record.database.asking.unsettledContacts({ ...question, except })
  const doubts = found.map(({ contact, other, rule }): Unread => {
    const why = whyOf(other, rule)
    const read = async () => {
      const { doubt, problems } = await lookAt(record, contact, standings)
      return { doubt: { ...doubt, ...why }, problems }
    }
    return { key: contact.key, place: why.place, read }
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
  const doubts = found.map((joined): Unread => {
    const read = () => joiningDoubt(record, joined, standings)
    return { key: joined.contact, place: placeOfRule(joined.rule), read }
  })
  return { total, doubts }
}

async function joiningDoubt(
  record: OpenRecord,
  { article: name, rule, told, contact: key }: DoubtedTelling,
  standings: Standings,
): Promise<ReadDoubt> {
  const named = await record.database.asking.contact(key)
  if (named.kind !== 'found') throw new Error(`a telling stands in ${key}, which is not there`)
  const looked = await lookAt(record, named.value.contact, standings)
  const article = await articleOf(record, name)
  const { words, problems } = await wordsOf(record, article, told.evidence[0])
  const joined = { doubt: 'weakly-joined', place: placeOfRule(rule), rule } as const
  return { doubt: { ...looked.doubt, ...joined, other: name, article, words }, problems }
}

type Looked = Omit<Doubt, 'doubt' | 'place'>

/** What is told of a contact in the queue, with the words of the telling that it is named by. */
async function lookAt(record: OpenRecord, contact: KeptContact, standings: Standings) {
  const { key } = contact
  const { decisions, attachments } = await decisionsOf(record)
  const tellings = await placedTellings(record, await record.database.asking.tellingsOf(key))
  const first = firstOf(tellings, key)
  const article = await articleOf(record, first.telling.article)
  const checked = await wordsOf(record, article, first.telling.contact.evidence[0])
  const lines = decisionsAmong(decisions, attachments, tellings).map(({ line }) => line)
  const doubt: Looked = {
    finding: 'contact',
    key,
    version: Math.max(...tellings.map(({ line }) => line), ...lines),
    rule: first.telling.contact.rule,
    told: contact,
    other: null,
    article,
    words: checked.words,
    contact: key,
    stand: standings.ofContact(key),
  }
  return { doubt, problems: checked.problems }
}

function firstOf(tellings: readonly PlacedTelling[], key: string): PlacedTelling {
  const first = tellings.find(({ telling }) => telling.key === key)
  if (first === undefined) throw new Error(`contact ${key} has no telling of its key`)
  return first
}
