import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Learner } from './learner.js'

const FOLDER = fileURLToPath(new URL('../../.cache/train/', import.meta.url))

const fileOf = (name: string): string => join(FOLDER, `${name}.checkpoint`)

/** Keeps what is learnt so far, with the number of epochs done. */
export function writeCheckpoint(name: string, learner: Learner, epoch: number): void {
  mkdirSync(FOLDER, { recursive: true })
  const head = Float64Array.of(epoch)
  const parts = [head, ...columnsOf(learner)].map(bytesOf)
  const partial = `${fileOf(name)}.partial`
  writeFileSync(partial, Buffer.concat(parts))
  renameSync(partial, fileOf(name))
}

/** Fills a learner from its checkpoint and returns the epochs done: 0 without one, or where it is of another size. */
export function readCheckpoint(name: string, learner: Learner): number {
  if (!existsSync(fileOf(name))) return 0
  const bytes = readFileSync(fileOf(name))
  const columns = columnsOf(learner).map(bytesOf)
  if (bytes.length !== columns.reduce((sum, column) => sum + column.length, 8)) return 0
  let at = 8
  for (const column of columns) {
    bytes.copy(column, 0, at, at + column.length)
    at += column.length
  }
  return bytes.readDoubleLE(0)
}

export function clearCheckpoint(name: string): void {
  rmSync(fileOf(name), { force: true })
}

function columnsOf(learner: Learner): readonly (Float32Array | Float64Array)[] {
  return [
    learner.weights,
    learner.squares,
    learner.transitions,
    learner.transitionSquares,
    learner.meanWeights,
    learner.meanTransitions,
    learner.steps,
  ]
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
