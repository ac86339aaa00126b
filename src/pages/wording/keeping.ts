import type { AccountHead } from '../../model/comparison.js'
import { percent } from './signs.js'

/** How much of a text a page keeps. */
export interface KeptShare {
  readonly whole: boolean
  /** 0 to 1. */
  readonly share: number
}

/** Whether a text stands whole, and why: "Whole: its licence allows it (CC BY 4.0)." */
export function keptWords(head: AccountHead, { whole, share }: KeptShare): string {
  const licence = licenceWords(head)
  if (!head.readable) return licence
  if (!whole) return `${licence}. Excerpts: the cited sentences, ${percent(share)} of the text.`
  return head.redistribution === 'permitted'
    ? `${licence}. The text stands whole.`
    : `${licence}. The text stands whole: before you send this page on, see that you may, or leave it out with --excerpts.`
}

const claiming = /all rights reserved|copyright|©/iu

/** What the header says of the licence; without such a line, whether the text's own footer claims copyright. */
function licenceWords({ licence, blocks, text }: AccountHead): string {
  if (licence !== null) return `Licence: ${licence}`
  const isClaimed = blocks.some(
    ({ kind, start, end }) => kind === 'footer' && claiming.test(text.slice(start, end)),
  )
  return isClaimed
    ? 'No licence is stated, and the text’s own footer claims copyright'
    : 'No licence is stated'
}
