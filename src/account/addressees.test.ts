import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import type { Statement } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import { buildAccount } from './account.js'

function told(text: string, words: string, facts: Partial<Article> = {}): readonly string[] {
  const article = articleOf(text, { published: '2031-03-05', ...facts })
  const { statements } = buildAccount(article, analyse(article))
  return namesOf(statements.find(({ evidence: [{ quote }] }) => quote.includes(words)))
}

function namesOf(statement: Statement | undefined): readonly string[] {
  if (statement === undefined) return ['no such statement']
  return statement.addressees.map(({ name }) => name)
}

const CALL = 'President Amara Okello spoke by phone with President Ilya Morozov on Monday.'

describe('in an account of a call', () => {
  test.each([
    ['the other side was told', 'Okello urged restraint.', ['Ilya Morozov']],
    ['whom the grammar names', 'Okello told the envoys that trade had grown.', ['envoys']],
    [
      'a participle tells too',
      'Okello thanked him, stressing that trade had grown.',
      ['Ilya Morozov'],
    ],
    [
      'words with "have" in them',
      '“We have waited too long for peace,” Okello said.',
      ['Ilya Morozov'],
    ],
    ['a thought is told to nobody', 'Okello believes that trade will grow.', []],
    ['nor what goes on', 'Okello is pushing for peace.', []],
    ['both told nobody', 'The two presidents agreed to meet again.', []],
    ['a state asked is not there', 'Okello called on Sudan to open the border.', ['Ilya Morozov']],
    ['said on another occasion', 'Okello said after a summit in Oslo that trade had grown.', []],
  ])('%s', (_, sentence, expected) => {
    const words = sentence.replace(/^.*?, (?=stressing)/u, '').replace(/\.$/u, '')
    expect(told(`${CALL} ${sentence}`, words)).toEqual(expected)
  })
})

test('nobody is told by the pronoun what that one says', () =>
  expect(
    told(
      'President Tomas Adu today received a telephone call from his counterpart, President Ilya Morozov, who conveyed to him his best wishes on the national day.',
      'conveyed',
    ),
  ).toEqual(['Tomas Adu']))

test('a state known by where they met alone is told nothing', () => {
  const text =
    'Foreign Minister Amara Okello took part in Oslo in the second round of the talks on the delta. Okello stressed that trade had grown.'
  expect(told(text, 'trade had grown')).toEqual([])
})

test('outside a contact whoever is asked was told', () =>
  expect(told('Okello called on Sudan to open the border.', 'called on')).toEqual(['Sudan']))

describe('the press', () => {
  test('behind the cue', () =>
    expect(told('“Trade has grown,” Okello told reporters in Accra.', 'told')).toEqual([
      'reporters',
    ]))

  const ANSWERS =
    'Answering questions from journalists, Amara Okello said that trade had grown. Okello stressed that talks go on.'

  test.each(['trade had grown', 'talks go on'])('answered in one passage: %s', (words) =>
    expect(told(ANSWERS, words)).toEqual(['journalists']),
  )

  test.each([
    [
      'the next words of the same speaker',
      'reporters',
      'She vowed to open the port',
      ['reporters'],
    ],
    ['the paper itself', 'the Delta Herald', 'She vowed to open the port', ['Delta Herald']],
  ])('told %s', (_, whom, words, expected) =>
    expect(
      told(`“Trade has grown,” Amara Okello told ${whom}. ${words}.`, words, {
        outlet: 'The Delta Herald',
      }).map((name) => name.replace(/^the /u, '')),
    ).toEqual(expected),
  )

  test.each([
    ['said to nobody who is known', 'Okello said that the port is open', []],
    ['urged all the same', 'Okello urged restraint', ['Ilya Morozov']],
  ])('met once: %s', (_, words, expected) =>
    expect(
      told(`${CALL}\n\n“Trade has grown,” Okello told reporters.\n\n${words}.`, words, {
        kind: 'wire',
      }),
    ).toEqual(expected),
  )

  test('whoever asked was not the other side', () =>
    expect(
      told(
        `${CALL}\n\nAsked whether the port was open, Okello replied that it was not.`,
        'replied',
        { kind: 'wire' },
      ),
    ).toEqual([]))

  test('no further than its paragraph', () =>
    expect(told(ANSWERS.replace('. Okello', '.\n\nOkello'), 'talks go on')).toEqual([]))
})

describe('a briefing that tells of one call after another', () => {
  const BRIEFING = `MS. ADE:  President Okello spoke today with President Morozov of Russia.

The call today with Prime Minister Lund was warm.  President Okello made clear that trade comes first.

Q    Thank you.  What did she tell the envoys?

MS. ADE:  President Okello made clear that the border is open.`

  test.each([
    ['trade comes first', 'Lund'],
    ['the border is open', 'Morozov'],
  ])('%s', (words, expected) => {
    const names = told(BRIEFING, words, { kind: 'briefing' })
    expect(names.map((name) => name.split(' ').at(-1))).toEqual([expected])
  })
})
