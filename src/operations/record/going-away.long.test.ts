import { createServer, connect as dial, type Socket } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { Kysely } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../store/archive/archive.js'
import { openArchive } from '../../store/archive/folder-archive.js'
import { nodeDisk } from '../../store/archive/node-disk.js'
import type { Database } from '../../store/database/database.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { reach } from '../../store/database/driver.js'
import { sourceOf } from '../../store/database/embedded/source.js'
import { startWorker } from '../../store/database/embedded/start-worker.js'
import { databaseOver } from '../../store/database/database-over.js'
import type { Tables } from '../../store/database/tables.js'
import { answersOf } from './answers.fixture.js'
import { clockAt } from './clock.js'
import { keep } from './keeping.js'
import { newcomers } from './newcomers.fixture.js'
import { openRecord, type OpenRecord } from './open.js'
import type { Place } from './place.js'
import { newPlace, removePlace, withRecord } from './records.fixture.js'
import { verifyRecord } from './verify-record.js'

const clock = clockAt('2026-03-01')

/** What a record answers that nothing has troubled. */
let untroubled = ''

beforeAll(async () => {
  const place = await newPlace(databases[0])
  if (place === null) throw new Error('PGlite is everywhere')
  untroubled = await withRecord(place, async (record) => {
    await keep(record, newcomers.slice(0, 2), clock)
    await keep(record, newcomers.slice(2), clock)
    return answersOf(record)
  })
  await removePlace(place)
}, PATIENCE)

/** The record, whose database goes away behind each line of the journal. */
function goingAway(record: OpenRecord, go: () => Promise<void>): OpenRecord {
  const archive: Archive = {
    ...record.archive,
    append: async (entries) => {
      const end = await record.archive.append(entries)
      await go()
      return end
    },
  }
  return { ...record, archive }
}

const kept = {
  name: 'StoreError',
  fault: 'database-gone',
  message: expect.stringContaining('The 3 texts are kept in the archive: the next command'),
}

async function expectCaughtUp(place: Place): Promise<void> {
  await withRecord(place, async (record) => {
    expect(await answersOf(record)).toBe(untroubled)
    expect(await verifyRecord(record)).toMatchObject({ lines: newcomers.length, failures: [] })
  })
}

describe('PGlite, whose thread ends', () => {
  const open: Place[] = []
  afterEach(async () => {
    for (const place of open.splice(0)) await removePlace(place)
  })

  interface Mortal {
    readonly database: Database
    readonly kill: () => Promise<void>
  }

  /** As `openDatabase` does, over files that are whole. */
  async function mortalIn(folder: string): Promise<Mortal> {
    const worker = startWorker({ data: join(folder, 'data'), isNew: false })
    const source = await sourceOf(worker, 'The database')
    const { dialect, whileWriting } = reach(source)
    const kysely = new Kysely<Tables>({ dialect })
    const { close } = source
    return {
      database: databaseOver({ kind: 'embedded', found: 'existing', kysely, whileWriting, close }),
      kill: async () => void (await worker.terminate()),
    }
  }

  async function mortalRecord(): Promise<{ place: Place; record: OpenRecord } & Mortal> {
    const place = await newPlace(databases[0])
    if (place === null) throw new Error('PGlite is everywhere')
    open.push(place)
    const mortal = await mortalIn(join(place.home, 'database'))
    const archive = await openArchive(place.home, nodeDisk)
    const { home } = place
    const { database } = mortal
    const record = { home, archive, database, writing: inPlace, behind, close: database.close }
    return { place, record, ...mortal }
  }

  const inPlace: OpenRecord['writing'] = (work) => work()

  const behind: OpenRecord['behind'] = (work) => void work().catch(() => {})

  test.each([
    ['before it knows of the lines', 0],
    ['in the middle of writing rows', 1],
  ])(
    '%s: the texts are in the archive, and the next process has them',
    async (_, pause) => {
      const { place, record, kill } = await mortalRecord()
      await keep(record, newcomers.slice(0, 2), clock)
      const troubled = goingAway(record, async () => {
        if (pause === 0) await kill()
        else setTimeout(() => void kill(), pause)
      })
      await expect(keep(troubled, newcomers.slice(2), clock)).rejects.toMatchObject(kept)
      await expectCaughtUp(place)
    },
    PATIENCE,
  )
})

test(
  'a record whose database went away is closed all the same, and opened again',
  async () => {
    const place = await newPlace(databases[0])
    if (place === null) throw new Error('PGlite is everywhere')
    const workers: Worker[] = []
    process.once('worker', (worker) => workers.push(worker))
    const record = await openRecord(place, { holder: 'a test', create: true })
    expect(workers).toHaveLength(1)
    await Promise.all(workers.map((worker) => worker.terminate()))
    await expect(keep(record, newcomers, clock)).rejects.toMatchObject({ fault: 'database-gone' })
    await record.close()
    const again = await openRecord(place, { holder: 'a test' })
    await again.close()
    await removePlace(place)
  },
  PATIENCE,
)

describe('a server that goes away', () => {
  interface Line {
    readonly url: string
    /** Ends all connections and takes no more, until it is mended. */
    readonly cut: () => Promise<void>
    readonly mend: () => Promise<void>
    readonly close: () => Promise<void>
  }

  /** The way to a server, which can be cut. */
  async function lineTo(url: string): Promise<Line> {
    const { hostname, port } = new URL(url)
    const sockets = new Set<Socket>()
    const server = createServer((near) => {
      const far = dial(Number(port), hostname)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.on('error', () => other.destroy()).on('close', () => other.destroy())
        one.pipe(other)
      }
    })
    const listen = async (at: number) => {
      server.listen(at, '127.0.0.1')
      await once(server, 'listening')
    }
    const cut = async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      await closed
    }
    await listen(0)
    const address = server.address()
    const own = typeof address === 'object' && address ? address.port : 0
    const there = Object.assign(new URL(url), { port: String(own) }).href
    return { url: there, cut, mend: () => listen(own), close: cut }
  }

  test.each([
    ['before it knows of the lines', 0],
    ['in the middle of writing rows', 12],
  ])(
    '%s: add fails in words, and the next command brings the database up',
    async (_, pause) => {
      const direct = await newPlace(databases[1])
      if (direct === null || direct.databaseUrl === null) return
      const line = await lineTo(direct.databaseUrl)
      const place = { ...direct, databaseUrl: line.url }
      const record = await openRecord(place, { holder: 'a test', create: true })
      await keep(record, newcomers.slice(0, 2), clock)
      const cuts: Promise<void>[] = []
      const troubled = goingAway(record, async () => {
        if (pause === 0) await line.cut()
        else setTimeout(() => cuts.push(line.cut()), pause)
      })
      const outcome = await keep(troubled, newcomers.slice(2), clock).catch(
        (error: unknown) => error,
      )
      if (pause === 0) expect(outcome).toMatchObject(kept)
      await record.close()
      await Promise.all(cuts)
      await expect(openRecord(place, { holder: 'a test' })).rejects.toMatchObject({
        fault: 'database-gone',
        message: expect.not.stringContaining('secret'),
      })
      await line.mend()
      await expectCaughtUp(place)
      await line.close()
      await removePlace(place)
    },
    PATIENCE,
  )
})
