import { expect, test } from 'vitest'
import { decodeVectors, directionOf, encodeVectors, rowOf } from './word-vectors.js'
import { hashOf } from './word-hash.js'

const VECTORS = {
  hashes: Int32Array.of(-5, 7),
  scales: Float32Array.of(0.5, 0.25),
  rows: Int8Array.of(1, -2, 3, -4),
  size: 2,
}

const near = (a: string, b: string) => {
  const [one, other] = [directionOf(a), directionOf(b)]
  if (!one || !other) return null
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}

test.each([
  ['ceasefire', 'truce', 'banana'],
  ['sanctions', 'embargo', 'violin'],
  ['minister', 'envoy', 'spoon'],
])('%s stands nearer to %s than to %s', (word, akin, strange) => {
  expect(near(word, akin) ?? 0).toBeGreaterThan((near(word, strange) ?? 1) + 0.2)
})

test('a direction has the length of one, and a word that is not known has none', () => {
  expect(near('treaty', 'treaty')).toBeCloseTo(1, 5)
  expect(directionOf('xqzzvw')).toBeNull()
})

test('vectors are read as they were written', () => {
  const read = decodeVectors(encodeVectors(VECTORS), 'it')
  expect(read).toEqual(VECTORS)
  expect([rowOf(read, 7), rowOf(read, -5), rowOf(read, 8)]).toEqual([1, 0, -1])
})

test.each([
  ['cut short', encodeVectors(VECTORS).subarray(0, 20)],
  ['nothing', new Uint8Array(0)],
])('a file that is %s is refused, by name', (_, bytes) => {
  expect(() => decodeVectors(bytes, 'the-file')).toThrow(/the-file cannot be used/u)
})

test('digits and typographic marks do not change the hash of a word', () => {
  expect(hashOf('2024')).toBe(hashOf('1999'))
  expect(hashOf('don’t')).toBe(hashOf("don't"))
  expect(hashOf('grain')).not.toBe(hashOf('train'))
})
