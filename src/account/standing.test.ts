import { expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { commitmentsBy } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

test.each([
  ['is said by who says it', 'Osei said that Ghana would supply ten trucks.', true],
  [
    'beside what somebody says in one sentence is said by nobody',
    'Ghana will supply ten trucks and asks for two ships.',
    false,
  ],
])('an undertaking %s', (_, text, isSaid) => {
  const [first] = commitmentsOf(text)
  expect(first).toBeDefined()
  expect(first?.statement !== null).toBe(isSaid)
})
