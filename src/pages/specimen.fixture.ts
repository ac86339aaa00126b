import { createHash } from 'node:crypto'
import type { Contact } from '../model/account.js'
import type { Hop, HopKind, Ref } from '../model/actors.js'
import type { Block } from '../model/article.js'
import type {
  AccountHead,
  Cell,
  Claim,
  Comparison,
  Discrepancy,
  DiscrepancySide,
  Relation,
} from '../model/comparison.js'
import {
  accountId,
  actorId,
  claimId,
  contactId,
  discrepancyId,
  type AccountId,
} from '../model/ids.js'
import { quoteFrom, type Evidence, type SomeEvidence } from '../model/spans.js'

// Two invented accounts of an invented call, compared by hand.

const wireText = `Norland's Maron presses Ostria on river truce

President Ilse Maron urged Prime Minister Tomas Veld on Monday to agree a truce on the Alder "as soon as possible" in their first known call in three years, the Norland presidency said.

The call lasted more than two hours. Veld said any truce must be "lasting and verified", the Ostrian government office said.

The two leaders agreed to speak again about the dam.
`

const commentaryText = `Maron finally rang Veld on March 3, 2031, their first call in three years. She called for an immediate truce on the river. Ostrian officials insisted on verification. The 40 million crowns that Norland has set aside for the valley show that she means it.
`

/** The words of a text that a test cites. Throws when the text lacks them. */
export function words(text: string, quote: string): Evidence {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the text`)
  return quoteFrom(text, { start, end: start + quote.length })
}

/** Every line that holds something, as a paragraph; for a test a line is a sentence too. */
export function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/\S.*/gu)].map(({ 0: line, index }) => ({
    kind: 'body',
    start: index,
    end: index + line.length,
  }))
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const wire = accountId('A')
const commentary = accountId('B')

export const wireHead: AccountHead = {
  id: wire,
  title: "Norland's Maron presses Ostria on river truce",
  outlet: 'The Valley Times',
  agency: 'NPA',
  kind: 'wire',
  side: null,
  published: '2031-03-04',
  url: null,
  licence: null,
  redistribution: 'not-stated',
  words: 74,
  copyGroup: null,
  text: wireText,
  textHash: hashOf(wireText),
  blocks: blocksOf(wireText),
  sentences: blocksOf(wireText),
  readable: true,
}

export const commentaryHead: AccountHead = {
  id: commentary,
  title: null,
  outlet: null,
  agency: null,
  kind: 'commentary',
  side: null,
  published: null,
  url: null,
  licence: null,
  redistribution: 'not-stated',
  words: 48,
  copyGroup: null,
  text: commentaryText,
  textHash: hashOf(commentaryText),
  blocks: blocksOf(commentaryText),
  sentences: blocksOf(commentaryText),
  readable: true,
}

const texts = new Map<AccountId, string>([
  [wire, wireText],
  [commentary, commentaryText],
])

function cited(account: AccountId, quotes: readonly string[]): readonly Evidence[] {
  return quotes.map((quote) => words(texts.get(account) ?? '', quote))
}

export function person(name: string, id: string): Ref {
  return { name, actor: actorId(id), side: null, actorKind: 'person', evidence: [] }
}

export function hop(name: string, kind: HopKind): Hop {
  return { ...person(name, `hop:${name}`), actorKind: 'body', kind, cue: null }
}

const maron = person('Ilse Maron', 'person:ilse-maron')
const veld = person('Tomas Veld', 'person:tomas-veld')
const agency = hop('NPA', 'agency')
const presidency = hop('Norland presidency', 'office')
const government = hop('Ostrian government office', 'office')

interface Telling {
  readonly relation: Relation
  readonly quotes?: readonly string[]
  readonly deciding?: readonly string[]
  readonly via?: readonly Hop[]
  readonly speakers?: readonly Ref[]
}

function cell(account: AccountId, telling: Telling): Cell {
  return {
    account,
    relation: telling.relation,
    statements: [],
    madeBy: [],
    via: telling.via ?? [],
    speakers: telling.speakers ?? [],
    evidence: cited(account, telling.quotes ?? []),
    deciding: cited(account, telling.deciding ?? []),
  }
}

interface Row extends Pick<Claim, 'kind' | 'label' | 'topic' | 'facet'> {
  readonly wire: Telling
  readonly commentary: Telling
}

const call = contactId('call')

function claim(id: string, row: Row): Claim {
  return {
    id: claimId(id),
    kind: row.kind,
    label: row.label,
    topic: row.topic,
    contact: call,
    facet: row.facet,
    reference: row.wire.relation === 'reference' ? wire : null,
    independentSources: 1,
    primaries: [],
    cells: [cell(wire, row.wire), cell(commentary, row.commentary)],
  }
}

const claims: readonly Claim[] = [
  claim('date', {
    kind: 'contact',
    label: 'Date',
    topic: null,
    facet: 'date',
    wire: { relation: 'reference', quotes: ['on Monday'], via: [agency, presidency] },
    commentary: { relation: 'same', quotes: ['on March 3, 2031'] },
  }),
  claim('length', {
    kind: 'contact',
    label: 'Length',
    topic: null,
    facet: 'duration',
    wire: { relation: 'only', quotes: ['more than two hours'], via: [agency] },
    commentary: { relation: 'absent' },
  }),
  claim('precedent', {
    kind: 'contact',
    label: 'Precedent',
    topic: null,
    facet: 'precedent',
    wire: {
      relation: 'reference',
      quotes: ['their first known call in three years'],
      deciding: ['known'],
      via: [agency, presidency],
    },
    commentary: { relation: 'stronger', quotes: ['their first call in three years'] },
  }),
  claim('truce', {
    kind: 'statement',
    label: 'Ilse Maron demands: truce',
    topic: 'truce',
    facet: null,
    wire: {
      relation: 'reference',
      quotes: ['to agree a truce on the Alder "as soon as possible"'],
      deciding: ['as soon as possible'],
      via: [agency, presidency],
      speakers: [maron],
    },
    commentary: {
      relation: 'stronger',
      quotes: ['She called for an immediate truce on the river'],
      deciding: ['immediate'],
      speakers: [maron],
    },
  }),
  claim('terms', {
    kind: 'statement',
    label: 'Tomas Veld sets a condition: truce',
    topic: 'truce',
    facet: null,
    wire: {
      relation: 'reference',
      quotes: ['Veld said any truce must be "lasting and verified"'],
      deciding: ['Veld said'],
      via: [agency, government],
      speakers: [veld],
    },
    commentary: {
      relation: 'conflict',
      quotes: ['Ostrian officials insisted on verification'],
      deciding: ['Ostrian officials'],
      speakers: [person('Ostrian officials', 'group:ostrian-officials')],
    },
  }),
  claim('money', {
    kind: 'commitment',
    label: 'Norland: 40 million crowns',
    topic: null,
    facet: null,
    wire: { relation: 'absent' },
    commentary: {
      relation: 'only',
      quotes: ['The 40 million crowns that Norland has set aside for the valley'],
      deciding: ['40 million crowns'],
    },
  }),
]

interface Side {
  readonly quotes?: readonly string[]
  readonly deciding?: readonly string[]
  readonly nearest?: readonly string[]
}

function side(account: AccountId, given: Side): DiscrepancySide {
  return {
    account,
    evidence: cited(account, given.quotes ?? []),
    deciding: cited(account, given.deciding ?? []),
    nearest: cited(account, given.nearest ?? []),
  }
}

const discrepancies: readonly Discrepancy[] = [
  {
    id: discrepancyId('d1'),
    kind: 'wording-strength',
    direction: 'stronger',
    rule: 'specimen',
    weight: 0.9,
    minor: false,
    claim: claimId('truce'),
    a: side(wire, {
      quotes: ['to agree a truce on the Alder "as soon as possible"'],
      deciding: ['as soon as possible'],
    }),
    b: side(commentary, {
      quotes: ['She called for an immediate truce on the river'],
      deciding: ['immediate'],
    }),
    says: '"as soon as possible" in A is "immediate" in B.',
  },
  {
    id: discrepancyId('d2'),
    kind: 'hedge-dropped',
    direction: 'stronger',
    rule: 'specimen',
    weight: 0.7,
    minor: false,
    claim: claimId('precedent'),
    a: side(wire, { quotes: ['their first known call in three years'], deciding: ['known'] }),
    b: side(commentary, { quotes: ['their first call in three years'] }),
    says: 'A says first known call; B says first call.',
  },
  {
    id: discrepancyId('d3'),
    kind: 'unsourced-addition',
    direction: null,
    rule: 'specimen',
    weight: 0.6,
    minor: false,
    claim: claimId('money'),
    a: side(commentary, {
      quotes: ['The 40 million crowns that Norland has set aside for the valley'],
      deciding: ['40 million crowns'],
    }),
    b: side(wire, { nearest: ['The two leaders agreed to speak again about the dam.'] }),
    says: 'Only B tells of 40 million crowns, and names no source.',
  },
]

function contactIn(account: AccountId, given: Partial<Contact>): Contact {
  const evidence: SomeEvidence = [words(texts.get(account) ?? '', 'call')]
  return {
    id: call,
    kind: 'phone-call',
    status: 'held',
    count: 1,
    participants: [maron, veld],
    date: '2031-03-03',
    duration: null,
    place: null,
    initiator: null,
    topics: [],
    followUp: null,
    facets: [],
    evidence,
    rule: 'specimen',
    main: true,
    ...given,
  }
}

export const specimen: Comparison = {
  accounts: [wireHead, commentaryHead],
  sameContact: 'yes',
  contacts: [
    {
      id: call,
      main: true,
      label: 'Ilse Maron and Tomas Veld, phone call',
      accounts: [
        { account: wire, contact: contactIn(wire, { duration: { op: '>', iso: 'PT2H' } }) },
        { account: commentary, contact: contactIn(commentary, {}) },
      ],
    },
  ],
  copies: [],
  claims,
  discrepancies,
  silence: [
    {
      topic: 'truce',
      by: [
        {
          account: wire,
          words: 41,
          share: 0.55,
          evidence: cited(wire, ['to agree a truce on the Alder']),
        },
        {
          account: commentary,
          words: 20,
          share: 0.42,
          evidence: cited(commentary, ['an immediate truce']),
        },
      ],
    },
    {
      topic: 'dam',
      by: [
        {
          account: wire,
          words: 9,
          share: 0.12,
          evidence: cited(wire, ['to speak again about the dam']),
        },
        { account: commentary, words: 0, share: 0, evidence: [] },
      ],
    },
  ],
}

/** The specimen with more accounts: each further one is a readable copy of the wire story's cells. */
export function specimenOf(count: number): Comparison {
  const more = Array.from({ length: count - 2 }, (_, index) =>
    accountId(String.fromCodePoint(67 + index)),
  )
  return {
    ...specimen,
    accounts: [...specimen.accounts, ...more.map((id) => ({ ...wireHead, id }))],
    claims: specimen.claims.map((row) => ({
      ...row,
      cells: [...row.cells, ...more.flatMap((account) => firstCellFor(row, account))],
    })),
  }
}

function firstCellFor({ cells }: Claim, account: AccountId): readonly Cell[] {
  return cells.slice(0, 1).map((first) => ({ ...first, account }))
}
