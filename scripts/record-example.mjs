// `npm run example`: builds a record from the second bundled example and asks it each question, as one would type it.
// `npm run example -- DIR` keeps the record in DIR; without a folder it is gone afterwards.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import { ensureBuilt, ensureInstalled } from './ready.mjs'
import { root } from './root.mjs'

const texts = 'examples/scholz-zelenskyy-2022-2024/*.txt'

/** Stands in for the clock, so that the answers are the same on every day. */
const today = '2024-02-01'

/** The call that both sides tell of. */
const onTheDay = 'contacts scholz zelenskyy --from 2022-09-28 --to 2022-09-28'

/** What is done and asked, in this order. CONTACT stands for the key of that call. */
const questions = [
  `add ${texts} --as-of ${today}`,
  'contacts scholz zelenskyy',
  'contact CONTACT',
  'search "air defence" --speaker zelenskyy',
  'statements --speaker scholz --act promise',
  'verify',
]

/** Asks each question of the record in a folder; the exit code is that of the first that failed. */
function askAll(home) {
  const environment = { ...process.env, READOUT_HOME: home, READOUT_DATABASE_URL: '' }
  const codes = questions.map((line) => ask(line, environment))
  return codes.find((code) => code !== 0) ?? 0
}

function ask(line, env) {
  const named = line.replace('CONTACT', () => keyOfTheCall(env))
  console.log(`\n${styleText('bold', `$ npx readout ${named}`)}\n`)
  return run(named, { env, stdio: 'inherit' }).status ?? 1
}

function keyOfTheCall(env) {
  const { stdout } = run(`${onTheDay} --json`, { env, encoding: 'utf8' })
  const [call] = JSON.parse(stdout).contacts
  return call.key
}

function run(line, options) {
  const program = join(root, 'bin', 'readout.js')
  return spawnSync(process.execPath, [program, ...wordsOf(line)], { cwd: root, ...options })
}

/** The words of a command line, as a shell would make them: quotation marks hold one together, `*.txt` is every text. */
function wordsOf(line) {
  const words = [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word)
  return words.flatMap((word) => (word.endsWith('/*.txt') ? textsIn(dirname(word)) : [word]))
}

function textsIn(folder) {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'))
  return names.toSorted().map((name) => `${folder}/${name}`)
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
