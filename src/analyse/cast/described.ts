import { NOT_NAMES } from '../../lexicon/non-names.js'
import { ownerOf } from './complements.js'
import type { Owner } from './sightings.js'
import { isPossessiveMark, matchEntry, wordAt, type View } from './view.js'

/** What is said of an unnamed source behind the noun. */
export interface Description {
  /** The token after it. */
  readonly last: number
  /** Where to read on: the ministry in it is named too. */
  readonly next: number
  /** Whose institution the source belongs to, where the words tell it. */
  readonly owner: Owner | null
}

interface Asked {
  readonly role: string
  /** The token after the noun. */
  readonly next: number
  /** Where the sentence ends. */
  readonly end: number
}

/** "an official in the Chilean water ministry", "a source familiar with the talks": what is told of an unnamed source. */
export function describedEnd(view: View, asked: Asked): Description | null {
  return insiderAt(view, asked) ?? memberAt(view, asked)
}

const INSIDERS: ReadonlySet<string> = new Set(['familiar', 'briefed', 'close'])
const LONGEST_INSIGHT = 7

/** "an Indian official familiar with the conversation": what an unnamed source knows belongs to its name. */
function insiderAt(view: View, { next, end }: Asked): Description | null {
  if (!INSIDERS.has(wordAt(view, next))) return null
  const most = Math.min(end, next + LONGEST_INSIGHT)
  for (let index = next + 1; index < most; index += 1) {
    const tag = view.tokens[index]?.tag
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT')
      return { last: index, next: index, owner: null }
  }
  return null
}

/** Whom a text calls by where they work; a spokesman is one for somebody. */
const MEMBERS: ReadonlySet<string> = new Set(['official', 'source', 'adviser'])
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'from', 'inside', 'within'])
const LONGEST_PLACE = 9
const IN_NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET'])

/** "in the Chilean water ministry", "at the foreign ministry in Lima": an institution, whoever else is named with it. */
function memberAt(view: View, { role, next, end }: Asked): Description | null {
  if (!MEMBERS.has(role) || !WHERE.has(wordAt(view, next))) return null
  const most = Math.min(end, next + LONGEST_PLACE)
  let owner: Owner | null = null
  let last = next
  let index = next + 1
  while (index < most && isOfName(view, index)) {
    const match = matchEntry(view, index)
    index = match?.end ?? index + 1
    if (match?.entry.kind === 'owner') owner = ownerOf(match.entry)
    if (match?.entry.kind === 'institution') last = index
    if (match?.entry.kind === 'owner' && match.entry.as === 'seat') last = index
  }
  return last === next ? null : { last, next, owner }
}

function isOfName(view: View, index: number): boolean {
  const word = wordAt(view, index)
  if (NOT_NAMES.has(word)) return false
  return IN_NAMES.has(view.tokens[index]?.tag ?? 'X') || isPossessiveMark(word)
}
