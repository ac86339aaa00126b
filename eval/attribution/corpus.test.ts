import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isCorpus, polnearFolder, readCorpus } from './corpus.js'

const LABELS = 'T2\tCue 4 8\tsaid\nT3\tContent 9 17\tit rains\nE1\tCue:T2 Content:T3\n'
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  mkdirSync(join(folder, 'text'))
  mkdirSync(join(folder, 'attributions'))
  const write = (name: string, words: string) => writeFileSync(join(folder, name), words)
  for (const name of ['rain_in', 'rain', 'silent', 'unlabelled', 'plain'])
    write(`text/${name}.txt`, 'Ann said it rains.')
  write('attributions/rain_b7.ann', '')
  write('attributions/rain_a1.ann', LABELS)
  write('attributions/rain_in_c3.ann', LABELS + LABELS.replaceAll('T', 'T1').replace('E1', 'E2'))
  write('attributions/silent_a1.ann', '')
  write('attributions/plain.ann', LABELS)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the first of several people by name, files by their whole name, texts without labels told', () => {
  const { articles, problems } = readCorpus(folder)
  expect(articles.map(({ id, attributions }) => `${id} ${attributions.length}`)).toEqual([
    'plain 1',
    'rain 1',
    'rain_in 2',
    'silent 0',
  ])
  expect(problems.map(({ message }) => message)).toEqual(['unlabelled: nobody labelled it'])
})

test('one in so many', () => {
  expect(readCorpus(folder, 2).articles.map(({ id }) => id)).toEqual(['plain', 'rain_in'])
})

test('a folder of another form', () => {
  expect(isCorpus(folder)).toBe(true)
  expect(isCorpus(join(folder, 'text'))).toBe(false)
})

test.skipIf(!isCorpus(polnearFolder('dev')))('PolNeAR: every label has its words', () => {
  const { articles, problems } = readCorpus(polnearFolder('dev'))
  expect(articles).toHaveLength(84)
  expect(problems.filter(({ code }) => code !== 'part-missing')).toEqual([])
})
