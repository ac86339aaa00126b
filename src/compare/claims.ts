import type { Cell, Claim, Copy, Made, MergedContact } from '../model/comparison.js'
import { claimId, type AccountId } from '../model/ids.js'
import type { Evidence } from '../model/spans.js'
import { reportingVerb, type ReportingVerb } from '../language/reporting-verbs.js'
import { isPerhapsTold, nearestSentence, type ToldSentence } from './coverage.js'
import { clashesOf, sourceLost } from './discrepancies/choose.js'
import type { Draft } from './drafts.js'
import { uniqueEvidence, type Finding } from './finding.js'
import { ownGistOf, type Gist } from './gist.js'
import { labelOfContact, labelOfFacet, labelOfStatement } from './labels.js'
import { pairOf, versionOf, type Version } from './pair.js'
import type { Proposition } from './propositions.js'
import { primariesOf } from './primaries.js'
import { referenceOf } from './reference.js'
import { comparedWith, type Compared } from './repeats.js'
import { decisiveAmong, evidenceOf, standingOf, type Standing } from './relations.js'
import { shownEvidence } from './shown.js'
import { isOwnText, isUnderstood, type Column, type Telling } from './telling.js'
import { topicName } from './topic-names.js'

/** All that is compared, worked out once. */
export interface Setting {
  readonly columns: readonly Column[]
  readonly tellings: readonly Telling[]
  readonly contacts: readonly MergedContact[]
  readonly copies: readonly Copy[]
  /** What copies changed on the way. */
  readonly changes: readonly Finding[]
  readonly groups: ReadonlyMap<AccountId, AccountId>
  readonly sentences: ReadonlyMap<AccountId, readonly ToldSentence[]>
}

/** A claim laid out, with what was found between its versions. */
export interface LaidOut {
  readonly claim: Claim
  readonly draft: Draft
  readonly compared: readonly Compared[]
}

/** Lays out one row: reference, relation of every cell, sources behind it. */
export function layOut(draft: Draft, index: number, setting: Setting): LaidOut {
  const { tellings, contacts } = setting
  const versions = tellings.flatMap((telling) => versionOf(draft, telling, contacts) ?? [])
  const reference = referenceOf(draft, tellings)
  const compared = [
    ...againstAnchor(draft, versions, { reference, groups: setting.groups }),
    ...sidePairs(draft, versions, reference),
  ]
  const primaries = primariesOf(draft, setting)
  const gist = gistIn(draft, tellings)
  const claim: Claim = {
    id: claimId(`claim-${index + 1}`),
    kind: draft.kind,
    label: labelOf(draft, versions, reference),
    topic: topicOf(draft),
    contact: draft.contact,
    facet: draft.facet,
    reference,
    independentSources: primaries.length,
    primaries,
    cells: setting.columns.map((column) =>
      cellOf(column, { draft, gist, versions, reference, compared, setting }),
    ),
  }
  return { claim, draft, compared }
}

/** By name; the strongest topic of the first telling that has one. */
function topicOf({ told }: Draft): string | null {
  const key = told.flatMap(({ topics }) => topics)[0]
  return key === undefined ? null : topicName(key)
}

interface Judged {
  readonly reference: AccountId | null
  readonly groups: Setting['groups']
}

/** Everyone against the anchor. */
function againstAnchor(
  draft: Draft,
  versions: readonly Version[],
  { reference, groups }: Judged,
): readonly Compared[] {
  const anchor = anchorOf(versions, reference)
  if (!anchor) return []
  const others = versions.filter((version) => version !== anchor)
  return comparedWith(draft, { anchor, versions: others, groups })
}

/** The reference; without one, the first side's own text, or else the first teller. */
function anchorOf(versions: readonly Version[], reference: AccountId | null): Version | null {
  return (
    versions.find(({ telling }) => telling.id === reference) ??
    versions.find(({ telling }) => isOwnText(telling.reading.article)) ??
    versions[0] ??
    null
  )
}

/** More tellers than this, and only the reference is held against each. */
const MOST_TELLERS = 5

/** Between accounts that are no reference only what cannot both be true is worth a line. */
function sidePairs(
  draft: Draft,
  versions: readonly Version[],
  reference: AccountId | null,
): readonly Compared[] {
  if (versions.length > MOST_TELLERS) return []
  const anchor = anchorOf(versions, reference)
  const rest = versions.filter((version) => version !== anchor)
  return rest.flatMap((one, index) =>
    rest.slice(index + 1).flatMap((other) => {
      const pair = pairOf(draft, one, other)
      const clashes = clashesOf(pair)
      const findings = clashes.length > 0 ? clashes : sourceLost(pair)
      return findings.length > 0 ? [{ pair, findings }] : []
    }),
  )
}

function labelOf(draft: Draft, versions: readonly Version[], reference: AccountId | null): string {
  const version = versions.find(({ telling }) => telling.id === reference) ?? versions[0]
  const told = version?.told.filter(({ facet }) => facet === draft.facet)
  const first = told?.find(({ block }) => block === 'body') ?? version?.told[0]
  if (!version || !first) throw new Error('a claim that nobody tells')
  if (draft.facet && draft.facet !== 'kind')
    return labelOfFacet(draft.facet, first.words, version.contact?.date ?? null)
  if (draft.kind === 'contact')
    return labelOfContact(
      versions.flatMap(({ contact }) => contact ?? []),
      version.telling.shortNames,
    )
  return labelOfStatement({ ...first, verb: verbOf(draft, first) }, version.telling.shortNames)
}

/** The mildest verb that an account tells it with; `null` where they tell it as different acts. */
function verbOf({ told }: Draft, first: Proposition): ReportingVerb | null {
  const inBody = told.filter(({ block }) => block === 'body')
  if (new Set(inBody.map(({ act }) => act)).size > 1) return null
  const tellings = inBody.length > 0 ? inBody : [first]
  const verbs = tellings.map(({ act, statement }) => reportingVerb(statement ?? { act, cues: [] }))
  return verbs.reduce((mildest, verb) => (verb.strength < mildest.strength ? verb : mildest))
}

/** What is looked for where no statement tells the claim; a facet is told or not. */
function gistIn(draft: Draft, tellings: readonly Telling[]): Gist | null {
  const [first] = draft.told
  const holder = tellings.find(({ id }) => id === first?.account)
  return holder && first && !draft.facet ? ownGistOf(holder, first) : null
}

interface Row {
  readonly draft: Draft
  readonly gist: Gist | null
  readonly versions: readonly Version[]
  readonly reference: AccountId | null
  readonly compared: readonly Compared[]
  readonly setting: Setting
}

function cellOf(column: Column, row: Row): Cell {
  const version = row.versions.find(({ telling }) => telling.id === column.id)
  if (!version) return emptyCell(column, row)
  const { relation, deciding } = standingIn(version, row)
  const [first] = version.told.filter(({ via }) => via.length > 0)
  const statements = [...new Set(version.told.flatMap(({ sources }) => sources))]
  return {
    account: column.id,
    relation,
    statements,
    madeBy: statements.flatMap((id) => madeIn(version.telling, id)),
    via: first?.via ?? [],
    speakers: version.told.find(({ speakers }) => speakers.length > 0)?.speakers ?? [],
    evidence: shownEvidence(version.telling, { evidence: evidenceOf(version), deciding }),
    deciding: uniqueEvidence(deciding),
  }
}

function madeIn({ reading }: Telling, wanted: string): readonly Made[] {
  const { statements, commitments, contacts } = reading.account
  const unrated = [...commitments, ...contacts].map((each) => ({ ...each, confidence: null }))
  return [...statements, ...unrated]
    .filter(({ id }) => id === wanted)
    .map(({ id, rule, confidence }) => ({ id, rule, confidence }))
}

function standingIn(version: Version, { versions, reference, compared }: Row): Standing {
  if (versions.length === 1) return { relation: 'only', deciding: [] }
  const anchor = anchorOf(versions, reference)
  const against = compared.find(({ pair }) => pair.a === anchor && pair.b === version)
  const isEven = reference === null
  if (against) return standingOf(against.pair, against.findings, isEven)
  const deciding = compared.flatMap(({ findings }) =>
    [
      decisiveAmong(findings) ??
        // The chain below a cell names the source already.
        findings.find(({ kind }) => kind !== 'source-dropped'),
    ].flatMap((finding) => (finding ? sidesOf(finding, version) : [])),
  )
  if (reference !== null) return { relation: 'reference', deciding }
  const [other] = compared
  const mirrored = other ? standingOf(other.pair, other.findings, true).relation : 'same'
  return { relation: mirrored, deciding }
}

/** The deciding words that stand in one version. */
function sidesOf({ a, b }: Finding, { telling }: Version): readonly Evidence[] {
  return [a, b].filter((side) => side.telling === telling).flatMap((side) => side.deciding)
}

/** So much of the claim in one sentence, and it may be told in words that we did not read as a statement. */
const PERHAPS_TOLD = 0.78

function emptyCell(column: Column, { gist, setting }: Row): Cell {
  const blank = {
    account: column.id,
    statements: [],
    madeBy: [],
    via: [],
    speakers: [],
    deciding: [],
  }
  if (!column.reading || !isUnderstood(column.reading))
    return { ...blank, relation: 'unread', evidence: [] }
  const nearest = gist && nearestSentence(gist, setting.sentences.get(column.id) ?? [])
  return nearest && isPerhapsTold(nearest, PERHAPS_TOLD)
    ? { ...blank, relation: 'unsure', evidence: [nearest.evidence] }
    : { ...blank, relation: 'absent', evidence: [] }
}
