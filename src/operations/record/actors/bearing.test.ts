import { expect, test } from 'vitest'
import { actorId } from '../../../model/ids.js'
import { isNothing, NOTHING_TAUGHT, taughtBy } from '../../../model/taught.js'
import type { Teaching } from '../../../model/teachings.js'
import { readerOf } from '../../reader.js'
import { bearingOn, type Borne } from './bearing.js'

const article: Borne = {
  text: 'Minister K. Ôsei said on Monday that talks would go on.',
  textHash: 'a'.repeat(64),
  title: 'Talks in Lima',
  outlet: 'The Valley Times',
  agency: null,
  byline: 'Ada Arhin, LWire',
  url: 'https://www.valley.example/3',
}
const anywhere = { text: null, office: null, side: null }
const as = {
  id: actorId('person:ada'),
  name: 'Ada',
  kind: 'person',
  side: null,
  office: null,
} as const

function name(words: string, text: string | null = null): Teaching {
  return { kind: 'name', name: words, where: { ...anywhere, text }, actor: as }
}

function outlet(words: string, called = 'Lantern'): Teaching {
  return { kind: 'outlet', outlet: words, is: { name: called, kind: 'agency', side: null } }
}

test.each<[string, Teaching, boolean]>([
  ['a name in the text, whatever its marks', name('k. osei'), true],
  ['a name in the title', name('Lima'), true],
  ['a part of a word', name('Ose'), false],
  ['a name of another text alone', name('Osei', 'b'.repeat(64)), false],
  ['a name of this text', name('Osei', article.textHash), true],
  [
    'who has a word of the text in the name',
    { kind: 'same', actor: actorId('person:kofi-osei'), as },
    true,
  ],
  ['who has none', { kind: 'same', actor: actorId('person:kofi-arthur'), as }, false],
  [
    'an office, by whatever words',
    { kind: 'same', actor: actorId('office:GH/presidency'), as },
    true,
  ],
  ['its host', outlet('valley.example'), true],
  ['another host', outlet('alley.example'), false],
  ['its outlet', outlet('valley times'), true],
  ['what its outlet was called already', outlet('vt.example', 'The Valley Times'), true],
  ['an agency in its byline', outlet('LWire'), true],
])('%s', (_, teaching, expected) =>
  expect(isNothing(bearingOn(taughtBy([teaching]), article))).toBe(!expected),
)

test('a reader without teachings is what it was, and with them tells which', () => {
  expect(readerOf('fast', NOTHING_TAUGHT)).toEqual(readerOf('fast'))
  expect(readerOf('fast')).not.toHaveProperty('taught')
  const [one, other] = [name('Osei'), name('Arhin')].map((each) =>
    readerOf('fast', taughtBy([each])),
  )
  expect(one?.taught).toMatch(/^[0-9a-f]{12}$/u)
  expect(one?.taught).not.toBe(other?.taught)
})
