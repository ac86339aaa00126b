import { chanceOf, pickAt, type Chance } from './chance.js'
import type { Occasion, OccasionKind, Party, Point, ToldContact } from './contacts.js'
import { datelineDay, fullDay, monthOf, weekdayOf, yearOf } from './days.js'
import { AGENCIES } from './world/outlets.js'
import { BACKGROUND, QUOTING, REMARKS, SENTENCES, type Voice } from './world/phrasing.js'

/** One account of a contact before it is printed. */
export interface Story {
  readonly title: string
  /** "Meridian Press via The Harbour Post", an office, or a paper. */
  readonly publisher: string
  /** Where it stands, without the path. */
  readonly domain: string
  /** Day of publication, counted from 1970-01-01. */
  readonly day: number
  readonly kind: 'official-readout' | 'wire' | 'report' | 'commentary'
  /** Code of the side whose text it is. */
  readonly side: string | null
  readonly paragraphs: readonly string[]
}

/** What the office of one party publishes. */
export function readoutOf(contact: ToldContact, own: 0 | 1): Story {
  const chance = chanceOf(contact.number, contact.day, 'readout', own)
  const self = contact.parties[own]
  const tell = teller(contact, 'office', chance)
  // An office tells more of what it said than of what it was told.
  const points = contact.points.filter(
    ({ party, kind }) => kind === 'joint' || party === own || chance.often(40),
  )
  return {
    title: readoutTitle(contact, own, chance),
    publisher: capital(self.by.replace(/^the /u, '')),
    domain: `${slugOf(self.by)}.example`,
    day: contact.day,
    kind: 'official-readout',
    side: self.state.isReal ? self.state.code : null,
    paragraphs: [
      `${readoutLead(contact, own, chance)} ${lengthOf(contact, chance)}`,
      ...paired(points.map((point) => tell.point(point, own))),
      tell.quote(own),
      chance.pick(COURTESIES),
      `The two sides agreed to remain in contact and to speak again in ${contact.next}.`,
    ],
  }
}

/** What an office adds whatever was said. */
const COURTESIES = [
  'The two sides also exchanged views on regional and international questions of mutual interest, and underlined the importance of regular dialogue at all levels.',
  'Both expressed satisfaction with the development of relations between the two countries and their peoples, and wished each other success in their high office.',
  'A number of other questions of bilateral cooperation, among them education, culture and health, were touched upon in a spirit of friendship and mutual respect.',
]

/** What an agency sends out: both sides, each by its office. */
export function wireOf(contact: ToldContact): Story {
  const chance = chanceOf(contact.number, contact.day, 'wire')
  const tell = teller(contact, 'agency', chance)
  const agency = chance.pick(AGENCIES)
  const dateline = `${contact.parties[0].state.capital.toUpperCase()}, ${datelineDay(contact.day)} (${agency}) - `
  const lead = `${newsLead(contact, chance)} on ${weekdayOf(contact.day)}, ${contact.parties[contact.initiator].by} said.`
  return {
    title: newsTitle(contact, chance),
    publisher: agency,
    domain: `${slugOf(agency)}.example`,
    day: contact.day + chance.below(2),
    kind: 'wire',
    side: null,
    paragraphs: [
      `${dateline}${lead}`,
      ...paired(contact.points.map((point) => tell.point(point, point.party))),
      tell.quote(0),
      tell.quote(1),
      ...earlierLine(contact, chance),
      tell.background(2),
    ],
  }
}

/** What a paper makes of it in its own words: fewer points, harder verbs, sometimes another number. */
export function rewriteOf(contact: ToldContact, { name, domain }: Paper, chance: Chance): Story {
  const tell = teller(contact, 'paper', chance)
  const kept = contact.points.filter(() => chance.often(70))
  const points = kept.map((point) => (chance.often(12) ? rounded(point) : point))
  return {
    title: newsTitle(contact, chance),
    publisher: name,
    domain,
    day: contact.day + chance.below(3),
    kind: 'report',
    side: null,
    paragraphs: [
      `${newsLead(contact, chance)} on ${fullDay(contact.day)}.`,
      ...paired(points.map((point) => tell.point(point, point.party))),
      tell.quote(chance.often(50) ? 0 : 1),
      ...earlierLine(contact, chance),
      tell.background(3),
    ],
  }
}

/** What a commentator thinks of it: few points, nobody cited. */
export function commentaryOf(contact: ToldContact, { name, domain }: Paper, chance: Chance): Story {
  const tell = teller(contact, 'comment', chance)
  const points = chance.some(contact.points, 3)
  const remarks = chance.some(REMARKS, 6).map(tell.remark)
  return {
    title: `${capital(pickAt(contact.matters, 0).label)} and the art of waiting`,
    publisher: `${name} (opinion)`,
    domain,
    day: contact.day + 1 + chance.below(5),
    kind: 'commentary',
    side: null,
    paragraphs: [
      `${pickAt(remarks, 0)} ${newsLead(contact, chance)} on ${weekdayOf(contact.day)}.`,
      ...paired([...points.map((point) => tell.point(point, point.party)), ...remarks.slice(1)]),
      tell.quote(chance.often(50) ? 0 : 1),
      tell.background(2),
    ],
  }
}

/** What prints a story. */
export interface Paper {
  readonly name: string
  readonly domain: string
}

/** Sentences in one voice. */
function teller(contact: ToldContact, voice: Voice, chance: Chance) {
  const named = (party: Party) =>
    voice === 'office' ? `${party.title} ${surname(party)}` : surname(party)
  const wordsOf = (party: 0 | 1) => {
    const [self, other] = party === 0 ? contact.parties : contact.parties.toReversed()
    if (!self || !other) throw new Error('a contact has two parties')
    return { self, other }
  }
  const values = (party: 0 | 1, by: Party) => {
    const { self, other } = wordsOf(party)
    return {
      who: named(self),
      whom: named(other),
      state: self.state.name,
      otherState: other.state.name,
      own: self.state.adjective,
      other: other.state.adjective,
      capital: self.state.capital,
      otherCapital: other.state.capital,
      by: by.by,
      town: contact.town,
      matter: pickAt(contact.matters, 0).label,
      number: String(20 + chance.below(700)),
    }
  }
  return {
    point: ({ party, kind, words }: Point, teller: 0 | 1) => {
      const known = values(party, contact.parties[teller])
      const template = chance.pick(SENTENCES[voice][kind])
      return sentence(fill(template, { ...known, words: fill(words, known) }))
    },
    quote: (party: 0 | 1) => {
      const known = values(party, contact.parties[party])
      const quote = contact.quotes.find((each) => each.party === party)?.words ?? ''
      return sentence(fill(chance.pick(QUOTING[voice]), { ...known, quote }))
    },
    background: (count: number) =>
      chance
        .some(BACKGROUND, count)
        .map((line) => sentence(fill(line, values(0, contact.parties[0]))))
        .join(' '),
    remark: (line: string) => sentence(fill(line, values(0, contact.parties[0]))),
  }
}

function readoutTitle(contact: ToldContact, own: 0 | 1, chance: Chance): string {
  const other = contact.parties[own === 0 ? 1 : 0]
  const self = contact.parties[own]
  const manner = isCall(contact.kind) ? 'Telephone conversation' : 'Meeting'
  return chance.pick([
    `${manner} with ${other.title} ${other.person.name} of ${other.state.official}`,
    `${self.title} ${surname(self)} speaks with ${other.title} ${surname(other)} of ${other.state.name}`,
    `Readout of the ${isCall(contact.kind) ? 'call' : 'talks'} between ${self.title} ${surname(self)} and ${other.title} ${surname(other)}`,
  ])
}

function readoutLead(contact: ToldContact, own: 0 | 1, chance: Chance): string {
  const self = contact.parties[own]
  const other = contact.parties[own === 0 ? 1 : 0]
  const who = `${self.title} ${self.person.name}`
  const whom = `${other.title} ${other.person.name} of ${other.state.official}`
  const when = chance.often(60) ? `on ${fullDay(contact.day)}` : 'today'
  const place = contact.place ?? ''
  switch (contact.kind) {
    case 'phone-call':
      return own === contact.initiator
        ? `${who} spoke by telephone ${when} with ${whom}.`
        : `${who} received a telephone call ${when} from ${whom}.`
    case 'video-call':
      return `${who} held a video call ${when} with ${whom}.`
    case 'meeting':
      return `${who} met ${when} in ${place} with ${whom}.`
    case 'visit':
      return own === 0
        ? `${who} received ${whom} in ${place} ${when}, who is on an official visit.`
        : `${who} arrived in ${place} ${when} for an official visit and met ${whom}.`
    case 'talks':
      return `${who} and ${whom} held talks in ${place} ${when}.`
  }
}

function lengthOf({ kind, minutes }: ToldContact, chance: Chance): string {
  const noun = isCall(kind) ? 'call' : 'meeting'
  if (chance.often(30)) return `The ${noun} took place in a constructive atmosphere.`
  return minutes > 90
    ? `The ${noun} lasted about two hours.`
    : `The ${noun} lasted ${minutes} minutes.`
}

/** The news in one clause, without its end. */
function newsLead(contact: ToldContact, chance: Chance): string {
  const first = contact.parties[contact.initiator]
  const second = contact.parties[contact.initiator === 0 ? 1 : 0]
  const who = `${first.state.adjective} ${first.title} ${first.person.name}`
  const whom = `${second.state.adjective} ${second.title} ${second.person.name}`
  const matter = pickAt(contact.matters, 0).label
  const manner = mannerOf(contact)
  return chance.pick([
    `${who} and ${whom} discussed ${matter} ${manner}`,
    `${who} pressed ${whom} on ${matter} ${manner}`,
    `${who} spoke with ${whom} about ${matter} ${manner}`,
    `${who} took up ${matter} with ${whom} ${manner}`,
  ])
}

function newsTitle(contact: ToldContact, chance: Chance): string {
  const first = contact.parties[contact.initiator]
  const second = contact.parties[contact.initiator === 0 ? 1 : 0]
  const matter = pickAt(contact.matters, 0).label
  return chance.pick([
    `${surname(first)} presses ${surname(second)} on ${matter}`,
    `${first.state.name} and ${second.state.name} talk about ${matter}`,
    `${surname(first)} and ${surname(second)} discuss ${matter} in ${isCall(contact.kind) ? 'call' : 'talks'}`,
  ])
}

function earlierLine({ earlier }: ToldContact, chance: Chance): readonly string[] {
  if (earlier === null || chance.often(40)) return []
  const [first, second] = earlier.parties
  const verb = isCall(earlier.kind) ? 'last spoke by phone' : `last met in ${earlier.place ?? ''}`
  const month = `${monthOf(earlier.day)} ${yearOf(earlier.day)}`
  return [`${surname(first)} and ${surname(second)} ${verb} in ${month}.`]
}

function mannerOf({ kind, place }: Occasion): string {
  switch (kind) {
    case 'phone-call':
      return 'in a phone call'
    case 'video-call':
      return 'in a video call'
    case 'meeting':
      return `at a meeting in ${place ?? ''}`
    case 'visit':
      return `during a visit to ${place ?? ''}`
    case 'talks':
      return `in talks in ${place ?? ''}`
  }
}

function isCall(kind: OccasionKind): boolean {
  return kind === 'phone-call' || kind === 'video-call'
}

/** A paper's number: to the next ten, and no longer exact. */
function rounded(point: Point): Point {
  const words = point.words.replace(
    /\d{2,}/u,
    (digits) => `nearly ${10 * Math.ceil(Number(digits) / 10)}`,
  )
  return { ...point, words }
}

/** Sentences two and two, as paragraphs. */
function paired(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((each, at) =>
    at % 2 === 0 ? [[each, sentences[at + 1] ?? ''].join(' ').trim()] : [],
  )
}

function surname({ person }: Party): string {
  return person.name.split(' ').at(-1) ?? person.name
}

/** Throws for a place that has no value. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = values[key]
    if (value === undefined) throw new Error(`nothing for {${key}} in "${template}"`)
    return value
  })
}

function sentence(words: string): string {
  return capital(words.trim())
}

function capital(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/gu, '')
}
