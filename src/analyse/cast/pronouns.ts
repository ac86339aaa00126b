import type { Actor } from '../../model/actors.js'
import { actorOfSide } from './gazetteer.js'
import type { Antecedent, Asking } from './salience.js'
import type { Scene } from './scene.js'
import type { PronounSighting } from './sightings.js'
import { isQuoted, wordAt } from './view.js'

/** Whom a pronoun means; none when no antecedent is near enough. */
export function resolvePronoun(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  switch (sighting.person) {
    case 'he':
    case 'she':
      return listOf(singlePerson(scene, sighting))
    case 'they':
      return severalBefore(scene, sighting)
    case 'it':
      return listOf(thingBefore(scene, sighting))
    case 'we':
      return listOf(ownSide(scene, sighting))
  }
}

function askOf(scene: Scene, { place }: PronounSighting): Asking {
  return { sentence: scene.sentence, quoted: isQuoted(scene.view, place.first) }
}

function listOf(actor: Actor | null): readonly Actor[] {
  return actor ? [actor] : []
}

function singlePerson(scene: Scene, sighting: PronounSighting): Actor | null {
  const other = sighting.person === 'he' ? 'f' : 'm'
  const own = sighting.grammar === 'object' ? ownSubject(scene) : null
  const accepts = (entry: Antecedent): boolean =>
    isPersonal(entry) && entry.gender !== other && entry.actors[0] !== own
  const thanked = thankedBefore(scene, sighting)
  if (thanked && accepts(thanked)) return thanked.actors[0] ?? null
  return scene.history.best(askOf(scene, sighting), accepts)?.actors[0] ?? null
}

function isPersonal({ actors, plural, role }: Antecedent): boolean {
  const [actor] = actors
  if (plural || actors.length !== 1) return false
  return actor?.kind === 'person' || (actor?.kind === 'office' && role !== null)
}

/** "Macron told him": him is not the subject of the nearest verb. */
function ownSubject(scene: Scene): Actor | null {
  const subject = scene.history.last((entry) => entry.sentence < scene.sentence || entry.subject)
  return subject?.sentence === scene.sentence ? (subject.actors[0] ?? null) : null
}

/** "thanked Joseph Biden for his support": the one thanked, praised or blamed is meant. */
function thankedBefore(scene: Scene, { grammar, place }: PronounSighting): Antecedent | null {
  if (grammar !== 'possessive' || wordAt(scene.view, place.first - 1) !== 'for') return null
  return scene.history.last((entry) => entry.place.last === place.first - 1)
}

/** How many sentences back a pronoun in the plural looks. */
const REACH = { subject: 2, possessive: 1, object: 0 } as const

function severalBefore(scene: Scene, sighting: PronounSighting): readonly Actor[] {
  const reach = REACH[sighting.grammar]
  const accepts = ({ plural, sentence, subject, actors }: Antecedent): boolean => {
    const distance = scene.sentence - sentence
    const group = actors.length === 1 && distance === 1
    return plural && distance <= reach && (subject || group || distance === 0)
  }
  return scene.history.best(askOf(scene, sighting), accepts)?.actors ?? []
}

/** Verbs whose "it" mostly means nothing named. */
const EMPTY: ReadonlySet<string> = new Set(
  'be remain seem appear become turn happen take look follow mean matter'.split(' '),
)

/** A state, body or office near enough; "it is" and "it was" mostly mean nothing named. */
function thingBefore(scene: Scene, sighting: PronounSighting): Actor | null {
  const { grammar, place } = sighting
  const verb = scene.view.tokens[place.last]
  if (grammar === 'subject' && (verb?.tag !== 'VERB' || EMPTY.has(verb.lemma))) return null
  const accepts = (entry: Antecedent): boolean => {
    const distance = scene.sentence - entry.sentence
    const near = distance === 0 || (distance === 1 && entry.subject)
    return near && entry.actors.length === 1 && !entry.plural && !isPersonal(entry)
  }
  return scene.history.best(askOf(scene, sighting), accepts)?.actors[0] ?? null
}

/** "We" in a side's own text, outside quotation marks, is that side. */
function ownSide(scene: Scene, { place }: PronounSighting): Actor | null {
  const { side, kind } = scene.view.article
  if (!side || (kind !== 'official' && kind !== 'briefing')) return null
  return isQuoted(scene.view, place.first) ? null : actorOfSide(side.state)
}
