import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.js'

test.each([
  ['keys in order, whatever order they came in', { b: 1, a: 2 }, '{"a":2,"b":1}'],
  [
    'keys by code units, not as numbers or letters',
    { 9: 1, 10: 2, ä: 3, Z: 4 },
    '{"10":2,"9":1,"Z":4,"ä":3}',
  ],
  ['keys that need marks', { 'a"b': 1, '': 2 }, '{"":2,"a\\"b":1}'],
  ['no key without a value', { a: undefined, b: null }, '{"b":null}'],
  ['numbers as they are shortest', [1.0, -0, 1e21, 0.1, 1e-7], '[1,0,1e+21,0.1,1e-7]'],
  [
    'strings as they are, but for what must be escaped',
    'ä“\u2028\n\u0000"',
    '"ä“\u2028\\n\\u0000\\""',
  ],
  ['half a pair as its escape', '\ud83d', '"\\ud83d"'],
  ['nothing in it', [[], {}, '', false], '[[],{},"",false]'],
])('%s', (_, value, json) => expect(canonicalJson(value)).toBe(json))

test('what was parsed from it gives it again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = canonicalJson(value)
      expect(canonicalJson(JSON.parse(json))).toBe(json)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 300 },
  )
})

test.each([[Number.NaN], [Infinity], [1n], [() => 1], [Symbol('a')], [[undefined]]])(
  'no JSON: %s',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  },
)
