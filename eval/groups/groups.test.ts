import { expect, test, vi } from 'vitest'
import { hasReadouts } from '../places.js'
import type { Measure } from '../measure.js'
import {
  INVENTED,
  LABELLED_GROUP,
  folderWith,
  turnedLetters,
  type GroupLabels,
} from './labels.fixture.js'
import { LABELS, hasGroups } from './labels.js'
import { formatGroup, toJsonLine } from './report.js'
import { groupFailures, runGroups, scoreGroups, type Scored } from './run.js'

async function scored(first: unknown, second: unknown = first): Promise<Scored> {
  const folder = folderWith(first)
  const scores = await scoreGroups(
    { labels: folder, readers: [folder, folderWith(second)] },
    INVENTED,
  )
  if ('problems' in scores) throw new Error(scores.problems.join('\n'))
  return scores
}

const hits = (measures: readonly Measure[] | undefined) =>
  Object.fromEntries((measures ?? []).map(({ name, gold, matched }) => [name, [matched, gold]]))

const FULL = {
  alignments: [3, 3],
  'aligned, two by two': [3, 3],
  relations: [4, 4],
  discrepancies: [2, 2],
}

test('ours on labels that the texts bear out', async () => {
  const { ours } = await scored(LABELLED_GROUP)
  // How many relations are right is for the floors to say; here, that all are asked.
  expect(hits(ours[0]?.measures)).toMatchObject({
    alignments: FULL.alignments,
    'aligned, two by two': FULL['aligned, two by two'],
    relations: [expect.any(Number), 4],
  })
})

test('a reader agrees with the same labels, whatever letters the texts have', async () => {
  const { readers } = await scored(LABELLED_GROUP, turnedLetters(LABELLED_GROUP))
  expect(hits(readers[0]?.measures)).toEqual(FULL)
})

test('another relation, a missing claim and another kind lower the agreement', async () => {
  const second = {
    ...LABELLED_GROUP,
    alignments: LABELLED_GROUP.alignments
      .slice(0, 2)
      .map((one) => (one.id === 'aid' ? { ...one, relations: { B: 'conflict' } } : one)),
    discrepancies: LABELLED_GROUP.discrepancies.map((one) =>
      one.type === 'date' ? { ...one, type: 'number' } : { ...one, type: 'unsourced-addition' },
    ),
  }
  const { readers } = await scored(LABELLED_GROUP, second)
  expect(hits(readers[0]?.measures)).toEqual({
    alignments: [2, 3],
    'aligned, two by two': [2, 3],
    relations: [1, 2],
    discrepancies: [1, 2],
  })
  expect(hits(readers[0]?.kinds)).toMatchObject({ date: [0, 1], number: [0, 0], omission: [0, 1] })
})

test('held against the other account, a weaker telling is the stronger one turned round', async () => {
  const turned = {
    ...LABELLED_GROUP,
    alignments: LABELLED_GROUP.alignments.map((one) =>
      one.id === 'aid' ? { ...one, reference: 'B', relations: { A: 'stronger' } } : one,
    ),
  }
  const { readers } = await scored(LABELLED_GROUP, turned)
  expect(hits(readers[0]?.measures)['relations']).toEqual([4, 4])
})

test('a text is read only as far as it was labelled', async () => {
  const upTo = LABELLED_GROUP.alignments[0]?.members[0]?.end ?? 0
  const cut = {
    ...LABELLED_GROUP,
    texts: LABELLED_GROUP.texts.map((text) => (text.id === 'A' ? { ...text, upTo } : text)),
    alignments: LABELLED_GROUP.alignments.slice(0, 1),
    discrepancies: [],
  }
  const [whole, short] = [await scored({ ...cut, texts: LABELLED_GROUP.texts }), await scored(cut)]
  expect(hits(short.ours[0]?.measures)['alignments']).toEqual([1, 1])
  expect(foundIn(short)).toBeLessThan(foundIn(whole))
})

function foundIn({ ours }: Scored): number {
  return ours[0]?.measures.find(({ name }) => name === 'alignments')?.found ?? 0
}

test('the table has two readers beside ours, and the line of JSON has both', async () => {
  const { ours, readers } = await scored(LABELLED_GROUP)
  const [first, second] = [ours[0], readers[0]]
  if (!first || !second) throw new Error('nothing was scored')
  expect(formatGroup(first, second, {})).toMatch(/^alignments .* 100\.0$/mu)
  expect(formatGroup(first, null, {})).toMatch(/two readers$/mu)
  expect(JSON.parse(toJsonLine(ours, readers, {}))).toMatchObject({
    ours: [{ name: 'turkey-egypt-call', alignments: { gold: 3 }, byKind: { date: { gold: 1 } } }],
    twoReaders: [{ relations: { F: 1 } }],
  })
})

test('labels that do not fit are refused', async () => {
  const broken: GroupLabels = { ...LABELLED_GROUP, texts: LABELLED_GROUP.texts.slice(1) }
  const folder = folderWith(broken)
  const scores = await scoreGroups({ labels: folder, readers: [folder, LABELS] }, INVENTED)
  expect('problems' in scores && scores.problems.join('\n')).toContain('names text A')
})

test('one folder is too few for --agreement', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await runGroups(['--agreement', 'here'])).toBe(2)
  expect(complain).toHaveBeenCalledOnce()
  complain.mockRestore()
})

test.skipIf(!hasReadouts() || !hasGroups(LABELS))(
  'the labelled groups: no score is below its floor',
  async () => {
    const scores = await scoreGroups()
    expect('problems' in scores ? scores.problems : groupFailures(scores)).toEqual([])
  },
)
