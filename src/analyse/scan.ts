import { HONORIFICS } from '../lexicon/offices.js'
import { EVENT_NOUNS, PLACE_NOUNS } from '../lexicon/non-names.js'
import { genderOf, isGivenName } from '../lexicon/given-names.js'
import type { Sentence } from '../model/analysis.js'
import { actorId } from '../model/ids.js'
import type { OwnerEntry } from './gazetteer.js'
import { findNameRun, kindOfRun, type NameRun } from './names.js'
import { ownerOf } from './complements.js'
import { peopleActor, slugOf } from './groups.js'
import { parseOwned, parseUnowned } from './offices.js'
import { findPlural, findPronoun } from './plurals.js'
import type { Parsed, PersonSighting, Sighting } from './sightings.js'
import {
  isCapitalised,
  matchEntry,
  wordAt,
  wordsOf,
  type EntryMatch,
  type Place,
  type View,
} from './view.js'

const SILENT_BLOCKS: ReadonlySet<string> = new Set(['byline', 'dateline', 'footer'])

/** Everything in a text that may name an actor, in order, names in headlines last. */
export function scanText(view: View): readonly Sighting[] {
  const found: Sighting[] = []
  let asked = false
  for (const sentence of view.sentences) {
    if (SILENT_BLOCKS.has(sentence.block)) continue
    asked = isQuestionTurn(view, sentence) || (asked && !isLabelled(view, sentence))
    const sightings = scanSentence(view, sentence)
    found.push(...(asked ? sightings.filter((sighting) => !isWe(sighting)) : sightings))
  }
  return found
}

/** "Q" opens a reporter's turn in a transcript: whose "we" is nobody's side. */
function isQuestionTurn(view: View, sentence: Sentence): boolean {
  return view.tokens[sentence.first]?.value === 'Q'
}

/** "MR. SULLIVAN:" opens the next turn. */
function isLabelled(view: View, sentence: Sentence): boolean {
  for (
    let index = sentence.first;
    index < Math.min(sentence.last, sentence.first + 5);
    index += 1
  ) {
    const value = view.tokens[index]?.value ?? ''
    if (value === ':') return index > sentence.first
    if (value !== value.toUpperCase()) return false
  }
  return false
}

function isWe(sighting: Sighting): boolean {
  return sighting.kind === 'pronoun' && sighting.person === 'we'
}

/** What one sentence names, in order. */
export function scanSentence(view: View, sentence: Sentence): readonly Sighting[] {
  const found: Sighting[] = []
  const titleCase = isTitleCase(view, sentence)
  let index = sentence.first
  while (index < sentence.last) {
    const parsed = parseAt(view, { first: index, last: sentence.last }, titleCase)
    if (parsed) found.push(...parsed.sightings)
    index = parsed ? Math.max(parsed.next, index + 1) : index + 1
  }
  return found
}

/** Whether a line writes its words with capitals, so that a capital tells nothing. */
function isTitleCase(view: View, sentence: Sentence): boolean {
  let long = 0
  let capitals = 0
  for (let index = sentence.first + 1; index < sentence.last; index += 1) {
    if (!/^\p{L}{4,}/u.test(view.tokens[index]?.value ?? '')) continue
    long += 1
    if (isCapitalised(view, index)) capitals += 1
  }
  return long >= 3 && capitals / long > 0.7
}

function parseAt(view: View, place: Place, titleCase: boolean): Parsed | null {
  const pronoun = findPronoun(view, place)
  if (pronoun) return pronoun
  const plural = findPlural(view, place)
  if (plural) return plural
  const match = matchEntry(view, place.first)
  if (match?.entry.kind === 'owner')
    return parseOwner(view, { entry: match.entry, end: match.end }, place)
  const unowned = parseUnowned(view, place)
  if (unowned) return unowned
  return match ? { sightings: [], next: match.end } : parseName(view, place, titleCase)
}

function parseOwner(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed {
  const event = eventEnd(view, match, place.last)
  if (event !== null) return { sightings: [], next: event }
  const person = personNamedLikePlace(view, match, place)
  if (person) return person
  const owned = parseOwned(view, match, place)
  if (owned) return owned
  const after = { first: place.first, last: match.end }
  if (isMerePlace(view, match, place.first)) return { sightings: [], next: match.end }
  if (match.entry.as === 'people') {
    const actor = peopleActor(view, after, ownerOf(match.entry))
    return {
      sightings: [{ kind: 'fixed', place: after, actor, form: 'demonym', plural: true }],
      next: match.end,
    }
  }
  const form = ({ name: 'name', adjective: 'demonym', capital: 'seat', seat: 'seat' } as const)[
    match.entry.as
  ]
  return {
    sightings: [{ kind: 'fixed', place: after, actor: match.entry.actor, form, plural: false }],
    next: match.end,
  }
}

/** "Jordan Bardella", "Israel Katz": a given name that is also a state. */
function personNamedLikePlace(
  view: View,
  match: EntryMatch<OwnerEntry>,
  place: Place,
): Parsed | null {
  if (match.end !== place.first + 1 || !isGivenName(wordAt(view, place.first))) return null
  if (!isCapitalised(view, match.end) || matchEntry(view, match.end)) return null
  const run = findNameRun(view, place.first, place.last)
  if (!run || run.words.length < 2 || kindOfRun(view, run) !== 'person') return null
  return { sightings: [personAt(view, run, 'given-name')], next: run.last }
}

/** The end of the agreement or event whose name a place begins ("Minsk agreements", "Geneva Summit"); `null` when none. */
function eventEnd(view: View, match: EntryMatch<OwnerEntry>, end: number): number | null {
  const { as, actor } = match.entry
  if (as === 'adjective' || as === 'people' || as === 'seat') return null
  let at = match.end
  while (
    at < end &&
    at - match.end < 4 &&
    (wordAt(view, at) === '-' || isCapitalised(view, at)) &&
    !EVENT_NOUNS.has(wordAt(view, at))
  )
    at += 1
  const word = wordAt(view, at)
  if (at >= end || !EVENT_NOUNS.has(word)) return null
  const named = as === 'capital' || actor.kind === 'body' || isCapitalised(view, at)
  return named ? at + 1 : null
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'across',
  'through',
  'via',
  'into',
])
const MOTION: ReadonlySet<string> = new Set(
  'travel go fly visit return trip flight come arrive head journey move drive back invite depart leave way'.split(
    ' ',
  ),
)

/** A capital or seat where something happens, rather than one that acts. */
function isMerePlace(view: View, match: EntryMatch<OwnerEntry>, first: number): boolean {
  if (match.entry.as !== 'capital' && match.entry.as !== 'seat') return false
  const before = wordAt(view, first - 1) === 'the' ? first - 2 : first - 1
  const word = wordAt(view, before)
  if (PLACE_PREPOSITIONS.has(word)) return true
  if (word === 'to' || word === 'from')
    return [1, 2].some((back) => MOTION.has(view.tokens[before - back]?.lemma ?? ''))
  if (match.entry.as !== 'capital') return false
  return (
    PLACE_NOUNS.has(wordAt(view, match.end)) ||
    MOTION.has(view.tokens[before]?.lemma ?? '') ||
    (wordAt(view, match.end) === '-' && wordAt(view, match.end + 1) === 'based')
  )
}

function parseName(view: View, place: Place, titleCase: boolean): Parsed | null {
  if (!isCapitalised(view, place.first)) return null
  const word = wordAt(view, place.first)
  if (HONORIFICS.has(word)) return parseHonorific(view, place, HONORIFICS.get(word) ?? null)
  const run = findNameRun(view, place.first, place.last)
  if (!run) return null
  if (titleCase) return parseTitleCase(view, run)
  const kind = kindOfRun(view, run)
  switch (kind) {
    case 'nothing':
      return { sightings: [], next: run.last }
    case 'body':
      return { sightings: [bodyAt(view, run)], next: run.last }
    case 'person':
      return {
        sightings: [personAt(view, run, isGivenName(word) ? 'given-name' : 'shape')],
        next: run.last,
      }
    case 'single':
      return { sightings: [personAt(view, run, 'single')], next: run.last }
  }
}

function parseHonorific(view: View, place: Place, gender: 'm' | 'f' | null): Parsed | null {
  const run = findNameRun(view, place.first + 1, place.last)
  if (!run) return null
  return {
    sightings: [
      { ...personAt(view, run, 'title'), gender, place: { first: place.first, last: run.last } },
    ],
    next: run.last,
  }
}

/** In a headline every word has its capital: only words known elsewhere as names count, one by one. */
function parseTitleCase(view: View, run: NameRun): Parsed {
  const given = isGivenName(wordAt(view, run.first)) && view.tokens[run.first + 1]?.tag === 'PROPN'
  const last = Math.min(run.last, run.first + (given ? 2 : 1))
  const words =
    given && run.words.length > 1 ? run.words.slice(0, 2) : [view.tokens[run.first]?.value ?? '']
  return {
    sightings: [{ ...personAt(view, { first: run.first, last, words }, 'single'), speaks: false }],
    next: last,
  }
}

const SPEAKS: ReadonlySet<string> = new Set(
  'say tell add note stress warn urge call announce claim argue insist deny confirm reiterate emphasize underscore write tweet'.split(
    ' ',
  ),
)

function personAt(view: View, run: NameRun, evidence: PersonSighting['evidence']): PersonSighting {
  return {
    kind: 'person',
    place: { first: run.first, last: run.last },
    name: run.words,
    role: null,
    office: null,
    side: null,
    gender: run.words.length > 1 ? genderOf(wordAt(view, run.first)) : null,
    evidence,
    speaks: SPEAKS.has(view.tokens[run.last]?.lemma ?? '') || isQuotedBy(view, run.first),
  }
}

/** `"...," said Ada Osei`, `according to Ada Osei`. */
function isQuotedBy(view: View, first: number): boolean {
  const before = view.tokens[first - 1]
  if (before?.lemma === 'say' || before?.lemma === 'add') return true
  return before?.lower === 'to' && wordAt(view, first - 2) === 'according'
}

function bodyAt(view: View, run: NameRun): Sighting {
  const name = wordsOf(view, run)
  const actor = {
    id: actorId(`body:${slugOf(name)}`),
    kind: 'body',
    name,
    aliases: [],
    side: null,
    office: null,
    wikidata: null,
  } as const
  return { kind: 'fixed', place: run, actor, form: 'name', plural: false }
}
