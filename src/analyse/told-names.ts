import type { Actor } from '../model/actors.js'
import type { Mention } from '../model/analysis.js'
import type { Cast } from '../model/mentions.js'
import { textOf } from '../model/spans.js'

/**
 * Offices, bodies and groups are called what this text calls them most fully ("Elysee Palace"), not what a gazetteer
 * would. Persons and states keep their names.
 */
export function withToldNames(text: string, cast: Cast): Cast {
  const actors = cast.actors.map((actor) =>
    RENAMED.has(actor.kind) && !text.includes(actor.name)
      ? rename(text, actor, cast.mentions)
      : actor,
  )
  return { actors, mentions: cast.mentions }
}

const RENAMED = new Set<Actor['kind']>(['office', 'body', 'group', 'bloc'])

function rename(text: string, actor: Actor, mentions: readonly Mention[]): Actor {
  const told = mentions
    .filter((mention) => mention.actor === actor.id && mention.form !== 'pronoun')
    .map((mention) =>
      textOf(text, mention)
        .replace(/\s+/gu, ' ')
        .replace(/^(?:the|a|an) /iu, ''),
    )
    .filter((words) => /\p{Lu}/u.test(words))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  return told
    ? { ...actor, name: told, aliases: [...new Set([...actor.aliases, actor.name])] }
    : actor
}
