import { hueOf } from './shown.js'
import type { Column } from '../wording/columns.js'

/** An account's letter on its colour. */
export function Letter({ column }: { readonly column: Column }) {
  return <b class={`letter ${hueOf(column)}`}>{column.letter}</b>
}
