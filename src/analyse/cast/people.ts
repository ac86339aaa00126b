import { genderOf, isGivenName } from '../../lexicon/given-names.js'
import { HEAD_OFFICES } from '../../lexicon/offices.js'
import type { Actor } from '../../model/actors.js'
import { actorId } from '../../model/ids.js'
import { absorb, ClusterIndex, startCluster, type Cluster } from './clusters.js'
import { slugOf } from './groups.js'
import { LAST_YEAR_OF_LEADERS } from '../../lexicon/leaders.js'
import { BY_FIRST, FAMILY_FIRST, leaderBySurname, type KnownPeople } from './known-leaders.js'
import { endsWith, isNear, isReordered, keyOfWords, startsWith } from './name-keys.js'
import type { PersonSighting } from './sightings.js'

/** One person of a text: every form of the name that is taken to be theirs. */
export interface Person {
  readonly actor: Actor
  /** The offices that the text gives, the first one first. */
  roles: readonly string[]
  /** Reading on may teach these: "she", "the Brazilian minister". */
  gender: 'm' | 'f' | null
  side: string | null
  /** How often the text names them. */
  readonly count: number
}

interface Asked {
  /** The side whose own text this is, if it is one's. */
  readonly home: string | null
  /** Persons whom people taught by their names. */
  readonly taught: KnownPeople
  /** When the text was published, in EDTF. */
  readonly published: string | null
}

/** Who each sighting of a name is; sightings that turn out to name nobody are missing. */
export function gatherPeople(
  sightings: readonly PersonSighting[],
  { home, taught, published }: Asked,
): ReadonlyMap<PersonSighting, Person> {
  const keyed = sightings.map((sighting) => ({ sighting, key: keyOfWords(sighting.name) }))
  const index = new ClusterIndex(taught)
  const owners = new Map<PersonSighting, Cluster>()
  const full = keyed.filter(({ key }) => key.length > 1)
  for (const each of full.toSorted((a, b) => b.key.length - a.key.length))
    owners.set(each.sighting, joinFull(index, each))
  const single = keyed.filter(({ key }) => key.length < 2)
  const alone = new Set(single.map(({ key }) => key.at(-1) ?? ''))
  for (const each of single.toSorted(bySureness)) {
    const cluster = joinSingle(index, each, { owners, alone, isOurs: isOfOurTime(published) })
    if (cluster) owners.set(each.sighting, cluster)
  }
  return peopleOf(owners, home)
}

interface Keyed {
  readonly sighting: PersonSighting
  readonly key: readonly string[]
}

// Titled surnames first, so that a bare one finds whom the title introduced.
function bySureness(a: Keyed, b: Keyed): number {
  return Number(b.sighting.evidence === 'title') - Number(a.sighting.evidence === 'title')
}

function joinFull(index: ClusterIndex, keyed: Keyed): Cluster {
  const leader = index.known(keyed.key)
  const found =
    index.ofLeader(leader) ?? index.near(keyed.key).find((cluster) => isSameName(cluster, keyed))
  return absorb(found ?? startCluster(index, keyed.key, leader), keyed.sighting)
}

function isSameName(cluster: Cluster, { key, sighting }: Keyed): boolean {
  const [longFirst = '', longLast = ''] = [cluster.words[0], cluster.words.at(-1)]
  const [first = '', last = ''] = [key[0], key.at(-1)]
  if (endsWith(cluster.words, key) || startsWith(cluster.words, key)) return true
  if (isReordered(cluster.words, key)) return true
  if (last === longLast && isNear(first, longFirst)) return true
  const sameOffice =
    sighting.role !== null && cluster.roles.has(sighting.role) && sighting.side === cluster.side
  const sameInitial = first.charAt(0) === longFirst.charAt(0)
  return sameOffice && isNear(last, longLast) && (sameInitial || last === longLast)
}

/** After that year a surname may be anybody's. */
function isOfOurTime(published: string | null): boolean {
  return published === null || Number(published.slice(0, 4)) <= LAST_YEAR_OF_LEADERS
}

interface Told {
  readonly owners: ReadonlyMap<PersonSighting, Cluster>
  /** The names, folded, that the text gives without another beside them. */
  readonly alone: ReadonlySet<string>
  /** Whether a surname with an office may mean one of the leaders that the lexicon knows. */
  readonly isOurs: boolean
}

function joinSingle(index: ClusterIndex, keyed: Keyed, told: Told): Cluster | null {
  const { sighting, key } = keyed
  const matching = index
    .near(key)
    .filter((cluster) => isShortOf(cluster, keyed, told) && !isOfOtherSide(cluster, sighting))
  const compatible = matching.filter((cluster) => isCompatible(cluster, sighting))
  const candidates = compatible.length > 0 ? compatible : matching
  const best = index.ofLeader(index.known(key)) ?? nearest(candidates, sighting, told.owners)
  if (best) return absorb(best, sighting)
  const titled = sighting.evidence === 'title'
  const leader =
    index.known(key) ?? (titled && told.isOurs ? leaderBySurname(key, sighting.side) : null)
  if (leader) return absorb(startCluster(index, key, leader), sighting)
  if (!titled) return null
  const spelled = index.near(key).find((cluster) => isSpeltOtherwise(cluster, keyed))
  return absorb(spelled ?? startCluster(index, key, null), sighting)
}

function isSpeltOtherwise(cluster: Cluster, { sighting, key }: Keyed): boolean {
  if (sighting.role === null || !cluster.roles.has(sighting.role)) return false
  return !isOfOtherSide(cluster, sighting) && isNear(cluster.words.at(-1) ?? '', key.at(-1) ?? '')
}

/** Whether one name may stand for the longer one: its end, its family name in front, another spelling of its end. */
function isShortOf(cluster: Cluster, { key, sighting }: Keyed, { alone }: Told): boolean {
  if (endsWith(cluster.words, key)) return true
  const only = key.at(-1) ?? ''
  const last = cluster.words.at(-1) ?? ''
  const isFirst = cluster.words[0] === only
  if (isFirst && isAddressed(cluster, sighting, only)) return true
  // A text that never calls a person by the last name calls it by the first: "Azhar" of "Azhar Hamzah".
  if (isFirst && cluster.told && !alone.has(last)) return true
  // "Foreign Minister Peña" of "Rosa Peña Quispe": the first of two family names.
  if (cluster.words.slice(1, -1).includes(only) && !PARTS.has(only) && !alone.has(last)) return true
  return isNear(only, last) && isVariantEnding(only, last)
}

const PARTS: ReadonlySet<string> = new Set(
  'bin bint binti ibn ben ould de del la van von der'.split(' '),
)

/** "Xi" of "Xi Jinping"; "Jake" of "Jake Sullivan". */
function isAddressed(cluster: Cluster, { evidence }: PersonSighting, only: string): boolean {
  if (cluster.side !== null && BY_FIRST.has(cluster.side)) return true
  if (evidence === 'title' || cluster.addressed.has(only)) return true
  // "Liang" after "Liang Wenhua": a name that nothing else has told yet.
  return evidence === 'single' && (isGivenName(only) || !cluster.told)
}

// Slavic surnames end in -y, -yy, -iy, -ii, -yi at the writer's taste.
function isVariantEnding(a: string, b: string): boolean {
  return a.replace(/[iyj]+$/u, '') === b.replace(/[iyj]+$/u, '')
}

function isOfOtherSide(cluster: Cluster, { side }: PersonSighting): boolean {
  return side !== null && cluster.side !== null && side !== cluster.side
}

function isCompatible(cluster: Cluster, { gender, role }: PersonSighting): boolean {
  if (gender && cluster.gender && gender !== cluster.gender) return false
  return !role || cluster.roles.size === 0 || cluster.roles.has(role)
}

/** Of several bearers, the one last named before the sighting. */
function nearest(
  candidates: readonly Cluster[],
  sighting: PersonSighting,
  owners: ReadonlyMap<PersonSighting, Cluster>,
): Cluster | null {
  if (candidates.length < 2) return candidates[0] ?? null
  let best: Cluster | null = null
  let at = -1
  for (const [{ place }, cluster] of owners)
    if (place.first < sighting.place.first && place.first > at && candidates.includes(cluster))
      [best, at] = [cluster, place.first]
  return best ?? candidates[0] ?? null
}

function peopleOf(
  owners: ReadonlyMap<PersonSighting, Cluster>,
  home: string | null,
): ReadonlyMap<PersonSighting, Person> {
  const persons = new Map<Cluster, Person>()
  const ordered = [...owners].toSorted(([a], [b]) => a.place.first - b.place.first)
  const clusters = [...new Set(ordered.map(([, cluster]) => cluster))]
  welcomeHead(clusters, home)
  const taken = rolesTaken(clusters, home)
  const isOthers = (cluster: Cluster): boolean =>
    [...cluster.roles].some((role) => (taken.get(role) ?? cluster) !== cluster)
  const homeOf = (cluster: Cluster): string | null =>
    cluster.side === null && isOthers(cluster) ? null : home
  for (const cluster of clusters)
    if (cluster.sure) persons.set(cluster, personOf(cluster, homeOf(cluster)))
  return new Map(
    ordered.flatMap(([sighting, cluster]): [PersonSighting, Person][] => {
      const person = persons.get(cluster)
      return person ? [[sighting, person]] : []
    }),
  )
}

function personOf(cluster: Cluster, home: string | null): Person {
  const { leader, roles, gender, words, count, office } = cluster
  const side = sideOf(cluster, home)
  const name = nameOf(cluster, side)
  const actor: Actor = {
    id: leader?.id ?? actorId(`person:${slugOf(leader?.name ?? name)}`),
    kind: 'person',
    name,
    aliases: aliasesOf(cluster, name),
    side,
    office,
    wikidata: null,
  }
  return {
    actor,
    roles: counterpartLast(roles),
    gender: gender ?? genderOf(words[0] ?? ''),
    side,
    count,
  }
}

/** Other forms in the text, then the spellings that are in use elsewhere. */
function aliasesOf({ forms, leader }: Cluster, name: string): readonly string[] {
  const known = leader ? [leader.name, ...leader.spellings] : []
  return [...new Set([...forms, ...known])].filter((form) => form !== name)
}

/** "SATO Kei" of Japan is "Kei Sato", as others write of him; "XI Jinping" stays. */
function nameOf({ display, family }: Cluster, side: string | null): string {
  const isTurned = family !== null && side !== null && !FAMILY_FIRST.has(side)
  return isTurned && display.startsWith(`${family} `)
    ? `${display.slice(family.length + 1)} ${family}`
    : display
}

// In a side's own text an office below the head's is its own when no state is named: "Secretary Osei".
function sideOf({ side, roles }: Cluster, home: string | null): string | null {
  const [role] = roles
  if (roles.has('counterpart')) return side
  return side ?? (role !== undefined && !HEAD_OFFICES.has(role) ? home : null)
}

/**
 * Ministries whose minister another is: told to be of the text's own side, or the first of several of that charge whose
 * state it does not tell.
 */
function rolesTaken(
  clusters: readonly Cluster[],
  home: string | null,
): ReadonlyMap<string, Cluster> {
  const own = clusters.filter(({ sure, side }) => sure && side !== null && side === home)
  const open = clusters.filter(({ sure, side }) => sure && side === null)
  return new Map(
    [...own, ...open]
      .toReversed()
      .flatMap((cluster) =>
        [...cluster.roles]
          .filter((role) => role.endsWith('-minister'))
          .map((role): [string, Cluster] => [role, cluster]),
      ),
  )
}

// An office tells more than being somebody's counterpart.
function counterpartLast(roles: ReadonlySet<string>): readonly string[] {
  return [...roles].toSorted((a, b) => Number(a === 'counterpart') - Number(b === 'counterpart'))
}

/** In a side's own text the first head without a state is its own, unless it names its own head otherwise. */
function welcomeHead(clusters: readonly Cluster[], home: string | null): void {
  const isHead = ({ roles }: Cluster): boolean => [...roles].some((role) => HEAD_OFFICES.has(role))
  const heads = clusters.filter((cluster) => cluster.sure && isHead(cluster))
  if (home === null || heads.some(({ side }) => side === home)) return
  const own = heads.find(({ side }) => side === null)
  if (own) own.side = home
}
