import { expect, test } from 'vitest'
import { aroundCircle } from './around-circle.js'

const actor = (id: string) => ({ id, name: id, side: id, actor: null, contacts: 0 })
const tie = (a: string, b: string, contacts: number) => ({ a, b, contacts, last: null })

test.each([
  ['nobody', '', [], ''],
  ['those in touch stand side by side', 'A B C D', [tie('A', 'C', 3), tie('B', 'D', 2)], 'A C B D'],
  ['the strongest tie first', 'A B C', [tie('A', 'B', 1), tie('A', 'C', 2)], 'A C B'],
  ['a group stays together', 'A B C D', [tie('A', 'D', 2), tie('C', 'D', 1)], 'A D C B'],
])('%s', (_, ids, ties, expected) => {
  const actors = ids.split(' ').filter(Boolean).map(actor)
  expect(
    aroundCircle(actors, ties)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected)
})
