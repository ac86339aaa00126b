import type { AttributionSpans, Frame, Token } from '../model/analysis.js'
import { coverOf, isOverlapping, isWithin, type Span } from '../model/spans.js'
import type { Range } from './clauses.js'
import { buildPassage, quotationAt, spanOf, type Ground, type Passage } from './passage.js'
import { speakerFormOf } from './speakers.js'

/**
 * Who is quoted by another: "the daily quoted Okello as saying that", "Okello was quoted as saying by the daily",
 * "the daily reported, citing two officials". The one quoted speaks, and the other passes it on: two attributions, one
 * in the content of the other. What the rules found at the same cues gives way.
 */
export function withRelays(
  ground: Ground,
  ruled: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const quoted = passagesWith(ground, QUOTED).flatMap(findQuotedAs)
  const cues = quoted.map((each) => each.cue)
  const kept = ruled.filter(({ cue }) => !cues.some((other) => isOverlapping(cue, other)))
  const cited = passagesWith(ground, CITED)
  return [...cited.reduce(withCited, kept), ...quoted]
}

const QUOTED = /\bas \p{L}+ing\b/u
const CITED = /\b(?:citing|quoting)\b/iu

function passagesWith(ground: Ground, pattern: RegExp): readonly Passage[] {
  return ground.sentences.flatMap((sentence, index) => {
    if (!pattern.test(ground.article.text.slice(sentence.start, sentence.end))) return []
    return buildPassage(ground, index) ?? []
  })
}

const QUOTING = new Set([
  'quoted',
  'quotes',
  'quote',
  'cited',
  'cites',
  'cite',
  'quoting',
  'citing',
])
const SAYING = new Set(
  'saying stating telling declaring writing warning adding insisting arguing explaining claiming remarking noting denying'.split(
    ' ',
  ),
)
/** The longest name of the one quoted, in tokens. */
const LONGEST_NAME = 24

function findQuotedAs(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const { first, last } = passage.sentence
  for (let saying = first + 2; saying < last; saying += 1) {
    if (tokens[saying - 1]?.lower !== 'as' || !SAYING.has(tokens[saying]?.lower ?? '')) continue
    const verb = quotingBefore(tokens, saying, first)
    if (verb !== null) return relayAt(passage, verb, saying)
  }
  return []
}

function quotingBefore(tokens: readonly Token[], saying: number, first: number): number | null {
  for (let at = saying - 2; at >= Math.max(first, saying - LONGEST_NAME); at -= 1)
    if (QUOTING.has(tokens[at]?.lower ?? '')) return at
  return null
}

function relayAt(passage: Passage, verb: number, saying: number): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const clause = passage.clauses.find((each) => each.verb.head === verb)
  const agent = agentAt(passage, verb + 1) ?? agentAt(passage, saying + 1)
  const isPassive = verb === saying - 2 || tokens[verb + 1]?.lower === 'by'
  const subject = clause?.subject ?? []
  const quoted = isPassive ? subject : [trimmed(tokens, { first: verb + 1, last: saying - 1 })]
  const relays = isPassive ? (agent ? [agent] : []) : subject
  const from = agent && agent.first > saying ? agent.last : saying + 1
  const opening = Math.min(...[...quoted, ...relays].map((range) => range.first), verb)
  const said = saidAround(passage, opening, from)
  if (said === null || quoted.length === 0) return []
  const sources = quoted.map((range) => spanOf(tokens, range))
  const cue = spanOf(tokens, { first: saying, last: saying + 1 })
  const inner = attributionOf(passage, { sources, cue, said })
  if (relays.length === 0) return [inner]
  return [relayOf(passage, { relays, verb, inner }), inner]
}

// "by the daily" behind the verb.
function agentAt(passage: Passage, at: number): Range | null {
  if (passage.ground.tokens[at]?.lower !== 'by') return null
  const chunk = passage.chunks.find((each) => each.first === at + 1)
  if (chunk?.kind !== 'phrase') return null
  let { last } = chunk
  // "by state news agency TAP"
  while (passage.ground.tokens[last]?.tag === 'PROPN') last += 1
  return { first: chunk.first, last }
}

function trimmed(tokens: readonly Token[], range: Range): Range {
  let { last } = range
  while (last > range.first && tokens[last - 1]?.tag === 'PUNCT') last -= 1
  return { first: range.first, last }
}

interface Said {
  readonly content: Span
  readonly frame: Frame
}

// What was said stands behind, or else before.
function saidAround(passage: Passage, opening: number, from: number): Said | null {
  const { tokens } = passage.ground
  const { first, last } = passage.sentence
  let start = from
  while (start < last && /^(?:that|[,:—–])$/u.test(tokens[start]?.lower ?? '')) start += 1
  const behind = trimmedSpan(passage, { first: start, last })
  const isTold = passage.chunks.some((chunk) => chunk.kind === 'verb' && chunk.first >= start)
  const isQuoted = tokens.slice(start, last).some((_, at) => quotationAt(passage, start + at))
  const content = isTold || isQuoted ? behind : trimmedSpan(passage, { first, last: opening })
  if (content === null) return null
  const isWhole = passage.quotations.some((each) => isWithin(each, withoutMark(content)))
  return { content, frame: isWhole ? 'quote' : 'that' }
}

const withoutMark = ({ start, end }: Span): Span => ({ start: start + 1, end: end - 1 })

// Without the final stop; a quotation that goes on is taken whole.
function trimmedSpan({ ground, quotations }: Passage, range: Range): Span | null {
  let { last } = range
  while (last > range.first && /^[.,;:—–]$/u.test(ground.tokens[last - 1]?.value ?? '')) last -= 1
  if (last <= range.first) return null
  const span = spanOf(ground.tokens, { first: range.first, last })
  const open = quotations.find((each) => each.start < span.end && each.end > span.end)
  return { start: span.start, end: open ? open.end : span.end }
}

interface Found {
  readonly sources: readonly Span[]
  readonly cue: Span
  readonly said: Said
}

function attributionOf(passage: Passage, { sources, cue, said }: Found): AttributionSpans {
  return {
    sources,
    cue,
    cueLemma: 'say',
    addressees: [],
    content: [said.content],
    clause: coverOf([...sources, cue, said.content]),
    sentence: passage.index,
    frame: said.frame,
    rule: 'attribution/quoted-as',
    confidence: 0.85,
  }
}

interface Relay {
  readonly relays: readonly Range[]
  readonly verb: number
  readonly inner: AttributionSpans
}

function relayOf(passage: Passage, { relays, verb, inner }: Relay): AttributionSpans {
  const { tokens } = passage.ground
  const sources = relays.map((range) => spanOf(tokens, range))
  const cue = spanOf(tokens, { first: verb, last: verb + 1 })
  return {
    ...inner,
    sources,
    cue,
    cueLemma: 'quote',
    content: [inner.clause],
    clause: coverOf([...sources, cue, inner.clause]),
  }
}

/** "CNN reported, citing two officials": what CNN reports is the officials', through CNN. */
function withCited(
  all: readonly AttributionSpans[],
  passage: Passage,
): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const at = tokens.findIndex(
    (token, index) =>
      index >= passage.sentence.first &&
      index < passage.sentence.last &&
      /^(?:citing|quoting)$/u.test(token.lower),
  )
  const source = at < 0 || quotationAt(passage, at) ? null : citedAt(passage, at + 1)
  if (!source) return all
  const parted = partedBy(passage, at, source)
  if (parted) return [...all.filter(({ cue }) => !isOverlapping(cue, parted[0].cue)), ...parted]
  const outer = outerOf(all, passage, at)
  if (!outer) return all
  const cue = spanOf(tokens, { first: at, last: at + 1 })
  const place = { start: cue.start, end: spanOf(tokens, source).end }
  const content = outer.content.flatMap((span) => before(span, place))
  if (content.length === 0) return all
  const inner: AttributionSpans = {
    ...outer,
    sources: [spanOf(tokens, source)],
    cue,
    cueLemma: 'say',
    content,
    clause: coverOf([place, ...content]),
    rule: 'attribution/cited',
  }
  const relay = { ...outer, content: [...content, place], clause: coverOf([outer.clause, place]) }
  return all.flatMap((each) => (each === outer ? [relay, inner] : [each]))
}

/** "The daily reported on Monday, citing two officials, that": what was cited parts the verb from what it tells. */
function partedBy(
  passage: Passage,
  at: number,
  source: Range,
): readonly [AttributionSpans, AttributionSpans] | null {
  const { tokens } = passage.ground
  const opener = source.last + 1
  const clause = passage.clauses.findLast(
    ({ verb }, index) => verb.head < at && passage.cues[index],
  )
  const isParted = tokens[source.last]?.value === ',' && tokens[opener]?.lower === 'that'
  const content = isParted
    ? trimmedSpan(passage, { first: opener + 1, last: passage.sentence.last })
    : null
  if (!clause || clause.subject.length === 0 || !content) return null
  const inner = attributionOf(passage, {
    sources: [spanOf(tokens, source)],
    cue: spanOf(tokens, { first: at, last: at + 1 }),
    said: { content, frame: 'that' },
  })
  return [relayOf(passage, { relays: clause.subject, verb: clause.verb.head, inner }), inner]
}

// What stands behind the one cited is no more of what was said.
function before(span: Span, place: Span): readonly Span[] {
  if (!isOverlapping(span, place)) return [span]
  return span.start < place.start ? [{ start: span.start, end: trimEnd(span, place) }] : []
}

const trimEnd = (span: Span, place: Span): number => Math.max(span.start, place.start - 2)

const TELLING: ReadonlySet<Frame> = new Set<Frame>(['that', 'bare', 'quote'])

function outerOf(
  all: readonly AttributionSpans[],
  { index, ground }: Passage,
  at: number,
): AttributionSpans | undefined {
  const here = all.filter(
    ({ sentence, frame, sources }) =>
      sentence === index && TELLING.has(frame) && sources.length > 0,
  )
  const start = ground.tokens[at]?.start ?? 0
  const outermost = here.filter(
    (each) => !here.some((other) => other.content.some((span) => isWithin(span, each.cue))),
  )
  return outermost.findLast(({ cue }) => cue.start < start) ?? outermost[0]
}

// Up to the next comma, or a clause of its own.
function citedAt({ ground, sentence, chunks }: Passage, first: number): Range | null {
  const { tokens } = ground
  let last = first
  while (last < sentence.last && last < first + LONGEST_NAME) {
    if (/^(?:[,;:.—–]|that|who|which|as)$/u.test(tokens[last]?.lower ?? '')) break
    last += 1
  }
  const phrase = chunks.find((chunk) => chunk.first === first && chunk.kind === 'phrase')
  if (last === first || !phrase) return null
  const form = speakerFormOf(ground, { first, last: phrase.last })
  return form === null || form === 'agent' || form === 'first-person' ? null : { first, last }
}
