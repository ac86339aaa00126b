import { describe, expect, test } from 'vitest'
import type { Claim, Comparison } from '../model/comparison.js'
import { isVerbatim } from '../model/spans.js'
import { compareReadings } from './compare.js'
import { draftOf, type SpecimenAccount } from './specimens.fixture.js'
import { columns } from './telling.fixture.js'

const PALACE = 'Belem Palace'

const WIRE: SpecimenAccount = {
  kind: 'wire',
  told: `Vogt called for a truce in the strait as soon as possible, the ${PALACE} said. Haddad blamed the West for the storm of refugees, the Royal Court said. They spoke for two hours.`,
  contact: { facets: [['duration', 'PT2H', 'two hours']] },
  statements: [
    {
      who: 'Vogt',
      cue: 'called for',
      content: 'a truce in the strait as soon as possible',
      clause: 'Vogt called for a truce in the strait as soon as possible',
      act: 'demand',
      via: [PALACE],
    },
    {
      who: 'Haddad',
      cue: 'blamed',
      content: 'the West for the storm of refugees',
      clause: 'Haddad blamed the West for the storm of refugees',
      act: 'accuse',
      via: ['Royal Court'],
    },
  ],
}

const COMMENTARY: SpecimenAccount = {
  kind: 'commentary',
  told: 'Vogt called for an immediate truce in the strait.',
  statements: [
    {
      who: 'Vogt',
      cue: 'called for',
      content: 'an immediate truce in the strait',
      clause: 'Vogt called for an immediate truce in the strait',
      act: 'demand',
      to: 'Haddad',
    },
  ],
}

const compare = (...accounts: readonly (SpecimenAccount | null)[]) =>
  compareReadings(columns(...accounts.map((account) => account && draftOf(account))))

const claimOn = ({ claims }: Comparison, words: string): Claim => {
  const found = claims.find(({ label }) => label.includes(words))
  if (!found) throw new Error(`no claim is labelled ${words}`)
  return found
}

const relationsOf = (claim: Claim) => claim.cells.map(({ relation }) => relation)

test('a claim has a cell for every column, with words and chain', () => {
  const claim = claimOn(compare(WIRE, COMMENTARY), 'Vogt calls for')
  expect(relationsOf(claim)).toEqual(['reference', 'stronger'])
  expect(claim.cells[0]?.via.map(({ name }) => name)).toEqual([PALACE])
  expect(claim.cells[1]?.deciding.map(({ quote }) => quote)).toEqual(['immediate'])
})

test('what one alone tells is "only", what another lacks "absent"', () =>
  expect(relationsOf(claimOn(compare(WIRE, COMMENTARY), 'Haddad blames'))).toEqual([
    'only',
    'absent',
  ]))

test('what could not be read is unread, never absent', () => {
  const comparison = compare(WIRE, null, COMMENTARY)
  expect(comparison.accounts.map(({ readable }) => readable)).toEqual([true, false, true])
  for (const claim of comparison.claims) expect(claim.cells[1]?.relation).toBe('unread')
})

test('the discrepancies stand in order, each with a plain line', () => {
  const { discrepancies } = compare(WIRE, COMMENTARY)
  expect(discrepancies.map(({ rule }) => rule)).toEqual([
    'wording-strength/immediacy',
    'omission/statement',
    'omission/facet',
  ])
  expect(discrepancies[0]?.says).toBe('“immediate” in B where A has “as soon as possible”.')
})

describe('the order of the accounts decides nothing', () => {
  const forward = compare(WIRE, COMMENTARY)
  const backward = compare(COMMENTARY, WIRE)

  test('of the claims', () =>
    expect(backward.claims.map(({ label }) => label)).toEqual(
      forward.claims.map(({ label }) => label),
    ))

  test('of the relations', () =>
    expect(backward.claims.map((claim) => relationsOf(claim).toReversed())).toEqual(
      forward.claims.map(relationsOf),
    ))

  test('of the discrepancies', () =>
    expect(backward.discrepancies.map(({ rule, weight }) => [rule, weight])).toEqual(
      forward.discrepancies.map(({ rule, weight }) => [rule, weight]),
    ))
})

test('every quotation is the words of its text', () => {
  const { claims, discrepancies, accounts } = compare(WIRE, COMMENTARY)
  const texts = new Map(accounts.map(({ id, text }) => [id, text]))
  for (const cell of claims.flatMap(({ cells }) => cells))
    for (const evidence of [...cell.evidence, ...cell.deciding])
      expect(isVerbatim(texts.get(cell.account) ?? '', evidence)).toBe(true)
  for (const side of discrepancies.flatMap(({ a, b }) => [a, b]))
    for (const evidence of [...side.evidence, ...side.deciding, ...side.nearest])
      expect(isVerbatim(texts.get(side.account) ?? '', evidence)).toBe(true)
})

describe('sources behind a claim', () => {
  test('an uncited telling adds none', () => {
    const claim = claimOn(compare(WIRE, COMMENTARY), 'Vogt calls for')
    expect([claim.independentSources, claim.primaries]).toEqual([1, [PALACE]])
  })

  test('a copy adds none, two primaries in one story are two', () => {
    const twice = compare(WIRE, WIRE)
    expect(twice.copies.map(({ level }) => level)).toEqual(['wholly'])
    expect(twice.accounts.map(({ copyGroup }) => copyGroup)).toEqual(['account-1', 'account-1'])
    expect(claimOn(twice, 'Vogt calls for').independentSources).toBe(1)
    expect(new Set(twice.claims.flatMap(({ primaries }) => primaries))).toEqual(
      new Set([PALACE, 'Royal Court']),
    )
  })
})

describe('two sides’ own texts', () => {
  const joint = (side: string, words: string): SpecimenAccount => ({
    kind: 'official',
    side: { state: side, name: side },
    told: `They agreed on ${words}.`,
    contact: { facets: [] },
    statements: [
      {
        who: 'Vogt',
        content: words,
        clause: `They agreed on ${words}`,
        act: 'agree',
        cue: 'agreed',
      },
    ],
  })

  test('have no reference for the contact, and neither is the weaker', () => {
    const comparison = compare(joint('PT', 'patrols'), joint('JO', 'patrols'))
    const contact = comparison.claims.find(({ facet }) => facet === 'kind')
    expect(contact?.reference).toBeNull()
  })

  test('the speaker’s own side is the reference for what they said', () => {
    const comparison = compare(
      joint('JO', 'patrols of the strait'),
      joint('PT', 'patrols of the strait'),
    )
    expect(claimOn(comparison, 'Vogt agrees').reference).toBe('account-2')
  })
})

test('one account, or none, is no failure', () => {
  expect(compare(WIRE).claims.length).toBeGreaterThan(0)
  expect(compare(null).claims).toEqual([])
  expect(compareReadings([]).sameContact).toBe('unsure')
})
