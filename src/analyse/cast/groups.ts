import { foldWord } from '../../language/phrases.js'
import type { Actor } from '../../model/actors.js'
import { actorId } from '../../model/ids.js'
import { findOrigin } from './complements.js'
import { findHead, type Head } from './heads.js'
import type { Owner, Parsed } from './sightings.js'
import { wordAt, wordsOf, type Place, type View } from './view.js'

/** Reads people who speak together: "senior Russian officials", "defense ministers and security chiefs from Europe". */
export function parseGroup(
  view: View,
  head: Pick<Head, 'at' | 'end'>,
  context: { owner: Owner | null; ownerEnd: number; first: number; end: number },
): Parsed | null {
  const joined = joinedEnd(view, head.end, context.end)
  const speaking = SPEAKING.has(wordAt(view, head.end - 1)) || joined > head.end
  const origin = speaking ? findOrigin(view, joined, context.end) : null
  const owner = context.owner ?? origin?.owner ?? null
  if (!owner && !speaking) return null
  const place = { first: context.first, last: origin?.end ?? joined }
  const words = wordsOf(view, place)
  const actor = groupActor(owner ? words : lowerFirst(words), {
    owner,
    rest: wordsOf(view, context.owner ? { first: context.ownerEnd, last: place.last } : place),
  })
  const form = owner ? 'demonym' : 'office'
  return { sightings: [{ kind: 'fixed', place, actor, form, plural: true }], next: place.last }
}

// A group without an owner has its capital from its sentence.
function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Groups that speak without anyone being named whose they are. */
const SPEAKING: ReadonlySet<string> = new Set(
  `officials leaders ministers diplomats lawmakers senators experts analysts sources allies partners aides advisers
  advisors mediators inspectors envoys ambassadors generals commanders rebels militants protesters demonstrators
  activists residents witnesses investigators prosecutors reporters journalists spokesmen spokespeople critics
  opponents supporters negotiators chiefs delegations economists researchers scientists executives traders insurgents
  separatists occupiers observers monitors lawyers attorneys judges deputies republicans democrats conservatives
  authorities police legislators politicians`.split(/\s+/u),
)

/** "defense ministers and security chiefs" are one group. */
function joinedEnd(view: View, index: number, end: number): number {
  if (wordAt(view, index) !== 'and') return index
  const head = findHead(view, { first: index + 1, end, owned: false })
  const plural = head?.kind === 'group' || (head?.kind === 'role' && head.entry.plural)
  return head && plural ? head.end : index
}

/** A group by its words; `rest` are the words without their owner, so that "Russia's officials" are Russian ones. */
export function groupActor(
  words: string,
  { owner, rest }: { owner: Owner | null; rest: string },
): Actor {
  const whose = owner ? `${owner.side ?? slugOf(owner.label)}/` : ''
  return {
    id: actorId(`group:${whose}${slugOf(rest)}`),
    kind: 'group',
    name: words,
    aliases: [],
    side: owner?.side ?? null,
    office: null,
    wikidata: null,
  }
}

/** The people of a state, by the noun for them: "Ukrainians". */
export function peopleActor(view: View, place: Place, owner: Owner): Actor {
  return groupActor(wordsOf(view, place), { owner, rest: 'people' })
}

export function slugOf(words: string): string {
  return foldWord(words)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
