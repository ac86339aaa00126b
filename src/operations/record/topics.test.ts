import { expect, test } from 'vitest'
import { noTopic, topicKeyOf } from './topics.js'

test.each([
  ['the key', 'arms-deliveries', 'arms-deliveries'],
  ['the name that is shown', 'Arms deliveries', 'arms-deliveries'],
  ['a term of it', 'truce', 'ceasefire'],
  ['a key that is known no longer', 'old-key', 'old-key'],
  ['none', null, null],
])('a topic is looked for by %s', (_, asked, key) => expect(topicKeyOf(asked)).toBe(key))

test('what is no topic is said to be none where nothing is found', () => {
  expect(noTopic('sanctioning', 0)).toEqual([
    {
      code: 'topic-unknown',
      input: 'sanctioning',
      message: '"sanctioning" is no topic. Topics like it: sanctions.',
    },
  ])
  expect(noTopic('sanctioning', 2)).toEqual([])
  expect(noTopic('sanctions', 0)).toEqual([])
  expect(noTopic(null, 0)).toEqual([])
})
