import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AdamState } from './adam.js'
import type { Learning } from './backward.js'

const FOLDER = fileURLToPath(new URL('../../../.cache/train/', import.meta.url))

const fileOf = (name: string): string => join(FOLDER, `${name}.checkpoint`)

/** What changes from step to step besides the parameters. */
export interface Progress {
  readonly adam: AdamState
  /** Running means of the parameters. */
  readonly averages: Float32Array
}

interface NetworkCheckpoint {
  readonly learning: Learning
  readonly progress: Progress
  readonly epoch: number
}

/** Keeps what is learnt so far: the epochs done, the parameters, the means and squares of their gradients, their own means. */
export function writeNetwork(name: string, { learning, progress, epoch }: NetworkCheckpoint): void {
  mkdirSync(FOLDER, { recursive: true })
  const partial = `${fileOf(name)}.partial`
  const head = Float32Array.of(epoch)
  writeFileSync(partial, Buffer.concat([head, ...columnsOf(learning, progress)].map(bytesOf)))
  renameSync(partial, fileOf(name))
}

/** Fills parameters and progress from a checkpoint and returns the epochs done: 0 without one, or for another size. */
export function readNetwork(name: string, learning: Learning, progress: Progress): number {
  if (!existsSync(fileOf(name))) return 0
  const bytes = readFileSync(fileOf(name))
  const columns = columnsOf(learning, progress)
  if (bytes.length !== columns.reduce((sum, column) => sum + column.byteLength, 4)) return 0
  let at = 4
  for (const column of columns) {
    bytes.copy(bytesOf(column), 0, at, at + column.byteLength)
    at += column.byteLength
  }
  return bytes.readFloatLE(0)
}

export function clearNetwork(name: string): void {
  rmSync(fileOf(name), { force: true })
}

function columnsOf({ network }: Learning, { adam, averages }: Progress): readonly Float32Array[] {
  return [
    network.kernels.memory.subarray(0, network.places.total),
    adam.means,
    adam.squares,
    averages,
  ]
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
