import type { Anchor, Decided, Decision } from '../../model/journal.js'
import type { KeptTelling } from '../../model/kept.js'
import type { Outcome, Problem } from '../../model/problems.js'
import type { Evidence } from '../../model/spans.js'
import { systemClock, type Clock } from './clock.js'
import { foundBy } from './named.js'
import type { OpenRecord } from './open.js'
import { catchUp } from './replay.js'
import { verifiedReading } from './verified.js'

/** What a person decides, by the keys that `contacts`, `contact` and `search` print. */
export type Asked =
  /** Of a contact ("c1f9"), or of an article's statement or commitment ("a03b/s4"). */
  | { readonly kind: 'confirm' | 'dispute'; readonly on: string }
  /** Two contacts are one. */
  | { readonly kind: 'join'; readonly a: string; readonly b: string }
  /** What one article tells is of another contact than the rest of this one. */
  | { readonly kind: 'part'; readonly contact: string; readonly article: string }

export interface DecideAsked {
  readonly decision: Asked
  readonly by: string
  readonly why: string | null
  readonly clock?: Clock
}

/**
 * Keeps a person's decision: attached to the words it is about, never erased, superseded by a later one on the same
 * words. Merged contacts follow at once. Throws a TypeError when nobody is named.
 */
export async function decide(
  record: OpenRecord,
  { decision, by, why, clock = systemClock }: DecideAsked,
): Promise<Outcome<readonly Decided[]>> {
  if (by.trim() === '')
    throw new TypeError('a decision wants who takes it: it is kept with the name.')
  return record.writing(async () => {
    await catchUp(record)
    const decisions = await decisionsOf(record, decision)
    if (!decisions.ok) return decisions
    const at = clock()
    const entries = decisions.value.map((each): Decided => ({
      kind: 'decided',
      at,
      by,
      why,
      decision: each,
    }))
    await record.archive.append(entries)
    await catchUp(record)
    return { ok: true, value: entries, problems: [] }
  })
}

function decisionsOf(record: OpenRecord, asked: Asked): Promise<Outcome<readonly Decision[]>> {
  switch (asked.kind) {
    case 'confirm':
    case 'dispute':
      return asked.on.includes('/')
        ? onFinding(record, asked.kind, asked.on)
        : onContact(record, asked.kind, asked.on)
    case 'join':
      return joining(record, asked.a, asked.b)
    case 'part':
      return parting(record, asked.contact, asked.article)
  }
}

async function onContact(
  record: OpenRecord,
  kind: 'confirm' | 'dispute',
  key: string,
): Promise<Outcome<readonly Decision[]>> {
  const tellings = await tellingsOf(record, key)
  if (!tellings.ok) return tellings
  const [first] = tellings.value
  if (first === undefined) throw new Error(`contact ${key} has no telling`)
  const on = await anchorOf(record, first)
  return fine([{ kind, finding: 'contact', on }])
}

async function onFinding(
  record: OpenRecord,
  kind: 'confirm' | 'dispute',
  key: string,
): Promise<Outcome<readonly Decision[]>> {
  const [articleKey = '', id = ''] = key.split('/')
  const found = foundBy(articleKey, await record.database.asking.article(articleKey), 'article')
  if (!found.ok) return found
  const reading = await verifiedReading(record, found.value)
  if (!reading.ok) return reading
  const { statements, commitments } = reading.value.account
  const statement = statements.find((each) => each.id === id)
  const finding = statement ?? commitments.find((each) => each.id === id)
  if (finding === undefined) return { ok: false, problems: [nothingAt(key)] }
  const on = anchorAt(found.value.text, finding.evidence[0])
  return fine([{ kind, finding: statement ? 'statement' : 'commitment', on }])
}

/** The tellings that name the contacts, and every two that were parted before: else these would keep them apart. */
async function joining(
  record: OpenRecord,
  a: string,
  b: string,
): Promise<Outcome<readonly Decision[]>> {
  const [ours, theirs] = [await tellingsOf(record, a), await tellingsOf(record, b)]
  if (!ours.ok) return ours
  if (!theirs.ok) return theirs
  const [one, other] = [await anchorsOf(record, ours.value), await anchorsOf(record, theirs.value)]
  const parted = await partedPairs(record)
  const pairs = one.flatMap((left, i) =>
    other.flatMap((right, j) =>
      (i === 0 && j === 0) || parted.has(pairOf(left, right)) ? [{ a: left, b: right }] : [],
    ),
  )
  return fine(pairs.map((pair) => ({ kind: 'join', ...pair })))
}

async function partedPairs({ database: { asking } }: OpenRecord): Promise<ReadonlySet<string>> {
  const parted = new Set<string>()
  for (const { entry } of await asking.decisions()) {
    const { decision } = entry
    if (decision.kind === 'part') parted.add(pairOf(decision.a, decision.b))
    if (decision.kind === 'join') parted.delete(pairOf(decision.a, decision.b))
  }
  return parted
}

function pairOf(a: Anchor, b: Anchor): string {
  return [a, b]
    .map(({ text, start, end }) => `${text} ${start}-${end}`)
    .sort()
    .join(' ')
}

function anchorsOf(
  record: OpenRecord,
  tellings: readonly KeptTelling[],
): Promise<readonly Anchor[]> {
  return Promise.all(tellings.map((each) => anchorOf(record, each)))
}

/** Parted from each of the others, so that none of them brings it back. */
async function parting(
  record: OpenRecord,
  contact: string,
  article: string,
): Promise<Outcome<readonly Decision[]>> {
  const tellings = await tellingsOf(record, contact)
  if (!tellings.ok) return tellings
  const own = tellings.value.find((each) => each.article.startsWith(article))
  if (own === undefined) return { ok: false, problems: [notToldBy(contact, article)] }
  const a = await anchorOf(record, own)
  const others = tellings.value.filter((each) => each !== own)
  const ends = await anchorsOf(record, others)
  return fine(ends.map((b) => ({ kind: 'part', a, b })))
}

async function tellingsOf(
  { database: { asking } }: OpenRecord,
  key: string,
): Promise<Outcome<readonly KeptTelling[]>> {
  const found = foundBy(key, await asking.contact(key), 'contact')
  if (!found.ok) return found
  return fine(await asking.tellingsOf(found.value.contact.key))
}

async function anchorOf(
  { database: { asking } }: OpenRecord,
  { article, contact }: KeptTelling,
): Promise<Anchor> {
  const named = await asking.article(article)
  if (named.kind !== 'found') throw new Error(`a telling is of ${article}, which is not there`)
  return anchorAt(named.value.text, contact.evidence[0])
}

function anchorAt(text: string, { start, end }: Evidence): Anchor {
  return { text, start, end }
}

function fine<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] }
}

function nothingAt(key: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: the article has no statement or commitment of this id. "readout search" prints them.`,
  }
}

function notToldBy(contact: string, article: string): Problem {
  return {
    code: 'key-unknown',
    input: article,
    message: `${article}: no article of this key tells of contact ${contact}. "readout contact ${contact}" names those that do.`,
  }
}
