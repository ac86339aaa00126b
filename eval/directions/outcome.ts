import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cell, Claim, Comparison, Relation } from '../../src/model/comparison.js'
import { isOverlapping, type Span } from '../../src/model/spans.js'
import { compareFiles } from '../../src/operations/compare.js'
import type { Direction, DirectionPair } from './pairs.js'

/** What we make of a pair. */
export interface Outcome {
  readonly pair: DirectionPair
  /** Of `b` to `a`; `null` when we see no claim that both tell. */
  readonly found: Direction | null
  /** Whether our deciding words touch the labelled ones on every side that has some; `null` where none are labelled. */
  readonly isDecidingHit: boolean | null
  /** Our deciding words of `a` and of `b`. */
  readonly deciding: readonly [string, string]
}

/** Reads and compares two articles of one text each, as the product would. */
export async function outcomeOf(pair: DirectionPair): Promise<Outcome> {
  const { comparison } = await compareTexts(pair)
  const told = mostFitting(pair, comparison)
  if (told === null) return { pair, found: null, isDecidingHit: null, deciding: ['', ''] }
  const { claim, a, b } = told
  const isTurned = claim.reference === b.account
  return {
    pair,
    found: directionFrom(isTurned ? turned(a.relation) : b.relation),
    isDecidingHit: isHit(pair, told),
    deciding: [inWords(a), inWords(b)],
  }
}

async function compareTexts({ a, b }: DirectionPair) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-directions-'))
  try {
    const files = [a, b].map((text, at) => {
      const path = join(folder, `${at}.txt`)
      writeFileSync(path, articleOf(text, at))
      return path
    })
    return await compareFiles(files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The first is the earlier one: among equals it is the one that the other is held against. */
function articleOf(text: string, at: number): string {
  return `title: (untitled)\npublisher: Account ${at + 1}\ndate: 2031-03-0${at + 4}\nkind: wire\n-----\n${text}\n`
}

/** A claim that both tell, with their cells. */
interface Told {
  readonly claim: Claim
  readonly a: Cell
  readonly b: Cell
}

/** Of the claims that both tell, the one with most of the labelled words; then the one with most words. */
function mostFitting(pair: DirectionPair, { claims }: Comparison): Told | null {
  const told = claims.flatMap((claim) => {
    const [a, b] = claim.cells
    return a && b && isTold(a) && isTold(b) ? [{ claim, a, b }] : []
  })
  const rank = (each: Told): number =>
    1000 * (wordsHit(pair, each, 'a') + wordsHit(pair, each, 'b')) +
    lengthOf(each.a) +
    lengthOf(each.b)
  return [...told].sort((one, other) => rank(other) - rank(one))[0] ?? null
}

function isTold({ relation }: Cell): boolean {
  return directionFrom(relation) !== null
}

function lengthOf({ evidence }: Cell): number {
  return evidence.reduce((sum, { start, end }) => sum + end - start, 0)
}

function wordsHit(pair: DirectionPair, told: Told, side: 'a' | 'b'): number {
  return pair.deciding[side].filter((words) =>
    isTouched(placesOf(words, pair[side]), told[side].evidence),
  ).length
}

function isHit(pair: DirectionPair, told: Told): boolean | null {
  const sides = (['a', 'b'] as const).filter((side) => pair.deciding[side].length > 0)
  if (sides.length === 0) return null
  return sides.every((side) =>
    pair.deciding[side].some((words) =>
      isTouched(placesOf(words, pair[side]), told[side].deciding),
    ),
  )
}

function isTouched(places: readonly Span[], found: readonly Span[]): boolean {
  return places.some((place) => found.some((each) => isOverlapping(place, each)))
}

/** Everywhere that words stand in a text. */
function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  return places
}

const inWords = ({ deciding }: Cell): string => deciding.map(({ quote }) => quote).join(' … ')

const TURNED: ReadonlyMap<Relation, Relation> = new Map([
  ['stronger', 'weaker'],
  ['weaker', 'stronger'],
])

const turned = (relation: Relation): Relation => TURNED.get(relation) ?? relation

/** `null` for a cell that tells nothing, or that nobody else tells. */
function directionFrom(relation: Relation): Direction | null {
  if (relation === 'reference' || relation === 'paraphrase') return 'same'
  if (relation === 'only' || relation === 'absent' || relation === 'unread') return null
  return relation
}
