import { describe, expect, test } from 'vitest'
import { findBlocks } from './blocks.js'
import { findKind, type KindSource } from './kind.js'
import { LABEL_RULES, SOURCE_RULES, TONE_RULES, VOICE_RULES } from './kind-rules.js'
import { maskQuoted } from './quoted.js'

function sourceOf(text: string, more: Partial<KindSource> = {}): KindSource {
  return {
    text,
    blocks: findBlocks(text),
    title: null,
    host: null,
    outlet: null,
    publisher: null,
    told: null,
    toldSide: null,
    agency: null,
    agencyEvidence: [],
    isRewritten: false,
    isSigned: false,
    ...more,
  }
}

const STORY =
  'The presidents of the two countries spoke by phone on Friday, the palace said.\n\nAccording to a second statement, they agreed to meet.'
const PLAIN = 'The presidents of the two countries spoke by phone on Friday and agreed to meet.'

describe('every rule reads its specimen', () => {
  test.each([...LABEL_RULES, ...SOURCE_RULES, ...VOICE_RULES, ...TONE_RULES])(
    '$id: $specimen',
    ({ pattern, specimen }) => {
      expect(pattern.test(specimen)).toBe(true)
    },
  )
})

describe('findKind', () => {
  test.each([
    [
      'a readout',
      'Readout of President Biden’s Call with the King\n\nThey spoke.',
      ['official', 'US'],
    ],
    [
      'a readout of a leader nobody knows',
      'Readout of Governor Roe’s Call with Mayor Poe\n\nThey spoke.',
      ['official', undefined],
    ],
    [
      'a statement',
      'Statement by the French Foreign Ministry\n\nWe regret it.',
      ['official', 'FR'],
    ],
    [
      'a call with another',
      'Telephone conversation with President of Brazil\n\nThey spoke of trade.',
      ['official', undefined],
    ],
    [
      'a call between two, the other one told by the state',
      'Telephone call between Minister Ada Osei and the President of Brazil\n\nThey spoke of trade.',
      ['official', undefined],
    ],
    [
      'a release',
      'FOR IMMEDIATE RELEASE\n\nThe Minister met her counterpart.',
      ['official', undefined],
    ],
    [
      'an office’s own voice',
      'President of Iceland Jane Doe spoke today with her counterpart. The two leaders exchanged views on energy and reaffirmed their support. She thanked him for standing by our country.',
      ['official', 'IS'],
    ],
    [
      'a transcript',
      'MR. DOE:  Good evening.\n\nQ    When will they meet?\n\nMR. DOE:  Soon.\n\nQ    Where?',
      ['briefing', undefined],
    ],
    [
      'an interview',
      'Question: When will they meet?\n\nJane Doe: Soon.\n\nQuestion: Where?\n\nJane Doe: I cannot tell.',
      ['briefing', undefined],
    ],
    ['a story that cites', STORY, ['report', undefined]],
    [
      'an opinion by its label',
      'Opinion: What the talks will not solve\n\nThey said so, according to all.',
      ['commentary', undefined],
    ],
    [
      'an opinion by its tone',
      'The talks are over. What did they bring? Nothing. This isn’t diplomacy, and it wasn’t meant to be. Make no mistake: the hollow promises of spring are back. Whether anyone believes them remains to be seen.',
      ['commentary', undefined],
    ],
    ['neither', PLAIN, ['unknown', undefined]],
    ['nothing', 'x', ['unknown', undefined]],
  ])('%s', (_, text, [kind, side]) => {
    const found = findKind(sourceOf(text))
    expect(found.kind).toBe(kind)
    expect(found.side?.state).toBe(side)
    expect(found.evidence.length > 0).toBe(kind !== 'unknown')
    for (const { quote, start, end } of found.evidence) expect(text.slice(start, end)).toBe(quote)
  })

  test.each([
    ['a header decides', { told: 'commentary' as const }, ['commentary', undefined]],
    ['a header gives the side', { told: 'official' as const, toldSide: 'UA' }, ['official', 'UA']],
    [
      'an official header and host',
      { told: 'official' as const, host: 'kremlin.ru' },
      ['official', 'RU'],
    ],
    ['an official host', { host: 'en.kremlin.ru' }, ['official', 'RU']],
    ['an official publisher', { outlet: 'The White House' }, ['official', 'US']],
    [
      'a ministry in its own language',
      { outlet: 'Ministério das Relações Exteriores (Itamaraty)' },
      ['official', 'BR'],
    ],
    ['a presidency in its own', { outlet: 'Presidencia del Perú' }, ['official', 'PE']],
    ['an agency', { agency: 'AFP' }, ['wire', undefined]],
    ['an agency’s help', { agency: 'AFP', isRewritten: true }, ['report', undefined]],
    ['a news host', { host: 'bbc.com' }, ['report', undefined]],
  ])('%s', (_, more, [kind, side]) => {
    const found = findKind(sourceOf(STORY, more))
    expect([found.kind, found.side?.state]).toEqual([kind, side])
  })

  test('the side is called by its office where that is known', () => {
    const more = { told: 'official' as const, toldSide: 'RU', host: 'kremlin.ru' }
    expect(findKind(sourceOf(PLAIN, more)).side).toEqual({
      state: 'RU',
      name: 'President of Russia',
    })
    expect(findKind(sourceOf(PLAIN, { ...more, host: null })).side).toEqual({
      state: 'RU',
      name: 'Russia',
    })
  })

  test.each([
    ['President of Latvia', 'President of Latvia'],
    ['Example desk (in the manner of the presidency)', 'Latvia'],
    [null, 'Latvia'],
  ])('published by %s, it is %s', (outlet, name) => {
    const found = findKind(sourceOf(PLAIN, { told: 'official', toldSide: 'LV', outlet }))
    expect(found.side).toEqual({ state: 'LV', name })
  })

  test('a story that ends in an exchange is no transcript', () => {
    const exchange = 'DOE: Yes.\n\nROE: No.\n\nDOE: Why?'
    expect(findKind(sourceOf(`${`${STORY}\n\n`.repeat(4)}${exchange}`)).kind).toBe('report')
  })
})

test('what stands in quotation marks is blanked, and nothing moves', () => {
  const text = 'He said “we must act” and "our country" won.'
  expect(maskQuoted(text)).toBe(`He said ${' '.repeat(13)} and ${' '.repeat(13)} won.`)
})

test.each([
  [
    'whose office acts, the other being talked to',
    'The President of Norway stressed the need for calm.',
    'NO',
  ],
  [
    'none where two act',
    'The President of Norway and the President of Kenya agreed to meet.',
    undefined,
  ],
])('the side of a readout of unknown leaders: %s', (_, sentence, side) => {
  const text = `Telephone conversation with the President of Turkey\n\nJo Osei had a telephone conversation with the President of Turkey. ${sentence}`
  const found = findKind(sourceOf(text))
  expect([found.kind, found.side?.state]).toEqual(['official', side])
})
