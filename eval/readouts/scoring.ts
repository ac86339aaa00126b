import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '../../src/operations/read.js'
import { READOUTS } from '../places.js'
import type { TwoReadings } from './comparing.js'
import { bodyFor, type LabelFile } from './labels.js'
import { toldByLabels, toldByReading } from './told.js'

/** A labelled text as the labels and this reader have it. */
export interface ScoredText extends TwoReadings {
  readonly file: string
  /** A transcript, where an official speaks in sentences without a cue. */
  readonly isBriefing: boolean
}

/** Throws when a text is not there, is not the one that was labelled, or cannot be read. */
export async function readLabelled(labels: LabelFile): Promise<ScoredText> {
  const path = join(READOUTS, labels.file)
  const text = bodyFor(labels, readFileSync(path, 'utf8'))
  const { reading, problems } = await readFile(path)
  if (reading === null) throw new Error(problems.map(({ message }) => message).join('; '))
  if (reading.article.text !== text)
    throw new Error(`${labels.file}: the reader's text is not the body that was labelled`)
  return {
    file: labels.file,
    isBriefing: reading.article.kind === 'briefing',
    text,
    gold: toldByLabels(labels),
    found: toldByReading(reading, labels.labelledUpTo),
  }
}
