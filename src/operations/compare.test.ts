import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Compared } from '../model/comparison.js'
import { compareFiles } from './compare.js'

const TIME_LIMIT_MS = 120_000

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-compare-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function compared(...texts: readonly string[]): Promise<Compared> {
  const paths = texts.map((text, index) => {
    const path = join(folder, `${index}.txt`)
    writeFileSync(path, text)
    return path
  })
  return compareFiles(paths, { speed: 'fast' })
}

function headed(title: string, publisher: string, more = ''): string {
  return `title: ${title}\npublisher: ${publisher}\ndate: 2031-05-06\n${more}-----\n`
}

const WIRE = `${headed('Benin and Paraguay discuss fishing', 'Harbour Wire')}The president of Benin, Sèna Hounkpatin, spoke by telephone with the president of Paraguay, Eusebio Caballero, on May 6, 2031.

Hounkpatin urged Paraguay to withdraw its trawlers from the northern bank before the end of June, the presidency in Porto-Novo said in a statement.

Caballero promised to send two inspectors to Cotonou next month, his office said. He rejected any talk of compensation.

The two leaders agreed to speak again in the autumn.
`

const OFFICIAL = `${headed('Call with the president of Benin', 'Office of the President of Paraguay', 'kind: official\nside: Paraguay\n')}President Eusebio Caballero held a telephone conversation with the president of Benin, Sèna Hounkpatin, on 6 May 2031.

President Caballero offered to send inspectors to Cotonou. The president of Benin called on Paraguay to withdraw its trawlers from the northern bank as soon as possible.
`

const SHORT = `${headed('Call on fishing', 'Quay Radio')}The president of Benin, Sèna Hounkpatin, telephoned the president of Paraguay, Eusebio Caballero, on May 6, 2031. Hounkpatin urged Paraguay to withdraw its trawlers from the northern bank before the end of June, his office said.
`

const APART = `${headed('A bridge is opened', 'Mountain Gazette')}The foreign minister of Nepal, Asmita Gurung, met the foreign minister of Chile, Ramon Ibarra, in Kathmandu on 2 March 2029.

Gurung thanked Chile for its help with the bridge. Ibarra said that Chile would train forty engineers.
`

const DIVIDED = `${headed('Paraguay promises inspectors', 'Daily Quay')}The president of Benin, Sèna Hounkpatin, spoke by telephone with the president of Paraguay, Eusebio Caballero, on May 6, 2031.

Caballero promised to send two inspectors to Cotonou next month, his office said.

Later in the evening, Caballero's office said that he had promised to send five inspectors to Cotonou next month.
`

const FRENCH = `${headed('Entretien téléphonique', 'Présidence du Bénin')}Le président de la République, Sèna Hounkpatin, s'est entretenu par téléphone avec le président du Paraguay, Eusebio Caballero, le 6 mai 2031.

Il a demandé le retrait des chalutiers avant la fin du mois de juin. « Nous ne vendrons pas nos poissons », a-t-il déclaré.
`

const RUSSIAN = `${headed('Телефонный разговор', 'Вестник порта')}Президент Бенина Сена Хункпатин поговорил по телефону с президентом Парагвая Эусебио Кабальеро 6 мая 2031 года.

Хункпатин призвал Парагвай отвести траулеры от северной банки до конца июня. Кабальеро пообещал направить двух инспекторов в Котону.
`

const QUOTED = `${headed('Remarks', 'Quay Radio')}"We will not sell our fish. We call on Paraguay to withdraw its trawlers from the northern bank before the end of June. We shall speak again in the autumn."
`

const HEADLINE = 'Hounkpatin urges Paraguay to withdraw trawlers\n'

const SILENT = `${headed('The northern bank', 'Sea Atlas')}The northern bank is a stretch of shallow water. Herring spawn there in spring. Trawlers are seen there in summer.
`

const codesOf = ({ problems }: Compared) => problems.map(({ code }) => code)

/** Relations of one column, each once. */
function relationsIn({ comparison }: Compared, column: number): readonly string[] {
  const cells = comparison.claims.flatMap((claim) => claim.cells[column] ?? [])
  return [...new Set(cells.map(({ relation }) => relation))].toSorted()
}

/** The accounts that something is called left out by, and those that something is called left out from. */
function gapsIn({ comparison }: Compared): readonly string[] {
  return comparison.discrepancies
    .filter(({ kind }) => kind === 'omission' || kind === 'unsourced-addition')
    .flatMap(({ a, b }) => [a.account, b.account])
}

/** A logbook of so many entries: no statement, no contact. */
function logbook(entries: number): string {
  const lines = Array.from(
    { length: entries },
    (_, day) => `The log for day ${day + 1} records calm seas, two ships and a light wind.`,
  )
  return lines.join('\n\n')
}

test(
  'eighty words beside eleven thousand: the short one lacks what it lacks, and no more is made of it',
  async () => {
    const result = await compared(`${WIRE}\n${logbook(730)}`, SHORT)
    const [long, short] = result.comparison.accounts
    expect(long?.words).toBeGreaterThan(10_000)
    expect(short?.words).toBeLessThan(80)
    expect(result.comparison.sameContact).toBe('yes')
    expect(relationsIn(result, 0)).toContain('reference')
    expect(relationsIn(result, 1)).toEqual(expect.arrayContaining(['absent', 'same']))
  },
  TIME_LIMIT_MS,
)

test.each([
  ['French', FRENCH],
  ['Russian', RUSSIAN],
])(
  'an account in %s: a problem, a column unread, nothing left out by it or from it',
  async (_, text) => {
    const result = await compared(WIRE, OFFICIAL, text)
    expect(codesOf(result)).toEqual(['language-unsupported'])
    expect(relationsIn(result, 2)).toEqual(['unread'])
    expect(gapsIn(result)).toContain('B')
    expect(gapsIn(result)).not.toContain('C')
    expect(result.comparison.discrepancies.map(({ says }) => says).join(' ')).not.toMatch(/\bC\b/u)
    expect(gapsIn(await compared(WIRE, text))).toEqual([])
  },
)

test('two texts with nothing in common: not one contact, and nothing is called left out', async () => {
  const result = await compared(WIRE, APART)
  expect(result.comparison.sameContact).toBe('no')
  expect(codesOf(result)).toEqual(['different-contacts'])
  expect(result.comparison.discrepancies).toEqual([])
  expect(relationsIn(result, 1)).toEqual(['absent', 'only'])
})

test('an account that contradicts itself: both tellings are shown', async () => {
  const { comparison } = await compared(DIVIDED, OFFICIAL)
  const [within] = comparison.discrepancies.filter(({ a, b }) => a.account === b.account)
  expect(within?.says).toBe('A contradicts itself: “two inspectors”, then “five inspectors”.')
  const cell = comparison.claims.find(({ id }) => id === within?.claim)?.cells[0]
  const shown = cell?.evidence.map(({ quote }) => quote).join(' ')
  expect(shown).toMatch(/two inspectors.*five inspectors/su)
})

test('the same text twice: all is the same, and it counts once', async () => {
  const result = await compared(WIRE, WIRE)
  expect(codesOf(result)).toEqual(['same-text'])
  expect(relationsIn(result, 1)).toEqual(['same'])
  expect(result.comparison.discrepancies).toEqual([])
  const sources = result.comparison.claims.map(({ independentSources }) => independentSources)
  expect(Math.max(...sources)).toBe(1)
})

test.each([
  ['nothing', '', ['file-empty', 'one-account'], ['unread']],
  ['one word', 'Fish', ['no-attribution'], ['absent']],
  ['no statement', SILENT, ['no-attribution'], ['absent']],
  ['one quotation and nobody who says it', QUOTED, ['no-attribution'], ['absent', 'unsure']],
])(
  '%s beside an account: said so, and nothing is called left out',
  async (_, text, codes, cells) => {
    const result = await compared(WIRE, text)
    expect(codesOf(result)).toEqual(codes)
    expect(relationsIn(result, 1)).toEqual(cells)
    expect(result.comparison.discrepancies).toEqual([])
  },
)

test('nothing but a headline: it is read and compared', async () => {
  const result = await compared(WIRE, HEADLINE)
  expect(codesOf(result)).toEqual([])
  expect(relationsIn(result, 1).some((each) => each !== 'absent' && each !== 'unread')).toBe(true)
})

test(
  'five hundred copies of one story: one group, every one shown, one source',
  async () => {
    const { comparison } = await compared(...Array.from({ length: 500 }, () => WIRE))
    expect(comparison.accounts).toHaveLength(500)
    expect(new Set(comparison.accounts.map(({ copyGroup }) => copyGroup)).size).toBe(1)
    const told = comparison.claims.map(({ cells }) =>
      cells.filter(({ evidence }) => evidence.length > 0),
    )
    expect(told.map((cells) => cells.length)).toEqual(told.map(() => 500))
    expect(comparison.discrepancies).toEqual([])
    const sources = comparison.claims.map(({ independentSources }) => independentSources)
    expect(Math.max(...sources)).toBe(1)
  },
  TIME_LIMIT_MS,
)
