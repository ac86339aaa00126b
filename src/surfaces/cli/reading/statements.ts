import type { Statement } from '../../../model/account.js'
import { dateWords } from '../../../model/edtf-words.js'
import { isOverlapping } from '../../../model/spans.js'
import { namesOf, topicWords } from '../../../pages/wording/names.js'
import { blank, heading, indented, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { bodyWidth, sourcedBlock, type Shown } from './shown.js'

/** Who is said to have said what, to whom and about whom, in the order of the text. */
export function statementsBlock(shown: Shown): Block {
  const { statements } = shown.account
  if (statements.length === 0) return [heading('Statements'), line('None was found.', 'soft')]
  const decide = shown.view.colour ? 'underlined words' : `words in ${shown.view.marks.join('')}`
  return [
    heading(
      'Statements',
      line(`${statements.length}; ${decide} introduce the speech or decide its act`, 'soft'),
    ),
    ...statements.flatMap((statement, index) => [
      ...(index === 0 ? [] : [blank]),
      ...statementBlock(statement, index + 1, shown),
    ]),
  ]
}

const indent = 4

function statementBlock(statement: Statement, place: number, shown: Shown): Block {
  const { evidence, cues, actEvidence, via } = statement
  const beside = actEvidence.filter((each) => !cues.some((cue) => isOverlapping(cue, each)))
  const words = { evidence, deciding: [...cues, ...beside], via }
  const [first = [], ...rest] = wrap(titleLine(statement), proseWidth(shown.view) - indent)
  return [
    [run(`${place}`.padStart(2), 'soft'), spaces(2), ...first],
    ...indented(indent, rest),
    ...indented(indent, sourcedBlock(words, shown, bodyWidth(shown.view, indent))),
  ]
}

function titleLine(statement: Statement): Line {
  const { speakers, addressees, targets, act, mode, topics, when, modifiers } = statement
  const facts = [
    act,
    mode,
    addressees.length === 0 ? [] : `to ${namesOf(addressees)}`,
    targets.length === 0 ? [] : `about ${namesOf(targets)}`,
    topics.length === 0 ? [] : topics.map(topicWords).join(', '),
    when === null ? [] : dateWords(when),
    modifiers.map(({ kind, evidence: [{ quote }] }) => `${kind} "${quote.replace(/\s+/gu, ' ')}"`),
  ].flat()
  return [run(namesOf(speakers) || 'Nobody named', 'strong'), run(` · ${facts.join(' · ')}`)]
}
