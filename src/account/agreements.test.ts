import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { expandChoices } from '../language/choices.js'
import { AGREEMENTS, agreementOf } from '../lexicon/agreements.js'
import { articleOf } from '../model/article.fixture.js'
import { agreementWithin } from './agreements.js'
import { sceneOf } from './scene.js'

function keyIn(text: string): string | null {
  const article = articleOf(text)
  const found = agreementWithin(sceneOf(article, analyse(article)), { start: 0, end: text.length })
  return found ? `${found.key}: ${text.slice(found.start, found.end)}` : null
}

describe('an agreement named', () => {
  test.each([
    ['by an acronym', 'Norway left the NPT.', 'treaty:npt: NPT'],
    [
      'in full',
      'Norway left the Treaty on the Non-Proliferation of Nuclear Weapons.',
      'treaty:npt: Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    ['with a small noun', 'Norway broke the Minsk accords.', 'treaty:minsk: Minsk accords'],
    [
      'over a line break',
      'Norway left the Open\nSkies treaty.',
      'treaty:open-skies: Open\nSkies treaty',
    ],
    ['with a year', 'Norway left the 2015 nuclear deal.', 'treaty:jcpoa: 2015 nuclear deal'],
    [
      'by the longer of two names',
      'Norway broke the Minsk II agreement.',
      'treaty:minsk-2: Minsk II agreement',
    ],
  ])('%s', (_, text, expected) => expect(keyIn(text)).toBe(expected))

  test.each([
    ['words that make a name of others', 'They hope for a comprehensive peace agreement.'],
    ['an acronym in small letters', 'The inf was unreadable.'],
    ['a city', 'They met in Minsk.'],
    ['a longer word', 'The NPTX was sold.'],
  ])('none: %s', (_, text) => expect(keyIn(text)).toBeNull())
})

test('every key is one agreement, and every name of one agreement alone', () => {
  expect(new Set(AGREEMENTS.map(({ key }) => key)).size).toBe(AGREEMENTS.length)
  const owners = AGREEMENTS.flatMap(({ key, name, aliases }) =>
    [...new Set([name, ...aliases].flatMap(expandChoices))].map((words) => ({
      key,
      words: words.toLowerCase(),
    })),
  )
  const seen = new Map<string, string>()
  const doubled = owners.filter(({ key, words }) => {
    const other = seen.get(words)
    seen.set(words, key)
    return other !== undefined && other !== key
  })
  expect(doubled).toEqual([])
})

test('a key leads to its agreement', () => {
  expect(agreementOf('treaty:npt')?.year).toBe(1968)
  expect(agreementOf('treaty:none')).toBeNull()
})
