import { expect, test } from 'vitest'
import { directionAround } from './tense.js'

const around = (text: string, words: string) => {
  const start = text.indexOf(words)
  return directionAround(text, { start, end: start + words.length })
}

test.each([
  ['a past verb before', 'The ministers met on Friday in Rome.', 'Friday', 'past'],
  [
    'a verb of speech between',
    'She will travel to Rome, her office said on Friday.',
    'Friday',
    'past',
  ],
  ['will', 'He will be speaking with the king on Friday.', 'Friday', 'ahead'],
  ['a departure to come', 'He leaves for Lima on Friday.', 'Friday', 'ahead'],
  ['a passive to come', 'The terms will be announced on Friday.', 'Friday', 'ahead'],
  ['a thing due', 'They await the talks scheduled for Friday.', 'Friday', 'ahead'],
  ['a headline infinitive', 'Premier to meet envoys Friday', 'Friday', 'ahead'],
  ['an infinitive that happened', 'He managed to reach the palace on Friday.', 'Friday', 'past'],
  ['an infinitive agreed on', 'The two agreed to hold talks on Friday.', 'Friday', 'ahead'],
  [
    'what was asked in a call',
    'She pressed him to open the port in a phone call on Friday.',
    'Friday',
    'past',
  ],
  ['a call agreed on', 'They agreed to speak in a phone call on Friday.', 'Friday', 'ahead'],
  [
    'what will be remembered has been',
    'The meeting on Friday will be remembered for its bluntness.',
    'Friday',
    'past',
  ],
  ['a leading "by"', 'He demanded an answer by Friday.', 'Friday', 'ahead'],
  ['a leading "since"', 'Nothing will have moved since Friday.', 'Friday', 'past'],
  ['at the head of its clause', 'On Friday, he will fly to Oslo.', 'Friday', 'ahead'],
  ['at the head of a past clause', 'On Friday, he said he would fly to Oslo.', 'Friday', 'past'],
  ['another sentence does not count', 'She will go. Talks Friday in Rome.', 'Friday', 'open'],
  ['a title is no end of sentence', 'He will see Mr. Bell on Friday.', 'Friday', 'ahead'],
  ['before an event to come', 'They spoke ahead of Friday’s summit.', 'Friday', 'ahead'],
])('%s', (...[, text, words, expected]) => expect(around(text, words)).toBe(expected))
