import type { Span } from '../../src/model/spans.js'

/** Which words are source, cue and content of one attribution; a part of several spans is a list of them. */
export interface AttributionParts {
  /** None when the text names no source. */
  readonly sources: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A place in a corpus that cannot be used; what else the file holds still is. */
export interface CorpusProblem {
  readonly code:
    | 'line-broken'
    | 'offsets-wrong'
    | 'part-missing'
    | 'labels-missing'
    | 'text-missing'
  readonly message: string
  readonly input: string
}

export interface Labels {
  readonly attributions: readonly AttributionParts[]
  readonly problems: readonly CorpusProblem[]
}

interface LabelledSpans {
  readonly id: string
  readonly spans: readonly Span[]
  readonly words: string
}

/**
 * Reads the labels of one text in brat's stand-off form: `T` lines name spans (several, with `;` between them, where
 * a part is discontinuous), `E` lines bind source, cue and content to one attribution, other brat lines are passed
 * over. The spans returned are UTF-16 ranges of `text`, which has lost the byte order mark of its file if that had
 * one. An attribution without cue or content is left out, and a problem says so, as it does of every line that cannot
 * be read. Never throws.
 */
export function readLabels(text: string, lines: string, input: string): Labels {
  const broken: CorpusProblem[] = []
  const named: LabelledSpans[] = []
  const events: string[] = []
  for (const line of withoutMark(lines).split(/\r?\n/u)) {
    if (line.trim() === '' || OTHER_LINE.test(line)) continue
    const spans = readSpans(line)
    if (spans) named.push(spans)
    else if (EVENT_LINE.test(line)) events.push(line)
    else broken.push(problem('line-broken', `a line that is no label: ${opening(line)}`, input))
  }
  const placed = placeSpans(text, named, input)
  const bound = events.map((line) => bindParts(line, placed.spansOf, input))
  return {
    attributions: bound.flatMap(({ parts }) => (parts === null ? [] : [parts])),
    problems: [...broken, ...placed.problems, ...bound.flatMap(({ problems }) => problems)],
  }
}

/** What stands in a file behind its byte order mark. */
export const withoutMark = (words: string): string => words.replace(/^\ufeff/u, '')

// Relations, attributes, normalisations, equivalences and notes.
const OTHER_LINE = /^(?:[RAMN]\d+\t|\*\t|#)/u
const EVENT_LINE = /^E\d+\t\S/u
const SPAN_LINE = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/u

function readSpans(line: string): LabelledSpans | null {
  const [, id, ranges, words = ''] = SPAN_LINE.exec(line) ?? []
  if (id === undefined || ranges === undefined) return null
  const spans = ranges.split(';').map((range) => {
    const [start = 0, end = 0] = range.split(' ').map(Number)
    return { start, end }
  })
  return { id, spans, words }
}

interface Placed {
  readonly spansOf: ReadonlyMap<string, readonly Span[]>
  readonly problems: readonly CorpusProblem[]
}

function placeSpans(text: string, named: readonly LabelledSpans[], input: string): Placed {
  const { place } = numberingOf(text, named)
  const spansOf = new Map<string, readonly Span[]>()
  const problems: CorpusProblem[] = []
  for (const each of named) {
    const spans = each.spans.map(place)
    if (spans.some(({ start, end }) => !(0 <= start && start < end && end <= text.length)))
      problems.push(problem('offsets-wrong', `${each.id} does not lie in the text`, input))
    else {
      spansOf.set(each.id, spans)
      if (!isAt(text, spans, each.words))
        problems.push(problem('offsets-wrong', `${each.id} has other words in the text`, input))
    }
  }
  return { spansOf, problems }
}

interface Numbering {
  readonly place: (span: Span) => Span
}

/**
 * What the offsets count. brat counts code points; tools around it count UTF-16 units, have read CRLF as one
 * character, or have counted a byte order mark that is no longer there. The copied words decide: the numbering under
 * which most of them stand at their place is taken, the plainest of equals.
 */
function numberingOf(text: string, named: readonly LabelledSpans[]): Numbering {
  const same: Numbering = { place: (span) => span }
  const fitOf = ({ place }: Numbering) =>
    named.filter(({ spans, words }) => isAt(text, spans.map(place), words)).length
  const isPlain = !/[\ud800-\udfff]|\r\n/.test(text)
  if (isPlain && fitOf(same) === named.length) return same
  const readings = [
    ...(isPlain ? [] : [numberingBy(text, /[\s\S]/gu), numberingBy(text, /\r\n|[\s\S]/gu)]),
    same,
  ].flatMap((reading) => [reading, behindMark(reading)])
  const fits = readings.map(fitOf)
  return readings[fits.indexOf(Math.max(...fits))] ?? same
}

const behindMark = ({ place }: Numbering): Numbering => ({
  place: ({ start, end }) => place({ start: start - 1, end: end - 1 }),
})

function numberingBy(text: string, unit: RegExp): Numbering {
  const starts = [...Array.from(text.matchAll(unit), ({ index }) => index), text.length]
  const at = (offset: number): number => starts[offset] ?? Infinity
  return { place: ({ start, end }) => ({ start: at(start), end: at(end) }) }
}

// Copied words may be cut short at a line break, so they need only begin what stands there.
function isAt(text: string, spans: readonly Span[], words: string): boolean {
  const standing = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return plain(standing).startsWith(plain(words))
}

const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim()

interface Bound {
  readonly parts: AttributionParts | null
  readonly problems: readonly CorpusProblem[]
}

function bindParts(line: string, spansOf: Placed['spansOf'], input: string): Bound {
  const [id = '', roles = ''] = line.split('\t')
  const named = roles.trim().split(/\s+/u)
  const partOf = (role: RegExp) =>
    named
      .filter((each) => role.test(each))
      .flatMap((each) => spansOf.get(each.slice(each.indexOf(':') + 1)) ?? [])
      .toSorted((a, b) => a.start - b.start)
  const parts = {
    sources: partOf(/^Source\d*:/u),
    cue: partOf(/^Cue\d*:/u),
    content: partOf(/^Content\d*:/u),
  }
  const dangling = named.filter((each) => !spansOf.has(each.slice(each.indexOf(':') + 1)))
  const isWhole = parts.cue.length > 0 && parts.content.length > 0
  return {
    parts: isWhole ? parts : null,
    problems: [
      ...dangling.map((each) =>
        problem('part-missing', `${id} names ${opening(each)}, which no line places`, input),
      ),
      ...(isWhole
        ? []
        : [problem('part-missing', `${id} has no cue or no content and was left out`, input)]),
    ],
  }
}

function problem(code: CorpusProblem['code'], what: string, input: string): CorpusProblem {
  return { code, message: `${input}: ${what}`, input }
}

const opening = (words: string): string => `"${words.slice(0, 30)}"`
