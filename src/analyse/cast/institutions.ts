import { findComplement, ownerOf, type Complement } from './complements.js'
import { determinerBefore } from './determiners.js'
import { actorOfSide, labelOfSide, officeActor } from './gazetteer.js'
import { slugOf } from './groups.js'
import { findHead, type InstitutionHead } from './heads.js'
import { chargeEnd } from './portfolios.js'
import { OFFICES_OF } from './ranks.js'
import type { Parsed, PhraseContext } from './sightings.js'
import { isCapitalised, matchEntry, wordAt, wordsOf, type Place, type View } from './view.js'

/** Institutions that only someone's are: "Netanyahu's office", "his team". */
const POSSESSED: ReadonlySet<string> = new Set(['office', 'side', 'delegation'])

/** Reads a ministry, parliament or government: with its owner ("Polish parliament") or to be told ("the ministry"). */
export function parseInstitution(
  view: View,
  head: InstitutionHead,
  context: PhraseContext,
): Parsed | null {
  if (isOnTask(view, head)) return null
  const charged = head.key.endsWith('ministry') ? withCharge(view, head, context.end) : null
  if (charged) return parseInstitution(view, charged, context)
  const held = head.key === 'office' ? officeOfHolder(view, head, context) : null
  if (held) return held
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

const TASKS: ReadonlySet<string> = new Set(
  `technical finding fact-finding peacekeeping monitoring observer observation humanitarian trade military medical rescue
  special verification inspection training stabilisation stabilization assistance support expert survey space combat joint
  electoral election evaluation assessment`.split(/\s+/u),
)

/** "The Union's technical mission": people who are sent, and no embassy. */
function isOnTask(view: View, { key, at }: InstitutionHead): boolean {
  return key === 'embassy' && wordAt(view, at) === 'mission' && TASKS.has(wordAt(view, at - 1))
}

/** "Ministry of Water and Irrigation", "Secretariat of Foreign Affairs and Cooperation": the whole name. */
function withCharge(view: View, head: InstitutionHead, end: number): InstitutionHead | null {
  if (!isCapitalised(view, head.at)) return null
  const last = chargeEnd(view, { first: head.end, last: end })
  if (last === null || last === head.end) return null
  const charge = slugOf(wordsOf(view, { first: head.end + 1, last }))
  const key = head.key === 'ministry' ? `${charge}-ministry` : head.key
  const words = wordsOf(view, { first: head.at, last })
  return { ...head, end: last, key, words }
}

/** "the office of the Ethiopian prime minister". */
function officeOfHolder(
  view: View,
  head: InstitutionHead,
  { first, end }: PhraseContext,
): Parsed | null {
  if (wordAt(view, head.end) !== 'of') return null
  const at = wordAt(view, head.end + 1) === 'the' ? head.end + 2 : head.end + 1
  const match = matchEntry(view, at)
  if (match?.entry.kind !== 'owner') return null
  const { side } = ownerOf(match.entry)
  const marked = wordAt(view, match.end) === "'s" ? match.end + 1 : match.end
  const holder = findHead(view, { first: marked, end, owned: true })
  const key = holder?.kind === 'role' ? OFFICES_OF.get(holder.entry.role) : undefined
  if (side === null || key === undefined || holder?.kind !== 'role' || holder.entry.plural)
    return null
  const place = { first, last: holder.end }
  const actor = officeActor(
    side,
    key,
    `${labelOfSide(side)} ${wordsOf(view, { first: holder.at, last: holder.end })}'s office`,
  )
  return {
    sightings: [{ kind: 'fixed', place, actor, form: 'office', plural: false }],
    next: holder.end,
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
