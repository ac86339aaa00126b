import { isCompatible } from '../../language/edtf.js'
import { rootOf } from '../roots.js'
import { alikeOf, areOtherCurrencies, isPartOf, type Alike } from './alike.js'
import { areOneLasting } from './lasting.js'
import { daysBetween, isNameless, type Profile } from './profiles.js'
import { isSame, isSharing } from './sides.js'

/** Two tellings, the first not later than the second, with what they have in common. */
export interface Pair {
  readonly a: Profile
  readonly b: Profile
  readonly alike: Alike
  readonly days: number
}

export interface FollowRule {
  readonly id: string
  /** The stronger, the higher: of two undertakings that a telling fits, it stands in the one that it fits more. */
  readonly force: number
  readonly meaning: string
  /** Two sentences, of which the rule says that they tell one undertaking. */
  readonly specimen: readonly [string, string]
  readonly fits: (pair: Pair) => boolean
}

/** How two tellings stand to each other: of one undertaking, perhaps of one, or of two that are alike. */
export type Verdict =
  | { readonly kind: 'one'; readonly rule: string; readonly force: number }
  | { readonly kind: 'maybe' | 'also'; readonly rule: string }

export const JOINING: readonly FollowRule[] = [
  {
    id: 'follow/same-agreement',
    force: 5,
    meaning: 'what the same actor owes under the same treaty or agreement',
    specimen: [
      'Iran violated the Non-Proliferation Treaty, Israel said.',
      'Iran has complied with the Non-Proliferation Treaty, the agency said.',
    ],
    fits: ({ a, b }) => a.told.agreement !== null && a.told.agreement === b.told.agreement,
  },
  {
    id: 'follow/same-sum',
    force: 4,
    meaning: 'the same sum, or the same number of the same things, of one matter and for the same',
    specimen: [
      'Norway pledged 40 million euros in aid to Moldova.',
      'Norway promised the 40 million euros in aid to Moldova.',
    ],
    fits: ({ a, b, alike, days }) =>
      alike.numbers === 'same' &&
      (alike.things > 0 ||
        alike.shared >= 0.75 ||
        (isBare(a, b) && (isSharing(a.beneficiaries, b.beneficiaries) || days <= SEASON))),
  },
  {
    id: 'follow/spoken-of-before',
    force: 4,
    meaning: '"the money", "the aid": what the same text spoke of before',
    specimen: [
      'Norway has not sent the 40 million euros.',
      'Norway denied that it promised the money.',
    ],
    fits: ({ a, b }) => isSpokenOf(a, b) || isSpokenOf(b, a),
  },
  {
    id: 'follow/same-words',
    force: 3,
    meaning: 'nearly the same words of substance',
    specimen: [
      'Norway will reopen the northern crossing to buses.',
      'Norway pledged to reopen the northern crossing to buses.',
    ],
    fits: ({ alike }) => alike.ofLonger >= 0.75 && alike.things > 0 && alike.shared >= 1.5,
  },
  {
    id: 'follow/same-matter',
    force: 2,
    meaning: 'most of what the shorter telling speaks of, two words of substance at least',
    specimen: [
      'Norway will reopen the northern crossing.',
      'Norway promised the northern crossing would be reopened to buses in spring.',
    ],
    fits: ({ alike }) => alike.ofShorter >= 0.6 && alike.things > 0 && alike.shared >= 1.6,
  },
  {
    id: 'follow/same-sum-in-the-news',
    force: 2,
    meaning: 'the same sum of money on one topic, in two texts of the same days',
    specimen: [
      'Norway pledged 40 million euros in direct budgetary aid to Moldova.',
      'Norway promised 40 million euros in budget support.',
    ],
    fits: (pair) => pair.days <= SAME_NEWS && isSameNews(pair),
  },
  {
    id: 'follow/kept-up',
    force: 1,
    meaning: 'help that goes on, or staying in touch, of which nothing particular is named',
    specimen: [
      'Norway will continue to support Moldova, Prime Minister Kari Holm said.',
      'Norway pledged to go on helping Moldova for as long as necessary.',
    ],
    fits: ({ a, b }) => areOneLasting(a.lasting, b.lasting),
  },
  {
    id: 'follow/same-thing',
    force: 1,
    meaning: 'the same thing for the same, within some months',
    specimen: [
      'Norway is ready to send generators to Moldova, Prime Minister Kari Holm said.',
      'Norway will send 200 generators to Moldova.',
    ],
    fits: ({ a, b, alike, days }) =>
      alike.things > 0 &&
      alike.ofShorter >= 0.5 &&
      isSharing(a.beneficiaries, b.beneficiaries) &&
      days <= SEASON,
  },
  {
    id: 'follow/offer-taken-up',
    force: 1,
    meaning: 'an offer, and a promise to do the same with the same thing',
    specimen: [
      'Norway is ready to train pilots, engineers and nurses at the northern base, Prime Minister Kari Holm said.',
      'Norway has committed to training 24 pilots in winter flying.',
    ],
    fits: ({ a, b, alike }) =>
      (a.told.kind === 'offer') !== (b.told.kind === 'offer') &&
      !isFate(a) &&
      !isFate(b) &&
      alike.things > 0 &&
      alike.ofShorter >= 0.5 &&
      isOneDeed(a.told.what, b.told.what),
  },
  {
    id: 'follow/same-thing-come',
    force: 1,
    meaning: 'what became of the one thing that is told of',
    specimen: ['Norway will send 200 generators to Moldova.', 'Norway delivered the generators.'],
    fits: ({ a, b, alike }) =>
      isFate(a) !== isFate(b) && alike.things > 0 && alike.ofShorter >= 0.8,
  },
  {
    id: 'follow/part-of-promised',
    force: 2,
    meaning: 'a part of what was promised, promised for a day of its own',
    specimen: [
      'Norway will send 200 generators to Moldova.',
      'Norway will send the first 20 generators of the 200 it has promised in May.',
    ],
    fits: ({ a, b, alike }) => alike.things > 0 && (isPromiseOfPart(a, b) || isPromiseOfPart(b, a)),
  },
  {
    id: 'follow/all-of-them',
    force: 2,
    meaning: '"all twenty": the same number, and the same that is done with them',
    specimen: [
      'Norway will train 24 pilots of Moldova.',
      'Norway said that all 24 will be trained.',
    ],
    fits: ({ a, b, alike }) => alike.shared >= 1 && (isAllOf(a, b) || isAllOf(b, a)),
  },
  {
    id: 'follow/part-of-sum',
    force: 1,
    meaning: 'a part of the sum that was promised, told as a part',
    specimen: [
      'Norway will lend Moldova 90 million euros.',
      'Norway paid 30 million euros to Moldova, the first tranche of the loan.',
    ],
    fits: ({ a, b }) => isPartOfSum(a, b) || isPartOfSum(b, a),
  },
  {
    id: 'follow/again',
    force: 1,
    meaning: 'to speak or to meet again, agreed by the same within the same few days',
    specimen: [
      'Norway and Moldova agreed to talk again soon.',
      'Norway and Moldova agreed to speak again in the coming days.',
    ],
    fits: ({ a, b, days }) =>
      a.again !== null &&
      a.again === b.again &&
      days <= FEW_DAYS &&
      isSame(a.promisors, b.promisors),
  },
  {
    id: 'follow/same-days',
    force: 1,
    meaning: 'the same in words that every text has, within the same few days',
    specimen: [
      'Norway and Moldova agreed to hold more talks.',
      'Norway and Moldova agreed to hold further talks.',
    ],
    fits: ({ alike, days }) => days <= FEW_DAYS && alike.ofShorter >= 0.6 && alike.shared >= 0.5,
  },
]

const ANAPHORIC =
  /^(?:the|this|that|these|those|such)\s+(?:money|sum|funds?|aid|assistance|help|packages?|pledges?|promises?|deliver(?:y|ies)|shipments?|weapons|deal|agreement|commitments?)$|^(?:it|them|this|that|so)$/iu

const OF_MONEY = /\b(?:money|sum|funds?)$/iu
/** In UTF-16 units: what was spoken of stands in this sentence or the one before. */
const NEAR = 300

/** "Train pilots", "training 24 pilots". */
function isOneDeed(one: string, other: string): boolean {
  const verb = (what: string) => rootOf((/^\p{L}+/u.exec(what)?.[0] ?? '').toLowerCase())
  return verb(one) !== '' && verb(one) === verb(other)
}

/** "The money", just behind where the text told how much. */
function isSpokenOf({ told: before }: Profile, { told: after }: Profile): boolean {
  const what = after.what.trim()
  if (before.article !== after.article || after.numbers.length > 0 || !ANAPHORIC.test(what))
    return false
  const distance = after.evidence[0].start - before.evidence[0].end
  const isOfKind = !OF_MONEY.test(what) || before.numbers.some(({ currency }) => currency !== null)
  return distance >= 0 && distance <= NEAR && isOfKind && !ANAPHORIC.test(before.what.trim())
}

/** One text that tells a sum twice may tell of two. */
function isSameNews({ a: { told: one }, b: { told: other }, alike }: Pair): boolean {
  return (
    one.article !== other.article &&
    alike.numbers === 'same' &&
    one.numbers.some(({ currency }) => currency !== null) &&
    isSharing(one.topics, other.topics)
  )
}

const OF_A_SUM =
  /(?:^| )(?:first|second|third|fourth|last|final|another|next) (?:part|half|third|quarter|tranche|instal+ment|payment|portion|slice|sum)(?: |$)|(?:^| )(?:tranche|instal+ment)(?: |$)/u

/** "Paid 30 million, the first third of the loan", of a larger sum in the same currency. */
function isPartOfSum(promise: Profile, came: Profile): boolean {
  if (isFate(promise) || isDone(promise) || !isDone(came)) return false
  const isMoney = came.told.numbers.some(({ currency }) => currency !== null)
  return (
    isMoney &&
    isPartOf(came.told.numbers, promise.told.numbers) &&
    OF_A_SUM.test(came.told.sentence.join(' '))
  )
}

/** "All 24" of 24 pilots. */
function isAllOf({ all }: Profile, { told }: Profile): boolean {
  return (
    all !== null &&
    told.numbers.some(({ currency, value }) => currency === null && value === all) &&
    told.kind !== 'fulfilment'
  )
}

const PART_OF_PROMISED =
  /\b(?:first|initial|next|last|remaining|outstanding)\b.*\bof the\b.*\b(?:promised|pledged|agreed|owed|due|undertaken)\b/iu

/** "The first 20 of the tanks it has promised": of those, and no other promise. */
export function isPromiseOfPart({ told: part }: Profile, { told: whole }: Profile): boolean {
  return PART_OF_PROMISED.test(part.what) && isPartOf(part.numbers, whole.numbers)
}

const FEW_DAYS = 5
const SEASON = 150
/** Beyond it the same words may be a promise made anew: an aid package of every year. */
const LONG = 400
/** What one outlet calls another batch, the next calls the batch, on the same days. */
const SAME_NEWS = 3

/** Whether one of them names nothing but a sum. */
const isBare = (a: Profile, b: Profile): boolean => a.weight < 1 || b.weight < 1

/** How two tellings stand to each other; `null` where nothing speaks for either. Symmetric. */
export function verdictOn(one: Profile, other: Profile): Verdict | null {
  if (areApartInGeneral(one, other)) return null
  const alike = alikeOf(one, other)
  const pair = { a: one, b: other, alike, days: daysBetween(one, other) }
  const rule = JOINING.find(({ fits }) => fits(pair)) ?? null
  if (rule?.id === 'follow/same-agreement') return { kind: 'one', rule: rule.id, force: rule.force }
  const against = speakingAgainst(pair)
  if (rule !== null && against.length === 0)
    return isTooOld(pair, rule)
      ? { kind: 'maybe', rule: 'maybe/long-apart' }
      : { kind: 'one', rule: rule.id, force: rule.force }
  return besideBy(pair, rule, against)
}

/** Nobody in common who gives, or none who gets. */
function areApartInGeneral(a: Profile, b: Profile): boolean {
  const isNamed = a.promisors.length + b.promisors.length > 0
  if (isNamed && !isSharing(a.promisors, b.promisors) && !isOneThingCome(a, b)) return true
  const areBothTold = a.beneficiaries.length > 0 && b.beneficiaries.length > 0
  const { agreement: one } = a.told
  const { agreement: other } = b.told
  if (one !== null && other !== null) return one !== other
  return areBothTold && !isSharing(a.beneficiaries, b.beneficiaries)
}

/** "The grain arrived in Moldova": of whoever promised the same to the same, though the words do not say who sent it. */
function isOneThingCome(a: Profile, b: Profile): boolean {
  const [came, promise] = isNameless(a) ? [a, b] : [b, a]
  return (
    isNameless(came) &&
    !isFate(promise) &&
    came.told.agreement === null &&
    daysBetween(came, promise) <= LONG &&
    isSharing(came.beneficiaries, promise.beneficiaries)
  )
}

type Against = 'number' | 'currency' | 'batch' | 'deadline' | 'promisors'

function speakingAgainst(pair: Pair): readonly Against[] {
  const { a, b, alike, days } = pair
  const tests: readonly (readonly [Against, boolean])[] = [
    [
      'number',
      alike.numbers === 'other' &&
        !isPartial(pair) &&
        !isChange(pair) &&
        !isPromiseOfPart(a, b) &&
        !isPromiseOfPart(b, a),
    ],
    ['currency', alike.numbers !== 'same' && areOtherCurrencies(a.told.numbers, b.told.numbers)],
    [
      'batch',
      isOtherBatch(pair) &&
        (isMoreThanCame(pair) || (days > SAME_NEWS && !isDone(a) && !isDone(b))),
    ],
    ['deadline', !areDeadlinesCompatible(a, b)],
    ['promisors', !isSame(a.promisors, b.promisors) && !isFate(a) && !isFate(b)],
  ]
  return tests.filter(([, holds]) => holds).map(([against]) => against)
}

/** "Three more" is three where both are due on one day. */
function isOtherBatch({ a, b, alike }: Pair): boolean {
  const isOneOfNumber = alike.numbers === 'same' && a.due !== null && a.due === b.due
  return a.told.batch !== b.told.batch && !isOneOfNumber
}

/** "The first came. Three more will follow": what came is none of the three. */
function isMoreThanCame({ a, b }: Pair): boolean {
  const [came, more] = isFate(a) ? [a.told, b.told] : [b.told, a.told]
  return (
    isFate(a) !== isFate(b) &&
    came.article === more.article &&
    came.batch === null &&
    more.batch === 'another' &&
    came.evidence[0].start < more.evidence[0].start
  )
}

function areDeadlinesCompatible({ told: a, due: one }: Profile, { told: b, due: other }: Profile) {
  if (a.deadline === null || b.deadline === null) return true
  return (one !== null && one === other) || isCompatible(a.deadline, b.deadline)
}

/** Of what was promised a part may have come. */
function isPartial({ a, b }: Pair): boolean {
  return isDone(a) !== isDone(b) || isFate(a) !== isFate(b)
}

/** "Raised its pledge to 60 million": told of as the same, made larger. */
function isChange({ a, b }: Pair): boolean {
  return a.told.change !== null || b.told.change !== null
}

function isDone({ told: { status } }: Profile): boolean {
  return status === 'begun' || status === 'delivered'
}

/** What became of it is told of whoever of several did it. */
function isFate({ told: { kind } }: Profile): boolean {
  return kind === 'fulfilment'
}

function isTooOld({ a, b, days }: Pair, { force }: FollowRule): boolean {
  if (days <= LONG || a.told.isRetold || b.told.isRetold || isFate(a) || isFate(b)) return false
  return !(a.due !== null && a.due === b.due && force > 1)
}

function besideBy(
  { a, b, alike }: Pair,
  rule: FollowRule | null,
  against: readonly Against[],
): Verdict | null {
  const isOfOneThing = alike.things > 0 && alike.ofShorter >= 0.5
  if (against.includes('promisors'))
    return rule !== null && rule.force >= 2 && against.length === 1
      ? { kind: 'maybe', rule: 'maybe/one-of-several' }
      : null
  if (!isOfOneThing && rule === null) return null
  if (against.includes('batch')) return { kind: 'also', rule: 'also/another-batch' }
  if (against.includes('number')) return { kind: 'also', rule: 'also/other-amount' }
  if (against.includes('currency') && isSharing(a.beneficiaries, b.beneficiaries))
    return { kind: 'maybe', rule: 'maybe/other-currency' }
  if (against.includes('deadline') && rule !== null)
    return { kind: 'maybe', rule: 'maybe/other-deadline' }
  return null
}
