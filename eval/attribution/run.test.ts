import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runAttribution } from './run.js'

const RAIN = `Rain over Ireland

DUBLIN — Mary Byrne, the foreign minister, said on Monday that rain would fall for two more days.

"We expect nothing else," Byrne said. The opposition has called for an inquiry.
`
let root = ''
let printed: string[] = []
let complaints: string[] = []

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'attribution-'))
  mkdirSync(join(root, 'empty', 'text'), { recursive: true })
  mkdirSync(join(root, 'empty', 'attributions'))
  mkdirSync(join(root, 'some', 'text'), { recursive: true })
  mkdirSync(join(root, 'some', 'attributions'))
  const write = (name: string, words: string) => writeFileSync(join(root, 'some', name), words)
  write('text/rain.txt', RAIN)
  write('text/windows.txt', `\ufeff${RAIN.replaceAll('\n', '\r\n')}`)
  write('text/nothing.txt', '')
  write('text/unlabelled.txt', RAIN)
  write('attributions/rain_b.ann', 'no label at all')
  write('attributions/rain_a.ann', labelsIn(RAIN))
  write('attributions/windows_a.ann', labelsIn(RAIN.replaceAll('\n', '\r\n')))
  write('attributions/nothing_a.ann', '')
  write('attributions/lost_a.ann', labelsIn(RAIN))
})

afterAll(() => rmSync(root, { recursive: true }))

beforeEach(() => {
  printed = []
  complaints = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line))
})

afterEach(() => vi.restoreAllMocks())

/** One attribution in brat's form: Byrne, said, what she said. */
function labelsIn(text: string): string {
  const line = (id: string, role: string, words: string) => {
    const start = text.indexOf(words)
    return `${id}\t${role} ${start} ${start + words.length}\t${words}`
  }
  return [
    line('T1', 'Source', 'Mary Byrne, the foreign minister'),
    line('T2', 'Cue', 'said'),
    line('T3', 'Content', 'that rain would fall for two more days'),
    'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
  ].join('\n')
}

test('a folder of our own: the last line is JSON with both speeds, and every file that is odd is told of', async () => {
  expect(await runAttribution(['--corpus', join(root, 'some'), '--untimed', '--json'])).toBe(0)
  const value: unknown = JSON.parse(printed.at(-1) ?? '')
  const figures = {
    full: { P: expect.any(Number), R: expect.any(Number), F: expect.any(Number) },
    strictFull: { P: expect.any(Number), R: expect.any(Number), F: expect.any(Number) },
    exact: { source: expect.any(Number), cue: expect.any(Number), content: expect.any(Number) },
    counts: { gold: 2 },
  }
  expect(value).toMatchObject({ accurate: figures, fast: figures })
  expect(complaints).toEqual(['unlabelled: nobody labelled it', 'lost_a: labels without a text'])
})

test('the same texts with other line ends and a byte order mark are found as well', async () => {
  await runAttribution([
    '--corpus',
    join(root, 'some'),
    '--json',
    '--untimed',
    '--systems',
    'accurate',
  ])
  expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ accurate: { full: { R: 100 } } })
})

test('some systems only, and their failures by kind', async () => {
  const words = ['--corpus', join(root, 'some'), '--untimed', '--systems', 'fast', '--misses', '3']
  expect(await runAttribution(words)).toBe(0)
  expect(printed.join('\n')).toMatch(/found +\d+ +\d+\.\d/u)
  expect(printed.join('\n')).not.toContain('accurate')
})

test.each<[string, readonly string[], RegExp]>([
  ['an empty folder', ['--corpus', 'empty'], /empty: no text there that has labels/u],
  ['no corpus', ['--corpus', 'some/text'], /no folders "text" and "attributions" there/u],
  ['no folder', ['--corpus', 'nowhere'], /no folders "text" and "attributions" there/u],
  [
    'an unknown system',
    ['--systems', 'oracle'],
    /takes rules, fast, accurate, reader, not "oracle"/u,
  ],
  ['an unknown option', ['--faster'], /faster/u],
  ['no number', ['--every', 'two'], /--every needs a number, not "two"/u],
])('%s: said in plain words, exit code 2', async (_, words, message) => {
  const placed = words.map((word, at) => (words[at - 1] === '--corpus' ? join(root, word) : word))
  expect(await runAttribution([...placed, '--json'])).toBe(2)
  expect(complaints.join('\n')).toMatch(message)
  expect(printed).toEqual([])
})
