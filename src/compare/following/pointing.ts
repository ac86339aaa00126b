import { isOverlapping } from '../../model/spans.js'
import type { Profile } from './profiles.js'

/** A telling with the key of what it goes back to in its own text; `null` where it names its matter itself. */
export interface Ordered {
  readonly profile: Profile
  readonly antecedent: string | null
}

/**
 * Tellings in the order given, but each that only goes back to another of its text just behind that one: "one came in
 * April" says nothing before it is known of what.
 */
export function inOrder(profiles: readonly Profile[]): readonly Ordered[] {
  const byArticle = new Map<string, Profile[]>()
  for (const profile of profiles)
    byArticle.set(profile.told.article, [...(byArticle.get(profile.told.article) ?? []), profile])
  const behind = new Map<Profile, Profile[]>()
  const free: Profile[] = []
  for (const profile of profiles) {
    const target = targetOf(profile, byArticle.get(profile.told.article) ?? [])
    if (target === null) free.push(profile)
    else behind.set(target, [...(behind.get(target) ?? []), profile])
  }
  return free.flatMap((profile) => withThoseBehind(profile, null, behind))
}

function withThoseBehind(
  profile: Profile,
  antecedent: string | null,
  behind: ReadonlyMap<Profile, readonly Profile[]>,
): readonly Ordered[] {
  const { key } = profile.told
  return [
    { profile, antecedent },
    ...(behind.get(profile) ?? []).flatMap((each) => withThoseBehind(each, key, behind)),
  ]
}

/** What stands at the place that a telling goes back to: a promise before what came of one. */
function targetOf({ told }: Profile, others: readonly Profile[]): Profile | null {
  const { antecedent } = told
  if (antecedent === null) return null
  const there = others.filter(
    (other) =>
      other.told.key !== told.key &&
      other.told.evidence[0].start < told.evidence[0].start &&
      other.told.evidence.some((each) => isOverlapping(each, antecedent)),
  )
  return there.find((other) => other.told.kind === 'commitment') ?? there[0] ?? null
}
