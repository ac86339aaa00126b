import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { isDocument } from './documents.js'
import { actorOfSide } from './gazetteer.js'
import type { Antecedent, Asking } from './salience.js'
import type { Scene } from './scene.js'
import type { PronounSighting } from './sightings.js'
import { isQuoted, wordAt, type Place, type View } from './view.js'

/** Whom a pronoun means; none when no antecedent is near enough. */
export function resolvePronoun(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  switch (sighting.person) {
    case 'he':
    case 'she':
      return listOf(singlePerson(scene, sighting))
    case 'they':
      return severalBefore(scene, sighting)
    case 'it':
      return thingBefore(scene, sighting)
    case 'we':
      return weBefore(scene, sighting)
    case 'i':
      return listOf(authorAt(scene, sighting))
  }
}

function askOf(scene: Scene, { place, grammar }: PronounSighting): Asking {
  const possessive = grammar === 'possessive'
  return { sentence: scene.sentence, quoted: isQuoted(scene.view, place.first), possessive }
}

function listOf(actor: Actor | null): readonly Actor[] {
  return actor ? [actor] : []
}

function singlePerson(scene: Scene, sighting: PronounSighting): Actor | null {
  const other = sighting.person === 'he' ? 'f' : 'm'
  const own = sighting.grammar === 'object' ? ownSubject(scene, sighting.place) : null
  const accepts = (entry: Antecedent): boolean =>
    isPersonal(entry) && genderOf(scene, entry) !== other && entry.actors[0] !== own
  const thanked = thankedBefore(scene, sighting)
  if (thanked && accepts(thanked)) return thanked.actors[0] ?? null
  const asking = askOf(scene, sighting)
  const named = isReported(scene, sighting)
    ? scene.history.best(asking, (entry) => accepts(entry) && !isUnnamed(entry))
    : null
  const found = named ?? scene.history.best(asking, accepts)
  if (found && (found.subject || own !== null)) learnGender(scene, found, sighting.person)
  return found?.actors[0] ?? null
}

/** "The ministry said that he had agreed": somebody else has the word, and tells of whom the text is about. */
function isReported(scene: Scene, { grammar }: PronounSighting): boolean {
  return grammar === 'subject' && scene.history.isSubjectIn(scene.sentence)
}

/** "A source", "an official": told for what they say. */
const isUnnamed = ({ actors: [actor] }: Antecedent): boolean =>
  actor?.id.startsWith('person:unnamed-') ?? false

function genderOf(scene: Scene, { actors, gender }: Antecedent): 'm' | 'f' | null {
  const [actor] = actors
  return (actor && scene.byActor.get(actor)?.gender) ?? gender
}

/** A subject taken up by "she" is no "he" afterwards. */
function learnGender(
  scene: Scene,
  { actors }: Antecedent,
  pronoun: PronounSighting['person'],
): void {
  const [actor] = actors
  const person = actor && scene.byActor.get(actor)
  if (person) person.gender ??= pronoun === 'she' ? 'f' : 'm'
}

function isPersonal({ actors, plural, role }: Antecedent): boolean {
  const [actor] = actors
  if (plural || actors.length !== 1) return false
  return actor?.kind === 'person' || (actor?.kind === 'office' && role !== null)
}

/** "Macron told him": him is not the subject of the nearest verb, nor the one who stands "beside him". */
function ownSubject(scene: Scene, { first }: Place): Actor | null {
  const { view } = scene
  if (isInParticiple(view, first)) return null
  const subject = scene.history.last(
    (entry) => entry.sentence < scene.sentence || entry.subject || isDoing(view, entry.place),
  )
  return subject?.sentence === scene.sentence ? (subject.actors[0] ?? null) : null
}

/** "with Osei standing beside him". */
function isDoing(view: View, { first, last }: Place): boolean {
  const verb = view.tokens[last]
  return wordAt(view, first - 1) === 'with' && verb !== undefined && verb.lower.endsWith('ing')
}

/** "accepted the invitation extended to him", "the letter sent him": the subject may be meant. */
function isInParticiple(view: View, first: number): boolean {
  const at = wordAt(view, first - 1) === 'to' ? first - 2 : first - 1
  const isVerb = view.tokens[at]?.tag === 'VERB' && /(?:ed|en|nt)$/u.test(wordAt(view, at))
  return isVerb && view.tokens[at - 1]?.tag === 'NOUN'
}

/** "thanked Joseph Biden for his support": the one thanked, praised or blamed is meant. */
function thankedBefore(scene: Scene, { grammar, place }: PronounSighting): Antecedent | null {
  if (grammar !== 'possessive' || wordAt(scene.view, place.first - 1) !== 'for') return null
  return scene.history.last((entry) => entry.place.last === place.first - 1)
}

/** How many sentences back the two are looked for who did what nobody does alone. */
const JOINT_REACH = 4
/** How many sentences back a pronoun in the plural looks. */
const REACH = { subject: 2, possessive: 1, object: 0 } as const

function severalBefore(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  const reach = REACH[sighting.grammar]
  const accepts = ({ plural, sentence, subject, actors }: Antecedent): boolean => {
    const distance = scene.sentence - sentence
    const group = actors.length === 1 && distance === 1
    return plural && distance <= reach && (subject || group || distance === 0)
  }
  const several = scene.history.best(askOf(scene, sighting), accepts)
  if (several || sighting.grammar !== 'subject') return several?.actors ?? []
  // What nobody does alone reaches further back: "Osei outlined her plan. They agreed to stay in touch."
  return pairBefore(scene, isDoneJointly(scene, sighting.place) ? JOINT_REACH : 1)
}

/** "Osei called Arhin, during which they": the last two persons of one sentence, when they are the text's parties. */
function pairBefore(scene: Scene, reach: number): readonly Actor[] {
  const { lead, history, sentence } = scene
  if (lead.length !== 2) return []
  const isNamed = (actor: Actor): boolean =>
    history
      .last((entry) => sentence - entry.sentence > reach || entry.actors.includes(actor))
      ?.actors.includes(actor) ?? false
  const actors = lead.map((person) => person.actor)
  return actors.every(isNamed) ? actors : []
}

/** Verbs whose "it" mostly means nothing named. */
const EMPTY: ReadonlySet<string> = new Set(
  'be remain seem appear become turn happen take look follow mean matter'.split(' '),
)

const GOVERNING: ReadonlySet<string> = new Set(
  'of with to for by on from about in at between against into over under like upon'.split(' '),
)

/** Whether "it" at a place is the subject of a verb that someone does. */
function isActing(view: View, { first, last }: Place): boolean {
  const verb = view.tokens[last]
  const before = view.tokens[first - 1]
  if (GOVERNING.has(before?.lower ?? '') || (before?.tag === 'VERB' && !SAYING.has(before.lemma)))
    return false
  const acts = verb?.tag === 'VERB' || verb?.tag === 'AUX'
  return acts && !EMPTY.has(verb.lemma)
}

const SAYING: ReadonlySet<string> = new Set(
  'say add claim announce confirm deny think believe'.split(' '),
)

/** A state, body or office near enough; "it is" and "it was" mostly mean nothing named. */
function thingBefore(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  const { grammar, place } = sighting
  if (grammar === 'subject' && !isActing(scene.view, place)) return []
  const accepts = (entry: Antecedent): boolean => {
    const distance = scene.sentence - entry.sentence
    const near = distance === 0 || (distance === 1 && entry.subject)
    if (near && isDocument(scene.view, entry.place)) return true
    return near && entry.actors.length === 1 && !entry.plural && !isPersonal(entry)
  }
  const sayer = sayerBefore(scene, place) ?? sayerAbove(scene, place)
  if (sayer && accepts(sayer)) return sayer.actors
  return scene.history.best(askOf(scene, sighting), accepts)?.actors ?? []
}

/** "Chile said it would": whoever is the subject of the verb right before. */
function sayerBefore({ view, history }: Scene, { first }: Place): Antecedent | null {
  const at = wordAt(view, first - 1) === 'that' ? first - 2 : first - 1
  if (!SAYING.has(view.tokens[at]?.lemma ?? '')) return null
  const verb = view.tokens[at - 1]?.tag === 'AUX' ? at - 1 : at
  return history.last(({ place }) => place.last === verb)
}

/** "It said", "It added": whoever had the word at the end of the sentence before. */
function sayerAbove({ view, history, sentence }: Scene, { first, last }: Place): Antecedent | null {
  const isOpening = view.sentences[sentence]?.first === first
  if (!isOpening || !GOING_ON.has(view.tokens[last]?.lemma ?? '')) return null
  return history.last(
    (entry) =>
      entry.sentence < sentence - 1 ||
      (entry.sentence === sentence - 1 && SAYING.has(view.tokens[entry.place.last]?.lemma ?? '')),
  )
}

const GOING_ON: ReadonlySet<string> = new Set(['say', 'add', 'also'])

/** "I" is whoever the title says the text is by, in quotation marks whoever issued what they hold as a statement. */
function authorAt(scene: Scene, { place }: PronounSighting): Actor | null {
  const author = scene.author?.actor ?? null
  return isQuoted(scene.view, place.first) ? scene.issuer : (author ?? scene.issuer)
}

/** What nobody does alone: "we agreed" after "I spoke with Osei" is the author and Osei. */
const JOINT: ReadonlySet<string> = new Set('agree discuss exchange concur decide review'.split(' '))

function weBefore(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  const isSpoken = isQuoted(scene.view, sighting.place.first)
  if (scene.signers.length > 1 && !isSpoken) return scene.signers
  const own = listOf(ownSide(scene, sighting))
  const isOwnText = scene.view.article.kind === 'official' && !isSpoken
  const signers = own.length > 0 || isOwnText ? signersOf(scene) : []
  if (signers.length > 1) return signers
  const hosts = isDoneJointly(scene, sighting.place) ? hostsOf(scene) : []
  if (hosts.length === 2) return hosts
  const author = authorAt(scene, sighting)
  if (!author || !isDoneJointly(scene, sighting.place)) return own
  const partner = scene.history.last(
    (entry) => isPersonal(entry) && entry.actors[0] !== author && !entry.quoted,
  )?.actors[0]
  return partner ? [author, partner] : own
}

const JOINT_TEXT =
  /^(?:joint|trilateral|tripartite|quadrilateral) (?:\p{L}+ )?(?:statement|declaration|communiqu[eé]|remarks)\b/iu

/** A joint statement speaks for those whom it puts together: its parties, else the two heads that it names. */
function signersOf({ view, lead, cast }: Scene): readonly Actor[] {
  if (!JOINT_TEXT.test(view.article.title ?? '')) return []
  const heads = cast.filter(({ roles }) => roles.some((role) => HEAD_OFFICES.has(role)))
  const signers = lead.length > 1 || heads.length !== 2 ? lead : heads
  return signers.map((person) => person.actor)
}

const JOINT_EVENT = /\bjoint (?:\p{L}+ )?(?:press|news|media)\b/iu

/** "We agreed" at a joint press conference: the two who give it. */
function hostsOf({ view, principals }: Scene): readonly Actor[] {
  return JOINT_EVENT.test(view.article.title ?? '') && principals.length === 2
    ? principals.map(({ actor }) => actor)
    : []
}

function isDoneJointly({ view }: Scene, { last }: Place): boolean {
  const verb = view.tokens.slice(last, last + 3).find(({ tag }) => tag !== 'ADV' && tag !== 'AUX')
  return verb !== undefined && JOINT.has(verb.lemma)
}

/** "We" in a side's own text, outside quotation marks, is that side. */
function ownSide(scene: Scene, { place }: PronounSighting): Actor | null {
  const { side, kind } = scene.view.article
  if (!side || (kind !== 'official' && kind !== 'briefing')) return null
  const isOwn = scene.issuer !== null || !isQuoted(scene.view, place.first)
  return isOwn ? actorOfSide(side.state) : null
}
