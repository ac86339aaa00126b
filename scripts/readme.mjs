// Writes what is made of the README and of docs/evaluation.md: the example's output, the map of rooms, what was measured.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exampleFiles } from './example.mjs'
import { ensureBuilt } from './ready.mjs'
import { readRooms } from './rooms.mjs'
import { root } from './root.mjs'

const file = join(root, 'README.md')

/** The README as it stands. */
export function readReadme() {
  return readFileSync(file, 'utf8')
}

/** The README as it should be: each part between its markers made anew. */
export function madeReadme() {
  const parts = { example: exampleBlock(), rooms: roomsTable(readRooms(root)) }
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(between(name), () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`),
    readReadme(),
  )
}

const evaluation = join(root, 'docs', 'evaluation.md')

/** The docs on evaluation as they stand. */
export function readEvaluation() {
  return readFileSync(evaluation, 'utf8')
}

/** The same with what was measured, which the page "About" shows too. */
export async function madeEvaluation() {
  const { measured } = await import(pathToFileURL(join(root, 'dist', 'pages', 'measured.js')).href)
  const rows = measured.flatMap(({ heading, lines }) => [
    `| **${heading}** | | | | |`,
    ...lines.map(figureRow),
  ])
  const head = [
    '| in percent | labels | precision | recall | two people |',
    '|---|---|---|---|---|',
  ]
  return readEvaluation().replace(
    between('measured'),
    () => `<!-- measured -->\n${[...head, ...rows].join('\n')}\n<!-- /measured -->`,
  )
}

function figureRow({ of, labels, precision, recall, people }) {
  const shown = [precision, recall, people].map((each) => (each === null ? '' : each.toFixed(1)))
  return `| ${[of, labels, ...shown].join(' | ')} |`
}

function between(name) {
  return new RegExp(`<!-- ${name} -->.*<!-- /${name} -->`, 'su')
}

/** The contact as a sentence, then the first of what differs, as `readout compare` prints them. */
function exampleBlock() {
  const { stdout } = spawnSync(
    process.execPath,
    [join('bin', 'readout.js'), 'compare', ...exampleFiles(), '--width', '80'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  )
  const title = stdout.slice(0, stdout.indexOf('\nDate: '))
  const differing = stdout.slice(stdout.indexOf('WHAT DIFFERS'), stdout.indexOf('WHAT EACH'))
  const parts = differing.trimEnd().split('\n\n')
  const rest = `[…] and more; before it stands the matrix of claims and accounts, behind it who is silent on what`
  return [
    '```text',
    [title, ...parts.slice(0, 1 + differencesShown), rest].join('\n\n'),
    '```',
  ].join('\n')
}

const differencesShown = 4

/** The map: each room, what it owns, and whom it may import. */
function roomsTable(rooms) {
  const rows = rooms.map(
    ({ room, owns, imports }) =>
      `| \`${room}\` | ${owns} | ${imports.map(shortName).join(', ') || 'nothing'} |`,
  )
  return ['| room | owns | may import |', '|---|---|---|', ...rows].join('\n')
}

function shortName(room) {
  return room.replace('src/', '')
}

if (import.meta.filename === process.argv[1]) {
  ensureBuilt()
  writeFileSync(file, madeReadme())
  writeFileSync(evaluation, await madeEvaluation())
}
