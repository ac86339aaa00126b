import type { SearchResult } from '../../../../operations/record/search.js'
import { counted } from '../../../../pages/wording/counts.js'
import { spaced } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { run, type Line } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { isNameless, meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { articlesBlock } from './articles.js'
import { questionWords, type Question } from './question.js'
import { standingNote } from '../stands.js'
import { statementsBlock } from './statements.js'

interface Found {
  readonly result: SearchResult
  readonly question: Question
}

/** The statements that fit, and the articles that hold the words, each with what was asked for marked in its own words. */
export function searchDocument({ result, question }: Found, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: marksFor(wordsIn(result)) }
  const { offset = 0 } = question
  return paint(
    spaced([
      meantBlock(result.meant, view),
      isNameless(result.problems) ? [] : wrap(summaryLine(result, question), proseWidth(view)),
      statementsBlock(result.statements, { offset, view }),
      articlesBlock(result.articles, { offset, view }),
    ]),
    colour,
  )
}

function summaryLine({ statements, articles }: SearchResult, question: Question): Line {
  const asked = questionWords(question)
  if (statements.total + articles.total === 0)
    return [
      run(`Nothing found: ${asked}.`, 'strong'),
      run(' Try fewer words, or other ones; each must stand in the text, in any form.'),
    ]
  const found = [
    statements.total === 0 ? 'No statement' : counted(statements.total, 'statement'),
    articles.total === 0 ? [] : counted(articles.total, 'article'),
  ].flat()
  const note = standingNote(statements.found.map(({ stand }) => stand))
  return [run(`${found.join(' and ')}: ${asked}.`, 'strong'), run(note, 'soft')]
}

function wordsIn({ statements, articles }: SearchResult): readonly string[] {
  return [
    ...statements.found.flatMap(
      ({ statement }) => statement?.evidence.map(({ quote }) => quote) ?? [],
    ),
    ...articles.found.flatMap(({ excerpts }) => excerpts.map(({ words }) => words.quote)),
  ]
}
