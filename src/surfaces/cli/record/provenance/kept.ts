import type { ReaderVersion } from '../../../../model/reading.js'
import type { ArticleView } from '../../../../operations/record/article.js'
import { beside, heading, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { instantWords } from '../../../../pages/wording/instants.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'
import { decidedFacts, isDecided } from '../stands.js'

const labelWidth = 11

/** The record's side of an article: its hashes, when and whence it came, who read it, its versions, its contacts. */
export function keptBlock(view: ArticleView, setting: View): Block {
  const { article } = view
  const rows: readonly (readonly [string, readonly Line[]])[] = [
    ['key', [line(article.key, 'strong')]],
    ['sha256', [line(article.snapshot, 'soft')]],
    ['text sha256', [line(article.text, 'soft')]],
    ['added', [line(`${instantWords(article.added)}, ${originWords(article)}`)]],
    ['read by', [line(readerWords(article.reader, article.extractor))]],
    ['earlier', view.earlier.map(earlierLine)],
    ['versions', versionLines(view)],
    ['contacts', contactLines(view)],
    ['decided', decidedLines(view)],
  ]
  const width = proseWidth(setting) - labelWidth - 2
  return [
    heading('In the record'),
    ...rows.flatMap(([name, lines]) =>
      beside([
        { width: labelWidth, block: lines.length === 0 ? [] : [line(name, 'soft')] },
        { width, block: lines.flatMap((content) => wrap(content, width)) },
      ]),
    ),
  ]
}

function originWords({ origin: { kind, name } }: ArticleView['article']): string {
  switch (kind) {
    case 'file':
      return `from the file ${name}`
    case 'pasted':
      return `pasted as ${name}`
    case 'fetched':
      return `fetched from ${name}`
  }
}

function readerWords({ version, models, taught }: ReaderVersion, extractor: string): string {
  const using = models.length === 0 ? 'no model' : models.join(', ')
  const told = taught === undefined ? '' : ` and what people taught (${taught})`
  return `reader ${version} with ${using}${told}; text taken out by extractor ${extractor}`
}

function earlierLine({ reader: { version, models } }: ArticleView['earlier'][number]): Line {
  return line(`reader ${version} with ${models.join(', ') || 'no model'}`)
}

function versionLines({ article, versions }: ArticleView): readonly Line[] {
  if (versions.length < 2) return []
  return versions.map((version) => {
    const isThis = version.key === article.key
    const facts = [...articleFacts(version), `added ${instantWords(version.added)}`, version.key]
    return [
      run(isThis ? 'this one' : articleName(version), isThis ? 'strong' : 'plain'),
      run(` · ${facts.join(' · ')}`),
    ]
  })
}

function contactLines({ told }: ArticleView): readonly Line[] {
  const main = told.filter((each) => each.main).map(({ contact }) => contact)
  const others = told.filter((each) => !each.main).map(({ contact }) => contact)
  if (told.length === 0) return [line('none', 'soft')]
  return [
    ...(main.length === 0 ? [] : [line(`about ${main.join(', ')}`)]),
    ...(others.length === 0 ? [] : [line(`mentions ${others.join(', ')}`, 'soft')]),
  ]
}

/** What people decided on; all else is the machine's reading. */
function decidedLines({ stands, reading }: ArticleView): readonly Line[] {
  if (reading === null) return []
  const decided = stands.filter(({ stand }) => isDecided(stand))
  if (decided.length === 0) return [line('nothing: all of it is the machine’s reading', 'soft')]
  return decided.map(({ finding, id, stand }) =>
    line([finding, id, ...decidedFacts(stand)].join(' · ')),
  )
}
