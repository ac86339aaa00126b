import { stringify } from 'csv-stringify/sync'
import type { Cell, Claim, Comparison } from '../../model/comparison.js'
import { cellOf, columnsOf, type Column } from '../wording/columns.js'
import { excerptOf, type Excerpt } from '../wording/excerpts.js'
import { groupsOf } from '../wording/groups.js'
import { keyOfClaim } from '../wording/keys.js'
import { signOfRelation } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { chainFromOutlet, placesOf } from './citation.js'

/**
 * The matrix as CSV after RFC 4180: UTF-8 with a byte order mark, lines that end in CR LF, one header row, then one row
 * for each claim with four columns for each account, copies too. Words are verbatim and whole, with "[…]" where they lie
 * apart. A field that begins with = + - @ (or its full-width form), a tab or CR, which a spreadsheet would compute, has
 * an apostrophe before it; control characters are shown as symbols; nothing else is altered.
 */
export function renderCsv(comparison: Comparison): string {
  const columns = columnsOf(comparison.accounts)
  const rows = groupsOf(comparison).flatMap(({ heading, claims }) =>
    claims.map((claim) => rowOf(claim, heading, columns)),
  )
  const shown = [headerOf(columns), ...rows].map((row) => row.map(visible))
  return stringify(shown, {
    bom: true,
    record_delimiter: 'windows',
    // Without this a lone CR or LF within a field is written bare.
    quote_record_delimiter: true,
    escape_formulas: true,
  })
}

function headerOf(columns: readonly Column[]): readonly string[] {
  const named = columns.flatMap(({ letter }) =>
    ['relation', 'words', 'source', 'place'].map((name) => `${letter} ${name}`),
  )
  return ['key', 'group', 'kind', 'claim', 'sources', 'reference', ...named]
}

function rowOf(claim: Claim, group: string, columns: readonly Column[]): readonly string[] {
  const { kind, label, independentSources, reference } = claim
  return [
    keyOfClaim(claim),
    group,
    kind,
    label,
    String(independentSources),
    reference ?? '',
    ...columns.flatMap((column) => fieldsOf(cellOf(claim, column), column)),
  ]
}

function fieldsOf(cell: Cell, column: Column): readonly string[] {
  const relation = signOfRelation(cell.relation).word
  const excerpt = excerptOf(column.head.text, cell)
  if (excerpt === null) return [relation, '', '', '']
  return [relation, wordsOf(excerpt), chainFromOutlet(column, cell), placesOf(column, cell)]
}

function wordsOf(excerpt: Excerpt): string {
  if (excerpt.kind === 'withheld') return '✗ Quotation withheld: it differs from its source.'
  return excerpt.pieces.map((piece) => (piece.kind === 'gap' ? ' […] ' : piece.text)).join('')
}
