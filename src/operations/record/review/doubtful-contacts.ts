import type { KeptContact } from '../../../model/kept.js'
import type { DoubtedTelling } from '../../../store/database/asking.js'
import type { OpenRecord } from '../open.js'
import type { Standings } from '../standing.js'
import { decisionsAmong } from './decided.js'
import { placeOfDoubt, placeOfRule, WEAK_RULES } from './doubt-places.js'
import { articleOf, wordsOf } from './doubtful-statements.js'
import { placedTellings, type PlacedTelling } from './finding.js'
import type { Doubt, DoubtAsked, Doubtful } from './doubt.js'

/** Contacts that may be the same, each two once, and those in which nobody is told to have taken part. */
export async function contactDoubts(
  record: OpenRecord,
  { standings, ...question }: DoubtAsked,
): Promise<Doubtful> {
  const except = standings.decided('contact').map(({ key }) => key)
  const { total, found } = await record.database.asking.unsettledContacts({ ...question, except })
  const look = await lookingAt(record)
  const looked = await Promise.all(
    found.map(async ({ contact, other, rule }) => {
      const { doubt, problems } = await look(contact, standings)
      return { doubt: { ...doubt, ...whyOf(other, rule) }, problems }
    }),
  )
  return {
    total,
    doubts: looked.map(({ doubt }) => doubt),
    problems: looked.flatMap(({ problems }) => problems),
  }
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
  const look = await lookingAt(record)
  const looked = await Promise.all(
    found.map(async (joined) => {
      const named = await asking.contact(joined.contact)
      if (named.kind !== 'found')
        throw new Error(`a telling stands in ${joined.contact}, which is not there`)
      const seen = await look(named.value.contact, standings)
      return joiningDoubt(record, joined, seen.doubt)
    }),
  )
  return {
    total,
    doubts: looked.map(({ doubt }) => doubt),
    problems: looked.flatMap(({ problems }) => problems),
  }
}

async function joiningDoubt(
  record: OpenRecord,
  { article: name, rule, told }: DoubtedTelling,
  contact: Looked,
) {
  const article = await articleOf(record, name)
  const { words, problems } = await wordsOf(record, article, told.evidence[0])
  const joined = { doubt: 'weakly-joined', place: placeOfRule(rule), rule } as const
  const doubt: Doubt = { ...contact, ...joined, other: name, article, words }
  return { doubt, problems }
}

type Looked = Omit<Doubt, 'doubt' | 'place'>

/** What is told of a contact in the queue, with the words of the telling that it is named by. */
async function lookingAt(record: OpenRecord) {
  const { asking } = record.database
  const [decisions, attachments] = await Promise.all([asking.decisions(), asking.attachments()])
  return async (contact: KeptContact, standings: Standings) => {
    const { key } = contact
    const tellings = await placedTellings(record, await asking.tellingsOf(key))
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
}

function firstOf(tellings: readonly PlacedTelling[], key: string): PlacedTelling {
  const first = tellings.find(({ telling }) => telling.key === key)
  if (first === undefined) throw new Error(`contact ${key} has no telling of its key`)
  return first
}
