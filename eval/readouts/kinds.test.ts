import { expect, test } from 'vitest'
import { confuseActs, findDifferences } from './kinds.js'
import type { Told } from './told.js'
import { ASKED, PRAISED, SAID, TEXT, at } from './told.fixture.js'

const GOLD = [SAID, ASKED, PRAISED]

const kindsIn = (found: readonly Told[]): readonly string[] =>
  findDifferences({ text: TEXT, gold: GOLD, found }).map(({ kind }) => kind)

test('nothing differs', () => expect(kindsIn(GOLD)).toEqual([]))

test.each<readonly [string, Partial<Told>]>([
  ['speaker: somebody else', { speakers: [['Bo Lund']] }],
  ['speaker: one too many', { speakers: [['Ana Silva'], ['Bo Lund']] }],
  ['act: assert read as demand', { act: 'demand' }],
  ['mode: indirect read as mixed', { mode: 'mixed' }],
  ['chain: a hop too many', { via: [['Bo Lund']] }],
  ['addressee: none is told', { addressees: [['Bo Lund']] }],
  ['modifier: modality missed', { modifiers: [] }],
])('%s', (kind, change) =>
  expect(kindsIn([{ ...SAID, ...change }, ASKED, PRAISED])).toEqual([kind]),
)

test('a modifier that no label has is named with its word', () =>
  expect(
    kindsIn([
      { ...SAID, modifiers: [...SAID.modifiers, { kind: 'hedge', ...at('bridge') }] },
      ASKED,
      PRAISED,
    ]),
  ).toEqual(['modifier: hedge too many (bridge)']))

test('one of several speakers', () => {
  const joint = { ...SAID, speakers: [['Ana Silva'], ['Bo Lund']] }
  const differences = findDifferences({ text: TEXT, gold: [joint], found: [SAID] })
  expect(differences).toEqual([
    {
      kind: 'speaker: one of several is missing',
      words: 'Ana Silva said that the bridge must open',
    },
  ])
})

test.each<readonly [string, readonly Told[], readonly string[]]>([
  ['nothing found', [SAID, ASKED], ['missed: a statement with a cue, nothing there']],
  [
    'cut too long',
    [SAID, ASKED, { ...PRAISED, clause: [at('to wait and praised her')] }],
    [
      'missed: a statement with a cue, where another was found',
      'too many: a statement with a cue, beside a labelled one',
    ],
  ],
  [
    'a sentence that says nothing',
    [...GOLD, { ...SAID, clause: [at('and')], isUncued: true }],
    ['too many: a sentence of a transcript, where none is'],
  ],
])('%s', (_, found, kinds) => expect(kindsIn(found)).toEqual(kinds))

test('acts read as others, the most frequent first', () => {
  const as = (...acts: readonly Told['act'][]) =>
    GOLD.map((told, index) => ({ ...told, act: acts[index] ?? told.act }))
  const texts = [
    { text: TEXT, gold: GOLD, found: as('warn', 'propose', 'praise') },
    { text: TEXT, gold: GOLD, found: as('assert', 'propose', 'praise') },
    { text: TEXT, gold: GOLD, found: [{ ...SAID, act: 'deny' as const, speakers: [] }] },
  ]
  expect(confuseActs(texts)).toEqual([
    { gold: 'demand', read: 'propose', times: 2 },
    { gold: 'assert', read: 'warn', times: 1 },
  ])
})
