import { foldWord } from '../language/phrases.js'
import { SEATS } from '../lexicon/seats.js'
import type { Hop, Ref } from '../model/actors.js'
import type { Copy } from '../model/comparison.js'
import type { AccountId } from '../model/ids.js'
import { isOverlapping } from '../model/spans.js'
import type { Draft } from './drafts.js'
import type { Proposition } from './propositions.js'
import { isPrimary } from './sources.js'
import { isOwnText, type Telling } from './telling.js'

/** What is known of the accounts. */
export interface Known {
  readonly tellings: readonly Telling[]
  readonly copies: readonly Copy[]
  readonly groups: ReadonlyMap<AccountId, AccountId>
}

/** Someone from whom a claim is known; two names with one key are one. */
export interface Primary {
  readonly key: string
  readonly name: string
}

/** A telling of a claim that names from whom it is known. */
interface Sourced {
  readonly proposition: Proposition
  readonly telling: Telling
  readonly primaries: readonly Primary[]
}

/**
 * Who stands behind a claim, each once, by the first name found: the innermost relay of each telling (two, where two
 * tell it in one breath), the side whose own text it is, or a speaker who is himself the source. Outlets and agencies
 * are carriers. What a text has from another that tells the claim too adds nothing, nor does a telling that cites
 * nobody. A side's offices, statements, spokesmen and leaders are one: its official word.
 */
export function primariesOf({ told }: Draft, known: Known): readonly string[] {
  const tellings = new Map(known.tellings.map((telling) => [telling.id, telling]))
  const sourced = told.flatMap((proposition) => {
    const telling = tellings.get(proposition.account)
    const primaries = telling ? primariesIn(proposition, telling) : []
    return telling && primaries.length > 0 ? [{ proposition, telling, primaries }] : []
  })
  const names = new Map<string, string>()
  for (const each of sourced) {
    if (isTaken(each, sourced, known)) continue
    for (const { key, name } of each.primaries) if (!names.has(key)) names.set(key, name)
  }
  return [...names.values()]
}

/** Whether a text has it from another account that tells it too. A side vouches for what it publishes itself. */
function isTaken(
  { proposition, telling }: Sourced,
  sourced: readonly Sourced[],
  { copies, groups }: Known,
): boolean {
  if (isOwnText(telling.reading.article)) return false
  const group = groups.get(telling.id)
  const first = sourced.find((each) => group !== undefined && groups.get(each.telling.id) === group)
  if (first && first.telling.id !== telling.id) return true
  return copies.some(
    ({ from, to, level, passages }) =>
      to === telling.id &&
      level === 'partly' &&
      passages.some(
        (passage) =>
          isOverlapping(passage.to, proposition.words[0]) &&
          sourced.some(
            (each) =>
              each.telling.id === from && isOverlapping(passage.from, each.proposition.words[0]),
          ),
      ),
  )
}

type Sourceable = Pick<Proposition, 'via' | 'statement' | 'speakers' | 'addressees' | 'act'>

/** Who stands behind what one account tells, each once. */
export function primariesIn(proposition: Sourceable, telling: Telling): readonly Primary[] {
  const relays = innermostOf(proposition.via)
  if (relays.length > 0) return relays.map((relay) => primaryOf(relay, telling))
  const { article } = telling.reading
  if (!isOwnText(article))
    return speakersAsSources(proposition, telling).map((each) => primaryOf(each, telling))
  return article.side ? [{ key: sideKey(article.side.state), name: article.side.name }] : []
}

/** The last relay before the speaker, and those who share its cue: "the ministry and the palace said". */
function innermostOf(via: readonly Hop[]): readonly Hop[] {
  const relays = via.filter(isPrimary)
  const last = relays.at(-1)
  return relays.filter(
    (hop) => hop === last || (hop.cue !== null && hop.cue.start === last?.cue?.start),
  )
}

/**
 * Speakers who are the source of what they say. The sides of the contact are none where an outlet tells what they said
 * in it, only where they tell of it or speak to the press.
 */
function speakersAsSources(
  { statement, speakers, addressees, act }: Sourceable,
  telling: Telling,
): readonly Ref[] {
  if (!statement) return []
  if (addressees.some(({ name }) => PRESS.test(name))) return speakers
  const mains = telling.reading.account.contacts.filter(({ main }) => main)
  const sides = new Set(mains.flatMap(({ participants }) => participants.map(({ side }) => side)))
  const isTold = act === 'assert' || act === 'deny'
  return speakers.filter(({ actor, actorKind, side }) => {
    if (actor !== null && (telling.parties.has(actor) || isUnnamed(actor))) return isUnnamed(actor)
    if (mains.length === 0 && actorKind === 'person') return false
    const isOfSide = side !== null && (mains.length === 0 || sides.has(side))
    return isOfSide ? isTold && actorKind !== 'state' : true
  })
}

const PRESS =
  /\b(?:reporters?|journalists?|press|media|correspondents?|broadcasters?|television|tv|radio|newspapers?|agency|viewers)\b/iu

function primaryOf(ref: Ref, telling: Telling): Primary {
  const side = sideBehind(ref, telling)
  return { key: side === null ? (ref.actor ?? plain(ref.name)) : sideKey(side), name: ref.name }
}

function sideKey(side: string): string {
  return `side ${side}`
}

/** The side whose official word it is; `null` for anybody else, and for those who would not be named. */
function sideBehind({ actor, actorKind, side, name }: Ref, telling: Telling): string | null {
  if (actorKind !== 'person') return side ?? SEAT_SIDES.get(plain(name)) ?? null
  if (actor === null) return SEAT_SIDES.get(plain(name)) ?? null
  if (isUnnamed(actor)) return null
  return telling.parties.has(actor) || isOfficial(actor, telling) ? side : null
}

function isOfficial(actor: string, { reading }: Telling): boolean {
  const office = reading.analysis.actors.find(({ id }) => id === actor)?.office ?? null
  return office !== null && !OUTSIDER.test(office)
}

// "Former foreign minister", "analyst at the Academy": a voice of their own.
const OUTSIDER =
  /\b(?:former|ex|opposition|analyst|expert|professor|historian|scholar|lawyer|activist|lawmaker|deputy for|senator|member of parliament)\b/iu

function isUnnamed(actor: string | null): boolean {
  return actor?.startsWith('person:unnamed-') ?? false
}

/** Seats of power by every name: "the Elysee" where the text gives no more. */
const SEAT_SIDES: ReadonlyMap<string, string> = new Map(
  SEATS.flatMap(({ side, name, forms }) => [name, ...forms].map((form) => [plain(form), side])),
)

/** A name without articles, numbers, accents and case, so that "two officials" are "officials". */
function plain(name: string): string {
  return name
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => !/^(?:the|a|an|one|two|three|four|several|some|\d+)$/u.test(word))
    .join(' ')
}
