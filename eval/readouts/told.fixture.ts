import type { Span } from '../../src/model/spans.js'
import type { Told } from './told.js'

export const TEXT =
  'Ana Silva said that the bridge must open. Bo Lund asked Silva not to wait and praised her.'

/** Where some words stand in the text. Throws when they do not. */
export function at(words: string): Span {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`the text has no "${words}"`)
  return { start, end: start + words.length }
}

export const SAID: Told = {
  clause: [at('Ana Silva said that the bridge must open')],
  cue: [at('said')],
  content: [at('that the bridge must open')],
  speakers: [['Ana Silva']],
  via: [],
  addressees: [],
  mode: 'indirect',
  act: 'assert',
  modifiers: [{ kind: 'modality', ...at('must') }],
  isUncued: false,
}

export const ASKED: Told = {
  ...SAID,
  clause: [at('Bo Lund asked Silva not to wait')],
  cue: [at('asked')],
  content: [at('not to wait')],
  speakers: [['Bo Lund']],
  addressees: [['Ana Silva']],
  act: 'demand',
  modifiers: [{ kind: 'negation', ...at('not') }],
}

export const PRAISED: Told = {
  ...ASKED,
  clause: [at('praised her')],
  cue: [at('praised')],
  content: [at('her')],
  act: 'praise',
  modifiers: [],
}
