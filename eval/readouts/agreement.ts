import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from '../measure.js'
import { READOUTS } from '../places.js'
import { compareTold, matchClauses, type TwoReadings } from './comparing.js'
import { bodyFor, labelFiles, type LabelFile } from './labels.js'
import { toldByLabels } from './told.js'

/**
 * How far two people agree who labelled the same texts: two folders of label files, the first held against by the
 * second. Throws when the second lacks a file of the first, or a text differs from the one labelled.
 */
export function measureAgreement(first: string, second: string): readonly Measure[] {
  const others = new Map(labelFiles(second).map((labels) => [labels.file, labels]))
  const texts = labelFiles(first).map((labels) => bothOf(labels, others.get(labels.file)))
  return compareTold(texts, matchClauses)
}

function bothOf(one: LabelFile, other: LabelFile | undefined): TwoReadings {
  if (other === undefined) throw new Error(`${one.file} has labels in one folder only`)
  const raw = readFileSync(join(READOUTS, one.file), 'utf8')
  bodyFor(other, raw)
  return { text: bodyFor(one, raw), gold: toldByLabels(one), found: toldByLabels(other) }
}
