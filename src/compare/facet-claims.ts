import type { Contact, FacetName } from '../model/account.js'
import type { MergedContact } from '../model/comparison.js'
import type { SomeEvidence } from '../model/spans.js'
import type { Proposition } from './propositions.js'
import { blockAt, type Telling } from './telling.js'

// Its date belongs to the contact itself, what was agreed for later is aligned like statements, and "topics" is what the
// silence map is for.
export const CLAIMED_FACETS: readonly FacetName[] = [
  'kind',
  'duration',
  'precedent',
  'initiator',
  'place',
  'atmosphere',
]

/** Of an earlier or later contact only what can differ is a claim of its own; its kind and date stand with it. */
export const SHARED_FACETS: readonly FacetName[] = ['duration', 'place']

/** What an account tells of one facet of its contact; the contact itself is told by its words and by who confirms it. */
export function facetPropositions(
  telling: Telling,
  contact: Contact,
  facet: FacetName,
): readonly Proposition[] {
  const named = contact.facets.filter(
    ({ name }) => name === facet || (facet === 'kind' && name === 'confirmation'),
  )
  const facets = named.map(({ evidence, via, name }) => ({
    evidence: name === 'initiator' ? clauseOf(evidence, contact) : evidence,
    via,
  }))
  const via = facets.find((each) => each.via.length > 0)?.via ?? []
  const all = facet === 'kind' ? [{ evidence: headOf(telling, contact), via }, ...facets] : facets
  return all.map(({ evidence, via: hops }) => ({
    ...contactProposition(telling, contact, evidence),
    facet,
    via: hops,
  }))
}

/** That a contact took place, or will: told by its words in the running text. */
export function occurrenceOf(telling: Telling, contact: Contact): Proposition {
  const via = contact.facets.find((facet) => facet.via.length > 0)?.via ?? []
  return { ...contactProposition(telling, contact, headOf(telling, contact)), via }
}

function contactProposition(
  telling: Telling,
  contact: Contact,
  evidence: SomeEvidence,
): Proposition {
  return {
    account: telling.id,
    kind: 'contact',
    sources: [contact.id],
    statement: null,
    commitment: null,
    facet: null,
    speakers: [],
    addressees: [],
    via: [],
    act: 'assert',
    topics: [],
    contact: contact.id,
    words: evidence,
    shared: [],
    evidence,
    block: blockAt(telling.reading.article, evidence[0]),
  }
}

/** The words that tell of a contact: the first place in the running text. */
function headOf({ reading }: Telling, { evidence }: Contact): SomeEvidence {
  const body = evidence.find((each) => blockAt(reading.article, each) === 'body')
  return [body ?? evidence[0]]
}

/** "Phone call" by itself tells nobody's initiative: a facet that lies within the contact's own words is shown in them. */
function clauseOf(facet: SomeEvidence, { evidence }: Contact): SomeEvidence {
  const [words] = facet
  const isShort = words.quote.split(/\s+/u).length < FEWEST_WORDS
  const home = evidence.find(({ start, end }) => start <= words.start && words.end <= end)
  return isShort && home && home.quote.length <= LONGEST_HOME && !/\d/u.test(words.quote)
    ? [home]
    : facet
}

const FEWEST_WORDS = 3
const LONGEST_HOME = 200

/** The merged contact that an account's contact belongs to. */
export function mergedOf(
  contacts: readonly MergedContact[],
  { account, contact }: Pick<Proposition, 'account' | 'contact'>,
): MergedContact | null {
  if (contact === null) return null
  return (
    contacts.find(({ accounts }) =>
      accounts.some((each) => each.account === account && each.contact.id === contact),
    ) ?? null
  )
}
