import type { Correction } from '../../model/corrections.js'
import type { Anchor, FindingKind } from '../../model/journal.js'
import { standingCorrections } from '../../model/standing-corrections.js'
import type { AttachmentRow, DecisionRow } from '../../store/database/asking.js'

/** Who stands behind a finding: nobody but the machine, or a person who says that it is right, or wrong. */
export type Standing = 'machine' | 'confirmed' | 'disputed'

/** Who decided something, when and why, and on which line of the journal. */
export interface Deciding {
  readonly line: number
  readonly by: string
  /** An instant in UTC. */
  readonly at: string
  readonly why: string | null
}

/** What a person says a field should be. */
export type Corrected = Correction & Deciding

/** How a finding stands: by the last decision on its words. Of one that nobody decided on, line, by, at and why are `null`. */
export interface Stand {
  readonly standing: Standing
  /** Line of the decision that holds; also of the one that took the others back. */
  readonly line: number | null
  readonly by: string | null
  readonly at: string | null
  readonly why: string | null
  /** The last of each field, by field; they take the place of the machine's value in what is shown, and both are told. */
  readonly corrections: readonly Corrected[]
}

/** What somebody decided on, and the line of the last decision. */
export interface DecidedKey {
  readonly key: string
  readonly line: number
}

/** How the findings of a record stand. */
export interface Standings {
  /** Of the finding whose first words these are. */
  readonly of: (finding: FindingKind, on: Anchor) => Stand
  /** Of the finding of this key, "a1b2c3d4e5f6/s3", or of the telling. */
  readonly ofKey: (key: string) => Stand
  /** Of a contact of the record, by its key: what was decided on any of its tellings. */
  readonly ofContact: (key: string) => Stand
  /** The findings of a kind that somebody confirmed, disputed or corrected; of contacts those of the record. */
  readonly decided: (finding: FindingKind) => readonly DecidedKey[]
  /** Line of the last decision on the finding or the telling of this key; 0 where there is none. */
  readonly lastOn: (key: string) => number
}

/** What nobody has decided on. */
export const UNDECIDED: Stand = {
  standing: 'machine',
  line: null,
  by: null,
  at: null,
  why: null,
  corrections: [],
}

/** How every finding of a record stands, from what people decided and the findings that it stands on. */
export function standingsFrom(
  decisions: readonly DecisionRow[],
  attachments: readonly AttachmentRow[],
): Standings {
  const byLine = new Map(decisions.map((each) => [each.line, each]))
  const groups = { places: startGroups(), keys: startGroups(), contacts: startGroups() }
  for (const { line, key, contact, ...on } of attachments) {
    const decided = byLine.get(line)
    if (decided === undefined || key === null) continue
    const { decision } = decided.entry
    if ('finding' in decision) groups.places.add(placeOf(decision.finding, on), decided)
    groups.keys.add(key, decided)
    if (contact !== null) groups.contacts.add(contact, decided)
  }
  return {
    of: (finding, on) => standOf(groups.places.of(placeOf(finding, on))),
    ofKey: (key) => standOf(groups.keys.of(key)),
    ofContact: (key) => standOf(groups.contacts.of(key)),
    decided: (finding) =>
      (finding === 'contact' ? groups.contacts : groups.keys).where((group) =>
        isDecidedOn(finding, group),
      ),
    lastOn: (key) => groups.keys.of(key).at(-1)?.line ?? 0,
  }
}

function placeOf(finding: FindingKind, { text, start, end }: Anchor): string {
  return `${finding} ${text} ${start}-${end}`
}

/** Decisions by what they stand on, each once, in the order in which they come. */
function startGroups() {
  const groups = new Map<string, DecisionRow[]>()
  return {
    add: (name: string, decision: DecisionRow): void => {
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [decision])
      else if (group.at(-1) !== decision) group.push(decision)
    },
    of: (name: string): readonly DecisionRow[] => groups.get(name) ?? [],
    where: (holds: (decisions: readonly DecisionRow[]) => boolean): readonly DecidedKey[] =>
      [...groups].flatMap(([key, decisions]) =>
        holds(decisions) ? [{ key, line: decisions.at(-1)?.line ?? 0 }] : [],
      ),
  }
}

function isDecidedOn(finding: FindingKind, decisions: readonly DecisionRow[]): boolean {
  const [first] = decisions
  if (first === undefined || !('finding' in first.entry.decision)) return false
  const { standing, corrections } = standOf(decisions)
  return (
    first.entry.decision.finding === finding && (standing !== 'machine' || corrections.length > 0)
  )
}

/** How a finding stands after decisions on it, oldest first. */
export function standOf(decisions: readonly DecisionRow[]): Stand {
  const corrections = standingCorrections(decisions, ({ entry }) => entry.decision)
  if (decisions.length === 0) return UNDECIDED
  return {
    ...decisions.reduce(after, UNDECIDED),
    corrections: corrections.map(({ correction, from }) => ({
      ...correction,
      ...decidingBy(from),
    })),
  }
}

function after(stand: Stand, decided: DecisionRow): Stand {
  switch (decided.entry.decision.kind) {
    case 'confirm':
      return { ...stand, ...decidingBy(decided), standing: 'confirmed' }
    case 'dispute':
      return { ...stand, ...decidingBy(decided), standing: 'disputed' }
    case 'reopen':
      return { ...stand, ...decidingBy(decided), standing: 'machine' }
    case 'correct':
    case 'join':
    case 'part':
    case 'same':
    case 'different':
    case 'name':
    case 'forget-name':
    case 'outlet':
    case 'forget-outlet':
      return stand
  }
}

function decidingBy({ line, entry: { by, at, why } }: DecisionRow): Deciding {
  return { line, by, at, why }
}
