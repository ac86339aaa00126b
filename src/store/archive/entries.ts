import {
  FINDING_KINDS,
  type Added,
  type Anchor,
  type Decided,
  type Decision,
  type Entry,
  type Hash,
  type Origin,
  type Purged,
  type Reread,
} from '../../model/journal.js'
import type { ReaderVersion } from '../../model/reading.js'
import { isCorrection } from './correction-values.js'
import {
  areTexts,
  isCount,
  isInstant,
  isText,
  isTextOrNull,
  oneOf,
  shaped,
  type Guard,
} from './guards.js'
import { isHash } from './layout.js'
import { isTeachingValue } from './teaching-values.js'

const areHashes: Guard<readonly Hash[]> = (value) => Array.isArray(value) && value.every(isHash)

const isReader = shaped<ReaderVersion>({
  version: isText,
  models: areTexts,
  taught: (value): value is string | undefined => value === undefined || isText(value),
})

const made = {
  at: isInstant,
  snapshot: isHash,
  extraction: isHash,
  text: isHash,
  reading: isHash,
  extractor: isText,
  reader: isReader,
}

const isAdded = shaped<Added>({
  ...made,
  kind: oneOf('added'),
  bytes: isCount,
  origin: shaped<Origin>({ kind: oneOf('file', 'pasted', 'fetched'), name: isText }),
})

const isReread = shaped<Reread>({ ...made, kind: oneOf('reread') })

const isAnchor = shaped<Anchor>({ text: isHash, start: isCount, end: isCount })

const isJudgement = shaped<Extract<Decision, { kind: 'confirm' | 'dispute' | 'reopen' }>>({
  kind: oneOf('confirm', 'dispute', 'reopen'),
  finding: oneOf(...FINDING_KINDS),
  on: isAnchor,
})

const isLink = shaped<Extract<Decision, { a: Anchor }>>({
  kind: oneOf('join', 'part'),
  a: isAnchor,
  b: isAnchor,
})

const isPlaced = shaped<{ readonly kind: 'correct'; readonly on: Anchor }>({
  kind: oneOf('correct'),
  on: isAnchor,
})

const isCorrect = (value: unknown): value is Extract<Decision, { kind: 'correct' }> =>
  isPlaced(value) && isCorrection(value)

const isDecision: Guard<Decision> = (value): value is Decision =>
  isJudgement(value) || isCorrect(value) || isLink(value) || isTeachingValue(value)

const isDecided = shaped<Decided>({
  kind: oneOf('decided'),
  at: isInstant,
  by: isText,
  why: isTextOrNull,
  decision: isDecision,
})

const isPurged = shaped<Purged>({
  kind: oneOf('purged'),
  at: isInstant,
  by: isText,
  why: isText,
  snapshot: isHash,
  texts: areHashes,
  extractions: areHashes,
  readings: areHashes,
})

/** Whether a value is an entry that this version of Readout knows. */
export function isEntry(value: unknown): value is Entry {
  return isAdded(value) || isReread(value) || isDecided(value) || isPurged(value)
}
