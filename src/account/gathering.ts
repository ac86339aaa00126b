import { findState } from '../lexicon/states.js'
import type { ContactKind } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import { actorId } from '../model/ids.js'
import { refOf } from '../model/mentions.js'
import { isLongBefore } from './contact-dates.js'
import { findNouns } from './contact-rules.js'
import { areKindsCompatible, isBack, isSameContact, type Draft } from './same-contact.js'
import { areTwoSides } from './sides.js'
import type { Telling } from './telling.js'

/** What the article's header tells of the contact that it is about. */
export interface Background {
  /** Kind that the title names. */
  readonly kind: ContactKind | null
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string | null
  /** The two persons of two sides whom the text names most; none where no two stand out. */
  readonly principals: readonly Ref[]
}

/** The kind of contact that a title names first. */
export function kindInTitle(title: string | null): ContactKind | null {
  return findNouns(title ?? '').find(({ row }) => row.isExact)?.row.kind ?? null
}

export function backgroundOf({ title, published, text }: Article, analysis: Analysis): Background {
  return {
    kind: kindInTitle(title),
    published: published?.slice(0, 10) ?? null,
    principals: principalsOf(text, analysis),
  }
}

/** So many times as often as anybody else must the two be named. */
const APART = 2

function principalsOf(text: string, analysis: Analysis): readonly Ref[] {
  const { actors, mentions } = analysis
  const persons = actors
    .filter(({ kind }) => kind === 'person')
    .map(({ id }) => mentions.filter(({ actor }) => actor === id))
    .toSorted((a, b) => b.length - a.length)
  const [first, second, third] = persons
  const [one, other] = [first?.[0], second?.[0]]
  if (!one || !other || (third?.length ?? 0) * APART > (second?.length ?? 0)) return []
  const refs = [one, other].map((mention) => refOf(text, analysis, mention))
  const [ours, theirs] = refs.map(({ side }) => side)
  return ours !== null && ours === theirs ? [] : refs
}

/** Sorts tellings by the contact they are of: one draft for each contact, in the order of the text. */
export function gatherContacts(
  tellings: readonly Telling[],
  background: Background,
): readonly Draft[] {
  let drafts: readonly Draft[] = []
  for (const given of tellings) {
    const telling = withSides(drafts, withBoth(drafts, given))
    const known = draftOf(drafts, telling, background)
    if (known) drafts = drafts.map((draft) => (draft === known ? joined(draft, telling) : draft))
    else {
      const opening = openingOf(
        drafts.some(isReported) ? telling : withPrincipals(telling, background),
      )
      if (opening) drafts = [...drafts, { tellings: [opening] }]
    }
  }
  return drafts
}

/** "Advisers to the two prime ministers": the sides are those of the contact told before. */
function withSides(drafts: readonly Draft[], telling: Telling): Telling {
  const isOpen = telling.parties.length === 1 && telling.parties[0]?.side === null
  const known = drafts.find(isReported) ?? drafts[0]
  if (!isOpen || !known || !areTwoSides(telling.parties)) return telling
  const states = known.tellings[0].parties.flatMap((party) => stateOf(party) ?? [])
  return { ...telling, parties: [...telling.parties, ...states] }
}

/** The state that a party stands for, with the party's words. */
function stateOf({ side, evidence }: Ref): Ref | null {
  const name = side === null ? undefined : findState(side)?.names[0]
  return side !== null && name !== undefined
    ? { name, actor: actorId(`state:${side}`), side, actorKind: 'state', evidence }
    : null
}

/** "The two leaders agreed to speak again": those of the contact told before, where nobody else is named. */
function withBoth(drafts: readonly Draft[], telling: Telling): Telling {
  const [only, ...others] = telling.parties
  const known = drafts.find(isReported) ?? drafts[0]
  const isBoth =
    only !== undefined && others.length === 0 && only.side === null && BOTH.test(only.name)
  return isBoth && known ? { ...telling, parties: known.tellings[0].parties } : telling
}

const BOTH =
  /^(?:the |both )?(?:two |both )?(?:leaders|presidents|ministers|sides|parties|interlocutors)$/iu

const joined = ({ tellings: [first, ...rest] }: Draft, telling: Telling): Draft => ({
  tellings: [first, ...rest, telling],
})

/** "The call lasted an hour" where nothing told of a call: that of the two whom the text is about. */
function withPrincipals(telling: Telling, { principals }: Background): Telling {
  const { parties, nearby, reference, isExact, isSubject, kind, status } = telling
  const persons = nearby.filter(({ actorKind }) => actorKind === 'person')
  const isTheirs = parties.every(({ actor }) => principals.some((each) => each.actor === actor))
  const isOpen = reference === 'back' && isTheirs && principals.length > 0 && !areTwoSides(persons)
  const isTold = isSubject || kind === 'phone-call' || kind === 'video-call'
  return isOpen && isExact && isTold && status === 'held'
    ? { ...telling, parties: [], nearby: principals }
    : telling
}

/** Words that only go back to a contact open none, unless they or the words around them say who took part. */
function openingOf(telling: Telling): Telling | null {
  const { parties, nearby, reference } = telling
  const isVague = telling.rule === 'contact/discussed' && parties.some(({ side }) => side === null)
  const isJustNoun = reference === 'just' && telling.rule.startsWith('contact/noun-')
  // "It was Osei's first visit to Lima" tells who and where by itself.
  if (isVague || (isJustNoun && telling.kind !== 'visit')) return null
  if (isWhole(parties)) return reference === 'just' ? { ...telling, reference: 'free' } : telling
  const isFirstTold = reference === 'back' && parties.length === 0 && areTwoSides(nearby)
  return isFirstTold ? { ...telling, parties: nearby, reference: 'free' } : null
}

const isWhole = (parties: readonly Ref[]): boolean =>
  areTwoSides(parties) ||
  parties.some(({ actorKind }) => actorKind === 'bloc' || actorKind === 'body')

function draftOf(drafts: readonly Draft[], telling: Telling, background: Background): Draft | null {
  if (telling.reference === 'just') return lastTold(drafts, telling)
  const main = drafts.find(isReported) ?? null
  const ranked = drafts
    .filter((draft) => isSameContact(draft, telling))
    .filter((draft) => draft !== main || isReportedNow(draft, telling, background))
    .map((draft) => ({ draft, score: nearness(draft, telling) + (draft === main ? 3 : 0) }))
  return ranked.sort((a, b) => b.score - a.score)[0]?.draft ?? null
}

/**
 * Whether words can be of the contact that the article is about: of the kind in its title, and not long before it
 * was published.
 */
function isReportedNow(
  { tellings: [first] }: Draft,
  telling: Telling,
  background: Background,
): boolean {
  const { kind, published } = background
  const isOtherKind =
    kind !== null && !first.isExact && !areKindsCompatible({ kind, isExact: true }, telling)
  const isOld =
    first.date === null &&
    telling.date !== null &&
    published !== null &&
    isLongBefore(telling.date, published)
  return isBack(telling) ? !isOld : !isOld && !isOtherKind
}

/** The contact told in the sentence before. */
function lastTold(drafts: readonly Draft[], telling: Telling): Draft | null {
  const ends = (draft: Draft): number => draft.tellings.at(-1)?.clause.sentence ?? -1
  const near = drafts.filter((draft) => telling.clause.sentence - ends(draft) <= 1)
  return [...near].sort((a, b) => ends(b) - ends(a))[0] ?? null
}

/** The first contact told as held and by itself: the one that a text is likely to be about. */
const isReported = ({ tellings: [first] }: Draft): boolean =>
  first.status === 'held' && first.reference === 'free' && first.count === 1

/** How likely it is that words go back to a contact: told a short while ago, by the same word. */
function nearness({ tellings }: Draft, telling: Telling): number {
  const last = tellings.at(-1)
  const distance = last ? telling.clause.sentence - last.clause.sentence : 10
  const isSameWord = tellings.some(
    ({ kind, isExact }) => kind === telling.kind && isExact === telling.isExact,
  )
  const isSameDay = telling.date !== null && tellings.some(({ date }) => date === telling.date)
  const isSameBreath = last !== undefined && last.clause.sentence === telling.clause.sentence
  const isSameCount = tellings[0].count === telling.count
  return (
    (isSameWord ? 3 : 0) +
    (isSameBreath ? 4 : 0) +
    (isSameDay ? 3 : 0) +
    (isSameCount ? 2 : 0) -
    Math.min(distance, 10) / 2
  )
}
