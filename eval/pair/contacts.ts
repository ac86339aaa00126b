import type { Contact, ContactKind } from '../../src/model/account.js'
import type { MergedContact } from '../../src/model/comparison.js'
import type { Actor, Ref } from '../../src/model/actors.js'
import { isSameTime } from './dates.js'
import type { GoldContact } from './gold.js'
import { matchOneToOne, type Match } from '../matching.js'
import { detailOf, type Extra, type Measure, type Unmatched } from '../measure.js'
import { isNamed } from './names.js'
import {
  goldWords,
  indexOfAccount,
  inLine,
  keyOf,
  placesOf,
  textsOf,
  toldIn,
  type ReadPair,
} from './read-pair.js'
import { sharedCount, wordsAt, type Place, type Words } from '../words.js'

/** Kinds that one telling may give for another: the vaguer word is no mistake. */
const COMPATIBLE: readonly (readonly ContactKind[])[] = [
  ['talks', 'phone-call', 'video-call', 'meeting', 'summit', 'visit', 'back-channel'],
  ['phone-call', 'video-call'],
  ['meeting', 'summit', 'visit'],
]

interface Teller {
  readonly text: number
  readonly contact: Contact
  readonly words: Words
}

interface Found {
  readonly merged: MergedContact
  readonly tellers: readonly Teller[]
}

/**
 * A contact is found, once for the event, when an account tells it in words that share half of the shorter
 * evidence, its kind is the same or a vaguer one, and half of the labelled participants or their sides are there.
 */
export function measureContacts(pair: ReadPair): Measure {
  const founds = foundsOf(pair)
  const matches = matchOneToOne(pair.gold.contacts, founds, (gold, found) =>
    scoreOf(pair, gold, found),
  )
  const matched = new Set(matches.map(({ found }) => found))
  const hit = new Set(matches.map(({ gold }) => gold))
  const isTold =
    (is: (gold: GoldContact, contact: Contact) => boolean) =>
    ({ gold, found }: Match<GoldContact, Found>): boolean =>
      tellersOf(pair, gold, found).some(({ contact }) => is(gold, contact))
  return {
    name: 'contacts',
    gold: pair.gold.contacts.length,
    found: founds.length,
    matched: matches.length,
    missed: pair.gold.contacts
      .filter((gold) => !hit.has(gold))
      .map((gold) => describeMiss(pair, gold, founds)),
    extra: founds.filter((found) => !matched.has(found)).map((found) => describeExtra(pair, found)),
    details: [
      detailOf(
        'kind',
        matches,
        isTold((gold, contact) => gold.type === contact.kind),
      ),
      detailOf(
        'status',
        matches,
        isTold((gold, contact) => gold.status === contact.status),
      ),
      detailOf(
        'date',
        matches,
        isTold((gold, contact) => isOneTime(gold.date, contact.date)),
      ),
      detailOf('participants', matches, ({ gold, found }) =>
        gold.participants.every((name) => isParticipant(pair, name, found)),
      ),
    ],
  }
}

const isOneTime = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && isSameTime(a, b))

function foundsOf(pair: ReadPair): readonly Found[] {
  return pair.comparison.contacts.map((merged) => ({
    merged,
    tellers: merged.accounts.map(({ account, contact }) => {
      const text = indexOfAccount(pair, account)
      return { text, contact, words: wordsAt(textsOf(pair), placesOf(text, contact.evidence)) }
    }),
  }))
}

/** The accounts of a found contact that tell it in the labelled words. */
function tellersOf(pair: ReadPair, gold: GoldContact, found: Found): readonly Teller[] {
  const labelled = gold.evidence.map((span) => goldWords(pair, [span]))
  return found.tellers.filter(({ words }) =>
    labelled.some((label) => sharedCount(label, words) * 2 >= Math.min(label.size, words.size)),
  )
}

function scoreOf(pair: ReadPair, gold: GoldContact, found: Found): number {
  const tellers = tellersOf(pair, gold, found).filter(({ contact }) =>
    isCompatible(gold.type, contact.kind),
  )
  if (tellers.length === 0) return 0
  const named = gold.participants.filter((name) => isParticipant(pair, name, found)).length
  if (named * 2 < gold.participants.length) return 0
  const exact = tellers.filter(
    ({ contact }) => contact.kind === gold.type && contact.status === gold.status,
  )
  return tellers.length + exact.length + named / gold.participants.length
}

function isCompatible(a: ContactKind, b: ContactKind): boolean {
  return a === b || COMPATIBLE.some((kinds) => kinds.includes(a) && kinds.includes(b))
}

/** Named among the participants, or a state whose side a participant is on. */
function isParticipant(pair: ReadPair, name: string, { tellers }: Found): boolean {
  return tellers.some(({ text, contact }) => {
    const cast = pair.readings[text]?.account.actors ?? []
    const sides = cast
      .filter((actor) => actor.kind === 'state' && isNamed(name, refTo(actor), cast))
      .map((actor) => actor.side)
    return contact.participants.some(
      (ref) => isNamed(name, ref, cast) || (ref.side !== null && sides.includes(ref.side)),
    )
  })
}

const refTo = ({ id, name, side, kind }: Actor): Ref => ({
  name,
  actor: id,
  side,
  actorKind: kind,
  evidence: [],
})

function describeMiss(pair: ReadPair, gold: GoldContact, founds: readonly Found[]): Unmatched {
  const near = founds.find((found) => tellersOf(pair, gold, found).length > 0)
  return {
    key: gold.id,
    words: `${gold.type} ${gold.status} of ${gold.participants.join(', ')}: ${inLine(gold.evidence)}`,
    hint: near ? describe(near) : null,
  }
}

function describeExtra(pair: ReadPair, found: Found): Extra {
  const places: readonly Place[] = found.tellers.flatMap(({ text, contact }) =>
    placesOf(text, contact.evidence.slice(0, 1)),
  )
  const kinds = found.tellers.map(({ contact }) => `${contact.kind}/${contact.status}`)
  return {
    key: keyOf(pair, `contact/${kinds.join('+')}`, places),
    words: describe(found),
    hint: null,
    kind: [...new Set(kinds)].join(', '),
    sides: found.tellers.map(({ text, contact }) => toldIn(pair, text, contact.evidence)),
    says: `A contact of ${namesOf(found)}`,
  }
}

function namesOf({ tellers }: Found): string {
  const names = tellers.flatMap(({ contact }) => contact.participants.map(({ name }) => name))
  return [...new Set(names)].join(', ')
}

function describe({ tellers }: Found): string {
  return tellers
    .map(({ contact }) => {
      const names = contact.participants.map(({ name }) => name).join(', ')
      return `${contact.kind} ${contact.status} of ${names} (${contact.rule}): ${inLine(contact.evidence)}`
    })
    .join(' // ')
}
