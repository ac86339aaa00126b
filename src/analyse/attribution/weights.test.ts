import { expect, test } from 'vitest'
import { BUCKETS } from './features.js'
import { JOINTS } from './joints.js'
import { LABELS, STATES } from './labels.js'
import { LINK_BUCKETS } from './linking.js'
import { bitsIn, decodeWeights, encodeWeights, ranksOf, type FastWeights } from './weights.js'

function smallWeights(): FastWeights {
  const present = new Int32Array(BUCKETS / 32)
  present[0] = 0b101
  present[2000] = 1 << 31
  return {
    cueWords: new Map([
      [3, 1],
      [-7, 3],
    ]),
    present,
    ranks: ranksOf(present),
    rows: Int8Array.from({ length: 3 * LABELS }, (_, at) => at - 12),
    scales: new Float64Array(LABELS).fill(0.25),
    transitions: new Float64Array(JOINTS * STATES * STATES).fill(-0.5),
    links: {
      cues: new Float64Array(LINK_BUCKETS).fill(0.125),
      sources: new Float64Array(LINK_BUCKETS).fill(-2),
    },
  }
}

/** Small enough to be compared value by value: of the long columns, what is not zero. */
function digest({ present, ranks, rows, ...rest }: FastWeights) {
  const set = [...present.entries()].filter(([, word]) => word !== 0)
  return { ...rest, set, ranks: set.map(([at]) => ranks[at]), rows }
}

test('what is written is read again', () => {
  const weights = smallWeights()
  expect(digest(decodeWeights(encodeWeights(weights), 'weights'))).toEqual(digest(weights))
})

test('what is read from a file, whose bytes lie in a larger buffer, is the same', () => {
  const weights = smallWeights()
  const bytes = Buffer.concat([Buffer.from('xyz'), encodeWeights(weights)]).subarray(3)
  expect(digest(decodeWeights(bytes, 'weights'))).toEqual(digest(weights))
})

test.each([
  [
    'no weights',
    () => new TextEncoder().encode('{"weights": "elsewhere, in another file"}'),
    'no file of weights',
  ],
  ['too short', () => encodeWeights(smallWeights()).slice(0, 20), 'too short'],
  ['cut short', () => encodeWeights(smallWeights()).slice(0, -30), 'cut short'],
  ['a byte missing', () => encodeWeights(smallWeights()).slice(0, -1), 'checksum'],
  ['a byte changed', () => changed(encodeWeights(smallWeights()), 5000, 77), 'checksum'],
  ['another version', () => changed(encodeWeights(smallWeights()), 4, 99), 'version 99'],
  ['other features', () => changed(encodeWeights(smallWeights()), 12, 3), 'other features'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => decodeWeights(bytes(), 'weights.bin')).toThrow(reason)
  expect(() => decodeWeights(bytes(), 'weights.bin')).toThrow('weights.bin')
})

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  bytes[at] = value
  return bytes
}

test.each([
  [0, 0],
  [1, 1],
  [-1, 32],
  [0x0f0f, 8],
  [1 << 31, 1],
])('%i has %i bits', (word, count) => expect(bitsIn(word)).toBe(count))
