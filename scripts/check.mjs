// `npm run check`: everything that must hold, in the order of what is quickest to know.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const code = ['src', 'eval', 'train', 'bench', 'cases', 'scripts', 'bin', 'vitest.config.ts']
const totalsFile = join(root, '.cache', 'tests.json')

/** Each step: its name, the package whose command it runs (or our script), and the words after it. */
const steps = [
  ['format', 'oxfmt/bin/oxfmt', ['--check', ...code]],
  ['lint', 'oxlint/bin/oxlint', code],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  // Only what runs inside a page may know the browser's own types.
  ['in page', 'typescript/bin/tsc', ['-p', 'tsconfig.browser.json']],
  ['rooms', 'scripts/rooms.mjs', []],
  ['unused', 'knip/bin/knip.js', ['--no-progress']],
  ['build', 'scripts/build.mjs', []],
  [
    'tests',
    'vitest/vitest.mjs',
    [
      'run',
      '--project=plain',
      '--project=browser',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${totalsFile}`,
    ],
  ],
]

/** Runs every step, even after one has failed, and says how it went; the last line counts the tests. */
export function check() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(totalsFile, { force: true })
  const failed = steps.filter((step) => !isPassing(step)).map(([name]) => name)
  if (failed.length > 0) console.log(`\nNot passed: ${failed.join(', ')}`)
  console.log(`\n${closingLine(failed)}`)
  return failed.length === 0
}

function isPassing([name, command, words]) {
  const begun = performance.now()
  const path = command.startsWith('scripts/') ? command : join('node_modules', command)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  // A process may end with 0 though tests in it failed: what they came to is asked too.
  const isOk = status === 0 && (name !== 'tests' || testTotals().isSuccess)
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s`)
  if (!isOk) console.log(`\n${stdout}${stderr}`)
  return isOk
}

/** Counts tests as vitest does; another step that failed counts as one. */
function closingLine(failedSteps) {
  const { passed, failed, skipped } = testTotals()
  const others = failedSteps.filter((name) => name !== 'tests').length
  const unseen = failedSteps.includes('tests') && failed === 0 ? 1 : 0
  const line = `${passed} passed, ${failed + others + unseen} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}

function testTotals() {
  try {
    const totals = JSON.parse(readFileSync(totalsFile, 'utf8'))
    const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = totals
    return {
      isSuccess: success === true,
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }
  } catch {
    return { isSuccess: false, passed: 0, failed: 0, skipped: 0 }
  }
}

if (import.meta.filename === process.argv[1]) process.exitCode = check() ? 0 : 1
