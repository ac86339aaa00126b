import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { unverifiedOfComparison, unverifiedOfReading } from '../eval/verify.js'
import { compareFiles } from '../src/operations/compare.js'
import { readFile } from '../src/operations/read.js'
import { describeComparison, describeReading } from './reading.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const IS_UPDATE = process.env['UPDATE_CASES'] === '1'
const TIME_LIMIT_MS = 20_000

const slugs = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

describe.each(slugs)('%s', (slug) => {
  const folder = `${HERE}${slug}/`

  test('has a note that says why it is here', () => {
    expect(readFileSync(`${folder}note.md`, 'utf8').length).toBeGreaterThan(40)
  })

  test.each(inputsOf(folder))(
    '%s: every quotation is the text at its place',
    async (name) => {
      const { reading } = await readFile(`${folder}${name}`)
      expect(reading === null ? [] : unverifiedOfReading(reading)).toEqual([])
    },
    TIME_LIMIT_MS,
  )

  test(
    'compared: every quotation is the text at its place',
    async () => {
      const { comparison } = await compareFiles(comparedOf(folder))
      expect(unverifiedOfComparison(comparison)).toEqual([])
    },
    TIME_LIMIT_MS,
  )

  test(
    'we read in it what we expect',
    async () => {
      const actual = await readCase(folder)
      const path = `${folder}expected.json`
      if (IS_UPDATE) writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`)
      expect(actual).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    },
    TIME_LIMIT_MS,
  )
})

async function readCase(folder: string) {
  const texts: Record<string, unknown> = {}
  for (const name of inputsOf(folder)) {
    const { reading, problems } = await readFile(`${folder}${name}`)
    texts[name] = describeReading(reading, problems)
  }
  const compared = comparedOf(folder)
  if (compared.length < 2) return { texts }
  const { comparison, problems } = await compareFiles(compared)
  return { texts, comparison: describeComparison(comparison, problems) }
}

function inputsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/u.test(name))
    .sort()
}

/** The files to compare, in order: those that `case.json` names, else all. */
function comparedOf(folder: string): readonly string[] {
  const path = `${folder}case.json`
  const named: { readonly compare: readonly string[] } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { compare: inputsOf(folder) }
  return named.compare.map((name) => `${folder}${name}`)
}
