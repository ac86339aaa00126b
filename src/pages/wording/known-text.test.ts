import { expect, test } from 'vitest'
import { quoteFrom } from '../../model/spans.js'
import { knownText } from './known-text.js'

const text = 'Maron rang Veld on Monday.'
const at = (start: number, end: number) => quoteFrom(text, { start, end })

test.each([
  ['one quotation in its place', [at(6, 10)], `${'…'.repeat(6)}rang`],
  [
    'two, and what lies between is no white space',
    [at(0, 5), at(11, 15)],
    `Maron${'…'.repeat(6)}Veld`,
  ],
  ['in any order', [at(11, 15), at(0, 5)], `Maron${'…'.repeat(6)}Veld`],
  ['that overlap', [at(0, 10), at(6, 15)], 'Maron rang Veld'],
  ['that lie in each other', [at(0, 15), at(6, 10)], 'Maron rang Veld'],
  ['none', [], ''],
])('%s', (_, evidence, expected) => expect(knownText(evidence)).toBe(expected))
