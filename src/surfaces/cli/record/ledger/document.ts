import { dateWords } from '../../../../model/edtf-words.js'
import type { CommitmentView } from '../../../../operations/record/commitment-view.js'
import type { CommitmentList } from '../../../../operations/record/commitments.js'
import { counted } from '../../../../pages/wording/counts.js'
import { spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { nextWords, rangeWords } from '../pages.js'
import { isAsking, questionWords, type Question } from './question.js'
import { commitmentBlock } from './row.js'

interface Listed {
  readonly list: CommitmentList
  readonly question: Question
}

/** A ledger: who promised whom what, how far it has come, and below it what happened, with words. */
export function ledgerDocument({ list, question }: Listed, { width, colour }: Setting): string {
  const view = viewOf(list.commitments, { width, colour })
  const part = { offset: question.offset, shown: list.commitments.length, total: list.total }
  const more = nextWords(part)
  const isRefused = list.problems.some(({ code }) => code !== 'text-altered')
  return paint(
    spaced([
      meantBlock(list.meant, view),
      isRefused ? [] : wrap(line(summaryWords({ list, question }), 'strong'), proseWidth(view)),
      ...list.commitments.map((each) => commitmentBlock(each, { asOf: list.asOf, view })),
      more === null ? [] : wrap(line(more, 'soft'), proseWidth(view)),
      offersBlock(list, view),
    ]),
    colour,
  )
}

/** A view whose marks no quotation uses itself. */
export function viewOf(commitments: readonly CommitmentView[], { width, colour }: Setting): View {
  const words = commitments.flatMap(({ events }) =>
    events.flatMap(({ sources }) =>
      sources.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    ),
  )
  return { width: settable(width), colour, marks: marksFor(words) }
}

function summaryWords({ list, question }: Listed): string {
  const { total, commitments, asOf, offers } = list
  const day = `as of ${dateWords(asOf)}`
  if (total > 0) {
    const shown = rangeWords({ offset: question.offset, shown: commitments.length, total })
    const order = question.overdue ? 'the longest overdue first' : 'the latest heard of first'
    return `${counted(total, 'commitment')}${questionWords(question)} ${day}, ${order}${shown}.`
  }
  if (isAsking(question) || offers > 0)
    return `No commitment${questionWords(question)} ${day} is in this record. Leave something out of the question to find more.`
  return 'No commitment is in this record yet. "readout add FILE" adds texts; what they tell of promises is found here.'
}

function offersBlock({ offers }: CommitmentList, view: View): Block {
  if (offers === 0) return []
  const words =
    offers === 1
      ? '1 more was held out and not promised: the same with --status offered.'
      : `${offers} more were held out and not promised: the same with --status offered.`
  return wrap(line(words, 'soft'), proseWidth(view))
}
