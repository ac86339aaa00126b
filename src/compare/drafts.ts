import type { FacetName } from '../model/account.js'
import type { ClaimKind, MergedContact } from '../model/comparison.js'
import type { AccountId, ContactId } from '../model/ids.js'
import type { Weighed } from './affinity.js'
import { alignPropositions, type Bundle } from './alignment.js'
import { CLAIMED_FACETS, facetPropositions, mergedOf, SHARED_FACETS } from './facet-claims.js'
import { partWithin, type Proposition } from './propositions.js'
import { scopeOf, type Scope } from './scope.js'
import type { Telling } from './telling.js'

/** A claim before reference and relations: what is told alike, by whom, and what it has to do with the contact. */
export interface Draft {
  readonly kind: ClaimKind
  readonly facet: FacetName | null
  /** The merged contact that it is about or was said in. */
  readonly contact: ContactId | null
  readonly scope: Scope
  /** In the order of the accounts, then of the text. */
  readonly told: readonly Proposition[]
}

const BY_ACCOUNT = new WeakMap<Draft, ReadonlyMap<AccountId, readonly Proposition[]>>()

/** What one account tells of a claim, in the order of its text; none where it does not tell it. */
export function toldBy(draft: Draft, account: AccountId): readonly Proposition[] {
  const known = BY_ACCOUNT.get(draft) ?? byAccount(draft)
  BY_ACCOUNT.set(draft, known)
  return known.get(account) ?? []
}

function byAccount({ told }: Draft): ReadonlyMap<AccountId, readonly Proposition[]> {
  const accounts = new Map<AccountId, Proposition[]>()
  for (const each of told) {
    const own = accounts.get(each.account)
    if (own) own.push(each)
    else accounts.set(each.account, [each])
  }
  return accounts
}

/** The draft claims of a comparison: the main contact and its facets, what was said, other contacts, shared facts. */
export function draftClaims(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
  weighed: readonly Weighed[],
): readonly Draft[] {
  const main = contacts.find((contact) => contact.main)
  const facets = [
    ...(main ? facetDrafts(tellings, main) : []),
    ...contacts.filter((contact) => !contact.main).flatMap((each) => sharedFacets(tellings, each)),
  ]
  const bundles = alignPropositions(weighed)
    // A fact that one account alone tells is no claim.
    .filter((bundle) => bundle.length > 1 || bundle[0]?.kind !== 'fact')
    .map((bundle) => draftOf(bundle, { tellings, contacts }))
  const { absorbing, rest } = absorb(facets, bundles)
  return [...absorbing, ...joinSiblings(rest)]
}

interface Setting {
  readonly tellings: readonly Telling[]
  readonly contacts: readonly MergedContact[]
}

function draftOf(bundle: Bundle, { tellings, contacts }: Setting): Draft {
  const main = contacts.find((contact) => contact.main)
  const kind = KINDS.find((each) => bundle.some((told) => told.kind === each)) ?? 'fact'
  const isFollowUp = kind === 'contact' && bundle.some(({ facet }) => facet === 'followUp')
  const scope = isFollowUp ? 'contact' : scopeOfBundle(bundle, tellings, main)
  const told = bundle.find((each) => each.kind === 'contact' && each.facet === null)
  const other = kind === 'contact' && told ? mergedOf(contacts, told) : null
  return {
    kind,
    facet: isFollowUp ? 'followUp' : null,
    contact: other?.id ?? (scope === 'contact' ? (main?.id ?? null) : null),
    scope,
    told: bundle,
  }
}

const KINDS: readonly ClaimKind[] = ['statement', 'commitment', 'contact', 'fact']
const SCOPES: readonly Scope[] = ['contact', 'pledge', 'background']

/** The nearest to the contact of what the tellings have to do with it. */
function scopeOfBundle(
  bundle: Bundle,
  tellings: readonly Telling[],
  main: MergedContact | undefined,
): Scope {
  const scopes = bundle.flatMap((proposition) => {
    const telling = tellings.find(({ id }) => id === proposition.account)
    return telling ? [scopeOf(proposition, telling, main)] : []
  })
  return SCOPES.find((each) => scopes.includes(each)) ?? 'background'
}

function facetDrafts(tellings: readonly Telling[], main: MergedContact): readonly Draft[] {
  return CLAIMED_FACETS.flatMap((facet) => {
    const told = facetTold(tellings, main, facet)
    return told.length > 0
      ? [{ kind: 'contact' as const, facet, contact: main.id, scope: 'contact' as const, told }]
      : []
  })
}

/** What two accounts or more tell of a facet of another contact. */
function sharedFacets(tellings: readonly Telling[], contact: MergedContact): readonly Draft[] {
  if (contact.accounts.length < 2) return []
  return SHARED_FACETS.flatMap((facet) => {
    const told = facetTold(tellings, contact, facet)
    const isShared = new Set(told.map(({ account }) => account)).size > 1
    const draft = {
      kind: 'contact',
      facet,
      contact: contact.id,
      scope: 'background',
      told,
    } as const
    return isShared ? [draft] : []
  })
}

function facetTold(
  tellings: readonly Telling[],
  { accounts }: MergedContact,
  facet: FacetName,
): readonly Proposition[] {
  return tellings.flatMap((telling) => {
    const contact = accounts.find(({ account }) => account === telling.id)?.contact
    return contact ? facetPropositions(telling, contact, facet) : []
  })
}

/** What statements tell of a facet belongs to the facet's claim: "the talks lasted two hours, the palace said". */
function absorb(
  facets: readonly Draft[],
  bundles: readonly Draft[],
): { absorbing: readonly Draft[]; rest: readonly Draft[] } {
  const homes = new Map(bundles.map((bundle) => [bundle, homeOf(facets, bundle)]))
  return {
    absorbing: facets.map((facet) => ({
      ...facet,
      told: inOrder([
        ...facet.told,
        ...bundles.filter((bundle) => homes.get(bundle) === facet).flatMap(({ told }) => told),
      ]),
    })),
    rest: bundles.filter((bundle) => !homes.get(bundle)),
  }
}

const ABSORBED = 0.6
// "The talks lasted for" says no more than the length behind it.
const ABSORBED_LENGTH = 0.4

/** The facet that most of a bundle's statements tell and nothing else. */
function homeOf(facets: readonly Draft[], bundle: Draft): Draft | null {
  const body = bundle.told.filter(({ block }) => block === 'body')
  const tellingOf = (facet: Draft) =>
    body.filter((each) => facet.told.some((one) => isToldBy(each, one)))
  return facets.find((facet) => tellingOf(facet).length * 2 > body.length) ?? null
}

function isToldBy(statement: Proposition, facet: Proposition): boolean {
  return (
    statement.account === facet.account &&
    partWithin(statement.words, facet.evidence) >=
      (facet.facet === 'duration' ? ABSORBED_LENGTH : ABSORBED)
  )
}

function inOrder(told: readonly Proposition[]): readonly Proposition[] {
  const accounts: AccountId[] = []
  for (const { account } of told) if (!accounts.includes(account)) accounts.push(account)
  return accounts.flatMap((account) =>
    told
      .filter((each) => each.account === account)
      .sort((a, b) => a.words[0].start - b.words[0].start),
  )
}

/** Conjuncts that no other account tells apart stay one claim: they were joined by their speaker. */
function joinSiblings(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const at = joined.findIndex((other) => areSiblings(other, draft))
    const home = joined[at]
    if (home) joined[at] = { ...home, told: inOrder([...home.told, ...draft.told]) }
    else joined.push(draft)
  }
  return joined
}

function areSiblings(a: Draft, b: Draft): boolean {
  const areAlone = [...a.told, ...b.told].every(({ account }) => account === a.told[0]?.account)
  return (
    areAlone &&
    a.told.some(({ statement }) => statement && b.told.some((each) => each.statement === statement))
  )
}
