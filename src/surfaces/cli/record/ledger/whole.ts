import { dateWords } from '../../../../model/edtf-words.js'
import type { BesideView, CommitmentAnswer } from '../../../../operations/record/commitment.js'
import type { CommitmentView } from '../../../../operations/record/commitment-view.js'
import { followRuleWords } from '../../../../operations/record/follow-rules.js'
import { blank, heading, hung, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run, spaces } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { problemsBlock } from '../../problems.js'
import type { Setting } from '../opening.js'
import { viewOf } from './document.js'
import { commitmentBlock, headBlock, type Told } from './row.js'

interface Whole extends CommitmentAnswer {
  readonly commitment: CommitmentView
}

/** One undertaking: its events with all that tell of them, why they are one, and what stands beside it. */
export function wholeDocument(answer: Whole, setting: Setting): string {
  const { commitment, asOf, maybe, also, problems } = answer
  const view = viewOf([commitment], setting)
  const told = { asOf, view }
  return paint(
    spaced([
      wrap(line(`As of ${dateWords(asOf)}`, 'soft'), proseWidth(view)),
      commitmentBlock(commitment, told),
      followsBlock(commitment, view),
      besideBlock('May be the same', maybe, told),
      besideBlock('See also', also, told),
      problems.length === 0 ? [] : problemsBlock(problems, view),
    ]),
    setting.colour,
  )
}

/** Why its tellings are taken for one undertaking. */
function followsBlock({ follows }: CommitmentView, view: View): Block {
  if (follows.length < 2) return []
  return [
    heading('Why they are one'),
    ...follows.flatMap(({ told, like, rule }) => {
      const against = like === null ? '' : ` Likened to ${like}.`
      const words = `${told}: ${followRuleWords(rule) ?? rule}${against} `
      return hung([spaces(2)], wrap([run(words), run(rule, 'soft')], proseWidth(view) - 2))
    }),
  ]
}

function besideBlock(title: string, beside: readonly BesideView[], told: Told): Block {
  if (beside.length === 0) return []
  return [
    heading(title),
    ...beside.flatMap(({ commitment, rule }, index) => [
      ...(index === 0 ? [] : [blank]),
      ...wrap(line(followRuleWords(rule) ?? rule), proseWidth(told.view)),
      ...headBlock(commitment, told),
    ]),
  ]
}
