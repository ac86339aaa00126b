import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exampleFiles } from './example.mjs'
import { run } from './packed.mjs'
import { madeEvaluation, madeReadme, readEvaluation, readReadme } from './readme.mjs'
import { ensureBuilt } from './ready.mjs'
import { root } from './root.mjs'

beforeAll(ensureBuilt)

test('the README shows what the example prints and how the rooms stand: "npm run readme" mends it', () => {
  expect(readReadme()).toBe(madeReadme())
})

test('the docs show what was measured as the page does: "npm run readme" mends them', async () => {
  expect(readEvaluation()).toBe(await madeEvaluation())
})

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/library.md',
  'docs/record.md',
  'docs/decisions/0001-rooms.md',
])('every file that %s links to is there', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, path]) => path)
  expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([])
})

test('a reader that stops early (| head) spoils nothing', async () => {
  const page = join(mkdtempSync(join(tmpdir(), 'readout-')), 'page.html')
  const command = [join('bin', 'readout.js'), 'compare', ...exampleFiles(), '--html', page]
  const running = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.stdout.destroy()
  const [code] = await once(running, 'exit')
  expect(code).toBe(0)
  expect(readFileSync(page, 'utf8')).toContain('</html>')
})

/** The files that one file of what is built loads before anything is asked of it, and the packages. */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name] of text.matchAll(
    /^(?:import|export)\b(?:[^'"]*? from)? ?["']([^"']+)["']/gmu,
  ))
    if (name.startsWith('.')) loadedBy(join(dirname(file), name), seen)
    else seen.add(name)
  return seen
}

/** The file of what is built from which another takes something when it is asked for. */
function laterFrom(file, taken) {
  const text = readFileSync(file, 'utf8')
  const [, name] = new RegExp(`\\{ ${taken} \\} = await import\\("([^"]+)"\\)`, 'u').exec(text)
  return join(dirname(file), name)
}

test('few files are loaded to compare, and neither the record nor what makes pages', () => {
  const main = join(root, 'dist', 'surfaces', 'cli', 'main.js')
  const comparing = laterFrom(laterFrom(main, 'compare'), 'compareFiles')
  const loaded = [...loadedBy(comparing)]
  expect(loaded.filter((name) => name.startsWith(root)).length).toBeLessThan(100)
  expect(loaded).toContain('wink-nlp')
  const late =
    /^(?:kysely|pg|piscina|@electric-sql\/pglite|linkedom|iconv-lite|subset-font|hono|eld)/u
  expect(loaded.filter((name) => late.test(name))).toEqual([])
  expect([...loadedBy(main)].filter((name) => late.test(name) || name === 'wink-nlp')).toEqual([])
})

test('what is built keeps a record and reads it back', async () => {
  const home = mkdtempSync(join(tmpdir(), 'readout-'))
  const command = (...words) =>
    run(process.execPath, [join('bin', 'readout.js'), ...words, '--home', home], { cwd: root })
  await command('add', ...exampleFiles())
  expect(await command('verify')).toContain('All holds.')
  rmSync(home, { recursive: true, force: true })
}, 60_000)
