import type { AccountHead, Comparison, Copy } from '../../model/comparison.js'
import type { AccountId } from '../../model/ids.js'
import { overlapping } from '../../model/span-search.js'
import { coverOf, type Span } from '../../model/spans.js'
import { merged } from '../wording/excerpts.js'
import { citationsIn } from './citations.js'

/** How much of one account's text a page keeps. */
export interface KeptText {
  readonly account: AccountId
  /** `false` when only the cited sentences are kept. */
  readonly whole: boolean
  /** The part of the text that is kept, 0 to 1. */
  readonly share: number
}

/** A comparison that holds no more of its texts than a page may pass on. */
export interface Kept {
  readonly comparison: Comparison
  /** One for each account, in the accounts' order. */
  readonly texts: readonly KeptText[]
}

/** Stands in a kept text for every unit that was left out, so that offsets stay. */
export const leftOut = '\u0000'

/**
 * Leaves out of a comparison the texts that a page may not pass on whole, but for their cited sentences: `true` leaves
 * out all, `false` none, and without it those whose licence is known and not open. Titles stay; so do lengths, offsets
 * and blocks. What is left out already stays so.
 */
export function keptTexts(comparison: Comparison, excerpts?: boolean): Kept {
  const spans = spansByAccount(comparison)
  const accounts = comparison.accounts.map((head) =>
    (excerpts ?? head.redistribution === 'refused')
      ? { ...head, text: excerptsOnly(head, spans.get(head.id) ?? []) }
      : head,
  )
  const cut = new Set(accounts.filter((head) => !isWhole(head)).map(({ id }) => id))
  return {
    comparison: {
      ...comparison,
      accounts,
      copies: comparison.copies.map((copy) => withoutPassages(copy, cut)),
    },
    texts: accounts.map(keptText),
  }
}

/** Whether nothing was left out of a text. */
export function isWhole({ text }: Pick<AccountHead, 'text'>): boolean {
  return !text.includes(leftOut)
}

/** The stretches of a text that were left out, in order. */
export function leftOutSpans(text: string): readonly Span[] {
  return [...text.matchAll(/\0+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
}

/** The stretches of a text that were kept, in order. */
export function keptSpans(text: string): readonly Span[] {
  return [...text.matchAll(/[^\0]+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
}

function keptText(head: AccountHead): KeptText {
  const { id, text } = head
  const kept = keptSpans(text).reduce((sum, { start, end }) => sum + end - start, 0)
  return { account: id, whole: isWhole(head), share: text === '' ? 1 : kept / text.length }
}

function spansByAccount(comparison: Comparison): ReadonlyMap<AccountId, readonly Span[]> {
  const spans = new Map<AccountId, Span[]>()
  for (const { account, evidence } of citationsIn(comparison)) {
    const known = spans.get(account)
    if (known) known.push(evidence)
    else spans.set(account, [evidence])
  }
  return spans
}

/** The text with its cited sentences alone. */
function excerptsOnly({ text, sentences }: AccountHead, cited: readonly Span[]): string {
  const wide = cited.map((span) => coverOf([span, ...overlapping(sentences, span)]))
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of merged(text, wide)) {
    pieces.push(leftOut.repeat(start - done), text.slice(start, end))
    done = end
  }
  return [...pieces, leftOut.repeat(text.length - done)].join('')
}

/** The passages of a copy would be the text itself. */
function withoutPassages(copy: Copy, cut: ReadonlySet<AccountId>): Copy {
  return cut.has(copy.from) || cut.has(copy.to) ? { ...copy, passages: [] } : copy
}
