import { buildTrie, type PhraseTrie } from '../../language/phrases.js'
import type { Actor } from '../../model/actors.js'
import type { Cast } from '../../model/mentions.js'
import { correctedActors, correctionsOf } from '../../model/taught-actors.js'
import type { Taught } from '../../model/taught.js'
import type { TaughtActor } from '../../model/teachings.js'
import { ownerEntry, type Entry, type OwnerEntry } from './gazetteer.js'
import type { KnownPeople, KnownPerson } from './known-leaders.js'
import { keyOfWords } from './name-keys.js'

/** What people taught that holds in one text, as the lexicon is asked: it comes first. */
export interface TaughtLexicon {
  readonly people: KnownPeople
  /** States, offices, bodies, blocs and groups; `null` where there are none. */
  readonly phrases: PhraseTrie<Entry> | null
}

const NO_LEXICON: TaughtLexicon = { people: new Map(), phrases: null }

/**
 * What was taught for every text, or for this one. What holds of a certain office or side only is for the whole text to
 * tell: see `withTaughtActors`.
 */
export function taughtLexicon({ names }: Taught, text: string): TaughtLexicon {
  if (names.length === 0) return NO_LEXICON
  const holding = names.filter(
    ({ where }) =>
      (where.text === null || where.text === text) && where.office === null && where.side === null,
  )
  const people = holding.filter(({ actor }) => actor.kind === 'person')
  const others = holding.filter(({ actor }) => actor.kind !== 'person')
  return {
    people: new Map(people.flatMap(({ name, actor }) => personRows(name, actor))),
    phrases:
      others.length === 0 ? null : buildTrie(others.map(({ name, actor }) => rowOf(name, actor))),
  }
}

/** Under the name that was taught, and under the full one. */
function personRows(name: string, { id, name: full, side }: TaughtActor): [string, KnownPerson][] {
  const person = { id, name: full, side, gender: null, spellings: [] }
  return [name, full].map((words) => [keyOfWords(words.split(/\s+/u)).join(' '), person])
}

const WAYS: Readonly<Record<TaughtActor['kind'], OwnerEntry['as']>> = {
  person: 'name',
  state: 'name',
  office: 'seat',
  body: 'name',
  bloc: 'name',
  group: 'name',
}

function rowOf(phrase: string, { id, name, kind, side }: TaughtActor): readonly [string, Entry] {
  const actor: Actor = { id, kind, name, aliases: [], side, office: null, wikidata: null }
  return [phrase, ownerEntry(phrase, { as: WAYS[kind], actor, label: phrase })]
}

/** A cast with its actors as people taught them to be, on the same places. */
export function withTaughtActors(cast: Cast, taught: Taught, text: string): Cast {
  const corrections = correctionsOf(cast.actors, taught, text)
  if (corrections.size === 0) return cast
  return {
    actors: correctedActors(cast.actors, corrections),
    mentions: cast.mentions.map((mention) => ({
      ...mention,
      actor: corrections.get(mention.actor)?.id ?? mention.actor,
    })),
  }
}
