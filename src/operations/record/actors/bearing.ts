import type { Article } from '../../../model/article.js'
import {
  hasWords,
  isNothing,
  nameKey,
  type NamedOutlet,
  type Sameness,
  type Taught,
} from '../../../model/taught.js'
import { hostOf } from '../../../ingest/hosts.js'

/** What of an article tells whether something taught bears on it: alike whether it was read with it or not. */
export type Borne = Pick<
  Article,
  'text' | 'textHash' | 'title' | 'outlet' | 'agency' | 'byline' | 'url'
>

/**
 * What of all that was taught may bear on a text: names that stand in it, actors whose names have a word of it, its outlet
 * and its agency. The rest cannot change how it is read.
 */
export function bearingOn(taught: Taught, article: Borne): Taught {
  if (isNothing(taught)) return taught
  const words = nameKey(`${article.title ?? ''}\n${article.text}`)
  const credits = nameKey([article.byline, article.outlet, article.agency].join('\n'))
  const { textHash } = article
  return {
    same: taught.same.filter((each) => isNamedIn(each, words)),
    names: taught.names.filter(
      ({ name, where: { text } }) => (text === null || text === textHash) && hasWords(words, name),
    ),
    outlets: taught.outlets.filter((each) => isOutletOf(each, article, `${credits}\n${words}`)),
  }
}

const SHORTEST = 3

/** A person's id has the words of the name; another's need not have a word of the text. */
function isNamedIn({ actor }: Sameness, words: string): boolean {
  if (!actor.startsWith('person:')) return true
  const parts = actor.slice('person:'.length).split('-')
  const long = parts.filter((part) => part.length >= SHORTEST)
  return (long.length > 0 ? long : parts).some((part) => hasWords(words, part))
}

/** By its host, by the name that it had or was given, or where a line of the text may credit it. */
function isOutletOf({ outlet, is }: NamedOutlet, article: Borne, words: string): boolean {
  const host = article.url === null ? null : hostOf(article.url)
  const key = nameKey(outlet)
  if (host === key || host?.endsWith(`.${key}`) === true) return true
  return hasWords(words, outlet) || [article.outlet, article.agency].includes(is.name)
}
