import { expect, test } from 'vitest'
import { runHashes } from '../../language/fingerprints.js'
import { findReuse } from './reuse.js'
import type { Weave } from './weave.js'

const WORDS = 400

/** Words of a made-up story, the commoner ones more often, the same for one number. */
function story(number: number): readonly number[] {
  let state = number * 2_654_435_761 + 1
  return Array.from({ length: WORDS }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const chance = (state >>> 8) / 2 ** 24
    return Math.floor(20_000 * chance ** 3)
  })
}

function weaveOf(words: readonly number[]): Weave {
  const numbers = Int32Array.from(words)
  return {
    spans: words.map((_, at) => ({ start: at * 6, end: at * 6 + 5 })),
    words: numbers,
    quoted: new Uint8Array(words.length),
    sentences: Int32Array.from(words, (_, at) => Math.floor(at / 20)),
    hashes: runHashes(numbers),
  }
}

/** A copy whose every twelfth word is another and whose halves are turned round. */
function copyOf(words: readonly number[]): readonly number[] {
  const changed = words.map((word, at) => (at % 12 === 7 ? 30_000 + at : word))
  return [...changed.slice(WORDS / 2), ...changed.slice(0, WORDS / 2)]
}

test('5,000 articles, a fifth of them copies, are grouped in seconds', { timeout: 60_000 }, () => {
  const originals = Array.from({ length: 4000 }, (_, at) => story(at + 1))
  const copies = originals.slice(0, 1000).map(copyOf)
  const weaves = [...originals, ...copies].map(weaveOf)
  const started = process.cpuUsage().user
  const reuses = findReuse(weaves)
  const seconds = (process.cpuUsage().user - started) / 1e6
  const found = reuses.filter(({ first, second }) => second === first + 4000)
  expect(found.length).toBe(1000)
  expect(reuses.length).toBeLessThan(1100)
  expect(seconds).toBeLessThan(15)
})

test('500 copies of one story are held against it and not against each other', () => {
  const weaves = Array.from({ length: 500 }, () => weaveOf(story(1)))
  expect(findReuse(weaves).map(({ first }) => first)).toEqual(weaves.slice(1).map(() => 0))
})
