import type { Actor } from '../model/actors.js'
import type { Mention, Sentence, Token } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Cast } from '../model/mentions.js'
import { gatherPeople } from './people.js'
import { resolveSightings, type Named } from './resolve.js'
import { scanText } from './scan.js'
import type { PersonSighting, Sighting } from './sightings.js'
import { viewOf, type View } from './view.js'

/**
 * The actors of a text and every place that names one, by name, office, seat, demonym or pronoun, in order.
 * Articles before a name and possessive marks after it are left out of the mention. What stands for several
 * actors ("the two presidents") gives one mention for each over the same span.
 */
export function findActors(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Cast {
  const view = viewOf(article, tokens, sentences)
  const sightings = scanText(view)
  const people = gatherPeople(sightings.filter(isPerson))
  const named = resolveSightings(view, sightings, people)
  return { actors: actorsOf(named), mentions: named.flatMap((each) => mentionOf(view, each)) }
}

function isPerson(sighting: Sighting): sighting is PersonSighting {
  return sighting.kind === 'person'
}

function actorsOf(named: readonly Named[]): readonly Actor[] {
  const byId = new Map(named.map(({ actor }) => [actor.id, actor]))
  return [...byId.values()]
}

function mentionOf(view: View, { actor, place, form }: Named): readonly Mention[] {
  const first = view.tokens[place.first]
  const last = view.tokens[place.last - 1]
  return first && last ? [{ actor: actor.id, form, start: first.start, end: last.end }] : []
}
