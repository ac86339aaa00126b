import type { Sentence } from '../../model/analysis.js'
import type { Actor } from '../../model/actors.js'
import { foldWord } from '../../language/phrases.js'
import { COURTESIES, COURTESY_INITIALS } from '../../lexicon/honorifics.js'
import { parseJointDocument } from './documents.js'
import { parseUnowned } from './offices.js'
import { parseName, type Acronyms } from './persons.js'
import { parseOwner } from './places.js'
import { findPlural, findPronoun } from './plurals.js'
import type { Parsed, Sighting } from './sightings.js'
import {
  isCapitalised,
  isTitled,
  matchEntry,
  startsUpper,
  wordAt,
  type Place,
  type View,
} from './view.js'
import { SILENT_BLOCKS } from '../passage.js'

/**
 * Everything in a text that may name an actor, in order. Lines that write every word with a capital are read
 * last, since a capital tells nothing there and names must be known from the rest.
 */
export function scanText(view: View): readonly Sighting[] {
  const acronyms: Acronyms = new Map()
  const heard = view.sentences.filter((sentence) => !SILENT_BLOCKS.has(sentence.block))
  const plain = heard.filter((sentence) => !isTitled(view, sentence.first))
  const titled = heard.filter((sentence) => isTitled(view, sentence.first))
  const found = plain.flatMap((sentence) => scanSentence(view, sentence, acronyms))
  learnNames(view.names, found)
  found.push(...titled.flatMap((sentence) => scanSentence(view, sentence, acronyms)))
  return withoutQuestions(
    view,
    found.toSorted((a, b) => a.place.first - b.place.first),
  )
}

/** Adds full names, folded, and their last words, of the persons that sightings name. */
function learnNames(names: Set<string>, sightings: readonly Sighting[]): void {
  for (const sighting of sightings) {
    if (sighting.kind !== 'person' || sighting.evidence === 'single') continue
    const words = sighting.name.map(foldWord)
    names.add(words.join(' ')).add(words.at(-1) ?? '')
  }
}

/** What one sentence names, in order. */
export function scanSentence(
  view: View,
  sentence: Sentence,
  acronyms: Acronyms,
): readonly Sighting[] {
  const found: Sighting[] = []
  let index = datelineEnd(view, sentence)
  while (index < sentence.last) {
    const parsed = parseAt(view, { first: index, last: sentence.last }, acronyms)
    if (parsed) found.push(...parsed.sightings)
    index = parsed ? Math.max(parsed.next, index + 1) : index + 1
  }
  return found
}

const LONGEST_DATELINE = 16
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** The first token after "NAIROBI, Kenya (AP) —" at a sentence's start; the start itself where none stands there. */
function datelineEnd(view: View, { first, last }: Sentence): number {
  const end = Math.min(last, first + LONGEST_DATELINE)
  const city = view.tokens[first]?.value ?? ''
  const shouted = city.length > 2 && city === city.toUpperCase() && isCapitalised(view, first)
  for (let index = first + 1; index < end; index += 1) {
    if (!DASHES.has(wordAt(view, index))) continue
    const before = view.tokens[index - 1]
    if (before?.end === view.tokens[index]?.start && before?.value !== ')') continue
    return before?.value === ')' || (shouted && before?.tag === 'NUM') ? index + 1 : first
  }
  return first
}

function parseAt(view: View, place: Place, acronyms: Acronyms): Parsed | null {
  const word = findCourtesy(view, place) ?? findPronoun(view, place) ?? findPlural(view, place)
  if (word) return word
  const joint = parseJointDocument(view, place)
  if (joint) return joint
  const match = matchEntry(view, place.first)
  if (match?.entry.kind === 'owner') {
    learnShort(acronyms, match.entry.actor)
    return parseOwner(view, { entry: match.entry, end: match.end }, place)
  }
  const office = parseUnowned(view, place)
  if (office) return office
  return match ? { sightings: [], next: match.end } : parseName(view, place, acronyms)
}

const MAJESTIES: ReadonlySet<string> = new Set(['highness', 'majesty', 'holiness'])
const POSSESSORS: ReadonlySet<string> = new Set(['his', 'her', 'their'])

/** "His Highness affirmed": whoever reigns; with a name or an office behind it, that tells who. */
function findCourtesy(view: View, { first }: Place): Parsed | null {
  const initials = endOfInitials(view, first)
  if (initials !== null) return { sightings: [], next: initials }
  const bare = bareInitials(view, first)
  if (bare) return bare
  const end = first + (wordAt(view, first + 1) === 'royal' ? 3 : 2)
  const noun = wordAt(view, end - 1)
  if (!POSSESSORS.has(wordAt(view, first)) || !COURTESIES.has(noun)) return null
  if (wordAt(view, end) === 'the' || isCapitalised(view, end)) return { sightings: [], next: end }
  const place = { first, last: end }
  if (wordAt(view, first) === 'their') return { sightings: [theirsAt(place)], next: end }
  return courtesyAt(place, MAJESTIES.has(noun))
}

/** "H.H. affirmed", "HRH stressed": initials that stand for a name, a verb behind them. */
function bareInitials(view: View, first: number): Parsed | null {
  const value = view.tokens[first]?.value ?? ''
  const next = view.tokens[first + 1]
  if (!COURTESY_INITIALS.has(value) || !next || startsUpper(next.value)) return null
  if (next.tag !== 'VERB' && next.tag !== 'ADV') return null
  return courtesyAt({ first, last: first + 1 }, !EXCELLENT.has(value))
}

const EXCELLENT: ReadonlySet<string> = new Set('HE H.E. S.E. S.E.M. SE'.split(' '))

function courtesyAt(place: Place, isMajesty: boolean): Parsed {
  const role = isMajesty ? 'majesty' : 'excellency'
  const office = { role, otherRoles: [], heads: true, owner: null, determiner: 'definite' } as const
  return { sightings: [{ kind: 'role', place, ...office }], next: place.last }
}

/** "Their Excellencies agreed". */
function theirsAt(place: Place): Sighting {
  return { kind: 'plural', place, role: null, heads: true, count: null, of: 'persons', sides: [] }
}

/** "HE the Prime Minister", "HRH Prince Salem": the token after the initials. */
function endOfInitials(view: View, first: number): number | null {
  if (!COURTESY_INITIALS.has(view.tokens[first]?.value ?? '')) return null
  const next = view.tokens[first + 1]?.value ?? ''
  const isTitle = next === 'the' || (isCapitalised(view, first + 1) && /\p{Ll}|\./u.test(next))
  return isTitle ? first + 1 : null
}

/** "The Council" after "the Peace and Security Council": the noun that ends its name. */
function learnShort(acronyms: Acronyms, actor: Actor): void {
  const noun = actor.name.split(' ').at(-1) ?? ''
  if (actor.kind === 'body' && SHORT.has(noun.toLowerCase())) acronyms.set(noun, actor)
}

const SHORT: ReadonlySet<string> = new Set(
  'council commission union agency assembly committee court league'.split(' '),
)

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
