import type { Comparison, Discrepancy, DiscrepancySide } from '../../model/comparison.js'
import { columnOf, columnsOf, type Column } from '../wording/columns.js'
import { excerptOf, type Cited } from '../wording/excerpts.js'
import { keyOfDiscrepancy } from '../wording/keys.js'
import { signOfDiscrepancy } from '../wording/signs.js'
import { placesOf } from './citation.js'
import { excerptInMarkdown, textInMarkdown } from './markdown-text.js'

/** What differs, as a numbered list: key, kind and one plain line, then both sides' words with their places. */
export function differencesInMarkdown({ accounts, discrepancies }: Comparison): readonly string[] {
  if (accounts.length < 2) return []
  const columns = columnsOf(accounts)
  const items = discrepancies.map((discrepancy, index) =>
    itemOf(discrepancy, `${index + 1}. `, columns),
  )
  return ['## What differs', items.length === 0 ? 'No difference was found.' : items.join('\n')]
}

function itemOf(discrepancy: Discrepancy, number: string, columns: readonly Column[]): string {
  const a = columnOf(columns, discrepancy.a.account)
  const b = columnOf(columns, discrepancy.b.account)
  const { sign, word } = signOfDiscrepancy(discrepancy, { a: a.letter, b: b.letter })
  const key = textInMarkdown(keyOfDiscrepancy(discrepancy))
  const indent = ' '.repeat(number.length)
  return [
    `${number}**${key}** ${sign} ${word}. ${textInMarkdown(discrepancy.says)}`,
    `${indent}- ${sideInMarkdown(a, discrepancy.a)}`,
    `${indent}- ${sideInMarkdown(b, discrepancy.b)}`,
  ].join('\n')
}

function sideInMarkdown(column: Column, side: DiscrepancySide): string {
  const told = quoted(column, side)
  if (told !== null) return told
  const missing = column.head.readable ? 'not found' : 'could not be read'
  const nearest = quoted(column, { evidence: side.nearest, deciding: [] })
  return `${column.letter}: ${missing}.${nearest === null ? '' : ` Nearest, ${nearest}`}`
}

const limit = 300

function quoted(column: Column, cited: Cited): string | null {
  const excerpt = excerptOf(column.head.text, cited, limit)
  return excerpt && `${placesOf(column, cited)}: ${excerptInMarkdown(excerpt)}`
}
