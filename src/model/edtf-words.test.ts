import { expect, test } from 'vitest'
import { dateWords } from './edtf-words.js'

test.each([
  ['2025-07-01', '1 July 2025'],
  ['2025-07', 'July 2025'],
  ['2025', '2025'],
  ['2025-23', 'autumn 2025'],
  ['2025-34', 'second quarter of 2025'],
  ['2025-41', 'second half of 2025'],
  ['2025-07-01T23:40Z', '1 July 2025'],
  ['2025-07-01T23:40:11+02:00', '1 July 2025'],
  ['2022~', 'about 2022'],
  ['2025-07-01/2025-07-03', '1 to 3 July 2025'],
  ['2025-XX', '2025'],
  ['XXXX-12', 'December'],
  ['XXXX-03-04', '4 March'],
  ['XXXX-XX-XX', 'date not told'],
  ['XXXX-XX-XX/XXXX-XX-XX', 'date not told'],
  ['2025-13', '2025-13'],
])('the date %s reads %s', (edtf, expected) => expect(dateWords(edtf)).toBe(expected))
