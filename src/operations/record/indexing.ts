import type { MadeReading } from '../../model/journal.js'
import type { KeptArticle, KeptTelling, StoredReading } from '../../model/kept.js'
import type { Article } from '../../model/article.js'
import type { ToldUndertaking } from '../../model/following.js'
import { undertakingsIn } from '../../compare/following/told.js'
import { reachOf } from '../../compare/merging/reach.js'
import type { Taught } from '../../model/taught.js'
import type { Archive } from '../../store/archive/archive.js'
import type { IndexedArticle } from '../../store/database/writing.js'
import { correctedAccount } from './actors/corrected.js'
import { officesHeldIn, withOffices } from './actors/held-offices.js'
import { articleKeyOf, tellingKeysOf, undertakingKeys } from './keys.js'

/** A line of the journal that made a reading, with its number and what an article keeps from its first adding. */
export interface MadeLine {
  readonly line: number
  readonly entry: MadeReading
  readonly first: Pick<KeptArticle, 'added' | 'origin'>
}

/** All that an article's rows are made of: what the archive has, its actors as people taught them to be. */
export async function indexed(
  { line, entry, first }: MadeLine,
  archive: Archive,
  taught: Taught,
): Promise<IndexedArticle> {
  const [extraction, stored, text] = await Promise.all([
    archive.extraction(entry.extraction),
    archive.reading(entry.reading),
    archive.text(entry.text),
  ])
  const { snapshot, reader, extractor } = entry
  const article: KeptArticle = {
    key: articleKeyOf(snapshot),
    snapshot,
    extraction: entry.extraction,
    text: entry.text,
    reading: entry.reading,
    reader,
    extractor,
    ...first,
  }
  const corrected = correctedAccount(stored.account, taught, entry.text)
  const held = officesHeldIn(corrected)
  const reading = { ...stored, account: withOffices(corrected, held) }
  const tellings = tellingsOf(article, extraction.article, reading)
  return {
    line,
    article,
    extraction,
    reading,
    text,
    tellings: tellings.map((telling) => ({ telling, reach: reachOf(telling) })),
    undertakings: undertakingsOf(article, { ...extraction.article, text }, reading),
    held: new Map([...held].map(([person, office]) => [person, office.id])),
  }
}

function undertakingsOf(
  { key, text, added }: KeptArticle,
  article: Article,
  { analysis, account }: StoredReading,
): readonly ToldUndertaking[] {
  const reading = { article, analysis, account }
  return undertakingsIn({ key, text, added, reading, nameOf: undertakingKeys(key) })
}

function tellingsOf(
  { key, added }: KeptArticle,
  { published, kind, side }: Omit<Article, 'text'>,
  { account: { contacts } }: StoredReading,
): readonly KeptTelling[] {
  const keys = tellingKeysOf(key, contacts)
  return contacts.map((contact, index) => ({
    key: keys[index] ?? '',
    article: key,
    contact,
    added,
    published,
    kind,
    side,
  }))
}
