import {
  cueCandidates,
  LINK_BUCKETS,
  linkGroundOf,
  scoreOf,
  sourceCandidates,
  type Candidate,
  type LinkWeights,
} from '../../src/analyse/attribution/linking.js'
import { piecesOf, type Pieces, type TokenRange } from '../../src/analyse/attribution/pieces.js'
import type { GoldAttribution } from './gold.js'
import type { Instance } from './instances.js'
import { seededRandom, shuffled } from './random.js'

/** A choice that people made: the candidates and those of them that are right. */
interface Choice {
  readonly table: 'cues' | 'sources'
  readonly candidates: readonly Candidate[]
  readonly right: readonly number[]
}

const ROUNDS = 12
const RATE = 0.2

/** Learns to link from the pieces that people marked: a softmax over the candidates, by AdaGrad. */
export function learnLinks(choices: readonly Choice[]): LinkWeights {
  const weights = { cues: new Float64Array(LINK_BUCKETS), sources: new Float64Array(LINK_BUCKETS) }
  const squares = {
    cues: new Float64Array(LINK_BUCKETS).fill(1),
    sources: new Float64Array(LINK_BUCKETS).fill(1),
  }
  const random = seededRandom(11)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { table, candidates, right } of shuffled(choices, random))
      learnChoice({ weights: weights[table], squares: squares[table] }, candidates, right)
  return weights
}

interface Table {
  readonly weights: Float64Array
  readonly squares: Float64Array
}

function learnChoice(
  { weights, squares }: Table,
  candidates: readonly Candidate[],
  right: readonly number[],
): void {
  const scores = candidates.map(({ features }) => scoreOf(features, weights))
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  const isRight = candidates.map(({ piece }) => right.includes(piece))
  const rightSum = shares.reduce((total, share, at) => total + (isRight[at] ? share : 0), 0)
  candidates.forEach(({ features }, at) => {
    const share = shares[at] ?? 0
    const slope = (isRight[at] ? share / rightSum : 0) - share / sum
    if (Math.abs(slope) < 1e-3) return
    for (const feature of features) {
      const square = (squares[feature] ?? 0) + slope * slope
      squares[feature] = square
      weights[feature] = (weights[feature] ?? 0) + (RATE * slope) / Math.sqrt(square)
    }
  })
}

/** The choices that a text holds, for pieces read off its states. */
export function choicesOf({ ground, gold }: Instance, states: Uint8Array): readonly Choice[] {
  const pieces = piecesOf(states)
  const linkGround = linkGroundOf(ground, pieces)
  const owned = pieces.cues.map((cue) => gold.findIndex((each) => isSame(each.cue, cue)))
  const contents = pieces.stretches.map((stretch) => ownerOf(stretch, gold))
  const cueChoices = contents.map((owner, stretch) =>
    choice('cues', cueCandidates(linkGround, stretch), (cue) => owner >= 0 && owned[cue] === owner),
  )
  const sourceChoices = owned.map((owner, cue) => {
    const stretches = contents.flatMap((other, stretch) => (other === owner ? [stretch] : []))
    const candidates = sourceCandidates(linkGround, cue, stretches)
    return choice('sources', candidates, (source) => isSourceOf(pieces, gold[owner], source))
  })
  return [...cueChoices, ...sourceChoices].filter(
    ({ candidates, right }) => right.length > 0 && candidates.length > right.length,
  )
}

function choice(
  table: Choice['table'],
  candidates: readonly Candidate[],
  isRight: (piece: number) => boolean,
): Choice {
  const right = candidates.map(({ piece }) => piece).filter(isRight)
  return { table, candidates, right }
}

function isSourceOf(pieces: Pieces, gold: GoldAttribution | undefined, source: number): boolean {
  if (!gold) return false
  if (gold.sources.length === 0) return source === -1
  const range = pieces.sources[source]
  return range !== undefined && isSame(gold.sources, range)
}

function isSame(ranges: readonly TokenRange[], piece: TokenRange): boolean {
  return ranges.some(({ first, last }) => first < piece.last && piece.first < last)
}

/** The attribution with the shortest content that holds the first word of a stretch; -1 for none. */
function ownerOf(stretch: TokenRange, gold: readonly GoldAttribution[]): number {
  let owner = -1
  let shortest = Infinity
  gold.forEach(({ content }, at) => {
    for (const { first, last } of content) {
      if (first > stretch.first || last <= stretch.first || last - first >= shortest) continue
      shortest = last - first
      owner = at
    }
  })
  return owner
}
