import type { AddResult } from '../../../../operations/record/add.js'
import { counted } from '../../../../pages/wording/counts.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run, type Run } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { problemWords } from '../../problems.js'
import { instantWords } from '../../../../pages/wording/instants.js'

const shownAtMost = 20
const knownAtMost = 5

/** Files that could not be read, each with why. */
export function unreadableBlock({ unreadable }: AddResult, view: View): Block {
  const words = unreadable.flatMap(({ path, problems }) =>
    problems.map((problem) => problemWords({ input: path, ...problem })),
  )
  return listBlock({ title: 'Could not be read', sign: run('✗ ', 'raised'), words }, view)
}

/** Files that were removed once, and are not taken in again. */
export function purgedBlock({ purged }: AddResult, view: View): Block {
  const words = purged.map(
    ({ path, at, why }) =>
      `${path}: removed on ${instantWords(at)}: ${why}. It is not added again.`,
  )
  return listBlock({ title: 'Removed earlier', sign: run('† ', 'soft'), words }, view)
}

/** Files whose bytes the record had: of many, the count in the summary is enough. */
export function knownBlock({ known }: AddResult, view: View): Block {
  if (known.length > knownAtMost) return []
  const words = known.map(({ path, article }) => `${path} is ${article}`)
  return listBlock({ title: 'Known already', sign: run('= ', 'soft'), words }, view)
}

/** How to go on where it was stopped. */
export function leftBlock({ left }: AddResult, view: View): Block {
  if (left.length === 0) return []
  const words = `Stopped: ${counted(left.length, 'text')} ${left.length === 1 ? 'is' : 'are'} left. The same command goes on with them; what is kept is known by its bytes.`
  return wrap(line(words, 'strong'), proseWidth(view))
}

interface List {
  readonly title: string
  readonly sign: Run
  readonly words: readonly string[]
}

function listBlock({ title, sign, words }: List, view: View): Block {
  if (words.length === 0) return []
  const more = words.length - shownAtMost
  return [
    heading(title, line(String(words.length), 'soft')),
    ...words
      .slice(0, shownAtMost)
      .flatMap((each) => hung([sign], wrap(line(each), proseWidth(view) - 2))),
    ...(more > 0 ? [line(`and ${more} more; --json names them all`, 'soft')] : []),
  ]
}
