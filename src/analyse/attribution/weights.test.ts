import { expect, test } from 'vitest'
import { JOINTS } from './joints.js'
import { LABELS, STATES } from './labels.js'
import { LINK_BUCKETS } from './linking.js'
import { rowsIn, slotsOf } from './rows.js'
import { decodeWeights, encodeWeights, type FastWeights } from './weights.js'

function smallWeights(): FastWeights {
  return {
    cueWords: new Map([
      [3, 1],
      [-7, 3],
    ]),
    slots: slotsOf(
      Int32Array.of(0, 2, 64_031),
      Int8Array.from({ length: 3 * LABELS }, (_, at) => at - 12),
    ),
    scales: new Float64Array(LABELS).fill(0.25),
    transitions: new Float64Array(JOINTS * STATES * STATES).fill(-0.5),
    links: {
      cues: new Float64Array(LINK_BUCKETS).fill(0.125),
      sources: new Float64Array(LINK_BUCKETS).fill(-2),
    },
  }
}

/** Small enough to be compared value by value. */
function digest({ slots, ...rest }: FastWeights) {
  return { ...rest, rows: rowsIn(slots) }
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
