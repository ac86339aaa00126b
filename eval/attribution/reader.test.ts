import { expect, test } from 'vitest'
import { textOf, type Span } from '../../src/model/spans.js'
import { predictByReader } from './reader.js'

test('joint speakers are one source, and offsets are those of the text', async () => {
  const text =
    'Rain over Ireland\n\nDUBLIN — The foreign minister and the finance minister said that rain would fall on Monday.\n'
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(text, span))
  const predicted = await predictByReader(text)
  expect(predicted.map(({ sources, cue }) => [words(sources), words(cue)])).toEqual([
    [['The foreign minister and the finance minister'], ['said']],
  ])
})
