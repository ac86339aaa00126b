import { expect, test } from 'vitest'
import { findBlocks } from './blocks.js'
import { findLanguage } from './language.js'

const found = (text: string, declared: string | null = null) =>
  findLanguage({ text, blocks: findBlocks(text), declared, input: 'a.txt' })

test.each([
  ['English', 'The two ministers spoke by phone on Friday and agreed to meet in the spring.', 'en'],
  ['short English', 'They agreed to meet.', 'en'],
  ['a name', 'Jane Doe', null],
  ['one character', 'x', null],
])('%s, no problem', async (_, text, language) => {
  expect(await found(text)).toEqual({ language, problems: [] })
})

test.each([
  [
    'fr',
    'French',
    'Les deux présidents se sont entretenus par téléphone vendredi et ont décidé de rester en contact étroit.',
  ],
  [
    'ru',
    'Russian',
    'Президенты двух стран провели телефонный разговор и договорились поддерживать тесный контакт.',
  ],
  [
    'de',
    'German',
    'Die beiden Präsidenten haben am Freitag telefoniert und vereinbart, in engem Kontakt zu bleiben.',
  ],
  [
    'uk',
    'Ukrainian',
    'Президенти двох країн провели телефонну розмову та домовилися підтримувати тісний зв’язок.',
  ],
  [
    'zh',
    'Chinese',
    '两国总统星期五通电话，就粮食走廊问题交换了意见，并同意保持密切联系，双方还讨论了能源合作问题，并强调通过对话解决分歧。',
  ],
  [
    'tr',
    'Turkish',
    'İki ülkenin cumhurbaşkanları cuma günü telefonda görüştü ve yakın temas halinde kalmayı kararlaştırdı.',
  ],
])('%s is not supported', async (language, name, text) => {
  const { language: told, problems } = await found(text)
  expect(told).toBe(language)
  expect(problems.map(({ code }) => code)).toEqual(['language-unsupported'])
  expect(problems[0]?.message).toContain(name)
})

test('what cannot be told is said to be unknown', async () => {
  const { language, problems } = await found('12 34 56 78 90 '.repeat(20))
  expect(language).toBeNull()
  expect(problems.map(({ code }) => code)).toEqual(['language-unknown'])
})

test('a declared language stands in where the words do not tell', async () => {
  expect((await found('Jane Doe', 'fr')).language).toBe('fr')
  expect((await found('They agreed to meet in the spring and to talk.', 'fr')).language).toBe('en')
})
