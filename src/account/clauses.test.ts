import { expect, test } from 'vitest'
import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import { textOf } from '../model/spans.js'
import { splitClauses } from './clauses.js'

function clausesOf(text: string): readonly string[] {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, [{ kind: 'body', start: 0, end: text.length }])
  return splitClauses(tokens, sentences).map((clause) => textOf(text, clause))
}

test.each([
  ['one clause', 'The two ministers met in Oslo.', ['The two ministers met in Oslo']],
  [
    'a few words in brackets',
    'They will pay 6 million euros ($7 million) by May.',
    ['They will pay 6 million euros ($7 million) by May'],
  ],
  [
    'a clause in brackets',
    'They will pay by May (the bank has agreed) in euros.',
    ['They will pay by May', 'the bank has agreed', 'in euros'],
  ],
  [
    'behind "as"',
    'She urged him to wait as the two held talks.',
    ['She urged him to wait', 'the two held talks'],
  ],
  [
    'the teller behind',
    'The talks lasted an hour, the presidency said.',
    ['The talks lasted an hour', 'the presidency said'],
  ],
  [
    'the teller before',
    'The ministry said that she met him.',
    ['The ministry said', 'she met him'],
  ],
  [
    'a shared subject',
    'She called him in May and travelled to Ankara.',
    ['She called him in May', 'travelled to Ankara'],
  ],
  [
    'a second infinitive',
    'They decided to coordinate their efforts and to speak soon.',
    ['They decided to coordinate their efforts', 'to speak soon'],
  ],
  [
    'a gerund',
    'The chancellery confirmed the call, saying it was useful.',
    ['The chancellery confirmed the call', 'saying it was useful'],
  ],
  [
    'a relative clause, and what goes on behind it',
    'The minister, who arrived on Monday, met the president.',
    ['The minister', 'who arrived on Monday', 'met the president'],
  ],
  [
    'a dateline',
    'OSLO, 7 March - The minister met the president.',
    ['OSLO, 7 March', 'The minister met the president'],
  ],
  [
    'degree is no clause',
    'They want peace as soon as possible.',
    ['They want peace as soon as possible'],
  ],
  [
    'coordinated nouns are one',
    'The minister and the envoy met the president.',
    ['The minister and the envoy met the president'],
  ],
])('%s', (_, text, expected) => expect(clausesOf(text)).toEqual(expected))
