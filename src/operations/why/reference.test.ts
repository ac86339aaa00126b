import { expect, test } from 'vitest'
import type { Hop } from '../../model/actors.js'
import type { AccountHead, Cell, Claim } from '../../model/comparison.js'
import { accountId } from '../../model/ids.js'
import { hop, person, specimen, wireHead } from '../../pages/specimen.fixture.js'
import { columnsOf } from '../../pages/wording/columns.js'
import { explainReference } from './reference.js'

const norland = { state: 'NL', name: 'Norland' }
const ostria = { state: 'OS', name: 'Ostria' }
const official = { kind: 'official' as const }
const [agency, office] = [hop('NPA', 'agency'), hop('Norland presidency', 'office')]
const relay: Hop = { ...office, side: 'NL' }
const maron = { ...person('Ilse Maron', 'person:ilse-maron'), side: 'NL' }

interface Account {
  readonly head?: Partial<AccountHead>
  readonly cell?: Partial<Cell>
}

/** The choice of A in a claim that the given accounts, A and B, tell. */
function chosen(accounts: readonly Account[], reference: 'A' | null = 'A') {
  const heads = accounts.map(({ head }, index) => ({
    ...wireHead,
    ...head,
    id: accountId('AB'.charAt(index)),
  }))
  const cells = accounts.map(({ cell }, index): Cell => ({
    account: accountId('AB'.charAt(index)),
    relation: 'same',
    statements: [],
    madeBy: [],
    via: [],
    speakers: [],
    evidence: [],
    deciding: [],
    ...cell,
  }))
  const [row] = specimen.claims
  if (!row) throw new Error('the specimen has claims')
  const claim: Claim = { ...row, reference: reference && accountId(reference), cells }
  return explainReference(claim, columnsOf(heads))
}

const said = { speakers: [maron] }

test.each([
  [
    'the text of the side whose word it is',
    [{ head: { ...official, side: norland }, cell: said }, { cell: said }],
    'own-side',
    'A: it is the own text of the side whose word this is, Norland.',
  ],
  [
    'one that relays that side',
    [{ cell: { ...said, via: [agency, relay] } }, { cell: said }],
    'relays-own-side',
    "A: it relays the speaker's own side (Norland presidency), and no other account does.",
  ],
  [
    'the only one that names who says so',
    [{ cell: { via: [agency, office] } }, { cell: { via: [agency] } }],
    'shortest-chain',
    'A: it names who says so, and no other account does.',
  ],
  [
    'the shorter chain',
    [{ cell: { via: [office] } }, { cell: { via: [agency, office] } }],
    'shortest-chain',
    'A: its chain to who says so is the shortest.',
  ],
  [
    'the earlier',
    [{ cell: { via: [office] } }, { head: { published: null }, cell: { via: [office] } }],
    'earliest',
    'A: it was published first of those with as short a chain.',
  ],
  [
    'the earlier of two that name nobody',
    [{}, { head: { published: '2031-03-05' } }],
    'earliest',
    'A: none of them names who says so, and it was published first.',
  ],
  [
    'the only one that tells it',
    [{}, { cell: { relation: 'absent' as const } }],
    'only-teller',
    'A: no other account that was read tells it.',
  ],
])('%s', (_, accounts, because, says) =>
  expect(chosen(accounts)).toEqual({ account: 'A', because, says }),
)

test('what the data do not tell is not said', () => {
  expect(chosen([{}, {}])).toMatchObject({ account: 'A', because: 'not-recorded' })
  const later = [{ cell: { via: [agency, office] } }, { cell: { via: [office] } }]
  expect(chosen(later)).toMatchObject({ because: 'not-recorded' })
})

test('of two sides that tell it themselves neither is the reference', () => {
  const sides = [norland, ostria].map((side) => ({ head: { ...official, side } }))
  expect(chosen(sides, null)).toMatchObject({
    account: null,
    because: 'two-sides',
    says: expect.stringContaining('Norland and Ostria each tell it in their own text'),
  })
})

test('where nobody tells it there is none', () => {
  const silent = { cell: { relation: 'unread' as const } }
  expect(chosen([silent, silent], null)).toMatchObject({ because: 'nobody-tells' })
})
