import { createHash } from 'node:crypto'
import { analyse } from '../analyse/analyse.js'
import { modelsOf } from '../analyse/attribution/identity.js'
import { buildAccount } from '../account/account.js'
import type { Article } from '../model/article.js'
import type { ReaderVersion, Reading, Speed } from '../model/reading.js'
import { isNothing, NOTHING_TAUGHT, type Taught } from '../model/taught.js'
import { canonicalJson } from '../model/canonical.js'

/** Goes up when a reading may change though its models do not. */
export const READER = '0.10.0'

/** Of the hash that tells what was taught. */
const TAUGHT_DIGITS = 12

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

/**
 * What reads at this speed, with what was taught that bears on the text: it changes when a reading may. Where nothing
 * bears on it there is no `taught`.
 */
export function readerOf(speed: Speed, taught: Taught = NOTHING_TAUGHT): ReaderVersion {
  const reader = { version: READER, models: modelsOf(speed) }
  if (isNothing(taught)) return reader
  const hash = createHash('sha256').update(canonicalJson(taught)).digest('hex')
  return { ...reader, taught: hash.slice(0, TAUGHT_DIGITS) }
}

/** Takes one text through the stages. Pure: the same article, speed, version and teachings give the same reading. */
export function readArticle(
  article: Article,
  speed: Speed = 'accurate',
  taught: Taught = NOTHING_TAUGHT,
): Reading {
  const analysis = analyse(article, speed, taught)
  return { article, analysis, account: buildAccount(article, analysis) }
}
