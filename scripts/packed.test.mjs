import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleFiles } from './example.mjs'
import { installPacked, npm, run } from './packed.mjs'
import { root } from './root.mjs'

const texts = exampleFiles().map((path) => basename(path))
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/** The examples of docs/library.md in one language, each with the output that is promised after it. */
function examplesIn(language) {
  const page = readFileSync(join(root, 'docs', 'library.md'), 'utf8')
  const fences = [...page.matchAll(/^```(\w+)\n(.*?)^```/gmsu)]
  return fences.flatMap(([, tag, code], index) => {
    const [, next, output] = fences[index + 1] ?? []
    return tag === language ? [[code, next === 'text' ? output : '']] : []
  })
}

/** The lines of a text, without its header. */
function linesOf(path) {
  const [, text] = readFileSync(join(root, path), 'utf8').split(/^-----$/mu)
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** What a page says, without its data. */
function wordsOf(html) {
  const { document } = parseHTML(html)
  for (const script of document.querySelectorAll('script')) script.remove()
  return document.body.textContent
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-packed-')))
let project

beforeAll(async () => {
  project = await installPacked(folder)
  for (const path of exampleFiles()) cpSync(join(root, path), join(project, basename(path)))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

test('what travels is what the package needs, and no test of ours', () => {
  const installed = join(project, 'node_modules', 'readout')
  const files = readdirSync(installed, { recursive: true }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  expect(readdirSync(installed).sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'models',
      'package.json',
    ].sort(),
  )
  expect(files).toContain('docs/library.md')
  expect(files.filter((name) => /\.(?:test|fixture)\.|\.tsx?$/u.test(name))).toEqual(
    files.filter((name) => name.endsWith('.d.ts')),
  )
})

test.each(examplesIn('js'))('an example of docs/library.md runs: %#', async (code, output) => {
  const script = join(project, 'example.mjs')
  writeFileSync(script, code)
  expect(await run(process.execPath, [script], { cwd: project })).toBe(output)
})

test.each(exampleFiles())('the page that the library makes holds the words of %s', (path) => {
  const words = wordsOf(readFileSync(join(project, 'page.html'), 'utf8'))
  const lines = linesOf(path)
  expect(lines).not.toEqual([])
  expect(lines.filter((line) => !words.includes(line))).toEqual([])
})

test('the examples in TypeScript compile, with nothing but the package', async () => {
  const examples = examplesIn('ts')
  expect(examples).not.toEqual([])
  for (const [index, [code]] of examples.entries())
    writeFileSync(join(project, `example-${index}.ts`), code)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    module: 'NodeNext',
    types: [],
  }
  const settings = { compilerOptions, include: ['*.ts'] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings))
  expect(await run(process.execPath, [compiler], { cwd: project })).toBe('')
})

test('npx readout writes the same page', async () => {
  const words = ['compare', ...texts, '--html', 'compared.html']
  const printed = await npm(project, ['exec', '--no', '--', 'readout', ...words])
  expect(printed).toContain('CLAIM BY CLAIM')
  expect(readFileSync(join(project, 'compared.html'), 'utf8')).toContain('</html>')
})
