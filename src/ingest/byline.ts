import type { Block } from '../model/article.js'
import { quoteFrom, textOf, type Evidence } from '../model/spans.js'
import { findAgency } from './hosts.js'
import { plainOf } from './plain.js'

/** Who wrote a text, as its own lines say. */
export interface Byline {
  /** The words without "By"; `null` when no line names a writer. */
  readonly byline: string | null
  /** The agency named as a writer, with the words that name it. */
  readonly agency: string | null
  readonly evidence: readonly Evidence[]
  /** Whether somebody else wrote with the agency's help. */
  readonly isRewritten: boolean
}

const PARTS =
  /\s*(?:,|;|\||\/|\(|\)|\s[-–—]\s|\band\b|\bwith\b|\bfor\b|\bin\b|\bat\b|\bfrom\b|\bvia\b)\s*/iu

/** What the lines of a text that name its writers say. */
export function readByline(text: string, blocks: readonly Block[]): Byline {
  const lines = blocks.filter(({ kind }) => kind === 'byline')
  const writers = lines.map((line) => ({ line, ...readWriter(plainOf(textOf(text, line))) }))
  const found = writers.find(({ agency }) => agency !== null)
  const byline = writers.find(({ name }) => name !== '')?.name ?? null
  if (!found?.agency) return { byline, agency: null, evidence: [], isRewritten: false }
  const isHelper = found !== writers[0] && /^with\b|\bcontributed\b/iu.test(found.name)
  return {
    byline,
    agency: found.agency.name,
    evidence: evidenceOf(text, found.line, found.agency.words),
    isRewritten: found.isRewritten || isHelper,
  }
}

/** A writer as a byline names one. */
export interface Writer {
  /** The words without "By" and brackets. */
  readonly name: string
  readonly agency: AgencyWords | null
  /** Whether the words name somebody besides the agency who wrote with its help. */
  readonly isRewritten: boolean
}

/** Reads the words of one byline: who wrote, and which agency is among them. */
export function readWriter(plain: string): Writer {
  const name = plain
    .replace(/^[\s([—–/-]+|[\s)\]/—–-]+$/gu, '')
    .replace(/^(?:posted|published|updated)\b.*\bby\s/iu, '')
    .replace(/^(?:by|author|writer|reporter|correspondent)s?\s?:?\s+/iu, '')
  const agency = agencyIn(name)
  return { name, agency, isRewritten: agency !== null && isHelped(name, agency.words) }
}

interface AgencyWords {
  readonly name: string
  readonly words: string
}

function agencyIn(name: string): AgencyWords | null {
  const whole = findAgency(name)
  if (whole) return { name: whole.name, words: name }
  for (const words of name.split(PARTS)) {
    const agency = words === '' ? null : findAgency(words)
    if (agency) return { name: agency.name, words }
  }
  return null
}

/** "Staff with AFP", "AFP and Jane Doe": the story is partly another's. "Jane Doe, AFP" is the agency's. */
function isHelped(name: string, words: string): boolean {
  const place = name.indexOf(words)
  const [before, after] = [name.slice(0, place), name.slice(place + words.length)]
  return /\b(?:with|and)\s+(?:the\s+)?$/iu.test(before) || /^\s+(?:and|with)\b/iu.test(after)
}

function evidenceOf(text: string, line: Block, words: string): readonly Evidence[] {
  const place = textOf(text, line).indexOf(words)
  if (place === -1) return [quoteFrom(text, line)]
  return [quoteFrom(text, { start: line.start + place, end: line.start + place + words.length })]
}
