import { readdirSync } from 'node:fs'
import { compareFiles } from '../../src/operations/compare.js'
import { readFile } from '../../src/operations/read.js'
import { isOverlapping } from '../../src/model/spans.js'
import type { Reading } from '../../src/model/reading.js'
import { READOUTS, hasReadouts } from '../places.js'
import { formatTable } from '../report.js'
import { unverifiedOfComparison, unverifiedOfReading } from '../verify.js'

const COLUMNS = [
  'text',
  'words',
  'kind',
  'side',
  'contacts',
  'statements',
  '/100 words',
  'covered',
  'commitments',
  'dates',
  'unverified',
] as const

/**
 * Prints what we read in every group of texts, labels or not: counts that show at a glance where reading fell
 * over. Returns 1 when a quotation differs from its text, else 0.
 */
export async function reportGroups(): Promise<number> {
  if (!hasReadouts()) {
    console.log('skipped: the readouts are not beside this checkout')
    return 0
  }
  let unverified = 0
  for (const group of readdirSync(READOUTS).sort()) unverified += await reportGroup(group)
  if (unverified > 0) console.error(`${unverified} quotations differ from their text`)
  return unverified > 0 ? 1 : 0
}

async function reportGroup(group: string): Promise<number> {
  const names = readdirSync(`${READOUTS}${group}`)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const files = names.map((name) => `${READOUTS}${group}/${name}`)
  const readings = await Promise.all(files.map((file) => readFile(file)))
  const rows = readings.map(({ reading, problems }, at) =>
    reading === null
      ? [names[at] ?? '', ...problems.map(({ code }) => code)]
      : rowOf(names[at] ?? '', reading),
  )
  const { comparison } = await compareFiles(files)
  const differing = unverifiedOfComparison(comparison).length
  console.log(`${group}\n${formatTable([[...COLUMNS], ...rows])}`)
  console.log(
    `  same contact: ${comparison.sameContact}; claims ${comparison.claims.length}, told by two or more ` +
      `${comparison.claims.filter(isShared).length}; discrepancies ${countByKind(comparison.discrepancies)}; ` +
      `unverified ${differing}\n`,
  )
  return (
    differing +
    readings.reduce(
      (sum, { reading }) => sum + (reading ? unverifiedOfReading(reading).length : 0),
      0,
    )
  )
}

function rowOf(name: string, reading: Reading): readonly string[] {
  const { article, analysis, account } = reading
  const words = article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const body = analysis.sentences.filter((sentence) => sentence.block === 'body')
  const covered = body.filter((sentence) =>
    analysis.attributions.some((attribution) => isOverlapping(attribution.clause, sentence)),
  )
  return [
    name,
    String(words),
    article.kind,
    article.side?.state ?? '-',
    String(account.contacts.length),
    String(account.statements.length),
    ((100 * account.statements.length) / Math.max(1, words)).toFixed(1),
    `${Math.round((100 * covered.length) / Math.max(1, body.length))}%`,
    String(account.commitments.length),
    String(account.dates.length),
    String(unverifiedOfReading(reading).length),
  ]
}

function isShared({
  cells,
}: {
  readonly cells: readonly { readonly evidence: readonly unknown[] }[]
}): boolean {
  return cells.filter(({ evidence }) => evidence.length > 0).length > 1
}

function countByKind(discrepancies: readonly { readonly kind: string }[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of discrepancies) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return `${discrepancies.length} (${[...counts]
    .sort()
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')})`
}
