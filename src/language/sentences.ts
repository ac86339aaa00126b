import { ABBREVIATED_HONORIFICS } from '../lexicon/honorifics.js'
import { RUN_IN_HEADINGS } from '../lexicon/run-in-headings.js'
import type { Sentence, Token } from '../model/analysis.js'
import type { Block } from '../model/article.js'

/**
 * The sentences of a text, block by block, in order. A sentence never crosses a block; a line break inside a
 * block ends none by itself. `first` and `last` are a half-open range of token indexes.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let index = 0
  for (const block of blocks) {
    while ((tokens[index]?.start ?? Infinity) < block.start) index += 1
    let first = index
    while ((tokens[index]?.start ?? Infinity) < block.end) {
      index += 1
      const isLast = (tokens[index]?.start ?? Infinity) >= block.end
      const isEnd = isLast || endsBefore(text, tokens, index) || isClockAlone(tokens, block, index)
      const isLead = !isLast && isLeadAlone(text, tokens, { first, index })
      if (isEnd || isLead) {
        sentences.push({
          ...rangeOf(tokens, first, index),
          block: isLead ? 'dateline' : block.kind,
        })
        first = index
      }
    }
  }
  return sentences
}

/** "12:30 The gates are open": the hour of an entry stands apart from what it tells. */
function isClockAlone(tokens: readonly Token[], block: Block, index: number): boolean {
  const [clock, next] = [tokens[index - 1], tokens[index]]
  return (
    clock?.start === block.start &&
    /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/u.test(clock.value) &&
    /^[\p{Lu}"“]/u.test(next?.value ?? '')
  )
}

interface Opening {
  /** The first token of the sentence, and the one ahead. */
  readonly first: number
  readonly index: number
}

/**
 * "Why it matters: Chile buys the coal", "2/ I told her": what only leads to an entry stands apart from what it tells, as
 * a line in which nobody is heard.
 */
function isLeadAlone(text: string, tokens: readonly Token[], { first, index }: Opening): boolean {
  const [mark, next] = [tokens[index - 1], tokens[index]]
  if (!mark || !LEAD_ENDS.has(mark.value) || !/^[\p{Lu}"“‘']/u.test(next?.value ?? '')) return false
  const lead = text.slice(tokens[first]?.start ?? 0, mark.start).trim()
  if (mark.value !== ':') return NUMBERED.test(lead)
  return lead.length < LONGEST_LEAD && RUN_IN_HEADINGS.has(plain(lead))
}

const LEAD_ENDS: ReadonlySet<string> = new Set([':', '/', ')'])
const NUMBERED = /^\(?\d{1,2}(?:\/\d{0,2})?$/u
const LONGEST_LEAD = 40

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[\s•*–—-]+|\*+$/gu, '')
}

function rangeOf(tokens: readonly Token[], first: number, last: number) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, first, last }
}

const ENDERS = new Set(['.', '!', '?', '…', '...', '?!', '!!', '。'])
const CLOSERS = /^["'”’»)\]*_]+$/u

/** Whether a sentence ends before the token at `index`: a full stop behind, closing marks passed over, a start ahead. */
function endsBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  if (!next) return true
  let back = index - 1
  while (back >= 0 && isCloser(text, tokens, back)) back -= 1
  const ender = tokens[back]
  if (!ender || !isEnder(ender, { before: tokens[back - 1], next })) return false
  // A mark that touches the word behind belongs there: `said."` closes, `"We` opens.
  if (isCloser(text, tokens, index)) return false
  return isSentenceStart(next, ender)
}

function isEnder(token: Token, { before, next }: Neighbours): boolean {
  if (ENDERS.has(token.value)) return !isAbbreviated(before, token)
  // "The answer was no."; in "no. 7" a number follows.
  if (token.value === 'no.') return !/^\p{N}/u.test(next.value)
  // "U.S." and "giving in." keep their stop; they end a sentence only when a word follows that opens one.
  return token.value.endsWith('.') && !TITLES.has(token.lower) && OPENERS.has(next.value)
}

interface Neighbours {
  readonly before: Token | undefined
  readonly next: Token
}

/** "Ing. Castro", "Mme. Sall". */
function isAbbreviated(before: Token | undefined, { value, start }: Token): boolean {
  if (!before || value !== '.' || before.end !== start || !/^\p{Lu}/u.test(before.value))
    return false
  return ABBREVIATED_HONORIFICS.has(before.lower)
}

const TITLES = new Set([
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'gen.',
  'col.',
  'lt.',
  'sgt.',
  'sen.',
  'rep.',
  'gov.',
  'prof.',
  'st.',
])
const OPENERS = new Set(
  'The A An He She It They We I In On At But And This That These Those His Her Their'.split(' '),
)

function isCloser(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || !CLOSERS.test(token.value)) return false
  const isTouchingBehind = token.start > 0 && !/\s/u.test(text[token.start - 1] ?? ' ')
  const isTouchingAhead = token.end < text.length && !/\s/u.test(text[token.end] ?? ' ')
  const isAmbiguous = token.value === '"' || token.value === "'"
  return isAmbiguous
    ? isTouchingBehind && !(isTouchingAhead && isWordAt(text, token.end))
    : isTouchingBehind
}

function isWordAt(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[offset] ?? '')
}

function isSentenceStart(next: Token, ender: Token): boolean {
  if (/^[\p{Ll}]/u.test(next.value)) return false
  return ender.value !== '…' && ender.value !== '...' ? true : /^\p{Lu}/u.test(next.value)
}
