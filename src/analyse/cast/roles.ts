import { HEAD_OFFICES, MANIFOLD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { actorId } from '../../model/ids.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import { slugOf } from './groups.js'
import type { Person } from './people.js'
import { OFFICES_OF } from './ranks.js'
import type { Antecedent } from './salience.js'
import { sideOf, type Scene } from './scene.js'
import type { InstitutionSighting, RoleSighting } from './sightings.js'
import { isPossessiveMark, wordAt, wordsOf, type Place } from './view.js'

/** Who holds the office that a place names; the office itself when the text names no holder. */
export function resolveRole(scene: Scene, sighting: RoleSighting): Actor | null {
  if (sighting.role === 'counterpart') return counterpartOf(scene, sighting)
  const side = sighting.owner?.side ?? possessorSide(scene, sighting.place)
  if (sighting.determiner === 'indefinite') return unnamedHolder(scene, sighting, side)
  const words = wordsOf(scene.view, sighting.place)
  const asked = { role: sighting.role, heads: sighting.heads, side, words }
  const unnamed = side === null ? ownUnnamed(scene, sighting) : null
  if (unnamed) return unnamed
  const holder = holderOf(scene, asked) ?? highnessOf(scene, asked) ?? diplomatOf(scene, asked)
  if (holder) return holder
  const earlier =
    sighting.determiner === 'definite' && side === null ? lastOf(scene, sighting) : null
  const home = sighting.heads && side === null ? homeSide(scene) : side
  return earlier ?? likelyHead(scene, sighting, home) ?? unnamedHolder(scene, sighting, home)
}

/** Where the text names nobody who reigns, "His Highness" is whom it calls so, a prime minister before others. */
function highnessOf(scene: Scene, asked: AskedOffice): Actor | null {
  const isHighness =
    asked.role === 'majesty' && /(?:highness|^h\.?r?\.?h\.?)$/iu.test(asked.words ?? '')
  if (!isHighness) return null
  const called = calledHighness(scene)
  const minister = holderOf(scene, { ...asked, role: 'prime-minister' })
  if (minister && (called.size === 0 || called.has(minister))) return minister
  const last = scene.history.last(
    ({ actors }) => actors.length === 1 && actors.some((each) => called.has(each)),
  )
  return last?.actors[0] ?? null
}

const HIGHNESS = /^(?:h\.?r?\.?h\.?|highness)$/u

/** Those whom the text calls "H.H." or "His Highness" beside their name. */
function calledHighness({ view, people }: Scene): ReadonlySet<Actor> {
  return new Set(
    [...people].flatMap(([{ place }, { actor }]) => {
      const words = view.folded.slice(Math.max(0, place.first - 1), place.last)
      return words.some((word) => HIGHNESS.test(word)) ? [actor] : []
    }),
  )
}

const DIPLOMATS = ['foreign-minister', 'deputy-foreign-minister', 'ambassador', 'envoy']

/**
 * "The senior diplomat" is the minister or envoy named last, "the Romanian official" the Romanian named last, where the
 * text has no unnamed one.
 */
function diplomatOf(scene: Scene, asked: AskedOffice): Actor | null {
  const { role, side, words = '' } = asked
  if (role !== 'official' || scene.history.last((entry) => entry.role === role)) return null
  const isDiplomat = /\bdiplomat$/iu.test(words)
  const isFitting = ({ roles, ...person }: Person): boolean =>
    (isDiplomat ? roles.some((each) => DIPLOMATS.includes(each)) : roles.length > 0) &&
    (side === null || person.side === side)
  if (!isDiplomat && (side === null || /\b(?:senior|top|government)\b/iu.test(words))) return null
  const own = scene.cast.filter(isFitting)
  const open = scene.cast.filter(
    (person) => person.side === null && person.roles.some((each) => each.endsWith('-minister')),
  )
  const fitting = new Set(
    (own.length > 0 || open.length > 1 ? own : open).map(({ actor }) => actor),
  )
  const last = scene.history.last(
    ({ actors, plural }) => !plural && actors.some((actor) => fitting.has(actor)),
  )
  return last?.actors[0] ?? null
}

/** In a side's own text "the Prime Minister" whom it never names is its own. */
function homeSide({ view }: Scene): string | null {
  const { kind, side } = view.article
  return kind === 'official' || kind === 'briefing' ? (side?.state ?? null) : null
}

/** In its own side's text "the President of the Republic", whom it never names, stays "the President". */
function ownUnnamed(scene: Scene, { role, heads, determiner }: RoleSighting): Actor | null {
  const home = homeSide(scene)
  const isOpen = home !== null && heads && determiner === 'definite'
  if (!isOpen || scene.cast.some((person) => person.side === home && person.roles.includes(role)))
    return null
  const isOwn = ({ actors: [actor], role: held }: Antecedent): boolean =>
    actor?.kind === 'office' && actor.side === home && held === role
  return scene.history.last(isOwn)?.actors[0] ?? null
}

/** "When Osei met Arhin, the president demanded": the subject, where no office of anyone is told. */
function likelyHead(scene: Scene, sighting: RoleSighting, side: string | null): Actor | null {
  if (!sighting.heads || side !== null || sighting.determiner !== 'definite') return null
  const isOpen = ({ actors }: Antecedent): boolean => {
    const [actor] = actors
    return (
      actors.length === 1 && actor !== undefined && scene.byActor.get(actor)?.roles.length === 0
    )
  }
  const asking = { sentence: scene.sentence, quoted: false, possessive: false }
  return scene.history.best(asking, isOpen)?.actors[0] ?? null
}

function lastOf(scene: Scene, { role }: RoleSighting): Actor | null {
  return scene.history.last((entry) => entry.role === role && !entry.plural)?.actors[0] ?? null
}

/** Institutions that mean a certain one only when the text says whose. */
const NEEDS_OWNER: ReadonlySet<string> = new Set([
  'military',
  'intelligence',
  'finance-ministry',
  'state-media',
  'embassy',
  'government',
  'cabinet',
])

/** "Netanyahu's office", "her office": the institution of the office that the possessor holds. */
function officeOfPossessor(scene: Scene, place: Place): Actor | null {
  const owner = possessorOf(scene, place)
  const actor = owner?.actors[0]
  if (!owner || !actor) return null
  const institution = OFFICES_OF.get(owner.role ?? '')
  if (!institution || actor.side === null) return null
  return officeActor(
    actor.side,
    institution,
    `${labelOfSide(actor.side)} ${institution.replaceAll('-', ' ')}`,
  )
}

/** Lets a person have the side of the one whose "spokesman, Ada Osei" or "Arhin's minister Ada Osei" it is. */
export function learnSide(scene: Scene, person: Person, place: Place): void {
  // A counterpart is of another side.
  if (person.roles.includes('counterpart')) return
  person.side ??= possessorSide(scene, place)
}

/** Whose "his foreign minister" or "Macron's office" is: the side of the one who has it. */
function possessorSide(scene: Scene, place: Place): string | null {
  const owner = possessorOf(scene, place)?.actors[0] ?? countryBefore(scene, place)
  return owner ? sideOf(scene, owner) : null
}

/** "The country's president": of the state named last. */
function countryBefore({ view, history }: Scene, { first }: Place): Actor | null {
  const isCountry =
    isPossessiveMark(wordAt(view, first - 1)) &&
    /^(?:country|nation)$/u.test(wordAt(view, first - 2))
  if (!isCountry || wordAt(view, first - 3) !== 'the') return null
  return history.last(({ actors: [actor] }) => actor?.kind === 'state')?.actors[0] ?? null
}

function possessorOf(scene: Scene, place: Place): Antecedent | null {
  const { view, history } = scene
  const mark = isPossessiveMark(wordAt(view, place.first - 1)) ? place.first - 1 : place.first
  return history.last((entry) => entry.place.last === mark)
}

/** An office asked for: by its key, and whose when the text says so. */
export interface AskedOffice {
  readonly role: string
  readonly heads: boolean
  readonly side: string | null
  /** The office as the text says it here. */
  readonly words?: string
}

/** The person of the text who holds an office: the last one meant, else one named later when the side is plain. */
export function holderOf(scene: Scene, asked: AskedOffice): Actor | null {
  const { side } = asked
  const holders = scene.cast.filter(
    (person) => holdsRole(person, asked) && (side === null || person.side === side),
  )
  if (holders.length === 0) return side === null ? null : strangerOf(scene, asked, side)
  const named = calledSo(stillHolding(withoutAuthor(scene, holders), asked), asked.words ?? '')
  const called = [...named, ...peersOf(scene, asked)]
  const ours = side === null ? ownAmong(scene, called) : []
  const among = new Set((ours.length > 0 ? ours : called).map((person) => person.actor))
  const accepts = ({ actors }: Antecedent): boolean =>
    actors.length === 1 && actors.some((actor) => among.has(actor))
  const before =
    scene.history.best({ sentence: scene.sentence, quoted: true, possessive: false }, accepts) ??
    scene.history.last(accepts)
  if (before) return before.actors[0] ?? null
  const [first = null] = among
  const isPlain = side !== null || ours.length > 0 || (among.size === 1 && isInHeadline(scene))
  return isPlain ? first : null
}

/** "Crown Prince Receives Phone Call": a headline calls by the office whom the text names. */
function isInHeadline({ view, sentence }: Scene): boolean {
  return view.sentences[sentence]?.block === 'headline'
}

/** "The minister" may be the other party of the contact, whose office the text never tells. */
function peersOf({ lead }: Scene, { role, side }: AskedOffice): readonly Person[] {
  const isOpen = role === 'minister' && side === null && lead.length === 2
  return isOpen ? lead.filter(({ roles }) => roles.length === 0) : []
}

/** In the words of one president "the president" is another. */
function withoutAuthor({ author }: Scene, holders: readonly Person[]): readonly Person[] {
  const others = holders.filter((person) => person !== author)
  return others.length > 0 ? others : holders
}

const FORMER = /^(?:the )?(?:former|ex|late)\b/iu

/** "The French president" is not the former one, where the text names another. */
function stillHolding(holders: readonly Person[], { words = '' }: AskedOffice): readonly Person[] {
  if (FORMER.test(words)) return holders
  const holding = holders.filter(({ actor }) => !FORMER.test(actor.office ?? ''))
  return holding.length > 0 ? holding : holders
}

/** Of several holders those whose office has most of the words: a secretary of state is no "foreign minister". */
function calledSo(holders: readonly Person[], words: string): readonly Person[] {
  const asked = new Set(words.toLowerCase().split(' '))
  for (const word of ['of', 'the', 'and', 'for']) asked.delete(word)
  const likeness = ({ actor }: Person): number =>
    (actor.office ?? '')
      .toLowerCase()
      .split(' ')
      .filter((word) => asked.has(word)).length
  const most = Math.max(...holders.map(likeness))
  return most === 0 ? holders : holders.filter((person) => likeness(person) === most)
}

/** In a side's own text "the president" is its own. */
function ownAmong(scene: Scene, holders: readonly Person[]): readonly Person[] {
  const own = scene.view.article.side?.state ?? null
  return own === null ? [] : holders.filter((person) => person.side === own)
}

const REIGNING: ReadonlySet<string> = new Set([
  'emir',
  'king',
  'queen',
  'sultan',
  'pope',
  'crown-prince',
])

/** Offices whose holders nobody calls "His Excellency". */
const LOWLY: ReadonlySet<string> = new Set(['spokesperson', 'official', 'expert', 'source'])

/** Whether the text lets a person hold an office; a counterpart holds whatever is asked of its side. */
export function holdsRole({ roles }: Person, asked: AskedOffice): boolean {
  if (roles.includes(asked.role)) return true
  if (roles.includes('counterpart') && asked.side !== null) return true
  if (asked.role === 'minister') return roles.some((role) => role.endsWith('-minister'))
  if (asked.role === 'deputy-minister')
    return roles.some((role) => /^deputy-.*minister$/u.test(role))
  if (asked.role === 'majesty') return roles.some((role) => REIGNING.has(role))
  if (asked.role === 'excellency') return roles.some((role) => !LOWLY.has(role))
  if (asked.role === 'leader')
    return roles.length === 0 || roles.some((role) => HEAD_OFFICES.has(role))
  return asked.heads && roles.includes('leader')
}

const FRESH = 6

/** A person of that side without an office, or one with the office whose side the text has not told yet. */
function strangerOf(scene: Scene, asked: AskedOffice, side: string): Actor | null {
  const open = scene.cast.filter(
    (person) => person.side === null && person.roles.length > 0 && holdsRole(person, asked),
  )
  const [only] = open
  const near = scene.history.last(({ actors }) => only !== undefined && actors[0] === only.actor)
  const fresh = near !== null && scene.sentence - near.sentence < FRESH
  // "Osei invited the Chilean leader": somebody else, and so is whom the text has by the office alone.
  const isOther = near?.sentence === scene.sentence || isHeldUnnamed(scene, asked, side)
  if (!only || open.length > 1 || !fresh || isOther) return headOfSide(scene, asked, side)
  only.side = side
  return only.actor
}

/** Whether the text has already told of a head of that side by the office alone: "Chile's president". */
function isHeldUnnamed({ history }: Scene, { heads }: AskedOffice, side: string): boolean {
  const unnamed = history.last(
    ({ actors: [actor], role }) =>
      actor?.kind === 'office' && actor.side === side && role !== null && HEAD_OFFICES.has(role),
  )
  return heads && unnamed !== null
}

/** A person of that side whose office the text never says, when the office of a head is asked for. */
function headOfSide(scene: Scene, asked: AskedOffice, side: string): Actor | null {
  if (!asked.heads) return null
  const candidates = scene.cast.filter(
    (person) => person.side === side && person.roles.length === 0,
  )
  const [first] = candidates.toSorted((a, b) => b.count - a.count)
  return (first ?? soleOfSide(scene, asked, side))?.actor ?? null
}

/** "The Lao leader", where the text has one Lao person with an office. */
function soleOfSide({ cast }: Scene, { role }: AskedOffice, side: string): Person | null {
  const own = cast.filter((person) => person.side === side && person.roles.length > 0)
  const [only = null] = own
  return role === 'leader' && own.length === 1 ? only : null
}

/** "his French counterpart": whoever of that side holds the office of the one who has counterparts. */
function counterpartOf(scene: Scene, sighting: RoleSighting): Actor | null {
  const side = sighting.owner?.side ?? null
  if (side === null) return null
  const self = scene.history.last(({ plural, actors }) => !plural && actors[0]?.kind === 'person')
  const role = self?.role ?? null
  const found = scene.cast.find(
    (person) =>
      person.side === side &&
      (role === null || person.roles.length === 0 || isOneOf(person.roles, [role, 'counterpart'])),
  )
  if (found) return found.actor
  const office = role ?? 'counterpart'
  return officeActor(side, office, `${labelOfSide(side)} ${office.replaceAll('-', ' ')}`)
}

function isOneOf(roles: readonly string[], wanted: readonly string[]): boolean {
  return roles.some((role) => wanted.includes(role))
}

/** What an unnamed source knows or where it works: "familiar with the talks", "in the ministry". */
const INSIGHT = / (?:familiar|briefed|close|in|at|from|inside|within)\b.*$/u

function unnamedHolder(scene: Scene, sighting: RoleSighting, side: string | null): Actor {
  const words = wordsOf(scene.view, sighting.place)
  if (!MANIFOLD_OFFICES.has(sighting.role))
    return officeActor(side, sighting.role, writtenOut(words, sighting.role))
  const id = actorId(`person:unnamed-${slugOf(words)}`)
  const aliases = [...new Set([words.replace(INSIGHT, '')])].filter((each) => each !== words)
  return { id, kind: 'person', name: words, aliases, side, office: words, wikidata: null }
}

/** "Prime Minister" for "PM": letters are no name to show. */
function writtenOut(words: string, role: string): string {
  if (!/^\p{Lu}{2,4}$/u.test(words)) return words
  return role.replace(/(?:^|-)(\p{Ll})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
}

/** Whose ministry or government a place means: the owner's, the last one named, the text's own. */
export function resolveInstitution(scene: Scene, sighting: InstitutionSighting): Actor | null {
  const { key, words, possessive } = sighting
  if (key === 'office') return officeOfPossessor(scene, sighting.place)
  if (key === 'document') return issuerOf(scene, sighting)
  if (possessive) {
    const side = possessorSide(scene, sighting.place)
    if (side === null) return null
    const state = key === 'side' ? actorOfSide(side) : null
    const role = possessorOf(scene, sighting.place)?.role ?? ''
    const whole = key === 'ministry' ? (OFFICES_OF.get(role) ?? key) : key
    return state ?? officeActor(side, whole, `${labelOfSide(side)} ${words}`)
  }
  const earlier = scene.history.last(
    (entry) => isInstitution(entry, key, sighting.side) || isSecretariat(scene, entry, key),
  )
  if (key === 'secretariat' && earlier) return earlier.actors[0] ?? null
  const own =
    sighting.side ??
    scene.view.article.side?.state ??
    soleSide(scene, key) ??
    (OF_SPEAKERS.has(key) ? spokenSide(scene) : null)
  const near = scene.sentence - (earlier?.sentence ?? 0) < 3
  if (earlier && (own === null || sighting.side !== null || near)) return earlier.actors[0] ?? null
  if (NEEDS_OWNER.has(key) && own === null) return null
  const whole = key === 'ministry' && own !== null && isDiplomatic(scene) ? 'foreign-ministry' : key
  return officeActor(own, whole, own === null ? words : `${labelOfSide(own)} ${words}`)
}

/** What whoever is spoken of right before has: "Osei said the government would pay". */
const OF_SPEAKERS: ReadonlySet<string> = new Set(['government', 'cabinet', 'parliament'])

/** The side of the person named last, in the same sentence or the one before. */
function spokenSide(scene: Scene): string | null {
  const last = scene.history.last(({ actors: [actor] }) => actor?.kind === 'person')
  const [actor, other] = last?.actors ?? []
  const isNear = last !== null && scene.sentence - last.sentence <= 1
  return isNear && actor && !other ? sideOf(scene, actor) : null
}

/** Offices that issue texts: heads', ministries and governments. */
const ISSUING = /\/(?:presidency|premiership|government|monarchy|[a-z-]*ministry)$/u

/** "The Thai statement": the office of that side that the text named last, else its government. */
function issuerOf(scene: Scene, { side, words }: InstitutionSighting): Actor | null {
  if (side === null) return null
  const isIssuer = ({ actors: [actor], plural }: Antecedent): boolean =>
    !plural && actor?.kind === 'office' && actor.side === side && ISSUING.test(actor.id)
  const last = scene.history.last(isIssuer)?.actors[0]
  return last ?? officeActor(side, 'government', `${labelOfSide(side)} ${words}`)
}

/** Whether the ministries and ministers that a text has named so far are those of foreign affairs. */
function isDiplomatic(scene: Scene): boolean {
  const last = scene.history.last(({ actors, role }) => {
    const isMinister = role !== null && role.endsWith('-minister') && !HEAD_OFFICES.has(role)
    return isMinister || (actors[0]?.id.endsWith('-ministry') ?? false)
  })
  return (
    last?.role === 'foreign-minister' ||
    (last?.actors[0]?.id.endsWith('/foreign-ministry') ?? false)
  )
}

/** "The Secretariat" after "the Secretariat of Foreign Affairs". */
function isSecretariat({ view }: Scene, { place, actors }: Antecedent, key: string): boolean {
  const isOffice = actors.length === 1 && actors[0]?.kind === 'office'
  return isOffice && key === 'secretariat' && wordAt(view, place.first) === key
}

function isInstitution({ actors }: Antecedent, key: string, side: string | null): boolean {
  const [actor] = actors
  if (!actor || actors.length > 1 || (side !== null && actor.side !== side)) return false
  const { id } = actor
  return key === 'ministry' ? id.endsWith('-ministry') : id.endsWith(`/${key}`)
}

/** The one state whose president the text names, for "the presidency". */
function soleSide(scene: Scene, key: string): string | null {
  if (key !== 'presidency') return null
  const sides = new Set(
    scene.cast.flatMap(({ side, roles }) => (roles.includes('president') ? (side ?? []) : [])),
  )
  const [side = null] = sides
  return sides.size === 1 ? side : null
}
