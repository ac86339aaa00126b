import type { Entry, Hash } from '../../model/journal.js'
import { canonicalJson } from '../../model/canonical.js'
import { sha256 } from './layout.js'

/** What the first line of a journal follows. */
export const START: Hash = '0'.repeat(64)

const NEWLINE = Buffer.from('\n')

/** Everything before the entry has one length, so that any program can cut a line at the same place. */
const HEAD = /^\{"hash":"([0-9a-f]{64})","previous":"([0-9a-f]{64})","entry":$/u
const HEAD_LENGTH = `{"hash":"${START}","previous":"${START}","entry":`.length

/** One line as it stands, checked against itself. */
export interface StandingLine {
  readonly hash: Hash
  readonly previous: Hash
  /** Its bytes, JSON. */
  readonly entry: Uint8Array
}

/** The hash over the line before, and the exact bytes of an entry. */
function chained(previous: Hash, entry: Uint8Array): Hash {
  return sha256(Buffer.concat([Buffer.from(previous), NEWLINE, entry]))
}

/** The line of an entry, its newline included. */
export function writeLine(entry: Entry, previous: Hash): { hash: Hash; bytes: Uint8Array } {
  const json = Buffer.from(canonicalJson(entry))
  const hash = chained(previous, json)
  const head = Buffer.from(`{"hash":"${hash}","previous":"${previous}","entry":`)
  return { hash, bytes: Buffer.concat([head, json, Buffer.from('}\n')]) }
}

/** Takes a line apart, without its newline; `null` when it is none or its hash is not its own. */
export function readLine(bytes: Uint8Array): StandingLine | null {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [, hash, previous] = HEAD.exec(line.toString('latin1', 0, HEAD_LENGTH)) ?? []
  if (hash === undefined || previous === undefined || line.at(-1) !== '}'.charCodeAt(0)) return null
  const entry = line.subarray(HEAD_LENGTH, -1)
  return chained(previous, entry) === hash ? { hash, previous, entry } : null
}
