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

/** Names what is an agency among the writers that the lines of a text name. */
export function readByline(text: string, blocks: readonly Block[]): Byline {
  const lines = blocks.filter(({ kind }) => kind === 'byline')
  const names = lines.map((line) => writerOf(plainOf(textOf(text, line))))
  const credited = lines.map((line, index) => ({
    line,
    name: names[index] ?? '',
    agency: agencyIn(names[index] ?? ''),
  }))
  const found = credited.find(({ agency }) => agency !== null)
  const byline = names.find((name) => name !== '') ?? null
  if (!found?.agency) return { byline, agency: null, evidence: [], isRewritten: false }
  const { line, name, agency } = found
  return {
    byline,
    agency: agency.name,
    evidence: evidenceOf(text, line, agency.words),
    isRewritten: isHelped(name, agency.words) || isNamed(names, name),
  }
}

function writerOf(plain: string): string {
  return plain
    .replace(/^[\s([—–/-]+|[\s)\]/—–-]+$/gu, '')
    .replace(/^(?:by|author|writer|reporter|correspondent)s?\s?:?\s+/iu, '')
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

/** Another line names a person before the agency's does. */
function isNamed(names: readonly string[], name: string): boolean {
  return names.indexOf(name) > 0 && /^with\b|\bcontributed\b/iu.test(name)
}

function evidenceOf(text: string, line: Block, words: string): readonly Evidence[] {
  const place = textOf(text, line).indexOf(words)
  if (place === -1) return [quoteFrom(text, line)]
  return [quoteFrom(text, { start: line.start + place, end: line.start + place + words.length })]
}
