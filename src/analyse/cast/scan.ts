import type { Sentence } from '../../model/analysis.js'
import { foldWord } from '../../language/phrases.js'
import { parseUnowned } from './offices.js'
import { parseName, type Acquaintance } from './persons.js'
import { parseOwner } from './places.js'
import { findPlural, findPronoun } from './plurals.js'
import type { Parsed, Sighting } from './sightings.js'
import { isCapitalised, matchEntry, wordAt, type Place, type View } from './view.js'

/**
 * Everything in a text that may name an actor, in order. Lines that write every word with a capital are read
 * last, since a capital tells nothing there and names must be known from the rest.
 */
export function scanText(view: View): readonly Sighting[] {
  const acronyms: Acquaintance['acronyms'] = new Map()
  const { plain, titled } = sortSentences(view)
  const found = plain.flatMap((sentence) => scanSentence(view, sentence, { names: null, acronyms }))
  if (titled.length === 0) return withoutQuestions(view, found)
  const known = { names: namesIn(found), acronyms }
  found.push(...titled.flatMap((sentence) => scanSentence(view, sentence, known)))
  const ordered = found.toSorted((a, b) => a.place.first - b.place.first)
  return withoutQuestions(view, ordered)
}

/** Full names, folded, and their last words, of the persons that sightings name. */
export function namesIn(sightings: readonly Sighting[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const sighting of sightings) {
    if (sighting.kind !== 'person' || sighting.evidence === 'single') continue
    const words = sighting.name.map(foldWord)
    names.add(words.join(' ')).add(words.at(-1) ?? '')
  }
  return names
}

const SILENT_BLOCKS: ReadonlySet<string> = new Set(['byline', 'dateline', 'footer'])

function sortSentences(view: View): { plain: readonly Sentence[]; titled: readonly Sentence[] } {
  const plain: Sentence[] = []
  const titled: Sentence[] = []
  for (const sentence of view.sentences) {
    if (SILENT_BLOCKS.has(sentence.block)) continue
    if (isTitleCase(view, sentence)) titled.push(sentence)
    else plain.push(sentence)
  }
  return { plain, titled }
}

/** Whether a line writes its words with capitals. */
function isTitleCase(view: View, sentence: Sentence): boolean {
  let long = 0
  let capitals = 0
  for (let index = sentence.first + 1; index < sentence.last; index += 1) {
    if (!isLongWord(wordAt(view, index))) continue
    long += 1
    if (isCapitalised(view, index)) capitals += 1
  }
  return long >= 3 && capitals / long > 0.9
}

function isLongWord(word: string): boolean {
  return word.length > 3 && word.charAt(0) !== word.charAt(0).toUpperCase()
}

/** What one sentence names, in order. */
export function scanSentence(
  view: View,
  sentence: Sentence,
  known: Acquaintance,
): readonly Sighting[] {
  const found: Sighting[] = []
  let index = sentence.first
  while (index < sentence.last) {
    const parsed = parseAt(view, { first: index, last: sentence.last }, known)
    if (parsed) found.push(...parsed.sightings)
    index = parsed ? Math.max(parsed.next, index + 1) : index + 1
  }
  return found
}

function parseAt(view: View, place: Place, known: Acquaintance): Parsed | null {
  const word = findPronoun(view, place) ?? findPlural(view, place)
  if (word) return word
  const match = matchEntry(view, place.first)
  if (match?.entry.kind === 'owner')
    return parseOwner(view, { entry: match.entry, end: match.end }, place)
  const office = parseUnowned(view, place)
  if (office) return office
  return match ? { sightings: [], next: match.end } : parseName(view, place, known)
}

/** Without the "we" of a transcript's questions: a reporter speaks for no side. */
function withoutQuestions(view: View, sightings: readonly Sighting[]): readonly Sighting[] {
  if (!view.tokens.some((token) => token.value === 'Q')) return sightings
  const asked = questionsOf(view)
  return sightings.filter((sighting) => !isWe(sighting) || !asked.has(sighting.place.first))
}

/** The tokens of the turns that "Q" opens, up to the next "MR. SULLIVAN:". */
function questionsOf(view: View): ReadonlySet<number> {
  const asked = new Set<number>()
  let asking = false
  for (const sentence of view.sentences) {
    if (view.tokens[sentence.first]?.value === 'Q') asking = true
    else if (isLabelled(view, sentence)) asking = false
    for (let index = sentence.first; asking && index < sentence.last; index += 1) asked.add(index)
  }
  return asked
}

const LONGEST_LABEL = 6

function isLabelled(view: View, sentence: Sentence): boolean {
  const end = Math.min(sentence.last, sentence.first + LONGEST_LABEL)
  for (let index = sentence.first; index < end; index += 1) {
    const value = view.tokens[index]?.value ?? ''
    if (value === ':') return index > sentence.first
    if (value !== value.toUpperCase()) return false
  }
  return false
}

function isWe(sighting: Sighting): boolean {
  return sighting.kind === 'pronoun' && sighting.person === 'we'
}
