import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Compared } from '../model/comparison.js'
import { dataClosing, dataOpening } from '../pages/dossier/data.js'
import { specimen } from '../pages/specimen.fixture.js'
import { readerOf } from './reader.js'

/** The specimen as this version compares it; its sentences are plain spans. */
export const compared: Compared = {
  comparison: {
    ...specimen,
    accounts: specimen.accounts.map((head) => ({
      ...head,
      sentences: head.sentences.map(({ start, end }) => ({ start, end })),
    })),
  },
  problems: [],
  reader: readerOf('accurate'),
}

/** Writes a file into a folder of its own; resolves to its path. */
export async function written(content: string | Uint8Array, name = 'page.html'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'readout-dossier-')), name)
  await writeFile(path, content)
  return path
}

/** A page with its data as JSON changed. */
export function withData(html: string, change: (json: string) => string): string {
  const start = html.indexOf(dataOpening) + dataOpening.length
  const end = html.indexOf(dataClosing, start)
  return html.slice(0, start) + change(html.slice(start, end)) + html.slice(end)
}
