import type { StatementList } from '../../../../operations/record/statements.js'
import { counted } from '../../../../pages/wording/counts.js'
import { spaced } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { isNameless, meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { nextWords, rangeWords } from '../pages.js'
import { isAsking, questionWords, type Question } from './question.js'
import { statementRow } from './row.js'

interface Listed {
  readonly list: StatementList
  readonly question: Question
}

/** Statements, each with its day in a column of its own, and below its words whoever relays them. */
export function statementsDocument({ list, question }: Listed, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: marksFor(wordsIn(list)) }
  const part = { offset: question.offset, shown: list.statements.length, total: list.total }
  const more = nextWords(part)
  return paint(
    spaced([
      meantBlock(list.meant, view),
      isNameless(list.problems)
        ? []
        : wrap(line(summaryWords({ list, question }), 'strong'), proseWidth(view)),
      ...list.statements.map((each) => statementRow(each, view)),
      more === null ? [] : wrap(line(more, 'soft'), proseWidth(view)),
    ]),
    colour,
  )
}

function summaryWords({ list: { total, statements }, question }: Listed): string {
  if (total > 0) {
    const shown = rangeWords({ offset: question.offset, shown: statements.length, total })
    return `${counted(total, 'statement')}${questionWords(question)}, ${question.order} first${shown}.`
  }
  return isAsking(question)
    ? `No statement${questionWords(question)} is in this record. Leave something out of the question to find more.`
    : 'No statement is in this record yet. "readout add FILE" adds texts; what people say in them is found here.'
}

function wordsIn({ statements }: StatementList): readonly string[] {
  return statements.flatMap(({ statement }) => statement?.evidence.map(({ quote }) => quote) ?? [])
}
