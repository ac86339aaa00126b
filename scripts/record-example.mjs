// `npm run example`: builds a record from the second bundled example and asks it each question, as one would type it.
// `npm run example -- DIR` keeps the record in DIR; without a folder it is gone afterwards.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import { ensureBuilt, ensureInstalled } from './ready.mjs'
import { root } from './root.mjs'
import { questionOfTheCall, questions, withKey, wordsOf } from './second-example.mjs'

/** Asks each question of the record in a folder; the exit code is that of the first that failed. */
function askAll(home) {
  const env = { ...process.env, READOUT_HOME: home, READOUT_DATABASE_URL: '' }
  const codes = questions.map((question) => ask(question, env))
  return codes.find((code) => code !== 0) ?? 0
}

function ask(question, env) {
  const line = question.includes('CONTACT')
    ? withKey(question, run(questionOfTheCall, { env, encoding: 'utf8' }).stdout)
    : question
  console.log(`\n${styleText('bold', `$ npx readout ${line}`)}\n`)
  return run(line, { env, stdio: 'inherit' }).status ?? 1
}

function run(line, options) {
  const program = join(root, 'bin', 'readout.js')
  return spawnSync(process.execPath, [program, ...wordsOf(line)], { cwd: root, ...options })
}

ensureInstalled()
ensureBuilt()

const [kept] = process.argv.slice(2)
const home = kept === undefined ? mkdtempSync(join(tmpdir(), 'readout-example-')) : resolve(kept)
try {
  process.exitCode = askAll(home)
} finally {
  if (kept === undefined) rmSync(home, { recursive: true, force: true })
}
console.log(
  kept === undefined
    ? '\nThis record is gone again; to keep one and ask on: npm run example -- my-record'
    : `\nAsk on: npx readout contacts --home ${relative(process.cwd(), home) || '.'}`,
)
