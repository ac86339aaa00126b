import { expect, test } from 'vitest'
import type { Statement } from '../../../model/account.js'
import { statementId } from '../../../model/ids.js'
import { numbered } from './numbered.js'

function said(start: number, sides: readonly (string | null)[]): Statement {
  const evidence = [{ quote: 'x', start, end: start + 1 }] as const
  return {
    id: statementId(`s${start}`),
    speakers: sides.map((side) => ({
      name: side ?? 'Somebody',
      actor: null,
      side,
      actorKind: null,
      evidence,
    })),
    addressees: [],
    targets: [],
    via: [],
    mode: 'indirect',
    act: 'assert',
    actEvidence: [],
    topics: [],
    when: null,
    contact: null,
    cues: [],
    content: [],
    modifiers: [],
    strength: { cue: { degree: 1, evidence }, modality: null },
    evidence,
    rule: 'statement/said',
    confidence: 1,
  }
}

test.each([
  ['each side has its colour, in the order of the text', [['NO'], ['SE'], ['NO']], '0 1 0'],
  ['several sides together have the quiet one', [['NO'], ['NO', 'SE'], ['SE']], '0 none 1'],
  ['nobody has the quiet one', [[], ['SE']], 'none 0'],
  ['two of one side have its own', [['SE', 'SE']], '0'],
  ['who has no side speaks alone', [[null], ['SE']], '0 1'],
])('%s', (_, sides, hues) => {
  const told = numbered(sides.map((each, index) => said(10 * index, each)).toReversed())
  expect(told.map(({ number }) => number)).toEqual(sides.map((__, index) => index + 1))
  expect(told.map(({ hue }) => hue.replace('hue-', '')).join(' ')).toBe(hues)
})
