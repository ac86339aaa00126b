import { isGivenName } from '../../lexicon/given-names.js'
import { EVENT_NOUNS, PLACE_NOUNS, THING_NOUNS } from '../../lexicon/non-names.js'
import { ownerOf } from './complements.js'
import type { OwnerEntry } from './gazetteer.js'
import { peopleActor } from './groups.js'
import { parseJoint } from './joint.js'
import { findNameRun } from './names.js'
import { isBodyRun, kindOfRun } from './run-kinds.js'
import { parseOwned } from './offices.js'
import { bodyActor, personAt } from './persons.js'
import type { Form, Parsed, RoleSighting } from './sightings.js'
import {
  isCapitalised,
  matchEntry,
  wordAt,
  wordsOf,
  type EntryMatch,
  type Place,
  type View,
} from './view.js'

/** Reads what begins with a state, body or seat: an office it owns, an event named after it, or itself. */
export function parseOwner(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed {
  const event = eventEnd(view, match, place.last)
  if (event !== null) return { sightings: [], next: event }
  return (
    parseNamesake(view, match, place) ??
    parseJoint(view, match, place) ??
    parseOwned(view, match, place) ??
    parseOwnBody(view, match, place) ??
    parseAlone(view, match, place.first)
  )
}

/** "Saudi Press Agency", "The Kyiv Independent": an organisation whose name begins with a place. */
function parseOwnBody(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed | null {
  const run = isCapitalised(view, match.end) ? findNameRun(view, match.end, place.last) : null
  if (!run || !isBodyRun(view, run)) return null
  const whole = { first: place.first, last: run.last }
  const body = bodyActor(wordsOf(view, whole))
  // A newspaper is named after a city without being that state's.
  const side = match.entry.as === 'capital' ? null : match.entry.actor.side
  const actor = { ...body, side }
  return {
    sightings: [{ kind: 'fixed', place: whole, actor, form: 'name', plural: false }],
    next: run.last,
  }
}

const FORMS: Readonly<Record<OwnerEntry['as'], Form>> = {
  name: 'name',
  adjective: 'demonym',
  people: 'demonym',
  capital: 'seat',
  seat: 'seat',
}

function parseAlone(view: View, match: EntryMatch<OwnerEntry>, first: number): Parsed {
  const next = match.end
  if (isMerePlace(view, match, first)) return { sightings: [], next }
  const place = { first, last: next }
  const person = soleNational(view, match, place)
  if (person) return { sightings: [person], next }
  const people = match.entry.as === 'people'
  const actor = people ? peopleActor(view, place, ownerOf(match.entry)) : match.entry.actor
  const form = FORMS[match.entry.as]
  return { sightings: [{ kind: 'fixed', place, actor, form, plural: people }], next }
}

/** "The Egyptian is betting": the leader of that state, where the text names one. */
function soleNational(
  view: View,
  match: EntryMatch<OwnerEntry>,
  place: Place,
): RoleSighting | null {
  const { as } = match.entry
  const tag = view.tokens[place.last]?.tag
  if (as !== 'adjective' || wordAt(view, place.first - 1) !== 'the') return null
  if ((tag !== 'VERB' && tag !== 'AUX') || !/(?:n|i)$/u.test(wordAt(view, place.last - 1)))
    return null
  // "the Palestinian cause": the tagger takes the noun for a verb.
  if (tag === 'VERB' && !/(?:s|d|t)$/u.test(wordAt(view, place.last))) return null
  const owner = ownerOf(match.entry)
  return {
    kind: 'role',
    place,
    role: 'leader',
    otherRoles: [],
    heads: true,
    owner,
    determiner: 'definite',
  }
}

/** "Jordan Bardella", "Israel Katz": a given name that is also a state. */
function parseNamesake(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed | null {
  if (match.end !== place.first + 1 || !isGivenName(wordAt(view, place.first))) return null
  if (!isCapitalised(view, match.end) || matchEntry(view, match.end)) return null
  const run = findNameRun(view, place.first, place.last)
  if (!run || run.words.length < 2 || kindOfRun(view, run) !== 'person') return null
  return { sightings: [personAt(view, run, 'given-name')], next: run.last }
}

/** How many capitalised words may stand between a place and its event ("Munich Security Conference"). */
const MOST_EVENT_WORDS = 4

/** The end of the agreement or event whose name a place begins ("Minsk agreements", "Geneva Summit"). */
function eventEnd(view: View, match: EntryMatch<OwnerEntry>, end: number): number | null {
  const { as, actor } = match.entry
  if (as !== 'name' && as !== 'capital') return null
  let at = match.end
  while (at < end && at - match.end < MOST_EVENT_WORDS && isInEventName(view, at)) at += 1
  if (at >= end || !EVENT_NOUNS.has(wordAt(view, at))) return null
  const named = as === 'capital' || actor.kind === 'body' || isCapitalised(view, at)
  return named ? at + 1 : null
}

function isInEventName(view: View, index: number): boolean {
  const word = wordAt(view, index)
  return !EVENT_NOUNS.has(word) && (word === '-' || isCapitalised(view, index))
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside around inside across through via into'.split(' '),
)
const MOTION: ReadonlySet<string> = new Set(
  'travel go fly visit return trip flight come arrive head journey move drive back invite depart leave way'.split(
    ' ',
  ),
)

/** A capital or seat where something happens, rather than one that acts. */
function isMerePlace(view: View, match: EntryMatch<OwnerEntry>, first: number): boolean {
  const { as } = match.entry
  if (as !== 'capital' && as !== 'seat') return false
  const before = wordAt(view, first - 1) === 'the' ? first - 2 : first - 1
  const word = wordAt(view, before)
  if (PLACE_PREPOSITIONS.has(word)) return true
  if (word === ',' && THING_NOUNS.has(wordAt(view, before - 1))) return true
  if (word === 'to' || word === 'from')
    return isMotion(view, before - 1) || isMotion(view, before - 2)
  return as === 'capital' && (isMotion(view, before) || isPlaceName(view, match.end))
}

function isMotion(view: View, index: number): boolean {
  return MOTION.has(view.tokens[index]?.lemma ?? '')
}

/** "Moscow region", "Paris-based", "London, Ontario". */
function isPlaceName(view: View, next: number): boolean {
  if (PLACE_NOUNS.has(wordAt(view, next))) return true
  return wordAt(view, next) === '-' && wordAt(view, next + 1) === 'based'
}
