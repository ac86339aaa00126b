import { describe, expect, test } from 'vitest'
import { databases } from './databases.fixture.js'
import { indexedArticle } from './indexed.fixture.js'
import { openDatabase } from './open.js'

describe.each(databases)('a database on $name', ({ makePlace }) => {
  test.each([
    [
      'a million words, each another',
      Array.from({ length: 1_000_000 }, (_, at) => at.toString(36)).join(' '),
    ],
    [
      'compounds of compounds',
      Array.from({ length: 60_000 }, (_, at) => `x${at}-y${at}-z${at}`).join(' '),
    ],
    ['one word without end', 'a'.repeat(3_000_000)],
    ['emoji without end', '🤝'.repeat(300_000)],
  ])('bears %s', async (_, text) => {
    const place = await makePlace()
    if (!place) return
    const database = await openDatabase(place)
    const article = indexedArticle({ name: 'a', text, said: text, speaker: text.slice(0, 100_000) })
    await database.write((writing) => writing.putArticles([article]))
    expect(await database.asking.counts()).toMatchObject({ articles: 1, statements: 2 })
    await database.close()
  })
})
