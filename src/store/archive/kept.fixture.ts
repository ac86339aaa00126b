import { articleOf } from '../../model/article.fixture.js'
import { articleId } from '../../model/ids.js'
import type { Added, Purged } from '../../model/journal.js'
import type { Extraction, StoredReading } from '../../model/kept.js'
import type { Archive } from './archive.js'

export const AT = '2030-01-31T09:30:00.000Z'

const READER = { version: '1', models: [] }

/** A text for each number, and one text for every third: some articles share theirs. */
export function wordsOf(number: number): string {
  return number % 3 === 0
    ? 'Ada Lund called Oto Reki.\n'
    : `Ada Lund called Oto Reki ${number} times.\n`
}

/** Keeps a small article, and returns the entry that would name it. */
export async function keepArticle(archive: Archive, number: number): Promise<Added> {
  const words = wordsOf(number)
  const bytes = Buffer.from(`title: Number ${number}\n-----\n${words}`)
  const snapshot = await archive.keepSnapshot(bytes)
  const text = await archive.keepText(words)
  const extraction = await archive.keepExtraction(extractionOf({ snapshot, text, words }))
  const reading = await archive.keepReading(readingOf(extraction))
  return {
    kind: 'added',
    at: AT,
    snapshot,
    extraction,
    text,
    reading,
    extractor: '1',
    reader: READER,
    bytes: bytes.length,
    origin: { kind: 'file', name: `${number}.txt` },
  }
}

/** The tombstone of all that an entry names. */
export function tombstoneOf({ snapshot, text, extraction, reading }: Added): Purged {
  const objects = { texts: [text], extractions: [extraction], readings: [reading] }
  return { kind: 'purged', at: AT, by: 'Ada', why: 'court order', snapshot, ...objects }
}

export function extractionOf(of: { snapshot: string; text: string; words: string }): Extraction {
  const { text: _, ...article } = articleOf(of.words, { textHash: of.text })
  return { snapshot: of.snapshot, text: of.text, extractor: '1', article, problems: [] }
}

export function readingOf(extraction: string): StoredReading {
  const id = articleId('article:test')
  return {
    extraction,
    reader: READER,
    analysis: {
      articleId: id,
      tokens: [],
      sentences: [],
      quotations: [],
      actors: [],
      mentions: [],
      dates: [],
      amounts: [],
      attributions: [],
    },
    account: {
      articleId: id,
      actors: [],
      contacts: [],
      statements: [],
      commitments: [],
      fulfilments: [],
      news: [],
      dates: [],
    },
  }
}
