import { expect, test } from 'vitest'
import { commentaryHead, wireHead } from '../specimen.fixture.js'
import { kindWords, originName, topicName, topicWords } from './names.js'

const official = { ...wireHead, kind: 'official', agency: null } as const

test.each([
  ['an agency on an outlet', wireHead, 'NPA, on The Valley Times'],
  ['an agency of its own', { ...wireHead, outlet: 'NPA' }, 'NPA'],
  ['an outlet alone', { ...wireHead, agency: null }, 'The Valley Times'],
  ['nobody', commentaryHead, 'Unsigned commentary'],
  ['nothing known', { ...commentaryHead, kind: 'unknown' as const }, 'Outlet unknown'],
])('the origin of %s', (_, head, expected) => expect(originName(head)).toBe(expected))

test.each([
  ['a wire story', wireHead, 'wire story'],
  [
    'a side',
    { ...official, side: { state: 'QQ', name: 'Norland' } },
    'official statement, side of Norland',
  ],
  [
    'a state’s side, whatever its office is called',
    { ...official, side: { state: 'NO', name: 'The Valley Times' } },
    'official statement, side of Norway',
  ],
  ['what the name says already', commentaryHead, null],
])('the kind of %s', (_, head, expected) => expect(kindWords(head)).toBe(expected))

test.each([
  ['frozen assets', 'Frozen assets'],
  ['EU accession', 'EU accession'],
  ['Guinea-Bissau', 'Guinea-Bissau'],
])('the topic %s is headed %s', (name, expected) => expect(topicName(name)).toBe(expected))

test.each([
  ['frozen-assets', 'frozen assets'],
  ['de-escalation', 'de-escalation'],
])('the key %s reads %s', (key, expected) => expect(topicWords(key)).toBe(expected))
