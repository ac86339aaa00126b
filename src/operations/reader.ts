import { analyse } from '../analyse/analyse.js'
import { modelsOf } from '../analyse/attribution/identity.js'
import { buildAccount } from '../account/account.js'
import type { Article } from '../model/article.js'
import type { ReaderVersion, Reading, Speed } from '../model/reading.js'

/** Goes up when a reading may change though its models do not. */
const VERSION = '0.1.0'

/** Texts that are read accurately unless asked otherwise; more are read fast. */
const FEW = 50

export interface ReadingOptions {
  /** When not given, `accurate` for up to fifty texts and `fast` for more. */
  readonly speed?: Speed
}

/** How so many texts are read. Throws a TypeError for a speed that there is not. */
export function speedFor(texts: number, { speed }: ReadingOptions): Speed {
  if (speed === undefined) return texts <= FEW ? 'accurate' : 'fast'
  if (speed === 'accurate' || speed === 'fast') return speed
  throw new TypeError(`speed is 'accurate' or 'fast', not ${JSON.stringify(speed)}.`)
}

/** What reads at this speed: it changes when a reading may. */
export function readerOf(speed: Speed): ReaderVersion {
  return { version: VERSION, models: modelsOf(speed) }
}

/** Takes one text through the stages. Pure: the same article, speed and version give the same reading. */
export function readArticle(article: Article, speed: Speed = 'accurate'): Reading {
  const analysis = analyse(article, speed)
  return { article, analysis, account: buildAccount(article, analysis) }
}
