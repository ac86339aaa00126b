import { expect, test } from 'vitest'
import { factsOf } from './facts.js'
import { tellings } from './telling.fixture.js'

test.each([
  [
    'what it tells in its own voice',
    'The pilots were arrested in the port.',
    ['The pilots were arrested in the port'],
  ],
  ['what another text leaves out', 'The Peruvian readout did not mention the arrest.', []],
  ['what nobody says', 'The envoy did not say who had arrested the pilots.', []],
  ['that nothing is said of it', 'The palace made no mention of the arrested pilots.', []],
])('%s', (_, text, expected) =>
  expect(
    tellings({ text, statements: [] })
      .flatMap(factsOf)
      .map(({ words: [{ quote }] }) => quote),
  ).toEqual(expected),
)
