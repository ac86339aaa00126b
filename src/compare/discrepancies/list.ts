import type { Discrepancy, DiscrepancySide } from '../../model/comparison.js'
import { discrepancyId, type AccountId } from '../../model/ids.js'
import { isOverlapping, type Span } from '../../model/spans.js'
import type { LaidOut, Setting } from '../claims.js'
import type { Draft } from '../drafts.js'
import { quoted, uniqueEvidence, type Finding, type Side } from '../finding.js'
import { turned } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { shownEvidence } from '../shown.js'
import { isFollower } from '../sources.js'
import { isOwnText, type Telling } from '../telling.js'
import { leadingOf } from './choose.js'
import { conditionFinding } from './conditions.js'
import { denialOf } from './denials.js'
import { gapFinding, type Room } from './gaps.js'
import { headlineFinding, strayHeadlines } from './headline.js'
import { ranked, type Ranked } from './order.js'
import { partFinding } from './parts.js'
import { isDenied } from './polarity.js'
import { withinFinding } from './within.js'

interface Listed {
  readonly finding: Finding
  /** `null` for what a copy changed where no claim was read. */
  readonly of: LaidOut | null
}

/**
 * All discrepancies, what matters most first. What is left out is asked only where the accounts are about one contact,
 * and copies are not held against what their original was held against.
 */
export function listDiscrepancies(
  rows: readonly LaidOut[],
  setting: Setting,
  room: Room | null,
): readonly Discrepancy[] {
  const listed = [
    ...rows.flatMap((row) => betweenVersions(row, setting)),
    ...rows.flatMap((row) => withinAccounts(row, setting)),
    ...acrossClaims(rows, setting),
    ...(room ? rows.flatMap((row) => gapsOf(row, room)) : []),
  ]
  const all = [...listed, ...alteredInCopies(rows, setting, listed)]
  return ranked(onceEach(withActorsOnce(all))).map(discrepancyFrom)
}

/** What a copy changed in words that it has from its original, where no claim shows it already. */
function alteredInCopies(
  rows: readonly LaidOut[],
  { changes }: Setting,
  listed: readonly Listed[],
): readonly Listed[] {
  return changes
    .filter((change) => !listed.some(({ finding }) => isShownBy(finding, change)))
    .map((finding) => ({ finding, of: rows.find((row) => isToldIn(row, finding)) ?? null }))
}

function isShownBy(finding: Finding, { a, b }: Finding): boolean {
  const sides = [finding.a, finding.b]
  return [a, b].some(({ telling, deciding }) =>
    sides.some((side) => side.telling === telling && isMeeting(side.deciding, deciding)),
  )
}

function isToldIn({ draft }: LaidOut, { a, b }: Finding): boolean {
  return [a, b].some(({ telling, deciding }) =>
    draft.told.some(({ account, words }) => account === telling.id && isMeeting(words, deciding)),
  )
}

function isMeeting(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => isOverlapping(one, other)))
}

function betweenVersions(row: LaidOut, { groups }: Setting): readonly Listed[] {
  const reference = row.claim.reference
  return row.compared
    .filter(
      ({ pair: { b } }) =>
        !isFollower(b.telling.id, groups) || isSameStory(b.telling.id, reference, groups),
    )
    .flatMap(({ findings }) => leadingOf(findings))
    .filter((finding, _, all) => !isToldAgain(finding, all) && !isLostElsewhere(finding, all))
    .map((finding, _, all) => ({ finding: withAllValues(finding, all), of: row }))
}

/** A source that is lost against an account that names it, and not only against a side's own text. */
function isLostElsewhere({ kind, a, b }: Finding, all: readonly Finding[]): boolean {
  return (
    kind === 'source-dropped' &&
    isOwnText(a.telling.reading.article) &&
    all.some(
      (other) =>
        other.kind === kind &&
        other.b.telling === b.telling &&
        !isOwnText(other.a.telling.reading.article),
    )
  )
}

/** Two values that were each held against the reference's already. */
function isToldAgain({ kind, rule, a, b }: Finding, all: readonly Finding[]): boolean {
  const isHeld = (side: Side) =>
    all.some(
      (other) =>
        other.rule === rule && other.b.telling === side.telling && other.a.telling !== a.telling,
    )
  return kind === 'number' && isHeld(a) && isHeld(b)
}

/** Where three accounts tell three values, the line of the first names them all. */
function withAllValues(finding: Finding, all: readonly Finding[]): Finding {
  const alike = all.filter(
    ({ rule, a }) => rule === finding.rule && a.telling === finding.a.telling,
  )
  if (finding.kind !== 'number' || alike[0] !== finding || alike.length < 2) return finding
  const sides = [finding.a, ...alike.map(({ b }) => b)]
  const told = sides.map(({ deciding, telling }) => `${quoted(deciding)} in ${telling.letter}`)
  return { ...finding, says: `${told.join(', ')}.` }
}

/** A copy is held against its original: what it changed on the way is worth most. */
function isSameStory(
  account: AccountId,
  reference: AccountId | null,
  groups: Setting['groups'],
): boolean {
  return reference !== null && groups.get(account) === groups.get(reference)
}

function withinAccounts(row: LaidOut, { tellings, groups }: Setting): readonly Listed[] {
  return tellings
    .filter(({ id }) => !isFollower(id, groups))
    .flatMap((telling) =>
      [headlineFinding(row.draft, telling), withinFinding(row.draft, telling)].flatMap(
        (finding) => finding ?? [],
      ),
    )
    .map((finding) => ({ finding, of: row }))
}

/** What was not taken for one claim and still cannot be told side by side: a headline and its body, a denial and what it denies. */
function acrossClaims(rows: readonly LaidOut[], { tellings, groups }: Setting): readonly Listed[] {
  const own = tellings.filter(({ id }) => !isFollower(id, groups))
  const rowOf = (draft: Draft) => rows.filter((row) => row.draft === draft)
  const drafts = rows.map(({ draft }) => draft)
  const headlines = own.flatMap((telling) =>
    strayHeadlines(drafts, telling).flatMap(({ draft, finding }) =>
      rowOf(draft).map((of) => ({ finding, of })),
    ),
  )
  return [...headlines, ...denialsAcross(rows, own)]
}

function denialsAcross(rows: readonly LaidOut[], own: readonly Telling[]): readonly Listed[] {
  const strays = rows.flatMap((of) =>
    of.draft.told.flatMap((told) => {
      const telling = own.find(({ id }) => id === told.account)
      return telling && told.block === 'body' ? [{ of, telling, told }] : []
    }),
  )
  return strays
    .filter(({ told }) => isDenied(told))
    .flatMap((denial) => {
      const found = strays
        .filter(({ of, telling }) => telling !== denial.telling && !isTeller(of, denial.told))
        .flatMap((plain) => {
          const finding = denialOf(denial, plain)
          return finding ? [{ finding, of: plain.of }] : []
        })
      return found.slice(0, 1)
    })
}

function isTeller({ draft }: LaidOut, denial: Proposition): boolean {
  return draft.told.includes(denial)
}

function gapsOf(row: LaidOut, room: Room): readonly Listed[] {
  const gap = gapFinding(row.draft, room)
  const parts = row.compared.flatMap(({ pair }) => {
    const [ours, theirs] = [pair.a, pair.b].map(
      ({ telling }) => room.sentences.get(telling.id) ?? [],
    )
    return (
      conditionFinding(pair, theirs ?? []) ??
      conditionFinding(turned(pair), ours ?? []) ??
      partFinding(pair, theirs ?? []) ??
      []
    )
  })
  return [...(gap ? [gap] : []), ...parts.slice(0, 1)].map((finding) => ({ finding, of: row }))
}

/** One change of voice runs through a whole text: it is listed once for each pair of voices. */
function withActorsOnce(listed: readonly Listed[]): readonly Listed[] {
  const seen = new Set<string>()
  return listed.filter(({ finding }) => {
    if (finding.kind !== 'actor') return true
    return !seen.has(finding.says) && seen.add(finding.says)
  })
}

/** Two accounts that differ from the reference in the same words are one finding. */
function onceEach(listed: readonly Listed[]): readonly Listed[] {
  const seen = new Set<string>()
  return listed.filter(({ finding, of }) => {
    const words = [finding.a, finding.b].map(({ deciding }) =>
      deciding.map(({ quote }) => quote.toLowerCase()).join('+'),
    )
    const place = of?.claim.id ?? finding.a.evidence[0]?.start ?? ''
    const key = words.every((each) => each === '')
      ? gapKey(finding)
      : [place, finding.rule, ...words].join('|')
    return key === null || (!seen.has(key) && seen.add(key))
  })
}

/** The same words of one account that another lacks, told of as a follow-up and as a visit, are one gap. */
function gapKey({ kind, a, b }: Finding): string | null {
  const [words] = a.evidence
  const isGap = kind === 'omission' || kind === 'unsourced-addition'
  return isGap && words
    ? [kind, a.telling.id, words.start, words.end, b.telling.id].join('|')
    : null
}

function discrepancyFrom({ each, minor }: Ranked<Listed>, index: number): Discrepancy {
  const { finding, of } = each
  return {
    id: discrepancyId(`discrepancy-${index + 1}`),
    kind: finding.kind,
    direction: finding.direction,
    rule: finding.rule,
    weight: Math.round(finding.weight * 1000) / 1000,
    minor,
    claim: of?.claim.id ?? null,
    a: shownSide(finding.a),
    b: shownSide(finding.b),
    says: finding.says,
  }
}

function shownSide({ telling, evidence, deciding, nearest }: Side): DiscrepancySide {
  return {
    account: telling.id,
    evidence: shownEvidence(telling, { evidence, deciding }),
    deciding: uniqueEvidence(deciding),
    nearest: shownEvidence(telling, { evidence: nearest ?? [], deciding: [] }),
  }
}
