import { expect, test } from 'vitest'
import type { SystemScore } from '../attribution/measuring.js'
import { countText, figuresOf } from '../attribution/scores.js'
import { scoredText } from '../attribution/specimens.fixture.js'
import { SYSTEMS } from '../attribution/systems.js'
import type { Run } from '../pair/score.js'
import type { Measure } from '../measure.js'
import { aimBeside } from './aims.js'
import { formatDiffering } from './differing.js'
import { formatNews, formatTokensPerSecond } from './news.js'
import { formatOfficial } from './official.js'
import { formatPair } from './pair.js'

const widest = (printed: string): number =>
  Math.max(...printed.split('\n').map((line) => line.length))

const lineOf = (printed: string, opening: string): string =>
  printed.split('\n').find((line) => line.trim().startsWith(opening)) ?? ''

// Source and cue to the word, the content only touched: Full 100, strict Full 0.
const figures = figuresOf(
  countText(
    scoredText('Ann said it rains.', [['Ann', 'said', 'it rains']], [['Ann', 'said', 'rains']]),
  ),
)

const SCORES: readonly SystemScore[] = SYSTEMS.map((system) => ({
  system,
  figures,
  articles: [],
  verdicts: { gold: [], predicted: [] },
  speed: system.speed === null ? null : { processor: 20_000, wall: 1_234_567 },
}))

test('news: every figure beside its aim, marked once it is reached, and what two people reach', () => {
  const printed = formatNews(SCORES)
  expect(widest(printed)).toBeLessThanOrEqual(80)
  expect(lineOf(printed, 'Full')).toMatch(/100\.0 +100\.0 +72 ✓ +100\.0 +77 ✓ +100\.0 +78\.5$/u)
  expect(lineOf(printed, 'strict Full')).toMatch(/0\.0 +0\.0 +0\.0 +54 +0\.0 +59\.1$/u)
})

test('news: speeds of the two systems that stand for one', () => {
  const printed = formatTokensPerSecond(SCORES, { processor: 110_049, wall: 99_999 })
  expect(widest(printed)).toBeLessThanOrEqual(80)
  expect(lineOf(printed, 'cutting')).toMatch(/110,000 +100,000$/u)
  expect(lineOf(printed, 'accurate')).toMatch(/20,000 +15,000 ✓ +1,234,600$/u)
  expect(lineOf(printed, 'fast')).toMatch(/20,000 +60,000 +1,234,600$/u)
})

function measureNamed(name: string, matched: number): Measure {
  return {
    name,
    gold: 10,
    found: 8,
    matched,
    missed: [],
    extra: [],
    details: [
      { name: 'act', right: 3, of: 4 },
      { name: 'via', right: 4, of: 5 },
    ],
  }
}

test('readouts: the figure beside what two readers reach', () => {
  const printed = formatOfficial([measureNamed('statements', 4), measureNamed('act', 8)])
  expect(widest(printed)).toBeLessThanOrEqual(80)
  expect(lineOf(printed, 'with the right')).toMatch(/10 +8 +4 +50\.0 +40\.0 +44\.4 +97\.2$/u)
  expect(lineOf(printed, 'act')).toMatch(/100\.0 +80\.0 +88\.9 +96\.2$/u)
})

function runNamed(name: string): Run {
  return {
    name,
    sameContact: 'yes',
    measures: [measureNamed('statements', 8)],
    kinds: [],
    wrong: [],
    unverified: 0,
  }
}

test('the pair has aims; what was invented has none', () => {
  const runs = ['with header lines', 'bare', 'all invented events'].map(runNamed)
  const printed = formatPair(runs, {})
  expect(widest(printed)).toBeLessThanOrEqual(80)
  expect(lineOf(printed, 'found with')).toMatch(/80\.0 +88 +97\.0 +80\.0 +80\.0$/u)
  expect(lineOf(printed, 'chain')).toMatch(/80\.0 +80 ✓ +80\.0 +80\.0$/u)
  expect(lineOf(printed, 'mode')).toMatch(/- +- +-$/u)
})

test('without the pair beside the checkout only the invented events are shown', () => {
  const printed = formatPair([runNamed('all invented events')], {})
  expect(lineOf(printed, 'found with')).toMatch(/speaker +80\.0$/u)
  expect(printed).not.toContain('aim')
})

test.each([
  [72, 71.9, '72  '],
  [72, 72, '72 ✓'],
  [60_000, 61_000, '60,000 ✓'],
  [null, 50, ''],
])('aim %s, reached %s: "%s"', (aim, reached, shown) => {
  expect(aimBeside(aim, reached)).toBe(shown)
})

test('where accounts differ: the pair has aims, groups have two readers, minimal pairs neither', () => {
  const ours = { name: 'g', measures: [measureNamed('relations', 4)], kinds: [] }
  const readers = { name: 'g', measures: [measureNamed('relations', 8)], kinds: [] }
  const runs = ['with header lines', 'all invented events'].map((name) => ({
    ...runNamed(name),
    measures: [measureNamed('discrepancies', 8)],
  }))
  const printed = formatDiffering(
    { runs, groups: { ours: [ours], readers: [readers] }, directions: [] },
    {},
  )
  expect(widest(printed)).toBeLessThanOrEqual(80)
  expect(lineOf(printed, 'the pair: disc')).toMatch(/10 +8 +80\.0 +75 ✓ +100\.0 +88\.9 +93\.0$/u)
  expect(lineOf(printed, 'invented: disc')).toMatch(/10 +8 +80\.0 +100\.0 +88\.9$/u)
  expect(lineOf(printed, 'groups: rel')).toMatch(/10 +8 +40\.0 +50\.0 +44\.4 +88\.9$/u)
  expect(lineOf(printed, 'minimal pairs, held')).toMatch(/0 +0 +100\.0/u)
})
