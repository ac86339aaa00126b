import { describe, expect, test } from 'vitest'
import { actorId } from './ids.js'
import type { Decision } from './journal.js'
import { isNothing, taughtActor, taughtBy } from './taught.js'
import type { TaughtActor, Where } from './teachings.js'

const anywhere: Where = { text: null, office: null, side: null }
const HASH = 'a'.repeat(64)

function someone(slug: string, side: string | null = null): TaughtActor {
  const name = slug.replace('-', ' ').toUpperCase()
  return { id: actorId(`person:${slug}`), name, kind: 'person', side, office: null }
}

function same(actor: string, as: string): Decision {
  return { kind: 'same', actor: actorId(`person:${actor}`), as: someone(as) }
}

function different(actor: string, from: string): Decision {
  return { kind: 'different', actor: actorId(`person:${actor}`), from: actorId(`person:${from}`) }
}

function name(words: string, slug: string, where: Partial<Where> = {}): Decision {
  return { kind: 'name', name: words, where: { ...anywhere, ...where }, actor: someone(slug) }
}

describe('who is who', () => {
  const rows: readonly (readonly [string, readonly Decision[], readonly string[]])[] = [
    ['one is another', [same('b', 'a')], ['b=a']],
    ['through a third', [same('c', 'b'), same('b', 'a')], ['b=a', 'c=a']],
    ['in the other order too', [same('b', 'a'), same('c', 'b')], ['b=a', 'c=a']],
    ['turned round later', [same('b', 'a'), same('a', 'b')], ['a=b']],
    ['a circle of three', [same('b', 'a'), same('c', 'b'), same('a', 'c')], ['a=c', 'b=c']],
    ['with itself', [same('a', 'a')], []],
    ['taken back', [same('b', 'a'), different('b', 'a')], []],
    ['taken back from the other side', [same('b', 'a'), different('a', 'b')], []],
    ['one of three leaves', [same('c', 'b'), same('b', 'a'), different('c', 'a')], ['b=a']],
    ['two that are two', [same('b', 'a'), different('c', 'a')], ['b=a']],
    ['said again', [same('b', 'a'), different('b', 'a'), same('b', 'c')], ['b=c']],
  ]
  test.each(rows)('%s', (_, decisions, expected) => {
    const short = (id: string) => id.replace('person:', '')
    const told = taughtBy(decisions).same.map(({ actor, as }) => `${short(actor)}=${short(as.id)}`)
    expect(told).toEqual(expected)
  })
})

describe('whom a name means', () => {
  const osei = { id: actorId('person:osei'), name: 'Ôsei', side: 'GH', office: 'Foreign Minister' }
  const rows: readonly (readonly [string, readonly Decision[], string | null])[] = [
    ['nothing was taught', [], null],
    ['whatever its case and marks', [name('OSEI', 'ada-osei')], 'person:ada-osei'],
    ['another name', [name('Oseis', 'ada-osei')], null],
    ['in this text', [name('Osei', 'ada-osei', { text: HASH })], 'person:ada-osei'],
    ['in another text', [name('Osei', 'ada-osei', { text: 'b'.repeat(64) })], null],
    ['of this side', [name('Osei', 'ada-osei', { side: 'GH' })], 'person:ada-osei'],
    ['of another side', [name('Osei', 'ada-osei', { side: 'NO' })], null],
    [
      'of this office',
      [name('Osei', 'ada-osei', { office: 'foreign minister' })],
      'person:ada-osei',
    ],
    ['of another office', [name('Osei', 'ada-osei', { office: 'minister of trade' })], null],
    [
      'the narrower holds, whichever was taught last',
      [
        name('Osei', 'kofi', { side: 'GH' }),
        name('Osei', 'ama', { text: HASH }),
        name('Osei', 'ada'),
      ],
      'person:ama',
    ],
    ['the last of the same holds', [name('Osei', 'ada'), name('osei', 'ama')], 'person:ama'],
    [
      'taken back, the wider holds again',
      [
        name('Osei', 'ada'),
        name('Osei', 'ama', { side: 'GH' }),
        { kind: 'forget-name', name: 'osei', where: { ...anywhere, side: 'GH' } },
      ],
      'person:ada',
    ],
    ['who is another', [name('Osei', 'ada'), same('ada', 'ama')], 'person:ama'],
    ['by the id alone', [same('osei', 'ama')], 'person:ama'],
    ['under the name that was taught', [name('Osei', 'osei')], 'person:osei'],
  ]
  test.each(rows)('%s', (_, decisions, expected) =>
    expect(taughtActor(taughtBy(decisions), osei, HASH)?.id ?? null).toBe(expected),
  )
})

test('outlets by name, the last of each, and taken back', () => {
  const is = (outlet: string) => ({ name: outlet, kind: 'outlet', side: null }) as const
  const taught = taughtBy([
    { kind: 'outlet', outlet: 'a.example', is: is('A') },
    { kind: 'outlet', outlet: 'B', is: is('The B') },
    { kind: 'outlet', outlet: 'A.EXAMPLE', is: is('The A') },
    { kind: 'forget-outlet', outlet: 'b' },
  ])
  expect(taught.outlets).toEqual([{ outlet: 'A.EXAMPLE', is: is('The A') }])
})

test('what is taught does not depend on the order in which it was', () => {
  const decisions = [same('b', 'a'), name('X', 'x'), name('Y', 'y'), same('d', 'c')]
  expect(taughtBy(decisions.toReversed())).toEqual(taughtBy(decisions))
  expect(isNothing(taughtBy([]))).toBe(true)
})
