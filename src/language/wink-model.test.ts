import { isDeepStrictEqual } from 'node:util'
import model from 'wink-eng-lite-web-model'
import { expect, test } from 'vitest'
import { readCore } from './wink-model.js'

test('the words are those that the package makes of its model', () => {
  const made: unknown = typeof model.core === 'function' ? model.core() : null
  expect(isDeepStrictEqual(readCore(), made)).toBe(true)
})
