import type { ContactKind } from '../../model/account.js'
import { STATES } from '../../lexicon/states.js'
import { quoted, type PairRule } from '../finding.js'
import { bodyOf, wordsOfFacet, type Version } from '../pair.js'

/** One account's call is another's meeting, or it took place in another country. */
export const contactKind: PairRule = (pair) =>
  pair.draft.facet === 'place' ? otherPlace(pair) : otherMedium(pair)

/** A vaguer word ("talks") is no difference. */
const otherMedium: PairRule = ({ draft, a, b }) => {
  const [one, other] = [a, b].map((version) => bodyOf(version)[0])
  const [first, second] = [a.contact?.kind, b.contact?.kind]
  if (
    draft.kind !== 'contact' ||
    !one ||
    !other ||
    !first ||
    !second ||
    isCompatible(first, second)
  )
    return null
  if (draft.facet !== 'kind' && draft.facet !== null) return null
  const deciding = { a: wordsOfKind(a), b: wordsOfKind(b) }
  if (deciding.a.length === 0 || deciding.b.length === 0) return null
  return {
    kind: 'contact-kind',
    direction: null,
    rule: 'contact-kind/medium',
    weight: 0.95,
    a: { telling: a.telling, evidence: one.evidence, deciding: deciding.a },
    b: { telling: b.telling, evidence: other.evidence, deciding: deciding.b },
    says: `${quoted(deciding.a)} in ${a.telling.letter}, ${quoted(deciding.b)} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

const wordsOfKind = (version: Version) => wordsOfFacet(version, 'kind', version.contact?.kind)

/** Places of two states; a palace and its city may be one. */
const otherPlace: PairRule = ({ a, b, near: [one, other] }) => {
  const [first, second] = [a, b].map(({ contact }) => stateOfPlace(contact?.place ?? null))
  if (!first || !second || first === second) return null
  return {
    kind: 'contact-kind',
    direction: null,
    rule: 'contact-kind/place',
    weight: 0.85,
    a: { telling: a.telling, evidence: one.evidence, deciding: one.words },
    b: { telling: b.telling, evidence: other.evidence, deciding: other.words },
    says: `${quoted(one.words)} in ${a.telling.letter}, ${quoted(other.words)} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

/** Capital or name of a state to its code. */
const PLACES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, names, capitals }) =>
    [...names, ...capitals].map((name) => [name.toLowerCase(), code] as const),
  ),
)

function stateOfPlace(place: string | null): string | null {
  return PLACES.get(place?.toLowerCase() ?? '') ?? null
}

const LOOSE = new Set<ContactKind>(['talks'])
// A summit is a meeting, and a visit has one.
const IN_PERSON = new Set<ContactKind>(['meeting', 'summit', 'visit'])

function isCompatible(a: ContactKind, b: ContactKind): boolean {
  return a === b || LOOSE.has(a) || LOOSE.has(b) || (IN_PERSON.has(a) && IN_PERSON.has(b))
}
