import type { Problem } from '../../model/problems.js'
import type { ArticleRow } from '../../store/database/asking.js'
import type { OpenRecord } from './open.js'
import { verifiedText } from './verified.js'

/** An article with its text, as it was read again; `null` where that fails, and then the problems say why. */
export interface HeldText {
  readonly article: ArticleRow
  readonly text: string | null
  readonly problems: readonly Problem[]
}

export type HeldTexts = ReadonlyMap<string, HeldText>

/** The articles of these keys, asked for together, and each text read again from the archive once. Throws for a key of none. */
export async function heldTexts(
  record: Pick<OpenRecord, 'archive' | 'database'>,
  keys: readonly string[],
): Promise<HeldTexts> {
  const wanted = [...new Set(keys)]
  const articles = await record.database.asking.articlesCalled(wanted)
  const held = await Promise.all(articles.map((article) => heldText(record, article)))
  const texts = new Map(held.map((each) => [each.article.key, each]))
  return textsAmong(texts, wanted)
}

async function heldText(
  record: Pick<OpenRecord, 'archive'>,
  article: ArticleRow,
): Promise<HeldText> {
  const text = await verifiedText(record, article)
  return { article, text: text.ok ? text.value : null, problems: text.problems }
}

/** Some of the texts, in the order of these keys. */
export function textsAmong(texts: HeldTexts, keys: readonly string[]): HeldTexts {
  return new Map([...new Set(keys)].map((key) => [key, heldIn(texts, key)]))
}

/** The text of an article that the database names. */
export function heldIn(texts: HeldTexts, key: string): HeldText {
  const held = texts.get(key)
  if (held === undefined) throw new Error(`the database names ${key}, which is not there`)
  return held
}
