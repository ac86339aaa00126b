import type { Person } from './people.js'
import { isQuoted, type View } from './view.js'

/** "Statement by the Minister, Ada Osei": what stands before the name of whoever says "I". */
const AUTHORED =
  /\b(?:statement|remarks|address|message|speech|declaration|comments|letter|thread|posts?|tweets?|note|interview)\b(?:(?!\b(?:with|to|following|after|between)\b).)*\b(?:by|of|from)\b(?:(?!\b(?:with|to|following|after|between)\b).)*$/iu

/** The person that the title of a first-person text names as its author; `null` where none is or nobody says "I". */
export function findAuthor(view: View, people: readonly Person[]): Person | null {
  const { kind, title } = view.article
  if (kind !== 'official' || title === null || !isInFirstPerson(view)) return null
  const placed = people.flatMap((person) => {
    const at = placeIn(title, person)
    return at >= 0 && AUTHORED.test(title.slice(0, at)) ? [{ person, at }] : []
  })
  return placed.toSorted((a, b) => a.at - b.at)[0]?.person ?? null
}

function placeIn(title: string, { actor }: Person): number {
  const places = [actor.name, ...actor.aliases].map((name) => title.indexOf(name))
  return Math.max(...places)
}

function isInFirstPerson(view: View): boolean {
  return view.tokens.some((token, index) => token.value === 'I' && !isQuoted(view, index))
}
