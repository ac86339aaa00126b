import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mergeJudged } from './judging.js'

const KEY = '0123456789abcdef'
const OLD = { [KEY]: { verdict: true, reason: 'plain', by: 'first' } }

function sheetOf(sheet: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'readout-judging-')), 'sheet.json')
  writeFileSync(path, JSON.stringify(sheet))
  return path
}

const finding = (verdict: boolean | null, reason = 'no such thing') => ({
  key: KEY,
  verdict,
  reason,
  sides: [{ text: 'A', words: 'Lund asked him to open the port of Varn at once' }],
})

test.each([
  ['a verdict of the same reader is replaced', 'first', false, { added: 1, disputed: [] }],
  ["another reader's stays", 'second', false, { added: 0, disputed: [KEY] }],
  ['agreement is no dispute', 'second', true, { added: 0, disputed: [] }],
  ['null leaves it open', 'second', null, { added: 0, open: 1, disputed: [] }],
])('%s', (_, by, verdict, expected) => {
  const merged = mergeJudged(sheetOf({ by, findings: [finding(verdict)] }), OLD)
  expect(merged.ok && merged.value).toMatchObject(expected)
})

test.each([
  ['nobody signed it', { by: null, findings: [] }, 'by'],
  ['a verdict in words', { by: 'x', findings: [{ ...finding(null), verdict: 'yes' }] }, 'verdict'],
  [
    'a reason that copies the text',
    { by: 'x', findings: [finding(true, 'yes: "open the port of Varn at once"')] },
    'Put it in your own',
  ],
])('%s: refused', (_, sheet, message) => {
  const merged = mergeJudged(sheetOf(sheet), {})
  expect(merged.ok ? '' : merged.problems.join('\n')).toContain(message)
})
