import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Act, Mode, Modifier } from '../../src/model/account.js'
import type { Span } from '../../src/model/spans.js'

export interface LabelledModifier extends Span {
  readonly kind: Modifier['kind']
}

/** One statement as a person labelled it. Spans lie in the body of its text. */
export interface LabelledStatement {
  readonly id: string
  readonly speakers: readonly string[]
  /** From the outlet inwards, the outlet left out. */
  readonly via: readonly string[]
  /** `null` for a sentence of a transcript, which the speaker says without being said to. */
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly clause: Span
  readonly mode: Mode
  readonly act: Act
  readonly addressees: readonly string[]
  readonly modifiers: readonly LabelledModifier[]
}

/** The labels of one text: offsets only, in UTF-16 units into what follows the line `-----`. */
export interface LabelFile {
  /** "FOLDER/NAME.txt" in the readouts. */
  readonly file: string
  /** Of the body in UTF-8. */
  readonly bodySha256: string
  /** What begins at this offset or after it nobody labelled. */
  readonly labelledUpTo: number
  readonly statements: readonly LabelledStatement[]
}

/** The labels kept in this folder. */
export const LABELS = fileURLToPath(new URL('.', import.meta.url))

/** The files of labels in a folder with one folder for each group of texts, in the order of their names. */
export function labelFiles(folder: string): readonly LabelFile[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .flatMap((group) =>
      readdirSync(join(folder, group))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => loadLabelFile(join(folder, group, name))),
    )
}

function loadLabelFile(path: string): LabelFile {
  const labels: LabelFile = JSON.parse(readFileSync(path, 'utf8'))
  return labels
}

/** What follows the header of a text. Throws when it is not the text that was labelled. */
export function bodyFor(labels: LabelFile, raw: string): string {
  const body = raw.slice(raw.indexOf(HEADER_END) + HEADER_END.length)
  const hash = createHash('sha256').update(body, 'utf8').digest('hex')
  if (!raw.includes(HEADER_END) || hash !== labels.bodySha256)
    throw new Error(`${labels.file} is not the text that was labelled: its body has hash ${hash}`)
  return body
}

const HEADER_END = '\n-----\n'
