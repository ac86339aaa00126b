import type { AccountId } from '../model/ids.js'
import { findingsOf } from './discrepancies/choose.js'
import type { Draft } from './drafts.js'
import type { Finding, Side } from './finding.js'
import { pairOf, type ClaimPair, type Version } from './pair.js'
import { isFollower } from './sources.js'
import { isOneText } from './telling.js'

/** Two versions of a claim and everything in which they differ. */
export interface Compared {
  readonly pair: ClaimPair
  readonly findings: readonly Finding[]
}

interface Versions {
  readonly anchor: Version
  /** All others. */
  readonly versions: readonly Version[]
  readonly groups: ReadonlyMap<AccountId, AccountId>
}

/**
 * Every version held against the anchor. Copies that are one text to the letter are compared once: what holds of the
 * first of them holds of the others.
 */
export function comparedWith(draft: Draft, { anchor, versions, groups }: Versions) {
  const before: Compared[] = []
  return versions.map((version): Compared => {
    const same = before.find(({ pair }) => isRepeated(pair.b, version))
    if (same && isUnlisted(same, version, groups)) return repeated(same, version)
    const pair = pairOf(draft, anchor, version)
    const compared = { pair, findings: findingsOf(pair) }
    if (!same) before.push(compared)
    return compared
  })
}

/** One text, of which both tell the claim in the same places. */
function isRepeated(one: Version, other: Version): boolean {
  return (
    isOneText(one.telling, other.telling) &&
    one.told.length === other.told.length &&
    one.told.every((told, at) => {
      const [ours] = told.words
      const theirs = other.told[at]?.words[0]
      return theirs?.start === ours.start && theirs.end === ours.end
    })
  )
}

/** Findings name the account that they are of; those of followers stand in no list, and only their words are shown. */
function isUnlisted(
  { findings, pair }: Compared,
  { telling }: Version,
  groups: Versions['groups'],
): boolean {
  const isOfAnchor = groups.get(telling.id) === groups.get(pair.a.telling.id)
  return findings.length === 0 || (isFollower(telling.id, groups) && !isOfAnchor)
}

function repeated({ pair, findings }: Compared, version: Version): Compared {
  const near = version.told[pair.b.told.indexOf(pair.near[1])]
  if (!near) throw new Error('a repeated version tells as much as the first')
  const sideOf = (side: Side): Side =>
    side.telling === pair.b.telling ? { ...side, telling: version.telling } : side
  return {
    pair: { ...pair, b: version, near: [pair.near[0], near] },
    findings: findings.map((each) => ({ ...each, a: sideOf(each.a), b: sideOf(each.b) })),
  }
}
