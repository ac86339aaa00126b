import type { Contact, Facet, FacetName } from '../../model/account.js'
import type { Hop, Ref } from '../../model/actors.js'
import type {
  AccountHead,
  Cell,
  Claim,
  ClaimKind,
  Compared,
  Discrepancy,
  DiscrepancyKind,
  DiscrepancySide,
  Relation,
} from '../../model/comparison.js'
import { claimId, contactId, accountId, discrepancyId } from '../../model/ids.js'
import { quoteFrom, type Evidence, type SomeEvidence, type Span } from '../../model/spans.js'
import { blocksOf, hashOf, hop, person, wireHead } from '../specimen.fixture.js'

/** What an invented comparison is to be like. Its accounts tell every claim, in other words each. */
export interface Plan {
  /** Two at least. */
  readonly accounts: number
  readonly claims: number
  /** How many passages of an account stand behind each cell; 1 unless told. */
  readonly passages?: number
  /** Words to put wherever a source can put words: titles, names, texts, labels, problems. */
  readonly words?: string
}

interface Told {
  readonly evidence: SomeEvidence
  readonly deciding: SomeEvidence
}

interface Teller {
  readonly head: AccountHead
  /** One for each claim. */
  readonly told: readonly Told[]
}

interface Invention extends Required<Plan> {
  readonly tellers: readonly Teller[]
}

/** An invented comparison of the size and with the words that a plan asks for: the same plan, the same values. */
export function comparedOf(plan: Plan): Compared {
  const { accounts, claims, passages = 1, words = 'on the river truce' } = plan
  const letters = Array.from({ length: accounts }, (_, index) => String.fromCodePoint(65 + index))
  const tellers = letters.map((letter) => tellerOf(letter, { claims, passages, words }))
  const invention = { accounts, claims, passages, words, tellers }
  return {
    comparison: {
      accounts: tellers.map(({ head }) => head),
      sameContact: 'yes',
      contacts: [contactOf(invention)],
      copies: [],
      claims: tellers[0]?.told.map((_, index) => claimOf(invention, index)) ?? [],
      discrepancies: discrepanciesOf(invention),
      silence: silenceOf(invention),
    },
    problems: [{ code: 'file-unreadable', input: words, message: `${words} could not be read.` }],
    reader: { version: '0.0.0', models: [] },
  }
}

type Telling = Pick<Invention, 'claims' | 'passages' | 'words'>

function tellerOf(letter: string, telling: Telling): Teller {
  const lines: string[] = [`${telling.words}, as ${letter} tells it`]
  const places = Array.from({ length: telling.claims }, (_, claim) =>
    Array.from({ length: telling.passages }, (__, passage) => {
      const start = lines.join('\n').length + 1
      const line = `The minister said in ${letter}, point ${claim + 1}.${passage + 1}, ${telling.words} and no more.`
      lines.push(line)
      return { start, end: start + line.length }
    }),
  )
  const text = `${lines.join('\n')}\n`
  return { head: headOf(letter, text, telling), told: places.map((spans) => toldOf(text, spans)) }
}

function headOf(letter: string, text: string, { words }: Telling): AccountHead {
  return {
    ...wireHead,
    id: accountId(letter),
    title: words,
    outlet: `${words} ${letter}`,
    agency: words,
    url: words,
    licence: words,
    words: text.split(/\s+/u).length,
    text,
    textHash: hashOf(text),
    blocks: blocksOf(text),
    sentences: blocksOf(text),
  }
}

function toldOf(text: string, spans: readonly Span[]): Told {
  return {
    evidence: some(spans.map((span) => quoteFrom(text, span))),
    deciding: some(spans.map((span) => quoteFrom(text, decidingIn(text, span)))),
  }
}

/** The words after the last comma. */
function decidingIn(text: string, { start, end }: Span): Span {
  return { start: text.indexOf(', point ', start) + 2, end }
}

function some(evidence: readonly Evidence[]): SomeEvidence {
  const [first, ...others] = evidence
  if (first === undefined) throw new Error('an invented cell has one passage at least')
  return [first, ...others]
}

const relations = [
  'same',
  'paraphrase',
  'stronger',
  'absent',
  'weaker',
  'conflict',
  'unsure',
] as const

function relationOf(claim: number, account: number): Relation {
  if (account === 0) return 'reference'
  return relations[(claim + account) % relations.length] ?? 'same'
}

const kinds = ['statement', 'commitment', 'fact'] as const satisfies readonly ClaimKind[]

function claimOf({ tellers, words }: Invention, index: number): Claim {
  const cells = tellers.map(({ head, told }, account) =>
    cellOf(head, told[index], { relation: relationOf(index, account), words }),
  )
  return {
    id: claimId(`claim-${index + 1}`),
    kind: index === 0 ? 'contact' : (kinds[index % kinds.length] ?? 'fact'),
    label: index === 0 ? 'Date' : `${words}, point ${index + 1}`,
    topic: index === 0 ? null : words,
    contact: index === 0 ? contactId('call') : null,
    facet: index === 0 ? 'date' : null,
    reference: tellers[0]?.head.id ?? null,
    independentSources: cells.filter(({ relation }) => relation !== 'absent').length,
    primaries: [words],
    cells,
  }
}

interface CellFacts {
  readonly relation: Relation
  readonly words: string
}

function cellOf({ id }: AccountHead, told: Told | undefined, { relation, words }: CellFacts): Cell {
  const isTold = told !== undefined && relation !== 'absent'
  return {
    account: id,
    relation,
    statements: isTold ? ['statement'] : [],
    madeBy: isTold ? [{ id: 'statement', rule: 'specimen', confidence: 0.5 }] : [],
    via: isTold ? chainOf(words) : [],
    speakers: isTold ? [person(words, 'person:minister')] : [],
    evidence: isTold ? told.evidence : [],
    deciding: isTold ? told.deciding : [],
  }
}

function chainOf(words: string): readonly Hop[] {
  return [hop(`${words} agency`, 'agency'), hop(`${words} office`, 'office')]
}

const discrepancyKinds = [
  'wording-strength',
  'hedge-dropped',
  'number',
  'omission',
  'date',
  'quote-altered',
  'unsourced-addition',
  'actor',
  'source-dropped',
  'contact-kind',
] as const satisfies readonly DiscrepancyKind[]

/** One for every second claim, between the first account and one of the others. */
function discrepanciesOf({ tellers, claims, words }: Invention): readonly Discrepancy[] {
  return Array.from({ length: Math.floor(claims / 2) }, (_, index) => {
    const kind = discrepancyKinds[index % discrepancyKinds.length] ?? 'number'
    const claim = index * 2
    const other = tellers[1 + (index % (tellers.length - 1))]
    const isMissing = kind === 'omission' || kind === 'unsourced-addition'
    return {
      id: discrepancyId(`discrepancy-${index + 1}`),
      kind,
      direction: kind === 'wording-strength' ? ('stronger' as const) : null,
      rule: 'specimen',
      weight: 1 - index / claims,
      minor: index % 3 === 2,
      claim: claimId(`claim-${claim + 1}`),
      a: sideOf(tellers[0], claim, 'told'),
      b: sideOf(other, claim, isMissing ? 'missing' : 'told'),
      says: `${words} in A, otherwise in ${other?.head.id ?? ''}.`,
    }
  })
}

function sideOf(
  teller: Teller | undefined,
  claim: number,
  state: 'told' | 'missing',
): DiscrepancySide {
  const told = teller?.told[claim]
  if (teller === undefined || told === undefined) throw new Error(`nobody tells claim ${claim}`)
  const account = teller.head.id
  return state === 'told'
    ? { account, ...told, nearest: [] }
    : { account, evidence: [], deciding: [], nearest: told.evidence }
}

function contactOf({ tellers, words }: Invention) {
  return {
    id: contactId('call'),
    main: true,
    label: words,
    accounts: tellers.flatMap(({ head, told: [first] }) =>
      first === undefined ? [] : [{ account: head.id, contact: toldContact(first, words) }],
    ),
  }
}

const facetNames = ['kind', 'date', 'duration', 'place', 'initiator', 'precedent'] as const

function toldContact({ evidence }: Told, words: string): Contact {
  const minister = namedIn(evidence, words, 'person:minister')
  const president = namedIn(evidence, `${words} president`, 'person:president')
  return {
    id: contactId('call'),
    kind: 'phone-call',
    status: 'held',
    count: 1,
    participants: [minister, president],
    date: '2031-03-03',
    duration: { op: '>', iso: 'PT2H' },
    place: words,
    initiator: words,
    topics: [words],
    followUp: words,
    facets: facetNames.map((name) => facetOf(name, { evidence, words })),
    evidence,
    rule: 'specimen',
    main: true,
  }
}

function namedIn(evidence: SomeEvidence, name: string, id: string): Ref {
  return { ...person(name, id), evidence }
}

interface FacetFacts {
  readonly evidence: SomeEvidence
  readonly words: string
}

function facetOf(name: FacetName, { evidence, words }: FacetFacts): Facet {
  const known: Partial<Record<FacetName, string>> = {
    kind: 'phone-call',
    date: '2031-03-03',
    duration: '>PT2H',
  }
  return { name, value: known[name] ?? words, via: chainOf(words), evidence }
}

function silenceOf({ tellers, words }: Invention) {
  return ['truce', words].map((topic) => ({
    topic,
    by: tellers.map(({ head, told }, index) => ({
      account: head.id,
      words: index * 10,
      share: index / (2 * tellers.length),
      evidence: index === 0 ? [] : (told[0]?.evidence ?? []),
    })),
  }))
}
