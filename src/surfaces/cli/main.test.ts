import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Host } from './host.js'
import { quietHost } from './host.fixture.js'
import { main } from './main.js'

const wire = `title: Maron presses Veld on truce
publisher: NPA via The Valley Times
date: 2031-03-03
kind: wire
-----
President Ilse Maron urged Prime Minister Tomas Veld in a phone call on Monday to agree a truce "as soon as possible", the presidency said.
`
const uncited = 'Snow lay on the roofs of the old town.'
const commentary = `kind: commentary
-----
Ilse Maron called for an immediate truce when she spoke to Tomas Veld by phone on March 3, 2031.

${uncited}
`

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-'))
  await writeFile(at('wire.txt'), wire)
  await writeFile(at('commentary.txt'), commentary)
  await writeFile(at('notes.html'), 'mine')
  await mkdir(at('folder'))
})

/** Runs a command line; names in braces stand for files of the test's folder. */
async function ran(words: string, host: Partial<Host> = {}) {
  const out: string[] = []
  const warned: string[] = []
  const code = await main(
    words.split(' ').map((word) => word.replace(/^\{(.*)\}$/u, (_, name: string) => at(name))),
    {
      print: (text) => out.push(text),
      warn: (text) => warned.push(text),
      ...quietHost,
      ...host,
    },
  )
  return { code, out: out.join(''), warned: warned.join('') }
}

test.each([
  ['compare {wire.txt} {commentary.txt}', 0],
  ['compare {wire.txt} {commentary.txt} --json', 0],
  ['compare {wire.txt} {commentary.txt} --md', 0],
  ['compare --csv {wire.txt} {commentary.txt}', 0],
  ['compare {wire.txt} {missing.txt} --md', 1],
  ['compare {wire.txt} {missing.txt} --csv', 1],
  ['read {wire.txt}', 0],
  ['--version', 0],
  ['--help', 0],
  ['compare {wire.txt} {missing.txt}', 1],
  ['compare {wire.txt}', 1],
  ['read {missing.txt}', 1],
  ['read {missing.txt} --json', 1],
  ['compare', 2],
  ['compare {wire.txt} {commentary.txt} --width wide', 2],
  ['compere {wire.txt}', 2],
  ['read {wire.txt} {commentary.txt}', 2],
  ['compare {wire.txt} {commentary.txt} --html {notes.html}', 2],
  ['compare {wire.txt} {commentary.txt} --html {wire.txt}', 2],
  ['compare {wire.txt} {commentary.txt} --html {no/such/folder.html}', 1],
])('%s ends with %i', async (words, code) => expect((await ran(words)).code).toBe(code))

test('JSON is all that is printed, and it names what could not be read', async () => {
  const { out, warned } = await ran('compare {wire.txt} {missing.txt} --json')
  expect(JSON.parse(out)).toMatchObject({
    schemaVersion: 1,
    accounts: [{ readable: true }, { readable: false }],
  })
  expect(warned).toContain('missing.txt')
})

test.each([
  ['--md', /^# .+\n$/su],
  ['--csv', /^\uFEFFkey,.+\r\n$/su],
])(
  '%s is all that is printed, and what could not be read is named beside it',
  async (flag, shape) => {
    const { out, warned } = await ran(`compare {wire.txt} {commentary.txt} {missing.txt} ${flag}`)
    expect(out).toMatch(shape)
    expect(out).toContain('not read')
    expect(warned).toContain('missing.txt')
  },
)

test.each([
  ['--json --md', ['--json', '--md']],
  ['--csv --json', ['--json', '--csv']],
  ['--csv --md', ['--md', '--csv']],
  ['--excerpts', ['--excerpts', '--html FILE']],
  ['--no-excerpts --csv', ['--no-excerpts', '--html FILE']],
  ['--html {both.html} --excerpts --no-excerpts', ["'--excerpts'", "'--no-excerpts'"]],
  ['--html {both.html} --no-excerpts --excerpts', ["'--excerpts'", "'--no-excerpts'"]],
  ['--width 39', ['from 40 to 200']],
  ['--width 201', ['from 40 to 200']],
])('%s is refused, and it says why', async (flags, named) => {
  const { code, out, warned } = await ran(`compare {wire.txt} {commentary.txt} ${flags}`)
  expect([code, out]).toEqual([2, ''])
  for (const name of named) expect(warned).toContain(name)
})

test.each([
  ['--excerpts', false],
  ['--no-excerpts', true],
])('a page with %s beside the Markdown', async (flag, isWhole) => {
  const { out } = await ran(`compare {wire.txt} {commentary.txt} --md --html {cut.html} ${flag}`)
  expect(out).toMatch(/^# /u)
  expect((await readFile(at('cut.html'), 'utf8')).includes(uncited)).toBe(isWhole)
})

test('a file that cannot be read is named, with what to do', async () => {
  const { out, warned } = await ran('read {missing.txt}')
  expect(out).toBe('')
  expect(warned).toMatch(/missing\.txt/u)
})

test.each([
  ['compare', 'readout compare A B'],
  ['compare {wire.txt} --widht 80', 'readout compare A B'],
  ['read', 'readout read A'],
  ['why', 'readout why D3 PAGE.html'],
  ['verify --widht 80', 'readout verify PAGE.html'],
])('a mistake in "%s" is answered with an example of that command', async (words, example) => {
  const { warned } = await ran(words)
  expect(warned).toContain(example)
  expect(warned.match(/readout \w+ [A-Z]/gu)).toHaveLength(warned.includes('why') ? 2 : 1)
})

test.each([
  ['in no folder', '{no/such/folder.html}', /there is no folder \S+no\/such; make it first/u],
  ['at a folder', '{folder}', /it is a folder; name a file in it/u],
  ['in a file', '{wire.txt/page.html}', /wire\.txt is no folder/u],
])('a page %s is refused in plain words', async (_, path, words) => {
  const { code, warned } = await ran(`compare {wire.txt} {commentary.txt} --html ${path}`)
  expect(code).toBe(1)
  expect(warned).toMatch(words)
  expect(warned).not.toMatch(/\bE(?:NOENT|ISDIR|NOTDIR|ACCES|PERM)\b/u)
})

test('a mistyped command is guessed', async () => {
  const { warned } = await ran('compere {wire.txt}')
  expect(warned).toContain('Did you mean compare?')
  expect(warned).toContain('readout --help')
})

test('a page is written, and may be written again', async () => {
  const first = await ran('compare {wire.txt} {commentary.txt} --html {page.html}')
  const second = await ran('compare {wire.txt} {commentary.txt} --html {page.html}')
  expect([first.code, second.code]).toEqual([0, 0])
  expect(await readFile(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/u)
})

test('what was there before is never overwritten', async () => {
  await ran('compare {wire.txt} {commentary.txt} --html {notes.html}')
  await ran('compare {wire.txt} {commentary.txt} --html {wire.txt}')
  expect(await readFile(at('notes.html'), 'utf8')).toBe('mine')
  expect(await readFile(at('wire.txt'), 'utf8')).toBe(wire)
})

test.each<[string, Partial<Host>, boolean]>([
  ['a terminal', { isTerminal: true }, true],
  ['a pipe', { isTerminal: false }, false],
  ['a terminal that wants none', { isTerminal: true, environment: { NO_COLOR: '1' } }, false],
  ['a terminal without any', { isTerminal: true, environment: { TERM: 'dumb' } }, false],
  ['a pipe that wants them', { environment: { FORCE_COLOR: '1' } }, true],
])('colours for %s', async (_, host, isColourful) =>
  expect((await ran('read {wire.txt}', host)).out.includes('\u001B[')).toBe(isColourful),
)

test.each<[string, Partial<Host>, string, number]>([
  ['a pipe', {}, '', 80],
  ['a terminal', { columns: 120 }, '', 120],
  ['a wish', { columns: 120 }, ' --width 100', 100],
])('the width of %s', async (_, host, option, width) => {
  const { out } = await ran(`compare {wire.txt} {commentary.txt}${option}`, host)
  expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBe(width)
})
