import { daysOf } from '../../../compare/timeline/days.js'
import { formatDay } from '../../../language/civil-days.js'
import type { Hop } from '../../../model/actors.js'
import type { Evidence } from '../../../model/spans.js'
import { canonicalJson } from '../../../model/canonical.js'
import { chainFrom } from '../chain.js'
import type { Stand } from '../standing.js'
import type { RowOf, Value } from './columns.js'
import type { PROVENANCE } from './columns.js'
import type { Source, Told } from './source.js'
import type { TableName, TABLES } from './tables.js'

/** Rows for some of the tables. */
export type Rows = {
  readonly [Name in TableName]?: readonly RowOf<(typeof TABLES)[Name]['columns']>[]
}

export type Row<Name extends TableName> = RowOf<(typeof TABLES)[Name]['columns']>

/** An article that goes out with what it tells. */
export type Sourced = Source & { readonly told: Told }

/** Several in one field. */
export function joined(values: readonly (string | null)[]): string | null {
  return values.length === 0 ? null : values.map((each) => each ?? '').join('; ')
}

export const namesIn = (refs: readonly { readonly name: string }[]): string | null =>
  joined(refs.map(({ name }) => name))

export const actorsIn = (refs: readonly { readonly actor: string | null }[]): string | null =>
  refs.every(({ actor }) => actor === null) ? null : joined(refs.map(({ actor }) => actor))

export const sidesIn = (refs: readonly { readonly side: string | null }[]): string | null =>
  refs.every(({ side }) => side === null) ? null : joined(refs.map(({ side }) => side))

/** First and last day of an EDTF date as ISO days. */
export function daysIn(date: string | null): {
  readonly first_day: Value
  readonly last_day: Value
} {
  const days = daysOf(date)
  return {
    first_day: days && formatDay(days.first),
    last_day: days && formatDay(days.last),
  }
}

/** Where some words stand, in UTF-16 units and in code points. */
export function placeOf({ inCodePoints }: Told, { start, end, quote }: Evidence) {
  return {
    start_utf16: start,
    end_utf16: end,
    start_codepoint: inCodePoints(start),
    end_codepoint: inCodePoints(end),
    quote,
  }
}

/** How a finding stands, as columns. */
export function standIn({ standing, by, corrections }: Stand) {
  return {
    standing,
    decided_by: standing === 'machine' ? null : by,
    corrected: joined(corrections.map(({ field }) => field)),
  }
}

/** What people say that fields of a finding should be. */
export function correctionRows(
  finding: string,
  { corrections }: Stand,
): readonly Row<'corrections'>[] {
  return corrections.map(({ field, value, by, at, line }) => ({
    finding,
    field,
    value: canonicalJson(value),
    by,
    at,
    line,
  }))
}

interface Found {
  readonly via: readonly Hop[]
  readonly evidence: Evidence
  readonly rule: string
  readonly confidence: number | null
  readonly stand: Stand
}

/** Where a finding comes from: article, chain, hashes, place, words, and what found it. */
export function provenanceOf(
  { row, told }: Sourced,
  { via, evidence, rule, confidence, stand }: Found,
): RowOf<typeof PROVENANCE> {
  return {
    article: row.key,
    outlet: row.outlet,
    agency: row.agency,
    article_kind: row.kind,
    url: row.url,
    published: row.published,
    chain: chainFrom(row, { via, speakers: [] }).join(' < ') || null,
    snapshot_sha256: row.snapshot,
    text_sha256: row.text,
    ...placeOf(told, evidence),
    rule,
    confidence,
    reader_version: row.reader.version,
    reader_models: joined(row.reader.models),
    ...standIn(stand),
  }
}
