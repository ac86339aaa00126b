import type { Problem } from '../../model/problems.js'
import type { Speed } from '../../model/reading.js'
import type { VersionChange } from '../../compare/versions.js'
import type { ArticleRow, ToldRow } from '../../store/database/asking.js'
import { requirePaths } from '../paths.js'
import { arrive, type Arrival, type Gate, type Newcomer, type Sent } from './arrivals.js'
import { risingClock, systemClock, type Clock } from './clock.js'
import { openIntakePool } from './intake-pool.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import type { OpenRecord } from './open.js'
import { filesOf } from './paths.js'
import { readAhead } from './read-ahead.js'
import { changeOfVersion } from './version-change.js'

/** A text that is new in the record. */
export interface AddedArticle {
  readonly path: string
  readonly article: ArticleRow
  /** The contacts that it tells of, by key; the one that it is about first. */
  readonly contacts: readonly string[]
  readonly statements: number
  /** What is to be read with care in it. */
  readonly problems: readonly Problem[]
  /** The article of the same url that it is a later version of, and what changed. */
  readonly version: { readonly previous: string; readonly changes: readonly VersionChange[] } | null
}

/** What adding did: every file stands in one of the lists. */
export interface AddResult {
  readonly added: readonly AddedArticle[]
  readonly known: readonly { readonly path: string; readonly article: string }[]
  /** Removed once for legal reasons, and not added again. */
  readonly purged: readonly { readonly path: string; readonly at: string; readonly why: string }[]
  readonly unreadable: readonly {
    readonly path: string
    readonly problems: readonly [Problem, ...Problem[]]
  }[]
  /** Files that were left when it was stopped; adding again goes on with them. */
  readonly left: readonly string[]
}

export interface AddProgress {
  readonly done: number
  readonly all: number
  /** Texts that are new and safe. */
  readonly kept: number
  /** The file read last. */
  readonly path: string
}

export interface AddOptions {
  /** `accurate` unless `fast` is asked for: a record is read for years. */
  readonly speed?: Speed
  readonly clock?: Clock
  readonly onProgress?: (progress: AddProgress) => void
  /** Stops after the texts that are being kept. */
  readonly signal?: AbortSignal
}

/** Texts that are kept at a time: what a power cut may cost to read again. */
const BATCH = 32

/**
 * Adds files, and all files in folders, to the record; what it has already is known by its bytes, so that adding again
 * goes on where it was stopped. Throws a StoreError when the record fails; what was reported as kept stays kept.
 */
export async function addFiles(
  record: OpenRecord,
  paths: readonly string[],
  options: AddOptions = {},
): Promise<AddResult> {
  requirePaths(paths, 'add wants a list of paths of files and folders, such as ["a.txt", "july"].')
  return addGiven(record, await filesOf(paths), options)
}

/** Adds texts that somebody sent, each under the name it was sent by. Otherwise as `addFiles`. */
export async function addTexts(
  record: OpenRecord,
  texts: readonly Sent[],
  options: AddOptions = {},
): Promise<AddResult> {
  return addGiven(record, texts, options)
}

async function addGiven(
  record: OpenRecord,
  given: readonly (string | Sent)[],
  options: AddOptions,
): Promise<AddResult> {
  const pool = record.intake ?? (await openIntakePool(given.length))
  try {
    const gate = await gateOf(record, options, pool)
    return await addAll(record, { given, gate, options })
  } finally {
    if (record.intake === undefined) await pool.close()
  }
}

async function gateOf(
  { database: { asking } }: OpenRecord,
  { speed = 'accurate' }: AddOptions,
  pool: Gate['pool'],
): Promise<Gate> {
  const tombstones = new Map((await asking.tombstones()).map((each) => [each.snapshot, each]))
  return { asking, tombstones, pool, speed, taught: await asking.taught(), met: new Set() }
}

interface Job {
  readonly given: readonly (string | Sent)[]
  readonly gate: Gate
  readonly options: AddOptions
}

async function addAll(record: OpenRecord, { given, gate, options }: Job): Promise<AddResult> {
  const { onProgress = () => {}, signal } = options
  const clock = risingClock(options.clock ?? systemClock)
  const result = { added: [], known: [], purged: [], unreadable: [], left: [] }
  const tally: Tally = result
  let waiting: Newcomer[] = []
  let done = 0
  const keepWaiting = async () => {
    const kept = await keep(record, waiting, clock)
    await note(record, { waiting, kept, tally })
    waiting = []
  }
  for await (const arrival of readAhead(given, gate.pool.width, (each) => arrive(each, gate))) {
    done += 1
    if (arrival.kind === 'new') waiting.push(arrival)
    else noteOther(arrival, tally)
    if (waiting.length >= BATCH || signal?.aborted) await keepWaiting()
    onProgress({ done, all: given.length, kept: tally.added.length, path: arrival.path })
    if (signal?.aborted) break
  }
  await keepWaiting()
  onProgress({ done, all: given.length, kept: tally.added.length, path: '' })
  return { ...result, left: given.slice(done).map(nameOf) }
}

function nameOf(given: string | Sent): string {
  return typeof given === 'string' ? given : given.name
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
type Tally = Mutable<AddResult>

function noteOther(arrival: Exclude<Arrival, Newcomer>, tally: Tally): void {
  const { path } = arrival
  switch (arrival.kind) {
    case 'known':
      tally.known.push({ path, article: arrival.article })
      return
    case 'purged':
      tally.purged.push({ path, at: arrival.tombstone.at, why: arrival.tombstone.why })
      return
    case 'unreadable':
      tally.unreadable.push({ path, problems: arrival.problems })
      return
  }
}

interface Kept {
  readonly waiting: readonly Newcomer[]
  readonly kept: readonly Newcomer[]
  readonly tally: Tally
}

/** Only what is short is remembered: of twenty thousand texts the readings would not fit. */
async function note(record: OpenRecord, { waiting, kept, tally }: Kept): Promise<void> {
  for (const { path, snapshot } of waiting.filter((each) => !kept.includes(each)))
    tally.known.push({ path, article: articleKeyOf(snapshot) })
  const told = await record.database.asking.toldIn(
    kept.map(({ snapshot }) => articleKeyOf(snapshot)),
  )
  for (const newcomer of kept) tally.added.push(await addedArticle(record, newcomer, told))
}

async function addedArticle(
  record: OpenRecord,
  { path, snapshot, taken }: Newcomer,
  told: readonly ToldRow[],
): Promise<AddedArticle> {
  const article = await record.database.asking.articleOfSnapshot(snapshot)
  if (article === null) throw new Error(`${path} was kept and is not in the database`)
  const own = told.filter((each) => each.article === article.key)
  return {
    path,
    article,
    contacts: [...own.filter(({ main }) => main), ...own.filter(({ main }) => !main)].map(
      ({ contact }) => contact,
    ),
    statements: taken.reading.account.statements.length,
    problems: taken.problems,
    version: await changeOfVersion(record, article),
  }
}
