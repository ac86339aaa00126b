import type { ReadingOptions } from '../../operations/reader.js'

/** What `--fast` asks of a reading; without it the number of texts decides. */
export function speedOf({ fast }: { readonly fast?: true }): ReadingOptions {
  return fast ? { speed: 'fast' } : {}
}
