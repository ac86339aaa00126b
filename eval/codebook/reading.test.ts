import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/model/account.js'
import { readFile } from '../../src/operations/read.js'
import { entriesOf, type Entry } from './codebook.js'

// The codebook's examples are read: what the page says of a sentence is what the reader says of it.
const CODEBOOK = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8')
const FOLDER = mkdtempSync(join(tmpdir(), 'readout-codebook-'))
const HEADER = 'date: 2031-03-04\nkind: report\n-----\n'
const INTRODUCTION =
  'President Ada Lund of Norway and Prime Minister Oto Reki of Peru have known each other for years.\n\n'

afterAll(() => rmSync(FOLDER, { recursive: true }))

async function accountOf(sentence: string): Promise<Account> {
  const path = join(FOLDER, 'example.txt')
  writeFileSync(path, `${HEADER}${INTRODUCTION}${sentence}\n`)
  const { reading } = await readFile(path)
  if (reading === null) throw new Error(`could not read: ${sentence}`)
  return reading.account
}

interface Case {
  readonly sentence: string
  readonly term: string
}

/** "Lund promised to open the port. (`promise`)" is an example of the word in brackets. */
function nearMissOf({ nearMiss }: Entry): readonly Case[] {
  const [, sentence, term] = /^(.*) \(`([\w-]+)`\)$/u.exec(nearMiss) ?? []
  return sentence === undefined || term === undefined ? [] : [{ sentence, term }]
}

const casesOf = (section: string): readonly Case[] =>
  entriesOf(CODEBOOK, section).flatMap((entry) => [
    { sentence: entry.example, term: entry.term },
    ...nearMissOf(entry),
  ])

const actCases = casesOf('Act')
const kindCases = casesOf('Contact').filter(({ sentence }) => /^[A-Z].*\.$/u.test(sentence))
const fulfilmentCases = casesOf('Fulfilment')
/** "Norway froze the assets. (none)" tells of none. */
const noFulfilments = entriesOf(CODEBOOK, 'Fulfilment').flatMap(
  ({ nearMiss }) => /^(.*) \(none\)$/u.exec(nearMiss)?.[1] ?? [],
)
const statusCases = casesOf('Status of a contact')

/** Sentences that we read otherwise than the page says. */
const GAPS: readonly string[] = ['Reki suggested that they speak again.']

const isGap = ({ sentence }: Case): boolean => GAPS.includes(sentence)

/** All acts of a sentence as one term: a sentence of the page has one statement. */
const actsOf = ({ statements }: Account): readonly string[] => [
  statements.map(({ act }) => act).join('+'),
]

const kindsOf = ({ contacts }: Account): readonly string[] => contacts.map(({ kind }) => kind)

const fulfilledIn = ({ fulfilments }: Account): readonly string[] =>
  fulfilments.map(({ kind }) => kind)

const statusesOf = ({ contacts }: Account): readonly string[] =>
  contacts.map(({ status }) => status)

describe.each([
  ['act', actCases, actsOf],
  ['kind of contact', kindCases, kindsOf],
  ['status of a contact', statusCases, statusesOf],
  ['fulfilment', fulfilmentCases, fulfilledIn],
] as const)('%s', (_, cases, termsOf) => {
  test.each(cases.filter((each) => !isGap(each)))('$term: $sentence', async (each) => {
    expect(termsOf(await accountOf(each.sentence))).toContain(each.term)
  })

  test.fails.each(cases.filter(isGap))('known gap: $term: $sentence', async (each) => {
    expect(termsOf(await accountOf(each.sentence))).toContain(each.term)
  })
})

test.each(noFulfilments)('no fulfilment: %s', async (sentence) => {
  expect(fulfilledIn(await accountOf(sentence))).toEqual([])
})
