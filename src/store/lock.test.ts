import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownerNow } from './lock-owner.js'
import { takeLock } from './lock.js'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-lock-'))
  path = join(folder, 'lock')
})

afterEach(() => rm(folder, { recursive: true }))

describe('one owner', () => {
  test('the second is told who the first is, and for how long', async () => {
    const lock = await takeLock(path, 'readout add')
    await expect(takeLock(path, 'readout contacts')).rejects.toMatchObject({
      fault: 'locked',
      message: expect.stringMatching(
        new RegExp(
          `^The record in ${folder} is in use by \`readout add\` \\(process ${process.pid} on .+, since 2\\d{3}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\)\\. Wait for it to end, or end it\\.`,
          'u',
        ),
      ),
    })
    await lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  test('who waits gets it when it is released', async () => {
    const first = await takeLock(path, 'readout add')
    const second = takeLock(path, 'readout purge', { waitMilliseconds: 10_000 })
    await first.release()
    await (await second).release()
  })

  test('who waits gives up', async () => {
    const first = await takeLock(path, 'readout add')
    await expect(takeLock(path, 'readout purge', { waitMilliseconds: 120 })).rejects.toMatchObject({
      fault: 'locked',
    })
    await first.release()
  })

  test('a lock that another took meanwhile is not released', async () => {
    const first = await takeLock(path, 'readout add')
    await rm(path)
    const second = await takeLock(path, 'readout purge')
    await first.release()
    await expect(takeLock(path, 'readout add')).rejects.toThrow('`readout purge`')
    await second.release()
  })
})

describe('an owner that is gone', () => {
  const gone = { pid: 2 ** 22 + 1, start: '1' }
  const reused = { start: '1' }
  const rebooted = { boot: '00000000-0000-0000-0000-000000000000' }
  const unknown = { boot: null, ...gone }

  test.each([
    ['whose process is gone', gone, 'ended'],
    ['whose process id another process has now', reused, 'ended'],
    ['on a machine that was started again since', rebooted, 'power-cut'],
    ['of which nobody knows the machine’s start', unknown, 'power-cut'],
    [
      'that had itself come after a power cut',
      { ...gone, before: 'power-cut' as const },
      'power-cut',
    ],
  ])('%s', async (_, facts, before) => {
    await writeFile(path, JSON.stringify({ ...ownerNow('readout add', 'released'), ...facts }))
    const lock = await takeLock(path, 'readout contacts')
    expect(lock.before).toBe(before)
    await lock.release()
    expect(await readdir(folder)).toEqual([])
    const next = await takeLock(path, 'readout contacts')
    expect(next.before).toBe('released')
    await next.release()
  })

  test('on another machine is believed to run', async () => {
    const elsewhere = { ...ownerNow('readout add', 'released'), ...gone, host: `${hostname()}-2` }
    await writeFile(path, JSON.stringify(elsewhere))
    await expect(takeLock(path, 'readout contacts')).rejects.toThrow(`remove ${path}`)
  })

  test('who wrote half a lock just now is waited for, and not for ever', async () => {
    await writeFile(path, '{"token":')
    await expect(takeLock(path, 'readout contacts')).rejects.toThrow('just taking it')
    await utimes(path, 1, 1)
    const lock = await takeLock(path, 'readout contacts')
    expect(lock.before).toBe('power-cut')
    await lock.release()
  })

  test('leaves one lock to the many who find it', async () => {
    await writeFile(path, JSON.stringify({ ...ownerNow('readout add', 'released'), ...gone }))
    const tries = Array.from({ length: 20 }, (_, each) => takeLock(path, `readout ${each}`))
    const results = await Promise.allSettled(tries)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

/** Adds one to the number in a file, over and over, under the lock; every so often it is killed with the lock in hand. */
const COUNTING = fileURLToPath(new URL('./lock.fixture.ts', import.meta.url))

function countingProcess(times: number, dies: boolean): ChildProcess {
  const words = [
    '--import',
    'tsx',
    COUNTING,
    path,
    join(folder, 'count'),
    String(times),
    String(dies),
  ]
  return spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] })
}

test('processes that are killed with the lock in hand, and others that count: no count is lost', async () => {
  await writeFile(join(folder, 'count'), '0')
  const processes = [false, false, true, true].map((dies) => countingProcess(10, dies))
  await Promise.all(processes.map((each) => once(each, 'exit')))
  expect(processes.map(({ signalCode }) => signalCode)).toEqual([null, null, 'SIGKILL', 'SIGKILL'])
  expect(await readFile(join(folder, 'count'), 'utf8')).toBe('40')
  expect((await takeLock(path, 'readout contacts')).before).not.toBe('power-cut')
}, 60_000)
