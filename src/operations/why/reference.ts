import type { Cell, Claim } from '../../model/comparison.js'
import { cellOf, type Column } from '../../pages/wording/columns.js'
import { listed } from '../../model/listed.js'
import type { ReferenceChoice } from './explanation.js'

interface Teller {
  readonly column: Column
  readonly cell: Cell
}

type Reason = Omit<ReferenceChoice, 'account'>

/** What of the data speaks for a claim's reference; where it does not tell, neither does this. */
export function explainReference(claim: Claim, columns: readonly Column[]): ReferenceChoice {
  const tellers = columns
    .map((column) => ({ column, cell: cellOf(claim, column) }))
    .filter(({ cell }) => cell.relation !== 'absent' && cell.relation !== 'unread')
  const chosen = tellers.find(({ column }) => column.head.id === claim.reference)
  const reason = chosen ? reasonFor(chosen, tellers) : reasonForNone(tellers)
  return { account: claim.reference, ...reason }
}

function reasonForNone(tellers: readonly Teller[]): Reason {
  if (tellers.length === 0)
    return { because: 'nobody-tells', says: 'No account that could be read tells it.' }
  const sides = new Set(
    tellers.filter(isOwnText).flatMap(({ column }) => column.head.side?.name ?? []),
  )
  if (sides.size > 1)
    return {
      because: 'two-sides',
      says: `None: ${listed([...sides])} each tell it in their own text, and no side's own text is held against another's.`,
    }
  return { because: 'not-recorded', says: 'None was chosen.' }
}

function reasonFor(chosen: Teller, tellers: readonly Teller[]): Reason {
  const others = tellers.filter((teller) => teller !== chosen)
  if (others.length === 0)
    return {
      because: 'only-teller',
      says: `${letterOf(chosen)}: no other account that was read tells it.`,
    }
  const reasons = [ownSide, relaysOwnSide, shortestChain, earliest]
  return (
    reasons.map((reason) => reason(chosen, others)).find((reason) => reason !== null) ?? {
      because: 'not-recorded',
      says: `${letterOf(chosen)}. The speaker's own side comes first, then the shortest chain, then the earliest; which of them decided here is not recorded.`,
    }
  )
}

function letterOf({ column }: Teller): string {
  return column.letter
}

function isOwnText({ column: { head } }: Teller): boolean {
  return head.kind === 'official' || head.kind === 'briefing'
}

function sidesOf(tellers: readonly Teller[]): ReadonlySet<string> {
  return new Set(tellers.flatMap(({ cell }) => cell.speakers.flatMap(({ side }) => side ?? [])))
}

function ownSide(chosen: Teller, others: readonly Teller[]): Reason | null {
  const { side } = chosen.column.head
  if (side === null || !isOwnText(chosen)) return null
  const sides = sidesOf([chosen, ...others])
  if (sides.has(side.state))
    return {
      because: 'own-side',
      says: `${letterOf(chosen)}: it is the own text of the side whose word this is, ${side.name}.`,
    }
  return sides.size > 0
    ? null
    : { because: 'own-side', says: `${letterOf(chosen)}: it is a side's own text, ${side.name}'s.` }
}

function relaysOwnSide(chosen: Teller, others: readonly Teller[]): Reason | null {
  const sides = sidesOf([chosen, ...others])
  const relayOf = ({ cell }: Teller) =>
    cell.via.find(({ kind, side }) => kind !== 'agency' && side !== null && sides.has(side))
  const relay = relayOf(chosen)
  if (relay === undefined || others.some((other) => isOwnText(other) || relayOf(other))) return null
  return {
    because: 'relays-own-side',
    says: `${letterOf(chosen)}: it relays the speaker's own side (${relay.name}), and no other account does.`,
  }
}

/** Hops from the outlet to who said so; Infinity where nobody is named. */
function hopsOf(teller: Teller): number {
  const { via } = teller.cell
  const isSourced =
    isOwnText(teller) || via.some(({ kind }) => kind !== 'agency' && kind !== 'outlet')
  return isSourced ? via.length : Infinity
}

function shortestChain(chosen: Teller, others: readonly Teller[]): Reason | null {
  const hops = hopsOf(chosen)
  if (!others.every((other) => hops < hopsOf(other))) return null
  const isAlone = others.every((other) => hopsOf(other) === Infinity)
  return {
    because: 'shortest-chain',
    says: isAlone
      ? `${letterOf(chosen)}: it names who says so, and no other account does.`
      : `${letterOf(chosen)}: its chain to who says so is the shortest.`,
  }
}

function earliest(chosen: Teller, others: readonly Teller[]): Reason | null {
  const { published } = chosen.column.head
  if (others.some((other) => hopsOf(other) < hopsOf(chosen))) return null
  const rivals = others.filter((other) => hopsOf(other) === hopsOf(chosen))
  const isEarliest = rivals.every(
    ({ column }) => (published ?? '~') < (column.head.published ?? '~'),
  )
  if (published === null || !isEarliest) return null
  return {
    because: 'earliest',
    says:
      hopsOf(chosen) === Infinity
        ? `${letterOf(chosen)}: none of them names who says so, and it was published first.`
        : `${letterOf(chosen)}: it was published first of those with as short a chain.`,
  }
}
