import { expect, test } from 'vitest'
import { loadFloors } from '../floors.js'
import type { SystemScore } from './measuring.js'
import { formatScores, toJsonLine } from './report.js'
import { countText, figuresOf, rowsOf } from './scores.js'
import { scoredText } from './specimens.fixture.js'
import { SPEEDS, SYSTEMS, getSystem, type System } from './systems.js'

const figures = figuresOf(
  countText(
    scoredText(
      'Ann said it rains.',
      [['Ann', 'said', 'it rains']],
      [
        ['Ann', 'said', 'rains'],
        ['', 'rains', 'it'],
        ['', 'it', 'rains'],
      ],
    ),
  ),
)

function scoreOf(system: System): SystemScore {
  return { system, figures, misses: { missed: [], extra: [] }, tokensPerSecond: 1234.5 }
}

const system: System = { name: 'accurate', speeds: [], predict: () => [] }

test.each([1, 2, 3, 4])('%i systems fit 80 columns', (count) => {
  const lines = formatScores(Array.from({ length: count }, () => scoreOf(system))).split('\n')
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  expect(lines.find((line) => line.startsWith('full '))).toMatch(/ 50\.0 .*78\.5$/)
})

test('one line of JSON with both speeds, shares in percent', () => {
  const line = toJsonLine(SYSTEMS.map(scoreOf))
  const full = { P: 33.33, R: 100, F: 50, true: 1, predicted: 3, gold: 1 }
  expect(line).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({
    accurate: { full, strictFull: { F: 0 }, exact: { source: { F: 100 } }, tokensPerSecond: 1235 },
    fast: { full },
  })
})

test.each(SPEEDS)('one system stands for %s', (speed) => {
  expect(getSystem(speed).speeds).toContain(speed)
})

test('every floor names a measure of a system', () => {
  const measured = SYSTEMS.flatMap(({ name }) =>
    rowsOf(figures).map((row) => `${name}, ${row.name}`),
  )
  expect(measured).toEqual(expect.arrayContaining(Object.keys(loadFloors()['attribution'] ?? {})))
})
