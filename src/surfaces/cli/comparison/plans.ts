import { shareOf } from '../layout/blocks.js'

/** Where a claim's label stands, and how wide a cell is. */
export type Plan =
  | { readonly kind: 'label-left'; readonly label: number; readonly cell: number }
  | { readonly kind: 'label-above'; readonly cell: number }
  | { readonly kind: 'stacked' }

const narrowestCell = 23

/** The first plan whose cells are wide enough to be read: many accounts stand below each other. */
export function planOf(accounts: number, width: number): Plan {
  const label = Math.min(30, Math.max(20, Math.floor(width / 5)))
  const left = shareOf(width - label - 2, accounts)
  if (left >= narrowestCell) return { kind: 'label-left', label, cell: left }
  const across = shareOf(width, accounts)
  return across >= narrowestCell ? { kind: 'label-above', cell: across } : { kind: 'stacked' }
}
