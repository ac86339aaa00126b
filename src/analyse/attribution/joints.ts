import type { FeatureGround } from './features.js'
import { PADDING, PUNCTUATION } from './word-columns.js'

/** Kinds of place between two tokens; how states follow each other is learnt for each kind. */
export const JOINTS = 16

/** The joint before each token: what ends or begins there. */
export function jointsOf(ground: FeatureGround): Uint8Array {
  const joints = new Uint8Array(ground.columns.count)
  for (let index = 0; index < joints.length; index += 1) joints[index] = jointAt(ground, index)
  return joints
}

function jointAt({ columns, layout }: FeatureGround, index: number): number {
  const here = layout.quoted[index] ?? 0
  const before = layout.quoted[index - 1] ?? 0
  const isInside = here === 2 || here === 3 || (here === 1 && before === 2)
  if (layout.paragraph[index] === index) return isInside ? 0 : here === 1 ? 1 : 2
  if (layout.first[index] === index) return isInside ? 3 : here === 1 ? 4 : before === 3 ? 5 : 6
  if (here === 1) return columns.tag[index - 1 + PADDING] === PUNCTUATION ? 7 : 8
  if (here === 3) return 9
  if (before === 3) return columns.tag[index + PADDING] === PUNCTUATION ? 10 : 11
  if (columns.tag[index - 1 + PADDING] === PUNCTUATION) return isInside ? 12 : 13
  return isInside ? 14 : 15
}
