import { ingest } from '../../ingest/ingest.js'
import { EXTRACTOR } from '../../ingest/version.js'
import type { Extraction, StoredReading } from '../../model/kept.js'
import type { Problem } from '../../model/problems.js'
import type { Speed } from '../../model/reading.js'
import type { Taught } from '../../model/taught.js'
import { readArticle, readerOf } from '../reader.js'
import { problemsOfReading } from '../read.js'
import { bearingOn } from './actors/bearing.js'

/** Bytes to be read: their hash, the name to call them by, and how thoroughly. */
export interface Intake {
  readonly bytes: Uint8Array
  readonly snapshot: string
  readonly name: string
  readonly speed: Speed
  /** What people taught. */
  readonly taught: Taught
}

/** What was made of them, or why nothing was. */
export type TakenIn =
  | {
      readonly ok: true
      readonly text: string
      /** Without the hash of the extraction, which is not kept yet. */
      readonly extraction: Extraction
      readonly reading: Omit<StoredReading, 'extraction'>
      readonly problems: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

/** Extracts and reads one text. Pure but for its models; never throws for bad bytes. */
export async function takeIn(intake: Intake): Promise<TakenIn> {
  const { bytes, snapshot, name, speed } = intake
  const input = await ingest(bytes, { name, outlets: intake.taught.outlets })
  if (!input.ok) return input
  const taught = bearingOn(intake.taught, input.value)
  const reading = readArticle(input.value, speed, taught)
  const { text, ...article } = input.value
  return {
    ok: true,
    text,
    // Its problems are of these bytes, whatever the file was called when they came.
    extraction: {
      snapshot,
      text: article.textHash,
      extractor: EXTRACTOR,
      article,
      problems: input.problems.map(({ code, message }) => ({ code, message })),
    },
    reading: {
      reader: readerOf(speed, taught),
      analysis: reading.analysis,
      account: reading.account,
    },
    problems: [...input.problems, ...problemsOfReading(reading, name)],
  }
}
