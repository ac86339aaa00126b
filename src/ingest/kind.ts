import type { ArticleKind, Block, Side } from '../model/article.js'
import { coverOf, quoteFrom, textOf, type Evidence, type Span } from '../model/spans.js'
import type { TaughtOutlet } from '../model/teachings.js'
import { LABEL_RULES, SOURCE_RULES, TONE_RULES, VOICE_RULES } from './kind-rules.js'
import { maskQuoted } from './quoted.js'
import {
  findActingSide,
  findFirstSide,
  findPublisherSide,
  sideOfCode,
  type SideFound,
} from './side.js'
import { sideOfTaught } from './taught-outlets.js'
import { findTurns } from './turns.js'

/** What is known of a text when its kind is asked. */
export interface KindSource {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly host: string | null
  readonly outlet: string | null
  /** What people taught of the publisher; `null` where they taught nothing. */
  readonly publisher: TaughtOutlet | null
  /** From a header or from the metadata of a page. */
  readonly told: ArticleKind | null
  /** Code of the side from a header. */
  readonly toldSide: string | null
  /** The agency whose story it is, with the words that say so. */
  readonly agency: string | null
  readonly agencyEvidence: readonly Evidence[]
  /** Whether the byline names somebody besides the agency who wrote with its help. */
  readonly isRewritten: boolean
  /** Whether a news outlet or a byline is known. */
  readonly isSigned: boolean
}

export interface KindFound {
  readonly kind: ArticleKind
  readonly side: Side | null
  /** The words that decided; empty when a header, a page's metadata or an address did. */
  readonly evidence: readonly Evidence[]
}

type Decider = (source: KindSource) => KindFound | null

/** The kind of a text and whose official text it is. The first that can tell decides; unknown stays unknown. */
export function findKind(source: KindSource): KindFound {
  for (const decide of DECIDERS) {
    const found = decide(source)
    if (found) return found
  }
  return { kind: 'unknown', side: null, evidence: [] }
}

// From what was told, over what cannot be mistaken, to manner alone.
const DECIDERS: readonly Decider[] = [
  fromHeader,
  fromTurns,
  fromOfficialPublisher,
  fromAgency,
  fromLabel,
  fromVoice,
  fromSources,
  fromTone,
]

function fromHeader(source: KindSource): KindFound | null {
  const { told, toldSide, host, outlet } = source
  if (told === null) return null
  const side = toldSide === null ? null : sideOfCode(toldSide, host, outlet)
  const isOfficial = told === 'official' || told === 'briefing'
  return { kind: told, side: side ?? (isOfficial ? ownSide(source) : null), evidence: [] }
}

function fromTurns(source: KindSource): KindFound | null {
  const turns = findTurns(source.text, source.blocks)
  if (turns.length === 0) return null
  return { kind: 'briefing', side: ownSide(source), evidence: turns.slice(0, 2) }
}

function fromOfficialPublisher(source: KindSource): KindFound | null {
  const side = ownSide(source)
  return side
    ? { kind: labelled(source, 'briefing') ? 'briefing' : 'official', side, evidence: [] }
    : null
}

/** Of the header or the publisher, without looking at the words of the text. */
function ownSide({ toldSide, host, outlet, publisher }: KindSource): Side | null {
  if (toldSide !== null) return sideOfCode(toldSide, host, outlet)
  return publisher ? sideOfTaught(publisher) : findPublisherSide(host, outlet)
}

function fromAgency({ agency, agencyEvidence, isRewritten }: KindSource): KindFound | null {
  if (agency === null) return null
  return { kind: isRewritten ? 'report' : 'wire', side: null, evidence: agencyEvidence }
}

interface Label {
  readonly kind: ArticleKind
  readonly evidence: readonly Evidence[]
  readonly span: Span | null
}

function fromLabel(source: KindSource): KindFound | null {
  const label = findLabel(source)
  if (!label) return null
  const { kind, evidence, span } = label
  const isOfficial = kind === 'official' || kind === 'briefing'
  // A joint text is no side's own.
  const isOfOne = isOfficial && !evidence.some(({ quote }) => /^joint\b/iu.test(quote))
  const first = isOfOne && span ? findFirstSide(source.text, span) : null
  const side = first ?? (isOfOne ? actingSideIn(source) : null)
  return { kind, side: side?.side ?? null, evidence: [...evidence, ...(side?.evidence ?? [])] }
}

/** From the title to the end of the body. */
function actingSideIn({ text, blocks }: KindSource): SideFound | null {
  const told = blocks.filter(({ kind }) => kind === 'headline' || kind === 'body')
  return told.length > 0 ? findActingSide(text, coverOf(told)) : null
}

function labelled(source: KindSource, kind: ArticleKind): boolean {
  return findLabel(source)?.kind === kind
}

/** Blocks at the top that may say what the text is. */
const LABEL_BLOCKS = 3

function findLabel({ text, blocks, title }: KindSource): Label | null {
  const heads = blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'body')
    .slice(0, LABEL_BLOCKS)
  for (const span of heads) {
    const words = text.slice(span.start, Math.min(span.end, span.start + 300))
    for (const { kind, pattern } of LABEL_RULES) {
      const found = pattern.exec(words)
      if (found) return { kind, evidence: [quoteAt(text, span, found)], span }
    }
  }
  const rule = LABEL_RULES.find(({ pattern }) => pattern.test(title ?? ''))
  return rule ? { kind: rule.kind, evidence: [], span: null } : null
}

/** Marks of an office's own voice from which a text without sources is official, and their least variety. */
const VOICE_MARKS = 3
const VOICE_VARIETY = 2

const STRONG_VOICE = new Set(VOICE_RULES.filter(({ isStrong }) => isStrong).map(({ id }) => id))

/** Words with which a story names its sources, from which it is a report and no office's own voice. */
const MANY_SOURCES = 3

function fromVoice(source: KindSource): KindFound | null {
  const voice = marksIn(source, VOICE_RULES)
  const ownDocument = marksIn(source, SOURCE_RULES).filter(({ rule }) => rule !== 'kind/said')
  const tone = marksIn(source, TONE_RULES)
  const isStrong = voice.some(({ rule }) => STRONG_VOICE.has(rule))
  const isVoice = isStrong && voice.length >= VOICE_MARKS && varietyOf(voice) >= VOICE_VARIETY
  if (!isVoice || ownDocument.length > 0 || tone.length > voice.length || source.isSigned)
    return null
  const body = source.blocks.find(({ kind }) => kind === 'body')
  const side = (body ? findFirstSide(source.text, body) : null) ?? actingSideIn(source)
  return {
    kind: 'official',
    side: side?.side ?? null,
    evidence: [...shown(voice), ...(side?.evidence ?? [])],
  }
}

function fromSources(source: KindSource): KindFound | null {
  const sources = marksIn(source, SOURCE_RULES)
  const enough = source.isSigned ? 1 : 2
  const tone = marksIn(source, TONE_RULES)
  if (sources.length < enough || (sources.length < MANY_SOURCES && isJudging(tone))) return null
  return { kind: 'report', side: null, evidence: shown(sources) }
}

/** Marks of judgement from which a text that names no source is commentary, and their least variety. */
const TONE_MARKS = 4
const TONE_VARIETY = 2

function fromTone(source: KindSource): KindFound | null {
  const tone = marksIn(source, TONE_RULES)
  return isJudging(tone) ? { kind: 'commentary', side: null, evidence: shown(tone) } : null
}

function isJudging(tone: readonly Mark[]): boolean {
  return tone.length >= TONE_MARKS && varietyOf(tone) >= TONE_VARIETY
}

interface Mark {
  readonly rule: string
  readonly evidence: Evidence
}

interface MarkRule {
  readonly id: string
  readonly pattern: RegExp
}

/** Of each rule, the marks that are counted, and of all, those shown. */
const MOST_COUNTED = 5
const MOST_SHOWN = 3

/** UTF-16 units of a text in which marks are looked for. */
const LONGEST_LOOK = 60_000

/** The marks in what the body says in its own voice, of each rule the first few, rule by rule. */
function marksIn({ text, blocks }: KindSource, rules: readonly MarkRule[]): readonly Mark[] {
  const bodies = blocks.filter(({ kind, end }) => kind === 'body' && end <= LONGEST_LOOK)
  return rules.flatMap(({ id, pattern }) =>
    bodies
      .flatMap((body) => placesOf(text, body, pattern))
      .slice(0, MOST_COUNTED)
      .map((span) => ({ rule: id, evidence: quoteFrom(text, span) })),
  )
}

function placesOf(text: string, body: Span, pattern: RegExp): readonly Span[] {
  const global = new RegExp(pattern.source, `${pattern.flags}g`)
  return [...maskQuoted(textOf(text, body)).matchAll(global)].map((found) => ({
    start: body.start + found.index,
    end: body.start + found.index + found[0].length,
  }))
}

/** One mark of each rule first, so that what is shown has the variety that decided. */
function shown(marks: readonly Mark[]): readonly Evidence[] {
  const firsts = marks.filter(
    (mark, index) => marks.findIndex(({ rule }) => rule === mark.rule) === index,
  )
  const rest = marks.filter((mark) => !firsts.includes(mark))
  return [...firsts, ...rest].slice(0, MOST_SHOWN).map(({ evidence }) => evidence)
}

function varietyOf(marks: readonly Mark[]): number {
  return new Set(marks.map(({ rule }) => rule)).size
}

function quoteAt(text: string, span: Span, found: RegExpExecArray): Evidence {
  const start = span.start + found.index
  return quoteFrom(text, { start, end: start + found[0].trimEnd().length })
}
