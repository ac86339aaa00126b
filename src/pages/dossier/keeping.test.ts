import { expect, test } from 'vitest'
import type { AccountHead, Comparison } from '../../model/comparison.js'
import { commentaryHead, specimen, wireHead } from '../specimen.fixture.js'
import { citationsIn, evidenceIn } from './citations.js'
import { keptSpans, keptTexts, leftOut } from './keeping.js'

function licensed(...facts: readonly Partial<AccountHead>[]): Comparison {
  return {
    ...specimen,
    accounts: specimen.accounts.map((head, index) => ({ ...head, ...facts[index] })),
  }
}

const textsOf = ({ accounts }: Comparison) => accounts.map(({ text }) => text)

test.each<[string, boolean | undefined, Comparison, readonly boolean[]]>([
  ['nothing stated', undefined, specimen, [true, true]],
  ['refused', undefined, licensed({ redistribution: 'refused' }), [false, true]],
  ['permitted', undefined, licensed({}, { redistribution: 'permitted' }), [true, true]],
  ['refused, and asked to keep', false, licensed({ redistribution: 'refused' }), [true, true]],
  ['permitted, and asked not to', true, licensed({ redistribution: 'permitted' }), [false, false]],
])('whole texts: %s', (_, excerpts, comparison, whole) => {
  const kept = keptTexts(comparison, excerpts)
  expect(kept.texts.map((text) => text.whole)).toEqual(whole)
  expect(kept.texts.map(({ share }) => share === 1)).toEqual(whole)
})

test('cited sentences stay whole, at their place; what no finding cites is gone', () => {
  const sentences = [...commentaryHead.text.matchAll(/\S[^.]*\./gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const claims = specimen.claims.filter(({ id }) => id === 'truce')
  const few = {
    ...licensed({}, { sentences }),
    claims,
    discrepancies: [],
    contacts: [],
    silence: [],
  }
  const [wire = '', commentary = ''] = textsOf(keptTexts(few, true).comparison)
  expect(keptSpans(commentary).map(({ start, end }) => commentary.slice(start, end))).toEqual([
    'She called for an immediate truce on the river.',
  ])
  expect(keptSpans(wire).map(({ start, end }) => wire.slice(start, end))).toEqual([
    expect.stringMatching(/^President Ilse Maron urged .+ presidency said\.$/u),
  ])
  expect([wire.length, commentary.length]).toEqual([
    wireHead.text.length,
    commentaryHead.text.length,
  ])
})

test('every quotation that stays as evidence still stands in its text', () => {
  const { comparison } = keptTexts(specimen, true)
  const texts = new Map(comparison.accounts.map(({ id, text }) => [id, text]))
  const citations = citationsIn(comparison)
  expect(citations.length).toBeGreaterThan(20)
  for (const { account, evidence } of citations)
    expect(texts.get(account)?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
})

test('no evidence of a comparison is missed', () => {
  const all = evidenceIn(specimen)
  expect(citationsIn(specimen)).toHaveLength(all.length)
})

test.each([[undefined], [true], [false]])('what is left out stays so (%s)', (excerpts) => {
  const { comparison } = keptTexts(specimen, true)
  expect(keptTexts(comparison, excerpts)).toEqual(keptTexts(specimen, true))
})

test('the passages of a copy are the text itself, and go with it', () => {
  const passage = { quote: 'truce', start: 0, end: 5 }
  const copies = specimen.accounts.map(({ id }) => ({
    from: id,
    to: id,
    level: 'partly' as const,
    share: 0.5,
    passages: [{ from: passage, to: passage }],
  }))
  const asked = licensed({ redistribution: 'refused' })
  const kept = keptTexts({ ...asked, copies }).comparison.copies
  expect(kept.map(({ share, passages }) => [share, passages.length])).toEqual([
    [0.5, 0],
    [0.5, 1],
  ])
})

test('an account that nothing cites keeps nothing, and one without a text is whole', () => {
  const none = { ...specimen, claims: [], discrepancies: [], contacts: [], silence: [] }
  const unread = { ...none, accounts: [wireHead, { ...commentaryHead, text: '', readable: false }] }
  const { comparison, texts } = keptTexts(unread, true)
  expect(comparison.accounts[0]?.text).toBe(leftOut.repeat(wireHead.text.length))
  expect(texts.map(({ whole, share }) => [whole, share])).toEqual([
    [false, 0],
    [true, 1],
  ])
})
