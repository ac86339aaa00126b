import type { DriftBasis, DriftKind } from '../../../../model/positions.js'
import { run, type Run, type Tone } from '../../layout/runs.js'

interface Sign {
  readonly sign: string
  readonly word: string
  readonly tone: Tone
}

const signs: Readonly<Record<DriftKind, Sign>> = {
  stronger: { sign: '▲', word: 'stronger', tone: 'raised' },
  weaker: { sign: '▽', word: 'weaker', tone: 'lowered' },
  opposite: { sign: '✕', word: 'opposite', tone: 'raised' },
  'condition-added': { sign: '+', word: 'condition', tone: 'lowered' },
  'condition-dropped': { sign: '−', word: 'condition', tone: 'raised' },
  number: { sign: '≠', word: 'number', tone: 'strong' },
  date: { sign: '≠', word: 'date', tone: 'strong' },
  'quote-altered': { sign: '”', word: 'quotation', tone: 'strong' },
  unsourced: { sign: '∅', word: 'no source', tone: 'strong' },
  unsure: { sign: '~', word: 'unsure', tone: 'soft' },
  reworded: { sign: '≈', word: 'other words', tone: 'soft' },
  same: { sign: '=', word: 'same words', tone: 'soft' },
}

/** "▲ stronger". */
export function driftRun(kind: DriftKind): Run {
  const { sign, word, tone } = signs[kind]
  return run(`${sign} ${word}`, tone)
}

const bases: Readonly<Record<DriftBasis, string | null>> = {
  'own-texts': null,
  quotations: 'as quoted',
  reported: 'as reported',
}

/** On what a change rests, where it is not on texts of the speaker's own side alone. */
export function basisWords(basis: DriftBasis): string | null {
  return bases[basis]
}
