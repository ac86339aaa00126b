import { expect, test } from 'vitest'
import type { Comparison } from '../../model/comparison.js'
import { specimen, specimenOf } from '../specimen.fixture.js'
import { renderCsv } from './csv.js'

const record = /(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/gu

/** Reads CSV by the letter of RFC 4180. Throws on whatever it does not allow. */
function readStrictly(csv: string): readonly (readonly string[])[] {
  const fields = csv.match(record) ?? []
  if (fields.join('') !== csv) throw new Error('not as RFC 4180 has it')
  const rows: string[][] = [[]]
  for (const field of fields) {
    rows.at(-1)?.push(unquoted(field.replace(/(?:,|\r\n)$/u, '')))
    if (field.endsWith('\r\n')) rows.push([])
  }
  return rows.slice(0, -1)
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
}

/** The rows by their key, each as a record of its fields. */
function tableOf(comparison: Comparison): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...rows] = readStrictly(renderCsv(comparison).slice(1))
  return new Map(
    rows.map((row) => [
      row[0] ?? '',
      Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
    ]),
  )
}

test('it begins with a byte order mark and the names of the columns', () => {
  const csv = renderCsv(specimen)
  expect(csv.startsWith('\uFEFFkey,')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(readStrictly(csv.slice(1))[0]?.join('|')).toBe(
    'key|group|kind|claim|sources|reference|A relation|A words|A source|A place|B relation|B words|B source|B place',
  )
})

test.each([
  ['key', 'Ctruce'],
  ['group', 'Truce'],
  ['kind', 'statement'],
  ['claim', 'Ilse Maron demands: truce'],
  ['sources', '1'],
  ['reference', 'A'],
  ['A relation', 'reference'],
  ['A words', 'to agree a truce on the Alder "as soon as possible"'],
  ['A source', 'The Valley Times ← NPA ← Norland presidency ← Ilse Maron'],
  ['A place', 'A¶2'],
  ['B relation', 'stronger'],
  ['B words', 'She called for an immediate truce on the river'],
  ['B source', 'Unsigned commentary ← no source ← Ilse Maron'],
  ['B place', 'B¶1'],
])('the field %s', (name, expected) =>
  expect(tableOf(specimen).get('Ctruce')?.[name]).toBe(expected),
)

test('who does not tell a claim has its relation, and no words', () =>
  expect(tableOf(specimen).get('Clength')).toMatchObject({
    'B relation': 'not found',
    'B words': '',
    'B source': '',
    'B place': '',
  }))

test('every claim is a row, and all rows are equally long', () => {
  const rows = readStrictly(renderCsv(specimenOf(12)).slice(1))
  expect(rows).toHaveLength(specimen.claims.length + 1)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6 + 12 * 4]))
})

test('a copy keeps its columns', () => {
  const whole = specimenOf(3)
  const [original] = whole.accounts
  const copies = whole.accounts.map((head) => ({
    ...head,
    copyGroup: head.id === 'B' ? null : (original?.id ?? null),
  }))
  expect(tableOf({ ...whole, accounts: copies }).get('Ctruce')?.['C words']).toBe(
    'to agree a truce on the Alder "as soon as possible"',
  )
})

function labelled(label: string): Comparison {
  return { ...specimen, claims: specimen.claims.map((claim) => ({ ...claim, label })) }
}

test.each([
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'a "b" ""', '"a ""b"" """""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a line break of another kind', 'a\r\nb', '"a\r\nb"'],
  ['a lone return', 'a\rb', '"a\rb"'],
  ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['a sum', '+1', "'+1"],
  ['a difference', '-1', "'-1"],
  ['a function', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula in wide letters', '＝1', "'＝1"],
  ['a tab before a formula', '\t=1', "'\t=1"],
  ['a return before a formula', '\r=1', `"'\r=1"`],
  ['a sign within', 'a =1, -2', '"a =1, -2"'],
  ['space at the borders', ' a ', ' a '],
  ['a control character', 'a\u0000b', 'a␀b'],
  ['other scripts', '«и» 停火 🕊', '«и» 停火 🕊'],
])('%s in a field', (_, label, expected) => {
  const csv = renderCsv(labelled(label))
  expect(csv).toContain(`,statement,${expected},1,`)
  expect(tableOf(labelled(label)).get('Ctruce')?.['claim']).toBe(unquoted(expected))
})

test.each([
  ['outlet', { outlet: 'NPA', agency: null }],
  ['only name', { outlet: null, agency: 'NPA' }],
])('an agency that is the %s is named once', (_, named) => {
  const accounts = specimen.accounts.map((head, index) =>
    index === 0 ? { ...head, ...named } : head,
  )
  expect(tableOf({ ...specimen, accounts }).get('Ctruce')?.['A source']).toBe(
    'NPA ← Norland presidency ← Ilse Maron',
  )
})

test('words that differ from their text are withheld', () => {
  const accounts = specimen.accounts.map((head) => ({ ...head, text: head.text.toUpperCase() }))
  const csv = renderCsv({ ...specimen, accounts })
  expect(csv).toContain('✗ Quotation withheld: it differs from its source.')
  expect(csv).not.toContain('as soon as possible')
})

test('words that lie apart have a gap between them', () => {
  const claims = specimen.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell) => ({ ...cell, evidence: [...cell.evidence, ...cell.deciding] })),
  }))
  const apart = claims.map((claim, index) => ({
    ...claim,
    cells: claim.cells.map((cell, place) => ({
      ...cell,
      evidence: [...cell.evidence, ...(claims[index - 1]?.cells[place]?.evidence ?? [])],
    })),
  }))
  expect(tableOf({ ...specimen, claims: apart }).get('Cterms')?.['A words']).toMatch(
    /^to agree a truce on the Alder "as soon as possible" \[…\] Veld said/u,
  )
})
