import { describe, expect, test } from 'vitest'
import { connect } from './connecting.js'
import { databases } from './databases.fixture.js'

describe.each(databases)('a new database on $name', ({ makePlace }) => {
  test('stands at the start of the journal', async ({ skip }) => {
    const place = await makePlace()
    if (!place) return skip('there is no such database here')
    const { kysely, close } = await connect(place)
    const [position] = await kysely.selectFrom('position').selectAll().execute()
    expect(position).toEqual({ id: 1, entries: 0, bytes: 0, chain: '0'.repeat(64) })
    await close()
  })
})
