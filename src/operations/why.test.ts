import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '../model/comparison.js'
import { commentaryHead, specimen, wireHead, words } from '../pages/specimen.fixture.js'
import { keyOfClaim, keyOfDiscrepancy } from '../pages/wording/keys.js'
import { compareFiles } from './compare.js'
import { explain, toWhyJson } from './why.js'
import type { CellExplanation, Explanation, Passage, Telling } from './why/explanation.js'
import { idsIn } from './why/targets.js'

/** The tellings of an explanation, in its order. */
function tellingsOf(explanation: Explanation | null): readonly Telling[] {
  if (explanation === null) return []
  return explanation.kind === 'discrepancy' ? explanation.sides : explanation.cells
}

function shownIn(passage: Passage | undefined): string {
  return passage?.kind === 'verbatim' ? passage.stretches.map(({ quote }) => quote).join(' | ') : ''
}

function takenIn(passage: Passage | undefined): readonly string[] {
  if (passage?.kind !== 'verbatim') return []
  return passage.stretches.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
}

function cellsOf(explanation: Explanation | null): readonly CellExplanation[] {
  return explanation === null || explanation.kind === 'discrepancy' ? [] : explanation.cells
}

test.each([
  ['a discrepancy', 'd1', 'discrepancy', 'D1'],
  ['in capitals', 'D1', 'discrepancy', 'D1'],
  ['with room around it', ' d1 ', 'discrepancy', 'D1'],
  ['a claim', 'truce', 'claim', 'Ctruce'],
  ['by its key', 'ctruce', 'claim', 'Ctruce'],
  ['a cell', 'Ctruce.B', 'cell', 'Ctruce.B'],
  ['with a slash', 'ctruce/b', 'cell', 'Ctruce.B'],
  ['with nothing between', 'CTRUCEB', 'cell', 'Ctruce.B'],
  ['of the longer form', 'truce.a', 'cell', 'Ctruce.A'],
])('%s is found', (_, id, kind, key) => expect(explain(specimen, id)).toMatchObject({ kind, key }))

test.each([
  '',
  'D',
  'D0',
  'D99',
  'C7.',
  'truce.Z',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'D1\u0000',
  'D'.repeat(100_000),
])('no such thing (%#)', (id) => expect(explain(specimen, id)).toBeNull())

test('the ids that there are, in words', () => {
  expect(idsIn(specimen)).toBe('D1 to D3, Cdate to Cmoney; a cell is Cdate.A')
  expect(idsIn({ ...specimen, claims: [], discrepancies: [] })).toBe('no difference, no claim')
})

test('a side has its sentence and those around it, with what was taken and what decides', () => {
  const [wire, commentary] = tellingsOf(explain(specimen, 'D1'))
  expect(shownIn(commentary?.context)).toContain('She called for an immediate truce on the river.')
  expect(takenIn(commentary?.context)).toEqual(['She called for an immediate truce on the river'])
  expect(shownIn(wire?.context)).toMatch(/^Norland's Maron presses .* \| The call lasted/u)
  expect(wire?.context).toMatchObject({
    stretches: [{}, { deciding: [{ quote: 'as soon as possible' }], place: 'A¶2' }, {}],
  })
})

test('every quotation is the text of its account', () => {
  const ids = [...specimen.discrepancies.map(keyOfDiscrepancy), ...specimen.claims.map(keyOfClaim)]
  for (const telling of ids.flatMap((id) => tellingsOf(explain(specimen, id)))) {
    const { text } = telling.account === wireHead.id ? wireHead : commentaryHead
    for (const passage of [telling.context, telling.nearest])
      for (const stretch of passage.kind === 'verbatim' ? passage.stretches : [])
        for (const each of [stretch, ...stretch.evidence, ...stretch.deciding])
          expect(text.slice(each.start, each.end)).toBe(each.quote)
  }
})

test('a side that lacks it has what comes nearest, and no words of its own', () => {
  const [, missing] = tellingsOf(explain(specimen, 'D3'))
  expect(missing).toMatchObject({ standing: 'not-told', words: 74, chain: null, madeBy: [] })
  expect(missing?.context).toEqual({ kind: 'none' })
  expect(takenIn(missing?.nearest)).toEqual([
    'The two leaders agreed to speak again about the dam.',
  ])
})

test('a cell stands with the one that it is held against, and with what tells them apart', () => {
  const explanation = explain(specimen, 'Ctruce.B')
  expect(cellsOf(explanation).map(({ key, relation }) => [key, relation])).toEqual([
    ['Ctruce.B', 'stronger'],
    ['Ctruce.A', 'reference'],
  ])
  expect(explanation).toMatchObject({ differences: [{ key: 'D1', kind: 'wording-strength' }] })
})

/** The specimen with other heads. */
function withHeads(change: Partial<Comparison['accounts'][number]>): Comparison {
  const accounts = specimen.accounts.map((head, index) =>
    index === 0 ? { ...head, ...change } : head,
  )
  return { ...specimen, accounts }
}

test.each<[string, Partial<Comparison['accounts'][number]>, Partial<Telling>]>([
  [
    'another text than was cited is withheld',
    { text: 'Nothing of it is here. '.repeat(30) },
    { context: { kind: 'withheld' } },
  ],
  [
    'words that the file leaves out are said to be',
    { text: '\u0000'.repeat(wireHead.text.length) },
    { context: { kind: 'left-out' } },
  ],
])('%s', (_, head, expected) =>
  expect(tellingsOf(explain(withHeads(head), 'D1'))[0]).toMatchObject(expected),
)

test('an account that could not be read is neither told nor silent', () => {
  const unread = withHeads({ readable: false, text: '', sentences: [], blocks: [], words: 0 })
  const claims = unread.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell, index) =>
      index === 0
        ? {
            ...cell,
            relation: 'unread' as const,
            evidence: [],
            deciding: [],
            via: [],
            speakers: [],
          }
        : cell,
    ),
  }))
  const [cell] = cellsOf(explain({ ...unread, claims }, 'Ctruce.A'))
  expect(cell).toMatchObject({ standing: 'unread', relation: 'unread', context: { kind: 'none' } })
})

test('gaps of an excerpt are cuts, and only what is there is shown', () => {
  const kept = words(wireHead.text, 'to agree a truce on the Alder "as soon as possible"')
  const text =
    '\u0000'.repeat(kept.start) + kept.quote + '\u0000'.repeat(wireHead.text.length - kept.end)
  const [wire] = tellingsOf(explain(withHeads({ text }), 'D1'))
  expect(wire?.context).toMatchObject({
    stretches: [{ quote: kept.quote, cutBefore: true, cutAfter: true }],
  })
})

test('of a sentence without end, only the surroundings are shown', () => {
  const text = `${'on and on '.repeat(5000)}${wireHead.text}`
  const sentences = [{ start: 0, end: text.length }]
  const moved = { start: text.indexOf('two hours'), end: text.indexOf('two hours') + 9 }
  const evidence = [{ ...moved, quote: 'two hours' }]
  const far = withHeads({ text, sentences, blocks: [] })
  const claims = far.claims.map((claim) => ({
    ...claim,
    cells: claim.cells.map((cell) => ({
      ...cell,
      account: cell.account,
      evidence,
      deciding: [],
      via: [],
      speakers: [],
    })),
  }))
  const [cell] = cellsOf(explain({ ...far, claims, discrepancies: [] }, 'Cdate.A'))
  expect(shownIn(cell?.context).length).toBeLessThan(1300)
  expect(cell?.context).toMatchObject({ stretches: [{ cutBefore: true }] })
})

test('JSON has the head that every print has', () => {
  const explanation = explain(specimen, 'D1')
  const compared = { comparison: specimen, problems: [], reader: { version: '1', models: [] } }
  expect(explanation && toWhyJson(compared, explanation)).toMatchObject({
    schemaVersion: 1,
    offsetUnit: 'utf-16',
    problems: [],
    explanation: { key: 'D1', sign: '▲', word: 'Stronger in B' },
  })
})

describe('the example', () => {
  let comparison = specimen
  beforeAll(async () => {
    const folder = new URL('../../examples/macron-putin-2025/', import.meta.url)
    const names = ['commentary.txt', 'elysee-manner.txt', 'wire.txt']
    const compared = await compareFiles(names.map((name) => fileURLToPath(new URL(name, folder))))
    comparison = compared.comparison
  })

  /** The explanation of the first discrepancy of a kind whose line says something. */
  function explained(kind: string, saying: RegExp): Explanation | null {
    const found = comparison.discrepancies.find(
      (each) => each.kind === kind && saying.test(each.says),
    )
    return found ? explain(comparison, found.id) : null
  }

  test('a stronger wording: both places, the chain in its own words, what found them', () => {
    const [wire, commentary] = tellingsOf(explained('wording-strength', /“must”/u))
    expect(shownIn(wire?.context)).toContain('the Kremlin said.')
    expect(wire?.chain).toMatchObject({
      source: 'named',
      steps: [
        { kind: 'agency', name: 'Example Wire', words: { kind: 'none' } },
        { kind: 'office', words: { quotes: [{ quote: 'the Kremlin said' }], place: 'C¶5' } },
        { kind: 'speaker', name: 'Vladimir Putin' },
      ],
    })
    expect(commentary?.chain).toMatchObject({ source: 'none', steps: [{ kind: 'speaker' }] })
    expect(commentary?.madeBy.map(({ rule }) => rule)).toEqual([
      expect.stringMatching(/^attribution\//u),
    ])
  })

  test('the reference is the own text, the relay, or the only one', () => {
    const reasons = comparison.claims.map(({ id }) => {
      const explanation = explain(comparison, id)
      return explanation?.kind === 'claim' ? explanation.reference.because : null
    })
    expect(reasons).not.toContain(null)
    expect(new Set(reasons)).toContain('own-side')
    expect(new Set(reasons)).toContain('relays-own-side')
    expect(new Set(reasons)).toContain('only-teller')
  })

  test('everything in it can be explained', () => {
    const ids = [...comparison.discrepancies, ...comparison.claims].map(({ id }) => id)
    for (const telling of ids.flatMap((id) => tellingsOf(explain(comparison, id))))
      expect(telling.context.kind).toBe(telling.standing === 'told' ? 'verbatim' : 'none')
  })
})
