import { expect, test } from 'vitest'
import { isSameActor, isSameActors, isSameChain, type Names } from './people.js'

test.each([
  ['Joseph R. Biden, Jr.', 'Biden', true],
  ['Joseph R. Biden, Jr.', 'Joe Biden', true],
  ['Joe Biden', 'Jill Biden', false],
  ['Joe Biden', 'Joseph Nye', false],
  ['United States', 'Baltic States', false],
  ['Vladimir Putin', 'Putin', true],
  ['Vladimir Putin', 'Volodymyr Zelenskyy', false],
])('%s and %s: %s', (a, b, same) => expect(isSameActor([a], [b])).toBe(same))

const NAMES: Readonly<Record<string, Names>> = {
  biden: ['Joe Biden', 'Joseph Biden'],
  putin: ['Vladimir Putin'],
  side: ['United States', 'U.S.'],
}

const named = (keys: string): readonly Names[] =>
  keys.split(' ').flatMap((key) => (NAMES[key] ? [NAMES[key]] : []))

test.each([
  ['biden putin', 'putin biden', true],
  ['biden putin', 'biden', false],
  ['biden', 'biden putin', false],
  ['biden biden', 'biden putin', false],
  ['', '', true],
])('"%s" are the actors "%s": %s', (a, b, same) =>
  expect(isSameActors(named(a), named(b))).toBe(same),
)

test('a chain has its order', () => {
  expect(isSameChain(named('biden side'), named('biden side'))).toBe(true)
  expect(isSameChain(named('biden side'), named('side biden'))).toBe(false)
  expect(isSameChain(named('biden side'), named('biden'))).toBe(false)
})

test('an alias is a name', () =>
  expect(isSameActor(['U.S.'], ['United States', 'U.S.'])).toBe(true))
