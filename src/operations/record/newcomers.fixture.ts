import { createHash } from 'node:crypto'
import type { Archive } from '../../store/archive/archive.js'
import type { Database } from '../../store/database/database.js'
import type { Newcomer } from './arrivals.js'
import type { IntakePool } from './intake-pool.js'
import type { OpenRecord } from './open.js'
import { NOTHING_TAUGHT } from '../../model/taught.js'
import { takeIn, type Intake, type TakenIn } from './take-in.js'

/** Where a record stands on a fake disk. */
export const HOME = '/home/record'

const texts = [
  'title: Call of the presidents\npublisher: Palace of Freland\ndate: 2026-02-10\nkind: official\nside: FR\n-----\nPresident Anna Vale spoke by telephone with President Ivo Marek on 9 February 2026. She called for an immediate ceasefire. The presidents agreed to speak again.\n',
  'title: Presidents speak\npublisher: Daily Courier\ndate: 2026-02-10\n-----\nPresident Anna Vale and President Ivo Marek spoke by telephone on 9 February 2026, the palace said. Vale said that a ceasefire was needed as soon as possible.\n',
  'title: Ministers meet\npublisher: Daily Courier\ndate: 2026-02-14\n-----\nFrance and Germany held talks in Vienna on 13 February 2026. The French ministry said that both sides would return the prisoners.\n',
  'title: A comment\npublisher: Weekly View\ndate: 2026-02-15\n-----\nThe call of 9 February 2026 between Anna Vale and Ivo Marek changed little. Marek promised 40 million euros, according to nobody in particular.\n',
  'title: A later call\npublisher: Daily Courier\ndate: 2026-02-21\n-----\nPresident Anna Vale telephoned President Ivo Marek on 20 February 2026. Marek said that he would not accept the terms.\n',
] as const

/** Five texts of invented calls, read and not kept yet: 0 and 1 tell of one, 2 of another. */
export const newcomers: readonly Newcomer[] = await Promise.all(
  texts.map(async (text, index) => {
    const bytes = Buffer.from(text)
    const snapshot = createHash('sha256').update(bytes).digest('hex')
    const taken = await takenIn({
      bytes,
      snapshot,
      name: `${index}.txt`,
      speed: 'fast',
      taught: NOTHING_TAUGHT,
    })
    const path = `${index}.txt`
    return { kind: 'new', path, origin: { kind: 'file', name: path }, snapshot, bytes, taken }
  }),
)

async function takenIn(intake: Intake): Promise<Extract<TakenIn, { ok: true }>> {
  const taken = await takeIn(intake)
  if (!taken.ok) throw new Error(taken.problems[0].message)
  return taken
}

/** Reads as a newer reader would: the same findings under another version. */
export const newerReader: IntakePool = {
  takeIn: async ({ snapshot }) => {
    const { taken } = newcomers.find((each) => each.snapshot === snapshot) ?? {}
    if (taken === undefined) throw new Error(`${snapshot} is no text of the scenario`)
    const reader = { ...taken.reading.reader, version: 'next' }
    return { ...taken, reading: { ...taken.reading, reader } }
  },
  width: 2,
  close: async () => {},
}

/** A record over an archive on any disk, and a database of which it is the only user. */
export function recordOver(archive: Archive, database: Database): OpenRecord {
  return {
    home: HOME,
    archive,
    database,
    writing: (work) => work(),
    behind: (work) => void work().catch(() => {}),
    close: async () => {},
  }
}
