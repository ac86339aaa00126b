import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Sent } from '../../operations/record/arrivals.js'

/** Texts that were sent together. */
export interface Sending {
  readonly id: string
  readonly texts: readonly Sent[]
}

/** Of an earlier server that ended before they were in the record. */
export interface LeftSending extends Sending {
  /** A server has begun with them anew, and ended too: they are not begun again. */
  readonly isAgain: boolean
}

/**
 * Texts as they were sent, in a folder of the record, from before their sender is told that they came until they are in
 * the record: a server that is killed between loses none.
 */
export interface Sendings {
  readonly keep: (sending: Sending) => Promise<void>
  readonly forget: (id: string) => Promise<void>
  /** Those that an earlier server left, each marked as begun again. */
  readonly takeLeft: () => Promise<readonly LeftSending[]>
}

const AGAIN = '.again'
const PART = '.part'
const NAMES = 'names.json'
const namesIn = z.array(z.string())

/** The sendings of the record in a folder. */
export function sendingsIn(home: string): Sendings {
  const root = join(home, 'sent')
  return {
    keep: (sending) => keepIn(root, sending),
    forget: async (id) => {
      for (const name of [id, `${id}${AGAIN}`])
        await rm(join(root, name), { recursive: true, force: true })
    },
    takeLeft: () => takeLeftIn(root),
  }
}

/** It gets its name when all of it is on the disk. */
async function keepIn(root: string, { id, texts }: Sending): Promise<void> {
  const part = join(root, `${id}${PART}`)
  await mkdir(part, { recursive: true })
  const names = new TextEncoder().encode(JSON.stringify(texts.map(({ name }) => name)))
  await writeSafely(join(part, NAMES), names)
  for (const [index, { bytes }] of texts.entries())
    await writeSafely(join(part, String(index)), bytes)
  await syncFolder(part)
  await rename(part, join(root, id))
  await syncFolder(root)
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows opens no folder, and needs none to be flushed. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function takeLeftIn(root: string): Promise<readonly LeftSending[]> {
  const names = (await readdir(root).catch(() => [])).toSorted()
  const left: LeftSending[] = []
  for (const name of names)
    // Nobody was told that these came.
    if (name.endsWith(PART)) await rm(join(root, name), { recursive: true, force: true })
    else left.push(await takeIn(root, name))
  return left
}

async function takeIn(root: string, name: string): Promise<LeftSending> {
  const isAgain = name.endsWith(AGAIN)
  const id = isAgain ? name.slice(0, -AGAIN.length) : name
  const folder = join(root, `${id}${AGAIN}`)
  if (!isAgain) await rename(join(root, name), folder)
  const told: unknown = JSON.parse(await readFile(join(folder, NAMES), 'utf8'))
  const texts = await Promise.all(
    namesIn.parse(told).map(async (called, index) => ({
      name: called,
      bytes: new Uint8Array(await readFile(join(folder, String(index)))),
    })),
  )
  return { id, texts, isAgain }
}
