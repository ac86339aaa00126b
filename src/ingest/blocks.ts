import type { Block, BlockKind } from '../model/article.js'
import { trimSpan } from '../model/spans.js'
import { isAddressTail } from './addresses.js'
import { isCaption } from './credits.js'
import { isClockLine, isDateLine, isVenueLine } from './date-lines.js'
import { findAgency } from './hosts.js'
import { isHeadline, isKicker } from './headline.js'
import { findLines } from './lines.js'
import { findLineKind } from './line-rules.js'
import { isNameLine } from './name-lines.js'
import { joinBody } from './paragraphs.js'
import { isSentenceEnd } from './plain.js'
import { groupLines, type Unit } from './units.js'
import { findWireDateline } from './wire-dateline.js'

/** A unit and what it is; `null` until something tells. */
interface Labelled extends Unit {
  readonly kind: BlockKind | null
}

/**
 * The blocks of a text, in order: they cover all that is not white space and do not overlap. `known` are stretches
 * whose kind is known from elsewhere, as from the elements of a page, in order.
 */
export function findBlocks(text: string, known: readonly Block[] = []): readonly Block[] {
  const units = groupLines(text, findLines(text), known)
  const zones = zonesOf(units)
  const ruled = units.map((unit, index) => ({ ...unit, kind: kindOf(unit, index, zones) }))
  const told = withKnown(ruled, known)
  const titled = withWriters(withHeadline(withVenues(withAddressTails(told)), known))
  const named = titled.map((unit) => ({ ...unit, kind: unit.kind ?? ('body' as const) }))
  return openWire(text, joinBody(text, named))
}

interface Zones {
  /** Index of the first unit of running text, and the index behind the last. */
  readonly top: number
  readonly end: number
}

/** Shortest sentence that shows that the story has begun, and that it has not ended. */
const RUNNING = 80

/** Units at the top among which bylines and dates may stand even below a lead paragraph. */
const TOP_UNITS = 12

function zonesOf(units: readonly Unit[]): Zones {
  const running = units.map(isRunning)
  const first = running.indexOf(true)
  return { top: first === -1 ? units.length : first, end: running.lastIndexOf(true) + 1 }
}

function isRunning({ plain }: Unit): boolean {
  const long = plain.length >= RUNNING && (isSentenceEnd(plain) || plain.length > RUNNING * 3)
  return long && findLineKind(plain, 'end') === null && !isCaption(plain)
}

function kindOf(unit: Unit, index: number, { top, end }: Zones): BlockKind | null {
  const { plain } = unit
  const isTop = index < Math.max(top, Math.min(TOP_UNITS, end))
  const isEnd = index >= end && index > 0
  const byRule = findLineKind(plain, isEnd ? 'end' : isTop ? 'top' : 'anywhere')
  if (byRule) return byRule
  if (isAgencyLine(plain)) return 'byline'
  if (isTop && isDateLine(plain) && (index < top || !isClockLine(plain))) return 'dateline'
  return isCaption(plain) ? 'caption' : null
}

/** "AFP", "(Reuters)", "— AP": a line that is nothing but an agency's name. */
function isAgencyLine(plain: string): boolean {
  return (
    plain.length <= 60 && findAgency(plain.replace(/^[\s([—–/-]+|[\s)\]/.—–-]+$/gu, '')) !== null
  )
}

function withKnown(units: readonly Labelled[], known: readonly Block[]): readonly Labelled[] {
  let index = 0
  return units.map((unit) => {
    while ((known[index]?.end ?? Infinity) <= unit.start) index += 1
    const block = known[index]
    return block && block.start <= unit.start ? { ...unit, kind: block.kind } : unit
  })
}

/** An address broken over lines goes on in what looks like the rest of one. */
function withAddressTails(units: readonly Labelled[]): readonly Labelled[] {
  let inAddress = false
  return units.map((unit) => {
    const isTail = inAddress && unit.kind === null && isAddressTail(unit.plain)
    inAddress = isTail || (unit.kind === 'footer' && /(?:https?:|www\.)\S*$/u.test(unit.plain))
    return isTail ? { ...unit, kind: 'footer' } : unit
  })
}

/** A place above the hour at which a transcript opens. */
function withVenues(units: readonly Labelled[]): readonly Labelled[] {
  return units.map((unit, index) => {
    const below = units[index + 1]
    const isAbove = below?.kind === 'dateline' && isClockLine(below.plain)
    return unit.kind === null && isAbove && isVenueLine(unit.plain)
      ? { ...unit, kind: 'dateline' }
      : unit
  })
}

/** Names of persons alone, below the headline or beside the date, are the writers'. */
function withWriters(units: readonly Labelled[]): readonly Labelled[] {
  return units.map((unit, index) => {
    const beside = [units[index - 1]?.kind, units[index + 1]?.kind]
    const isHead = index > 0 && beside.some((kind) => kind === 'headline' || kind === 'dateline')
    const isWriter = unit.kind === null && index < TOP_UNITS && isHead && isNameLine(unit.plain)
    return isWriter ? { ...unit, kind: 'byline' } : unit
  })
}

/** Kickers that may stand one above another before the headline. */
const MOST_KICKERS = 3

/** The first line that nothing else explains may be the headline; kickers above one stay body. */
function withHeadline(units: readonly Labelled[], known: readonly Block[]): readonly Labelled[] {
  if (known.some(({ kind }) => kind === 'headline')) return units
  const open = units.flatMap(({ kind }, index) => (kind === null ? [index] : []))
  const chosen = open.find((index, place) => {
    const isAbove = open.slice(place + 1, MOST_KICKERS + 1).some((later) => isOpening(units, later))
    return !(isAbove && isKicker(units[index]?.plain ?? ''))
  })
  if (chosen === undefined || !isOpening(units, chosen)) return units
  return units.map((unit, index) => (index === chosen ? { ...unit, kind: 'headline' } : unit))
}

function isOpening(units: readonly Labelled[], index: number): boolean {
  const unit = units[index]
  if (unit === undefined || !units.some(({ kind }, later) => later > index && kind === null))
    return false
  const below = units[index + 1]?.kind ?? null
  return isHeadline(unit, unit.beforeGap || below === 'byline' || below === 'dateline')
}

/** Paragraphs among which the wire's own dateline may open one. */
const WIRE_PARAGRAPHS = 3

/** Parts the wire's dateline from the paragraph that it opens. */
function openWire(text: string, blocks: readonly Block[]): readonly Block[] {
  const body = blocks.filter(({ kind }) => kind === 'body').slice(0, WIRE_PARAGRAPHS)
  for (const block of body) {
    const dateline = findWireDateline(text, block)
    if (!dateline) continue
    const rest = trimSpan(text, { start: dateline.span.end, end: block.end })
    if (!rest) return blocks
    const parts = [
      { ...dateline.span, kind: 'dateline' as const },
      { ...rest, kind: block.kind },
    ]
    return blocks.flatMap((other) => (other === block ? parts : [other]))
  }
  return blocks
}
