import type { Chunk, VerbGroup } from '../language/chunks.js'

/** A run of tokens, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A verb group with whom it is said of. */
export interface Clause {
  readonly verb: VerbGroup
  /** Index of the verb group among the chunks. */
  readonly at: number
  /** The noun phrases of the subject, what hangs on them by prepositions included; several when coordinated. */
  readonly subject: readonly Range[]
  readonly link: 'own' | 'shared' | 'inverted' | 'none'
  /** The clause whose subject it shares. */
  readonly head: number | null
}

/**
 * Every verb group of a sentence with its subject, in the order of the text. A coordinated reporting verb goes on
 * with the nearest reporting verb, so `isReporting` tells which those are, and `isRelay` whose word is another's.
 */
export function findClauses(
  chunks: readonly Chunk[],
  { isReporting = () => false, isRelay = () => false }: Partial<Telling> = {},
): readonly Clause[] {
  const clauses: Clause[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb')
      clauses.push(clauseAt({ chunks, clauses, isReporting, isRelay }, chunk, at))
  })
  return clauses.map((clause) =>
    clause.link === 'none' && clause.verb.form === 'gerund'
      ? borrowFromMain(clause, clauses, chunks)
      : clause,
  )
}

/** What is known of the words of a sentence. */
interface Telling {
  readonly isReporting: (verb: VerbGroup) => boolean
  /** A spokesman, a statement: what they tell, others said. */
  readonly isRelay: (subject: Range) => boolean
}

interface State extends Telling {
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

function clauseAt(state: State, verb: VerbGroup, at: number): Clause {
  const before = lastSolid(state.chunks, at)
  const kind = before === null ? null : (state.chunks[before]?.kind ?? null)
  if (verb.infinitive) return shared(state, { verb, at, head: state.clauses.length - 1 })
  if (!verb.finite && verb.form === 'gerund') return gerundClause(state, { verb, at, before })
  if (before === null || kind === null) return { verb, at, subject: [], link: 'none', head: null }
  if (kind === 'phrase') return own(verb, at, subjectEndingAt(state.chunks, before))
  if (kind === 'relative' || kind === 'that') return relativeClause(state, { verb, at, before })
  if (kind === 'verb' && isParted(state, verb, at))
    return shared(state, { verb, at, head: state.clauses.length - 1 })
  if (kind === 'coordinator' || kind === 'contrast')
    return shared(state, { verb, at, head: partnerOf(state, verb, at) })
  if (kind === 'comma' || kind === 'dash' || kind === 'bracket')
    return behindComma(state, { verb, at, before })
  return { verb, at, subject: [], link: 'none', head: null }
}

function own(verb: VerbGroup, at: number, subject: readonly Range[]): Clause {
  return { verb, at, subject, link: 'own', head: null }
}

/** 'Had “firmly rejected” it': a quotation that opens behind the auxiliary. */
function isParted({ chunks, clauses, isReporting }: State, verb: VerbGroup, at: number): boolean {
  const before = clauses.at(-1)
  if (!before || isReporting(before.verb) || before.verb.last - before.verb.first > 1) return false
  const between = chunks.slice(before.at + 1, at).map(({ kind }) => kind)
  const isQuoted = between.includes('quote') && between.every((kind) => LOOKED_THROUGH.has(kind))
  return isQuoted && isReporting(verb) && (verb.form === 'past' || verb.form === 'participle')
}

const LOOKED_THROUGH = new Set<Chunk['kind']>(['quote', 'adverb'])

interface Place {
  readonly verb: VerbGroup
  readonly at: number
  readonly before: number | null
}

// Adverbs, dates and quotation marks are looked through: `Macron on Tuesday "emphasized`.
function lastSolid(chunks: readonly Chunk[], at: number): number | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'adverb' || kind === 'quote' || kind === 'other') continue
    if (kind === 'time') {
      if (chunks[index - 1]?.kind === 'preposition') index -= 1
      continue
    }
    return index
  }
  return null
}

/** The subject whose last phrase is the chunk at `index`, with the phrases it is hung on and joined to. */
function subjectEndingAt(chunks: readonly Chunk[], index: number): readonly Range[] {
  const phrase = phraseWithTail(chunks, index)
  if (!phrase) return []
  const antecedent = antecedentOf(chunks, phrase.start)
  if (antecedent !== null) return subjectEndingAt(chunks, antecedent)
  return [...jointBefore(chunks, phrase.start), phrase.range]
}

/** "officials who spoke with the paper said": the phrase before the relative clause in which this one stands. */
function antecedentOf(chunks: readonly Chunk[], start: number): number | null {
  if (!isObject(chunks, start)) return null
  for (let index = start - 1; index > 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'comma' || kind === 'semicolon' || kind === 'colon' || kind === 'quote')
      return null
    if (kind !== 'relative') continue
    const before = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
    return chunks[before]?.kind === 'phrase' ? before : null
  }
  return null
}

interface Tailed {
  readonly range: Range
  /** Index of the chunk that opens it. */
  readonly start: number
}

/** The phrase that ends with the chunk at `index`, with the phrases it is hung on. */
export function phraseWithTail(chunks: readonly Chunk[], index: number): Tailed | null {
  const last = chunks[index]
  if (last?.kind !== 'phrase') return null
  let start = index
  while (isHungOn(chunks, start)) start -= 2
  const first = chunks[start]
  return first ? { range: { first: first.first, last: last.last }, start } : null
}

function isHungOn(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index - 1]?.kind === 'preposition' && chunks[index - 2]?.kind === 'phrase'
}

// "Macron and Putin agreed": joined only when nothing before makes the first phrase an object.
function jointBefore(chunks: readonly Chunk[], start: number): readonly Range[] {
  const joiner = chunks[start - 1]
  const isComma = joiner?.kind === 'comma' || chunks[start - 2]?.kind === 'comma'
  if (joiner?.kind !== 'coordinator' && joiner?.kind !== 'comma') return []
  const isPronoun = chunks[start]?.kind === 'phrase' && chunks[start].isPronoun
  if (isComma && (isPronoun || hasVerbBefore(chunks, start))) return []
  const previous = joiner.kind === 'coordinator' && isComma ? start - 3 : start - 2
  const tailed = phraseWithTail(chunks, previous)
  if (!tailed || isObject(chunks, tailed.start)) return []
  if (
    joiner.kind === 'comma' &&
    !hasCoordinatorBehind(chunks, start) &&
    !isHeadlinePair(chunks, start)
  )
    return []
  return [...jointBefore(chunks, tailed.start), tailed.range]
}

// "Okello, Morozov discuss trade": in a headline a comma joins. "The repairs, Salo said, could slip" slips a speaker in.
function isHeadlinePair(chunks: readonly Chunk[], start: number): boolean {
  // "The Prime Minister of Peru": what hangs on the second.
  const isHung = chunks[start + 1]?.kind === 'preposition' && chunks[start + 2]?.kind === 'phrase'
  const verb = isHung ? start + 3 : start + 1
  const isPair = start === 2 && chunks[0]?.kind === 'phrase' && chunks[verb]?.kind === 'verb'
  // A headline has no stop.
  return isPair && chunks[verb + 1]?.kind !== 'comma' && chunks.at(-1)?.kind !== 'other'
}

function hasVerbBefore(chunks: readonly Chunk[], start: number): boolean {
  return chunks.slice(0, start).some((chunk) => chunk.kind === 'verb')
}

function hasCoordinatorBehind(chunks: readonly Chunk[], index: number): boolean {
  const list = chunks.slice(index, index + 6)
  const end = list.findIndex((chunk) => chunk.kind === 'verb' && chunk.finite)
  return list.slice(0, end < 0 ? undefined : end).some((chunk) => chunk.kind === 'coordinator')
}

const HANGERS = new Set<Chunk['kind']>(['verb', 'preposition', 'subordinator'])

/** Whether the phrase that opens at a chunk is governed by a verb or a preposition before it. */
function isObject(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[start - 1]
  if (!before) return false
  const isLoose = before.kind === 'time' || before.kind === 'adverb'
  return HANGERS.has(before.kind) || (isLoose && hasVerbBefore(chunks, start))
}

function relativeClause(state: State, { verb, at, before }: Place): Clause {
  const marker = before ?? 0
  const kind = state.chunks[marker]?.kind
  let antecedent = marker - 1
  if (state.chunks[antecedent]?.kind === 'comma') antecedent -= 1
  if (kind === 'relative' && state.chunks[antecedent]?.kind === 'phrase')
    return own(verb, at, lastPhrase(state.chunks, antecedent))
  return { verb, at, subject: [], link: 'none', head: null }
}

function lastPhrase(chunks: readonly Chunk[], index: number): readonly Range[] {
  const tailed = phraseWithTail(chunks, index)
  return tailed ? [tailed.range] : []
}

// Behind a comma the verb either goes on with the clause before, or closes what was slipped in behind its subject.
function behindComma(state: State, { verb, at, before }: Place): Clause {
  const comma = before ?? 0
  const opening = openingComma(state, comma)
  if (opening !== null)
    return own(verb, at, named(state.chunks, subjectEndingAt(state.chunks, opening - 1)))
  if (!verb.finite) return { verb, at, subject: [], link: 'none', head: null }
  const partner = partnerOf(state, verb, at)
  if (partner >= 0) return shared(state, { verb, at, head: partner })
  return own(verb, at, subjectEndingAt(state.chunks, comma - 1))
}

// "Ali Demir, a former judge whose party ..., said": the name stands before its apposition.
function named(chunks: readonly Chunk[], subject: readonly Range[]): readonly Range[] {
  const first = subject[0]
  const start = chunks.findIndex((chunk) => chunk.first === first?.first)
  const tailed = chunks[start - 1]?.kind === 'comma' ? phraseWithTail(chunks, start - 2) : null
  const isApposed = tailed !== null && !isObject(chunks, tailed.start)
  if (subject.length !== 1 || !isApposed || hasVerbBefore(chunks, start)) return subject
  return named(chunks, subjectEndingAt(chunks, start - 2))
}

/** The comma that opens an apposition or relative clause closed by the one at `closing`, if that is what it is. */
function openingComma(state: State, closing: number): number | null {
  const { chunks } = state
  for (let index = closing - 1; index > 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'semicolon' || kind === 'colon') return null
    const isSame =
      kind === chunks[closing]?.kind || (kind === 'bracket' && chunks[closing]?.kind === 'bracket')
    if (!isSame || chunks[index - 1]?.kind !== 'phrase') continue
    const isAside = isSlippedIn(chunks, index, closing) || isTeller(state, index, closing)
    return isAside && !hasFiniteBefore(chunks, index) ? index : null
  }
  return null
}

function isSlippedIn(chunks: readonly Chunk[], opening: number, closing: number): boolean {
  const inside = chunks.slice(opening + 1, closing)
  const isRelative =
    (inside[0]?.kind === 'verb' && inside[0].form === 'gerund' && inside[1]?.kind === 'that') ||
    inside[0]?.kind === 'relative' ||
    inside[0]?.kind === 'preposition' ||
    inside[0]?.kind === 'subordinator'
  const hasFinite = inside.some(
    (chunk) =>
      chunk.kind === 'verb' &&
      chunk.finite &&
      chunk.form !== 'participle' &&
      !isReduced(inside, chunk),
  )
  return inside.length > 0 && (isRelative || !hasFinite)
}

/** "Osei, an aide said, had warned": who tells it stands between the subject and its verb. */
function isTeller({ chunks, isReporting }: State, opening: number, closing: number): boolean {
  const inside = chunks.slice(opening + 1, closing)
  const verb = inside.at(-1)
  const isTold = verb?.kind === 'verb' && verb.form === 'past' && !verb.passive && isReporting(verb)
  return isTold && inside.slice(0, -1).every(({ kind }) => OF_SUBJECTS.has(kind))
}

const OF_SUBJECTS = new Set<Chunk['kind']>(['phrase', 'preposition', 'adverb', 'time'])

// ", speaking to reporters," and ", known for his caution," open with a verb that is no main one.
function isReduced(inside: readonly Chunk[], verb: VerbGroup): boolean {
  return inside[0] === verb && (verb.form === 'gerund' || verb.form === 'past')
}

function hasFiniteBefore(chunks: readonly Chunk[], index: number): boolean {
  for (let back = index - 2; back >= 0; back -= 1) {
    const chunk = chunks[back]
    if (!chunk) return false
    if (chunk.kind === 'verb' && chunk.finite) return true
    if (
      chunk.kind === 'comma' ||
      chunk.kind === 'subordinator' ||
      chunk.kind === 'that' ||
      chunk.kind === 'coordinator'
    )
      return false
  }
  return false
}

/** The clause that a coordinated verb goes on with: the nearest finite one of the same tense, else the nearest. */
function partnerOf(state: State, verb: VerbGroup, at: number): number {
  const finite = state.clauses
    .map((clause, index) => ({ clause, index }))
    .filter(
      ({ clause }) =>
        clause.at < at && !clause.verb.infinitive && clause.verb.finite === verb.finite,
    )
  const all = finite.filter(
    ({ clause }) => clause.subject.length > 0 && !isParenthetical(state.chunks, clause),
  )
  const outer = all.filter(({ clause }) => !isNested(state.chunks, clause))
  const named = outer.length > 0 ? outer : all
  const twin = verb.pluperfect
    ? named.findLast(({ clause }) => clause.verb.pluperfect && !clause.verb.passive)
    : undefined
  if (twin) return twin.index
  const reported = state.isReporting(verb)
    ? named.filter(({ clause }) => state.isReporting(clause.verb) && isAsPast(clause.verb, verb))
    : []
  const reporting = isBehindClosing(state.chunks, at) ? outermost(state, reported) : reported.at(-1)
  const alike = named.findLast(({ clause }) => clause.verb.form === verb.form)
  return (reporting ?? alike ?? named.at(-1))?.index ?? -1
}

interface Candidate {
  readonly clause: Clause
  readonly index: number
}

// ", and argues": the comma closes what was said before.
function isBehindClosing(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'coordinator' && chunks[at - 2]?.kind === 'comma'
}

/**
 * Of "an envoy believes Okello wants a deal, and argues" and "an envoy said on Monday that Okello wanted a deal, and
 * denied" the envoy: the last that is not told by the one before it.
 */
function outermost(
  { chunks, isRelay }: State,
  candidates: readonly Candidate[],
): Candidate | undefined {
  return candidates.findLast(({ clause }, at) => {
    const start = chunks.findIndex((chunk) => chunk.first === clause.subject[0]?.first)
    const before = candidates[at - 1]?.clause
    if (before === undefined || start === before.at + 1) return before === undefined
    return before.subject.some(isRelay) || !isToldBehind(chunks, before.at, start)
  })
}

/** Whether a subject opens what is said behind a verb and its "that". */
function isToldBehind(chunks: readonly Chunk[], verb: number, start: number): boolean {
  const between = chunks.slice(verb + 1, start)
  return between.at(-1)?.kind === 'that' && between.every(({ kind }) => !CLOSING.has(kind))
}

const CLOSING = new Set<Chunk['kind']>(['verb', 'comma', 'coordinator', 'contrast'])

// "Okello left, an aide said, and asked for time": between commas, with what was said before them.
function isParenthetical(chunks: readonly Chunk[], { subject, at, link }: Clause): boolean {
  const start = chunks.findIndex((chunk) => chunk.first === subject[0]?.first)
  const isBetween = chunks[start - 1]?.kind === 'comma' && chunks[at + 1]?.kind === 'comma'
  return link === 'own' && isBetween && at === start + 1 && hasVerbBefore(chunks, start)
}

// "I think the allies were thankful and stressed": what is past does not go on with what is thought now.
function isAsPast(before: VerbGroup, verb: VerbGroup): boolean {
  return verb.form !== 'past' || (before.form !== 'base' && before.form !== 'third')
}

/** "the talk that he had", "what he described as": a clause that only tells which thing is meant. */
function isNested(chunks: readonly Chunk[], { subject }: Clause): boolean {
  const start = chunks.findIndex((chunk) => chunk.first === subject[0]?.first)
  const opener = chunks[start - 1]?.kind
  const before = chunks[start - 2]?.kind
  if (opener === 'relative') return true
  if (opener === 'that') return before === 'phrase'
  return opener === 'other' && before === 'preposition'
}

function gerundClause(state: State, { verb, at, before }: Place): Clause {
  const kind = before === null ? null : state.chunks[before]?.kind
  if (kind === 'phrase' && before === at - 1)
    return own(verb, at, subjectEndingAt(state.chunks, before))
  const apposed = apposedTo(state, verb, before)
  if (apposed.length > 0) return own(verb, at, apposed)
  const head = state.isReporting(verb) ? reportingBefore(state) : -1
  if (head >= 0) return shared(state, { verb, at, head })
  const nearest = state.clauses.findLastIndex(
    (clause) => clause.subject.length > 0 && (clause.verb.finite || clause.verb.form === 'gerund'),
  )
  return shared(state, { verb, at, head: nearest })
}

/** "President Okello, noting that trade grows, said": the subject at the head of the sentence. */
function apposedTo(state: State, verb: VerbGroup, before: number | null): readonly Range[] {
  const { chunks, clauses } = state
  const isOpening = before !== null && chunks[before]?.kind === 'comma' && clauses.length === 0
  if (!isOpening || !state.isReporting(verb)) return []
  const tailed = phraseWithTail(chunks, before - 1)
  return tailed && !isObject(chunks, tailed.start) ? [tailed.range] : []
}

// "She argued that it would keep people out, saying ...": reporting goes on with reporting, else with the main verb.
function reportingBefore(state: State): number {
  const isNamed = (clause: Clause): boolean =>
    clause.subject.length > 0 && (clause.verb.finite || clause.verb.form === 'gerund')
  const isSaid = (clause: Clause): boolean => isNamed(clause) && state.isReporting(clause.verb)
  const plain = state.clauses.findLastIndex((clause) => isSaid(clause) && !clause.verb.pluperfect)
  return plain >= 0 ? plain : state.clauses.findLastIndex(isSaid)
}

function shared(
  state: State,
  { verb, at, head }: { verb: VerbGroup; at: number; head: number },
): Clause {
  const partner = state.clauses[head]
  if (!partner || partner.subject.length === 0)
    return { verb, at, subject: [], link: 'none', head: null }
  return { verb, at, subject: partner.subject, link: 'shared', head }
}

// "Speaking in Paris, the minister said": an opening gerund belongs to the first subject behind its comma.
function borrowFromMain(
  clause: Clause,
  clauses: readonly Clause[],
  chunks: readonly Chunk[],
): Clause {
  const later = (other: Clause): boolean => other.at > clause.at && other.link === 'own'
  const behindComma = clauses.findIndex((other) => later(other) && isBehindComma(chunks, other))
  const index = behindComma >= 0 ? behindComma : clauses.findIndex(later)
  const main = clauses[index]
  return main ? { ...clause, subject: main.subject, link: 'shared', head: index } : clause
}

function isBehindComma(chunks: readonly Chunk[], clause: Clause): boolean {
  const start = chunks.findIndex((chunk) => chunk.first === clause.subject[0]?.first)
  return chunks[start - 1]?.kind === 'comma'
}
