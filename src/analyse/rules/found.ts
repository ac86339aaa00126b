import type { AttributionSpans, Frame } from '../../model/analysis.js'
import { coverOf, type Span } from '../../model/spans.js'
import type { Passage } from '../passage.js'

/** What a finder of cues other than verbs of speech has found. */
export interface Found {
  readonly sources: readonly Span[]
  readonly cue: Span
  readonly cueLemma: string
  readonly content: readonly Span[]
  readonly frame: Frame
  readonly rule: string
  readonly confidence: number
}

/** The attribution that it is. */
export function attribution(passage: Passage, found: Found): AttributionSpans {
  return {
    ...found,
    addressees: [],
    clause: coverOf([...found.sources, found.cue, ...found.content]),
    sentence: passage.index,
  }
}

/** The forms of sources that can have a mind. */
export const MINDED = new Set(['actor', 'pronoun', 'noun', 'unknown-name', 'first-person'])

/** Forms of linking verbs: what stands behind them is a state. */
export const LINKING = new Set([
  'stand',
  'stands',
  'stood',
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'remain',
  'remains',
  'remained',
  'am',
])
