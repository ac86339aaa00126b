import { expect, test } from 'vitest'
import { columnsOf } from './columns.js'

test.each([
  ['plain words', 'They spoke.', 11],
  ['letters with accents', 'Élysée, Kuleba’s “Київ”', 23],
  ['an accent set upon a letter', 'E\u0301lysée', 6],
  ['lines and arrows', '— → …', 5],
  ['Chinese', '北京', 4],
  ['Korean', '한국어', 6],
  ['an emoji', '👍🏽', 2],
  ['a flag', '🇺🇦', 2],
  ['a family of four', '👨‍👩‍👧‍👦', 2],
  ['a soft hyphen', 'co\u00ADoperation', 11],
])('%s', (_, text, columns) => expect(columnsOf(text)).toBe(columns))
