import { expect, test } from 'vitest'
import { buildAccount } from '../../account/account.js'
import { analyse } from '../../analyse/analyse.js'
import { ingest } from '../../ingest/ingest.js'
import { accountId } from '../../model/ids.js'
import { compareReadings } from '../compare.js'
import type { Side } from '../finding.js'
import { TEXT_PAIRS, type TextPair } from './pairs.fixture.js'

async function readingOf(text: string) {
  const article = await ingest(new TextEncoder().encode(text), { name: 'specimen' })
  if (!article.ok) throw new Error('a specimen is a text')
  const analysis = analyse(article.value)
  return { article: article.value, analysis, account: buildAccount(article.value, analysis) }
}

function wordsOf({ deciding }: Pick<Side, 'deciding'>): string {
  return deciding.map(({ quote }) => quote).join(' + ') || '-'
}

/** "kind: words | words", in both orders: which side is the reference is no matter here. */
async function findingsOf({ a, b }: TextPair): Promise<readonly string[]> {
  const readings = await Promise.all([a, b].map(readingOf))
  const columns = readings.map((reading, index) => {
    const name = `${index + 1}`
    return { id: accountId(name), name, reading }
  })
  return compareReadings(columns).discrepancies.flatMap((each) => [
    `${each.kind}: ${wordsOf(each.a)} | ${wordsOf(each.b)}`,
    `${each.kind}: ${wordsOf(each.b)} | ${wordsOf(each.a)}`,
  ])
}

async function expectFindings(pair: TextPair): Promise<void> {
  const found = await findingsOf(pair)
  expect(found).toEqual(expect.arrayContaining([...(pair.found ?? [])]))
  expect(found.filter((each) => pair.not?.includes(each.split(':')[0] ?? ''))).toEqual([])
}

const rowsOf = (isGap: boolean) =>
  TEXT_PAIRS.filter((pair) => (pair.isGap ?? false) === isGap).map(
    (pair) => [pair.name, pair] as const,
  )

test.each(rowsOf(false))('%s', (_, pair) => expectFindings(pair))

test.fails.each(rowsOf(true))('known gap: %s', (_, pair) => expectFindings(pair))
