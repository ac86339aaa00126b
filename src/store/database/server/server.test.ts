import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Connected, connect } from '../connecting.js'
import { databases, PATIENCE } from '../databases.fixture.js'
import { indexedArticle, sha } from '../indexed.fixture.js'
import { databaseOver } from '../database-over.js'
import { openDatabase } from '../open.js'

const [, { makePlace }] = databases

async function newUrl(): Promise<string | null> {
  const place = await makePlace()
  return place && 'url' in place ? place.url : null
}

const changed = (
  url: string,
  change: Partial<Pick<URL, 'port' | 'password' | 'username' | 'pathname'>>,
) => Object.assign(new URL(url), change).href

describe('a server', () => {
  let url = ''
  beforeAll(async () => {
    url = (await newUrl()) ?? ''
    if (url) await (await openDatabase({ url })).close()
  }, PATIENCE)

  test.each([
    ['that is not there', { port: '1' }, /cannot be reached/u],
    ['that does not know the password', { password: 'another-secret' }, /refused the user/u],
    ['that has no such database', { pathname: '/nowhere' }, /"nowhere".*does not exist/u],
  ] as const)('%s is told of in words, without the password', async (_, change, words) => {
    if (!url) return
    const opening = openDatabase({ url: changed(url, change) })
    await expect(opening).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'database-gone',
      message: expect.stringMatching(words),
    })
    const message = await opening.catch((error: unknown) => String(error))
    expect(message).not.toMatch(/secret/u)
  })

  test('whose url is none is told of', async () => {
    await expect(openDatabase({ url: 'not a url' })).rejects.toMatchObject({ name: 'StoreError' })
  })

  test('that ends a connection in the middle leaves nothing half written, and is asked again', async ({
    skip,
  }) => {
    if (!url) return skip('there is no PostgreSQL here')
    const connected = await connect({ url })
    const database = databaseOver(connected)
    const writing = database.write(async (writing) => {
      await writing.putArticles([indexedArticle({ name: 'a' })])
      await endOthers(url)
      await writing.putArticles([indexedArticle({ name: 'b' })])
    })
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', fault: 'database-gone' })
    expect(await database.asking.counts()).toMatchObject({ articles: 0 })
    await endOthers(url)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await database.asking.counts()).toMatchObject({ articles: 0 })
    await database.close()
  })

  test('lets writers take turns', async ({ skip }) => {
    if (!url) return skip('there is no PostgreSQL here')
    const [one, other] = await Promise.all([openDatabase({ url }), openDatabase({ url })])
    const countUp = (database: typeof one) =>
      database.write(async (writing) => {
        const { entries, bytes } = await writing.position()
        await writing.putArticles([indexedArticle({ name: `n${entries}` })])
        await writing.setPosition({ entries: entries + 1, bytes, chain: sha(String(entries)) })
      })
    await Promise.all(Array.from({ length: 20 }, (_, at) => countUp(at % 2 ? one : other)))
    expect(await one.position()).toMatchObject({ entries: 20 })
    expect(await other.asking.counts()).toMatchObject({ articles: 20 })
    await Promise.all([one.close(), other.close()])
  })

  test('is made a record of by several processes at once', async ({ skip }) => {
    const fresh = await newUrl()
    if (!fresh) return skip('there is no PostgreSQL here')
    const all = await Promise.all(Array.from({ length: 6 }, () => openDatabase({ url: fresh })))
    const counts = await Promise.all(all.map(({ asking }) => asking.counts()))
    expect(counts).toEqual(all.map(() => ({ articles: 0, contacts: 0, statements: 0 })))
    await Promise.all(all.map((each) => each.close()))
  })

  test('whose administrator must help says what with', async ({ skip }) => {
    const fresh = await newUrl()
    if (!fresh) return skip('there is no PostgreSQL here')
    const name = `guest_${new URL(fresh).pathname.slice(1)}`
    const { kysely, close } = await connect({ url: fresh }, {})
    await sql`drop schema if exists readout cascade`.execute(kysely)
    await sql`create role ${sql.ref(name)} login password 'guest'`.execute(kysely)
    const guest = changed(fresh, { username: name, password: 'guest' })
    await expect(openDatabase({ url: guest })).rejects.toMatchObject({
      fault: 'read-only',
      message: expect.stringMatching(
        /create schema readout .*create extension if not exists pg_trgm/u,
      ),
    })
    await sql`create schema readout authorization ${sql.ref(name)}`.execute(kysely)
    await sql`create schema elsewhere`.execute(kysely)
    await sql`grant usage on schema elsewhere to ${sql.ref(name)}`.execute(kysely)
    await sql`create extension pg_trgm schema elsewhere`.execute(kysely)
    const database = await openDatabase({ url: guest })
    expect(await database.asking.actorsNamed('Macrn', 3)).toEqual([])
    await database.close()
    await close()
  })
})

async function endOthers(url: string): Promise<void> {
  const admin: Connected = await connect({ url })
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(admin.kysely)
  await admin.close()
}
