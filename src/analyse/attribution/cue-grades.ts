import { loadFastModel } from './fast.js'
import { hashOf } from '../../language/word-hash.js'

/** How often a lemma is part of a cue where it stands: 0 hardly ever, 1 from 8 in 100, 2 from 25, 3 from 50. */
export function cueGradeOf(lemma: string): number {
  return loadFastModel().cueWords.get(hashOf(lemma)) ?? 0
}
