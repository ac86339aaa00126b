import { createHash } from 'node:crypto'
import type { Account, Contact } from '../../src/model/account.js'
import type { Actor, Hop, Ref } from '../../src/model/actors.js'
import type { Article } from '../../src/model/article.js'
import type {
  Cell,
  Claim,
  Comparison,
  Discrepancy,
  DiscrepancySide,
} from '../../src/model/comparison.js'
import {
  accountId,
  actorId,
  articleId,
  claimId,
  commitmentId,
  contactId,
  discrepancyId,
  statementId,
  type AccountId,
} from '../../src/model/ids.js'
import type { Reading } from '../../src/model/reading.js'
import { quoteFrom, type Evidence, type SomeEvidence } from '../../src/model/spans.js'
import { isSaid, type Gold, type GoldContact, type GoldSide, type GoldSpan } from './gold.js'
import { splitJoint } from './names.js'
import type { ReadPair } from './read-pair.js'
import { placeOf } from '../words.js'

/** Labels turned into the reading that would find all of them: scoring must give it full marks. */
export function perfectPair(gold: Gold, texts: readonly string[]): ReadPair {
  return {
    gold,
    readings: texts.map((text, at) => perfectReading({ gold, texts, text, at })),
    comparison: perfectComparison(gold, texts),
  }
}

interface Place {
  readonly gold: Gold
  readonly texts: readonly string[]
  readonly text: string
  readonly at: number
}

function perfectReading(place: Place): Reading {
  const { text, at } = place
  const article: Article = {
    id: articleId(`text-${at}`),
    title: null,
    outlet: null,
    agency: null,
    byline: null,
    dateline: null,
    published: null,
    url: null,
    language: 'en',
    kind: 'unknown',
    side: null,
    kindEvidence: [],
    textHash: createHash('sha256').update(text).digest('hex'),
    text,
    blocks: [],
    licence: null,
    redistribution: 'not-stated',
  }
  const analysis = {
    articleId: article.id,
    tokens: [],
    sentences: [],
    quotations: [],
    actors: [],
    mentions: [],
    dates: [],
    amounts: [],
    attributions: [],
  }
  return { article, analysis, account: perfectAccount(place) }
}

function perfectAccount({ gold, texts, at }: Place): Account {
  const isHere = (span: GoldSpan): boolean => span.text === gold.texts[at]?.id
  const evidenceOf = (spans: readonly GoldSpan[]): SomeEvidence => evidence(gold, texts, spans)
  const dates = gold.datedFacts.filter(({ expr }) => isHere(expr))
  return {
    articleId: articleId(`text-${at}`),
    actors: namesOf(gold).map(actorNamed),
    fulfilments: [],
    news: [],
    contacts: [],
    statements: gold.statements
      .filter(({ span }) => isHere(span))
      .map((label) => ({
        id: statementId(label.id),
        speakers: splitJoint(label.speaker).map(refNamed),
        addressees: label.addressee === null ? [] : [refNamed(label.addressee)],
        targets: label.target === null ? [] : [refNamed(label.target)],
        via: label.via.map(hopNamed),
        mode: label.mode,
        act: label.act,
        actEvidence: [],
        topics: [],
        when: null,
        contact: null,
        cues: [],
        content: [],
        modifiers: [],
        strength: { cue: { degree: 1, evidence: evidenceOf([label.span]) }, modality: null },
        evidence: evidenceOf([label.span]),
        rule: 'label',
        confidence: 1,
      })),
    commitments: gold.commitments
      .filter(({ evidence: [first] }) => first !== undefined && isHere(first))
      .map((label) => ({
        id: commitmentId(label.id),
        promisors: label.promisor.map(refNamed),
        beneficiaries: [],
        what: label.what,
        amount: label.amount,
        agreement: null,
        deadline: null,
        condition: null,
        firmness: 'firm' as const,
        status: 'promised' as const,
        statement: null,
        via: [],
        evidence: evidenceOf(label.evidence),
        rule: 'label',
      })),
    dates: dates.map(({ what, iso, expr }) => ({
      what,
      value: iso,
      type: iso.startsWith('P') ? ('duration' as const) : ('instant' as const),
      modifier: null,
      anchor: null,
      evidence: evidenceOf([expr]),
    })),
  }
}

function perfectComparison(gold: Gold, texts: readonly string[]): Comparison {
  return {
    accounts: texts.map((text, at) => ({
      id: accountId(String(at)),
      title: null,
      outlet: null,
      agency: null,
      kind: 'unknown',
      side: null,
      published: null,
      url: null,
      licence: null,
      redistribution: 'not-stated',
      words: 0,
      copyGroup: null,
      text,
      textHash: null,
      blocks: [],
      sentences: [],
      readable: true,
    })),
    sameContact: 'yes',
    contacts: gold.contacts.map((label) => ({
      id: contactId(label.id),
      main: false,
      label: label.id,
      accounts: gold.texts.flatMap(({ id }, at) => {
        const spans = label.evidence.filter(({ text }) => text === id)
        const contact = contactFrom(label, spans.length > 0 ? evidence(gold, texts, spans) : null)
        return contact === null ? [] : [{ account: accountId(String(at)), contact }]
      }),
    })),
    copies: [],
    claims: gold.alignments.map((label) => claimFrom(gold, texts, label)),
    discrepancies: gold.discrepancies.map((label): Discrepancy => ({
      id: discrepancyId(label.id),
      kind: label.type,
      direction: null,
      rule: 'label',
      weight: 1,
      minor: false,
      claim: null,
      a: sideFrom(gold, texts, label.a),
      b: sideFrom(gold, texts, label.b),
      says: label.explanation,
    })),
    silence: [],
  }
}

function claimFrom(gold: Gold, texts: readonly string[], label: Gold['alignments'][number]): Claim {
  const tellers = [...new Set(label.members.map(({ text }) => text))]
  const cells = tellers.map((teller): Cell => ({
    account: accountOf(gold, teller),
    relation: teller === label.reference ? 'reference' : (label.relations[teller] ?? 'paraphrase'),
    statements: [],
    madeBy: [{ id: label.id, rule: 'label', confidence: 1 }],
    via: [],
    speakers: [],
    evidence: evidence(
      gold,
      texts,
      label.members.filter(({ text }) => text === teller),
    ),
    deciding: [],
  }))
  return {
    id: claimId(label.id),
    kind: 'statement',
    label: label.claim,
    topic: null,
    contact: null,
    facet: null,
    reference: label.reference === null ? null : accountOf(gold, label.reference),
    independentSources: 1,
    primaries: [],
    cells,
  }
}

function sideFrom(gold: Gold, texts: readonly string[], side: GoldSide): DiscrepancySide {
  return {
    account: accountOf(gold, side.text),
    evidence: isSaid(side) ? evidence(gold, texts, [side]) : [],
    deciding: [],
    nearest: [],
  }
}

function accountOf(gold: Gold, text: string): AccountId {
  return accountId(String(gold.texts.findIndex(({ id }) => id === text)))
}

function contactFrom(label: GoldContact, told: SomeEvidence | null): Contact | null {
  return told === null
    ? null
    : {
        id: contactId(label.id),
        kind: label.type,
        status: label.status,
        count: 1,
        participants: label.participants.map(refNamed),
        date: label.date,
        duration: null,
        place: null,
        initiator: null,
        topics: [],
        followUp: null,
        facets: [],
        evidence: told,
        rule: 'label',
        main: false,
      }
}

function evidence(gold: Gold, texts: readonly string[], spans: readonly GoldSpan[]): SomeEvidence {
  const [first, ...rest] = spans.map((span): Evidence => {
    const place = placeOf(texts, gold, span)
    return quoteFrom(texts[place.text] ?? '', place)
  })
  if (first === undefined) throw new Error('a label without words')
  return [first, ...rest]
}

function namesOf(gold: Gold): readonly string[] {
  return [...new Set(gold.contacts.flatMap(({ participants }) => participants))]
}

const actorNamed = (name: string): Actor => ({
  id: actorId(name),
  kind: 'person',
  name,
  aliases: [],
  side: null,
  office: null,
  wikidata: null,
})

const refNamed = (name: string): Ref => ({
  name,
  actor: actorId(name),
  side: null,
  actorKind: null,
  evidence: [],
})

const hopNamed = (name: string): Hop => ({ ...refNamed(name), kind: 'office', cue: null })
