import { isDeepStrictEqual } from 'node:util'
import type { Commitment, Contact, Fulfilment, Statement } from '../../model/account.js'
import type { Reading } from '../../model/reading.js'
import type { Evidence } from '../../model/spans.js'

/** A finding that one reading has and the other has not, or has otherwise. */
export interface FindingChange {
  readonly finding: 'contact' | 'statement' | 'commitment'
  readonly change: 'found' | 'lost' | 'otherwise'
  /** Its words, in the text of the reading that has it; in the later one when both do. */
  readonly evidence: Evidence
  /** What is told otherwise: "speakers", "act", "date". */
  readonly fields: readonly string[]
}

/** How a later reading of an article differs from an earlier one. */
export interface ReadingChanges {
  /** Whether the extracted text itself is another. */
  readonly text: boolean
  readonly findings: readonly FindingChange[]
}

/** What changed from one reading to another, finding by finding; the same finding is the one with the same words. */
export function readingChanges(before: Reading, after: Reading): ReadingChanges {
  return {
    text: before.article.textHash !== after.article.textHash,
    findings: [
      ...changesOf('contact', before.account.contacts, after.account.contacts),
      ...changesOf('statement', before.account.statements, after.account.statements),
      ...changesOf('commitment', before.account.commitments, after.account.commitments),
    ],
  }
}

type Finding = Contact | Statement | Commitment | Fulfilment

function changesOf(
  finding: FindingChange['finding'],
  before: readonly Finding[],
  after: readonly Finding[],
): readonly FindingChange[] {
  const left = new Map(keyed(before))
  const changes: FindingChange[] = []
  for (const [key, later] of keyed(after)) {
    const earlier = left.get(key)
    left.delete(key)
    const [evidence] = later.evidence
    if (earlier === undefined) changes.push({ finding, change: 'found', evidence, fields: [] })
    else {
      const fields = fieldsThatDiffer(earlier, later)
      if (fields.length > 0) changes.push({ finding, change: 'otherwise', evidence, fields })
    }
  }
  const lost = [...left.values()].map(({ evidence: [evidence] }): FindingChange => ({
    finding,
    change: 'lost',
    evidence,
    fields: [],
  }))
  return [...changes, ...lost]
}

/** By their words; several of the same words by their order. */
function keyed<T extends Finding>(findings: readonly T[]): readonly (readonly [string, T])[] {
  const counts = new Map<string, number>()
  return findings.map((each) => {
    const [{ start, quote }] = each.evidence
    const place = `${start} ${quote}`
    const count = counts.get(place) ?? 0
    counts.set(place, count + 1)
    return [`${place} ${count}`, each] as const
  })
}

// The numbers that a reading gives its findings are no news, nor are rule and confidence.
const UNTOLD = new Set(['id', 'rule', 'confidence', 'contact', 'statement', 'evidence'])

/** What is told otherwise in a later reading: "speakers", "act". The numbers that a reading gives are no news. */
export function fieldsThatDiffer(before: Finding, after: Finding): readonly string[] {
  const later = new Map(Object.entries(after))
  return Object.entries(before)
    .filter(([name]) => !UNTOLD.has(name))
    .filter(([name, value]) => !isDeepStrictEqual(value, later.get(name)))
    .map(([name]) => name)
}
