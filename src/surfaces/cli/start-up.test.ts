import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../', import.meta.url))

/** The modules that a file loads before anything is asked of it, and what they load in turn; types load nothing. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const path = ['.ts', '.tsx'].map((end) => file.replace(/\.js$/u, end)).find(existsSync) ?? file
  if (seen.has(path)) return seen
  seen.add(path)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const [, name = ''] of text.matchAll(
    /^(?:import|export) (?!type)(?:[^'"]*? from )?'([^']+)'/gmu,
  ))
    if (name.startsWith('.')) loadedBy(resolve(dirname(path), name), seen)
    else seen.add(name)
  return seen
}

test.each([
  ['main.ts', 'the help and every command'],
  ['compare.ts', 'comparing'],
  ['read.ts', 'reading'],
])('%s, for %s, loads nothing of the record and no model', (name) => {
  const loaded = [...loadedBy(resolve(source, 'surfaces/cli', name))].map((path) =>
    path.startsWith(source) ? relative(source, path) : path,
  )
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.filter((path) => /^(?:operations|store|compare|analyse)\//u.test(path))).toEqual([])
  expect(loaded.filter((path) => /kysely|pglite|piscina|^pg$|wink|zod/u.test(path))).toEqual([])
})

test('comparing files loads no database', () => {
  const loaded = [...loadedBy(resolve(source, 'operations/compare.ts'))]
  expect(loaded.filter((path) => /kysely|pglite|piscina|^pg$|\/store\//u.test(path))).toEqual([])
})
