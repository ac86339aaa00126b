import { expect, test } from 'vitest'
import { fingerprintsOf, runHashes } from './fingerprints.js'

const prints = (words: readonly number[]) => fingerprintsOf(runHashes(Int32Array.from(words)))
const count = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

test('texts that share seven words in a row share a fingerprint, wherever these stand', () => {
  for (const start of count(0, 40)) {
    const shared = count(500, 507)
    const one = prints([...count(1000, 1000 + start), ...shared, ...count(2000, 2030)])
    const other = prints([...count(3000, 3011), ...shared, ...count(4000, 4000 + start)])
    const known = new Set(one.map(({ hash }) => hash))
    expect(other.some(({ hash }) => known.has(hash))).toBe(true)
  }
})

test('fewer are kept than there are runs, each where it begins', () => {
  const words = count(0, 300)
  const kept = prints(words)
  expect(kept.length).toBeLessThan(200)
  const hashes = runHashes(Int32Array.from(words))
  expect(kept.every(({ hash, at }) => hashes[at] === hash)).toBe(true)
})

test('a text of four words has one, a shorter one none', () => {
  expect(prints([1, 2, 3, 4]).map(({ at }) => at)).toEqual([0])
  expect(prints([1, 2, 3])).toEqual([])
})
