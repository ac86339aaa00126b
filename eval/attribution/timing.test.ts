import { expect, test } from 'vitest'
import { roundOf, timeSystem } from './timing.js'

const WORDS = 40
const text = (name: string): string => `${name} said that it rains again. `.repeat(WORDS / 5)

test('few texts are read again and again, of many only some, from all over', () => {
  const few = roundOf([text('Ann'), text('Bob')])
  expect(new Set(few.texts)).toEqual(new Set([text('Ann'), text('Bob')]))
  expect(few.tokens).toBeGreaterThan(7999)
  const many = roundOf(Array.from({ length: 900 }, (_, at) => text(`Ann${at}`)))
  expect(many.tokens).toBeLessThan(13_000)
  expect(many.texts.slice(0, 2)).toEqual([text('Ann0'), text('Ann7')])
})

test('nothing to read has no speed', async () => {
  const system = { predict: () => [] }
  expect(await timeSystem(system, [''])).toEqual({ processor: 0, wall: 0 })
  expect((await timeSystem(system, [text('Ann')])).wall).toBeGreaterThan(0)
})
