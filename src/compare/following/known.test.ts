import { describe, expect, test } from 'vitest'
import type { Loose, ToldUndertaking } from '../../model/following.js'
import { indexOf } from './known.js'
import { profileOf } from './profiles.js'
import { party, thing, told } from './told.fixture.js'

const NEWS: Loose = {
  turn: 'came',
  heads: ['ferri'],
  thing: [thing('ferri')],
  around: [],
  before: [],
  from: 0,
  hasNumber: false,
  isPointing: false,
  verbWord: 'arrive',
  verb: 'arrive',
  share: null,
  standsAlone: false,
  isPassed: false,
  isKnown: true,
  sides: [],
  people: [],
}

function undertaking(article: string, changes: Partial<ToldUndertaking> = {}) {
  return { members: [profileOf(told(article, changes), new Map())] }
}

const LUND = undertaking('a1')
const KARN = undertaking('a2', { promisors: [party('KA')], beneficiaries: [party('OS')] })
const HARBOUR = undertaking('a3', { matter: [thing('harbour'), thing('light')] })

function near(
  loose: Partial<Loose>,
  among = [LUND, KARN, HARBOUR],
  changes: Partial<ToldUndertaking> = {},
): readonly string[] {
  const news = told('n1', {
    kind: 'fulfilment',
    promisors: [],
    loose: { ...NEWS, ...loose },
    ...changes,
  })
  return indexOf(among)
    .near(profileOf(news, new Map()))
    .map(({ like }) => like)
}

describe('what news may be of', () => {
  test('what shares its thing and a party that its text names', () => {
    expect(near({ sides: ['LU'] })).toEqual(['a1/k1'])
    expect(near({ sides: ['KA', 'ZZ'] })).toEqual(['a2/k1'])
  })

  test('nothing of parties that its text does not name', () => {
    expect(near({ sides: ['ZZ'] })).toEqual([])
  })

  test('what shares two things with it, whoever promised it', () => {
    const around = [thing('harbour'), thing('light')]
    const words = { heads: ['light'], thing: [thing('light')] }
    expect(near({ ...words, around })).toEqual(['a3/k1'])
    expect(near({ ...words, around: around.slice(1) })).toEqual([])
  })

  test('words that only go on are held against all that share a word with what stands before', () => {
    const pointing = { heads: [], thing: [], isPointing: true, sides: ['LU'] }
    expect(near({ ...pointing, before: [thing('ferri')] })).toEqual(['a1/k1'])
    expect(near({ ...pointing, before: [thing('rail')] })).toEqual([])
    expect(near({ ...pointing, isPointing: false, before: [thing('ferri')] })).toEqual([])
  })

  test('a sum, or all of a number, is looked for by it', () => {
    const words = { heads: [], thing: [] }
    const sum = { value: 46_000_000, op: '=' as const, unit: null }
    const others = [
      undertaking('a4', { numbers: [{ ...sum, currency: 'EUR' }] }),
      undertaking('a5', { numbers: [{ value: 50, op: '=', currency: null, unit: 'pilot' }] }),
    ]
    const bare = { numbers: [{ ...sum, currency: null }], what: '46 million' }
    expect(near(words, others, bare)).toEqual(['a4/k1'])
    expect(near(words, others, { numbers: [], what: 'All fifty' })).toEqual(['a5/k1'])
  })

  test('a body is looked for by its last word, and a sum or a large count by it', () => {
    const body = { ...thing('@body:joint-commission'), weight: 1 }
    const others = [
      undertaking('a4', { matter: [body] }),
      undertaking('a5', { numbers: [{ value: 1500, op: '=', currency: null, unit: 'plac' }] }),
    ]
    const words = { heads: ['commis'], thing: [thing('commis')], sides: ['LU'] }
    expect(near(words, others)).toEqual(['a4/k1'])
    const jobs = { numbers: [{ value: 1500, op: '=' as const, currency: null, unit: 'job' }] }
    expect(near({ heads: ['job'], thing: [thing('job')] }, others, jobs)).toEqual(['a5/k1'])
  })

  test('what is owed under an agreement, or was never promised, is not looked for', () => {
    const others = [
      undertaking('a4', { agreement: 'treaty:npt' }),
      undertaking('a5', { kind: 'fulfilment' }),
    ]
    expect(near({ sides: ['LU'] }, others)).toEqual([])
  })
})
