import { formsOf } from '../language/inflection.js'
import { SCALE_NAMES, SCALES, type ScaleName } from '../lexicon/scales.js'
import type { ScaleRow } from '../lexicon/scales/row.js'
import { overlapping } from '../model/span-search.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'

/** A phrase of a scale where a text has it. */
export interface Degree {
  readonly scale: ScaleName
  readonly value: string
  readonly degree: number
  readonly evidence: Evidence
}

/** A row by the words of its phrase. */
interface Phrase {
  readonly words: readonly string[]
  readonly row: ScaleRow
}

/** The phrases of a scale by their first word, the longest first. */
type Index = ReadonlyMap<string, readonly Phrase[]>

const INDEXES = new Map<ScaleName, Index>()

// A compound is one word: "full-scale" is not "full".
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const CONTRACTION = /n['’]t$/u

interface Word {
  readonly lower: string
  /** The scales of which a phrase may begin with it; `null` for most words. */
  readonly begins: ReadonlySet<ScaleName> | null
  readonly start: number
  readonly end: number
}

/** The phrases of one scale within a span, in order, the longest where several begin at one place. */
export function degreesWithin(text: string, span: Span, scale: ScaleName): readonly Degree[] {
  const whole = textOf(text)
  const known = knownOf(whole, span)
  return degreesOf(whole, known, scale)
}

/** Those of every scale, scale by scale. */
export function allDegreesWithin(text: string, span: Span): readonly Degree[] {
  const whole = textOf(text)
  const known = knownOf(whole, span)
  const { scales } = placesOf(whole, known)
  return SCALE_NAMES.flatMap((scale) => (scales.has(scale) ? degreesOf(whole, known, scale) : []))
}

function degreesOf(whole: KnownText, span: KnownSpan, scale: ScaleName): readonly Degree[] {
  const found = span.degrees.get(scale)
  if (found) return found
  const places = placesOf(whole, span)
  if (!places.scales.has(scale)) return NONE
  const degrees = findDegrees(whole.text, places, scale)
  span.degrees.set(scale, degrees)
  return degrees
}

/** A text whose spans were asked for: many pairs ask for the same ones. */
interface KnownText {
  readonly text: string
  readonly lines: readonly Line[]
  /** By where they start. */
  readonly spans: Map<number, KnownSpan[]>
}

/** A line of a text, read when a span of it is asked for: of most texts few are. No word goes on in the next. */
interface Line extends Span {
  words: readonly Word[] | null
}

interface KnownSpan extends Span {
  readonly degrees: Map<ScaleName, readonly Degree[]>
  places: Places | null
}

interface Places {
  readonly words: readonly Word[]
  /** Where a phrase of some scale may begin; most words begin none. */
  readonly begins: readonly number[]
  /** The scales of which a phrase may begin here. */
  readonly scales: ReadonlySet<ScaleName>
}

/** The texts asked for of late, the first of them first. */
const TEXTS = new Map<string, KnownText>()
const MOST_TEXTS = 64

/** The two asked for last: mostly two texts are held against each other, and long ones take long to be told apart. */
let [latest, before]: (KnownText | null)[] = [null, null]

function textOf(text: string): KnownText {
  if (latest?.text === text) return latest
  const known = before?.text === text ? before : (TEXTS.get(text) ?? readText(text))
  before = latest ?? null
  latest = known
  return known
}

function readText(text: string): KnownText {
  const [oldest] = TEXTS.keys()
  if (TEXTS.size >= MOST_TEXTS && oldest !== undefined) TEXTS.delete(oldest)
  const known = { text, lines: linesOf(text), spans: new Map() }
  TEXTS.set(text, known)
  return known
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const part of text.split('\n')) {
    const end = start + part.length + 1
    lines.push({ start, end, words: null })
    start = end
  }
  return lines
}

function wordsOf(text: string, line: Line): readonly Word[] {
  line.words ??= readWords(text, line)
  return line.words
}

function knownOf({ spans }: KnownText, { start, end }: Span): KnownSpan {
  const there = spans.get(start)
  const found = there?.find((each) => each.end === end)
  if (found) return found
  const known = { start, end, degrees: new Map(), places: null }
  if (there) there.push(known)
  else spans.set(start, [known])
  return known
}

function placesOf({ text, lines }: KnownText, span: KnownSpan): Places {
  if (span.places) return span.places
  const words = overlapping(lines, span).flatMap((line) =>
    wordsWithin(text, wordsOf(text, line), {
      start: Math.max(span.start, line.start),
      end: Math.min(span.end, line.end),
    }),
  )
  const begins: number[] = []
  const scales = new Set<ScaleName>()
  words.forEach((word, at) => {
    if (word.begins === null) return
    begins.push(at)
    for (const scale of word.begins) scales.add(scale)
  })
  span.places = { words, begins, scales }
  return span.places
}

const NONE: readonly Degree[] = []

function findDegrees(text: string, { words, begins }: Places, scale: ScaleName): readonly Degree[] {
  const index = indexOf(scale)
  const found: Degree[] = []
  let free = 0
  for (const at of begins) {
    const first = words[at]
    if (at < free || first === undefined || !first.begins?.has(scale)) continue
    const phrase = index.get(first.lower)?.find((each) => standsAt(text, words, { at, each }))
    if (phrase === undefined) continue
    free = at + phrase.words.length
    const end = words[free - 1]?.end ?? first.end
    const evidence = quoteFrom(text, { start: first.start, end })
    found.push({ scale, value: phrase.row.value, degree: phrase.row.degree, evidence })
  }
  return found
}

/** Words of a span; of a word that its border cuts the part within. */
function wordsWithin(text: string, all: readonly Word[], span: Span): readonly Word[] {
  const words = overlapping(all, span)
  const [first, last] = [words[0], words.at(-1)]
  const isCut = first && last && (first.start < span.start || last.end > span.end)
  return isCut ? readWords(text, span) : words
}

const MONTH = /^May(?![\p{L}\p{N}’'])/u
/** Behind which a sentence, a quotation or a line of a list begins. */
const OPENING = /(?:^|[.!?:;\n"“‘(•–—-])\s*$/u

/** "In May", where no sentence begins: a month is no "may". */
function isMonth(text: string, at: number): boolean {
  if (!text.startsWith('May', at)) return false
  return MONTH.test(text.slice(at, at + 4)) && !OPENING.test(text.slice(Math.max(0, at - 3), at))
}

/** "n't" is a word of its own. */
function readWords(text: string, span: Span): readonly Word[] {
  const words: Word[] = []
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const lower = isMonth(text, span.start + match.index) ? 'May' : match[0].toLowerCase()
    const start = span.start + match.index
    const end = start + match[0].length
    if (lower.endsWith('t') && CONTRACTION.test(lower))
      words.push(
        wordOf(lower.slice(0, -3), { start, end: end - 3 }),
        wordOf(lower.slice(-3), { start: end - 3, end }),
      )
    else words.push(wordOf(lower, { start, end }))
  }
  return words
}

function wordOf(lower: string, { start, end }: Span): Word {
  return { lower, begins: scalesBegunBy(lower), start, end }
}

interface Place {
  readonly at: number
  readonly each: Phrase
}

/** All words of the phrase, with nothing but white space between them. */
function standsAt(text: string, words: readonly Word[], { at, each }: Place): boolean {
  return each.words.every((word, offset) => {
    const here = words[at + offset]
    const before = words[at + offset - 1]
    if (!here || here.lower !== word) return false
    return offset === 0 || !before || text.slice(before.end, here.start).trim() === ''
  })
}

function indexOf(scale: ScaleName): Index {
  const known = INDEXES.get(scale)
  if (known) return known
  const index = new Map<string, Phrase[]>()
  for (const phrase of SCALES[scale].flatMap(phrasesOf)) {
    const first = phrase.words[0] ?? ''
    const phrases = [...(index.get(first) ?? []), phrase]
    index.set(
      first,
      phrases.toSorted((a, b) => b.words.length - a.words.length),
    )
  }
  INDEXES.set(scale, index)
  return index
}

let starts: ReadonlyMap<string, ReadonlySet<ScaleName>> | null = null

/** The scales of which a phrase begins with the word; `null` where none does. */
function scalesBegunBy(lower: string): ReadonlySet<ScaleName> | null {
  starts ??= startsOfScales()
  return starts.get(lower) ?? null
}

function startsOfScales(): ReadonlyMap<string, ReadonlySet<ScaleName>> {
  const begun = new Map<string, Set<ScaleName>>()
  for (const scale of SCALE_NAMES)
    for (const first of indexOf(scale).keys())
      begun.set(first, (begun.get(first) ?? new Set<ScaleName>()).add(scale))
  return begun
}

/** A verb in all its forms, what follows it as it stands. */
function phrasesOf(row: ScaleRow): readonly Phrase[] {
  const [first = '', ...rest] = row.words.split(' ')
  const forms = row.isVerb ? [...formsOf(first).keys()] : [first]
  return forms.map((form) => ({ words: [form, ...rest], row }))
}
