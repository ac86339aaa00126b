import type { Statement } from '../../src/model/account.js'
import type { Actor } from '../../src/model/actors.js'
import type { Reading } from '../../src/model/reading.js'
import { isOverlapping, type Span } from '../../src/model/spans.js'
import type { LabelFile, LabelledModifier, LabelledStatement } from './labels.js'
import { namesOfRef, type Names } from './people.js'

/** A statement as somebody reads it, a person or this reader: what can be held against another's. */
export interface Told {
  readonly clause: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speakers: readonly Names[]
  readonly via: readonly Names[]
  readonly addressees: readonly Names[]
  readonly mode: Statement['mode']
  readonly act: Statement['act']
  readonly modifiers: readonly LabelledModifier[]
  /** Said in a transcript with no cue of its own. */
  readonly isUncued: boolean
}

export function toldByLabels({ statements }: LabelFile): readonly Told[] {
  return statements.map(toldByLabel)
}

function toldByLabel(label: LabelledStatement): Told {
  return {
    clause: [label.clause],
    cue: label.cue === null ? [] : [label.cue],
    content: label.content,
    speakers: label.speakers.map(alone),
    via: label.via.map(alone),
    addressees: label.addressees.map(alone),
    mode: label.mode,
    act: label.act,
    modifiers: label.modifiers,
    isUncued: label.cue === null,
  }
}

const alone = (name: string): Names => [name]

/** What the reader finds in the stretch that was labelled. */
export function toldByReading({ account }: Reading, labelledUpTo: number): readonly Told[] {
  return account.statements
    .filter(({ evidence }) => evidence[0].start < labelledUpTo)
    .map((statement) => toldByStatement(statement, account.actors))
}

function toldByStatement(statement: Statement, cast: readonly Actor[]): Told {
  const isUncued = !isCueInClause(statement)
  return {
    clause: statement.evidence,
    cue: isUncued ? [] : statement.cues,
    content: statement.content,
    speakers: statement.speakers.map((ref) => namesOfRef(ref, cast)),
    via: statement.via.map((hop) => namesOfRef(hop, cast)),
    addressees: statement.addressees.map((ref) => namesOfRef(ref, cast)),
    mode: statement.mode,
    act: statement.act,
    modifiers: statement.modifiers.flatMap(({ kind, evidence }) =>
      evidence.map(({ start, end }) => ({ kind, start, end })),
    ),
    isUncued,
  }
}

/** The label of a turn in a transcript stands before the clause; every other cue stands in it. */
function isCueInClause({ cues, evidence }: Statement): boolean {
  return cues.some((cue) => evidence.some((clause) => isOverlapping(cue, clause)))
}
