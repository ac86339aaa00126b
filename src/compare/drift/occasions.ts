import { formatDay } from '../../language/civil-days.js'
import { type DayRange, dayRangeOf, firstDayOf } from '../../language/edtf.js'
import type { Occasion } from '../../model/positions.js'
import { isOfOneStatement, type KnownContact, type Saying, type Source } from './spoken.js'
import { isOwnText } from '../telling.js'
import { takenUpFrom } from './matches.js'

/** What was said on one occasion, as all texts have it. */
export interface Gathered extends Omit<Occasion, 'said'> {
  readonly sayings: readonly Saying[]
  /** What it is ordered by, days since 1970-01-01. */
  readonly day: number
}

/** Sayings by occasion, oldest first, and those that are told as said earlier on a day that is not told. */
export interface Gathering {
  readonly occasions: readonly Gathered[]
  readonly open: readonly Open[]
}

/** A saying of an earlier time: of these days, or of any before its text was published. */
export interface Open {
  readonly saying: Saying
  readonly days: DayRange
}

type Place =
  | { readonly kind: 'contact'; readonly contact: KnownContact }
  | { readonly kind: 'day'; readonly day: number; readonly dated: 'said' | 'published' }
  | { readonly kind: 'open'; readonly days: DayRange }

/** Puts each saying with its contact, else with the day that the text tells, else with that of its publication. */
export function gather(sayings: readonly Saying[]): Gathering {
  const placed = sayings.map((saying) => ({ saying, place: placeOf(saying) }))
  const groups = new Map<string, Gathered>()
  for (const { saying, place } of placed) {
    if (place.kind === 'open') continue
    const begun = place.kind === 'contact' ? ofContact(place.contact, saying) : ofDay(place)
    const known = groups.get(begun.key)
    const dated = known?.dated === 'said' ? known.dated : begun.dated
    groups.set(begun.key, joined({ ...(known ?? begun), dated }, [saying]))
  }
  const open = placed.flatMap(({ saying, place }) =>
    place.kind === 'open' ? [{ saying, days: place.days }] : [],
  )
  const known = withSameWords(withDays([...groups.values()]))
  return { occasions: inOrder(withNeighbours(withEchoes(known))), open }
}

const EVER = { first: -Infinity, last: Infinity }

function placeOf({ source, statement, retold }: Saying): Place {
  const contact = contactOf(source, statement)
  if (contact) return { kind: 'contact', contact }
  const when = statement?.when ?? null
  const days = when === null ? null : dayRangeOf(when)
  if (days && days.first === days.last) return { kind: 'day', day: days.first, dated: 'said' }
  if (days) return { kind: 'open', days }
  const published = firstDayOf(source.text.reading.article.published)
  if (retold || published === null)
    return { kind: 'open', days: { ...EVER, last: published ?? Infinity } }
  return { kind: 'day', day: published, dated: 'published' }
}

/** What a side's own text tells beside what is said is of the one contact that it is about. */
function contactOf({ text }: Source, statement: Saying['statement']): KnownContact | null {
  if (statement !== null)
    return (statement.contact !== null && text.contacts.get(statement.contact)) || null
  const [first, ...rest] = text.contacts.values()
  return isOwnText(text.reading.article) && rest.length === 0 ? (first ?? null) : null
}

/** Whether its text tells it as said in the contact of an occasion. */
export function isSaidThen(saying: Saying, { contact }: Gathered): boolean {
  const place = placeOf(saying)
  return place.kind === 'contact' && place.contact.key === contact
}

function ofContact({ key, date }: KnownContact, { source, statement }: Saying): Gathered {
  const told = date ?? statement?.when ?? null
  const day = firstDayOf(told) ?? firstDayOf(source.text.reading.article.published) ?? Infinity
  return { key: `contact ${key}`, contact: key, date: told, dated: 'contact', sayings: [], day }
}

function ofDay({ day, dated }: Extract<Place, { kind: 'day' }>): Gathered {
  const date = formatDay(day)
  return { key: `day ${date}`, contact: null, date, dated, sayings: [], day }
}

/** With more of what was said then. */
export function joined(occasion: Gathered, sayings: readonly Saying[]): Gathered {
  return { ...occasion, sayings: [...occasion.sayings, ...sayings] }
}

/** What a text tells of a day is of the one contact of that day. */
function withDays(occasions: readonly Gathered[]): readonly Gathered[] {
  const homeOf = (one: Gathered) => {
    const there = occasions.filter(({ contact, date }) => contact !== null && date === one.date)
    return one.contact === null && there.length === 1 ? there[0] : undefined
  }
  return settled(occasions, homeOf)
}

/** So long after the day may a story still be printed that does not tell when it was. */
export const DAYS_OF_AN_ECHO = 3
const FEWEST_WORDS = 4

/** So many words of a quotation stand in two texts word for word by no chance. */
const FEWEST_QUOTED = 6

/** A contact that no text dates is the one a few days before in which the very same was said, between quotation marks. */
function withSameWords(occasions: readonly Gathered[]): readonly Gathered[] {
  const ordered = inOrder(occasions)
  return settled(ordered, (one) =>
    one.contact !== null && one.date === null
      ? ordered.find(
          (other) => other.date !== null && isJustBefore(other, one) && isQuotedIn(one, other),
        )
      : undefined,
  )
}

function isJustBefore({ day }: Gathered, later: Gathered): boolean {
  return day <= later.day && later.day - day <= DAYS_OF_AN_ECHO
}

function isQuotedIn({ sayings }: Gathered, other: Gathered): boolean {
  return sayings.some((each) => other.sayings.some((known) => isQuotation(each, known)))
}

/** Whether the one is a quotation that the other has word for word in what it tells. */
function isQuotation(one: Saying, other: Saying): boolean {
  const [short, long] = [one, other]
    .map((saying) => ({ saying, words: foldedWords(saying) }))
    .toSorted((a, b) => a.words.length - b.words.length)
  return (
    short?.saying.voice === 'quoted' &&
    short.words.split(' ').length >= FEWEST_QUOTED &&
    ` ${long?.words} `.includes(` ${short.words} `)
  )
}

/** What only its publication dates, and another text has in the very same words some days before, or quotes, is that once more. */
function withEchoes(occasions: readonly Gathered[]): readonly Gathered[] {
  const ordered = inOrder(occasions)
  return ordered.reduce<readonly Gathered[]>((kept, occasion) => {
    if (occasion.dated !== 'published') return [...kept, occasion]
    const near = kept.filter(({ day }) => occasion.day - day <= DAYS_OF_AN_ECHO)
    return occasion.sayings.reduce((all, each) => withSaying(all, { near, occasion, each }), kept)
  }, [])
}

interface Echo {
  readonly near: readonly Gathered[]
  readonly occasion: Gathered
  readonly each: Saying
}

function withSaying(all: readonly Gathered[], { near, occasion, each }: Echo): readonly Gathered[] {
  // What one statement says stays together.
  const parts = occasion.sayings.filter((other) => other === each || isOfOneStatement(other, each))
  const home = near.findLast(({ sayings }) =>
    sayings.some((other) => parts.some((part) => isEcho(other, part))),
  )
  const key = home?.key ?? occasion.key
  const isKnown = all.some((one) => one.key === key)
  const known = isKnown ? all : [...all, { ...occasion, sayings: [] }]
  return known.map((one) => (one.key === key ? joined(one, [each]) : one))
}

function isEcho(one: Saying, other: Saying): boolean {
  const words = foldedWords(one)
  const isSame = words === foldedWords(other) && words.split(' ').length >= FEWEST_WORDS
  return isSame || isQuotation(one, other)
}

/**
 * What only its publication dates is of the contact some days before of which its text tells as well, where another text
 * has it said there.
 */
function withNeighbours(occasions: readonly Gathered[]): readonly Gathered[] {
  const moves = occasions.flatMap((one) =>
    one.dated === 'published' ? movesFrom(one, occasions) : [],
  )
  const homes = new Map(moves.map(({ saying, home }) => [saying, home]))
  return occasions
    .map((one) => {
      const left = one.sayings.filter((each) => !homes.has(each))
      const come = moves.flatMap(({ saying, home }) => (home === one ? [saying] : []))
      return { ...one, sayings: [...left, ...come] }
    })
    .filter(({ sayings }) => sayings.length > 0)
}

function movesFrom(one: Gathered, occasions: readonly Gathered[]) {
  const near = occasions.filter((each) => each.contact !== null && isJustBefore(each, one))
  return near.flatMap((home) =>
    [...new Set(home.sayings.map(({ source }) => source))].flatMap((teller) => {
      const neighbours = one.sayings.filter(({ source }) => source === teller)
      const others = home.sayings.filter(({ source }) => source !== teller)
      return [...takenUpFrom(others, neighbours)].map((saying) => ({ saying, home }))
    }),
  )
}

const FOLDED = new WeakMap<Saying['proposition'], string>()

/** The words of a saying without case, marks and spacing; folded once, for they are held against those of many others. */
export function foldedWords({ proposition }: Pick<Saying, 'proposition'>): string {
  const known = FOLDED.get(proposition)
  if (known !== undefined) return known
  const folded = proposition.words
    .map(({ quote }) => quote.toLowerCase())
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  FOLDED.set(proposition, folded)
  return folded
}

/** Each occasion joined to the one that it is of, where there is one. */
function settled(
  occasions: readonly Gathered[],
  homeOf: (occasion: Gathered) => Gathered | undefined,
): readonly Gathered[] {
  const homes = new Map(occasions.map((one) => [one.key, homeOf(one)?.key ?? one.key]))
  return occasions
    .filter(({ key }) => homes.get(key) === key)
    .map((home) =>
      occasions
        .filter(({ key }) => key !== home.key && homes.get(key) === home.key)
        .reduce((all, { sayings }) => joined(all, sayings), home),
    )
}

/** Oldest first; two of one day by key. */
function inOrder(occasions: readonly Gathered[]): readonly Gathered[] {
  return occasions.toSorted((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1))
}
