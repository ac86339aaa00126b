import { BODIES } from '../lexicon/bodies.js'
import { STATES } from '../lexicon/states.js'
import type { ArticleKind } from '../model/article.js'
import type { Problem } from '../model/problems.js'
import { findPublished } from './published.js'
import { isUnknown, readPublisher } from './publisher.js'

/** What header lines say. `null` is not said, or said to be unknown. */
export interface Header {
  readonly title: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly kind: ArticleKind | null
  /** The code of the side whose official text it is. */
  readonly side: string | null
  readonly licence: string | null
}

export interface Headed {
  /** Of lines that no line closes only the licence is taken: what it forbids must not depend on a line of dashes. */
  readonly header: Header | null
  /** Exactly what follows the closing line's line end; the whole when there is no header. */
  readonly text: string
  readonly problems: readonly Problem[]
}

/** A header that says nothing. */
export const NOTHING_TOLD: Header = {
  title: null,
  outlet: null,
  agency: null,
  byline: null,
  published: null,
  url: null,
  language: null,
  kind: null,
  side: null,
  licence: null,
}

const FIELDS: ReadonlyMap<string, keyof Header | null> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['publisher', 'outlet'],
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['agency', 'agency'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['date', 'published'],
  ['published', 'published'],
  ['url', 'url'],
  ['language', 'language'],
  ['lang', 'language'],
  ['kind', 'kind'],
  ['side', 'side'],
  ['licence', 'licence'],
  ['license', 'licence'],
  ['note', null],
  ['notes', null],
  ['retrieved', null],
])

const KINDS: ReadonlyMap<string, ArticleKind> = new Map([
  ['official', 'official'],
  ['official-readout', 'official'],
  ['official-statement', 'official'],
  ['official-communique', 'official'],
  ['official-text', 'official'],
  ['readout', 'official'],
  ['statement', 'official'],
  ['communique', 'official'],
  ['press-release', 'official'],
  ['official-briefing', 'briefing'],
  ['official-transcript', 'briefing'],
  ['official-interview', 'briefing'],
  ['briefing', 'briefing'],
  ['press-briefing', 'briefing'],
  ['press-conference', 'briefing'],
  ['transcript', 'briefing'],
  ['interview', 'briefing'],
  ['wire', 'wire'],
  ['wire-story', 'wire'],
  ['agency', 'wire'],
  ['report', 'report'],
  ['news', 'report'],
  ['news-report', 'report'],
  ['article', 'report'],
  ['liveblog', 'report'],
  ['commentary', 'commentary'],
  ['opinion', 'commentary'],
  ['op-ed', 'commentary'],
  ['analysis', 'commentary'],
  ['editorial', 'commentary'],
  ['column', 'commentary'],
  ['blog', 'commentary'],
])

/** Most lines that a header may have. */
const LONGEST = 60
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/uy
const CLOSER = /^-{5,}\s*$/u
const PAIR = /^([A-Za-z][\w -]{0,24}?)\s*:\s*(.*)$/u

interface Lines {
  readonly lines: readonly string[]
  /** Where the text after the closing line begins; `null` when no line closes. */
  readonly end: number | null
}

/**
 * Takes `key: value` lines closed by a line `-----` off the beginning of a text. Lines that cannot be read are
 * problems, never a loss of text: without a closing line the whole is text.
 */
export function splitHeader(text: string, input: string): Headed {
  const { lines, end } = headLines(text)
  const known = lines.filter((line) => fieldOf(line) !== undefined).length
  if (fieldOf(lines[0] ?? '') === undefined) return { header: null, text, problems: [] }
  // A rule under a text that merely begins with "Note:" closes no header.
  if (end === null || known * 2 < lines.length) return unclosed(text, lines, input)
  const entries = new Map<string, string>()
  const problems = lines.flatMap((line) =>
    collect(line, entries).map((why) => malformed(input, why)),
  )
  const { header, complaints } = readEntries(entries)
  return {
    header,
    text: text.slice(end),
    problems: [...problems, ...complaints.map((why) => malformed(input, why))],
  }
}

function unclosed(text: string, lines: readonly string[], input: string): Headed {
  const licence = licenceIn(lines)
  if (licence !== null)
    return {
      header: { ...NOTHING_TOLD, licence },
      text,
      problems: [malformed(input, `${UNCLOSED}; the licence among them holds all the same`)],
    }
  const known = lines.filter((line) => fieldOf(line) !== undefined).length
  return { header: null, text, problems: known > 1 ? [malformed(input, UNCLOSED)] : [] }
}

function licenceIn(lines: readonly string[]): string | null {
  const line = lines.find((each) => fieldOf(each) === 'licence') ?? ''
  const value = PAIR.exec(line.trim())?.[2]?.trim() ?? ''
  return isUnknown(value) ? null : value
}

/** Lines up to the closing one, empty ones left out. */
function headLines(text: string): Lines {
  const lines: string[] = []
  let place = 0
  while (lines.length < LONGEST && place < text.length) {
    LINE.lastIndex = place
    const [whole = '', line = ''] = LINE.exec(text) ?? []
    if (CLOSER.test(line)) return { lines, end: place + whole.length }
    if (whole === '') break
    if (line.trim() !== '') lines.push(line)
    place += whole.length
  }
  return { lines, end: null }
}

/** The field that a line gives; `null` for a known key that no field keeps, `undefined` when it gives none. */
function fieldOf(line: string): keyof Header | null | undefined {
  const key = PAIR.exec(line.trim())?.[1]
  return key === undefined ? undefined : FIELDS.get(key.toLowerCase())
}

// A lone "Title:" may begin a text; two known keys and no closing line are a header that went wrong.
const UNCLOSED = 'header lines are not closed by a line "-----", so they were read as text'

/** Adds a line's entry; returns what is wrong with the line. A second value for a key is told, not taken. */
function collect(line: string, entries: Map<string, string>): readonly string[] {
  const [, key = '', value = ''] = PAIR.exec(line.trim()) ?? []
  if (key === '')
    return [`the header line ${JSON.stringify(line.slice(0, 60))} is not "key: value"`]
  const field = FIELDS.get(key.toLowerCase())
  if (field === null || field === undefined) return []
  if (entries.has(field)) return [`the header gives "${key}" twice; the first is taken`]
  entries.set(field, value.trim())
  return []
}

function readEntries(entries: ReadonlyMap<string, string>) {
  const said = (field: keyof Header): string | null => {
    const value = entries.get(field) ?? ''
    return isUnknown(value) ? null : value
  }
  const publisher = readPublisher(said('outlet') ?? '')
  const [date, kind, side, url] = [said('published'), said('kind'), said('side'), said('url')]
  const header: Header = {
    title: said('title'),
    outlet: publisher.outlet,
    agency: said('agency') ?? publisher.agency,
    byline: said('byline'),
    published: date === null ? null : findPublished(date),
    url: url !== null && isUrl(url) ? url : null,
    language: said('language')?.toLowerCase().slice(0, 2) ?? null,
    kind: kind === null ? null : (KINDS.get(kind.toLowerCase().replace(/\s+/gu, '-')) ?? null),
    side: side === null ? null : findSideCode(side),
    licence: said('licence'),
  }
  const complaints = [
    complain(date, header.published, 'date'),
    complain(kind, header.kind, 'kind'),
    complain(side, header.side, 'side'),
    complain(url, header.url, 'url'),
  ].filter((why) => why !== null)
  return { header, complaints }
}

function isUrl(value: string): boolean {
  return /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value)
}

/** The code of a state or body given by code or name, or an acronym in capitals. */
function findSideCode(value: string): string | null {
  const named = STATES.find(
    ({ code, names }) => code === value.toUpperCase() || names.includes(value),
  )
  const body = BODIES.find(({ names }) => names.includes(value))
  return named?.code ?? body?.side ?? (/^[A-Z][A-Z-]{1,11}$/u.test(value) ? value : null)
}

const EXPECTED = {
  date: 'a day such as 2025-07-01, or an instant',
  kind: 'official-readout, official-statement, official-briefing, wire, report or commentary',
  side: 'a code such as FR or EU',
  url: 'an address that begins with http',
} as const

function complain(
  given: string | null,
  read: string | null,
  key: keyof typeof EXPECTED,
): string | null {
  if (given === null || read !== null) return null
  return `the header's ${key} ${JSON.stringify(given.slice(0, 60))} was not understood; ${EXPECTED[key]} was expected`
}

function malformed(input: string, why: string): Problem {
  return { code: 'header-malformed', message: `${input}: ${why}.`, input }
}
