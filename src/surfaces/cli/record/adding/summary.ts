import { listed } from '../../../../model/listed.js'
import type { AddResult } from '../../../../operations/record/add.js'
import { counted } from '../../../../pages/wording/counts.js'

/** "5 texts: 3 new (1 another version of a page), 1 known and 1 unreadable." */
export function summaryWords({ added, known, purged, unreadable, left }: AddResult): string {
  const met = added.length + known.length + purged.length + unreadable.length
  if (met + left.length === 0) return 'There was nothing to add: no file stands there.'
  const parts = [
    [added.length, `${added.length} new${versionWords({ added })}`],
    [known.length, `${known.length} known already`],
    [purged.length, `${purged.length} removed earlier for legal reasons`],
    [unreadable.length, `${unreadable.length} that could not be read`],
  ] as const
  const told = parts.flatMap(([count, words]) => (count === 0 ? [] : [words]))
  return `${counted(met, 'text')}: ${listed(told) || 'none looked at'}.`
}

function versionWords({ added }: Pick<AddResult, 'added'>): string {
  const count = added.filter(({ version }) => version !== null).length
  if (count === 0) return ''
  return count === 1
    ? ' (1 of them another version of a page)'
    : ` (${count} of them other versions of pages)`
}
