import { expect, test } from 'vitest'
import { loadFloors } from '../floors.js'
import { findVerdicts } from './failures.js'
import { formatExamples, formatFailures } from './failures-report.js'
import { toJsonLine } from './json.js'
import type { SystemScore } from './measuring.js'
import { formatScores, formatSpeeds, thousands } from './report.js'
import { countText, figuresOf, rowsOf } from './scores.js'
import { scoredText } from './specimens.fixture.js'
import { tokenise } from '../../src/language/tokens.js'
import { SPEEDS, SYSTEMS, getSystem, type System } from './systems.js'

const scored = scoredText(
  'Ann said it rains.',
  [['Ann', 'said', 'it rains']],
  [
    ['Ann', 'said', 'rains'],
    ['', 'rains', 'it'],
    ['', 'it', 'rains'],
  ],
)
const counts = countText(scored)
const figures = figuresOf(counts)
const verdicts = findVerdicts({ ...scored, id: 'rain', tokens: tokenise(scored.text) })

function scoreOf(system: System): SystemScore {
  return {
    system,
    figures,
    articles: [counts, counts],
    verdicts,
    speed: { processor: 61_234.5, wall: 54_321 },
  }
}

const system: System = { name: 'accurate', about: '', speed: null, predict: () => [] }

const longest = (printed: string): number =>
  Math.max(...printed.split('\n').map((line) => line.length))

test.each([1, 2, 3, 4])('%i systems fit 80 columns', (count) => {
  const scores = SYSTEMS.slice(0, count).map(scoreOf)
  const lines = formatScores(scores).split('\n')
  expect(longest(lines.join('\n'))).toBeLessThanOrEqual(80)
  expect(longest(formatFailures(scores))).toBeLessThanOrEqual(80)
  expect(lines.find((line) => line.startsWith('full '))).toMatch(/ 50\.0 .*78\.5$/)
})

test('one line of JSON with both speeds: F1 by part as a number, shares in percent', () => {
  const line = toJsonLine(SYSTEMS.map(scoreOf))
  const full = { P: 33.33, R: 100, F: 50 }
  expect(line).not.toContain('\n')
  const value: unknown = JSON.parse(line)
  expect(value).toMatchObject({
    accurate: {
      strictFull: { P: 0, R: 0, F: 0 },
      exact: { source: 100, cue: 50, content: 0 },
      exactFigures: { source: { P: 100, R: 100, F: 100 } },
      tokensPerSecond: { processor: 61_235, wall: 54_321 },
    },
    fast: { full },
  })
  expect(Object.keys(value ?? {})).toEqual(['accurate', 'fast'])
  expect(value).toHaveProperty('accurate.full', full)
})

test('failures by kind, with their number and share', () => {
  const rows = formatFailures([scoreOf(system)]).split('\n')
  expect(rows.filter((row) => /content too short|nothing is marked|wrong/u.test(row))).toEqual([
    expect.stringMatching(/content too short +1 +100\.0$/u),
    expect.stringMatching(/wrong +2 +66\.7$/u),
    expect.stringMatching(/nothing is marked there +2 +66\.7$/u),
  ])
})

test('examples say what is wrong with each', () => {
  expect(formatExamples(scoreOf(system), 'wrong', 1)).toBe(
    'wrong by accurate: 2\n   cues: it 1, rains 1\n- rain: - | rains | it\n    nothing is marked there',
  )
})

test('speeds by processor and by wall, to the hundred', () => {
  expect(formatSpeeds([scoreOf(system)])).toMatch(/61,200 .* processor .* 54,300 of wall/u)
  expect([999_960, 120, 0].map(thousands)).toEqual(['1,000,000', '100', '0'])
})

test.each(SPEEDS)('one system stands for %s', (speed) => {
  expect(getSystem(speed).speed).toBe(speed)
})

test('every floor names a measure of a system', () => {
  const measured = SYSTEMS.flatMap(({ name }) =>
    rowsOf(figures).map((row) => `${name}, ${row.name}`),
  )
  expect(measured).toEqual(expect.arrayContaining(Object.keys(loadFloors()['attribution'] ?? {})))
})
