import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type {
  Act,
  Commitment,
  ContactKind,
  ContactStatus,
  DatedFact,
  FacetName,
  FulfilmentKind,
  Mode,
  Modifier,
} from '../../src/model/account.js'
import type { ActorKind, HopKind } from '../../src/model/actors.js'
import type { ArticleKind, BlockKind } from '../../src/model/article.js'
import type {
  ClaimKind,
  Comparison,
  CopyLevel,
  Discrepancy,
  DiscrepancyKind,
  Relation,
} from '../../src/model/comparison.js'
import { entriesOf } from './codebook.js'

const CODEBOOK = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8')

// A record over the union, so that a new member of the model does not compile until it stands here, and then
// has no entry until the codebook has one.
const articleKinds: Record<ArticleKind, true> = {
  official: true,
  wire: true,
  report: true,
  commentary: true,
  briefing: true,
  unknown: true,
}
const blockKinds: Record<BlockKind, true> = {
  headline: true,
  byline: true,
  dateline: true,
  caption: true,
  body: true,
  footer: true,
}
const actorKinds: Record<ActorKind, true> = {
  person: true,
  state: true,
  office: true,
  body: true,
  bloc: true,
  group: true,
}
const modes: Record<Mode, true> = { direct: true, indirect: true, mixed: true }
const acts: Record<Act, true> = {
  assert: true,
  demand: true,
  propose: true,
  condition: true,
  promise: true,
  agree: true,
  refuse: true,
  deny: true,
  accuse: true,
  warn: true,
  threaten: true,
  praise: true,
  support: true,
  thank: true,
  discuss: true,
  other: true,
}
const modifiers: Record<Modifier['kind'], true> = { negation: true, modality: true, hedge: true }
const hops: Record<HopKind, true> = {
  agency: true,
  office: true,
  statement: true,
  person: true,
  outlet: true,
}
const contactKinds: Record<ContactKind, true> = {
  'phone-call': true,
  'video-call': true,
  meeting: true,
  visit: true,
  summit: true,
  talks: true,
  letter: true,
  'back-channel': true,
}
const contactStatuses: Record<ContactStatus, true> = {
  held: true,
  planned: true,
  proposed: true,
  cancelled: true,
}
const facets: Record<FacetName, true> = {
  kind: true,
  date: true,
  duration: true,
  place: true,
  initiator: true,
  precedent: true,
  topics: true,
  followUp: true,
  atmosphere: true,
  confirmation: true,
}
const commitments: Record<Commitment['firmness'] | Commitment['status'], true> = {
  firm: true,
  conditional: true,
  offered: true,
  promised: true,
  begun: true,
  delivered: true,
  obligation: true,
}
const fulfilments: Record<FulfilmentKind, true> = {
  begun: true,
  delivered: true,
  kept: true,
  broken: true,
  delayed: true,
  suspended: true,
  withdrawn: true,
  denied: true,
}
const dates: Record<DatedFact['type'], true> = { instant: true, duration: true }
const claims: Record<ClaimKind, true> = {
  contact: true,
  statement: true,
  commitment: true,
  fact: true,
}
const relations: Record<Relation, true> = {
  reference: true,
  same: true,
  paraphrase: true,
  stronger: true,
  weaker: true,
  conflict: true,
  only: true,
  absent: true,
  unsure: true,
  unread: true,
}
const discrepancies: Record<DiscrepancyKind, true> = {
  'wording-strength': true,
  'hedge-dropped': true,
  'source-dropped': true,
  actor: true,
  'contact-kind': true,
  number: true,
  date: true,
  'quote-altered': true,
  omission: true,
  'unsourced-addition': true,
}
const directions: Record<NonNullable<Discrepancy['direction']>, true> = {
  stronger: true,
  weaker: true,
}
const sameContact: Record<Comparison['sameContact'], true> = { yes: true, no: true, unsure: true }
const copies: Record<CopyLevel, true> = { wholly: true, partly: true, 'non-derived': true }

test.each([
  ['Kind of article', articleKinds],
  ['Block', blockKinds],
  ['Kind of actor', actorKinds],
  ['Mode', modes],
  ['Act', acts],
  ['Modifier', modifiers],
  ['Chain', hops],
  ['Contact', contactKinds],
  ['Status of a contact', contactStatuses],
  ['Facet', facets],
  ['Commitment', commitments],
  ['Fulfilment', fulfilments],
  ['Dated fact', dates],
  ['Claim', claims],
  ['Relation', relations],
  ['Discrepancy', discrepancies],
  ['Direction', directions],
  ['Same contact', sameContact],
  ['Copy', copies],
])('%s: every word of the model has an entry, and no other', (section, members) => {
  const terms = entriesOf(CODEBOOK, section).map(({ term }) => term)
  expect(terms.toSorted()).toEqual(Object.keys(members).toSorted())
})

test.each([
  'Kind of article',
  'Mode',
  'Act',
  'Modifier',
  'Contact',
  'Fulfilment',
  'Relation',
  'Discrepancy',
])('%s: every entry has a definition, an example and a near miss', (section) => {
  const short = entriesOf(CODEBOOK, section).filter(({ meaning, example, nearMiss }) =>
    [meaning, example, nearMiss].some((cell) => cell.length < 3),
  )
  expect(short).toEqual([])
})
