import { expect, test } from 'vitest'
import { formatDay } from '../../language/civil-days.js'
import { mergeTellings } from './merging.js'
import { tellingOf, type DraftTelling } from './told.fixture.js'

const FIRST_DAY = 18_000

/** A contact of each pair every week, told by six articles in different words. */
function record(tellings: number, pairs: number) {
  return Array.from({ length: tellings }, (_, at) => {
    const [pair, week] = [at % pairs, Math.floor(at / pairs / 6)]
    return tellingOf({ key: `a${at}/1`, ...draftOf(pair, week, Math.floor(at / pairs) % 6) })
  })
}

const LETTERS = 'bcdfghjklmnpqrstvwxz'

function draftOf(pair: number, week: number, way: number): Omit<DraftTelling, 'key'> {
  const letter = LETTERS.charAt(pair % 20) + LETTERS.charAt(Math.floor(pair / 20))
  const day = formatDay(FIRST_DAY + 7 * week + (pair % 7))
  const leaders = [`A${letter}a ${letter.toUpperCase()}`, `O${letter}o JO`]
  const call = { with: leaders, date: day, published: day }
  const ways: readonly Omit<DraftTelling, 'key'>[] = [
    { ...call, from: 'official', side: letter.toUpperCase() },
    { ...call, words: 'today', from: 'official', side: 'JO' },
    { ...call, words: 'Tuesday' },
    { ...call, kind: 'talks' },
    { ...call, with: [`State (${letter.toUpperCase()})`, 'Jordan (JO)'] },
    { ...call, date: undefined },
  ]
  return ways[way] ?? call
}

test.each([
  ['ten years of one pair', 3_000, 1, 500],
  ['eight years of sixty pairs', 60_000, 60, 10_020],
])('%s', (_, tellings, pairs, contacts) => {
  const told = record(tellings, pairs)
  const merged = mergeTellings(told, [])
  expect(Math.abs(merged.length - contacts)).toBeLessThan(contacts / 100)
})

test('a contact that three thousand articles tell', () => {
  const told = Array.from({ length: 3_000 }, (_, at) =>
    tellingOf({ key: `a${at}/1`, ...draftOf(0, 0, at % 6) }),
  )
  expect(mergeTellings(told, [])).toHaveLength(1)
})
