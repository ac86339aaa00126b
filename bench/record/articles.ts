import { chanceOf, pickAt, type Chance } from './chance.js'
import { contactAt, type ToldContact } from './contacts.js'
import { isoDay } from './days.js'
import { asPage, asText } from './print.js'
import { commentaryOf, readoutOf, rewriteOf, wireOf, type Story } from './stories.js'
import { OUTLETS } from './world/outlets.js'

/** What an article is to its contact. */
export type Role =
  | 'wire'
  | 'readout-of-first'
  | 'readout-of-second'
  /** The wire story whole, or its beginning with lines of the paper's own. */
  | 'copy'
  | 'part'
  | 'rewrite'
  | 'commentary'
  /** Another text under the url of an article before it. */
  | 'changed'
  /** The bytes of an article before it. */
  | 'duplicate'
  | 'empty'
  | 'binary'

/** A file of the bench's world, and what is meant by it. */
export interface MadeArticle {
  /** "000123-kenya-ethiopia-wire.txt". */
  readonly name: string
  readonly bytes: Uint8Array
  readonly role: Role
  /** Number of the contact that it tells of. */
  readonly contact: number
}

/** Articles on each of seven contacts, in some order; then the next seven. */
const SIZES = [2, 3, 4, 5, 6, 8, 12]
const BLOCK = SIZES.reduce((sum, size) => sum + size, 0)

/** The article at this place of an endless series: the same bytes for the same seed and place, whatever was made before. */
export function articleAt(seed: number, index: number): MadeArticle {
  const { number, ordinal } = placeOf(seed, index)
  const contact = contactAt(seed, number)
  const role = roleAt(seed, number, ordinal)
  const { bytes, ending } = printed(seed, contact, ordinal)
  const [first, second] = contact.parties.map(({ state }) => slug(state.name))
  const name = `${String(index).padStart(6, '0')}-${first}-${second}-${role}.${ending}`
  return { name, bytes, role, contact: number }
}

function placeOf(seed: number, index: number) {
  const block = Math.floor(index / BLOCK)
  const sizes = chanceOf(seed, 'sizes', block).some(SIZES, SIZES.length)
  let ordinal = index % BLOCK
  let at = 0
  while (ordinal >= pickAt(sizes, at)) {
    ordinal -= pickAt(sizes, at)
    at += 1
  }
  return { number: block * SIZES.length + at, ordinal }
}

const FIRST_ROLES: readonly (readonly Role[])[] = [
  ['wire', 'readout-of-first', 'readout-of-second'],
  ['readout-of-first', 'wire', 'readout-of-second'],
  ['readout-of-first', 'readout-of-second', 'wire'],
]

const LATER_ROLES: readonly (readonly [Role, number])[] = [
  ['copy', 20],
  ['part', 17],
  ['rewrite', 33],
  ['commentary', 15],
  ['changed', 7],
  ['duplicate', 5],
  ['empty', 1],
  ['binary', 2],
]

const LATER: readonly Role[] = LATER_ROLES.flatMap(([role, weight]) =>
  Array.from({ length: weight }, () => role),
)

function roleAt(seed: number, number: number, ordinal: number): Role {
  const first = chanceOf(seed, 'order', number).pick(FIRST_ROLES)[ordinal]
  return first ?? chanceOf(seed, 'role', number, ordinal).pick(LATER)
}

interface Printed {
  readonly bytes: Uint8Array
  readonly ending: 'txt' | 'html'
}

function printed(seed: number, contact: ToldContact, ordinal: number): Printed {
  const role = roleAt(seed, contact.number, ordinal)
  const chance = chanceOf(seed, 'article', contact.number, ordinal)
  switch (role) {
    case 'empty':
      return { bytes: new Uint8Array(), ending: 'txt' }
    case 'binary':
      return { bytes: noise(chance), ending: 'txt' }
    case 'duplicate':
      return printed(seed, contact, chance.below(Math.min(ordinal, 3)))
    case 'changed':
      return published(changedStory(seed, contact, ordinal), changedFrom(seed, contact, ordinal))
    case 'wire':
    case 'readout-of-first':
    case 'readout-of-second':
    case 'copy':
    case 'part':
    case 'rewrite':
    case 'commentary':
      return published(storyOf(role, contact, chance), ordinal)
  }
}

type ToldRole = Exclude<Role, 'empty' | 'binary' | 'duplicate' | 'changed'>

function storyOf(role: ToldRole, contact: ToldContact, chance: Chance): Story {
  const paper = chance.pick(OUTLETS)
  switch (role) {
    case 'wire':
      return wireOf(contact)
    case 'readout-of-first':
      return readoutOf(contact, 0)
    case 'readout-of-second':
      return readoutOf(contact, 1)
    case 'copy':
      return reprinted(wireOf(contact), paper, [])
    case 'part':
      return partOf(contact, chance)
    case 'rewrite':
      return rewriteOf(contact, paper, chance)
    case 'commentary':
      return commentaryOf(contact, paper, chance)
  }
}

function reprinted(
  wire: Story,
  paper: { readonly name: string; readonly domain: string },
  added: readonly string[],
): Story {
  return {
    ...wire,
    publisher: `${wire.publisher} via ${paper.name}`,
    domain: paper.domain,
    paragraphs: [...wire.paragraphs, ...added],
  }
}

/** The first half of the wire story, and what the paper wrote below it. */
function partOf(contact: ToldContact, chance: Chance): Story {
  const wire = wireOf(contact)
  const paper = chance.pick(OUTLETS)
  const kept = wire.paragraphs.slice(0, Math.ceil(wire.paragraphs.length / 2))
  const own = rewriteOf(contact, paper, chance).paragraphs.slice(-2)
  return { ...reprinted({ ...wire, paragraphs: kept }, paper, own), kind: 'report' }
}

/** The first article of the contact that is told: what is changed later is that one. */
function changedFrom(seed: number, contact: ToldContact, ordinal: number): number {
  const chance = chanceOf(seed, 'changed', contact.number, ordinal)
  return chance.below(Math.min(ordinal, 3))
}

function changedStory(seed: number, contact: ToldContact, ordinal: number): Story {
  const from = changedFrom(seed, contact, ordinal)
  const role = roleAt(seed, contact.number, from)
  if (role === 'duplicate' || role === 'empty' || role === 'binary' || role === 'changed')
    throw new Error(`the first three articles of a contact are told, not ${role}`)
  const before = storyOf(role, contact, chanceOf(seed, 'article', contact.number, from))
  const left = before.paragraphs.filter((_, at) => at !== 2)
  const note = `This text was changed ${ordinal} days after it first appeared: a paragraph was taken out.`
  return { ...before, paragraphs: [...left, note] }
}

/** One in five stands as a page; a changed text stands as the first did, under the same url. */
function published(story: Story, ordinal: number): Printed {
  const path = `${isoDay(story.day).replaceAll('-', '/')}/${slug(story.title)}-${ordinal}`
  const url = `https://www.${story.domain}/${path}`
  const isPage = chanceOf('page', url).often(20)
  const text = isPage ? asPage(story, url) : asText(story, url)
  return { bytes: new TextEncoder().encode(text), ending: isPage ? 'html' : 'txt' }
}

/** The head of a picture and what looks like one. */
function noise(chance: Chance): Uint8Array {
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]
  return Uint8Array.from([...head, ...Array.from({ length: 600 }, () => chance.below(256))])
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
}
