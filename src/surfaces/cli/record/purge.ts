import type { OpenRecord } from '../../../operations/record/open.js'
import type { PurgeResult } from '../../../operations/record/purge.js'
import { counted } from '../../../pages/wording/counts.js'
import { visible } from '../../../pages/wording/visible.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { clockFor, type ClockOptions } from './clock.js'
import { instantWords } from '../../../pages/wording/instants.js'
import { withRecord, type RecordOptions } from './opening.js'
import { paragraph } from './paragraph.js'
import { nobodyNamed, personFor, type PersonOptions } from './person.js'
import { printResult } from './printing.js'
import { articleFacts, articleName } from '../../../pages/wording/kept-articles.js'
import type { ArticleView } from '../../../operations/record/article.js'

export interface PurgeOptions extends RecordOptions, ClockOptions, PersonOptions {
  readonly why: string
  readonly yes?: true
}

const notAsked =
  'readout: nothing was removed: nobody is there to be asked. What is purged is gone for good; add --yes to say that it is meant.\n'

/** Removes a text for legal reasons, after asking; resolves to the exit code. */
export async function purge(key: string, options: PurgeOptions, host: Host): Promise<number> {
  const by = personFor(options, host)
  const refusal = by === null ? nobodyNamed : refusalFor(options, host)
  if (by === null || refusal !== null) {
    host.warn(refusal ?? nobodyNamed)
    return exitCodes.usage
  }
  return withRecord({ host, options, command: 'purge' }, (record) =>
    purgeFrom(record, { key, by, options, host }),
  )
}

function refusalFor({ yes, why }: PurgeOptions, { ask }: Host): string | null {
  if (why.trim() === '') return 'readout: --why is empty: the reason stays in the record.\n'
  return yes || ask !== null ? null : notAsked
}

interface Asked {
  readonly key: string
  readonly by: string
  readonly options: PurgeOptions
  readonly host: Host
}

async function purgeFrom(record: OpenRecord, { key, by, options, host }: Asked): Promise<number> {
  const { showArticle } = await import('../../../operations/record/article.js')
  const found = await showArticle(record, key)
  if (!found.ok) {
    printResult(
      { problems: found.problems, json: () => ({ purged: null }), text: null },
      options,
      host,
    )
    return exitCodes.partial
  }
  const { article } = found.value
  if (!options.yes && !(await isMeant(article, host))) {
    host.warn('readout: nothing was removed.\n')
    return exitCodes.partial
  }
  const { purge: purgeArticle } = await import('../../../operations/record/purge.js')
  const { why } = options
  const outcome = await purgeArticle(record, {
    article: article.key,
    by,
    why,
    ...(await clockFor(options)),
  })
  const text = outcome.ok ? paragraph(...purgedWords(outcome.value)) : null
  const json = () => ({ purged: outcome.ok ? outcome.value : null })
  printResult({ problems: outcome.problems, json, text }, options, host)
  return outcome.ok ? exitCodes.fine : exitCodes.partial
}

async function isMeant(article: ArticleView['article'], { ask }: Host): Promise<boolean> {
  const what = [articleName(article), ...articleFacts(article)].join(', ')
  const title = article.title === null ? '' : `\n  ${visible(article.title)}`
  const answer = await ask?.(
    `This is removed for good, with all readings of it:\n  ${visible(what)}${title}\nType "yes" to remove ${article.key}: `,
  )
  return answer?.trim().toLowerCase() === 'yes'
}

function purgedWords({ article, tombstone, alsoHeldBy }: PurgeResult): readonly string[] {
  const { at, by, why, readings } = tombstone
  const others = alsoHeldBy.map((each) => each.key).join(', ')
  return [
    `${article.key} was removed: its bytes, its text and ${counted(readings.length, 'reading')}. The same bytes are not added again.`,
    `A tombstone says so: by ${by} on ${instantWords(at)}, for "${why}".`,
    ...(alsoHeldBy.length === 0
      ? []
      : [
          `The same text is still held under other bytes: ${others}. Its file was kept for ${alsoHeldBy.length === 1 ? 'it' : 'them'}; purge ${alsoHeldBy.length === 1 ? 'it' : 'them'} too if the text must go.`,
        ]),
    'Copies that were made of the record, and bundles that were exported, still hold it.',
  ]
}
