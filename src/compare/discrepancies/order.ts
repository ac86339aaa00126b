import type { DiscrepancyKind } from '../../model/comparison.js'
import type { Finding, Side } from '../finding.js'

/** A finding in its place, and whether it may be folded. */
export interface Ranked<T> {
  readonly each: T
  readonly minor: boolean
}

/** What all that is ordered has. */
interface Found {
  readonly finding: Finding
}

/**
 * Puts findings in order: facts of the contact and what cannot both be true, then strength, then what is left out or
 * put in; within each the weightiest first. Minor ones stand behind all others, in the same order.
 */
export function ranked<T extends Found>(listed: readonly T[]): readonly Ranked<T>[] {
  const ordered = listed.toSorted(
    (x, y) =>
      RANKS.indexOf(rankOf(x.finding)) - RANKS.indexOf(rankOf(y.finding)) ||
      y.finding.weight - x.finding.weight ||
      (keyOf(x.finding) < keyOf(y.finding) ? -1 : 1),
  )
  const shown = shownAmong(ordered)
  return [
    ...ordered.filter((each) => shown.has(each)).map((each) => ({ each, minor: false })),
    ...ordered.filter((each) => !shown.has(each)).map((each) => ({ each, minor: true })),
  ]
}

const RANKS = ['fact', 'strength', 'gap'] as const
type Rank = (typeof RANKS)[number]

const RANK_OF: Readonly<Record<DiscrepancyKind, Rank>> = {
  'contact-kind': 'fact',
  date: 'fact',
  number: 'fact',
  // Two voices of one side may both have said it; where they cannot, it is a conflict.
  actor: 'strength',
  'quote-altered': 'fact',
  'wording-strength': 'strength',
  'hedge-dropped': 'strength',
  'source-dropped': 'strength',
  omission: 'gap',
  'unsourced-addition': 'gap',
}

function rankOf({ kind, isConflict }: Finding): Rank {
  return isConflict ? 'fact' : RANK_OF[kind]
}

/** So few are read at a glance. */
const FEW = 6
/** What an editor reads before lunch; and the least that is worth a heading. */
const MOST = 12
const LEAST = 5
/** Of each kind of difference this many, however much there is of the others. */
const OF_EACH = 2
/** Tone, what was only touched on, a source dropped where the speaker stays. */
const SLIGHT = 0.4

/** All facts, and the weightiest of the rest while there is room. Takes and keeps the order. */
function shownAmong<T extends Found>(ordered: readonly T[]): ReadonlySet<T> {
  if (ordered.length <= FEW) return new Set(ordered)
  const of = (rank: Rank) => ordered.filter(({ finding }) => rankOf(finding) === rank)
  const weighty = (rank: Rank) => of(rank).filter(({ finding }) => finding.weight >= SLIGHT)
  const facts = of('fact')
  const gaps = weighty('gap')
  const kept = Math.min(gaps.length, OF_EACH)
  const strengths = weighty('strength').slice(0, roomBeside(facts.length + kept))
  const most = [
    ...facts,
    ...strengths,
    ...gaps.slice(0, roomBeside(facts.length + strengths.length)),
  ]
  const rest = ordered.filter((each) => !most.includes(each))
  return new Set([...most, ...rest.slice(0, Math.max(0, LEAST - most.length))])
}

function roomBeside(taken: number): number {
  return Math.max(OF_EACH, MOST - taken)
}

/** The words and places of a finding, so that the order of the accounts decides nothing. */
function keyOf({ rule, a, b }: Finding): string {
  const place = ({ evidence }: Side) =>
    evidence.map(({ quote, start }) => `${quote}@${start}`).join()
  return [rule, ...[place(a), place(b)].toSorted()].join(' ')
}
