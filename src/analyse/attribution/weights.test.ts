import { isDeepStrictEqual } from 'node:util'
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

const WEIGHTS = smallWeights()
const ENCODED = encodeWeights(WEIGHTS)

/** What of the weights is otherwise after they were written and read. */
function otherThan(expected: FastWeights, found: FastWeights): readonly string[] {
  const valuesOf = ({ slots, ...rest }: FastWeights) =>
    Object.entries({ ...rest, rows: rowsIn(slots) })
  const values = new Map<string, unknown>(valuesOf(found))
  return valuesOf(expected)
    .filter(([name, value]) => !isDeepStrictEqual(value, values.get(name)))
    .map(([name]) => name)
}

test('what is written is read again', () => {
  expect(otherThan(WEIGHTS, decodeWeights(ENCODED, 'weights'))).toEqual([])
})

test('what is read from a file, whose bytes lie in a larger buffer, is the same', () => {
  const bytes = Buffer.concat([Buffer.from('xyz'), ENCODED]).subarray(3)
  expect(otherThan(WEIGHTS, decodeWeights(bytes, 'weights'))).toEqual([])
})

test.each([
  [
    'no weights',
    new TextEncoder().encode('{"weights": "elsewhere, in another file"}'),
    'no file of weights',
  ],
  ['too short', ENCODED.slice(0, 20), 'too short'],
  ['cut short', ENCODED.slice(0, -30), 'cut short'],
  ['a byte missing', ENCODED.slice(0, -1), 'checksum'],
  ['a byte changed', changed(5000, 77), 'checksum'],
  ['another version', changed(4, 99), 'version 99'],
  ['other features', changed(12, 3), 'other features'],
])('%s is refused', (_, bytes, reason) => {
  expect(() => decodeWeights(bytes, 'weights.bin')).toThrow(reason)
  expect(() => decodeWeights(bytes, 'weights.bin')).toThrow('weights.bin')
})

function changed(at: number, value: number): Uint8Array {
  const bytes = ENCODED.slice()
  bytes[at] = value
  return bytes
}
