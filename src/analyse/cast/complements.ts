import type { Owner } from './sightings.js'
import type { OwnerEntry } from './gazetteer.js'
import {
  isCapitalised,
  isPossessiveMark,
  matchEntry,
  wordAt,
  type EntryMatch,
  type View,
} from './view.js'

/** The owners that follow an office ("of Russia", "for the Kremlin") and the token after them. */
export interface Complement {
  /** None where the office is only sent there ("ambassador to Ukraine"). */
  readonly owners: readonly Owner[]
  readonly end: number
}

const SENT: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'adviser',
  'commissioner',
  'expert',
])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Finds whose an office is in the words behind it: "of France, Germany and the UK", "for the Polish parliament". */
export function findComplement(
  view: View,
  range: { index: number; end: number; role: string | null; bare?: boolean },
): Complement | null {
  // In a list the states after the first have no "of" before them.
  if (range.bare === true) return listOwners(view, range.index + 1, range.end)
  const mark = wordAt(view, range.index)
  // "her counterpart from Chile"
  const isOrigin = mark === 'from' && range.role === 'counterpart'
  if (mark !== 'of' && mark !== 'for' && mark !== 'to' && !isOrigin) return null
  const isSent = range.role !== null && SENT.has(range.role)
  if (mark === 'to' && !isSent) return null
  const home = mark === 'of' ? republicAt(view, range.index + 1) : null
  if (home) return home
  const list = listOwners(view, range.index + 1, range.end)
  if (!list) return null
  return isSent && mark !== 'of' ? { ...list, owners: [] } : list
}

/** "President of the Republic": of the state whose own text this is. */
function republicAt(view: View, first: number): Complement | null {
  const named = wordAt(view, first) === 'the' && wordAt(view, first + 1) === 'republic'
  if (!named || wordAt(view, first + 2) === 'of' || !isCapitalised(view, first + 1)) return null
  const { side } = view.article
  const owners = side === null ? [] : [{ side: side.state, label: side.name }]
  return { owners, end: first + 2 }
}

function listOwners(view: View, first: number, end: number): Complement | null {
  const owners: Owner[] = []
  let at = first
  let last = first
  while (at < end) {
    const found = ownerAt(view, at, end)
    if (!found) break
    owners.push(found.owner)
    last = found.end
    at = afterJoint(view, last)
    if (at === last) break
  }
  return owners.length > 0 ? { owners, end: last } : null
}

/** "the friendly Republic of Austria": adjectives that official texts put before a state. */
const WARM: ReadonlySet<string> = new Set(
  'friendly brotherly sisterly fraternal neighbouring neighboring'.split(' '),
)

/** "the Commission of the African Union": what has no name of its own but its body's. */
const ORGANS: ReadonlySet<string> = new Set(
  'commission council secretariat assembly bureau'.split(' '),
)

/** "the Polish parliament": an adjective owns only with its institution behind it. */
function ownerAt(view: View, first: number, end: number): { owner: Owner; end: number } | null {
  const bare = ARTICLES.has(wordAt(view, first)) ? first + 1 : first
  const at = WARM.has(wordAt(view, bare)) ? bare + 1 : bare
  const organ = ORGANS.has(wordAt(view, at)) && wordAt(view, at + 1) === 'of'
  if (organ) return ownerAt(view, at + 2, end)
  const match = at < end ? matchEntry(view, at) : null
  if (match?.entry.kind === 'institution') return institutionOwner(view, match, end)
  if (match?.entry.kind !== 'owner') return null
  const last = institutionEnd(view, match.end, end)
  const isBare = last === match.end
  if (isBare && (match.entry.as === 'adjective' || match.entry.as === 'people')) return null
  return { owner: ownerOf(match.entry), end: last }
}

/** "for the Presidency", "of the National Assembly of Kenya". */
function institutionOwner(
  view: View,
  { entry, end: from }: EntryMatch,
  end: number,
): { owner: Owner; end: number } | null {
  if (entry.kind !== 'institution') return null
  const whose = wordAt(view, from) === 'of' ? ownerAt(view, from + 1, end) : null
  return whose ?? { owner: { side: null, label: entry.words }, end: from }
}

function institutionEnd(view: View, index: number, end: number): number {
  const from = isPossessiveMark(wordAt(view, index)) ? index + 1 : index
  const match = from < end ? matchEntry(view, from) : null
  return match?.entry.kind === 'institution' ? match.end : index
}

/** The token after ", ", " and " or ", and "; the same token when nothing joins. */
export function afterJoint(view: View, index: number): number {
  const comma = wordAt(view, index) === ',' ? index + 1 : index
  return wordAt(view, comma) === 'and' ? comma + 1 : comma
}

const ORIGINS: ReadonlySet<string> = new Set(['from', 'of', 'in'])
const ORIGIN_FILLERS: ReadonlySet<string> = new Set(['across', 'all', 'around', 'over', 'several'])

/** Where a group is from: "from across Europe", "in Kyiv", "of Poland". */
export function findOrigin(
  view: View,
  index: number,
  end: number,
): { owner: Owner; end: number } | null {
  if (!ORIGINS.has(wordAt(view, index))) return null
  let at = index + 1
  while (at < end && ORIGIN_FILLERS.has(wordAt(view, at))) at += 1
  return ownerAt(view, at, end)
}

export function ownerOf(entry: OwnerEntry): Owner {
  return { side: entry.actor.side, label: entry.label }
}
