import { tokenise } from '../language/tokens.js'
import type { Actor } from '../model/actors.js'
import type { Mention, Sentence, Token } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Cast } from '../model/mentions.js'
import { NOTHING_TAUGHT, type Taught } from '../model/taught.js'
import { linkAppositions } from './cast/appositions.js'
import { findAuthor } from './cast/authors.js'
import { gatherPeople, type Person } from './cast/people.js'
import { resolveSightings } from './cast/resolve.js'
import { scanSentence, scanText } from './cast/scan.js'
import { openScene, sideOf, type Named, type Scene } from './cast/scene.js'
import { findLead } from './cast/lead.js'
import { learnOffices } from './cast/introductions.js'
import { learnHomeHead, learnOtherSide, learnSides } from './cast/sides.js'
import type { PersonSighting, Sighting } from './cast/sightings.js'
import { taughtLexicon, withTaughtActors } from './cast/taught.js'
import { viewOf, type View } from './cast/view.js'

/**
 * The actors of a text and every place that names one, by name, office, seat, demonym or pronoun, in order.
 * Articles before a name and possessive marks after it are left out of the mention. What stands for several
 * actors ("the two presidents") gives one mention for each over the same span. The title, where it does not
 * stand in the text, helps to tell who is who and is not searched for mentions.
 */
export function findActors(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Cast {
  return findTaughtActors(article, { tokens, sentences }, NOTHING_TAUGHT)
}

interface Cut {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** The same, what people taught before the lexicon. */
export function findTaughtActors(
  article: Article,
  { tokens, sentences }: Cut,
  taught: Taught,
): Cast {
  const lexicon = taughtLexicon(taught, article.textHash)
  const view = { ...viewOf(article, tokens, sentences), taught: lexicon.phrases }
  const linked = linkAppositions(view, scanText(view))
  const title = scanTitle(article, view)
  const titled = title.filter(isPerson)
  const people = gatherPeople([...titled, ...linked.sightings.filter(isPerson)], {
    home: homeOf(article),
    taught: lexicon.people,
    published: article.published,
  })
  learnOffices(view, people, linked.sightings)
  learnSides([...new Set(people.values())], findLead(view, people), linked.sightings)
  const sightings = [...title, ...linked.sightings]
  // Whom a transcript names without an office is whoever holds the briefing.
  if (article.kind === 'official') learnHomeHead(view, people, { home: homeOf(article), sightings })
  learnOtherSide(view, findLead(view, people), sightings)
  const principals = unique(titled.flatMap((sighting) => people.get(sighting) ?? []))
  const author = findAuthor(view, [...people.values()])
  const scene = openScene(view, people, { principals, author })
  const named = resolveSightings(scene, linked)
  const cast = {
    actors: actorsOf(scene, named),
    mentions: named.flatMap((each) => mentionOf(view, each)),
  }
  return withTaughtActors(cast, taught, article.textHash)
}

/** The side whose own text this is. */
function homeOf({ kind, side }: Article): string | null {
  return kind === 'official' || kind === 'briefing' ? (side?.state ?? null) : null
}

/** What the title names, placed before the text. */
function scanTitle(article: Article, { names, taught }: View): readonly Sighting[] {
  const { title } = article
  if (title === null || article.text.includes(title)) return []
  const tokens = tokenise(title)
  const sentence = {
    start: 0,
    end: title.length,
    first: 0,
    last: tokens.length,
    block: 'headline',
  } as const
  const view = { ...viewOf({ ...article, text: title }, tokens, [sentence]), names, taught }
  const linked = linkAppositions(view, scanSentence(view, sentence, new Map()))
  return linked.sightings.map((sighting) => ({ ...sighting, place: BEFORE }))
}

const BEFORE = { first: -1, last: -1 } as const

function isPerson(sighting: Sighting): sighting is PersonSighting {
  return sighting.kind === 'person'
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Set(people)]
}

function actorsOf(scene: Scene, named: readonly Named[]): readonly Actor[] {
  const byId = new Map<string, Actor>()
  for (const { actor } of named)
    if (!byId.has(actor.id)) byId.set(actor.id, { ...actor, side: sideOf(scene, actor) })
  return [...byId.values()]
}

function mentionOf(view: View, { actor, place, form }: Named): readonly Mention[] {
  const first = view.tokens[place.first]
  const last = view.tokens[place.last - 1]
  return first && last ? [{ actor: actor.id, form, start: first.start, end: last.end }] : []
}
