import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../src/model/spans.js'
import { isCorpus, polnearFolder, readCorpus } from './corpus.js'

const LABELS = 'T2\tCue 4 8\tsaid\nT3\tContent 9 17\tit rains\nE1\tCue:T2 Content:T3\n'
let folder = ''

/** The same labels with every offset one higher. */
const shifted = (labels: string): string =>
  labels.replace(
    / (\d+) (\d+)\t/gu,
    (_, start, end) => ` ${Number(start) + 1} ${Number(end) + 1}\t`,
  )

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
  write('attributions/lost_a1.ann', LABELS)
  write('attributions/rain_in_d_4.ann', '')
  write('attributions/notes.md', 'none')
  write('text/.hidden.txt', 'none')
  write('attributions/.hidden.ann', LABELS)
  mkdirSync(join(folder, 'text', 'folder.txt'))
  write('text/marked.txt', `\ufeffAnn said it rains.`)
  write('attributions/marked_a1.ann', `\ufeff${LABELS}`)
  write('text/counted.txt', `\ufeffAnn said it rains.`)
  write('attributions/counted_a1.ann', shifted(LABELS))
  write('text/broken.txt', 'Ann said\r\nit rains.\r\n')
  write('attributions/broken_a1.ann', LABELS.replace('9 17', '10 18').replaceAll('\n', '\r\n'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the first of several people by name, files by their whole name, texts without labels told', () => {
  const { articles, problems } = readCorpus(folder)
  expect(articles.map(({ id, attributions }) => `${id} ${attributions.length}`)).toEqual([
    'broken 1',
    'counted 1',
    'marked 1',
    'plain 1',
    'rain 1',
    'rain_in 2',
    'silent 0',
  ])
  expect(problems.map(({ message }) => message)).toEqual([
    'unlabelled: nobody labelled it',
    'lost_a1: labels without a text',
  ])
})

test.each(['broken', 'counted', 'marked'])(
  '%s: line ends of another machine or a byte order mark move no label',
  (id) => {
    const article = readCorpus(folder).articles.find((each) => each.id === id)
    const words = article?.attributions.flatMap(({ cue, content }) =>
      [...cue, ...content].map((span) => textOf(article.text, span)),
    )
    expect(words).toEqual(['said', 'it rains'])
  },
)

test('one in so many', () => {
  expect(readCorpus(folder, 2).articles.map(({ id }) => id)).toEqual([
    'broken',
    'marked',
    'rain',
    'silent',
  ])
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
