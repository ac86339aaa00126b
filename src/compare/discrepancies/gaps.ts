import type { Act, FacetName } from '../../model/account.js'
import type { MergedContact } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import { isWithin, type Evidence } from '../../model/spans.js'
import { isPerhapsTold, nearestSentence, type ToldSentence } from '../coverage.js'
import type { Draft } from '../drafts.js'
import { uniqueEvidence, type Finding } from '../finding.js'
import { ownGistOf } from '../gist.js'
import type { Proposition } from '../propositions.js'
import { isSourced, namesSources } from '../sources.js'
import { isOwnText, type Telling } from '../telling.js'
import { gapLine } from './gap-lines.js'

/** What is needed to say that an account leaves something out. */
export interface Room {
  readonly tellings: readonly Telling[]
  /** Accounts that are about the main contact, and so could have told of it. */
  readonly tellers: ReadonlySet<AccountId>
  readonly groups: ReadonlyMap<AccountId, AccountId>
  readonly sentences: ReadonlyMap<AccountId, readonly ToldSentence[]>
  readonly contacts: readonly MergedContact[]
}

/** A gap of one claim: which account lacks it, and what comes nearest there. */
export interface Gap {
  readonly account: Telling
  readonly nearest: readonly Evidence[]
  /** All accounts that lack it, where none of them may tell it after all: then one alone tells it. */
  readonly without: readonly Telling[]
}

/** So much of a claim in one sentence, and it may be told after all: nothing is called left out. */
const TOLD = 0.66
/** For what was only discussed, its topic is all there is to tell. */
const TOUCHED = 0.5
const NEAR = 0.34

/**
 * A claim about the contact's substance that an account lacks: an omission, or an addition without source where the
 * account that tells it names no source at all. One for each claim: it is held against the fullest account of the other
 * side, or else the fullest that could have told it.
 */
export function gapFinding(draft: Draft, room: Room): Finding | null {
  const tellers = room.tellings.filter(({ id }) => draft.told.some(({ account }) => account === id))
  const holder = tellers.find(namesSources) ?? tellers[0]
  if (!holder || !room.tellers.has(holder.id)) return null
  // What stands in a headline alone sums up what the text tells.
  if (draft.told.every(({ block }) => block === 'headline')) return null
  const isUnsourced = isUnsourcedIn(draft, holder)
  const substance = substanceOf(draft, isUnsourced, room)
  if (!substance) return null
  const gap = gapIn(draft, { holder, room })
  if (!gap) return null
  const evidence = toldBy(draft, holder)
  return {
    kind: isUnsourced ? 'unsourced-addition' : 'omission',
    direction: null,
    rule: `${isUnsourced ? 'unsourced-addition' : 'omission'}/${substance.name}`,
    weight: substance.weight * roomFactor(holder, gap.account),
    a: { telling: holder, evidence, deciding: [] },
    b: { telling: gap.account, evidence: [], deciding: [], nearest: gap.nearest },
    says: gapLine({
      draft,
      tellers,
      holder,
      lacking: gap.account,
      without: gap.without,
      isUnsourced,
    }),
  }
}

/**
 * Whether nobody is named from whom an account has it: by an account that names no source at all, or by a comment that
 * names none for this. An agency's or a paper's own report of what somebody said aloud is its source.
 */
function isUnsourcedIn({ told }: Draft, holder: Telling): boolean {
  if (!namesSources(holder)) return true
  const { kind } = holder.reading.article
  const own = told.filter(({ account }) => account === holder.id)
  return (
    (kind === 'commentary' || kind === 'unknown') && own.every((each) => !isSourced(each, holder))
  )
}

interface Substance {
  readonly name: 'statement' | 'facet' | 'contact' | 'amount' | 'pledge'
  readonly weight: number
}

const ACT_WEIGHTS: Readonly<Record<Act, number>> = {
  demand: 0.55,
  propose: 0.5,
  condition: 0.55,
  promise: 0.52,
  agree: 0.52,
  refuse: 0.52,
  threaten: 0.55,
  deny: 0.48,
  accuse: 0.45,
  warn: 0.48,
  support: 0.42,
  assert: 0.38,
  discuss: 0.26,
  // Tone and greetings are no substance.
  praise: 0,
  thank: 0,
  other: 0,
}

const FACET_WEIGHTS: Partial<Readonly<Record<FacetName, number>>> = {
  followUp: 0.5,
  precedent: 0.35,
  duration: 0.3,
  initiator: 0.3,
}

/** What kind of substance a claim is, or `null` when its absence means nothing. */
function substanceOf(draft: Draft, isUnsourced: boolean, room: Room): Substance | null {
  const isOfMain = draft.scope === 'contact'
  if (draft.facet) return ofWeight('facet', isOfMain ? (FACET_WEIGHTS[draft.facet] ?? 0) : 0)
  if (draft.kind === 'contact') return isUnsourced ? ofOtherContact(draft, room) : null
  const act = draft.told[0]?.act ?? 'other'
  if (isThin(draft, room)) return null
  if (draft.scope === 'contact')
    return ofWeight('statement', Math.max(ACT_WEIGHTS[act], hasSum(draft, room) ? 0.5 : 0))
  if (draft.scope !== 'pledge' || !isUnsourced) return null
  const hasAmount = draft.told.some(({ commitment }) => commitment?.amount)
  return hasAmount ? { name: 'amount', weight: 0.6 } : { name: 'pledge', weight: 0.46 }
}

/** A sum of money is substance, whatever it stands in: thanks for a loan too. */
function hasSum({ told }: Draft, { tellings }: Room): boolean {
  return told.some(({ account, words }) => {
    const amounts = tellings.find(({ id }) => id === account)?.reading.analysis.amounts ?? []
    return amounts.some(
      (amount) => amount.currency !== null && words.some((span) => isWithin(span, amount)),
    )
  })
}

/** "We feel it" tells nothing that could be left out. */
const THIN = 1.2

function isThin({ told }: Draft, { tellings }: Room): boolean {
  const weight = told.reduce((sum, each) => {
    const telling = tellings.find(({ id }) => id === each.account)
    const units = telling ? ownGistOf(telling, each).units : []
    return sum + units.reduce((total, unit) => total + unit.weight, 0)
  }, 0)
  return weight < THIN
}

function ofWeight(name: Substance['name'], weight: number): Substance | null {
  return weight > 0 ? { name, weight } : null
}

/** An unsourced contact counts when it is between the sides of the main one; envoys of no named side are theirs. */
function ofOtherContact({ contact }: Draft, { contacts }: Room): Substance | null {
  const other = contacts.find(({ id }) => id === contact)
  const sides = sidesOf(contacts.find(({ main }) => main))
  const theirs = sidesOf(other)
  const isBetween = theirs.size !== 1 && [...theirs].every((side) => sides.has(side))
  return isBetween ? { name: 'contact', weight: 0.58 } : null
}

function sidesOf(merged: MergedContact | undefined): ReadonlySet<string> {
  const participants = merged?.accounts.flatMap(({ contact }) => contact.participants) ?? []
  return new Set(participants.flatMap(({ side }) => side ?? []))
}

interface Held {
  readonly holder: Telling
  readonly room: Room
}

/** The account that lacks the claim; `null` when none does that could have told it. */
function gapIn(draft: Draft, { holder, room }: Held): Gap | null {
  const [account] = lackingOf(draft, { holder, room })
  if (!account) return null
  const isTold = (telling: Telling) => isPerhapsToldBy(telling, draft, { holder, room })
  const asOne = room.tellings.filter(
    (telling) => telling === account || areOfOneSide(telling, account),
  )
  if (asOne.some(isTold)) return null
  const nearest = nearestIn(draft, holder, room.sentences.get(account.id) ?? [])
  const others = room.tellings.filter(({ id }) => !draft.told.some((each) => each.account === id))
  return {
    account,
    nearest: nearest && nearest.share >= NEAR ? [nearest.evidence] : [],
    without: others.some(isTold) ? [] : others,
  }
}

/** The accounts that could have told it and do not, those that should have first. What one text of a side tells, the side tells. */
function lackingOf(draft: Draft, { holder, room }: Held): readonly Telling[] {
  const tellers = room.tellings.filter(({ id }) => draft.told.some(({ account }) => account === id))
  return room.tellings
    .filter(
      (telling) =>
        room.tellers.has(telling.id) &&
        !tellers.some((teller) => teller === telling || areOfOneSide(teller, telling)),
    )
    .toSorted(
      (x, y) =>
        nearnessOf(y, draft, holder) - nearnessOf(x, draft, holder) ||
        Number(isSameStory(x, draft, room)) - Number(isSameStory(y, draft, room)) ||
        // Who names sources set out to tell what was said; a comment takes what it needs.
        dutyOf(y) - dutyOf(x) ||
        y.words - x.words,
    )
}

/** How much an account set out to tell what was said: an agency's report more than a comment that names a source. */
function dutyOf(telling: Telling): number {
  const { kind } = telling.reading.article
  if (isOwnText(telling.reading.article)) return 2
  if (!namesSources(telling)) return 0
  return kind === 'wire' || kind === 'report' ? 2 : 1
}

/** Two texts of one side's own. */
function areOfOneSide({ reading: { article: one } }: Telling, { reading }: Telling): boolean {
  const other = reading.article
  const isOwn = isOwnText(one) && isOwnText(other)
  return isOwn && one.side !== null && one.side.state === other.side?.state
}

function isPerhapsToldBy({ id }: Telling, draft: Draft, { holder, room }: Held): boolean {
  if (draft.facet && draft.facet !== 'followUp') return false
  const limit = draft.told[0]?.act === 'discuss' ? TOUCHED : TOLD
  return isPerhapsTold(nearestIn(draft, holder, room.sentences.get(id) ?? []), limit)
}

/**
 * Who should have told it: of a side's own text the other side's; of an account that names no source the side whose word
 * it claims to tell, or else one that names both.
 */
function nearnessOf({ reading }: Telling, { told }: Draft, holder: Telling): number {
  const { article } = reading
  const side = isOwnText(article) ? (article.side?.state ?? null) : null
  if (namesSources(holder))
    return Number(side !== null && side !== holder.reading.article.side?.state)
  const speakers = told.flatMap((each) => each.speakers)
  if (side === null) return 1
  return speakers.some((each) => each.side === side) ? 2 : 0
}

/** What a copy cut is held against it only where no other account lacks it. */
function isSameStory({ id }: Telling, { told }: Draft, { groups }: Room): boolean {
  const group = groups.get(id)
  return group !== undefined && told.some(({ account }) => groups.get(account) === group)
}

function nearestIn(draft: Draft, holder: Telling, sentences: readonly ToldSentence[]) {
  const own = draft.told.filter(({ account }) => account === holder.id)
  const [fullest] = own.toSorted((x, y) => lengthOf(y) - lengthOf(x))
  return fullest ? nearestSentence(ownGistOf(holder, fullest), sentences) : null
}

function lengthOf({ words }: Proposition): number {
  return words.reduce((sum, { quote }) => sum + quote.length, 0)
}

/** The words of the fullest telling, all conjuncts of its statement together. */
function toldBy({ told }: Draft, holder: Telling): readonly Evidence[] {
  const own = told.filter(({ account }) => account === holder.id)
  const running = own.filter(({ block }) => block === 'body')
  const body = running.length > 0 ? running : own
  const [fullest] = body.toSorted((x, y) => lengthOf(y) - lengthOf(x))
  const siblings = body.filter(
    (each) => each === fullest || (each.statement && each.statement === fullest?.statement),
  )
  return uniqueEvidence(siblings.flatMap(({ evidence }) => evidence))
}

/** A short account leaves out less by leaving out. */
function roomFactor(holder: Telling, lacking: Telling): number {
  const share = lacking.words / Math.max(1, holder.words)
  return 0.6 + 0.4 * Math.min(1, share)
}
