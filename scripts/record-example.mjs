// `npm run example`: builds a record from the second bundled example and asks it each question, as one would type it.
// `npm run example -- DIR` keeps the record in DIR, a new folder; without one it is gone afterwards.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import { ensureBuilt, ensureInstalled } from './ready.mjs'
import { root } from './root.mjs'
import { questionOfTheCall, questions, withKey, wordsOf } from './second-example.mjs'

/** Asks each question of a record in a folder of its own; the exit code is that of the first that failed. */
function askAll(folder) {
  const env = {
    ...process.env,
    READOUT_HOME: join(folder, 'record'),
    READOUT_DATABASE_URL: '',
  }
  const codes = questions.map((question) => ask(question, { folder, env }))
  return codes.find((code) => code !== 0) ?? 0
}

function ask(question, { folder, env }) {
  const line = question.includes('CONTACT') ? withKey(question, answerOfTheCall(env)) : question
  console.log(`\n${styleText('bold', `$ npx readout ${line}`)}\n`)
  // What is written goes beside the record.
  const cwd = line.startsWith('export') ? folder : root
  return run(line, { env, cwd, stdio: 'inherit' }).status ?? 1
}

let answered = null

/** Asked once: each command opens the record anew. */
function answerOfTheCall(env) {
  answered ??= run(questionOfTheCall, { env, cwd: root, encoding: 'utf8' }).stdout
  return answered
}

function run(line, options) {
  const program = join(root, 'bin', 'readout.js')
  return spawnSync(process.execPath, [program, ...wordsOf(line)], options)
}

/** Asks in a temporary folder that is removed afterwards. */
function askOnce() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-example-'))
  try {
    process.exitCode = askAll(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log('\nThis record is gone again; to keep one and ask on: npm run example -- my-example')
}

function askAndKeep(folder) {
  if (existsSync(folder)) {
    console.error(`${folder} is there already: name a folder that is not.`)
    process.exitCode = 2
    return
  }
  mkdirSync(folder, { recursive: true })
  process.exitCode = askAll(folder)
  const home = relative(process.cwd(), join(folder, 'record'))
  console.log(`\nAsk on: npx readout contacts --home ${home}`)
  console.log(`In a browser: npx readout serve --home ${home}`)
}

const [kept] = process.argv.slice(2)
ensureInstalled()
ensureBuilt()
if (kept === undefined) askOnce()
else askAndKeep(resolve(kept))
