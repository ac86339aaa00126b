import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './encoding.js'

const FRENCH =
  'La présidente s’est entretenue mardi avec son homologue, a déclaré le palais. Les deux dirigeantes ont évoqué l’énergie.'
const RUSSIAN =
  'Президент провёл телефонный разговор с главой соседнего государства. Стороны обсудили поставки зерна и договорились продолжить контакты.'
const CHINESE = '两国领导人通电话。双方讨论了粮食走廊问题，强调对话的重要性，并同意保持联系。'

describe('decode', () => {
  test.each([
    ['plain UTF-8', Buffer.from('“Ministers” met – again'), '“Ministers” met – again'],
    ['a UTF-8 mark', Buffer.from('\ufeffMinisters met'), 'Ministers met'],
    ['UTF-16 with a mark', Buffer.from('\ufeffMinisters’ talks', 'utf16le'), 'Ministers’ talks'],
    ['UTF-16, big end first', Buffer.from('\ufeffTalks', 'utf16le').swap16(), 'Talks'],
    ['UTF-16 without a mark', Buffer.from('Ministers met', 'utf16le'), 'Ministers met'],
    ['UTF-16, big end first, no mark', Buffer.from('Ministers', 'utf16le').swap16(), 'Ministers'],
    ['a lone surrogate in UTF-16', Buffer.from('\ufeffa\ud800b', 'utf16le'), 'a\ud800b'],
    ['a lone surrogate in UTF-8', Buffer.from([97, 0xed, 0xa0, 0x80, 98]), 'a\ud800b'],
    ['a pair of surrogates in UTF-8', Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]), '😀'],
    ['an astral character', Buffer.from('😀 agreed'), '😀 agreed'],
    ['Windows-1252', iconv.encode(FRENCH, 'windows-1252'), FRENCH],
    ['Windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['KOI8-R', iconv.encode(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['GBK', iconv.encode(CHINESE, 'gbk'), CHINESE],
    ['no bytes', Buffer.from([]), ''],
  ])('%s', async (_, bytes, expected) => {
    const { text, problems } = await decode(bytes, 'a.txt')
    expect(text).toBe(expected)
    expect(problems).toEqual([])
  })

  test('a declared charset is believed', async () => {
    const page = '<meta charset="windows-1251"><p>Мир</p>'
    const { text, encoding } = await decode(iconv.encode(page, 'windows-1251'), 'a.html')
    expect(text).toBe(page)
    expect(encoding).toBe('windows-1251')
  })

  test.each([
    ['UTF-8 with one broken byte', Buffer.concat([Buffer.from('“Talks”'), Buffer.from([0xff])])],
    ['bytes of no known script', Buffer.from([0x80, 0xfe, 0x81, 0xff, 0x90, 0x8f])],
  ])('uncertain: %s', async (_, bytes) => {
    const { problems } = await decode(bytes, 'a.txt')
    expect(problems.map(({ code }) => code)).toEqual(['encoding-uncertain'])
    expect(problems[0]?.message).toContain('a.txt')
  })
})
