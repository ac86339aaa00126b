import { toReadJson } from '../../../model/interchange.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { codeFor } from '../exit-codes.js'
import type { Host } from '../host.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { printResult } from './printing.js'

/** Shows one article of the record: its provenance, and what it tells; resolves to the exit code. */
export async function article(key: string, options: RecordOptions, host: Host): Promise<number> {
  const outcome = await withRecord({ host, options, command: 'article' }, async (record) => {
    const { showArticle } = await import('../../../operations/record/article.js')
    return showArticle(record, key)
  })
  const { articleDocument } = await import('./provenance/document.js')
  const text = outcome.ok ? (setting: Setting) => articleDocument(outcome.value, setting) : null
  const json = () => (outcome.ok ? toArticleJson(outcome.value) : { kept: null, read: null })
  printResult({ problems: outcome.problems, json, text, isTold: true }, options, host)
  return codeFor(outcome.problems)
}

/** `kept` is what the record knows of it, `read` what `readout read --json` prints. */
function toArticleJson(view: ArticleView): object {
  const { article: kept, told, versions, earlier, stands, ...read } = view
  const json = read.reading === null ? null : toReadJson(read)
  return { kept, told, versions, earlier, stands, read: json }
}
