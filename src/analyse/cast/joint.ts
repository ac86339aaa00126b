import { MANIFOLD_OFFICES } from '../../lexicon/offices.js'
import { afterJoint, ownerOf } from './complements.js'
import type { OwnerEntry } from './gazetteer.js'
import { groupActor } from './groups.js'
import { findHead, type Head } from './heads.js'
import type { FixedSighting, Owner, Parsed } from './sightings.js'
import { matchEntry, wordsOf, type EntryMatch, type Place, type View } from './view.js'

/**
 * Reads offices or groups of several owners: "the Philippine and Vietnamese foreign ministers", "U.S., French and
 * British officials". `null` where one adjective stands alone.
 */
export function parseJoint(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed | null {
  const joint = listAdjectives(view, match, place.last)
  if (joint.owners.length < 2) return null
  const head = findHead(view, { first: joint.end, end: place.last, owned: true })
  if (!head) return null
  const whole = { first: place.first, last: head.end }
  if (head.kind === 'institution' || (head.kind === 'role' && !head.entry.plural)) return null
  if (head.kind === 'role' && !MANIFOLD_OFFICES.has(head.entry.role))
    return pluralOf(head, whole, joint.owners)
  const words = wordsOf(view, whole)
  const rest = wordsOf(view, { first: joint.end, last: head.end })
  const sightings = joint.owners.map((owner): FixedSighting => {
    const actor = groupActor(`${owner.label} ${rest}`, { owner, rest })
    return {
      kind: 'fixed',
      place: whole,
      actor: { ...actor, aliases: [words] },
      form: 'demonym',
      plural: true,
    }
  })
  return { sightings, next: head.end }
}

function pluralOf(
  head: Extract<Head, { kind: 'role' }>,
  place: Place,
  owners: readonly Owner[],
): Parsed | null {
  const sides = owners.flatMap(({ side }) => side ?? [])
  if (sides.length < 2) return null
  const { role, heads } = head.entry
  const plural = { kind: 'plural', place, role, heads, count: null, of: 'persons', sides } as const
  return { sightings: [plural], next: head.end }
}

/** "French, German and British": the owners and the token after the last. */
function listAdjectives(
  view: View,
  match: EntryMatch<OwnerEntry>,
  end: number,
): { readonly owners: readonly Owner[]; readonly end: number } {
  const owners = [ownerOf(match.entry)]
  let last = match.end
  let at = afterJoint(view, last)
  while (at > last && at < end) {
    const next = matchEntry(view, at)
    if (next?.entry.kind !== 'owner') break
    owners.push(ownerOf(next.entry))
    last = next.end
    at = afterJoint(view, last)
  }
  return { owners, end: last }
}
