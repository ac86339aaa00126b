import { dayRangeOf } from '../language/edtf.js'
import type { MergedContact } from '../model/comparison.js'
import type { ContactId } from '../model/ids.js'
import type { Weighed } from './affinity.js'
import { facetPropositions, mergedOf, occurrenceOf } from './facet-claims.js'
import { factsOf } from './facts.js'
import { gistOf } from './gist.js'
import { weigh } from './likeness.js'
import { meaningsOf } from './meaning.js'
import { propositionsOf, sharedPart, type Proposition } from './propositions.js'
import { isOtherContact, type ToldContact } from './same-contact.js'
import type { Telling } from './telling.js'

/** So much of one in the other, and both are one telling. */
const COVERED = 0.6

/** A telling with the merged contact that it tells of besides, if it does. */
interface Tellable {
  readonly telling: Telling
  readonly proposition: Proposition
  readonly link: ContactId | null
}

/**
 * All that the accounts tell and another may tell too, ready to be aligned: what is said, undertaken and agreed for later,
 * earlier and later contacts, and facts in the outlet's own voice.
 */
export function tellables(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): readonly Weighed[] {
  const told = tellings.flatMap((telling) => toldBy(telling, contacts))
  const exclusions = exclusionsAmong(tellings, contacts)
  const gists = weigh(told.map(({ telling, proposition }) => gistOf(telling, proposition)))
  const meanings = meaningsOf(told)
  return told.flatMap(({ telling, proposition, link }, index) => {
    const gist = gists[index]
    if (!gist) return []
    const meaning = meanings[index] ?? null
    const when = proposition.statement?.when
    const merged = occasionOf(contacts, proposition)
    const occasion = merged?.id ?? null
    const excluded = merged ? (exclusions.get(merged.id) ?? NOTHING) : NOTHING
    return [
      {
        proposition,
        gist,
        meaning,
        place: placeIn(telling, proposition),
        occasion,
        excluded,
        link,
        days: when ? dayRangeOf(when) : null,
      },
    ]
  })
}

function placeIn({ reading }: Telling, { words: [first] }: Proposition): number {
  return first.start / Math.max(1, reading.article.text.length)
}

const NOTHING: ReadonlySet<ContactId> = new Set()

/** The contact in which it was said: one that was held. At a meeting that is still to come nothing was said yet. */
function occasionOf(
  contacts: readonly MergedContact[],
  proposition: Proposition,
): MergedContact | null {
  const merged = proposition.kind === 'contact' ? null : mergedOf(contacts, proposition)
  const own = merged?.accounts.find(({ contact }) => contact.id === proposition.contact)
  return own?.contact.status === 'held' ? merged : null
}

/** Which contacts each contact cannot be: other actors, or other days. */
function exclusionsAmong(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): ReadonlyMap<ContactId, ReadonlySet<ContactId>> {
  const told = contacts.flatMap(({ id, accounts: [first] }) => {
    const article = tellings.find((telling) => telling.id === first?.account)?.reading.article
    return first && article ? [{ id, told: { contact: first.contact, article } }] : []
  })
  return new Map(
    told.map((one) => [
      one.id,
      new Set(
        told
          .filter((other) => other !== one && isOtherOccasion(one.told, other.told))
          .map(({ id }) => id),
      ),
    ]),
  )
}

/** What a letter says may be told of the meeting at which it was handed over. */
function isOtherOccasion(one: ToldContact, other: ToldContact): boolean {
  const isLetter = [one, other].some(({ contact }) => contact.kind === 'letter')
  return !isLetter && isOtherContact(one, other)
}

function toldBy(telling: Telling, contacts: readonly MergedContact[]): readonly Tellable[] {
  const stated = propositionsOf(telling)
  const others = otherContacts(telling, contacts)
  const linkOf = ({ words }: Proposition) =>
    others.find(({ told }) => sharedPart(words, told.words) >= COVERED)?.link ?? null
  const untold = others.filter(
    ({ told }) => !stated.some(({ words }) => sharedPart(words, told.words) >= COVERED),
  )
  const alone = [...followUps(telling, contacts, stated), ...factsOf(telling)]
  return [
    ...stated.map((proposition) => ({ telling, proposition, link: linkOf(proposition) })),
    ...untold.map(({ told, link }) => ({ telling, proposition: told, link })),
    ...alone.map((proposition) => ({ telling, proposition, link: null })),
  ]
}

/** Earlier and later contacts that an account tells of. */
function otherContacts(telling: Telling, contacts: readonly MergedContact[]) {
  return contacts
    .filter(({ main }) => !main)
    .flatMap(({ id, accounts }) =>
      accounts
        .filter(({ account }) => account === telling.id)
        .map(({ contact }) => ({ link: id, told: occurrenceOf(telling, contact) })),
    )
}

/** What was agreed for later and no statement tells. */
function followUps(
  telling: Telling,
  contacts: readonly MergedContact[],
  stated: readonly Proposition[],
): readonly Proposition[] {
  const main = contacts
    .find((contact) => contact.main)
    ?.accounts.find(({ account }) => account === telling.id)?.contact
  if (!main) return []
  return facetPropositions(telling, main, 'followUp')
    .filter((facet) => !stated.some(({ words }) => sharedPart(words, facet.words) >= COVERED))
    .map((facet) =>
      isAgreed(facet) ? { ...facet, speakers: main.participants, act: 'agree' as const } : facet,
    )
}

const AGREEING = /\b(?:agree|decid|accept|undert(?:ak|ook)|commit|resolv|pledg|instruct|direct)/iu

/** "Will visit early next year" is the outlet's word; only what the sides are said to agree is theirs. */
function isAgreed({ evidence }: Proposition): boolean {
  return evidence.some(({ quote }) => AGREEING.test(quote))
}
