import type { Follows } from '../../model/following.js'
import { isOverlapping } from '../../model/spans.js'
import { startLinks, type Link } from './links.js'
import type { Profile } from './profiles.js'
import type { Steps } from './steps.js'

/** An undertaking while news is put to it. */
interface Open {
  readonly members: Profile[]
  readonly follows: Follows[]
  readonly beside: ReadonlyMap<unknown, { readonly kind: 'maybe' | 'also' }>
}

/**
 * News goes to the one undertaking that it can be of; the rest is news of something else and of no undertaking. What
 * stood alone, and is told in the words of such news, goes there with it.
 */
export function* linkNews<Group extends Open>(
  groups: readonly Group[],
  profiles: readonly Profile[],
): Steps<readonly Group[]> {
  const news = profiles.filter(({ told: { loose } }) => loose !== undefined)
  if (news.length === 0) return groups
  const placed = placesIn(groups)
  const links = startLinks(groups)
  for (const profile of news.toSorted(byPlace)) {
    yield
    const here = (placed.get(profile.told.article) ?? []).filter(
      ({ member, group }) => isOfOnePlace(member, profile) && group.members.includes(member),
    )
    if (here.some(({ group }) => !isAlone(group))) {
      for (const { group } of here) links.note(profile, group)
      continue
    }
    const alone = here.map(({ group }) => group)
    const link = links.linkOf(profile, alone)
    if (link !== null && !alone.some((group) => isAnother(group, link) || isOwn(group, link)))
      put(profile, link, alone)
  }
  return groups.filter(({ members }) => members.length > 0)
}

interface Placed<Group> {
  readonly member: Profile
  readonly group: Group
}

function placesIn<Group extends Open>(
  groups: readonly Group[],
): ReadonlyMap<string, readonly Placed<Group>[]> {
  const placed = new Map<string, Placed<Group>[]>()
  for (const group of groups)
    for (const member of group.members) {
      const list = placed.get(member.told.article) ?? []
      placed.set(member.told.article, list)
      list.push({ member, group })
    }
  return placed
}

const isOfOnePlace = ({ told: a }: Profile, { told: b }: Profile): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => isOverlapping(one, other)))

/** Told at one place only, and under no agreement. */
function isAlone({ members: [first, ...others] }: Open): boolean {
  return first !== undefined && others.length === 0 && first.told.agreement === null
}

/** Known to be another batch, sum or day of what is alike. */
const isAnother = (group: Open, { group: other }: Link<Open>): boolean =>
  group.beside.get(other)?.kind === 'also' || group.members.some(({ told }) => told.batch !== null)

/** A promise that is told in so many words goes nowhere on the strength of words that only go on. */
const isOwn = ({ members }: Open, { rule }: Link<Open>): boolean =>
  rule !== 'follow/news-of-it' && members.some(({ told: { kind } }) => kind === 'commitment')

/** What was told alone in the same words goes there instead: it was read more closely. */
function put<Group extends Open>(
  profile: Profile,
  { group, like, rule }: Link<Group>,
  alone: readonly Group[],
): void {
  const moved = alone.flatMap(({ members }) => members.splice(0))
  for (const each of moved.length > 0 ? moved : [profile]) {
    group.members.push(isPartOnly(profile, each) ? withBeginning(each) : each)
    group.follows.push({ told: each.told.key, like, rule })
  }
}

/** "A first group completed training": read closely as done, and yet only a part. */
const isPartOnly = ({ told: { loose } }: Profile, { told }: Profile): boolean =>
  loose?.share === 'part' && told.status === 'delivered' && told.loose === undefined

const withBeginning = (profile: Profile): Profile => ({
  ...profile,
  told: { ...profile.told, status: 'begun' },
})

/** By the days of their texts, and as each text tells it. */
function byPlace({ told: a, published }: Profile, { told: b, published: other }: Profile): number {
  return (
    (published ?? -Infinity) - (other ?? -Infinity) ||
    (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
    a.evidence[0].start - b.evidence[0].start
  )
}
