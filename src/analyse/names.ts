import { isGivenName } from '../lexicon/given-names.js'
import { BODY_NOUNS, EVENT_NOUNS, NOT_NAMES, THING_NOUNS } from '../lexicon/non-names.js'
import type { Tag } from '../model/analysis.js'
import { isCapitalised, matchEntry, wordAt, type Place, type View } from './view.js'

/** A stretch of capitalised words that may name someone. */
export interface NameRun extends Place {
  readonly words: readonly string[]
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da das do dos du la le van von zu zum bin bint ibn ben al el as ash at ter ten y e abu ul ud'.split(
    ' ',
  ),
)
const SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'xiv',
  'xvi',
])
const LONGEST_NAME = 7

/**
 * The capitalised words from one token on, with particles, initials and hyphens inside ("Ursula von der Leyen",
 * "Joseph R. Biden, Jr."). Ends before a phrase of the gazetteer unless a given name stands before it.
 */
export function findNameRun(view: View, first: number, end: number): NameRun | null {
  if (!isNameWord(view, first) || isOpeningWord(view, first)) return null
  const words: string[] = [view.tokens[first]?.value ?? '']
  let index = first + 1
  while (index < end && words.length < LONGEST_NAME) {
    if (isSplitWord(view, index)) {
      words.push(`${words.pop() ?? ''}${view.tokens[index]?.value ?? ''}`)
      index += 1
      continue
    }
    const next = extendName(view, index, { end, first })
    if (next === null) break
    for (let at = index; at < next; at += 1) words.push(view.tokens[at]?.value ?? '')
    index = next
  }
  const suffixed = suffixEnd(view, index)
  for (let at = index; at < suffixed; at += 1) words.push(view.tokens[at]?.value ?? '')
  return { first, last: suffixed, words: joinHyphens(words.filter((word) => word !== ',')) }
}

/** The rest of a word that the tokeniser cut at a letter it does not know ("Plenkovi", "ć"). */
function isSplitWord(view: View, index: number): boolean {
  const [before, here] = [view.tokens[index - 1], view.tokens[index]]
  if (!before || !here || before.end !== here.start) return false
  return /^\p{L}/u.test(here.value) && /\p{L}$/u.test(before.value) && !here.lower.includes("'")
}

function extendName(view: View, index: number, run: { end: number; first: number }): number | null {
  const hyphen = wordAt(view, index) === '-'
  const from = hyphen ? index + 1 : index
  if (hyphen && !isTouching(view, index)) return null
  const stop = particlesEnd(view, from, run.end)
  if (stop >= run.end || !isNameWord(view, stop))
    return hyphen && isLowerPart(view, from) ? from + 1 : null
  const entry = matchEntry(view, stop)
  const surname = stop - run.first === 1 && isGivenName(wordAt(view, run.first))
  if (entry && !hyphen && !(surname && entry.entry.kind === 'owner' && entry.end === stop + 1))
    return null
  return stop + 1
}

// "Ban Ki-moon", "Kim Jong-un": the second half goes without a capital.
function isLowerPart(view: View, index: number): boolean {
  const previous = view.tokens[index - 2]?.value ?? ''
  return (
    previous.length <= 5 &&
    /^[a-z]{1,6}$/u.test(view.tokens[index]?.value ?? '') &&
    wordAt(view, index) !== 'elect' &&
    isCapitalised(view, index - 3)
  )
}

function particlesEnd(view: View, from: number, end: number): number {
  let index = from
  while (
    index < end &&
    (PARTICLES.has(wordAt(view, index)) || (index > from && wordAt(view, index) === '-'))
  )
    index += 1
  return index
}

/** A hyphen with no white space on either side. */
function isTouching(view: View, index: number): boolean {
  const [before, mark, after] = [view.tokens[index - 1], view.tokens[index], view.tokens[index + 1]]
  return before?.end === mark?.start && mark?.end === after?.start
}

function suffixEnd(view: View, index: number): number {
  const comma = wordAt(view, index) === ','
  const at = comma ? index + 1 : index
  if (!SUFFIXES.has(wordAt(view, at)) || !isCapitalised(view, at)) return index
  return at + 1
}

function isNameWord(view: View, index: number): boolean {
  const value = view.tokens[index]?.value ?? ''
  if (!isCapitalised(view, index) || !/^[\p{L}]/u.test(value)) return false
  const word = wordAt(view, index)
  return !NOT_NAMES.has(word) && !CLOSED_TAGS.has(tagAt(view, index))
}

/** An ordinary word with the capital of its sentence's start ("Yet Macron"). */
function isOpeningWord(view: View, index: number): boolean {
  const tag = tagAt(view, index)
  if (tag === 'PROPN' || !isSentenceStart(view, index)) return false
  return (
    tag === 'ADV' ||
    tag === 'INTJ' ||
    tag === 'NUM' ||
    (!isGivenName(wordAt(view, index)) && isCapitalised(view, index + 1))
  )
}

function isSentenceStart(view: View, index: number): boolean {
  const before = view.tokens[index - 1]
  return !before || (before.tag === 'PUNCT' && before.value !== ',') || before.tag === 'SYM'
}

const CLOSED_TAGS: ReadonlySet<Tag> = new Set<Tag>(['DET', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'ADP'])

function tagAt(view: View, index: number): Tag {
  return view.tokens[index]?.tag ?? 'X'
}

/** "Jean", "-", "Noël" as one word. */
function joinHyphens(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [index, word] of words.entries()) {
    if (word === '-') continue
    const previous = joined.at(-1)
    if (words[index - 1] === '-' && previous !== undefined)
      joined[joined.length - 1] = `${previous}-${word}`
    else joined.push(word)
  }
  return joined
}

export type RunKind = 'person' | 'body' | 'single' | 'nothing'

const PLACE_STARTS: ReadonlySet<string> = new Set(
  'new north south east west northern southern eastern western central upper lower great greater san los las santa santo saint st st. port fort mount lake cape big black white red blue yellow gulf el'.split(
    ' ',
  ),
)
const IN_PLACE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'off',
  'through',
  'via',
  'inside',
])

/** What a run names, by its words and the words around it. */
export function kindOfRun(view: View, run: NameRun): RunKind {
  const folded = run.words.map((_, index) => wordAt(view, run.first + index))
  const last = wordAt(view, run.last - 1)
  const before = wordAt(view, run.first - 1)
  const head = wordAt(view, run.first)
  if (run.last - run.first > 1 && BODY_NOUNS.has(last)) return 'body'
  if (
    folded.some((word) => EVENT_NOUNS.has(word)) ||
    THING_NOUNS.has(head) ||
    THING_NOUNS.has(last) ||
    THING_NOUNS.has(wordAt(view, run.last))
  )
    return 'nothing'
  if (run.words.length === 1) return 'single'
  if (
    isGivenName(head) ||
    isGivenName((run.words[0] ?? '').toLowerCase()) ||
    folded.some(isInitial)
  )
    return 'person'
  if (PLACE_STARTS.has(head) || IN_PLACE.has(before)) return 'nothing'
  return before === 'the' ? 'nothing' : 'person'
}

function isInitial(word: string): boolean {
  return /^[a-z]\.$/u.test(word)
}
