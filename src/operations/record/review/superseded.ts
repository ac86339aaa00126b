import type { Problem } from '../../../model/problems.js'
import type { OpenRecord } from '../open.js'
import { standOf, type Stand } from '../standing.js'
import type { Finding } from './finding.js'
import { historyOf, type FindingHistory, type Happening } from './history.js'
import type { ReadAs } from './readings.js'

/** A finding as it stood at one line of the journal. */
export interface FindingVersion {
  readonly version: number
  /** What was read of it by then: one reading for each article that tells of it. */
  readonly read: readonly ReadAs[]
  readonly stand: Stand
}

/** What somebody saw who decided, and what stands now. */
export interface Superseded {
  readonly key: string
  readonly saw: FindingVersion
  readonly stands: FindingVersion
  /** What came between, oldest first. */
  readonly since: readonly Happening[]
}

/** Both versions of a finding that somebody decides on who saw another version than there is; `null` where it is the same. */
export async function supersededBy(
  record: OpenRecord,
  finding: Finding,
  seen: number,
): Promise<Superseded | null> {
  const history = await historyOf(record, finding)
  if (history.version === null || history.version === seen) return null
  return {
    key: finding.key,
    saw: versionAt(history, seen),
    stands: versionAt(history, history.version),
    since: history.happenings.filter(({ line }) => line > seen),
  }
}

function versionAt({ happenings }: FindingHistory, version: number): FindingVersion {
  const until = happenings.filter(({ line }) => line <= version)
  const read = new Map<string, ReadAs>()
  for (const each of until) if (each.kind === 'read') read.set(each.article, each)
  const decisions = until.flatMap((each) =>
    each.kind === 'decided'
      ? [{ line: each.line, entry: { ...each, kind: 'decided' as const } }]
      : [],
  )
  return { version, read: [...read.values()], stand: standOf(decisions) }
}

/** That something was decided or read again since. */
export function supersededProblem({ key, saw, stands }: Superseded): Problem {
  return {
    code: 'superseded',
    input: key,
    message: `${key}: you saw version ${saw.version}, and version ${stands.version} stands now. Nothing was kept. Look at it again and decide with --seen ${stands.version}.`,
  }
}
