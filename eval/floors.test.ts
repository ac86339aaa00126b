import { expect, test } from 'vitest'
import { directionFailures, scoreDirections } from './directions/run.js'
import { eventFailures, scoreSummary } from './events/run.js'
import { hasReadouts } from './places.js'
import { readoutFailures, scoreReadouts } from './readouts/run.js'

const PATIENCE = { timeout: 300_000 }

test(
  'the invented events, and the labelled pair where it is there: no score is below its floor',
  PATIENCE,
  async () => {
    expect(eventFailures(await scoreSummary())).toEqual([])
  },
)

test.skipIf(!hasReadouts())('the readouts: no score is below its floor', PATIENCE, async () => {
  const { measures } = await scoreReadouts()
  expect(readoutFailures(measures)).toEqual([])
})

test('the minimal pairs: no score is below its floor', PATIENCE, async () => {
  expect(directionFailures(await scoreDirections())).toEqual([])
})
