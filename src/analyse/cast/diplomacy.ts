import { findComplement, ownerOf } from './complements.js'
import type { RoleHead } from './heads.js'
import type { Owner } from './sightings.js'
import { isPossessiveMark, matchEntry, wordAt, type View } from './view.js'

/** "The head of Peruvian diplomacy", "the head of the Kazakh Foreign Ministry": the minister; `null` for other heads. */
export function asForeignMinister(
  view: View,
  head: RoleHead,
  end: number,
): { readonly head: RoleHead; readonly owner: Owner | null } | null {
  if (head.entry.role !== 'head' || head.entry.plural || wordAt(view, head.end) !== 'of')
    return null
  if (BELOW.has(wordAt(view, head.at - 1))) return null
  const found = diplomacyAt(view, head.end + 1) ?? ministryAt(view, head.end, end)
  if (!found || isPossessiveMark(wordAt(view, found.end))) return null
  const entry = { ...head.entry, role: 'foreign-minister' }
  return { head: { ...head, end: found.end, entry }, owner: found.owner }
}

const BELOW: ReadonlySet<string> = new Set(['deputy', 'assistant', 'acting'])

interface Owned {
  readonly owner: Owner | null
  readonly end: number
}

/** "the Peruvian diplomacy", "Peru's diplomacy", "the national diplomacy". */
function diplomacyAt(view: View, first: number): Owned | null {
  const at = wordAt(view, first) === 'the' ? first + 1 : first
  const match = matchEntry(view, at)
  const owner = match?.entry.kind === 'owner' ? ownerOf(match.entry) : null
  const named = match && owner ? match.end : at + 1
  const noun = isPossessiveMark(wordAt(view, named)) ? named + 1 : named
  if (wordAt(view, noun) !== 'diplomacy') return null
  return owner || wordAt(view, at) === 'national' ? { owner, end: noun + 1 } : null
}

const MINISTRY = /(?:foreign ministry|ministry of foreign affairs|foreign office|mfa)$/u

function ministryAt(view: View, index: number, end: number): Owned | null {
  const complement = findComplement(view, { index, end, role: null })
  if (!complement) return null
  const words = view.folded.slice(index + 1, complement.end).join(' ')
  const isMinistry =
    MINISTRY.test(words) ||
    /^the (?:foreign ministry|ministry of foreign affairs) of\b/u.test(words)
  return isMinistry ? { owner: complement.owners[0] ?? null, end: complement.end } : null
}
