import type { Anchor, Decided, Decision } from '../../model/journal.js'
import type { Outcome, Problem } from '../../model/problems.js'
import { systemClock, type Clock } from './clock.js'
import type { OpenRecord } from './open.js'
import { catchUp } from './replay.js'
import { contactFindingBy, findingBy, type ContactFinding, type Finding } from './review/finding.js'
import { supersededBy, supersededProblem, type Superseded } from './review/superseded.js'
import { correctionFrom } from './review/values.js'

/** What a person decides, by the keys that `review`, `contacts`, `contact` and `statements` print. */
export type Asked =
  /** Of a contact ("c1f9"), or of what an article tells ("a03b/s4"); `reopen` takes back what was decided of it. */
  | { readonly kind: 'confirm' | 'dispute' | 'reopen'; readonly on: string }
  /** What a field of it should be, in words: "Macron; Putin", "2025-07-01", "none". */
  | {
      readonly kind: 'correct'
      readonly on: string
      readonly field: string
      readonly value: string
    }
  /** Two contacts are one. */
  | { readonly kind: 'join'; readonly a: string; readonly b: string }
  /** What one article tells is of another contact than the rest of this one; or this and another contact are two. */
  | { readonly kind: 'part'; readonly contact: string; readonly other: string }

export interface DecideAsked {
  readonly decision: Asked
  readonly by: string
  readonly why: string | null
  /** The version that was decided on; where another one stands, nothing is kept. Of two contacts, that of the first. */
  readonly seen?: number
  readonly clock?: Clock
}

/** What was kept; or why nothing was, with both versions where something came between. */
export type DecideOutcome =
  | { readonly ok: true; readonly value: readonly Decided[]; readonly problems: readonly Problem[] }
  | {
      readonly ok: false
      readonly problems: readonly [Problem, ...Problem[]]
      readonly superseded: Superseded | null
    }

/**
 * Keeps a person's decision: attached to the words it is about, never erased, superseded by a later one on the same
 * words. Merged contacts follow at once. Throws a TypeError when nobody is named.
 */
export async function decide(
  record: OpenRecord,
  { decision, by, why, seen, clock = systemClock }: DecideAsked,
): Promise<DecideOutcome> {
  if (by.trim() === '')
    throw new TypeError('a decision wants who takes it: it is kept with the name.')
  return record.writing(async () => {
    await catchUp(record)
    const finding = await findingBy(record, keyOf(decision))
    if (!finding.ok) return { ...finding, superseded: null }
    const superseded = seen === undefined ? null : await supersededBy(record, finding.value, seen)
    if (superseded !== null)
      return { ok: false, problems: [supersededProblem(superseded)], superseded }
    const decisions = await decisionsOf(record, finding.value, decision)
    if (!decisions.ok) return { ...decisions, superseded: null }
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

/** What it is about: of two contacts the first. */
function keyOf(asked: Asked): string {
  switch (asked.kind) {
    case 'confirm':
    case 'dispute':
    case 'reopen':
    case 'correct':
      return asked.on
    case 'join':
      return asked.a
    case 'part':
      return asked.contact
  }
}

async function decisionsOf(
  record: OpenRecord,
  finding: Finding,
  asked: Asked,
): Promise<Outcome<readonly Decision[]>> {
  const { on } = finding
  switch (asked.kind) {
    case 'confirm':
    case 'dispute':
    case 'reopen':
      return fine([{ kind: asked.kind, finding: finding.finding, on }])
    case 'correct': {
      const { field, value: words } = asked
      const correction = await correctionFrom(record, finding, { field, words })
      return correction.ok ? fine([{ kind: 'correct', on, ...correction.value }]) : correction
    }
    case 'join':
      return joining(record, finding, asked)
    case 'part':
      return parting(record, finding, asked)
  }
}

/** The tellings that name the contacts, and every two that were parted before: else these would keep them apart. */
async function joining(
  record: OpenRecord,
  ours: Finding,
  { a, b }: Extract<Asked, { kind: 'join' }>,
): Promise<Outcome<readonly Decision[]>> {
  const theirs = await contactFindingBy(record, b)
  if (!theirs.ok) return theirs
  if (ours.finding !== 'contact') return { ok: false, problems: [noContact(a)] }
  if (ours.key === theirs.value.key) return { ok: false, problems: [oneAlready(a, b)] }
  const [one, other] = [ours.tellings, theirs.value.tellings]
  const parted = await partedPairs(record)
  const pairs = one.flatMap(({ on: left }, i) =>
    other.flatMap(({ on: right }, j) =>
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

/** Keys of contacts begin with a c, those of articles with an a. */
async function parting(
  record: OpenRecord,
  finding: Finding,
  { contact, other }: Extract<Asked, { kind: 'part' }>,
): Promise<Outcome<readonly Decision[]>> {
  if (finding.finding !== 'contact') return { ok: false, problems: [noContact(contact)] }
  if (!other.startsWith('c')) return partingArticle(finding, other)
  const theirs = await contactFindingBy(record, other)
  if (!theirs.ok) return theirs
  return theirs.value.key === finding.key
    ? { ok: false, problems: [oneAlready(contact, other)] }
    : fine([{ kind: 'part', a: finding.on, b: theirs.value.on }])
}

/** Parted from each of the others, so that none of them brings it back. */
function partingArticle(
  { key, tellings }: ContactFinding,
  article: string,
): Outcome<readonly Decision[]> {
  const own = tellings.find(({ telling }) => telling.article.startsWith(article))
  if (own === undefined) return { ok: false, problems: [notToldBy(key, article)] }
  const others = tellings.filter((each) => each !== own)
  if (others.length === 0) return { ok: false, problems: [aloneIn(key, article)] }
  return fine(others.map(({ on }) => ({ kind: 'part', a: own.on, b: on })))
}

function fine<T>(value: T): Outcome<T> {
  return { ok: true, value, problems: [] }
}

function noContact(key: string): Problem {
  return {
    code: 'key-unknown',
    input: key,
    message: `${key}: only contacts are joined and parted, and this is none. "readout contacts" prints their keys.`,
  }
}

function oneAlready(a: string, b: string): Problem {
  return {
    code: 'value-unfit',
    input: b,
    message: `${a} and ${b} are keys of one contact. Nothing was kept. To take an article out of it: readout review part ${a} ARTICLE`,
  }
}

function notToldBy(contact: string, article: string): Problem {
  return {
    code: 'key-unknown',
    input: article,
    message: `${article}: no article of this key tells of contact ${contact}. "readout contact ${contact}" names those that do.`,
  }
}

function aloneIn(contact: string, article: string): Problem {
  return {
    code: 'value-unfit',
    input: article,
    message: `${article} alone tells of contact ${contact}: there is nothing to part it from. Nothing was kept.`,
  }
}
