import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeDisk } from '../../store/archive/fake-disk.fixture.js'
import type { Database } from '../../store/database/database.js'
import { databases } from '../../store/database/databases.fixture.js'
import { openDatabase } from '../../store/database/open.js'
import { expectNothingLost, workUntilStopped } from './crashes.fixture.js'

let database: Database | null = null

beforeAll(async () => {
  const place = await databases[0].makePlace()
  if (place !== null) database = await openDatabase(place)
})
afterAll(() => database?.close())

/** Points looked at here; all of them are in the marathon. */
const SOME = 12

test('whatever a power cut or a kill stops, nothing acknowledged is lost', async () => {
  if (database === null) return
  const whole = fakeDisk()
  const all = await workUntilStopped(whole, database)
  expect([...all.purged]).toHaveLength(1)
  await expectNothingLost({ disk: whole.afterPowerCut(), database, left: 'as it was' }, all)
  const step = Math.floor(whole.calls() / SOME)
  for (let stopAt = 1; stopAt < whole.calls(); stopAt += step) {
    const disk = fakeDisk({ stopAt })
    const told = await workUntilStopped(disk, database)
    const next = disk.afterPowerCut({ seed: stopAt })
    await expectNothingLost({ disk: next, database, left: 'new' }, told)
  }
}, 120_000)
