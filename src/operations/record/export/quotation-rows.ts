import type { Evidence } from '../../../model/spans.js'
import { placeOf, type Row, type Sourced } from './rows.js'

/** Some words behind a finding, and what they are to it. */
export interface Part {
  readonly role: string
  readonly evidence: Evidence
  readonly value?: string
  readonly isQuoted?: boolean
}

/** A row for each part, counted within its role. */
export function quotationRows(
  { row, told }: Sourced,
  finding: string,
  parts: readonly Part[],
): readonly Row<'quotations'>[] {
  const counts = new Map<string, number>()
  return parts.map(({ role, evidence, value, isQuoted }) => {
    const position = (counts.get(role) ?? 0) + 1
    counts.set(role, position)
    return {
      finding,
      role,
      position,
      value: value ?? null,
      is_quoted: isQuoted ?? null,
      article: row.key,
      text_sha256: row.text,
      ...placeOf(told, evidence),
    }
  })
}
