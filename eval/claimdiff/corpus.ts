import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** Beside the checkout, where it is there. */
export const CLAIMDIFF = fileURLToPath(
  new URL('../../../shared/corpora/claimdiff/', import.meta.url),
)

const shape = z.object({
  data: z.array(
    z.object({
      topic: z.string(),
      pair_id: z.string(),
      claim_a: z.string(),
      claim_b: z.string(),
      relation: z.union([z.literal(0), z.literal(1)]),
    }),
  ),
})

/** Two claims on one story, and what the second does to the argument of the first. */
export interface ArguedPair {
  readonly id: string
  readonly topic: string
  readonly a: string
  readonly b: string
  readonly supports: boolean
  readonly undermines: boolean
}

export function hasClaimDiff(folder: string = CLAIMDIFF): boolean {
  return SUPPORTS_AND_UNDERMINES.every((name) => existsSync(join(folder, name)))
}

const SUPPORTS_AND_UNDERMINES = ['strength-train.json', 'weak-train.json'] as const

/** The pairs that have both labels, in the order of the first file. Throws for files of another shape. */
export function loadArgued(folder: string = CLAIMDIFF): readonly ArguedPair[] {
  const [supporting, undermining] = SUPPORTS_AND_UNDERMINES.map(
    (name) => shape.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).data,
  )
  const undermined = new Map((undermining ?? []).map((each) => [each.pair_id, each.relation === 1]))
  return (supporting ?? []).flatMap((each) => {
    const undermines = undermined.get(each.pair_id)
    if (undermines === undefined) return []
    return [
      {
        id: each.pair_id,
        topic: each.topic,
        a: each.claim_a,
        b: each.claim_b,
        supports: each.relation === 1,
        undermines,
      },
    ]
  })
}

/** Into how many parts the topics fall. */
export const FOLDS = 10

/** The part of a topic, the same in every run: no topic is both learnt from and scored. */
export function foldOf(topic: string): number {
  return createHash('sha256').update(topic, 'utf8').digest().readUInt32BE(0) % FOLDS
}
