import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Column } from './columns.js'
import { datapackage } from './datapackage.js'
import { TABLE_NAMES, TABLES } from './tables.js'

const page = await readFile(new URL('../../../../docs/export.md', import.meta.url), 'utf8')

/** The rows that the page has of a table, as "name | type | about". */
function rowsUnder(name: string): readonly string[] {
  const section = page.split(`\n### ${name}\n`)[1]?.split(/\n##/u)[0] ?? ''
  return [...section.matchAll(/^\| `(.+)$/gmu)].map(([, row = '']) =>
    row
      .replaceAll(/\s*\|\s*/gu, ' | ')
      .replace('` | ', ' | ')
      .replace(/ \| $/u, ''),
  )
}

test.each([...TABLE_NAMES])('docs/export.md has every column of %s', (name) => {
  const columns: readonly Column[] = TABLES[name].columns
  const provenance =
    page.split('\n### provenance\n')[1] === undefined ? [] : rowsUnder('provenance')
  const written = rowsUnder(name).flatMap((row) =>
    row.startsWith('provenance') ? provenance : [row],
  )
  expect(written).toEqual(
    columns.map(({ name: own, type, about }) => `${own} | ${type} | ${about}`),
  )
  expect(page).toContain(TABLES[name].about)
})

test('every table is described, and its key and columns are in snake case, each once', () => {
  expect([...TABLE_NAMES].toSorted()).toEqual(Object.keys(TABLES).toSorted())
  for (const name of TABLE_NAMES) {
    const columns: readonly Column[] = TABLES[name].columns
    const names = columns.map((each) => each.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining([...TABLES[name].key]))
    expect(names.every((each) => /^[a-z][a-z0-9_]*$/u.test(each))).toBe(true)
  }
})

test('the package describes every table in either format', () => {
  for (const format of ['csv', 'parquet'] as const) {
    const { resources }: { resources: { path: string; schema: { fields: { name: string }[] } }[] } =
      JSON.parse(datapackage(format))
    expect(resources.map(({ path }) => path)).toEqual(
      TABLE_NAMES.map((name) => `${name}.${format}`),
    )
    expect(resources.map(({ schema }) => schema.fields.length)).toEqual(
      TABLE_NAMES.map((name) => TABLES[name].columns.length),
    )
  }
})
