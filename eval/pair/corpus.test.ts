import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, type WrittenLabels } from './corpus.fixture.js'
import { readEvents } from './corpus.js'

async function problemsIn(folder: string): Promise<string> {
  const events = await readEvents(folder)
  return events.ok ? 'none' : events.problems.join('\n')
}

test('a folder with labels is one event, and a folder of such folders is each of them', async () => {
  const folder = folderOf()
  for (const path of [folder, dirname(folder)]) {
    const events = await readEvents(path)
    expect(events.ok && events.value.map(({ name }) => name)).toEqual(['lund-reki'])
  }
})

const withMember = (change: object) => (gold: WrittenLabels) => ({
  ...gold,
  alignments: gold.alignments.map((one) => ({
    ...one,
    members: one.members.map((member) => ({ ...member, ...change })),
  })),
})

test.each([
  ['offsets that have other words', withMember({ start: 3, end: 9 }), 'a1: text A has other words'],
  ['offsets past the end', withMember({ start: 3, end: 9999 }), 'a1: 3 to 9999 is no place'],
  ['a text that nobody lists', withMember({ text: 'C' }), 'names text C, which "texts"'],
  ['another shape', withMember({ start: 'three' }), 'alignments.0.members.0.start'],
  ['no texts', (gold: WrittenLabels) => ({ ...gold, texts: [] }), 'texts: '],
  [
    'a text that is another',
    (gold: WrittenLabels) => ({
      ...gold,
      texts: gold.texts.map((text) => ({ ...text, bodySha256: '00' })),
    }),
    'wire.txt is not the text that was labelled',
  ],
])('%s: says which', async (_, change, message) => {
  const folder = folderOf(change)
  const problems = await problemsIn(folder)
  expect(problems).toContain(message)
  expect(problems).toContain(join(folder, 'gold.json'))
})

test('offsets alone will do', async () => {
  const events = await readEvents(folderOf(withMember({ quote: undefined })))
  const [event] = events.ok ? events.value : []
  expect(event?.gold.alignments[0]?.members.map(({ quote }) => quote)).toEqual([
    'open the port',
    'open the port at once',
  ])
})

test('what is left out is unknown, or was not labelled', async () => {
  const events = await readEvents(
    folderOf(({ event, texts, statements }) => ({
      event,
      texts,
      statements: statements.map((one) => ({ ...one, addressee: undefined, via: undefined })),
    })),
  )
  const [task] = events.ok ? events.value : []
  expect(task?.gold.statements).toMatchObject([{ addressee: null, via: [], target: 'Oto Reki' }])
  expect(task?.gold.alignments).toEqual([])
})

test('no folder, no labels, no JSON, no text: each is told, with what to do', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'readout-pair-'))
  expect(await problemsIn(join(empty, 'nowhere'))).toContain('there is no such folder. Name one')
  expect(await problemsIn(empty)).toContain('no gold.json there')
  const broken = folderOf()
  writeFileSync(join(broken, 'gold.json'), '{')
  expect(await problemsIn(broken)).toContain('no JSON')
  const lost = folderOf()
  rmSync(join(lost, 'wire.txt'))
  expect(await problemsIn(lost)).toContain('text A: ')
  expect(await problemsIn(lost)).toContain('there is no such file')
})
