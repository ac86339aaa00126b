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
import { isHash } from './layout.js'

type Guard<T> = (value: unknown) => value is T

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u

const isText: Guard<string> = (value) => typeof value === 'string'
const isTextOrNull: Guard<string | null> = (value) => value === null || typeof value === 'string'
const isCount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isInstant: Guard<string> = (value): value is string =>
  typeof value === 'string' && INSTANT.test(value)
const areTexts: Guard<readonly string[]> = (value) => Array.isArray(value) && value.every(isText)
const areHashes: Guard<readonly Hash[]> = (value) => Array.isArray(value) && value.every(isHash)

function oneOf<T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value)
}

/** Members beyond these are let through: a later version may tell more. */
function shaped<T>(members: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(members)
  return (value): value is T =>
    isObject(value) && guards.every(([name, guard]) => guard(value[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

const isReader = shaped<ReaderVersion>({ version: isText, models: areTexts })

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

const isJudgement = shaped<Extract<Decision, { on: Anchor }>>({
  kind: oneOf('confirm', 'dispute', 'reopen'),
  finding: oneOf(...FINDING_KINDS),
  on: isAnchor,
})

const isLink = shaped<Extract<Decision, { a: Anchor }>>({
  kind: oneOf('join', 'part'),
  a: isAnchor,
  b: isAnchor,
})

const isDecision: Guard<Decision> = (value): value is Decision =>
  isJudgement(value) || isLink(value)

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
