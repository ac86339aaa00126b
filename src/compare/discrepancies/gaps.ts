import type { MergedContact } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import type { Evidence } from '../../model/spans.js'
import { isPerhapsTold, nearestSentence, type ToldSentence } from '../coverage.js'
import type { Draft } from '../drafts.js'
import { uniqueEvidence, type Finding } from '../finding.js'
import { ownGistOf } from '../gist.js'
import type { Proposition } from '../propositions.js'
import type { Rivals } from '../rivals.js'
import { isSourced, namesSources } from '../sources.js'
import { isOwnText, type Telling } from '../telling.js'
import { gapChance, type GapGrounds } from './gap-chance.js'
import { gapLine } from './gap-lines.js'
import { hasSum, isBetweenSides, substanceOf, weightOf } from './substance.js'

/** What is needed to say that an account leaves something out. */
export interface Room {
  readonly tellings: readonly Telling[]
  /** Accounts that are about the main contact, and so could have told of it. */
  readonly tellers: ReadonlySet<AccountId>
  readonly groups: ReadonlyMap<AccountId, AccountId>
  readonly sentences: ReadonlyMap<AccountId, readonly ToldSentence[]>
  readonly contacts: readonly MergedContact[]
  readonly rivals: Rivals
}

/** A gap of one claim: which account lacks it, and what comes nearest there. */
interface Gap {
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
  const grounds = gapGrounds(draft, room)
  const substance = grounds && substanceOf(grounds)
  if (!substance || gapChance(grounds) < LIKELY) return null
  const { holder, isUnsourced } = grounds
  const gap = gapIn(grounds, room)
  if (!gap) return null
  return {
    kind: isUnsourced ? 'unsourced-addition' : 'omission',
    direction: null,
    rule: `${isUnsourced ? 'unsourced-addition' : 'omission'}/${substance.name}`,
    weight: substance.weight * roomFactor(holder, gap.account),
    a: { telling: holder, evidence: toldBy(draft, holder), deciding: [] },
    b: { telling: gap.account, evidence: [], deciding: [], nearest: gap.nearest },
    says: gapLine({
      draft,
      tellers: tellersOf(draft, room),
      holder,
      lacking: gap.account,
      without: gap.without,
      isUnsourced,
    }),
  }
}

/** What is known of a claim that an account lacks which could have told it; `null` where none does. */
export function gapGrounds(draft: Draft, room: Room): GapGrounds | null {
  const tellers = tellersOf(draft, room)
  const holder = tellers.find(namesSources) ?? tellers[0]
  if (!holder || !room.tellers.has(holder.id)) return null
  // What stands in a headline alone sums up what the text tells.
  if (draft.told.every(({ block }) => block === 'headline')) return null
  const [lacking] = lackingOf(draft, { holder, room })
  if (!lacking) return null
  return {
    draft,
    holder,
    lacking,
    isUnsourced: isUnsourcedIn(draft, holder),
    isToldElsewhere: tellers.some(({ id }) => groupOf(id, room) !== groupOf(holder.id, room)),
    isOfSides: isBetweenSides(draft, room.contacts),
    told: weightOf(draft, room.tellings),
    hasSum: hasSum(draft, room.tellings),
    near: nearestIn(draft, holder, room.sentences.get(lacking.id) ?? [])?.share ?? 0,
    rival: room.rivals(draft, holder.id, lacking.id),
  }
}

function groupOf(account: AccountId, { groups }: Room): AccountId {
  return groups.get(account) ?? account
}

function tellersOf({ told }: Draft, { tellings }: Room): readonly Telling[] {
  return tellings.filter(({ id }) => told.some(({ account }) => account === id))
}

/** How likely a reader must call a claim left out: less, and it costs more trust than it tells. */
const LIKELY = 0.2

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

interface Held {
  readonly holder: Telling
  readonly room: Room
}

/** The gap, or `null` where the account may tell the claim after all. */
function gapIn({ draft, holder, lacking: account }: GapGrounds, room: Room): Gap | null {
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
  const tellers = tellersOf(draft, room)
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
        roomOf(y) - roomOf(x),
    )
}

/** Words in which it could have been told: half of a briefing's, which answers what it is asked. */
function roomOf({ words, reading }: Telling): number {
  return reading.article.kind === 'briefing' ? words / 2 : words
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
