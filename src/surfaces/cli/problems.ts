import type { Problem, ProblemCode } from '../../model/problems.js'
import { heading, hung, type Block } from './layout/blocks.js'
import { line, run } from './layout/runs.js'
import { proseWidth, type View } from './layout/view.js'
import { wrap } from './layout/wrap.js'

/** Whether something asked for was not done, or was done and is to be read with care. */
const severities: Readonly<Record<ProblemCode, 'failed' | 'care'>> = {
  'file-missing': 'failed',
  'file-unreadable': 'failed',
  'file-empty': 'failed',
  'file-too-large': 'failed',
  'file-binary': 'failed',
  'html-no-article': 'failed',
  'own-page': 'failed',
  'language-unsupported': 'failed',
  'dossier-no-data': 'failed',
  'dossier-broken': 'failed',
  'dossier-other-version': 'failed',
  'text-altered': 'failed',
  'actor-unknown': 'failed',
  'actor-ambiguous': 'failed',
  'taught-already': 'failed',
  'topic-unknown': 'failed',
  'key-unknown': 'failed',
  'value-unfit': 'failed',
  superseded: 'failed',
  'one-account': 'failed',
  'encoding-uncertain': 'care',
  'language-unknown': 'care',
  'no-attribution': 'care',
  'same-text': 'care',
  'different-contacts': 'care',
  'sentence-too-long': 'care',
  'header-malformed': 'care',
  'quotation-unbalanced': 'care',
}

export function isFailure({ code }: Problem): boolean {
  return severities[code] === 'failed'
}

/** What could not be read, and what was read with doubt; it says so when there is nothing of either. */
export function problemsBlock(problems: readonly Problem[], view: View): Block {
  const title = heading('What could not be read')
  if (problems.length === 0) return [title, line('Nothing: every text was read whole.', 'soft')]
  const failures = problems.filter(isFailure)
  const cares = problems.filter((problem) => !isFailure(problem))
  return [title, ...[...failures, ...cares].flatMap((problem) => problemBlock(problem, view))]
}

function problemBlock(problem: Problem, view: View): Block {
  const sign = isFailure(problem) ? run('✗ ', 'raised') : run('! ', 'soft')
  return hung([sign], wrap(line(problemWords(problem)), proseWidth(view) - 2))
}

/** The input it is about, where the message does not name it, and the message. */
export function problemWords({ input, message }: Problem): string {
  return input === undefined || message.includes(input) ? message : `${input}: ${message}`
}
