import { NAME_PARTICLES } from '../../lexicon/calling.js'
import { isGivenName } from '../../lexicon/given-names.js'
import {
  COURTESIES,
  COURTESY_INITIALS,
  HONORIFICS,
  PAIRED_HONORIFICS,
} from '../../lexicon/honorifics.js'
import { GROUP_MODIFIERS, OFFICE_MODIFIERS } from '../../lexicon/offices.js'
import { BODY_NOUNS, FUNCTION_WORDS, NOT_NAMES } from '../../lexicon/non-names.js'
import type { Tag } from '../../model/analysis.js'
import { isCapitalised, isTitled, matchEntry, wordAt, type Place, type View } from './view.js'

/** A stretch of capitalised words that may name someone. */
export interface NameRun extends Place {
  readonly words: readonly string[]
}

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
  const run = findWholeRun(view, first, end)
  return run && isTitled(view, first) ? knownPart(view, run) : run
}

const LONGEST_KNOWN = 4

/** The part of a run in a headline that is a known name, or a likely one; else its first word. */
export function knownPart(view: View, run: NameRun): NameRun {
  for (let length = Math.min(run.last - run.first, LONGEST_KNOWN); length > 1; length -= 1) {
    const words = view.folded.slice(run.first, run.first + length)
    if (view.names.has(words.join(' '))) return partOf(view, run.first, length)
  }
  const one = compoundEnd(view, run.first)
  const isGiven = isGivenName(wordAt(view, run.first)) || isBehindOffice(view, run)
  const likely = isGiven && tagAt(view, one) === 'PROPN'
  const last = likely && one < run.last ? compoundEnd(view, one) : one
  return partOf(view, run.first, Math.min(last, run.last) - run.first)
}

const OFFICE_NOUN =
  /^(?:president|minister|premier|chancellor|secretary|king|queen|emir|sultan|ambassador|envoy|governor|pm|fm)$/u

/** "Statement by Prime Minister Tora Lindqvist": two words behind an office that close the line or its part. */
function isBehindOffice(view: View, { first, last }: Omit<NameRun, 'words'>): boolean {
  const next = view.tokens[last]
  const isClosed = !next || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ'
  return isClosed && last - first === 2 && OFFICE_NOUN.test(wordAt(view, first - 1))
}

/** The token after a word and what hyphens tie to it: "El-Sisi". */
function compoundEnd(view: View, first: number): number {
  let index = first + 1
  while (wordAt(view, index) === '-' && isTouching(view, index)) index += 2
  return index
}

function partOf(view: View, first: number, length: number): NameRun {
  const words = view.tokens.slice(first, first + length).map((token) => token.value)
  return { first, last: first + length, words: joinHyphens(words) }
}

/** A run that may begin with a particle in lower case: "al-Sisi", "von der Leyen" after an office. */
export function findParticleRun(view: View, first: number, end: number): NameRun | null {
  const start = particlesEnd(view, first, end)
  if (start === first) return findNameRun(view, first, end)
  const run = findNameRun(view, start, end)
  if (!run || isCapitalised(view, first)) return findNameRun(view, first, end)
  const before = view.tokens.slice(first, start).map((token) => token.value)
  return { first, last: run.last, words: joinHyphens([...before, ...run.words]) }
}

function findWholeRun(view: View, first: number, end: number): NameRun | null {
  if (!isNameWord(view, first) || isOpeningWord(view, first) || isMark(view, first)) return null
  const words: string[] = [view.tokens[first]?.value ?? '']
  let index = first + 1
  while (index < end && words.length < LONGEST_NAME && !isBreak(view, index)) {
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

/** A paragraph that ends between two words. */
function isBreak(view: View, index: number): boolean {
  const [before, here] = [view.tokens[index - 1], view.tokens[index]]
  if (!before || !here || here.start - before.end < 2) return false
  return view.article.text.slice(before.end, here.start).includes('\n\n')
}

/** The token after the honorifics that stand at a place ("Dato' Seri Dr."); the place itself where none does. */
export function honorificsEnd(view: View, first: number, end: number): number {
  let index = first
  while (index < end) {
    const next = honorificEnd(view, index)
    if (next === index) break
    index = next
  }
  return index
}

/** The token where the courtesies before a name begin: "H.E.", "His Excellency"; the name's own where none stands there. */
export function beforeCourtesies(view: View, first: number): number {
  if (COURTESY_INITIALS.has(view.tokens[first - 1]?.value ?? '')) return first - 1
  return COURTESIES.has(wordAt(view, first - 1)) ? first - 2 : first
}

/** The token after a courtesy that stands at a place: "President His Highness Sheikh Osei", "Minister H.E. Osei". */
export function courtesyEnd(view: View, first: number): number {
  if (COURTESY_INITIALS.has(view.tokens[first]?.value ?? '')) return first + 1
  if (!/^(?:his|her)$/u.test(wordAt(view, first))) return first
  const noun = /^(?:royal|serene|imperial)$/u.test(wordAt(view, first + 1)) ? first + 2 : first + 1
  return COURTESIES.has(wordAt(view, noun)) ? noun + 1 : first
}

function honorificEnd(view: View, index: number): number {
  const word = wordAt(view, index)
  const pair = PAIRED_HONORIFICS.get(word)
  if (pair?.includes(wordAt(view, index + 1))) return index + 2
  if (!HONORIFICS.has(word)) return index
  const mark = wordAt(view, index + 1)
  const isMarked = view.tokens[index]?.end === view.tokens[index + 1]?.start && MARKS.has(mark)
  return isMarked ? index + 2 : index + 1
}

/** What may close an honorific: "Dato'", "Ing." */
const MARKS: ReadonlySet<string> = new Set(["'", '’', '‘', '.'])

/** "Former" and "Senior" begin no name; nor do the letters of "(D-N.Y.)" and "D.C.". */
function isMark(view: View, index: number): boolean {
  const word = wordAt(view, index)
  if (OFFICE_MODIFIERS.has(word) || GROUP_MODIFIERS.has(word) || COURTESIES.has(word)) return true
  return /^(?:\p{L}\.){2,}$/u.test(word) || (word.length === 1 && wordAt(view, index + 1) === '-')
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
  const stop = BODY_NOUNS.has(wordAt(view, index - 1))
    ? bodyTail(view, from)
    : particlesEnd(view, from, run.end)
  if (stop >= run.end || !isNameWord(view, stop))
    return hyphen && isLowerPart(view, from) ? from + 1 : null
  const entry = matchEntry(view, stop)
  const surname = stop - run.first === 1 && isGivenName(wordAt(view, run.first))
  // "Rashid bin Sultan": behind a patronymic an office is a name.
  const isFather =
    stop > from && FATHERS.has(wordAt(view, stop - 1)) && entry?.entry.kind === 'role'
  if (
    entry &&
    !hyphen &&
    !isFather &&
    !(surname && entry.entry.kind === 'owner' && entry.end === stop + 1)
  )
    return null
  return stop + 1
}

const FATHERS: ReadonlySet<string> = new Set(['bin', 'bint', 'binti', 'ibn', 'ben', 'ould', 'mint'])

/** "University of Leeds", "Institute for the Study of War": the words that join an organisation's name. */
function bodyTail(view: View, index: number): number {
  const word = wordAt(view, index)
  if (word !== 'of' && word !== 'for') return index
  return wordAt(view, index + 1) === 'the' ? index + 2 : index + 1
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
    (NAME_PARTICLES.has(wordAt(view, index)) ||
      (index > from && wordAt(view, index) === '-' && index < from + 4))
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
  if (NOT_NAMES.has(word)) return isNamesake(view, index, word)
  return !FUNCTION_WORDS.has(word)
}

/** "Jan Kot", "April Ng": a month that is also a given name, before another name. */
function isNamesake(view: View, index: number, word: string): boolean {
  const next = wordAt(view, index + 1)
  const named = isGivenName(word) && isCapitalised(view, index + 1) && /^\p{L}{2}/u.test(next)
  return named && !NOT_NAMES.has(next) && !FUNCTION_WORDS.has(next)
}

/** An ordinary word with the capital of its sentence's start ("Yet Macron"). */
function isOpeningWord(view: View, index: number): boolean {
  const tag = tagAt(view, index)
  if (tag === 'PROPN' || !isSentenceStart(view, index)) return false
  return (
    tag === 'ADV' ||
    tag === 'INTJ' ||
    tag === 'NUM' ||
    (tag === 'VERB' && !isGivenName(wordAt(view, index))) ||
    (!isGivenName(wordAt(view, index)) && isCapitalised(view, index + 1))
  )
}

function isSentenceStart(view: View, index: number): boolean {
  const before = view.tokens[index - 1]
  return !before || (before.tag === 'PUNCT' && before.value !== ',') || before.tag === 'SYM'
}

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
