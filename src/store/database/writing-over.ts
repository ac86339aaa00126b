import type { Kysely } from 'kysely'
import type { Position } from '../archive/archive.js'
import type { Purged } from '../../model/journal.js'
import {
  articlesHolding,
  decisionsAround,
  placesIn,
  replaceAttachments,
} from './putting/attachments.js'
import { putArticles, removeArticle } from './putting/articles.js'
import { replaceContacts } from './putting/contacts.js'
import { correctRows } from './putting/corrections.js'
import { linksOf, putDecision } from './putting/decisions.js'
import { putLedger } from './putting/ledger.js'
import { tellingsAt, tellingsBeside, tellingsNear, tellingsOfArticles } from './putting/tellings.js'
import { storable } from './rows/texts.js'
import type { Tables } from './tables.js'
import type { Writing } from './writing.js'

/** The writes of a transaction that is running. */
export function writingOver(kysely: Kysely<Tables>): Writing {
  return {
    putArticles: (articles) => putArticles(kysely, articles),
    removeArticle: async (key, tombstone) => {
      await removeArticle(kysely, key)
      await putTombstone(kysely, key, tombstone)
    },
    putDecision: (decision) => putDecision(kysely, decision),
    tellingsNear: (reaches) => tellingsNear(kysely, reaches),
    tellingsOfArticles: (articles) => tellingsOfArticles(kysely, articles),
    tellingsBeside: (keys) => tellingsBeside(kysely, keys),
    linksOf: (keys) => linksOf(kysely, keys),
    tellingsAt: (text, start, end) => tellingsAt(kysely, { text, start, end }),
    articlesHolding: (text) => articlesHolding(kysely, text),
    decisionsAround: (articles) => decisionsAround(kysely, articles),
    placesIn: (articles) => placesIn(kysely, articles),
    replaceAttachments: (articles, attachments) =>
      replaceAttachments(kysely, articles, attachments),
    correctRows: (articles) => correctRows(kysely, articles),
    replaceContacts: (tellings, contacts) => replaceContacts(kysely, tellings, contacts),
    putLedger: (made, entries) => putLedger(kysely, made, entries),
    position: () => positionIn(kysely),
    setPosition: (position) => setPosition(kysely, position),
  }
}

/** How much of the journal the tables hold. */
export function positionIn(kysely: Kysely<Tables>): Promise<Position> {
  return kysely
    .selectFrom('position')
    .select(['entries', 'bytes', 'chain'])
    .executeTakeFirstOrThrow()
}

export async function setPosition(
  kysely: Kysely<Tables>,
  { entries, bytes, chain }: Position,
): Promise<void> {
  await kysely.updateTable('position').set({ entries, bytes, chain }).execute()
}

async function putTombstone(
  kysely: Kysely<Tables>,
  article: string,
  { snapshot, at, by, why }: Purged,
): Promise<void> {
  await kysely
    .insertInto('tombstone')
    .values({ snapshot, article, at, by: storable(by), why: storable(why) })
    .onConflict((conflict) => conflict.columns(['snapshot', 'at']).doNothing())
    .execute()
}
