import type { Contact, FacetName } from '../model/account.js'
import type { MergedContact } from '../model/comparison.js'
import type { Evidence } from '../model/spans.js'
import { toldBy, type Draft } from './drafts.js'
import { gistOf } from './gist.js'
import { likenessOf, weigh, type Likeness } from './likeness.js'
import type { Proposition } from './propositions.js'
import { blockAt, type Telling } from './telling.js'

/** How one account tells a claim. */
export interface Version {
  readonly telling: Telling
  /** In the order of the text. */
  readonly told: readonly Proposition[]
  /** The account's contact, for a claim about one. */
  readonly contact: Contact | null
}

/** Two versions of one claim; `a` is the reference where there is one. */
export interface ClaimPair {
  readonly draft: Draft
  readonly a: Version
  readonly b: Version
  /** The two tellings that are most alike, from the running text where it tells the claim at all. */
  readonly near: readonly [a: Proposition, b: Proposition]
  readonly likeness: Likeness
}

/** The version of an account; `null` when it does not tell the claim. */
export function versionOf(
  draft: Draft,
  telling: Telling,
  contacts: readonly MergedContact[],
): Version | null {
  const told = toldBy(draft, telling.id)
  if (told.length === 0) return null
  const merged = contacts.find(({ id }) => id === draft.contact)
  const contact = merged?.accounts.find(({ account }) => account === telling.id)?.contact ?? null
  return { telling, told, contact: draft.kind === 'contact' ? contact : null }
}

/** The tellings in the running text; those of the headline or a caption where there are no others. */
export function bodyOf({ told }: Version): readonly Proposition[] {
  const body = told.filter(({ block }) => block === 'body')
  return body.length > 0 ? body : told
}

/** The words that give a facet of the contact this value, in the running text where it does. */
export function wordsOfFacet(
  { telling, contact }: Version,
  facet: FacetName,
  wanted: string | null | undefined,
): readonly Evidence[] {
  const words = (contact?.facets ?? [])
    .filter(({ name, value }) => name === facet && value === wanted)
    .map(({ evidence }) => evidence[0])
  const found = words.find((each) => blockAt(telling.reading.article, each) === 'body') ?? words[0]
  return found ? [found] : []
}

/** Puts two versions side by side. Throws when one is empty, which `versionOf` never makes. */
export function pairOf(draft: Draft, a: Version, b: Version): ClaimPair {
  const [best] = likenessesOf(a, b)
  if (!best) throw new Error('a version of a claim without a telling')
  return { draft, a, b, near: [best.one, best.other], likeness: best.likeness }
}

/** So much of the shorter in the longer that both tell one thing. */
const ONE_THING = 0.5

/**
 * What else two versions of a claim tell alike, where each tells it in several places: each telling with the one most
 * like it, the likest first.
 */
export function furtherPairs(pair: ClaimPair): readonly ClaimPair[] {
  const { draft, a, b, near } = pair
  if (bodyOf(a).length < 2 || bodyOf(b).length < 2) return []
  const taken = new Set<Proposition>(near)
  return likenessesOf(a, b).flatMap(({ one, other, likeness }) => {
    if (taken.has(one) || taken.has(other) || likeness.ofShorter < ONE_THING) return []
    taken.add(one).add(other)
    return [{ draft, a, b, near: [one, other] as const, likeness }]
  })
}

/** Every telling of one held against every telling of the other, the likest first. */
function likenessesOf(a: Version, b: Version) {
  const [ours, theirs] = [bodyOf(a), bodyOf(b)]
  const gists = weigh([
    ...ours.map((each) => gistOf(a.telling, each)),
    ...theirs.map((each) => gistOf(b.telling, each)),
  ])
  const pairs = ours.flatMap((one, i) =>
    theirs.flatMap((other, j) => {
      const [first, second] = [gists[i], gists[ours.length + j]]
      return first && second ? [{ one, other, likeness: likenessOf(first, second) }] : []
    }),
  )
  const score = ({ likeness }: { likeness: Likeness }) => likeness.ofShorter + likeness.ofLonger
  return pairs.toSorted((x, y) => score(y) - score(x))
}

/** The same pair seen from the other side. */
export function turned({ draft, a, b, near: [one, other], likeness }: ClaimPair): ClaimPair {
  return { draft, a: b, b: a, near: [other, one], likeness }
}
