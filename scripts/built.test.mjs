import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exampleFiles } from './example.mjs'
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
