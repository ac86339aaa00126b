import { expect, test } from 'vitest'
import type { Hop, Ref } from '../../model/actors.js'
import { commentaryHead, hop, person, wireHead } from '../specimen.fixture.js'
import { chainOf, chainSteps, nearestRelay, shownChain } from './chains.js'

const official = { ...wireHead, kind: 'official', side: { state: 'NO', name: 'Norland' } } as const
const agency = hop('NPA', 'agency')
const presidency = hop('Norland presidency', 'office')
const maron = person('Ilse Maron', 'person:ilse-maron')
const veld = person('Tomas Veld', 'person:tomas-veld')

test.each<[string, typeof wireHead, readonly Hop[], readonly Ref[], string]>([
  [
    'from outlet to speaker',
    wireHead,
    [agency, presidency],
    [maron],
    'NPA < Norland presidency < Ilse Maron',
  ],
  [
    'joint speakers share a step',
    wireHead,
    [agency],
    [maron, veld],
    'NPA < Ilse Maron + Tomas Veld',
  ],
  [
    'a hop that speaks itself stands once',
    wireHead,
    [agency, presidency],
    [presidency],
    'NPA < Norland presidency',
  ],
  ['no source is said', commentaryHead, [], [maron], 'no source < Ilse Maron'],
  ['a side is its own source', official, [], [maron], 'Ilse Maron'],
  ['narration in a side’s own text', official, [], [], 'own text'],
])('%s', (_, head, via, speakers, expected) =>
  expect(chainSteps(chainOf(head, { via, speakers })).join(' < ')).toBe(expected),
)

test.each([
  ['reported of a speaker', commentaryHead, [maron], false, ['Ilse Maron'], true],
  ['quoted from a speaker', commentaryHead, [maron], true, ['Ilse Maron'], false],
  ['quoted from nobody', commentaryHead, [], true, [], true],
  ['a side’s own text', official, [], false, ['own text'], false],
])('on a page: %s', (_, head, speakers, isQuoted, steps, isUnsourced) =>
  expect(shownChain(chainOf(head, { via: [], speakers }), isQuoted)).toEqual({
    steps,
    isUnsourced,
  }),
)

test.each<[string, readonly Hop[], readonly Ref[], string | null]>([
  ['the office after the agency', [agency, presidency], [maron], 'Norland presidency'],
  ['not who speaks', [agency, presidency], [presidency], 'NPA'],
  ['nobody', [], [maron], null],
])('through whom at last: %s', (_, via, speakers, expected) =>
  expect(nearestRelay({ via, speakers })).toBe(expected),
)
