import { expect, test } from 'vitest'
import { leastCostOf } from '../model/cost.fixture.js'
import { tokenise } from './tokens.js'

const wordsOf = (text: string) => tokenise(text).map(({ value }) => value)

test.each([
  ['marks apart', 'They left, he said.', ['They', 'left', ',', 'he', 'said', '.']],
  ['letters that wink does not know', 'Erdoğan met Łuk.', ['Erdoğan', 'met', 'Łuk', '.']],
  ['white space of every kind', 'One\u00a0call\r\n\tended', ['One', 'call', 'ended']],
  ['a lone surrogate', 'a \ud800 b', ['a', '\ud800', 'b']],
  ['nothing', ' \n', []],
])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected))

test.each([
  'The minister’s “plan” – Erdoğan’s – costs $18bn… they can’t pay.',
  'one  two   three\n\n\nfour\u00a0\u00a0five 🇺🇦 six',
])('each value is the text at its place: %s', (text) => {
  for (const { start, end, value } of tokenise(text)) expect(text.slice(start, end)).toBe(value)
})

test.each([
  ['a verb and a noun', 'They leaves. The leaves fell.', 'leaves', ['leave', 'leaf']],
  ['a contraction', "She can't come.", 'ca', ['can']],
  ['a contraction of two meanings', "He'd gone. He'd go.", "'d", ['would', 'would']],
])('lemmas of %s', (_, text, word, lemmas) => {
  const found = tokenise(text).filter(({ lower }) => lower === word)
  expect(found.map(({ lemma }) => lemma)).toEqual(lemmas)
})

test('a text read twice has the same words and lemmas', () => {
  const text = "The leaves fell. It's Kyiv's. He leaves; they're leaving."
  expect(tokenise(text)).toEqual(tokenise(text))
})

test('eight times the text takes far less than the square of it', () => {
  const sentence = 'The ministers talked of grain, and Kyiv said that it would wait. '
  const costOf = (times: number) => {
    const text = sentence.repeat(times)
    return leastCostOf(() => tokenise(text))
  }
  expect(costOf(16_000) / costOf(2000)).toBeLessThan(40)
})

test.each([['Abarowe’s/plan'], ['Abarowe’s.'], ['Abarowe’s—wish'], ['Abarowe’s,"']])(
  'a text is cut the same after a text with %s',
  (met) => {
    const text = 'Then Abarowe’s plan failed.'
    const before = tokenise(text)
    tokenise(`They saw ${met} there.`)
    expect(tokenise(text)).toEqual(before)
    expect(before.map(({ value }) => value)).toContain('’s')
  },
)

test('HE before a title is a courtesy, and in capitals throughout a pronoun', () => {
  const tagsOf = (text: string) => tokenise(text).map(({ value, tag }) => `${value}/${tag}`)
  expect(tagsOf('A call from HE Minister Osei came.')).toContain('HE/PROPN')
  expect(tagsOf('WHAT HE SAID WAS CLEAR.')).toContain('HE/PRON')
})
