import { expect, test } from 'vitest'
import { NOTHING_TAUGHT } from '../../model/taught.js'
import { arrive, type Gate, type Sent } from './arrivals.js'
import { openIntakePool } from './intake-pool.js'

const words = 'Ida Berg met Tom Reyes on 5 May 2032.'
const sent: Sent = { name: 'one.txt', bytes: new TextEncoder().encode(words) }

/** Of a record that holds nothing. */
async function openGate(): Promise<Gate> {
  return {
    asking: { articleOfSnapshot: async () => null },
    tombstones: new Map(),
    pool: await openIntakePool(1),
    speed: 'fast',
    taught: NOTHING_TAUGHT,
    met: new Set(),
  }
}

test('the same bytes under two names are read once, also side by side', async () => {
  const gate = await openGate()
  const both = [sent, { ...sent, name: 'two.txt' }]
  const arrivals = await Promise.all(both.map((each) => arrive(each, gate)))
  expect(arrivals.map(({ kind }) => kind)).toEqual(['new', 'known'])
})

test('what was sent and is too large is not read', async () => {
  const large = { name: 'large.txt', bytes: new Uint8Array(40 * 1024 * 1024) }
  expect(await arrive(large, await openGate())).toMatchObject({
    kind: 'unreadable',
    problems: [{ code: 'file-too-large' }],
  })
})
