import type { Contact, FacetName } from '../model/account.js'
import type { ClaimKind, MergedContact } from '../model/comparison.js'
import type { AccountId, ContactId } from '../model/ids.js'
import type { SomeEvidence } from '../model/spans.js'
import { dayRangeOf } from '../language/edtf.js'
import { alignPropositions, type Bundle } from './alignment.js'
import { factsOf } from './facts.js'
import { gistOf } from './gist.js'
import { weigh } from './likeness.js'
import { partWithin, propositionsOf, sharedPart, type Proposition } from './propositions.js'
import { scopeOf, type Scope } from './scope.js'
import { blockAt, type Telling } from './telling.js'

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

// Its date belongs to the contact itself, what was agreed for later is aligned like statements, and "topics" is what the
// silence map is for.
const FACETS: readonly FacetName[] = [
  'kind',
  'duration',
  'precedent',
  'initiator',
  'place',
  'atmosphere',
]

/** The draft claims of a comparison: the main contact and its facets, what was said, then other contacts. */
export function draftClaims(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): readonly Draft[] {
  const main = contacts.find((contact) => contact.main)
  const facets = main ? facetDrafts(tellings, main) : []
  const bundles = bundlesOf(tellings, contacts).map((bundle) => draftOf(bundle, { tellings, main }))
  const { absorbing, rest } = absorb(facets, bundles)
  const others = contacts.filter((contact) => contact !== main)
  return [
    ...absorbing,
    ...joinSiblings(rest),
    ...others.flatMap((contact) => contactDraft(tellings, contact, bundles)),
  ]
}

function bundlesOf(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): readonly Bundle[] {
  const told = tellings.flatMap((telling) =>
    tellablesOf(telling, contacts).map((proposition) => ({ telling, proposition })),
  )
  const gists = weigh(told.map(({ telling, proposition }) => gistOf(telling, proposition)))
  const bundles = alignPropositions(
    told.flatMap(({ proposition }, index) => {
      const gist = gists[index]
      if (!gist) return []
      const when = proposition.statement?.when
      const occasion = occasionOf(proposition, contacts)
      return [{ proposition, gist, occasion, days: when ? dayRangeOf(when) : null }]
    }),
  )
  // A fact that one account alone tells is no claim.
  return bundles.filter((bundle) => bundle.length > 1 || bundle[0]?.kind !== 'fact')
}

/** All that one account tells and another may tell too. */
function tellablesOf(telling: Telling, contacts: readonly MergedContact[]): readonly Proposition[] {
  const stated = propositionsOf(telling)
  const main = contacts
    .find((contact) => contact.main)
    ?.accounts.find(({ account }) => account === telling.id)?.contact
  const agreed = main ? facetPropositions(telling, main, 'followUp') : []
  const isStated = (facet: Proposition) =>
    stated.some((each) => sharedPart(each.words, facet.words) >= ABSORBED)
  const untold = agreed
    .filter((facet) => !isStated(facet))
    .map((facet) => ({
      ...facet,
      speakers: main?.participants ?? [],
      act: 'agree' as const,
    }))
  return [...stated, ...untold, ...factsOf(telling)]
}

function occasionOf(
  { account, contact }: Proposition,
  contacts: readonly MergedContact[],
): ContactId | null {
  if (contact === null) return null
  const merged = contacts.find(({ accounts }) =>
    accounts.some((each) => each.account === account && each.contact.id === contact),
  )
  return merged?.id ?? null
}

interface Setting {
  readonly tellings: readonly Telling[]
  readonly main: MergedContact | undefined
}

function draftOf(bundle: Bundle, { tellings, main }: Setting): Draft {
  const scopes = bundle.flatMap((proposition) => {
    const telling = tellings.find(({ id }) => id === proposition.account)
    return telling ? [scopeOf(proposition, telling, main)] : []
  })
  const isFollowUp = bundle.every(({ facet, kind }) => facet === 'followUp' || kind === 'fact')
  const scope = isFollowUp
    ? 'contact'
    : (SCOPES.find((each) => scopes.includes(each)) ?? 'background')
  return {
    kind: KINDS.find((each) => bundle.some(({ kind }) => kind === each)) ?? 'fact',
    facet: bundle.some(({ facet }) => facet === 'followUp') && isFollowUp ? 'followUp' : null,
    contact: scope === 'contact' ? (main?.id ?? null) : null,
    scope,
    told: bundle,
  }
}

const KINDS: readonly ClaimKind[] = ['statement', 'commitment', 'contact', 'fact']
const SCOPES: readonly Scope[] = ['contact', 'pledge', 'background']

function facetDrafts(tellings: readonly Telling[], main: MergedContact): readonly Draft[] {
  return FACETS.flatMap((facet) => {
    const told = tellings.flatMap((telling) => {
      const contact = main.accounts.find(({ account }) => account === telling.id)?.contact
      return contact ? facetPropositions(telling, contact, facet) : []
    })
    return told.length > 0
      ? [{ kind: 'contact' as const, facet, contact: main.id, scope: 'contact' as const, told }]
      : []
  })
}

/** The contact itself is told by the words that tell of it and by those that confirm it. */
function facetPropositions(
  telling: Telling,
  contact: Contact,
  facet: FacetName,
): readonly Proposition[] {
  const named = contact.facets.filter(
    ({ name }) => name === facet || (facet === 'kind' && name === 'confirmation'),
  )
  const facets = named.map(({ evidence, via }) => ({ evidence, via }))
  const via = facets.find((each) => each.via.length > 0)?.via ?? []
  const all = facet === 'kind' ? [{ evidence: headOf(telling, contact), via }, ...facets] : facets
  return all.map(({ evidence, via: hops }) => ({
    account: telling.id,
    kind: 'contact',
    sources: [contact.id],
    statement: null,
    commitment: null,
    facet,
    speakers: [],
    addressees: [],
    via: hops,
    act: 'assert',
    topics: [],
    contact: contact.id,
    words: evidence,
    shared: [],
    evidence,
    block: blockAt(telling.reading.article, evidence[0]),
  }))
}

/** The words that tell of a contact: the first place in the running text. */
function headOf({ reading }: Telling, { evidence }: Contact): SomeEvidence {
  const body = evidence.find((each) => blockAt(reading.article, each) === 'body')
  return [body ?? evidence[0]]
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

/** The facet that most of a bundle's statements tell and nothing else. */
function homeOf(facets: readonly Draft[], bundle: Draft): Draft | null {
  const body = bundle.told.filter(({ block }) => block === 'body')
  const tellingOf = (facet: Draft) =>
    body.filter((each) => facet.told.some((one) => isToldBy(each, one)))
  return facets.find((facet) => tellingOf(facet).length * 2 > body.length) ?? null
}

function isToldBy(statement: Proposition, facet: Proposition): boolean {
  return (
    statement.account === facet.account && partWithin(statement.words, facet.evidence) >= ABSORBED
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

/** An earlier or later contact, unless a statement tells it already ("agreed to meet in May"). */
function contactDraft(
  tellings: readonly Telling[],
  contact: MergedContact,
  bundles: readonly Draft[],
): readonly Draft[] {
  const told = tellings.flatMap((telling) => {
    const own = contact.accounts.find(({ account }) => account === telling.id)?.contact
    return own ? facetPropositions(telling, own, 'kind').slice(0, 1) : []
  })
  const isTold = told.every((one) =>
    bundles.some((bundle) =>
      bundle.told.some(
        (other) => other.account === one.account && sharedPart(other.words, one.words) >= ABSORBED,
      ),
    ),
  )
  return isTold
    ? []
    : [{ kind: 'contact', facet: null, contact: contact.id, scope: 'background', told }]
}
