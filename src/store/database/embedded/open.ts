import { StoreError } from '../../errors.js'
import type { Source } from '../sessions.js'
import { currentBoot } from './boot.js'
import { type EmbeddedFolder, lookInto } from './folder.js'
import { isTrusted } from './marker.js'
import { sourceOf } from './source.js'
import { startWorker } from './start-worker.js'
import type { Standing } from './syncing.js'

/** PGlite's PostgreSQL: files of an older one are made again, those of a newer one are left alone. */
export const EMBEDDED_POSTGRES = 18

/** An open folder, and whether its files were there, were made, or were made because those there could not be trusted. */
export interface OpenFolder {
  readonly source: Source
  readonly found: 'existing' | 'new' | 'discarded'
}

/** Opens PGlite over a folder. Nobody else may have it open: PGlite has no lock of its own. */
export async function openEmbedded(path: string): Promise<OpenFolder> {
  const folder = await lookInto(path)
  const boot = await currentBoot()
  if (folder.version !== null && folder.version > EMBEDDED_POSTGRES)
    throw newer(path, folder.version)
  const isKept = folder.version === EMBEDDED_POSTGRES && isTrusted(folder.marker, boot)
  const where = `The database in ${path}`
  const opening = { folder, boot, where }
  const kept = isKept ? await openKept(opening) : null
  if (kept) return { source: kept, found: 'existing' }
  const found = folder.version === null && folder.marker === null ? 'new' : 'discarded'
  return { source: await make(opening), found }
}

interface Opening {
  readonly folder: EmbeddedFolder
  readonly boot: string | null
  readonly where: string
}

/** `null` when PGlite cannot open the files. */
async function openKept(opening: Opening): Promise<Source | null> {
  const { folder, boot, where } = opening
  // After a process that was killed, nobody knows what of its writes is on the disk.
  const before = folder.marker?.state === 'closed' ? await folder.standing() : undefined
  await folder.mark({ state: 'open', boot })
  try {
    return closingWhole(
      await sourceOf(startWorker({ data: folder.data, isNew: false }), where),
      folder,
      before,
    )
  } catch {
    return null
  }
}

async function make(opening: Opening): Promise<Source> {
  const { folder, boot, where } = opening
  await folder.mark({ state: 'making' })
  await folder.empty()
  const worker = startWorker({ data: folder.data, isNew: true })
  const source = await sourceOf(worker, where).catch((error: unknown) => {
    throw unmade(where, error)
  })
  await folder.mark({ state: 'open', boot })
  return closingWhole(source, folder)
}

function closingWhole(source: Source, folder: EmbeddedFolder, before?: Standing): Source {
  return {
    acquire: source.acquire,
    close: async () => {
      await source.close()
      await folder.sync(before)
      await folder.mark({ state: 'closed' })
    },
  }
}

function newer(path: string, version: number): StoreError {
  return new StoreError(
    'newer',
    `The database in ${path} was made by a newer Readout: with PostgreSQL ${version}, and this one has ${EMBEDDED_POSTGRES}. Install the newer version; nothing was changed.`,
  )
}

function unmade(where: string, error: unknown): unknown {
  if (error instanceof StoreError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new StoreError(
    'disk',
    `${where} could not be made (${reason}). Check that the disk has room, then run the command again.`,
    { cause: error },
  )
}
