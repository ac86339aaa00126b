import { isGivenName } from '../../lexicon/given-names.js'
import { COURTESY_INITIALS, HONORIFICS } from '../../lexicon/honorifics.js'
import type { RoleHead } from './heads.js'
import { isCapitalised, matchEntry, wordAt, type Place, type View } from './view.js'

const LONGEST = 8
/** Offices that are told apart by their charge. */
const CHARGED: ReadonlySet<string> = new Set(['minister', 'deputy-minister', 'commissioner'])
const OPENERS: ReadonlySet<string> = new Set(['of', 'for'])
const JOINTS: ReadonlySet<string> = new Set(['and', '&', 'the'])
const ENDS: ReadonlySet<string> = new Set([',', 'of', '.', 'said', 'and', 'in', 'at', ')'])
const ABROAD: ReadonlySet<string> = new Set(['foreign', 'external', 'exterior'])

/**
 * The charge of a minister that no lexicon lists, in capitals: "Minister of Water and Sanitation", "Minister of
 * Foreign Affairs and Worship". Gives the office with it; `null` where the words that follow may be a name.
 */
export function findPortfolio(
  view: View,
  place: Place,
  role: string,
): ((head: RoleHead) => RoleHead) | null {
  const joined = role === 'foreign-minister' && wordAt(view, place.first) === 'and'
  const opens = CHARGED.has(role) && OPENERS.has(wordAt(view, place.first))
  if (!opens && !joined) return null
  const end = endOfCharge(view, place)
  if (end === null) return null
  const abroad = view.folded.slice(place.first, end).some((word) => ABROAD.has(word))
  const key = abroad ? 'foreign-minister' : role
  return (head) => ({ ...head, end, entry: { ...head.entry, role: key } })
}

/** The end of a ministry's charge, from the "of" or "and" that opens it: "of Water and Irrigation"; `null` where none is. */
export function chargeEnd(view: View, place: Place): number | null {
  const word = wordAt(view, place.first)
  return OPENERS.has(word) || word === 'and' ? endOfCharge(view, place) : null
}

function endOfCharge(view: View, { first, last }: Place): number | null {
  let index = first + 1
  while (index < last && index - first < LONGEST && isChargeWord(view, index)) index += 1
  if (JOINTS.has(wordAt(view, index - 1))) index -= 1
  if (index <= first + 1) return null
  const known = endOfKnownCharge(view, first + 1, index)
  if (known !== null) return known
  const closed = ENDS.has(wordAt(view, index)) || isGivenName(wordAt(view, index))
  return closed || matchEntry(view, index) !== null ? index : null
}

const CHARGES: ReadonlySet<string> = new Set(
  `affairs trade defence defense finance health energy agriculture transport education interior justice industry
  commerce environment development cooperation security tourism culture labour investment`.split(
    /\s+/u,
  ),
)

/** "for Foreign Affairs Ada Osei": two words or more that follow what is plainly a charge are a name. */
function endOfKnownCharge(view: View, first: number, last: number): number | null {
  for (let at = last - 3; at >= first; at -= 1)
    if (CHARGES.has(wordAt(view, at)) && !JOINTS.has(wordAt(view, at + 1))) return at + 1
  return null
}

function isChargeWord(view: View, index: number): boolean {
  const word = wordAt(view, index)
  if (JOINTS.has(word))
    return isCapitalised(view, index + 1) && !isGivenName(wordAt(view, index + 1))
  if (HONORIFICS.has(word) || COURTESY_INITIALS.has(view.tokens[index]?.value ?? '')) return false
  const owner =
    matchEntry(view, index)?.entry.kind === 'owner' && wordAt(view, index + 1) !== 'affairs'
  return isCapitalised(view, index) && !owner && !isGivenName(word)
}
