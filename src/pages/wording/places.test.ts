import { expect, test } from 'vitest'
import { specimen, wireHead, words } from '../specimen.fixture.js'
import { columnsOf } from './columns.js'
import { placeOf } from './places.js'

const [column] = columnsOf(specimen.accounts)

test.each([
  ['river truce', 'A¶1'],
  ['President Ilse Maron', 'A¶2'],
  ['their first known call', 'A¶2'],
  ['speak again about the dam', 'A¶4'],
])('%s stands at %s', (quote, place) =>
  expect(column && placeOf(column, words(wireHead.text, quote))).toBe(place),
)

test('a text without blocks is one paragraph', () =>
  expect(column && placeOf({ ...column, head: { ...wireHead, blocks: [] } }, { start: 9 })).toBe(
    'A¶1',
  ))
