import type { Ref } from '../../../model/actors.js'
import { indexable } from './texts.js'

/** Actors and sides of some places in a text, each once, sorted. */
export function somebodyIn(refs: readonly Ref[]): string[] {
  const ids = refs.flatMap(({ actor, side }) => [actor, side]).filter((id) => id !== null)
  return [...new Set(ids.map(indexable))].sort()
}
