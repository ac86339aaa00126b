import { BODIES } from '../lexicon/bodies.js'
import { LEADERS } from '../lexicon/leaders.js'
import { SEATS } from '../lexicon/seats.js'
import { findState, STATES } from '../lexicon/states.js'
import type { Side } from '../model/article.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'
import { findOffice, findSideAt } from './hosts.js'
import { LETTER, UPPER } from './letters.js'

/** A side and the words that name it; none when a header or an address decided. */
export interface SideFound {
  readonly side: Side
  readonly evidence: readonly Evidence[]
}

/** Names in the lexicon by their words, with the side they stand for. */
const SIDE_OF_NAME: ReadonlyMap<string, string> = new Map([
  ...STATES.flatMap(({ code, names, adjectives }) => pairs(code, [...names, ...adjectives])),
  ...BODIES.flatMap(({ side, names }) => (side === null ? [] : pairs(side, names))),
  ...SEATS.flatMap(({ side, forms }) => pairs(side, forms)),
  ...LEADERS.flatMap(({ side, name, spellings }) => pairs(side, [name, ...spellings])),
])

const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]*(?:(?: of(?: the)?| and)? \p{Lu}[\p{L}.'’-]*){0,6}/gu

/** Words before a name that make it the other party's: "a call with the President of". */
const OTHER_PARTY =
  /\b(?:with|to|from|between|for|against|on)\s+(?:\p{L}+\s+){0,2}$|\bbetween\b[^.;:]{3,100}\band\s+(?:the\s+)?$/iu
/** How far before a name such words are looked for. */
const LONGEST_LEAD = 120

/** Longest stretch in which the side that speaks is looked for, in UTF-16 units. */
const LONGEST_OPENING = 400

/** Words in the name of a publisher that is an office, though the lexicon does not have it. */
const OFFICE =
  /^(?:the )?[^(]*\b(?:president|presidency|prime minister|premier|government|ministry|minister|chancell(?:or|ery)|cabinet|office|department|embassy|mission|council|commission|secretariat|palace|court|parliament|foreign affairs)\b/i

/** The side that a code names, called by the office that speaks where it is known. */
export function sideOfCode(code: string, host: string | null, outlet: string | null): Side {
  const known = [findSideAt(host ?? ''), findOffice(outlet ?? '')].find(
    (side) => side?.state === code,
  )
  return (
    known ?? { state: code, name: outlet !== null && OFFICE.test(outlet) ? outlet : nameOf(code) }
  )
}

/** Whose official text it is, by the address or the name of the publisher; `null` when neither is an office's. */
export function findPublisherSide(host: string | null, outlet: string | null): Side | null {
  const atHost = host === null ? null : findSideAt(host)
  return (
    atHost ??
    (outlet === null ? null : (findOffice(outlet) ?? officeOfState(outlet) ?? officeAbroad(outlet)))
  )
}

/** "Presidencia de la República del Perú", "Ministère des Affaires étrangères du Sénégal": the same in other languages. */
const OFFICE_ABROAD =
  /^(?:la |el |o |le )?(?:minist(?:ère|erio|ério)|pr[eéê]sid[eê]n(?:ce|cia)|canciller[ií]a|secretar[ií]a de relaciones exteriores|secretar[ií]a de estado|gobierno|gouvernement|governo)(?!\p{L})/iu

/** The seat or the state that the name of an office in another language has in it: "Ministério ... (Itamaraty)". */
function officeAbroad(name: string): Side | null {
  if (!OFFICE_ABROAD.test(name)) return null
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[(),]/gu, ' ')
  const side = longestNamed(name.replaceAll(/[(),]/gu, ' '))?.side ?? longestNamed(plain)?.side
  return side === undefined ? null : { state: side, name }
}

/** "Ministry of Foreign Affairs of Japan", "Embassy of Peru": an office of one state and nothing else. */
const STATE_OFFICE = new RegExp(
  String.raw`^(?:The )?(?:[${UPPER}][${LETTER}.’'-]*,? (?:(?:of|for|and|the) )*)*?(?:Ministry|Presidency|Chancellery|Embassy|Department of|Prime Minister['’]s (?:Office|Press)|Office of the (?:President|Prime Minister|Spokes[a-z]+)|Presidential (?:Office|Administration|Palace|Press)|Government(?: of)?|Permanent Mission|Foreign Office|Cabinet (?:Office|Secretariat))(?:['’]s)?(?:,? (?:(?:of|for|and|the|to|in) )*[${UPPER}][${LETTER}.’'-]*)*$`,
  'u',
)

/** Whether a name is that of an office of a state that it names. */
export function isOfficeOfState(name: string): boolean {
  return officeOfState(name) !== null
}

function officeOfState(name: string): Side | null {
  const side = STATE_OFFICE.test(name) ? longestNamed(name)?.side : undefined
  return side === undefined ? null : { state: side, name }
}

/**
 * The side that is named first in a stretch as the one that acts: an office puts its own leader first. A name behind
 * "with" or "between" is passed over, and so nobody may be found.
 */
export function findFirstSide(text: string, stretch: Span): SideFound | null {
  const opening = text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST_OPENING))
  for (const found of opening.matchAll(NAME)) {
    if (OTHER_PARTY.test(leadOf(opening, found.index))) continue
    const named = longestNamed(found[0])
    if (!named && OF_NO_STATE.test(found[0])) return null
    if (!named) continue
    const start = stretch.start + found.index + found[0].indexOf(named.words)
    const evidence = [quoteFrom(text, { start, end: start + named.words.length })]
    return { side: { state: named.side, name: nameOf(named.side) }, evidence }
  }
  return null
}

function leadOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST_LEAD), at)
}

/** Who acts for an international body, and not for the state that is named behind. */
const OF_NO_STATE = /\b(?:(?:Secretary|Director)[- ]General|High Commissioner)\b/u

const HEAD =
  /\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Minister|Secretary|Government)\b/u

/** UTF-16 units of the body in which the own office is looked for. */
const LONGEST_STORY = 4000

/**
 * The one side whose office acts in a text and is nowhere the other party: "The President of Norway said", where the title
 * has "a call with the President of Turkey". `null` where there is none or several.
 */
export function findActingSide(text: string, stretch: Span): SideFound | null {
  const story = text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST_STORY))
  const others = new Set<string>()
  const acting = new Map<string, SideFound>()
  // A full stop may end a short form within a name; here no name goes on behind it.
  for (const found of story.replaceAll('. ', '; ').matchAll(NAME)) {
    const named = HEAD.test(found[0]) ? longestNamed(found[0]) : null
    if (!named) continue
    if (OTHER_PARTY.test(leadOf(story, found.index))) others.add(named.side)
    else if (!acting.has(named.side)) {
      const start = stretch.start + found.index + found[0].indexOf(named.words)
      const evidence = [quoteFrom(text, { start, end: start + named.words.length })]
      const side = { state: named.side, name: nameOf(named.side) }
      acting.set(named.side, { side, evidence })
    }
  }
  const own = [...acting].filter(([side]) => !others.has(side))
  return own.length === 1 && others.size > 0 ? (own[0]?.[1] ?? null) : null
}

/** The longest run of words in a name that the lexicon knows, the first of its length. */
function longestNamed(name: string): { readonly words: string; readonly side: string } | null {
  const words = name.split(' ')
  for (let length = words.length; length > 0; length -= 1)
    for (let first = 0; first + length <= words.length; first += 1) {
      const run = words.slice(first, first + length).join(' ')
      const bare = run.replace(/(?:['’]s?|[.,])$/u, '')
      const side = SIDE_OF_NAME.get(run) ?? SIDE_OF_NAME.get(bare)
      if (side !== undefined) return { words: SIDE_OF_NAME.has(run) ? run : bare, side }
    }
  return null
}

function nameOf(code: string): string {
  return findState(code)?.names[0] ?? BODY_OF_SIDE.get(code) ?? code
}

/** "African Union" of AFRICAN-UNION: the first body of each side. */
const BODY_OF_SIDE: ReadonlyMap<string, string> = new Map(
  BODIES.toReversed().flatMap(({ side, names: [name] }) =>
    side === null || name === undefined ? [] : [[side, name] as const],
  ),
)

function pairs(side: string, names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, side] as const)
}
