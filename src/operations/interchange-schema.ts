import { z } from 'zod'
import type { ContactKind, ContactStatus, Duration, FacetName } from '../model/account.js'
import type { ActorKind, HopKind } from '../model/actors.js'
import type { ArticleKind, BlockKind, Redistribution } from '../model/article.js'
import type {
  ClaimKind,
  Comparison,
  CopyLevel,
  DiscrepancyKind,
  Relation,
} from '../model/comparison.js'
import { accountId, actorId, claimId, contactId, discrepancyId } from '../model/ids.js'
import type { ProblemCode } from '../model/problems.js'

/** One of a family's words: the compiler asks for every one of them, and for no other. */
function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): z.ZodType<Word> {
  return z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value))
}

const words = z.string().nullable()
const count = z.int().nonnegative()
const share = z.number().min(0).max(1)

const account = z.string().transform(accountId)
const claim = z.string().transform(claimId)
const contact = z.string().transform(contactId)
const discrepancy = z.string().transform(discrepancyId)
const actor = z.string().transform(actorId)

const span = z.object({ start: count, end: count })
const evidence = span.extend({ quote: z.string() })
const evidences = z.array(evidence)
const someEvidence = z.tuple([evidence], evidence)

const actorKind = oneOf<ActorKind>({
  person: true,
  state: true,
  office: true,
  body: true,
  bloc: true,
  group: true,
})

const ref = z.object({
  name: z.string(),
  actor: actor.nullable(),
  side: words,
  actorKind: actorKind.nullable(),
  evidence: evidences,
})

const hop = ref.extend({
  kind: oneOf<HopKind>({ agency: true, office: true, statement: true, person: true, outlet: true }),
  cue: evidence.nullable(),
})

const articleKind = oneOf<ArticleKind>({
  official: true,
  wire: true,
  report: true,
  commentary: true,
  briefing: true,
  unknown: true,
})

const block = span.extend({
  kind: oneOf<BlockKind>({
    headline: true,
    byline: true,
    dateline: true,
    caption: true,
    body: true,
    footer: true,
  }),
})

const head = z.object({
  id: account,
  title: words,
  outlet: words,
  agency: words,
  kind: articleKind,
  side: words,
  sideName: words,
  published: words,
  url: words,
  licence: words,
  redistribution: oneOf<Redistribution>({ permitted: true, refused: true, 'not-stated': true }),
  words: count,
  copyGroup: words,
  text: words,
  textLength: count,
  excerpts: evidences,
  textHash: words,
  blocks: z.array(block),
  sentences: z.array(span),
  readable: z.boolean(),
})

const facetName = oneOf<FacetName>({
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
})

const contactTold = z.object({
  id: contact,
  kind: oneOf<ContactKind>({
    'phone-call': true,
    'video-call': true,
    meeting: true,
    visit: true,
    summit: true,
    talks: true,
    letter: true,
    'back-channel': true,
  }),
  status: oneOf<ContactStatus>({ held: true, planned: true, proposed: true, cancelled: true }),
  count: z.union([count, z.literal('several')]),
  participants: z.array(ref),
  date: words,
  duration: z
    .object({
      op: oneOf<Duration['op']>({ '=': true, '>': true, '<': true, '~': true }),
      iso: z.string(),
    })
    .nullable(),
  place: words,
  initiator: words,
  topics: z.array(z.string()),
  followUp: words,
  facets: z.array(
    z.object({ name: facetName, value: z.string(), via: z.array(hop), evidence: someEvidence }),
  ),
  evidence: someEvidence,
  rule: z.string(),
  main: z.boolean(),
})

const cell = z.object({
  account,
  relation: oneOf<Relation>({
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
  }),
  statements: z.array(z.string()),
  madeBy: z.array(z.object({ id: z.string(), rule: z.string(), confidence: share.nullable() })),
  via: z.array(hop),
  speakers: z.array(ref),
  evidence: evidences,
  deciding: evidences,
})

const claimTold = z.object({
  id: claim,
  kind: oneOf<ClaimKind>({ contact: true, statement: true, commitment: true, fact: true }),
  label: z.string(),
  topic: words,
  contact: contact.nullable(),
  facet: facetName.nullable(),
  reference: account.nullable(),
  independentSources: count,
  primaries: z.array(z.string()),
  cells: z.array(cell),
})

const side = z.object({
  account,
  evidence: evidences,
  deciding: evidences,
  nearest: evidences,
})

const difference = z.object({
  id: discrepancy,
  kind: oneOf<DiscrepancyKind>({
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
  }),
  direction: z.enum(['stronger', 'weaker']).nullable(),
  rule: z.string(),
  weight: share,
  minor: z.boolean(),
  claim: claim.nullable(),
  a: side,
  b: side,
  says: z.string(),
})

const copy = z.object({
  from: account,
  to: account,
  level: oneOf<CopyLevel>({ wholly: true, partly: true, 'non-derived': true }),
  share,
  passages: z.array(z.object({ from: evidence, to: evidence })),
})

const problem = z.object({
  code: oneOf<ProblemCode>({
    'file-missing': true,
    'file-unreadable': true,
    'file-empty': true,
    'file-too-large': true,
    'file-binary': true,
    'encoding-uncertain': true,
    'html-no-article': true,
    'own-page': true,
    'language-unsupported': true,
    'language-unknown': true,
    'no-attribution': true,
    'one-account': true,
    'same-text': true,
    'different-contacts': true,
    'sentence-too-long': true,
    'header-malformed': true,
    'quotation-unbalanced': true,
    'dossier-no-data': true,
    'dossier-broken': true,
    'dossier-other-version': true,
    'text-altered': true,
    'actor-unknown': true,
    'actor-ambiguous': true,
    'taught-already': true,
    'topic-unknown': true,
    'key-unknown': true,
    'value-unfit': true,
    superseded: true,
  }),
  message: z.string(),
  input: z.string().exactOptional(),
})

/** The whole interchange shape of a comparison, as a dossier carries it. Fields that it does not know are dropped. */
export const dossierSchema = z.object({
  schemaVersion: z.literal(1),
  offsetUnit: z.literal('utf-16'),
  /** The version of Readout that wrote the page. */
  writtenBy: z.string(),
  reader: z.object({
    version: z.string(),
    models: z.array(z.string()),
    taught: z.string().exactOptional(),
  }),
  problems: z.array(problem),
  accounts: z.array(head),
  sameContact: oneOf<Comparison['sameContact']>({ yes: true, no: true, unsure: true }),
  contacts: z.array(
    z.object({
      id: contact,
      main: z.boolean(),
      label: z.string(),
      accounts: z.array(z.object({ account, contact: contactTold })),
    }),
  ),
  copies: z.array(copy),
  claims: z.array(claimTold),
  discrepancies: z.array(difference),
  silence: z.array(
    z.object({
      topic: z.string(),
      by: z.array(
        z.object({ account, words: count, share: z.number().nonnegative(), evidence: evidences }),
      ),
    }),
  ),
})

/** A dossier's data as they stand in its page. */
export type DossierData = z.output<typeof dossierSchema>

/** One account as a dossier's data give it. */
export type DossierAccount = DossierData['accounts'][number]

/** What of any data tells whether they are of this shape at all. */
export const versionSchema = z.object({ schemaVersion: z.number() })
