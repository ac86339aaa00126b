import type { Block, BlockKind } from '../model/article.js'
import { isClosed } from './plain.js'
import type { Unit } from './units.js'

interface NamedUnit extends Unit {
  readonly kind: BlockKind
}

/** Words that a sentence cannot end with: what follows an empty line then goes on with it. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|from|with|into|and|or|but|that|which|who|whose|as|its|their|his|her|is|are|was|were|has|have|had|be|been|not|than|between|against|under|over|about|would|will|could|should|may|might|must)$|,$/iu

/** Shortest paragraph that may break off inside a sentence; shorter ones are subheads and items. */
const SHORTEST_BROKEN = 40
const SHORTEST_OPEN = 20

/**
 * Makes blocks of units, each its own, save that a sentence broken by an empty line stays whole: a body paragraph
 * that does not end a sentence goes on in one that begins in lower case, or whatever it ends in cannot end one.
 */
export function joinBody(text: string, units: readonly NamedUnit[]): readonly Block[] {
  const blocks: Block[] = []
  let behind: NamedUnit | undefined
  for (const unit of units) {
    const last = blocks.at(-1)
    if (behind && last && isGoingOn(text, behind, unit))
      blocks[blocks.length - 1] = { ...last, end: unit.end }
    else blocks.push({ start: unit.start, end: unit.end, kind: unit.kind })
    behind = unit
  }
  return blocks
}

function isGoingOn(text: string, behind: NamedUnit, unit: NamedUnit): boolean {
  if (behind.kind !== 'body' || unit.kind !== 'body' || unit.indented) return false
  const tail = text.slice(Math.max(behind.start, behind.end - 60), behind.end)
  if (isClosed(tail) || tail.includes(' | ') || tail.includes('\t')) return false
  const length = behind.end - behind.start
  const isOpen = length >= SHORTEST_OPEN && OPEN_WORD.test(tail)
  const isLower =
    length >= SHORTEST_BROKEN && /^["'“‘(]?\p{Ll}/u.test(text.slice(unit.start, unit.end))
  return isOpen || isLower
}
