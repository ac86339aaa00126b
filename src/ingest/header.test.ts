import { describe, expect, test } from 'vitest'
import { splitHeader } from './header.js'

const head = (...lines: string[]) => `${lines.join('\n')}\n-----\n`

describe('splitHeader', () => {
  test('reads all keys, and the text is exactly what follows', () => {
    const { header, text, problems } = splitHeader(
      `${head(
        'title: Ministers: what they agreed',
        'publisher: Reuters via The Example Times',
        'date: 2024-03-03T20:15:00Z',
        'url: https://example.org/a',
        'kind: wire',
        'side: FR',
        'licence: CC BY 4.0',
        'note: a note',
      )}\n \nText  \n`,
      'a.txt',
    )
    expect(header).toEqual({
      title: 'Ministers: what they agreed',
      outlet: 'The Example Times',
      agency: 'Reuters',
      byline: null,
      published: '2024-03-03T20:15:00Z',
      url: 'https://example.org/a',
      language: null,
      kind: 'wire',
      side: 'FR',
      licence: 'CC BY 4.0',
    })
    expect(text).toBe('\n \nText  \n')
    expect(problems).toEqual([])
  })

  test.each([
    ['CRLF', 'title: A\r\n-----\r\nText\r\n', 'Text\r\n'],
    ['CR alone', 'title: A\r-----\rText', 'Text'],
    ['an empty line in the header', 'title: A\n\ndate: 2024-03-03\n-----\nText', 'Text'],
    ['nothing behind the closing line', 'title: A\n-----', ''],
    ['a second rule in the text', 'title: A\n-----\nText\n-----\nMore', 'Text\n-----\nMore'],
  ])('%s', (_, whole, expected) => expect(splitHeader(whole, 'a.txt').text).toBe(expected))

  test.each([
    ['title: (untitled)', 'title'],
    ['title:', 'title'],
    ['publisher: unknown (unsigned commentary)', 'outlet'],
    ['date: ', 'published'],
    ['url:', 'url'],
    ['side: unknown', 'side'],
  ] as const)('%j is not known', (line, field) => {
    const { header, problems } = splitHeader(head(line, 'note: x'), 'a.txt')
    expect(header?.[field]).toBeNull()
    expect(problems).toEqual([])
  })

  test.each([
    ['official-readout', 'official'],
    ['official-statement', 'official'],
    ['official-briefing', 'briefing'],
    ['wire', 'wire'],
    ['Commentary', 'commentary'],
    ['report', 'report'],
    ['op-ed', 'commentary'],
  ])('kind %s is %s', (given, kind) => {
    expect(splitHeader(head('title: A', `kind: ${given}`), 'a.txt').header?.kind).toBe(kind)
  })

  test.each([
    ['Angola', 'AO'],
    ['African Union', 'AFRICAN-UNION'],
  ])('the side %s is %s', (given, side) => {
    expect(splitHeader(head('title: A', `side: ${given}`), 'a.txt').header?.side).toBe(side)
  })

  test.each([
    ['a line that is no pair', head('title: A', 'some words'), 'some words'],
    ['a date that is none', head('title: A', 'date: soon'), 'soon'],
    ['a kind that is none', head('title: A', 'kind: gossip'), 'gossip'],
    ['a side that is none', head('title: A', 'side: the north'), 'the north'],
    ['an address that is none', head('title: A', 'url: example'), 'example'],
    ['a key twice', head('title: A', 'title: B'), 'twice'],
  ])('malformed, but read: %s', (_, whole, words) => {
    const { header, text, problems } = splitHeader(`${whole}Text`, 'a.txt')
    expect(header?.title).toBe('A')
    expect(text).toBe('Text')
    expect(problems.map(({ code }) => code)).toEqual(['header-malformed'])
    expect(problems[0]?.message).toContain(words)
  })

  test('a header that is not closed is text, with a problem', () => {
    const whole = 'title: A\npublisher: B\n\nText'
    const { header, text, problems } = splitHeader(whole, 'a.txt')
    expect(header).toBeNull()
    expect(text).toBe(whole)
    expect(problems.map(({ code }) => code)).toEqual(['header-malformed'])
  })

  test.each([
    ['among others', 'title: A\nlicence: all rights reserved\n\nText'],
    ['alone', 'licence: all rights reserved\n\nText'],
    ['before a rule far below', `license: all rights reserved\n${'Text.\n'.repeat(9)}-----\n`],
  ])('of a header that is not closed the licence holds: %s', (_, whole) => {
    const { header, text, problems } = splitHeader(whole, 'a.txt')
    expect(header).toMatchObject({ licence: 'all rights reserved', title: null })
    expect(text).toBe(whole)
    expect(problems).toMatchObject([{ code: 'header-malformed' }])
    expect(problems[0]?.message).toContain('the licence among them holds')
  })

  test('an empty licence line of a header that is not closed is none', () =>
    expect(splitHeader('title: A\nlicence:\n\nText', 'a.txt').header).toBeNull())

  test.each([
    ['no pair in the first line', 'Ministers met.\nNote: more\n-----\nText'],
    ['a lone pair', 'Note: ministers met.\n\nThey spoke.'],
    ['a lone pair above a rule far below', 'Note: this.\n\nThey spoke.\nThey left.\n\n-----\nMore'],
    ['empty', ''],
  ])('no header and no problem: %s', (_, whole) => {
    expect(splitHeader(whole, 'a.txt')).toEqual({ header: null, text: whole, problems: [] })
  })
})
