import { describe, expect, test } from 'vitest'
import type { Added, Entry } from '../../model/journal.js'
import type { Archive } from './archive.js'
import { fakeDisk, type FakeDisk, type FakeDiskOptions } from './fake-disk.fixture.js'
import { findArchive, openArchive } from './folder-archive.js'
import { BEGINNING } from './journal.js'
import { keepArticle, tombstoneOf } from './kept.fixture.js'
import { layoutOf } from './layout.js'

const HOME = '/home/record'
const { journal } = layoutOf(HOME)

type Settings = { -readonly [K in keyof FakeDiskOptions]: FakeDiskOptions[K] }

async function addOne(archive: Archive, number: number): Promise<Added> {
  const entry = await keepArticle(archive, number)
  await archive.append([entry])
  return entry
}

async function entriesOf(archive: Archive): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const line of archive.linesFrom(BEGINNING)) entries.push(line.entry)
  return entries
}

async function expectKept(disk: FakeDisk, entries: readonly Added[]): Promise<void> {
  const archive = await openArchive(HOME, disk.afterPowerCut())
  expect(await entriesOf(archive)).toEqual(entries)
  for (const entry of entries) await archive.reading(entry.reading)
}

describe('a full disk', () => {
  test('whatever does not fit, all that was acknowledged stays, and the same process goes on when there is room', async () => {
    for (let room = 3_000; room < 7_000; room += 97) {
      const settings: Settings = { room }
      const disk = fakeDisk(settings)
      const archive = await openArchive(HOME, disk)
      const added: Added[] = []
      const refused = await fillUp(archive, added).catch((error: unknown) => error)
      expect(refused).toMatchObject({
        fault: 'disk-full',
        message: expect.stringMatching(
          /^The disk is full: \/home\/record\/.+ could not be written\. Make room/u,
        ),
        cause: { code: 'ENOSPC' },
      })
      settings.room = Infinity
      added.push(await addOne(archive, 100), await addOne(archive, added.length))
      await expectKept(disk, added)
    }
  })

  async function fillUp(archive: Archive, added: Added[]): Promise<void> {
    for (let number = 0; ; number += 1) added.push(await addOne(archive, number))
  }

  test('in the middle of a line leaves no part of it', async () => {
    const settings: Settings = {}
    const disk = fakeDisk(settings)
    const archive = await openArchive(HOME, disk)
    const first = await addOne(archive, 1)
    const size = await disk.size(journal)
    const second = await keepArticle(archive, 2)
    settings.before = ({ name }) => {
      if (name !== 'append') return
      settings.room = 0
    }
    await expect(archive.append([second])).rejects.toMatchObject({ fault: 'disk-full' })
    expect(await disk.size(journal)).toBe(size)
    await expectKept(disk, [first])
  })
})

describe('a disk that may not be written', () => {
  test('is read all the same', async () => {
    const settings: Settings = {}
    const disk = fakeDisk(settings)
    const entry = await addOne(await openArchive(HOME, disk), 1)
    settings.readOnly = true
    const archive = await openArchive(HOME, disk)
    expect(await entriesOf(archive)).toEqual([entry])
    await archive.reading(entry.reading)
  })

  test('takes no article, and says what to do', async () => {
    const settings: Settings = {}
    const disk = fakeDisk(settings)
    const archive = await openArchive(HOME, disk)
    const entry = await addOne(archive, 1)
    settings.readOnly = true
    const refusal = {
      fault: 'read-only',
      message: expect.stringContaining('Readout may not write here'),
      cause: { code: 'EROFS' },
    }
    await expect(addOne(archive, 2)).rejects.toMatchObject(refusal)
    await expect(archive.append([tombstoneOf(entry)])).rejects.toMatchObject(refusal)
    await expect(archive.erase(tombstoneOf(entry))).rejects.toMatchObject(refusal)
  })

  test('is no place for a new record', async () => {
    const disk = fakeDisk({ readOnly: true })
    expect(await findArchive(HOME, disk)).toBeNull()
    await expect(openArchive(HOME, disk)).rejects.toMatchObject({ fault: 'read-only' })
  })
})

describe('a disk that fails', () => {
  const fails =
    (name: string, path: string): NonNullable<FakeDiskOptions['before']> =>
    (call) => {
      if (call.name === name && call.path.includes(path)) {
        throw Object.assign(new Error('EIO'), { code: 'EIO' })
      }
    }

  test.each([
    ['while an object is synced', 'syncFile', '/incoming/'],
    ['while a folder is synced', 'syncFolder', '/texts'],
    ['while an object is put in its place', 'rename', '/readings/'],
    ['while the journal is written', 'append', journal],
  ])(
    '%s acknowledges nothing, and the article can be added when it works again',
    async (_, name, path) => {
      const settings: Settings = {}
      const disk = fakeDisk(settings)
      const archive = await openArchive(HOME, disk)
      const first = await addOne(archive, 1)
      settings.before = fails(name, path)
      await expect(addOne(archive, 2)).rejects.toMatchObject({
        fault: 'disk',
        cause: { code: 'EIO' },
      })
      settings.before = () => undefined
      await expectKept(disk, [first])
    },
  )

  test('and cannot take back a line takes no other until the record is opened again', async () => {
    const settings: Settings = {}
    const disk = fakeDisk(settings)
    const archive = await openArchive(HOME, disk)
    const first = await addOne(archive, 1)
    settings.before = fails('syncFile', journal)
    await expect(addOne(archive, 2)).rejects.toMatchObject({ fault: 'disk' })
    settings.before = () => undefined
    await expect(addOne(archive, 2)).rejects.toThrow('Open the record again')
    const next = await openArchive(HOME, disk)
    const second = await addOne(next, 2)
    await expectKept(disk, [first, second])
  })
})

test('an object that could not be synced is not believed to be kept', async () => {
  const settings: Settings = {}
  const disk = fakeDisk(settings)
  const archive = await openArchive(HOME, disk)
  const entry = await keepArticle(archive, 1)
  settings.before = ({ name }) => {
    if (name === 'syncFile') throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  await expect(archive.append([entry])).rejects.toMatchObject({ fault: 'disk' })
  settings.before = () => undefined
  await expect(archive.append([entry])).rejects.toMatchObject({ fault: 'missing' })
  await addOne(archive, 1)
  await expectKept(disk, [entry])
})
