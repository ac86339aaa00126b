import { expect, test } from 'vitest'
import type { Evidence } from '../../model/spans.js'
import { person } from '../specimen.fixture.js'
import { statementDoubt } from './doubts.js'

const at = (quote: string): Evidence => ({ quote, start: 0, end: quote.length })
const called = (words: string) => ({
  ...person('Ilse Maron', 'person:ilse-maron'),
  evidence: [at(words)],
})

test.each([
  [
    'a pronoun',
    called('She'),
    'said',
    'attribution/bare',
    'The text has “She”: is that Ilse Maron?',
  ],
  [
    'an office',
    called('the minister'),
    'said',
    'attribution/that',
    /“the minister”: is that Ilse Maron\?/u,
  ],
  [
    'a name before a thing',
    called('Maron'),
    'announced',
    'attribution/object',
    /behind “announced” may be a deed/u,
  ],
  [
    'a name before a clause',
    called('Maron'),
    'said',
    'attribution/bare',
    /certain that “said” introduces/u,
  ],
])('why a statement is doubtful: %s', (_, speaker, cue, rule, expected) => {
  const words = statementDoubt({ speakers: [speaker], cues: [at(cue)], rule })
  expect(words).toMatch(expected)
})
