import { describe, expect, test } from 'vitest'
import { fakeDisk, type FakeDisk, Stopped } from './fake-disk.fixture.js'

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed)

async function textAt(disk: FakeDisk, path: string): Promise<string | null> {
  return (await disk.size(path)) === null ? null : Buffer.from(await disk.read(path)).toString()
}

/** All that is found under a path after many power cuts. */
async function outcomes(disk: FakeDisk, path: string): Promise<ReadonlySet<string | null>> {
  return new Set(await Promise.all(SEEDS.map((seed) => textAt(disk.afterPowerCut({ seed }), path))))
}

async function write(disk: FakeDisk, path: string, text: string): Promise<void> {
  await disk.write(path, Buffer.from(text))
}

describe('after a power cut', () => {
  test('a file is there when it and its folder were synced, and as it was then', async () => {
    const disk = fakeDisk()
    await write(disk, '/a', 'one')
    await disk.syncFile('/a')
    expect(disk.afterPowerCut().files()).toEqual([])
    const other = fakeDisk()
    await write(other, '/a', 'one')
    await other.syncFolder('/')
    expect(await textAt(other.afterPowerCut(), '/a')).toBe('')
  })

  test('bytes behind the synced ones are lost, or by chance kept in part', async () => {
    const disk = fakeDisk()
    await write(disk, '/a', 'one')
    await disk.syncFile('/a')
    await disk.syncFolder('/')
    await disk.append('/a', Buffer.from('two'))
    const found = await outcomes(disk, '/a')
    expect(await textAt(disk.afterPowerCut(), '/a')).toBe('one')
    expect(found).toEqual(
      new Set(['one', 'onet', 'onetw', 'onetwo', 'one\0\0\0', 'onet\0\0', 'onetw\0']),
    )
  })

  test('a file that was moved is in one folder, in the other, in both or in none', async () => {
    const disk = fakeDisk()
    await disk.makeFolder('/b')
    await write(disk, '/a', 'one')
    await disk.syncFile('/a')
    await disk.syncFolder('/')
    await disk.rename('/a', '/b/a')
    const places = SEEDS.map((seed) => disk.afterPowerCut({ seed }).files().join(' '))
    expect(new Set(places)).toEqual(new Set(['/a', '/b/a', '/a /b/a', '']))
    expect(disk.afterPowerCut().files()).toEqual(['/a'])
    await disk.afterKill().syncFolder('/b')
    expect(disk.afterKill().files()).toEqual(['/b/a'])
  })

  test('the same seed brings the same accident', async () => {
    const disk = fakeDisk()
    await write(disk, '/a', 'one two three')
    const twice = [disk.afterPowerCut({ seed: 7 }), disk.afterPowerCut({ seed: 7 })]
    expect(await textAt(twice[0] ?? disk, '/a')).toBe(await textAt(twice[1] ?? disk, '/a'))
  })
})

test('stops in the middle of a write, for ever', async () => {
  const disk = fakeDisk({ stopAt: 2 })
  await write(disk, '/a', 'one')
  await expect(write(disk, '/b', 'four')).rejects.toThrow(Stopped)
  await expect(disk.read('/a')).rejects.toThrow(Stopped)
  expect(await textAt(disk.afterKill(), '/b')).toBe('fo')
})

test('full: what fits is written', async () => {
  const disk = fakeDisk({ room: 5 })
  await write(disk, '/a', 'one')
  await expect(write(disk, '/b', 'four')).rejects.toMatchObject({ code: 'ENOSPC', path: '/b' })
  expect(await textAt(disk, '/b')).toBe('fo')
})
