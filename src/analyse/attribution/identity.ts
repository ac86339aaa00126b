import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WORD_VECTORS } from '../../language/word-vectors.js'
import type { Speed } from '../../model/reading.js'

const FAST = new URL('../../../models/attribution-fast.bin', import.meta.url)
const ACCURATE = new URL('../../../models/attribution-accurate.bin', import.meta.url)

const known = new Map<string, string>()

/**
 * The models that reading at this speed and comparing ask, each with the first digits of the SHA-256 of its file. The
 * word vectors serve both.
 */
export function modelsOf(speed: Speed): readonly string[] {
  return (speed === 'fast' ? [FAST] : [FAST, ACCURATE]).concat(WORD_VECTORS).map(identityOf)
}

function identityOf(file: URL): string {
  const found = known.get(file.href)
  if (found !== undefined) return found
  const digits = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
  const identity = `${basename(fileURLToPath(file), '.bin')} ${digits}`
  known.set(file.href, identity)
  return identity
}
