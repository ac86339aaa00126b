import type { MatterUnit, Party, ToldUndertaking } from '../../model/following.js'
import { follow } from './following.js'
import type { DecisionsOn } from './decided.js'

/** A party by the code of its side. */
export function party(side: string): Party {
  return { name: side, actor: `state:${side}`, side }
}

export function thing(key: string): MatterUnit {
  return { key, fields: [], weight: 1, isNoun: true }
}

/** What one article tells: Lund promises Moria two ferries, on a day; a test says what is otherwise. */
export function told(article: string, changes: Partial<ToldUndertaking> = {}): ToldUndertaking {
  const quote = `Lund will send two ferries to Moria, as ${article} has it`
  return {
    key: `${article}/k1`,
    name: `k-${article}`,
    article,
    kind: 'commitment',
    finding: 'commitment',
    text: `text of ${article}`,
    status: 'promised',
    promisors: [party('LU')],
    beneficiaries: [party('MO')],
    what: 'send two ferries to Moria',
    matter: [thing('ferri')],
    numbers: [{ value: 2, op: '=', currency: null, unit: 'ferri' }],
    batch: null,
    amount: null,
    deadline: null,
    condition: null,
    agreement: null,
    bond: null,
    change: null,
    when: null,
    isRetold: false,
    isSaidAgain: false,
    isOwn: false,
    act: 'promise',
    topics: [],
    sayers: [party('LU')],
    via: [],
    primaries: [{ key: 'side LU', name: 'Lund' }],
    sentence: [article],
    evidence: [{ quote, start: 0, end: quote.length }],
    antecedent: null,
    rule: 'specimen',
    published: '2031-03-01',
    added: `2031-12-31 ${article}`,
    url: null,
    ...changes,
  }
}

/** What became of it, as one article tells. */
export function fate(
  article: string,
  status: ToldUndertaking['status'],
  changes: Partial<ToldUndertaking> = {},
): ToldUndertaking {
  return told(article, { kind: 'fulfilment', finding: 'fulfilment', status, ...changes })
}

/** A ledger in short: each undertaking by its events, "2031-03-01 promised a+b"; what stands beside it after a bar. */
export function inShort(
  all: readonly ToldUndertaking[],
  decisions?: DecisionsOn,
): readonly string[] {
  return follow(all, decisions).map(({ followed: { events, maybe, also } }) => {
    const lines = events.map(
      ({ kind, date, sources }) =>
        `${date} ${kind} ${sources.map(({ article }) => article).join('+')}`,
    )
    const beside = [...maybe, ...also].map(({ key, rule }) => `${rule} ${key.slice(2)}`)
    return [lines.join(', '), ...beside].join(' | ')
  })
}
