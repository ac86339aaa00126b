import { DOCUMENT_NOUNS } from '../lexicon/cues.js'
import type { Actor } from '../model/actors.js'
import type { Mention } from '../model/analysis.js'
import type { Cast } from '../model/mentions.js'
import { textOf } from '../model/spans.js'

/**
 * Offices, bodies and groups are called what this text calls them most fully ("Elysee Palace", "Osei's office"), not
 * what a gazetteer would. Persons and states keep their names.
 */
export function withToldNames(text: string, cast: Cast): Cast {
  const unnamed = new Set(
    cast.actors
      .filter((actor) => RENAMED.has(actor.kind) && !text.includes(actor.name))
      .map(({ id }) => id),
  )
  const told = fullestForms(
    text,
    cast.mentions.filter((mention) => unnamed.has(mention.actor)),
  )
  const actors = cast.actors.map((actor) => rename(actor, told.get(actor.id)))
  return { actors, mentions: cast.mentions }
}

const RENAMED = new Set<Actor['kind']>(['office', 'body', 'group', 'bloc'])

/** "Thai statement" names a text of the government, not the government. */
const TEXTS = new RegExp(
  `\\b(?:${[...DOCUMENT_NOUNS, 'version', 'release', 'announcement'].join('|')})$`,
  'iu',
)

/** The longest words with a capital for each actor; of several as long the first in the alphabet. */
function fullestForms(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const mention of mentions) {
    const words = wordsOf(text, mention)
    if (mention.form === 'pronoun' || TEXTS.test(words)) continue
    const known = forms.get(mention.actor)
    if (/\p{Lu}/u.test(words) && (known === undefined || isFuller(words, known)))
      forms.set(mention.actor, words)
  }
  return forms
}

function isFuller(words: string, known: string): boolean {
  return words.length > known.length || (words.length === known.length && words < known)
}

const LONGEST_OWNER = 40

function wordsOf(text: string, mention: Mention): string {
  const words = textOf(text, mention)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an) /iu, '')
  const before = text.slice(Math.max(0, mention.start - LONGEST_OWNER), mention.start)
  const owner = /(\p{Lu}[\p{L}-]*['’]s?) $/u.exec(before)?.[1]
  return owner === undefined ? words : `${owner} ${words}`
}

function rename(actor: Actor, told: string | undefined): Actor {
  return told === undefined
    ? actor
    : { ...actor, name: told, aliases: [...new Set([...actor.aliases, actor.name])] }
}
