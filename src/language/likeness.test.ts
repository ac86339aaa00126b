import { expect, test } from 'vitest'
import { COMMON_WORDS } from '../lexicon/common-words.js'
import { contentWords, coverage, nameLikeness, weightedOverlap } from './likeness.js'
import { tokenise } from './tokens.js'
import { isSameFamily } from './word-families.js'
import { generalWeight } from './word-weights.js'

const words = (text: string) => contentWords(tokenise(text))
const overlap = (a: string, b: string) => weightedOverlap(words(a), words(b), generalWeight)

test('content words are lemmas without grammar', () => {
  expect(words('The ministers have been urging them to end the sieges.')).toEqual([
    'minister',
    'urge',
    'end',
    'siege',
  ])
})

test('the same comes before the similar, the similar before the different', () => {
  const told = 'He called for a lasting settlement of the nuclear dispute.'
  const same = overlap(told, told)
  const similar = overlap(told, 'He urged that the nuclear dispute be settled.')
  const different = overlap(told, 'Grain exports resumed through the strait.')
  expect(same).toBe(1)
  expect(similar).toBeLessThan(same)
  expect(similar).toBeGreaterThan(different)
  expect(different).toBe(0)
})

test('overlap is the same from either side; coverage is not', () => {
  const [part, whole] = [
    words('an immediate ceasefire'),
    words('an immediate ceasefire and grain exports'),
  ]
  expect(weightedOverlap(part, whole, generalWeight)).toBe(
    weightedOverlap(whole, part, generalWeight),
  )
  expect(coverage(part, whole, generalWeight)).toBe(1)
  expect(coverage(whole, part, generalWeight)).toBeLessThan(1)
  expect(coverage([], whole, generalWeight)).toBe(0)
})

test('a common word stands in one band', () => {
  const all = COMMON_WORDS.flat()
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
})

test('rarer words weigh more', () => {
  const order = ['the', 'government', 'agreement', 'enrichment'].map(generalWeight)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(new Set(order).size).toBe(4)
})

test.each([
  ['settle', 'settlement'],
  ['negotiate', 'negotiation'],
  ['invade', 'invasion'],
  ['europe', 'european'],
  ['russia', 'russian'],
  ['ukraine', 'ukrainian'],
  ['germany', 'german'],
  ['china', 'chinese'],
  ['territory', 'territorial'],
  ['defend', 'defense'],
  ['decide', 'decision'],
  ['strategy', 'strategic'],
  ['diplomacy', 'diplomatic'],
  ['president', 'presidency'],
  ['sovereign', 'sovereignty'],
  ['threat', 'threaten'],
  ['withdraw', 'withdrawal'],
  ['produce', 'production'],
  ['minister', 'ministry'],
  ['propose', 'proposal'],
])('%s and %s are kin', (a, b) => {
  expect(isSameFamily(a, b)).toBe(true)
  expect(isSameFamily(b, a)).toBe(true)
})

test.each([
  ['part', 'party'],
  ['contract', 'contrast'],
  ['general', 'generate'],
  ['continent', 'continue'],
  ['form', 'former'],
  ['interest', 'internal'],
  ['peace', 'people'],
  ['union', 'unite'],
  ['nation', 'native'],
])('%s and %s are not', (a, b) => expect(isSameFamily(a, b)).toBe(false))

test.fails.each([
  ['depart', 'department', false],
  ['destroy', 'destruction', true],
  ['explain', 'explanation', true],
  ['france', 'french', true],
])('known gap: whether %s and %s are kin', (a, b, expected) =>
  expect(isSameFamily(a, b)).toBe(expected),
)

const likeness = (name: string) => nameLikeness('Volodymyr Zelenskyy', name)

test('names alike in writing come before names that share a part', () => {
  expect(likeness('Volodymyr Zelenskyy')).toBe(1)
  expect(likeness('Volodymyr Zelensky')).toBeGreaterThan(0.9)
  expect(likeness('Volodymyr Zelenskiy')).toBeGreaterThan(likeness('Volodymyr Petrenko'))
  expect(likeness('Ann Lee')).toBeLessThan(0.2)
  expect(nameLikeness('Élysée', 'elysee')).toBe(1)
  expect(nameLikeness('', 'x')).toBe(0)
})
