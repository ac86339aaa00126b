import type { Actor } from '../../model/actors.js'
import { resolveRole } from './roles.js'
import type { Scene } from './scene.js'
import { isSubject } from './salience.js'
import type { PersonSighting, PronounSighting, RoleSighting, Sighting } from './sightings.js'
import { wordAt } from './view.js'

/** Tokens between a pronoun and the one whom it looks forward to. */
const REACH = 24
const OPENING = /^(?:on|in|at|when|as|while|before|after)$/u
const TIMES = /^(?:when|day|morning|afternoon|evening|night|week|month|year|moment)$/u

/** "On 4 March, the day he said yes, the chancellor told": he is the subject that comes; none where nobody does. */
export function personAhead(
  scene: Scene,
  sightings: readonly Sighting[],
  index: number,
): Actor | null {
  const pronoun = sightings[index]
  if (pronoun?.kind !== 'pronoun' || !isFronted(scene, pronoun)) return null
  const end = scene.view.sentences[scene.sentence]?.last ?? 0
  const ahead = sightings.slice(index + 1).find((each) => isMain(scene, each))
  if (!ahead || ahead.place.first >= end || ahead.place.first - pronoun.place.last > REACH)
    return null
  const actor = actorAt(scene, ahead)
  const other = pronoun.person === 'he' ? 'f' : 'm'
  return actor?.kind === 'person' && scene.byActor.get(actor)?.gender !== other ? actor : null
}

/** Whether it stands in what opens its sentence, with nobody named in it before. */
function isFronted({ view, history, sentence }: Scene, pronoun: PronounSighting): boolean {
  const { person, grammar, place } = pronoun
  const start = view.sentences[sentence]?.first ?? 0
  const isOpened = OPENING.test(wordAt(view, start)) && TIMES.test(wordAt(view, place.first - 1))
  const isNamed = history.last((entry) => entry.sentence <= sentence)?.sentence === sentence
  return (person === 'he' || person === 'she') && grammar === 'subject' && isOpened && !isNamed
}

type Subject = PersonSighting | RoleSighting

/** Behind a comma, and the subject of a verb. */
function isMain({ view, sentence }: Scene, sighting: Sighting): sighting is Subject {
  if (sighting.kind !== 'person' && sighting.kind !== 'role') return false
  const { place } = sighting
  const start = wordAt(view, place.first - 1) === 'the' ? place.first - 1 : place.first
  return wordAt(view, start - 1) === ',' && isSubject(view, place, sentence)
}

function actorAt(scene: Scene, subject: Subject): Actor | null {
  return subject.kind === 'role'
    ? resolveRole(scene, subject)
    : (scene.people.get(subject)?.actor ?? null)
}
