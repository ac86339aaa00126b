import { diffArrays } from 'diff'
import type { Evidence } from '../../../../model/spans.js'
import type { AddedArticle, AddResult } from '../../../../operations/record/add.js'
import { counted } from '../../../../pages/wording/counts.js'
import { blank, heading, hung, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'

type Version = NonNullable<AddedArticle['version']>
type Change = Version['changes'][number]

const articlesAtMost = 5
const changesAtMost = 12

/** Pages that came again with other words: what each has in the place of what, the words that differ marked. */
export function changedBlock({ added }: AddResult, view: View): Block {
  const changed = added.flatMap(({ article, version }) =>
    version === null ? [] : [{ article, version }],
  )
  if (changed.length === 0) return []
  const more = changed.length - articlesAtMost
  return [
    heading('Other versions of a page', line(String(changed.length), 'soft')),
    ...changed
      .slice(0, articlesAtMost)
      .flatMap(({ article, version }, index) => [
        ...(index === 0 ? [] : [blank]),
        ...wrap(titleLine(article, version), proseWidth(view)),
        ...changesBlock(version, view),
      ]),
    ...(more > 0 ? [line(`and ${more} more; --json has them all`, 'soft')] : []),
  ]
}

function titleLine({ key, url }: AddedArticle['article'], { previous, changes }: Version): Line {
  const how = changes.length === 0 ? 'no sentence differs' : counted(changes.length, 'change')
  return [run(url ?? '', 'strong'), run(` · ${key} after ${previous}, which stays · ${how}`)]
}

function changesBlock({ changes }: Version, view: View): Block {
  const more = changes.length - changesAtMost
  return [
    ...changes.slice(0, changesAtMost).flatMap((change) => changeBlock(change, view)),
    ...(more > 0 ? [line(`and ${more} more; --json has them all`, 'soft')] : []),
  ]
}

function changeBlock(change: Change, view: View): Block {
  const [before, after] = [wordsOf(change.before), wordsOf(change.after)]
  const parts = diffArrays([...before], [...after])
  const room = proseWidth(view) - 4
  const side = (sign: string, lost: 'added' | 'removed'): Block => {
    const kept = parts.filter((part) => !part[lost])
    if (kept.length === 0) return []
    const isWhole = before.length === 0 || after.length === 0
    const words = kept.flatMap(({ added, removed, value }) =>
      marked(value.join(' '), (added || removed) && !isWhole, view),
    )
    return hung([run(`  ${sign} `, sign === '+' ? 'good' : 'raised')], wrap(words, room))
  }
  return [...side('−', 'added'), ...side('+', 'removed')]
}

function wordsOf(sentences: readonly Evidence[]): readonly string[] {
  return sentences.flatMap(({ quote }) => quote.trim().split(/\s+/u))
}

function marked(words: string, isChanged: boolean, { colour, marks: [open, close] }: View): Line {
  if (!isChanged) return [run(`${words} `)]
  if (colour) return [run(words, 'marked'), run(' ')]
  return [run(open), run(words, 'marked'), run(`${close} `)]
}
