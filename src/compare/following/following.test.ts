import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SET_RULE, type ToldUndertaking } from '../../model/following.js'
import { follow } from './following.js'
import { fate, inShort, party, thing, told } from './told.fixture.js'

const euros = (value: number) => ({ value, op: '=' as const, currency: 'EUR', unit: null })
const dollars = (value: number) => ({ value, op: '=' as const, currency: 'USD', unit: null })
const loan = { what: 'lend money for the harbour', matter: [thing('loan'), thing('harbor')] }

const MORE_TALKS = ['hold', 'talk'].map((key) => ({ ...thing(key), weight: 0.25, isNoun: false }))

/** A promise of which nothing particular is named. */
const lasting = (what: string, changes: Partial<ToldUndertaking> = {}) => ({
  what,
  matter: [],
  numbers: [],
  published: '2031-05-01',
  ...changes,
})

type Row = readonly [string, readonly ToldUndertaking[], readonly string[]]

describe('which tellings are of one', () => {
  test.each<Row>([
    [
      'told by three on the same days: one event, three sources',
      [told('a'), told('b', { published: '2031-03-02' }), told('c')],
      ['2031-03-01 promised a+c+b'],
    ],
    [
      'told again months later',
      [told('a'), told('b', { published: '2031-06-01' })],
      ['2031-03-01 promised a, 2031-06-01 repeated b'],
    ],
    [
      'only recalled: no new event',
      [told('a'), told('b', { published: '2031-06-01', isRetold: true })],
      ['2031-03-01 promised a+b'],
    ],
    [
      'a person of the promising side promises for it',
      [
        told('a'),
        told('b', {
          published: '2031-05-01',
          promisors: [{ name: 'Ana Reki', actor: 'person:ana-reki', side: 'LU' }],
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a person whose side another text knows',
      [
        told('a', { promisors: [{ name: 'Ana Reki', actor: 'person:ana-reki', side: null }] }),
        told('b', {
          published: '2031-05-01',
          sayers: [{ name: 'Ana Reki', actor: 'person:ana-reki', side: 'LU' }],
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'another who promises',
      [told('a'), told('b', { promisors: [party('NE')] })],
      ['2031-03-01 promised a', '2031-03-01 promised b'],
    ],
    [
      'another for whom it is',
      [told('a'), told('b', { beneficiaries: [party('NE')] })],
      ['2031-03-01 promised a', '2031-03-01 promised b'],
    ],
    [
      'one for whom it is may be left out',
      [told('a'), told('b', { beneficiaries: [], published: '2031-05-01' })],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'another number of the same: another promise, named beside it',
      [told('a'), told('b', { numbers: [{ value: 5, op: '=', currency: null, unit: 'ferri' }] })],
      [
        '2031-03-01 promised a | also/other-amount b',
        '2031-03-01 promised b | also/other-amount a',
      ],
    ],
    [
      'a sum and the same sum rounded',
      [
        told('a', { ...loan, numbers: [euros(1_230_000_000)] }),
        told('b', { ...loan, numbers: [euros(1_200_000_000)], published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a sum in two currencies where one text tells both',
      [
        told('a', { ...loan, numbers: [euros(40_000_000), dollars(43_000_000)] }),
        told('b', { ...loan, numbers: [dollars(43_000_000)], published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a sum in another currency that no text converts: perhaps the same',
      [
        told('a', { ...loan, numbers: [euros(40_000_000)] }),
        told('b', { ...loan, numbers: [dollars(43_000_000)], published: '2031-05-01' }),
      ],
      [
        '2031-03-01 promised a | maybe/other-currency b',
        '2031-05-01 promised b | maybe/other-currency a',
      ],
    ],
    [
      'another batch, weeks later',
      [told('a'), told('b', { batch: 'another', published: '2031-05-01' })],
      [
        '2031-03-01 promised a | also/another-batch b',
        '2031-05-01 promised b | also/another-batch a',
      ],
    ],
    [
      'what one outlet calls "additional", the next does not: of the same day',
      [told('a'), told('b', { batch: 'another' })],
      ['2031-03-01 promised a+b'],
    ],
    [
      'another deadline: perhaps the same',
      [
        told('a', { deadline: '2031-06-30' }),
        told('b', { deadline: '2031-12', published: '2031-05-01' }),
      ],
      [
        '2031-03-01 promised a | maybe/other-deadline b',
        '2031-05-01 promised b | maybe/other-deadline a',
      ],
    ],
    [
      'a month and its last day are one deadline',
      [
        told('a', { deadline: '2031-06' }),
        told('b', { deadline: '2031-06-30', published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a joint pledge, and one by one of them: perhaps the same',
      [told('a', { promisors: [party('LU'), party('NE')] }), told('b')],
      [
        '2031-03-01 promised a | maybe/one-of-several b',
        '2031-03-01 promised b | maybe/one-of-several a',
      ],
    ],
    [
      'a joint pledge in either order',
      [
        told('a', { promisors: [party('LU'), party('NE')] }),
        told('b', { promisors: [party('NE'), party('LU')] }),
      ],
      ['2031-03-01 promised a+b'],
    ],
    [
      'a bloc is not its member',
      [
        told('a', { promisors: [{ name: 'the bloc', actor: 'body:EU', side: 'EU' }] }),
        told('b', { promisors: [party('DE')] }),
      ],
      ['2031-03-01 promised a', '2031-03-01 promised b'],
    ],
    [
      'the same two years later: perhaps a promise made anew',
      [told('a'), told('b', { published: '2033-03-01' })],
      ['2031-03-01 promised a | maybe/long-apart b', '2033-03-01 promised b | maybe/long-apart a'],
    ],
    [
      'promised again after it came: another promise',
      [
        told('a'),
        fate('b', 'delivered', { published: '2031-04-01' }),
        told('c', { published: '2031-08-01' }),
      ],
      [
        '2031-03-01 promised a, 2031-04-01 delivered b | also/after-delivery c',
        '2031-08-01 promised c | also/after-delivery a',
      ],
    ],
    [
      'words that every text has join on the same few days alone',
      [
        told('a', { numbers: [], matter: MORE_TALKS }),
        told('b', { numbers: [], matter: MORE_TALKS }),
        told('c', { numbers: [], matter: MORE_TALKS, published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a+b', '2031-05-01 promised c'],
    ],
    [
      'help that goes on, in other words on other days',
      [
        told('a', lasting('continue to support MO militarily', { published: '2031-03-01' })),
        told('b', lasting('not let up in its support, in close consultation with its allies')),
        told('c', lasting('provide weapons for as long as necessary', { published: '2031-07-01' })),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b, 2031-07-01 repeated c'],
    ],
    [
      'help of another kind, with a particular object, for somebody else or up to a day is another',
      [
        told('a', lasting('keep up its humanitarian aid', { published: '2031-03-01' })),
        told('b', lasting('continue to provide weapons')),
        told('c', lasting('continue to help rebuild the port')),
        told('d', lasting('continue to support Neva', { beneficiaries: [] })),
        told('e', lasting('continue to support MO', { deadline: '2031-12' })),
      ],
      [
        '2031-03-01 promised a',
        ...['b', 'c', 'd', 'e'].map((each) => `2031-05-01 promised ${each}`),
      ],
    ],
    [
      'staying in touch, by the same',
      [
        told('a', lasting('stay in close contact', { promisors: [party('LU'), party('MO')] })),
        told(
          'b',
          lasting('keep up their exchange', {
            promisors: [party('LU'), party('MO')],
            published: '2031-07-01',
          }),
        ),
        told('c', lasting('stay in touch', { promisors: [party('LU'), party('NE')] })),
      ],
      ['2031-05-01 promised a, 2031-07-01 repeated b', '2031-05-01 promised c'],
    ],
    [
      'a sum in two texts of the same days, on one topic',
      [
        told('a', { matter: [thing('budget')], numbers: [euros(40)], topics: ['aid'] }),
        told('b', { matter: [thing('treasuri')], numbers: [euros(40)], topics: ['aid'] }),
        told('c', { matter: [thing('school')], numbers: [euros(40)], topics: ['education'] }),
      ],
      ['2031-03-01 promised a+b', '2031-03-01 promised c'],
    ],
  ])('%s', (_, all, expected) => expect(inShort(all)).toEqual(expected))
})

describe('what happened to it', () => {
  test('what comes of help that goes on does not end it', () => {
    const weapons = {
      matter: [thing('weapon')],
      numbers: [],
      what: 'provide weapons for as long as necessary',
    }
    const all = [
      told('a', weapons),
      fate('b', 'delivered', { ...weapons, what: 'the weapons', published: '2031-05-01' }),
      told('c', { ...weapons, published: '2031-08-01' }),
    ]
    expect(inShort(all)).toEqual([
      '2031-03-01 promised a, 2031-05-01 begun b, 2031-08-01 repeated c',
    ])
  })

  test.each<Row>([
    [
      'held out, then promised',
      [
        told('a', { kind: 'offer', status: 'offered', published: '2031-01-01' }),
        told('b', { published: '2031-03-01' }),
      ],
      ['2031-01-01 offered a, 2031-03-01 promised b'],
    ],
    [
      'a deadline and a place are added',
      [
        told('a'),
        told('b', {
          deadline: '2031-09',
          matter: [thing('ferri'), thing('harbor')],
          published: '2031-05-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 specified b'],
    ],
    [
      'raised, and told so afterwards',
      [
        told('a', { ...loan, numbers: [euros(40)] }),
        told('b', {
          ...loan,
          numbers: [euros(60), euros(40)],
          change: 'raised',
          published: '2031-05-01',
        }),
        told('c', { ...loan, numbers: [euros(60)], published: '2031-07-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 raised b, 2031-07-01 repeated c'],
    ],
    [
      'a condition set later',
      [told('a'), told('b', { condition: 'if the truce holds', published: '2031-05-01' })],
      ['2031-03-01 promised a, 2031-05-01 condition-added b'],
    ],
    [
      'a condition dropped in the words of whose promise it is',
      [
        told('a', { condition: 'if the truce holds' }),
        told('b', { isOwn: true, published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 condition-dropped b'],
    ],
    [
      'a condition that an outlet leaves out is not dropped',
      [told('a', { condition: 'if the truce holds' }), told('b', { published: '2031-05-01' })],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a part of it has come: begun',
      [
        told('a', { numbers: [{ value: 20, op: '=', currency: null, unit: 'ferri' }] }),
        fate('b', 'delivered', {
          numbers: [{ value: 8, op: '=', currency: null, unit: 'ferri' }],
          published: '2031-05-01',
        }),
        fate('c', 'delivered', { numbers: [], published: '2031-07-01' }),
      ],
      ['2031-03-01 promised a, 2031-05-01 begun b, 2031-07-01 delivered c'],
    ],
    [
      'one side says that it came, another that it did not',
      [
        told('a'),
        fate('b', 'delivered', { published: '2031-05-01' }),
        fate('c', 'denied', { published: '2031-05-02', sayers: [party('MO')] }),
      ],
      ['2031-03-01 promised a, 2031-05-01 delivered b, 2031-05-02 denied c'],
    ],
    [
      'a treaty that one is said to break, and denies to',
      [
        fate('a', 'broken', { agreement: 'treaty:x', sayers: [party('MO')], matter: [] }),
        fate('b', 'denied', { agreement: 'treaty:x', sayers: [party('LU')], matter: [] }),
        fate('c', 'broken', {
          agreement: 'treaty:x',
          promisors: [party('MO')],
          sayers: [party('LU')],
          matter: [],
        }),
      ],
      ['2031-03-01 broken a, 2031-03-01 denied b', '2031-03-01 broken c'],
    ],
    [
      'what came to the same, with no word of who sent it',
      [told('a'), fate('b', 'delivered', { promisors: [], published: '2031-05-01' })],
      ['2031-03-01 promised a, 2031-05-01 delivered b'],
    ],
    [
      'a part of it came, with no word of who sent it',
      [
        told('a'),
        fate('b', 'delivered', {
          promisors: [],
          numbers: [{ value: 1, op: '=', currency: null, unit: 'ferri' }],
          published: '2031-05-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 begun b'],
    ],
    [
      'what came to somebody else, or years later: of nobody known',
      [
        told('a'),
        fate('b', 'delivered', { promisors: [], beneficiaries: [party('NE')] }),
        fate('d', 'delivered', { promisors: [], published: '2033-05-01' }),
      ],
      ['2031-03-01 promised a', '2031-03-01 delivered b', '2033-05-01 delivered d'],
    ],
    [
      'one thing that came, with no word of who sent it or who got it',
      [told('a'), fate('b', 'delivered', { promisors: [], beneficiaries: [] })],
      ['2031-03-01 promised a', '2031-03-01 delivered b'],
    ],
    [
      'two who promised the same: what came is of neither',
      [
        told('a'),
        told('b', { promisors: [party('NE')] }),
        fate('c', 'delivered', { promisors: [], published: '2031-05-01' }),
      ],
      [
        '2031-03-01 promised a | maybe/fits-several c',
        '2031-03-01 promised b | maybe/fits-several c',
        '2031-05-01 delivered c | maybe/fits-several a | maybe/fits-several b',
      ],
    ],
    [
      'what came, told without a name, takes in nothing that another promises later',
      [
        told('a'),
        fate('b', 'begun', { promisors: [], published: '2031-04-01' }),
        told('c', { promisors: [party('NE')], published: '2031-05-01' }),
      ],
      ['2031-03-01 promised a, 2031-04-01 begun b', '2031-05-01 promised c'],
    ],
    [
      'a part of the sum, told as a part',
      [
        told('a', { ...loan, numbers: [euros(90_000_000)] }),
        fate('b', 'delivered', {
          ...loan,
          matter: [],
          numbers: [euros(30_000_000)],
          beneficiaries: [],
          sentence: 'Lund paid 30 million euros the first tranche of the loan'.split(' '),
          published: '2031-06-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-06-01 begun b'],
    ],
    [
      'a smaller sum that is not told as a part',
      [
        told('a', { ...loan, numbers: [euros(90_000_000)] }),
        fate('b', 'delivered', {
          matter: [],
          numbers: [euros(30_000_000)],
          sentence: 'Lund paid 30 million euros for the flood'.split(' '),
          published: '2031-06-01',
        }),
      ],
      ['2031-03-01 promised a', '2031-06-01 delivered b'],
    ],
    [
      'a part of what was promised, promised for a day of its own',
      [
        told('a', { numbers: [{ value: 9, op: '=', currency: null, unit: 'ferri' }] }),
        told('b', {
          what: 'send the first two of the ferries it promised',
          published: '2031-05-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 specified b'],
    ],
    [
      '"all 24": of what is as many, where the same is done with them',
      [
        told('a', {
          matter: [{ ...thing('train'), isNoun: false }, thing('pilot')],
          numbers: [{ value: 24, op: '=', currency: null, unit: 'pilot' }],
        }),
        told('b', {
          what: 'all 24 will be trained',
          matter: [{ ...thing('train'), isNoun: false }],
          numbers: [],
          published: '2031-05-01',
        }),
        told('c', {
          what: 'all 20 will be trained',
          matter: [{ ...thing('train'), isNoun: false }],
          numbers: [],
          published: '2031-06-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b', '2031-06-01 promised c'],
    ],
    [
      'a surname alone is whoever alone is so called',
      [
        told('a', { promisors: [{ name: 'Ana Reki', actor: 'person:ana-reki', side: 'LU' }] }),
        told('b', {
          promisors: [{ name: 'Reki', actor: 'person:reki', side: null }],
          published: '2031-05-01',
        }),
      ],
      ['2031-03-01 promised a, 2031-05-01 repeated b'],
    ],
    [
      'a surname that two bear is neither',
      [
        told('a', { promisors: [{ name: 'Ana Reki', actor: 'person:ana-reki', side: 'LU' }] }),
        told('b', {
          promisors: [{ name: 'Reki', actor: 'person:reki', side: null }],
          sayers: [{ name: 'Ion Reki', actor: 'person:ion-reki', side: 'NE' }],
          published: '2031-05-01',
        }),
      ],
      ['2031-03-01 promised a', '2031-05-01 promised b'],
    ],
    [
      'what became of something that nobody here was told to promise',
      [fate('a', 'delivered')],
      ['2031-03-01 delivered a'],
    ],
    [
      'what fits two alike stands apart, beside both',
      [
        told('a', { batch: 'second', published: '2031-01-01' }),
        told('b', { batch: 'third', published: '2031-02-01' }),
        fate('c', 'begun', { published: '2031-06-01' }),
      ],
      [
        '2031-01-01 promised a | maybe/fits-several c | also/another-batch b',
        '2031-02-01 promised b | maybe/fits-several c | also/another-batch a',
        '2031-06-01 begun c | maybe/fits-several a | maybe/fits-several b',
      ],
    ],
  ])('%s', (_, all, expected) => expect(inShort(all)).toEqual(expected))
})

describe('who stands behind it', () => {
  const sentence = 'Lund will send two ferries to Moria before the winter storms'.split(' ')
  const from = (name: string) => ({ primaries: [{ key: name, name }] })
  test.each<readonly [string, readonly ToldUndertaking[], readonly string[]]>([
    ['two who say it', [told('a', from('x')), told('b', from('y'))], ['x', 'y']],
    [
      'a copy of one story adds nobody',
      [
        told('a', { ...from('x'), sentence }),
        told('b', { ...from('y'), sentence: sentence.with(0, 'Lunda'), published: '2031-03-02' }),
      ],
      ['x'],
    ],
    [
      'a later version of one page adds nobody',
      [told('a', { ...from('x'), url: 'u' }), told('b', { ...from('y'), url: 'u' })],
      ['x'],
    ],
    ['one that cites nobody adds nobody', [told('a', { primaries: [] })], []],
  ])('%s', (_, all, expected) => expect(follow(all)[0]?.followed.primaries).toEqual(expected))
})

describe('what people decided', () => {
  const deciding = { by: 'A. Editor', at: '2031-10-01T00:00:00.000Z', why: null }
  const all = [told('a'), fate('b', 'delivered', { published: '2031-05-01' })]

  test('a disputed event stands there and counts for nothing', () => {
    const [entry] = follow(all, ({ article }) =>
      article === 'b' ? { standing: 'disputed', deciding, corrections: [] } : null,
    )
    expect(entry?.followed.events.map(({ standing }) => standing)).toEqual(['machine', 'disputed'])
    expect(entry?.statuses).toEqual(['promised'])
  })

  test('a status that a person sets counts, and is named', () => {
    const correction = {
      finding: 'commitment' as const,
      field: 'status' as const,
      value: 'withdrawn' as const,
      ...deciding,
    }
    const [entry] = follow(all.slice(0, 1), () => ({
      standing: 'machine',
      deciding: null,
      corrections: [correction],
    }))
    expect(entry?.statuses).toEqual(['withdrawn'])
    expect(entry?.followed.events[0]).toMatchObject({ rule: SET_RULE, decided: deciding })
  })
})

test('the order in which tellings come changes nothing', () => {
  const all = [
    told('a'),
    told('b', { published: '2031-05-01', deadline: '2031-09' }),
    told('c', { batch: 'another', published: '2031-05-02' }),
    told('d', { published: null }),
    fate('e', 'delivered', { published: '2031-08-01' }),
    fate('f', 'denied', { published: '2031-08-01', sayers: [party('MO')] }),
    told('g', { promisors: [party('LU'), party('NE')] }),
  ]
  const expected = JSON.stringify(follow(all))
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (mixed) => {
      expect(JSON.stringify(follow(mixed))).toBe(expected)
    }),
    { seed: 1, numRuns: 40 },
  )
})
