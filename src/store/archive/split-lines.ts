import type { Disk } from './disk.js'
import { withFile } from './faults.js'

/** In bytes: some thousand lines of a journal. */
const PART = 2 ** 20

const NEWLINE = 10

export interface Stretch {
  readonly path: string
  readonly disk: Disk
  /** In bytes, half-open. */
  readonly from: number
  readonly to: number
}

/** The lines of a stretch of a file, without their newlines, some at a time. What no newline ends is left out. */
export async function* splitLines(stretch: Stretch): AsyncGenerator<readonly Uint8Array[]> {
  let carried = new Uint8Array(0)
  for await (const part of partsOf(stretch)) {
    const bytes = carried.length === 0 ? part : Buffer.concat([carried, part])
    const lines: Uint8Array[] = []
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      lines.push(bytes.subarray(start, end))
      start = end + 1
    }
    carried = bytes.slice(start)
    yield lines
  }
}

async function* partsOf({ path, disk, from, to }: Stretch): AsyncGenerator<Uint8Array> {
  let offset = from
  while (offset < to) {
    const most = Math.min(PART, to - offset)
    const at = offset
    const part = await withFile(path, 'read', () => disk.readPart(path, at, most))
    if (part.length === 0) return
    offset += part.length
    yield part
  }
}
