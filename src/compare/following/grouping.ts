import { lastDayOf } from '../../language/edtf.js'
import type { Follows, ToldKind, ToldUndertaking } from '../../model/following.js'
import { alikeOf, isPartOf } from './alike.js'
import { startCandidates } from './candidates.js'
import { linkNews } from './linking.js'
import { inOrder } from './pointing.js'
import { isNameless, profileOf, type Profile } from './profiles.js'
import { isAllOfOne } from './promised.js'
import { verdictOn, type Verdict } from './rules.js'
import { sidesTold } from './sides.js'
import type { Steps } from './steps.js'

/** What is told of one undertaking, in the order of its days. */
export interface Group {
  readonly members: readonly Profile[]
  readonly follows: readonly Follows[]
  /** Groups that may be the same, or are another batch, sum or day of what is alike. */
  readonly beside: ReadonlyMap<Group, Beside>
}

export interface Beside {
  readonly kind: 'maybe' | 'also'
  readonly rule: string
}

export const FIRST_TOLD = 'follow/first-told'
const POINTS_BACK = 'follow/points-back'

/**
 * Puts together what is told of one undertaking. Goes by the days of what is told, then by keys, whatever the order in
 * which it is given: the same tellings give the same groups. What fits two groups alike stands apart, beside both.
 */
export function* groupUndertakings(told: readonly ToldUndertaking[]): Steps<readonly Group[]> {
  const sides = sidesTold(told)
  const profiles: Profile[] = []
  for (const each of told) {
    profiles.push(profileOf(each, sides))
    yield
  }
  profiles.sort(byDay)
  const groups: Growing[] = []
  const candidates = startCandidates<Growing>()
  const placed = new Map<string, Growing>()
  for (const { profile, antecedent } of inOrder(profiles.filter(isPlacedFirst))) {
    const named = antecedent === null ? undefined : placed.get(antecedent)
    const found: Place =
      named === undefined
        ? placeOf(profile, candidates.near(profile))
        : { group: named, like: antecedent, rule: POINTS_BACK, beside: [] }
    const group = found.group ?? newGroup()
    if (found.group === null) groups.push(group)
    add(group, profile, found)
    placed.set(profile.told.key, group)
    candidates.note(profile, group)
    yield
  }
  const linked = yield* linkNews(groups, profiles)
  for (const { members } of linked) members.sort(byRecall)
  return linked
}

/** News waits until it is known what was promised. */
const isPlacedFirst = ({ told: { loose } }: Profile): boolean =>
  loose === undefined || loose.standsAlone

interface Growing extends Group {
  readonly members: Profile[]
  readonly follows: Follows[]
  readonly beside: Map<Group, Beside>
  /** Those against which others are held: the latest, each matter once. */
  readonly specimens: Profile[]
  /** Day on which all of it was told to have come. */
  delivered: number | null
}

function newGroup(): Growing {
  return { members: [], follows: [], beside: new Map(), specimens: [], delivered: null }
}

const RANKS: Readonly<Record<ToldKind, number>> = { offer: 0, commitment: 1, fulfilment: 2 }

/** Undated first; of one day offers before promises before what became of them. */
function byDay(a: Profile, b: Profile): number {
  return (
    (a.day ?? -Infinity) - (b.day ?? -Infinity) ||
    RANKS[a.told.kind] - RANKS[b.told.kind] ||
    (a.told.key < b.told.key ? -1 : 1)
  )
}

/** As by day, but what a text recalls of "January" comes behind what was said in it. */
function byRecall(a: Profile, b: Profile): number {
  return (recalledOn(a) ?? -Infinity) - (recalledOn(b) ?? -Infinity) || byDay(a, b)
}

function recalledOn({ told, day }: Profile): number | null {
  return told.isRetold ? (lastDayOf(told.when) ?? day) : day
}

interface Place {
  /** `null` for one of its own. */
  readonly group: Growing | null
  readonly like: string | null
  readonly rule: string
  readonly beside: readonly (readonly [Growing, Beside])[]
}

interface Judged {
  readonly group: Growing
  readonly verdict: Verdict
  readonly like: Profile
}

function placeOf(profile: Profile, near: readonly Growing[]): Place {
  const judged = near.flatMap((group) => judge(profile, group))
  const fitting = judged.flatMap(({ verdict, ...each }) =>
    verdict.kind === 'one' ? [{ ...each, verdict }] : [],
  )
  const most = Math.max(0, ...fitting.map(({ verdict }) => verdict.force))
  const best = fitting.filter(({ verdict }) => verdict.force === most)
  const chosen = best.length > 1 ? onlyOf(profile, best) : best[0]
  const others = judged.flatMap(({ group, verdict }) => besideOf(group, verdict))
  const beside = others.filter(([group]) => group !== chosen?.group)
  if (chosen === undefined)
    return { group: null, like: null, rule: FIRST_TOLD, beside: [...others] }
  return { group: chosen.group, like: chosen.like.told.key, rule: chosen.verdict.rule, beside }
}

type Fitting = Judged & { readonly verdict: { readonly rule: string } }

/** Of several that fit alike the only one that was promised, that the same text speaks of, or of the same days; else none. */
function onlyOf<Each extends Fitting>(profile: Profile, best: readonly Each[]): Each | undefined {
  const promised = best.filter(({ group }) => group.specimens.some(isPromise))
  if (promised.length === 1) return promised[0]
  const spokenOf = best.filter(({ group }) =>
    group.members.some(({ told }) => told.article === profile.told.article),
  )
  if (spokenOf.length === 1) return spokenOf[0]
  const near = best.filter(({ like }) => isSameNews(profile, like))
  return near.length === 1 ? near[0] : mostLike(profile, best)
}

/** A word of substance more than any other has. */
const CLEARLY = 0.75

function mostLike<Each extends Fitting>(profile: Profile, best: readonly Each[]): Each | undefined {
  const [first, second] = best
    .map((each) => ({ each, shared: alikeOf(each.like, profile).shared }))
    .toSorted((a, b) => b.shared - a.shared)
  return first && second && first.shared >= second.shared + CLEARLY ? first.each : undefined
}

const SAME_NEWS = 3

function isSameNews(a: Profile, b: Profile): boolean {
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= SAME_NEWS
}

function besideOf(group: Growing, verdict: Verdict): readonly (readonly [Growing, Beside])[] {
  const beside: Beside =
    verdict.kind === 'one'
      ? { kind: 'maybe', rule: 'maybe/fits-several' }
      : { kind: verdict.kind, rule: verdict.rule }
  return [[group, beside]]
}

/** Days behind a delivery from which on what is promised is promised anew. */
const AFTER_DELIVERY = 30

/** A promise after all was delivered is another one; what a text recalls is the old. */
function isAnew({ told, day }: Profile, { delivered }: Growing): boolean {
  const isPromised = told.kind === 'offer' || told.status === 'promised'
  return (
    isPromised &&
    !told.isRetold &&
    delivered !== null &&
    day !== null &&
    day > delivered + AFTER_DELIVERY
  )
}

/** How a telling stands to a group: what speaks against one promise in it speaks against all, unless the promise was changed. */
function judge(profile: Profile, group: Growing): readonly Judged[] {
  const verdicts = group.specimens.flatMap((like) => {
    const verdict = verdictOn(like, profile)
    return verdict === null ? [] : [{ group, like, verdict }]
  })
  const isChanged = verdicts.some(
    ({ like, verdict }) => verdict.kind === 'one' && like.told.change !== null,
  )
  const against = verdicts.find(
    ({ like, verdict }) => verdict.kind !== 'one' && isPromise(like) && !isChanged,
  )
  if (against !== undefined) return [against]
  const [best] = verdicts.toSorted((a, b) => forceOf(b.verdict) - forceOf(a.verdict))
  if (best === undefined) return []
  if (best.verdict.kind === 'one' && isAnew(profile, group))
    return [{ ...best, verdict: { kind: 'also', rule: 'also/after-delivery' } }]
  return [best]
}

function isPromise({ told: { kind, status } }: Profile): boolean {
  return kind === 'commitment' && (status === 'promised' || status === 'obliged')
}

function forceOf(verdict: Verdict): number {
  return verdict.kind === 'one' ? verdict.force : 0
}

const MOST_SPECIMENS = 5

function add(group: Growing, profile: Profile, { like, rule, beside }: Place): void {
  group.members.push(profile)
  if (isWhole(profile, group)) group.delivered = profile.day
  group.follows.push({ told: profile.told.key, like, rule })
  for (const [other, how] of beside) {
    group.beside.set(other, how)
    other.beside.set(group, how)
  }
  const isKnown = group.specimens.some((each) => isOfOneMatter(each, profile))
  // What names nobody would take in what others promised.
  if (isKnown || (isNameless(profile) && group.specimens.length > 0)) return
  group.specimens.push(profile)
  // The first stays: it is what was undertaken.
  if (group.specimens.length > MOST_SPECIMENS) group.specimens.splice(1, 1)
}

/** All of what was promised came: no part of it, and not of what is to go on. */
function isWhole(profile: Profile, { specimens, members }: Growing): boolean {
  const { status, numbers } = profile.told
  const promised = members.filter(({ told }) => told.kind !== 'fulfilment')
  if (
    isAllOfOne(
      profile,
      promised.map(({ told }) => told.what),
    )
  )
    return true
  if (status !== 'delivered') return false
  return !specimens.some(({ lasting, told }) => lasting !== null || isPartOf(numbers, told.numbers))
}

function isOfOneMatter(a: Profile, b: Profile): boolean {
  return (
    signatureOf(a) === signatureOf(b) && a.day !== null && b.day !== null && b.day - a.day < MONTH
  )
}

const MONTH = 30

const SIGNATURES = new WeakMap<Profile, string>()

function signatureOf(profile: Profile): string {
  const known = SIGNATURES.get(profile)
  if (known !== undefined) return known
  const { told, promisors, beneficiaries, units } = profile
  const signature = JSON.stringify([
    [promisors, beneficiaries, [...units.keys()].toSorted(), told.numbers],
    [told.kind, told.status, told.deadline, told.batch, told.change],
  ])
  SIGNATURES.set(profile, signature)
  return signature
}
