import type { Statement } from '../../../model/account.js'
import type { Ref } from '../../../model/actors.js'
import type { Stand } from '../standing.js'
import { quotationRows } from './quotation-rows.js'
import {
  actorsIn,
  correctionRows,
  daysIn,
  joined,
  namesIn,
  provenanceOf,
  sidesIn,
  type Row,
  type Rows,
  type Sourced,
} from './rows.js'

/** Stands between parts of what was said that lie apart. */
const GAP = ' … '

/** Key of the contact that a statement belongs to. */
export function contactOfStatement(
  { told: { account, tellings }, contactOf }: Sourced,
  { contact }: Statement,
): string | null {
  const index = account.contacts.findIndex(({ id }) => id === contact)
  const telling = tellings[index]
  return telling === undefined ? null : contactOf(telling)
}

/** A statement, everybody in it, its topics and its words. */
export function statementRows(source: Sourced, statement: Statement): Rows {
  const key = `${source.row.key}/${statement.id}`
  const { speakers, addressees, targets, topics } = statement
  const stand = standOf(source, statement)
  return {
    statements: [statementRow(source, statement, { key, stand })],
    corrections: correctionRows(key, stand),
    statement_actors: [
      ...actorRows(key, 'speaker', speakers),
      ...actorRows(key, 'addressee', addressees),
      ...actorRows(key, 'target', targets),
    ],
    statement_topics: topics.map((topic, index) => ({
      statement: key,
      position: index + 1,
      topic,
    })),
    quotations: quotationRows(source, key, partsOf(statement)),
  }
}

function standOf({ row, standings }: Sourced, { evidence: [{ start, end }] }: Statement): Stand {
  return standings.of('statement', { text: row.text, start, end })
}

function statementRow(
  source: Sourced,
  statement: Statement,
  { key, stand }: { readonly key: string; readonly stand: Stand },
): Row<'statements'> {
  const { speakers, addressees, targets, content, cues, modifiers, when } = statement
  const [evidence] = statement.evidence
  return {
    statement: key,
    contact: contactOfStatement(source, statement),
    speakers: namesIn(speakers),
    speaker_actors: actorsIn(speakers),
    speaker_sides: sidesIn(speakers),
    addressees: namesIn(addressees),
    targets: namesIn(targets),
    act: statement.act,
    mode: statement.mode,
    topics: joined(statement.topics),
    said: when,
    ...daysIn(when),
    content: content.length === 0 ? null : content.map(({ quote }) => quote).join(GAP),
    cue: cues.length === 0 ? null : cues.map(({ quote }) => quote).join(GAP),
    modifiers: joined(modifiers.map(({ kind, value }) => `${kind}:${value}`)),
    ...provenanceOf(source, {
      via: statement.via,
      evidence,
      rule: statement.rule,
      confidence: statement.confidence,
      stand,
    }),
  }
}

function actorRows(
  statement: string,
  role: 'speaker' | 'addressee' | 'target',
  refs: readonly Ref[],
): readonly Row<'statement_actors'>[] {
  return refs.map(({ name, actor, side }, index) => ({
    statement,
    role,
    position: index + 1,
    name,
    actor,
    side,
  }))
}

function partsOf({ evidence, content, cues, actEvidence, modifiers }: Statement) {
  return [
    ...evidence.map((each) => ({ role: 'evidence', evidence: each })),
    ...content.map((each) => ({ role: 'content', evidence: each, isQuoted: each.quoted })),
    ...cues.map((each) => ({ role: 'cue', evidence: each })),
    ...actEvidence.map((each) => ({ role: 'act', evidence: each })),
    ...modifiers.flatMap(({ kind, value, evidence: words }) =>
      words.map((each) => ({ role: 'modifier', value: `${kind}:${value}`, evidence: each })),
    ),
  ]
}
