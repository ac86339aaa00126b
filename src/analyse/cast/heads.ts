import { GROUP_MODIFIERS, GROUP_NOUNS, OFFICE_MODIFIERS } from '../../lexicon/offices.js'
import type { Entry, InstitutionEntry, RoleEntry } from './gazetteer.js'
import { matchEntry, startsUpper, wordAt, type View } from './view.js'

/** The head noun of a phrase: an office, an institution or a group. `at` is its first token. */
export type Head = RoleHead | InstitutionHead | GroupHead

export interface RoleHead extends Placed {
  readonly kind: 'role'
  readonly entry: RoleEntry
  /** Offices that the same person holds: "Prime Minister and Minister of Defence". */
  readonly also: readonly string[]
}

export interface InstitutionHead extends Placed {
  readonly kind: 'institution'
  readonly key: string
  readonly words: string
}

export interface GroupHead extends Placed {
  readonly kind: 'group'
}

interface Placed {
  readonly at: number
  readonly end: number
}

const MOST_MODIFIERS = 5

/**
 * Finds the head of the phrase that begins at a token, its modifiers passed over ("senior", "then-", "military").
 * After an owner ("Russian") any adjective may stand between; without one only words of the lexicon may.
 */
export function findHead(
  view: View,
  range: { first: number; end: number; owned: boolean },
): Head | null {
  let index = range.first
  let institution: InstitutionHead | null = null
  while (index < range.end && index - range.first <= MOST_MODIFIERS) {
    const compound = range.owned ? compoundEnd(view, index) : index
    if (compound > index) {
      index = compound
      continue
    }
    const found = headAt(view, index, range.owned)
    if (found && found.kind !== 'institution') return found
    if (found) institution = found
    else if (!isModifier(view, index, range.owned)) break
    index = found ? found.end : index + 1
    if (institution && !isHeadAhead(view, index, range)) return institution
  }
  return institution
}

/** The token after "army-backed", "military-led": an adjective of its own, whatever its parts name; the same where none is. */
function compoundEnd(view: View, index: number): number {
  const isHyphened = wordAt(view, index + 1) === '-' && isTight(view, index + 1)
  if (!isHyphened || !isTight(view, index + 2)) return index
  return /^(?:\p{L}+ed|led|run|held|born)$/u.test(wordAt(view, index + 2)) ? index + 3 : index
}

function isHeadAhead(view: View, index: number, range: { end: number; owned: boolean }): boolean {
  let at = index
  while (
    at < range.end &&
    at - index < 3 &&
    !headAt(view, at, range.owned) &&
    isModifier(view, at, range.owned)
  )
    at += 1
  return at < range.end && headAt(view, at, range.owned) !== null
}

function headAt(view: View, index: number, owned: boolean): Head | null {
  const match = matchEntry(view, index)
  if (match?.entry.kind === 'role' && !isAdjective(view, index, match.end))
    return { kind: 'role', at: index, end: match.end, entry: match.entry, also: [] }
  const longer = match !== null && match.end > index + 1
  if (GROUP_NOUNS.has(wordAt(view, index)) && !longer)
    return { kind: 'group', at: index, end: index + 1 }
  const institution = match && institutionOf(match.entry, owned)
  if (!match || !institution) return null
  const { key, words } = institution
  return { kind: 'institution', at: index, end: match.end, key, words }
}

function institutionOf(entry: Entry, owned: boolean): InstitutionEntry | null {
  if (entry.kind === 'institution') return entry
  return owned && entry.kind === 'owner' ? entry.institution : null
}

const RANKS_AS_ADJECTIVES: ReadonlySet<string> = new Set(['major', 'general'])

/** "major donors", "general elections". */
function isAdjective(view: View, index: number, end: number): boolean {
  const lower = !startsUpper(view.tokens[index]?.value ?? '')
  if (!lower || end > index + 1 || !RANKS_AS_ADJECTIVES.has(wordAt(view, index))) return false
  return wordAt(view, index) === 'major' || view.tokens[end]?.tag === 'NOUN'
}

/** A hyphen that touches the word before it, as in "then-President". */
function isTight(view: View, index: number): boolean {
  return view.tokens[index - 1]?.end === view.tokens[index]?.start
}

function isModifier(view: View, index: number, owned: boolean): boolean {
  const word = wordAt(view, index)
  if (word === '-') return wordAt(view, index - 1) !== '' && isTight(view, index)
  if (OFFICE_MODIFIERS.has(word) || GROUP_MODIFIERS.has(word)) return true
  const token = view.tokens[index]
  return owned && token?.tag === 'ADJ' && !startsUpper(token.value)
}
