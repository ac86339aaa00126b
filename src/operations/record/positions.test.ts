import { rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isVerbatim } from '../../model/spans.js'
import { layoutOf, placeOf } from '../../store/archive/layout.js'
import { databases, PATIENCE } from '../../store/database/databases.fixture.js'
import { decide } from './decide.js'
import { keep } from './keeping.js'
import { articleKeyOf } from './keys.js'
import { openRecord, type OpenRecord } from './open.js'
import type { Place } from './place.js'
import { POSITION_TEXTS, positionNewcomers } from './positions.fixture.js'
import { positions, type PositionsAnswer, type PositionsInput } from './positions.js'
import { newPlace, removePlace, tickingClock } from './records.fixture.js'
import { quotedWithin } from './spans-in.js'

describe.each(databases)('positions over $name', (database) => {
  let place: Place | null = null
  let record: OpenRecord | null = null
  const keys = new Map<string, string>()
  /** What was asked before: a decision or an altered text asks anew. */
  const answers = new Map<string, Promise<PositionsAnswer>>()

  beforeAll(async () => {
    place = await newPlace(database)
    if (place === null) return
    record = await openRecord(place, { holder: 'a test', create: true })
    const newcomers = await positionNewcomers()
    await keep(record, newcomers, tickingClock())
    for (const { path, snapshot } of newcomers) keys.set(path, articleKeyOf(snapshot))
  }, PATIENCE)
  afterAll(async () => {
    await record?.close()
    if (place !== null) await removePlace(place)
  })

  const asking = async (
    input: PositionsInput,
    look: (answer: PositionsAnswer) => unknown,
  ): Promise<void> => {
    if (record === null) return
    const key = JSON.stringify(input)
    const answer = answers.get(key) ?? positions.ask(record, input)
    answers.set(key, answer)
    await look(await answer)
  }

  test('what changed from one contact to the next, in her own words', () =>
    asking({ actor: 'Ines Carvalho', topic: 'ceasefire' }, ({ position, problems }) => {
      expect(problems).toEqual([])
      const said = position?.occasions.flatMap((each) => each.said) ?? []
      expect(position?.occasions.map(({ date }) => date)).toEqual(['2031-02-03', '2031-03-10'])
      expect(
        said.flatMap(({ change }) =>
          (change?.drifts ?? []).map(({ kind, says }) => [kind, change?.basis, says]),
        ),
      ).toEqual([
        [
          'stronger',
          'own-texts',
          '“at once” and “must”, where it was “as soon as possible” and “should”.',
        ],
        ['same', 'own-texts', 'The same words.'],
        ['number', 'own-texts', '“300 monitors”, where it was “200 monitors”.'],
        ['condition-dropped', 'own-texts', 'Without the condition “if the ceasefire holds”.'],
      ])
    }))

  test('how accounts word the same occasion, copies once', () =>
    asking({ actor: 'Ines Carvalho', topic: 'truce' }, ({ position, topic }) => {
      expect(topic?.key).toBe('ceasefire')
      const [first] = position?.occasions ?? []
      const reports = first?.said.flatMap((each) => each.reports) ?? []
      expect(
        reports.map(({ wording, copies, after, drifts: [{ kind }] }) => [
          wording.article,
          copies,
          after,
          kind,
        ]),
      ).toEqual([
        [keys.get('february-wire.txt'), [keys.get('february-copy.txt')], 1, 'stronger'],
        [keys.get('march-comment.txt'), [], 45, 'stronger'],
      ])
    }))

  test('a formula by its occasions; the same words in another’s mouth are not counted', () =>
    asking({ actor: 'Ines Carvalho', topic: 'ceasefire' }, ({ position }) => {
      const [formula, ...others] = position?.formulas ?? []
      expect(others).toEqual([])
      expect(formula).toMatchObject({ count: 2, first: '2031-02-03', last: '2031-03-10' })
      expect(formula?.places.map(({ article }) => article)).toEqual([
        keys.get('february-readout.txt'),
        keys.get('march-readout.txt'),
      ])
    }))

  test('a state: another holder of the office is seen to be another', () =>
    asking({ actor: 'PT', topic: 'ceasefire' }, ({ position }) => {
      const may = position?.occasions.at(-1)
      const [first] = may?.said ?? []
      expect(first?.wording.speakers.map(({ name }) => name)).toEqual(['Rui Teixeira'])
      expect(first?.change).toMatchObject({ isOtherSpeaker: true, basis: 'own-texts' })
      expect(first?.change?.drifts[0].kind).toBe('weaker')
    }))

  test('without a topic, all of them', () =>
    asking({ actor: 'PT' }, ({ topics, total, position }) => {
      expect(position).toBeNull()
      expect(total).toBe(topics.length)
      expect(topics[0]).toMatchObject({
        topic: 'ceasefire',
        occasions: 3,
        first: '2031-02-03',
        last: '2031-05-02',
      })
      expect(topics[0]?.changes).toBeGreaterThan(1)
    }))

  test('many topics are all told, though of one topic the latest occasions alone are', () =>
    asking({ actor: 'Ana Sotelo' }, ({ topics, total, left }) => {
      expect(topics.length).toBeGreaterThan(8)
      expect([topics.length, left]).toEqual([total, 0])
    }))

  test('a part of it: the latest, with what changed since the one before', () =>
    asking({ actor: 'PT', topic: 'ceasefire', limit: 1 }, ({ position, total, left }) => {
      expect([position?.occasions.map(({ date }) => date), total, left]).toEqual([
        ['2031-05-02'],
        3,
        2,
      ])
      expect(position?.occasions[0]?.said[0]?.change).not.toBeNull()
    }))

  test('every word stands in the text that it is said to be of', () =>
    asking({ actor: 'PT', topic: 'ceasefire' }, ({ position }) => {
      const texts = new Map(
        [...keys].map(([name, key]) => [key, bodyOf(POSITION_TEXTS[name] ?? '')]),
      )
      const wordings = (position?.occasions ?? []).flatMap(({ said }) =>
        said.flatMap((each) => [each.wording, ...each.reports.map(({ wording }) => wording)]),
      )
      expect(wordings.length).toBeGreaterThan(5)
      for (const wording of wordings)
        for (const { evidence } of quotedWithin([wording.words, wording.evidence]))
          expect(isVerbatim(texts.get(wording.article) ?? '', evidence)).toBe(true)
    }))

  test.each<[string, PositionsInput, string, string]>([
    ['nobody', { actor: 'Zebedee Quux' }, 'actor-unknown', 'the record names nobody so'],
    [
      'no topic',
      { actor: 'Carvalho', topic: 'sanctioning' },
      'topic-unknown',
      '"sanctioning" is no topic. Topics like it: sanctions.',
    ],
    [
      'a topic that nothing is said on',
      { actor: 'Ines Carvalho', topic: 'sanctions' },
      'topic-unknown',
      'on sanctions.',
    ],
  ])('%s is a problem that says what there is', (_, input, code, words) =>
    asking(input, ({ problems: [problem], position }) => {
      expect(position).toBeNull()
      expect(problem?.code).toBe(code)
      expect(problem?.message).toContain(words)
    }),
  )

  test('a range of days that is turned round is refused', async () => {
    if (record === null) return
    const input = { actor: 'PT', from: '2031-03-01', to: '2031-02-01' }
    await expect(positions.ask(record, input)).rejects.toThrow('turned round')
  })

  test('what a person decided of a wording stands beside it', async () => {
    if (record === null) return
    const on = `${keys.get('march-readout.txt')}/s1`
    await decide(record, {
      decision: { kind: 'confirm', on },
      by: 'Ada',
      why: null,
      clock: tickingClock(),
    })
    answers.clear()
    await asking({ actor: 'Carvalho', topic: 'ceasefire' }, ({ standings }) =>
      expect(standings).toMatchObject({ [on]: { standing: 'confirmed', by: 'Ada' } }),
    )
  })

  test('a text that was altered is a problem, and none of its words are shown', async () => {
    if (record === null || place === null) return
    const row = await record.database.asking.article(keys.get('march-readout.txt') ?? '')
    if (row.kind !== 'found') throw new Error('the text is kept')
    const { path } = placeOf(layoutOf(place.home), { kind: 'texts', hash: row.value.text })
    await rm(path)
    await writeFile(path, gzipSync('other words'))
    answers.clear()
    await asking({ actor: 'Ines Carvalho', topic: 'ceasefire' }, ({ position, problems }) => {
      expect(problems.map(({ code }) => code)).toEqual(['text-altered'])
      expect(position?.occasions.map(({ date }) => date)).toEqual(['2031-02-03'])
    })
  })
})

function bodyOf(file: string): string {
  return file.slice(file.indexOf('-----\n') + 6)
}
