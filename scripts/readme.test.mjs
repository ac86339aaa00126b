import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from './ready.mjs'
import { madeReadme, readReadme } from './readme.mjs'
import { root } from './root.mjs'

beforeAll(ensureBuilt)

test('the README shows what the example prints and how the rooms stand: "npm run readme" mends it', () => {
  expect(readReadme()).toBe(madeReadme())
})

test.each(['README.md', 'CONTRIBUTING.md', 'docs/decisions/0001-rooms.md'])(
  'every file that %s links to is there',
  (name) => {
    const text = readFileSync(join(root, name), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, path]) => path)
    expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([])
  },
)
