import { z } from 'zod'
import type { Decision, FindingKind } from '../../../model/journal.js'
import type { Problem } from '../../../model/problems.js'
import { BEGINNING } from '../../../store/archive/journal.js'
import type { DecisionRow } from '../../../store/database/asking.js'
import type { OpenRecord } from '../open.js'
import type { Question } from '../question.js'
import { standOf, type Stand } from '../standing.js'
import { decisionsOn, versionOf } from './decided.js'
import { findingBy, type Finding } from './finding.js'
import { readingsOfFinding, type ReadAs } from './readings.js'

/** A decision on a finding. */
export interface DecidedOn {
  readonly kind: 'decided'
  readonly line: number
  readonly at: string
  readonly by: string
  readonly why: string | null
  readonly decision: Decision
}

/** What the journal tells of a finding on one of its lines. */
export type Happening = ReadAs | DecidedOn

/** What was read and decided of a finding, oldest first. */
export interface FindingHistory {
  /** `null` where the record has no such finding. */
  readonly key: string | null
  readonly finding: FindingKind | null
  readonly version: number | null
  readonly stand: Stand | null
  readonly happenings: readonly Happening[]
  readonly problems: readonly Problem[]
}

export const historyInput = z
  .object({ key: z.string().describe('a contact (c1f9a2), or what an article tells (a9f86d/s4)') })
  .strict()

/** How a finding came to stand as it does: every reading of it and every decision, with who, when and why. */
export const history: Question<typeof historyInput, FindingHistory> = {
  name: 'history',
  summary: 'all that was read and decided of one finding, oldest first',
  input: historyInput,
  ask: askHistory,
}

async function askHistory(
  record: OpenRecord,
  input: z.input<typeof historyInput>,
): Promise<FindingHistory> {
  const found = await findingBy(record, historyInput.parse(input).key)
  if (found.ok) return historyOf(record, found.value)
  const { problems } = found
  return { key: null, finding: null, version: null, stand: null, happenings: [], problems }
}

/** What was read and decided of a finding. */
export async function historyOf(record: OpenRecord, finding: Finding): Promise<FindingHistory> {
  const decisions = await decisionsOn(record, finding)
  const { readings, problems } = await readingsOfFinding(record, finding)
  const instants = await instantsOf(record, new Set(readings.map(({ line }) => line)))
  const happenings = [
    ...readings.map((each) => ({ ...each, at: instants.get(each.line) ?? null })),
    ...decisions.map(decidedOn),
  ]
  return {
    key: finding.key,
    finding: finding.finding,
    version: versionOf(finding, decisions),
    stand: standOf(decisions),
    happenings: happenings.toSorted((a, b) => a.line - b.line),
    problems,
  }
}

function decidedOn({ line, entry: { at, by, why, decision } }: DecisionRow): DecidedOn {
  return { kind: 'decided', line, at, by, why, decision }
}

/** When the lines were written, from the journal itself. */
async function instantsOf(
  { archive }: OpenRecord,
  lines: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const instants = new Map<number, string>()
  for await (const { entry, behind } of archive.linesFrom(BEGINNING)) {
    if (lines.has(behind.entries)) instants.set(behind.entries, entry.at)
    if (instants.size === lines.size) break
  }
  return instants
}
