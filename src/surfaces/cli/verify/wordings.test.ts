import { expect, test } from 'vitest'
import { aroundDifference } from './wordings.js'

const long = 'The valley has had no rain since the first week of spring and waits. '.repeat(6)

test.each([
  ['short ones are whole', 'a truce soon', 'a truce late', 'a truce soon', 'a truce late'],
  ['one is nothing', '', 'a truce', '', 'a truce'],
  ['one goes on', 'a truce', 'a truce soon', 'a truce', 'a truce soon'],
])('%s', (_, found, expected, foundShown, expectedShown) =>
  expect(aroundDifference({ found, expected })).toEqual({
    found: foundShown,
    expected: expectedShown,
  }),
)

test('of long ones whole words around the first difference, so that they never look alike', () => {
  const shown = aroundDifference({
    found: `${long}They want it soon, they said. ${long}`,
    expected: `${long}They want it late, they said. ${long}`,
  })
  expect(shown.found).toMatch(
    /^…since the first week of spring and waits\. They want it soon, they said\. The .*…$/u,
  )
  expect(shown.expected).toContain('They want it late, they said.')
  expect(shown.found.length).toBeLessThan(225)
  const words = new Set(`${long} They want it soon, they said.`.split(' '))
  expect(
    shown.found
      .slice(1, -1)
      .split(' ')
      .filter((word) => !words.has(word)),
  ).toEqual([])
})

test('a word longer than the room is cut, and no sign is parted', () => {
  const signs = '🕊'.repeat(200)
  const { found } = aroundDifference({ found: `${signs}a${signs}`, expected: `${signs}b` })
  expect(found).toMatch(/^…\p{So}+a\p{So}+…$/u)
})
