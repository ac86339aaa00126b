import { expect, test } from 'vitest'
import { isSameName, splitJoint } from './names.js'

test.each([
  ['Elysee', 'Élysée Palace', true],
  ['French presidency', 'the Elysee', true],
  ['Kremlin statement', 'Kremlin', true],
  ['Emmanuel Macron', 'Macron', true],
  ['the West', 'Western states', true],
  ['French government', 'government', true],
  ['France', "France's allies", false],
  ['Ada Lund', 'Oto Lund', false],
  ['Kremlin', 'Elysee', false],
  ['', 'Macron', false],
])('%s and %s name one actor: %s', (a, b, same) => expect(isSameName(a, b)).toBe(same))

test('joint speakers are split', () => {
  expect(splitJoint('Ada Lund and Oto Reki')).toEqual(['Ada Lund', 'Oto Reki'])
})
