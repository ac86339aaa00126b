import { z } from 'zod'
import { COMPARER } from '../../compare/version.js'
import { FOLLOWER } from '../../compare/following/following.js'
import { EXTRACTOR } from '../../ingest/version.js'
import type { Problem } from '../../model/problems.js'
import { ARCHIVE_VERSION } from '../../store/archive/format.js'
import { MIGRATIONS } from '../../store/database/migrations/list.js'
import type { ArticleRow, Holdings, TombstoneRow } from '../../store/database/asking.js'
import { StoreError } from '../../store/errors.js'
import { READER } from '../reader.js'
import type { OpenRecord } from './open.js'
import type { Question } from './question.js'
import { remembering } from './remembered.js'

/** What `about` takes: nothing. */
export const aboutInput = z.object({}).strict()

/** An article that was read with doubt. */
export interface DoubtfulArticle {
  readonly article: ArticleRow
  readonly problems: readonly Problem[]
}

/** What a record holds, what of it could not be read or only with doubt, and what reads it. */
export interface AboutRecord {
  readonly counts: {
    readonly articles: number
    readonly contacts: number
    readonly statements: number
    readonly commitments: number
  }
  readonly kinds: Holdings['kinds']
  readonly published: Holdings['published']
  /** What the articles were read by, most first. */
  readonly readers: Holdings['readers']
  /** Articles in which nothing was found said. */
  readonly silent: Holdings['silent']
  /** Of the articles that were looked at, the latest published: `looked` of them. */
  readonly doubtful: readonly DoubtfulArticle[]
  readonly looked: number
  /** Texts that were removed for good. */
  readonly removed: readonly TombstoneRow[]
  readonly versions: {
    readonly reader: string
    readonly extractor: string
    readonly comparer: string
    readonly follower: string
    readonly archive: number
    /** Of the database: the name of its last migration. */
    readonly schema: string
  }
  readonly problems: readonly Problem[]
}

const remembered = remembering<AboutRecord>()

/** What a record holds, and how far it can be trusted. */
export const about: Question<typeof aboutInput, AboutRecord> = {
  name: 'about',
  summary: 'what the record holds, what could not be read, and what read it',
  input: aboutInput,
  ask: (record) => remembered(record, '', () => askAbout(record)),
}

/** Of so many articles the extractions are read again. */
const LOOKED = 500

async function askAbout(record: OpenRecord): Promise<AboutRecord> {
  const { asking } = record.database
  const [counts, holdings, removed, { found }] = await Promise.all([
    asking.counts(),
    asking.holdings(),
    asking.tombstones(),
    asking.articles({ limit: LOOKED, offset: 0 }),
  ])
  const { kinds, published, readers, commitments, silent } = holdings
  const looked = await Promise.all(found.map((article) => doubtsOf(record, article)))
  return {
    counts: { ...counts, commitments },
    kinds,
    published,
    readers,
    silent,
    doubtful: looked.filter(({ problems }) => problems.length > 0),
    looked: found.length,
    removed,
    versions: {
      reader: READER,
      extractor: EXTRACTOR,
      comparer: COMPARER,
      follower: FOLLOWER,
      archive: ARCHIVE_VERSION,
      schema: Object.keys(MIGRATIONS).toSorted().at(-1) ?? '',
    },
    problems: [],
  }
}

async function doubtsOf({ archive }: OpenRecord, article: ArticleRow): Promise<DoubtfulArticle> {
  try {
    const { problems } = await archive.extraction(article.extraction)
    return { article, problems }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { article, problems: [{ code: 'text-altered', message: error.message }] }
  }
}
