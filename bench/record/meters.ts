import type { Archive } from '../../src/store/archive/archive.js'
import type { Database } from '../../src/store/database/database.js'
import type { OpenRecord } from '../../src/operations/record/open.js'

/** Time in which at least one piece of some work was under way. */
export interface Meter {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>
  readonly milliseconds: () => number
}

export function openMeter(): Meter {
  let running = 0
  let since = 0
  let spent = 0
  return {
    milliseconds: () => spent,
    during: async (work) => {
      if (running === 0) since = performance.now()
      running += 1
      try {
        return await work()
      } finally {
        running -= 1
        if (running === 0) spent += performance.now() - since
      }
    },
  }
}

/** Where the time of adding goes. */
export interface Meters {
  /** Objects and lines written, and safe. */
  readonly writing: Meter
  /** The same objects read again for their rows. */
  readonly reading: Meter
  /** Transactions, the merging of contacts in them, and questions. */
  readonly database: Meter
}

/** The record, with everything that adding does on it measured. */
export function metered(record: OpenRecord): {
  readonly record: OpenRecord
  readonly meters: Meters
} {
  const meters = { writing: openMeter(), reading: openMeter(), database: openMeter() }
  return {
    meters,
    record: {
      ...record,
      archive: meteredArchive(record.archive, meters),
      database: meteredDatabase(record.database, meters.database),
    },
  }
}

function meteredArchive(archive: Archive, { writing, reading }: Meters): Archive {
  return {
    ...archive,
    keepSnapshot: (bytes) => writing.during(() => archive.keepSnapshot(bytes)),
    keepText: (text) => writing.during(() => archive.keepText(text)),
    keepExtraction: (extraction) => writing.during(() => archive.keepExtraction(extraction)),
    keepReading: (made) => writing.during(() => archive.keepReading(made)),
    append: (entries) => writing.during(() => archive.append(entries)),
    text: (hash) => reading.during(() => archive.text(hash)),
    extraction: (hash) => reading.during(() => archive.extraction(hash)),
    reading: (hash) => reading.during(() => archive.reading(hash)),
  }
}

function meteredDatabase(database: Database, meter: Meter): Database {
  const { asking } = database
  return {
    ...database,
    position: () => meter.during(() => database.position()),
    write: (work) => meter.during(() => database.write(work)),
    asking: {
      ...asking,
      articleOfSnapshot: (hash) => meter.during(() => asking.articleOfSnapshot(hash)),
      toldIn: (articles) => meter.during(() => asking.toldIn(articles)),
      versionsOf: (url) => meter.during(() => asking.versionsOf(url)),
    },
  }
}
