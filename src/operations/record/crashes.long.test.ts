import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeDisk, type FakeDisk } from '../../store/archive/fake-disk.fixture.js'
import type { Database } from '../../store/database/database.js'
import { databases } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { expectNothingLost, workUntilStopped, type Left } from './crashes.fixture.js'

let database: Database | null = null

beforeAll(async () => {
  const place = await databases[0].makePlace()
  if (place !== null) database = await openDatabase(place)
})
afterAll(() => database?.close())

interface Ending {
  readonly after: (disk: FakeDisk, point: number) => FakeDisk
  readonly left: Left
}

/** What the next process may find: after a kill, after a power cut, and after one that keeps things by chance. */
const ENDINGS: readonly Ending[] = [
  { after: (disk) => disk.afterKill(), left: 'as it was' },
  { after: (disk) => disk.afterPowerCut(), left: 'as it was' },
  { after: (disk, point) => disk.afterPowerCut({ seed: point }), left: 'new' },
  { after: (disk, point) => disk.afterPowerCut({ seed: point + 100_000 }), left: 'new' },
  { after: (disk, point) => disk.afterPowerCut({ seed: point + 200_000 }), left: 'as it was' },
  { after: (disk) => disk.afterKill().afterPowerCut(), left: 'new' },
]

test('stopped at every point of adding, reviewing, rereading and removing, nothing acknowledged is lost', async () => {
  if (database === null) return
  const whole = fakeDisk()
  await workUntilStopped(whole, database)
  let points = 0
  for (let stopAt = 1; stopAt <= whole.calls(); stopAt += 1)
    for (const { after, left } of ENDINGS) {
      const disk = fakeDisk({ stopAt })
      const told = await workUntilStopped(disk, database)
      await expectNothingLost({ disk: after(disk, stopAt), database, left }, told)
      points += 1
    }
  console.log(`${points} ends at ${whole.calls()} points: nothing lost, nothing half believed`)
  expect(points).toBeGreaterThan(1000)
})
