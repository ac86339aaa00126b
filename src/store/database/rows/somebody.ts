import { indexable } from './texts.js'

/** The offices that persons hold where a text gives them: by the person's id the office's. */
export type Held = ReadonlyMap<string, string>

/** Actors, the offices in which they stand there, and sides of some places in a text, each once, sorted. */
export function somebodyIn(
  refs: readonly { readonly actor: string | null; readonly side: string | null }[],
  held: Held,
): string[] {
  const ids = refs
    .flatMap(({ actor, side }) => [actor, held.get(actor ?? ''), side])
    .filter((id) => id !== null && id !== undefined)
  return [...new Set(ids.map(indexable))].sort()
}
