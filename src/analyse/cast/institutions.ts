import { findComplement, ownerOf, type Complement } from './complements.js'
import { determinerBefore } from './determiners.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import type { InstitutionHead } from './heads.js'
import type { Parsed, PhraseContext } from './sightings.js'
import { isCapitalised, matchEntry, wordAt, type Place, type View } from './view.js'

/** Institutions that only someone's are: "Netanyahu's office", "his team". */
const POSSESSED: ReadonlySet<string> = new Set(['office', 'side', 'delegation'])

/** Reads a ministry, parliament or government: with its owner ("Polish parliament") or to be told ("the ministry"). */
export function parseInstitution(
  view: View,
  head: InstitutionHead,
  context: PhraseContext,
): Parsed | null {
  const possessed = POSSESSED.has(head.key)
  const complement = context.owner || possessed ? null : findSeatOf(view, head.end, context.end)
  const owner = context.owner ?? complement?.owners[0] ?? null
  const place = { first: context.first, last: complement?.end ?? head.end }
  if (owner?.side && head.key !== 'ministry') return ownInstitution(head, place, owner.side)
  const determiner = determinerBefore(view, head.at)
  const known = determiner === 'definite' || determiner === 'possessive'
  if (!known && !owner?.side && !isCapitalised(view, head.at)) return null
  if (possessed && determiner !== 'possessive') return null
  if (view.tokens[head.end]?.tag === 'NOUN' || head.words === 'party') return null
  const { key, words } = head
  const possessive = determiner === 'possessive' && !owner?.side
  const side = owner?.side ?? null
  const whole = side === null ? { first: head.at, last: head.end } : place
  return {
    sightings: [{ kind: 'institution', place: whole, key, words, side, possessive }],
    next: whole.last,
  }
}

/** "of Poland", "in Moscow". */
function findSeatOf(view: View, index: number, end: number): Complement | null {
  const match = wordAt(view, index) === 'in' ? matchEntry(view, index + 1) : null
  if (match?.entry.kind === 'owner' && match.entry.as === 'capital')
    return { owners: [ownerOf(match.entry)], end: match.end }
  return findComplement(view, { index, end, role: null })
}

function ownInstitution(head: InstitutionHead, place: Place, side: string): Parsed {
  const state = head.key === 'side' ? actorOfSide(side) : null
  const actor = state ?? officeActor(side, head.key, `${labelOfSide(side)} ${head.words}`)
  return {
    sightings: [{ kind: 'fixed', place, actor, form: 'office', plural: false }],
    next: place.last,
  }
}
