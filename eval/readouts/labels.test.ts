import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWithin, type Span } from '../../src/model/spans.js'
import { READOUTS, hasReadouts } from '../places.js'
import { LABELS, bodyFor, labelFiles, type LabelFile, type LabelledStatement } from './labels.js'

const FILES = labelFiles(LABELS)

const partsOf = ({ cue, content, modifiers }: LabelledStatement): readonly Span[] => [
  ...(cue === null ? [] : [cue]),
  ...content,
  ...modifiers,
]

test('there are labels', () =>
  expect(FILES.flatMap(({ statements }) => statements).length).toBeGreaterThan(150))

test.each(FILES.map((labels) => [labels.file, labels] as const))(
  '%s: each part lies in its clause, and each clause in what was labelled',
  (_, { statements, labelledUpTo }) => {
    const outside = statements.filter(
      (statement) =>
        statement.clause.end > labelledUpTo ||
        statement.content.length === 0 ||
        partsOf(statement).some((part) => !isWithin(statement.clause, part)),
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  },
)

test.each(FILES.map((labels) => [labels.file, labels] as const))(
  '%s: in the order of the text, speakers named',
  (_, { statements }) => {
    const starts = statements.map(({ clause }) => clause.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(statements.filter(({ speakers }) => speakers.length === 0)).toEqual([])
  },
)

test.skipIf(!hasReadouts()).each(FILES.map((labels) => [labels.file, labels] as const))(
  '%s is the text that was labelled, and no span cuts a word (skipped without the readouts)',
  (file, labels) => {
    const body = bodyFor(labels, readFileSync(join(READOUTS, file), 'utf8'))
    const spans = labels.statements.flatMap((each) => [each.clause, ...partsOf(each)])
    expect(spans.filter((span) => isCut(body, span))).toEqual([])
  },
)

function isCut(body: string, { start, end }: Span): boolean {
  return [start, end].some((at) => /^[\p{L}\p{N}]{2}$/u.test(body.slice(at - 1, at + 1)))
}

test('another text is refused', () => {
  const labels: LabelFile = { file: 'a/b.txt', bodySha256: '', labelledUpTo: 0, statements: [] }
  expect(() => bodyFor(labels, 'title: x\n-----\nBody')).toThrow('not the text that was labelled')
})
