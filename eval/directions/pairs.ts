import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** The minimal pairs of this project, written by one who had not seen the rules. */
export const PAIRS = fileURLToPath(new URL('pairs.json', import.meta.url))

const words = z.array(z.string().min(1))

const shape = z.object({
  id: z.string(),
  /** What tells the two apart: "modality", "hedge", "number". */
  scale: z.string(),
  a: z.string().min(1),
  b: z.string().min(1),
  /** Of `b` to `a`. */
  relation: z.enum(['same', 'stronger', 'weaker', 'conflict', 'unsure']),
  /** The words in either text that decide it. */
  deciding: z.object({ a: words, b: words }).default({ a: [], b: [] }),
  note: z.string().optional(),
  /** What may be looked at while rules are made, and what is kept for the honest figure. */
  part: z.enum(['dev', 'held']),
})

/** Two tellings of one thing that differ in one point, and how the second stands to the first. */
export type DirectionPair = Readonly<z.infer<typeof shape>>

export type Direction = DirectionPair['relation']

export const DIRECTIONS: readonly Direction[] = ['same', 'stronger', 'weaker', 'conflict', 'unsure']

/** Throws an Error that names the pair for another shape, an id given twice, and deciding words that stand nowhere. */
export function loadPairs(path: string = PAIRS): readonly DirectionPair[] {
  const pairs = z.array(shape).safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!pairs.success) throw new Error(`${path}: ${z.prettifyError(pairs.error)}`)
  const flaws = flawsIn(pairs.data)
  if (flaws.length > 0) throw new Error(flaws.map((flaw) => `${path}: ${flaw}`).join('\n'))
  return pairs.data
}

/** One line for each thing that is wrong with a list of pairs. */
export function flawsIn(pairs: readonly DirectionPair[]): readonly string[] {
  const ids = pairs.map(({ id }) => id)
  return pairs.flatMap((pair, at) => [
    ...(ids.indexOf(pair.id) < at ? [`${pair.id}: another pair has this id`] : []),
    ...strayWords(pair, 'a'),
    ...strayWords(pair, 'b'),
  ])
}

function strayWords(pair: DirectionPair, side: 'a' | 'b'): readonly string[] {
  return pair.deciding[side]
    .filter((each) => !pair[side].includes(each))
    .map((each) => `${pair.id}: "${each}" does not stand in ${side}`)
}
