import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { folderOf } from './corpus.fixture.js'
import { runPair } from './run.js'

let printed: string[] = []
let complaints: string[] = []

beforeEach(() => {
  printed = []
  complaints = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line))
})

afterEach(() => vi.restoreAllMocks())

const verdictsIn = (folder: string): string => {
  const path = join(dirname(folder), 'verdicts.json')
  writeFileSync(path, '{}')
  return path
}

test('the last line is one JSON value with every measure and every kind', async () => {
  expect(await runPair(['--corpus', folderOf(), '--json'])).toBe(0)
  const line: unknown = JSON.parse(printed.at(-1) ?? '')
  const counts = { gold: expect.any(Number), matched: expect.any(Number), F: expect.any(Number) }
  expect(line).toMatchObject({
    contacts: counts,
    statements: { ...counts, gold: 1 },
    commitments: counts,
    datedFacts: counts,
    alignments: { ...counts, gold: 1, precisionAfterAdjudication: expect.any(Number) },
    discrepancies: { gold: 1, byKind: { omission: { gold: 1 }, number: { gold: 0 } } },
    events: [{ event: 'lund-reki' }],
  })
  expect(printed.at(-1)).not.toContain('port')
})

test.each([
  [[], '--corpus DIR'],
  [['--corpus', '/nowhere/at/all'], 'no such folder'],
  [['--corpus', '.', '--judged', 'x'], '--corpus DIR'],
  [['--wrong'], 'Unknown option'],
])('%j is not understood: %s', async (words, message) => {
  expect(await runPair(words)).toBe(2)
  expect(complaints.join('\n')).toContain(message)
})

test('what nobody labelled goes to a second reader, and the verdicts come back', async () => {
  const folder = folderOf((gold) => ({
    ...gold,
    alignments: [],
    discrepancies: [],
    statements: [],
  }))
  const verdicts = verdictsIn(folder)
  const sheet = join(dirname(folder), 'sheet.json')
  const words = ['--corpus', folder, '--adjudicated', verdicts]
  expect(await runPair([...words, '--to-judge', sheet])).toBe(0)
  const written: { findings: { measure: string; key: string; says: string }[] } = JSON.parse(
    readFileSync(sheet, 'utf8'),
  )
  expect(written.findings.map(({ measure }) => measure)).toContain('statements')
  expect(written.findings.every(({ says }) => says !== '')).toBe(true)

  const judged = { ...written, by: 'second reader', findings: written.findings.map(judge) }
  writeFileSync(sheet, JSON.stringify(judged))
  expect(await runPair(['--judged', sheet, '--adjudicated', verdicts])).toBe(0)
  expect(Object.values(JSON.parse(readFileSync(verdicts, 'utf8')))[0]).toEqual({
    verdict: true,
    reason: 'it is there',
    by: 'second reader',
  })

  expect(await runPair([...words, '--json'])).toBe(0)
  const figures: unknown = JSON.parse(printed.at(-1) ?? '')
  expect(figures).toMatchObject({
    statements: { precision: 0, precisionAfterAdjudication: 1, unjudged: 0 },
  })
})

const judge = <T>(finding: T) => ({ ...finding, verdict: true, reason: 'it is there' })

test('the sheet holds words of the texts, so it may not lie in the project', async () => {
  const inside = fileURLToPath(new URL('sheet.json', import.meta.url))
  expect(await runPair(['--corpus', folderOf(), '--to-judge', inside])).toBe(2)
  expect(complaints.join('\n')).toContain('may not lie in the project')
})
