import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { accurateModelOf, scoreNetworks, tagWithAccurateModel } from './accurate.js'
import { groundOf } from './features.js'
import { LABELS } from './labels.js'
import { decodeAccurate, encodeAccurate } from './network/file.js'
import { placesOf, SIZES } from './network/shape.js'

/** A network that has learnt nothing: what is asked here does not depend on what it knows. */
const WEIGHTS = {
  networks: [1, 2].map((network) =>
    Float32Array.from(
      { length: placesOf(SIZES).total },
      (_, at) => Math.sin(at * 12.9898 * network) / 8,
    ),
  ),
  shares: { networks: 0.75, chain: 0.5 },
}

const VECTORS = {
  hashes: Int32Array.of(-5, 7),
  scales: Float32Array.of(0.01, 0.02),
  rows: Int8Array.from({ length: 2 * SIZES.vector }, (_, at) => (at % 255) - 127),
  size: SIZES.vector,
}

function labelsOf(text: string): Float64Array {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, [{ kind: 'body', start: 0, end: text.length }])
  const ground = groundOf({ tokens, sentences, text, cueWords: new Map() })
  return scoreNetworks(ground, accurateModelOf(WEIGHTS, VECTORS)).labels
}

test('an empty text has no attributions', () => {
  expect(tagWithAccurateModel([], [], '')).toEqual([])
})

test('a sentence of 5,000 words is scored, each word with finite numbers', () => {
  const labels = labelsOf(`He said ${'that the talks went on and '.repeat(833)}left.`)
  expect(labels.length).toBeGreaterThan(5000 * LABELS)
  expect(labels.every(Number.isFinite)).toBe(true)
})

test('what is batched with a paragraph does not change a bit of its scores', () => {
  const paragraph = `The minister said ${'that she would come, '.repeat(12)}he added.`
  const alone = labelsOf(paragraph)
  const beside = labelsOf(`${paragraph}\n\n${'They met and talked of grain. '.repeat(30)}`)
  expect(Array.from(beside.subarray(0, alone.length))).toEqual(Array.from(alone))
})

test.each([
  ['bytes', (bytes: Uint8Array) => bytes],
  // A buffer of Node may be a window on a longer one, and cutting it does not copy.
  ['a buffer', (bytes: Uint8Array) => Buffer.concat([Buffer.of(1), bytes]).subarray(1)],
])('a file of weights is read from %s as it was written', (_, given) => {
  const { networks, ...rest } = decodeAccurate(given(encodeAccurate(WEIGHTS)), 'it')
  expect(rest).toEqual({ shares: WEIGHTS.shares })
  expect(networks.length).toBe(2)
  const isSame = (parameters: Float32Array, network: number) =>
    parameters.every((value, at) => value === WEIGHTS.networks[network]?.[at])
  expect(networks.every(isSame)).toBe(true)
})

test.each([
  ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1), 'checksum'],
  ['no file of weights', () => new Uint8Array(64), 'no file of weights'],
  ['next to nothing', () => new Uint8Array(3), 'too short'],
])('a file that is %s is refused', (_, change, reason) => {
  expect(() => decodeAccurate(change(encodeAccurate(WEIGHTS)), 'it')).toThrow(reason)
})
