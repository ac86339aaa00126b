import { expect, test } from 'vitest'
import { onceFor } from './once.js'

test('what a key has is worked out once, and for each key by itself', () => {
  const known = new WeakMap<object, readonly number[]>()
  const [one, other] = [{}, {}]
  let asked = 0
  const find = () => [(asked += 1)]
  expect([onceFor(known, one, find), onceFor(known, one, find)]).toEqual([[1], [1]])
  expect(onceFor(known, other, find)).toEqual([2])
})
