import type { Act, FacetName } from '../../model/account.js'
import type { MergedContact } from '../../model/comparison.js'
import { isWithin } from '../../model/spans.js'
import type { Draft } from '../drafts.js'
import { ownGistOf } from '../gist.js'
import type { Telling } from '../telling.js'
import type { GapGrounds } from './gap-chance.js'

/** What a claim is whose absence tells something, and how much that weighs. */
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
export function substanceOf(grounds: GapGrounds): Substance | null {
  const { draft, isUnsourced, isOfSides } = grounds
  const isOfMain = draft.scope === 'contact'
  if (draft.facet) return ofWeight('facet', isOfMain ? (FACET_WEIGHTS[draft.facet] ?? 0) : 0)
  if (draft.kind === 'contact')
    return isUnsourced && isOfSides ? { name: 'contact', weight: 0.58 } : null
  const act = draft.told[0]?.act ?? 'other'
  if (grounds.told < THIN) return null
  if (draft.scope === 'contact')
    return ofWeight('statement', Math.max(ACT_WEIGHTS[act], grounds.hasSum ? 0.5 : 0))
  if (draft.scope !== 'pledge') return null
  const hasAmount = draft.told.some(({ commitment }) => commitment?.amount)
  return hasAmount ? { name: 'amount', weight: 0.6 } : { name: 'pledge', weight: 0.46 }
}

/** A sum of money is substance, whatever it stands in: thanks for a loan too. */
export function hasSum({ told }: Draft, tellings: readonly Telling[]): boolean {
  return told.some(({ account, words }) => {
    const amounts = tellings.find(({ id }) => id === account)?.reading.analysis.amounts ?? []
    return amounts.some(
      (amount) => amount.currency !== null && words.some((span) => isWithin(span, amount)),
    )
  })
}

/** "We feel it" tells nothing that could be left out. */
const THIN = 1.2

/** How much all tellings of a claim tell together, 1 for one word. */
export function weightOf({ told }: Draft, tellings: readonly Telling[]): number {
  return told.reduce((sum, each) => {
    const telling = tellings.find(({ id }) => id === each.account)
    const units = telling ? ownGistOf(telling, each).units : []
    return sum + units.reduce((total, unit) => total + unit.weight, 0)
  }, 0)
}

function ofWeight(name: Substance['name'], weight: number): Substance | null {
  return weight > 0 ? { name, weight } : null
}

/** Whether it is another contact between the sides of the main one; envoys of no named side are theirs. */
export function isBetweenSides(
  { kind, contact }: Draft,
  contacts: readonly MergedContact[],
): boolean {
  const sides = sidesOf(contacts.find(({ main }) => main))
  const theirs = sidesOf(contacts.find(({ id }) => id === contact))
  return kind === 'contact' && theirs.size !== 1 && [...theirs].every((side) => sides.has(side))
}

function sidesOf(merged: MergedContact | undefined): ReadonlySet<string> {
  const participants = merged?.accounts.flatMap(({ contact }) => contact.participants) ?? []
  return new Set(participants.flatMap(({ side }) => side ?? []))
}
