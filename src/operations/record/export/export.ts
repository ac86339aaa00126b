import type { z } from 'zod'
import type { Outcome, Problem } from '../../../model/problems.js'
import { anchorsOf } from '../../../model/journal.js'
import type { KeptContact } from '../../../model/kept.js'
import type { DecisionRow } from '../../../store/database/asking.js'
import { uniqueOf } from '../found-statement.js'
import type { Meant } from '../named.js'
import type { OpenRecord } from '../open.js'
import { standingsOf } from '../decisions.js'
import { chosenOf, type Outgoing } from './article-rows.js'
import { selectionFor, type selectionInput, type Selection } from './selection.js'
import type { Sink } from './sink.js'
import { sourcesOf } from './source.js'
import { contactOfStatement } from './statement-rows.js'

/** A shape to write, and where. */
export type Target =
  | {
      readonly shape: 'csv' | 'csv-statements'
      readonly path: string
      readonly isForSpreadsheets: boolean
    }
  | { readonly shape: 'json' | 'jsonld' | 'parquet'; readonly path: string }

export interface TablesAsked extends z.input<typeof selectionInput> {
  readonly targets: readonly Target[]
  readonly onProgress?: (done: number, all: number) => void
}

export interface ExportedTables {
  readonly paths: readonly string[]
  readonly contacts: number
  readonly articles: number
  readonly statements: number
  readonly commitments: number
  readonly fulfilments: number
  readonly decisions: number
  readonly meant: readonly Meant[]
}

/**
 * Writes what the record has in every shape that is asked for, reading each text once more from the archive. A text that
 * fails goes out as a problem, and nothing of it is quoted. Everything is written a few articles at a time, under another
 * name until it is whole. Throws a StoreError when a place cannot be written, a ZodError for a range turned round.
 */
export async function exportTables(
  record: OpenRecord,
  { targets, onProgress = () => {}, ...asked }: TablesAsked,
): Promise<Outcome<ExportedTables>> {
  const selection = await selectionFor(record, asked)
  const [unknown, ...more] = selection.problems
  if (unknown) return { ok: false, problems: [unknown, ...more] }
  const sinks: Sink[] = []
  try {
    for (const target of targets) sinks.push(await sinkFor(target))
    const { problems, ...counts } = await pour(record, { selection, sinks, onProgress })
    for (const { finish } of sinks) await finish()
    const paths = targets.map(({ path }) => path)
    const value = { paths, ...counts, meant: selection.meant }
    return { ok: true, value, problems }
  } catch (error) {
    await Promise.all(sinks.map(({ abandon }) => abandon()))
    throw error
  }
}

/** Each shape is loaded when it is asked for. */
async function sinkFor(target: Target): Promise<Sink> {
  switch (target.shape) {
    case 'csv':
      return (await import('./csv.js')).csvFolder(target.path, target)
    case 'csv-statements':
      return (await import('./csv.js')).csvFile(target.path, target)
    case 'json':
      return (await import('./json.js')).jsonFile(target.path)
    case 'jsonld':
      return (await import('./linked/file.js')).linkedFile(target.path)
    case 'parquet':
      return (await import('./parquet.js')).parquetFolder(target.path)
  }
}

interface Pouring {
  readonly selection: Selection
  readonly sinks: readonly Sink[]
  readonly onProgress: (done: number, all: number) => void
}

async function pour(record: OpenRecord, { selection, sinks, onProgress }: Pouring) {
  const { asking } = record.database
  const [standings, taught, counts] = await Promise.all([
    standingsOf(record),
    asking.taught(),
    asking.counts(),
  ])
  for (const sink of sinks) await sink.contacts(selection.contacts, standings)
  const others = new Set<string>()
  const written = { articles: 0, statements: 0, commitments: 0, fulfilments: 0 }
  const problems: Problem[] = []
  const texts = new Set<string>()
  let done = 0
  for await (const sources of sourcesOf(record, { taught, standings })) {
    const articles = sources.flatMap((each) => chosenOf(each, selection) ?? [])
    for (const sink of sinks) await sink.articles(articles)
    for (const each of articles) {
      texts.add(each.source.row.text)
      for (const key of contactsNamedIn(each)) if (!selection.hasContact(key)) others.add(key)
    }
    problems.push(...articles.flatMap(({ source }) => source.problems))
    addTo(written, articles)
    done += sources.length
    onProgress(done, counts.articles)
  }
  const besides = await contactsOf(record, others)
  for (const sink of sinks) await sink.contacts(besides, standings)
  const decisions = (await asking.decisions()).filter(
    (each) => selection.isWhole || isOfTexts(each, texts),
  )
  for (const sink of sinks) await sink.decisions(decisions)
  return {
    ...written,
    contacts: selection.contacts.length + besides.length,
    decisions: decisions.length,
    problems: uniqueOf(problems),
  }
}

/** Contacts that statements name beside those asked for go out too: no key points at nothing. */
async function contactsOf(
  { database: { asking } }: OpenRecord,
  keys: ReadonlySet<string>,
): Promise<readonly KeptContact[]> {
  const contacts: KeptContact[] = []
  for (const key of [...keys].toSorted()) {
    const named = await asking.contact(key)
    if (named.kind === 'found') contacts.push(named.value.contact)
  }
  return contacts
}

function contactsNamedIn({ source, chosen }: Outgoing): readonly string[] {
  const { told } = source
  if (told === null) return []
  return chosen.statements.flatMap((each) => contactOfStatement({ ...source, told }, each) ?? [])
}

interface Written {
  articles: number
  statements: number
  commitments: number
  fulfilments: number
}

function addTo(written: Written, articles: readonly Outgoing[]): void {
  written.articles += articles.length
  for (const { chosen } of articles) {
    written.statements += chosen.statements.length
    written.commitments += chosen.commitments.length
    written.fulfilments += chosen.fulfilments.length
  }
}

/** What is taught stands on no text, and goes out with any. */
function isOfTexts({ entry: { decision } }: DecisionRow, texts: ReadonlySet<string>): boolean {
  return anchorsOf(decision).every(({ text }) => texts.has(text))
}
