import type { Comparison } from '../model/comparison.js'
import type { Span } from '../model/spans.js'
import { citationsIn } from '../pages/dossier/citations.js'
import { leftOut } from '../pages/dossier/keeping.js'
import type { DossierAccount } from './interchange-schema.js'

/** More UTF-16 units than all texts of a dossier have together. */
const MOST_UNITS = 64 * 1024 * 1024

/** What keeps an account's text from being put together again, in words; `null` when nothing does. */
export function flawOfTexts(accounts: readonly DossierAccount[]): string | null {
  const units = accounts.reduce((sum, { textLength }) => sum + textLength, 0)
  if (units > MOST_UNITS) return 'its texts are longer together than any dossier’s'
  const flawed = accounts.find((account) => !isWellKept(account))
  return flawed
    ? `the text of account ${flawed.id} does not have the length it is said to have`
    : null
}

function isWellKept({ text, textLength, excerpts }: DossierAccount): boolean {
  if (text !== null) return text.length === textLength && excerpts.length === 0
  const starts = [...excerpts.slice(1).map(({ start }) => start), textLength]
  return excerpts.every(
    ({ start, end, quote }, index) =>
      isSpanIn({ start, end }, textLength) &&
      end <= (starts[index] ?? 0) &&
      quote.length === end - start &&
      !quote.includes(leftOut),
  )
}

/** What in a comparison points to nowhere, in words; `null` when all holds together. */
export function flawOf(comparison: Comparison): string | null {
  return flawOfAccounts(comparison) ?? flawOfClaims(comparison) ?? flawOfSpans(comparison)
}

function flawOfAccounts({ accounts, ...told }: Comparison): string | null {
  const known = new Set<string>(accounts.map(({ id }) => id))
  if (known.size < accounts.length) return 'two accounts have one name'
  const named = [
    ...told.discrepancies.flatMap(({ a, b }) => [a.account, b.account]),
    ...told.contacts.flatMap((contact) => contact.accounts.map(({ account }) => account)),
    ...told.copies.flatMap(({ from, to }) => [from, to]),
    ...told.silence.flatMap(({ by }) => by.map(({ account }) => account)),
  ]
  const stranger = named.find((account) => !known.has(account))
  return stranger === undefined ? null : `account ${stranger} is named and is not there`
}

function flawOfClaims({ accounts, claims }: Comparison): string | null {
  const row = accounts.map(({ id }) => id).join('\n')
  const flawed = claims.find(({ cells }) => cells.map(({ account }) => account).join('\n') !== row)
  return flawed ? `${flawed.id} does not have one cell for each account` : null
}

function flawOfSpans(comparison: Comparison): string | null {
  const lengths = new Map(comparison.accounts.map(({ id, text }) => [id, text.length]))
  const isIn = (account: (typeof comparison.accounts)[number]['id'], span: Span) =>
    isSpanIn(span, lengths.get(account) ?? 0)
  const stray = citationsIn(comparison).find(({ account, evidence }) => !isIn(account, evidence))
  if (stray) return `${stray.place} points outside of the text of account ${stray.account}`
  const loose = comparison.accounts.find(({ id, blocks, sentences }) =>
    [...blocks, ...sentences].some((span) => !isIn(id, span)),
  )
  if (loose) return `a paragraph or sentence of account ${loose.id} lies outside of its text`
  const copied = comparison.copies.find(({ from, to, passages }) =>
    passages.some((passage) => !isIn(from, passage.from) || !isIn(to, passage.to)),
  )
  return copied ? `a passage that ${copied.to} copies lies outside of its text` : null
}

function isSpanIn({ start, end }: Span, length: number): boolean {
  return start < end && end <= length
}
