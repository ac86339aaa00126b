import { genderOf, isGivenName } from '../../lexicon/given-names.js'
import { HONORIFICS } from '../../lexicon/honorifics.js'
import { BODY_NOUNS, BODY_TITLES } from '../../lexicon/non-names.js'
import type { Actor } from '../../model/actors.js'
import { actorId } from '../../model/ids.js'
import { slugOf } from './groups.js'
import { findParticleRun, honorificsEnd, knownPart, type NameRun } from './names.js'
import { isAcronym, kindOfRun } from './run-kinds.js'
import type { Parsed, PersonSighting } from './sightings.js'
import { isCapitalised, isTitled, wordAt, wordsOf, type Place, type View } from './view.js'

/** Bodies by the acronym that the text gives them in brackets. */
export type Acronyms = Map<string, Actor>

/** Reads a name at a capitalised word that the gazetteer does not know. */
export function parseName(view: View, place: Place, acronyms: Acronyms): Parsed | null {
  const word = wordAt(view, place.first)
  const titled = isCapitalised(view, place.first) ? parseHonorific(view, place) : null
  if (titled) return titled
  const whole = findParticleRun(view, place.first, place.last)
  if (!whole) return null
  const run = withoutNoun(whole)
  if (isTitled(view, run.first) || isShouted(run)) return parseShouted(view, run)
  switch (kindOfRun(view, run)) {
    case 'nothing':
      return { sightings: [], next: run.last }
    case 'body':
      return isMembership(view, run.first)
        ? { sightings: [], next: run.last }
        : parseBody(view, run, acronyms)
    case 'person':
      return personParsed(view, run, isGivenName(word) ? 'given-name' : 'shape')
    case 'single':
      return parseSingle(view, run, acronyms)
  }
}

/** "Member of the Political Bureau": a rank of whoever is named behind it. */
function isMembership(view: View, first: number): boolean {
  const before = view.tokens.slice(Math.max(0, first - MEMBERSHIP), first).map(({ value }) => value)
  return /\b[Mm]ember of (?:(?:the|of|for|\p{Lu}\S*) )*$/u.test(`${before.join(' ')} `)
}

/** "member of the Political Bureau of the Central", in tokens. */
const MEMBERSHIP = 10

/** "Manufacturer Norvik" at the head of a sentence: the name stands behind the noun. */
function withoutNoun(run: NameRun): NameRun {
  const [noun = '', ...words] = run.words
  const isNoun =
    words.length > 0 && BODY_TITLES.has(noun.toLowerCase()) && !BODY_NOUNS.has(noun.toLowerCase())
  return isNoun && !isGivenName(noun.toLowerCase())
    ? { first: run.first + 1, last: run.last, words }
    : run
}

/** Several words all in capitals: a heading inside a sentence. */
function isShouted({ words }: NameRun): boolean {
  return words.length > 1 && words.every((word) => word.length > 2 && word === word.toUpperCase())
}

function personParsed(view: View, run: NameRun, evidence: PersonSighting['evidence']): Parsed {
  return { sightings: [personAt(view, run, evidence)], next: run.last }
}

/** "Mr Osei", "Dato' Seri Azhar", "the Right Honourable Ada Osei". */
function parseHonorific(view: View, place: Place): Parsed | null {
  const first = honorificsEnd(view, place.first, place.last)
  const run = first > place.first ? findParticleRun(view, first, place.last) : null
  if (!run) return null
  const whole = { first: place.first, last: run.last }
  return {
    sightings: [
      { ...personAt(view, run, 'title'), gender: genderIn(view, place.first, first), place: whole },
    ],
    next: run.last,
  }
}

function genderIn(view: View, first: number, last: number): 'm' | 'f' | null {
  const told = view.folded.slice(first, last).map((word) => HONORIFICS.get(word) ?? null)
  return told.findLast((gender) => gender !== null) ?? null
}

/** Where every word has its capital a name counts only as far as it is known from elsewhere. */
function parseShouted(view: View, run: NameRun): Parsed {
  const name = isShouted(run) ? knownPart(view, run) : run
  return { sightings: [{ ...personAt(view, name, 'single'), speaks: false }], next: name.last }
}

function parseSingle(view: View, run: NameRun, acronyms: Acronyms): Parsed {
  const [word = ''] = run.words
  const defined = acronyms.get(word)
  if (defined) return bodyParsed(run, defined)
  const sighting = personAt(view, run, 'single')
  const telling = sighting.speaks || wordAt(view, run.first - 1) === 'the'
  const attributive = view.tokens[run.last]?.tag === 'NOUN'
  if (isAcronym(word) && telling && !attributive) return bodyParsed(run, bodyActor(word))
  return { sightings: [sighting], next: run.last }
}

/** "Institute for the Study of War (ISW)": the acronym is that body from here on. */
function parseBody(view: View, run: NameRun, acronyms: Acronyms): Parsed {
  const actor = bodyActor(wordsOf(view, run))
  const acronym = view.tokens[run.last + 1]?.value ?? ''
  if (run.words.length === 1) acronyms.set(run.words[0] ?? '', actor)
  const bracketed = wordAt(view, run.last) === '(' && wordAt(view, run.last + 2) === ')'
  if (bracketed && isAcronym(acronym)) acronyms.set(acronym, actor)
  return bodyParsed(run, actor)
}

function bodyParsed(run: NameRun, actor: Actor): Parsed {
  const place = { first: run.first, last: run.last }
  return {
    sightings: [{ kind: 'fixed', place, actor, form: 'name', plural: false }],
    next: run.last,
  }
}

/** A single name that the words around it tell to meet somebody who is a person: "Osei met Arhin". */
export function isMeeting(view: View, from: Place, to: Place): boolean {
  const between = view.tokens.slice(from.last, to.first)
  const [verb] = between
  if (!verb || between.length > LONGEST_MEETING) return false
  if (between.length === 1) return MEETS.has(verb.lemma) && verb.tag === 'VERB'
  return between.at(-1)?.lower === 'with' && COMPANY.has(between.at(-2)?.lemma ?? '')
}

/** "held another round of talks with", in tokens. */
const LONGEST_MEETING = 6

/**
 * Who a single capitalised word is that speaks or meets and belongs to nobody named in full: a person by surname, but an
 * organisation where it is written as one ("BuzzFeed") or reports.
 */
export function loneActor(view: View, name: readonly string[], place: Place): Actor {
  const words = name.join(' ')
  const written = /\p{Ll}\p{Lu}/u.test(words.replace(/^Ma?c/u, ''))
  const reports = view.tokens[place.last]?.lemma === 'report'
  if (written || reports || isAcronym(words)) return bodyActor(words)
  const id = actorId(`person:${slugOf(words)}`)
  return { id, kind: 'person', name: words, aliases: [], side: null, office: null, wikidata: null }
}

/** An organisation that no lexicon lists. */
export function bodyActor(name: string): Actor {
  const id = actorId(`body:${slugOf(name)}`)
  return { id, kind: 'body', name, aliases: [], side: null, office: null, wikidata: null }
}

const SPEAKS: ReadonlySet<string> = new Set(
  `say tell add note stress warn urge call announce claim argue insist deny confirm reiterate emphasize underscore
  write tweet report believe think recall explain reply respond answer agree state declare vow pledge promise demand
  praise remark refuse reject welcome hope want plan indicate point describe express phone telephone ring`.split(
    /\s+/u,
  ),
)

/** A name as a person, with what the words around it tell. */
export function personAt(
  view: View,
  run: NameRun,
  evidence: PersonSighting['evidence'],
): PersonSighting {
  const proper = view.tokens[run.first]?.tag === 'PROPN'
  return {
    kind: 'person',
    place: { first: run.first, last: run.last },
    name: run.words,
    role: null,
    otherRoles: [],
    office: null,
    side: null,
    gender: run.words.length > 1 ? genderOf(wordAt(view, run.first)) : null,
    evidence,
    speaks:
      proper &&
      (isFollowedBySpeech(view, run.last) ||
        isQuotedBy(view, run.first) ||
        (run.words.length > 1 && isMet(view, run.first))),
  }
}

const MEETS: ReadonlySet<string> = new Set(
  'meet telephone phone invite assure thank congratulate receive host welcome'.split(' '),
)
const COMPANY: ReadonlySet<string> = new Set(
  'meet speak talk talks talking meeting call conversation discussion discussions consultation consultations'.split(
    ' ',
  ),
)

/** "met Ada Osei", "talks with Ada Osei". */
function isMet(view: View, first: number): boolean {
  const before = view.tokens[first - 1]
  if (before?.lower !== 'with') return before?.tag === 'VERB' && MEETS.has(before.lemma)
  return COMPANY.has(view.tokens[first - 2]?.lemma ?? '')
}

const BEFORE_SPEECH: ReadonlySet<string> = new Set(
  'has had have also once then later now again since only never repeatedly'.split(' '),
)

// "Osei told", "Osei had once promised".
function isFollowedBySpeech(view: View, index: number): boolean {
  let at = index
  while (at < index + 2 && BEFORE_SPEECH.has(wordAt(view, at))) at += 1
  return SPEAKS.has(view.tokens[at]?.lemma ?? '')
}

/** `"...," said Ada Osei`, `according to Ada Osei`. */
function isQuotedBy(view: View, first: number): boolean {
  const before = view.tokens[first - 1]
  if (before?.lemma === 'say' || before?.lemma === 'add') return true
  return before?.lower === 'to' && wordAt(view, first - 2) === 'according'
}
