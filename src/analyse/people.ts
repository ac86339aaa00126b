import { LEADERS, type Leader } from '../lexicon/leaders.js'
import { genderOf, isGivenName } from '../lexicon/given-names.js'
import { foldWord } from '../language/phrases.js'
import type { Actor } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { slugOf } from './groups.js'
import type { PersonSighting } from './sightings.js'

const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KR', 'KP', 'TW', 'VN', 'SG', 'HK'])

const IGNORED: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'al',
  'el',
  'as',
  'ash',
  'at',
  'the',
])

/** One person of a text: every form of the name that is taken to be theirs. */
export interface Person {
  readonly actor: Actor
  readonly role: string | null
  readonly gender: 'm' | 'f' | null
  /** How often the text names them. */
  readonly count: number
}

interface Cluster {
  /** The fullest form, folded, without initials and suffixes. */
  words: readonly string[]
  display: string
  readonly forms: Set<string>
  side: string | null
  role: string | null
  office: string | null
  gender: 'm' | 'f' | null
  leader: Leader | null
  count: number
  sure: boolean
}

/** Who each sighting of a name is; sightings that turn out to name nobody are missing. */
export function gatherPeople(
  sightings: readonly PersonSighting[],
): ReadonlyMap<PersonSighting, Person> {
  const clusters: Cluster[] = []
  const owners = new Map<PersonSighting, Cluster>()
  const full = sightings.filter((sighting) => keyOf(sighting).length > 1)
  for (const sighting of full.toSorted((a, b) => keyOf(b).length - keyOf(a).length))
    owners.set(sighting, joinFull(clusters, sighting))
  const known = [...clusters]
  for (const sighting of sightings.filter((other) => !owners.has(other)).toSorted(bySureness)) {
    const cluster = joinSingle(clusters, known, { sighting, owners })
    if (cluster) owners.set(sighting, cluster)
  }
  return peopleOf(owners)
}

// Titled surnames first, so that a bare one finds whom the title introduced.
function bySureness(a: PersonSighting, b: PersonSighting): number {
  return Number(b.evidence === 'title') - Number(a.evidence === 'title')
}

/** The words of a name by which it is compared: folded, without initials, suffixes and leading particles. */
export function keyOf(sighting: Pick<PersonSighting, 'name'>): readonly string[] {
  return keyOfWords(sighting.name)
}

function keyOfWords(name: readonly string[]): readonly string[] {
  const words = name
    .flatMap((word) => foldWord(word).split(/[\s-]/u))
    .filter((word) => word !== '' && !IGNORED.has(word) && !/^[a-z]\.(?:[a-z]\.)?$/u.test(word))
  return words.length > 0 ? words : name.map(foldWord)
}

function joinFull(clusters: Cluster[], sighting: PersonSighting): Cluster {
  const key = keyOf(sighting)
  const leader = leaderOf(key)
  const found = clusters.find(
    (cluster) =>
      (leader !== null && cluster.leader === leader) || isSameName(cluster, key, sighting),
  )
  return absorb(found ?? startCluster(clusters, key, leader), sighting)
}

function isSameName(cluster: Cluster, key: readonly string[], sighting: PersonSighting): boolean {
  const [longFirst = '', longLast = ''] = [cluster.words[0], cluster.words.at(-1)]
  const [first = '', last = ''] = [key[0], key.at(-1)]
  if (endsWith(cluster.words, key) || startsWith(cluster.words, key)) return true
  if (last === longLast && (first === longFirst || isNear(first, longFirst))) return true
  const sameOffice =
    sighting.role !== null && sighting.role === cluster.role && sighting.side === cluster.side
  return (
    sameOffice &&
    isNear(last, longLast) &&
    (first.charAt(0) === longFirst.charAt(0) || last === longLast)
  )
}

function startCluster(
  clusters: Cluster[],
  words: readonly string[],
  leader: Leader | null,
): Cluster {
  const cluster: Cluster = {
    words,
    display: '',
    forms: new Set(),
    side: leader?.side ?? null,
    role: null,
    office: null,
    gender: leader?.gender ?? null,
    leader,
    count: 0,
    sure: leader !== null,
  }
  clusters.push(cluster)
  return cluster
}

function absorb(cluster: Cluster, sighting: PersonSighting): Cluster {
  const display = displayOf(sighting.name)
  if (display.length > cluster.display.length) cluster.display = display
  cluster.forms.add(display)
  cluster.side ??= sighting.side
  cluster.role ??= sighting.role
  cluster.office ??= sighting.office
  cluster.gender ??= sighting.gender
  cluster.count += 1
  if (isTelling(sighting) || (sighting.evidence === 'single' && cluster.count > 1))
    cluster.sure = true
  return cluster
}

/** Whether the words of one place suffice to tell a person. */
function isTelling({ evidence, speaks }: PersonSighting): boolean {
  return evidence === 'title' || evidence === 'given-name' || (evidence === 'shape' && speaks)
}

interface SingleContext {
  readonly sighting: PersonSighting
  readonly owners: ReadonlyMap<PersonSighting, Cluster>
}

function joinSingle(
  clusters: Cluster[],
  known: readonly Cluster[],
  context: SingleContext,
): Cluster | null {
  const { sighting } = context
  const key = keyOf(sighting)
  const matching = clusters.filter((cluster) => isShortOf(cluster, key, sighting))
  const best =
    nearest(
      matching.filter((cluster) => isCompatible(cluster, sighting)),
      context,
    ) ?? nearest(matching, context)
  if (best) return absorb(best, sighting)
  const leader =
    leaderOf(key) ?? (sighting.evidence === 'title' ? leaderBySurname(key, sighting.side) : null)
  if (leader) return absorb(startCluster(clusters, key, leader), sighting)
  if (sighting.evidence !== 'title') return null
  const spelled = known.find(
    (cluster) =>
      cluster.role !== null &&
      cluster.role === sighting.role &&
      isNear(cluster.words.at(-1) ?? '', key.at(-1) ?? ''),
  )
  return absorb(spelled ?? startCluster(clusters, key, null), sighting)
}

function isShortOf(cluster: Cluster, key: readonly string[], sighting: PersonSighting): boolean {
  if (endsWith(cluster.words, key)) return true
  const last = cluster.words.at(-1) ?? ''
  const only = key.at(-1) ?? ''
  if (cluster.leader && leaderOf(key) === cluster.leader) return true
  if (sighting.evidence === 'single' && isGivenName(only) && cluster.words[0] === only) return true
  if (
    cluster.words[0] === key[0] &&
    (isFamilyFirst(cluster) || (sighting.evidence === 'title' && !isGivenName(only)))
  )
    return true
  return (
    key.length === 1 &&
    isNear(only, last) &&
    only.charAt(0) === last.charAt(0) &&
    isVariantEnding(only, last)
  )
}

function isFamilyFirst(cluster: Cluster): boolean {
  return cluster.side !== null && FAMILY_FIRST.has(cluster.side)
}

// Slavic surnames end in -y, -yy, -iy, -ii, -yi at the writer's taste.
function isVariantEnding(a: string, b: string): boolean {
  const stem = (word: string): string => word.replace(/[iyj]+$/u, '')
  return stem(a) === stem(b)
}

function isCompatible(cluster: Cluster, sighting: PersonSighting): boolean {
  if (sighting.gender && cluster.gender && sighting.gender !== cluster.gender) return false
  if (sighting.side && cluster.side && sighting.side !== cluster.side) return false
  return !sighting.role || !cluster.role || sighting.role === cluster.role
}

/** Of several bearers, the one last named before the sighting. */
function nearest(candidates: readonly Cluster[], context: SingleContext): Cluster | null {
  if (candidates.length < 2) return candidates[0] ?? null
  let best: Cluster | null = null
  let at = -1
  for (const [other, cluster] of context.owners) {
    const { first } = other.place
    if (first < context.sighting.place.first && first > at && candidates.includes(cluster))
      [best, at] = [cluster, first]
  }
  return best ?? candidates[0] ?? null
}

function peopleOf(
  owners: ReadonlyMap<PersonSighting, Cluster>,
): ReadonlyMap<PersonSighting, Person> {
  const persons = new Map<Cluster, Person>()
  for (const cluster of new Set(owners.values()))
    if (cluster.sure) persons.set(cluster, personOf(cluster))
  const found = new Map<PersonSighting, Person>()
  for (const [sighting, cluster] of [...owners].toSorted(
    ([a], [b]) => a.place.first - b.place.first,
  )) {
    const person = persons.get(cluster)
    if (person) found.set(sighting, person)
  }
  return found
}

function personOf(cluster: Cluster): Person {
  const name = cluster.leader?.name ?? cluster.display
  const actor: Actor = {
    id: actorId(`person:${slugOf(name)}`),
    kind: 'person',
    name,
    aliases: [...cluster.forms].filter((form) => form !== name),
    side: cluster.side,
    office: cluster.office,
    wikidata: null,
  }
  return {
    actor,
    role: cluster.role,
    gender: cluster.gender ?? genderOf(cluster.words[0] ?? ''),
    count: cluster.count,
  }
}

function displayOf(name: readonly string[]): string {
  const words = name.map((word) =>
    word.length > 3 && word === word.toUpperCase() ? capitalise(word) : word,
  )
  return words.join(' ')
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

const BY_NAME: ReadonlyMap<string, Leader> = new Map(
  LEADERS.flatMap((leader) =>
    [leader.name, ...leader.spellings].map((name): [string, Leader] => [
      keyOfWords(name.split(' ')).join(' '),
      leader,
    ]),
  ),
)

const BY_SURNAME: ReadonlyMap<string, readonly Leader[]> = groupBySurname()

function groupBySurname(): ReadonlyMap<string, readonly Leader[]> {
  const groups = new Map<string, Leader[]>()
  for (const leader of LEADERS)
    groups.set(surnameOf(leader), [...(groups.get(surnameOf(leader)) ?? []), leader])
  return groups
}

function surnameOf(leader: Leader): string {
  const words = keyOfWords(leader.name.split(' '))
  return (FAMILY_FIRST.has(leader.side) ? words[0] : words.at(-1)) ?? ''
}

function leaderOf(key: readonly string[]): Leader | null {
  return BY_NAME.get(key.join(' ')) ?? null
}

/** The one leader of a surname, when the sides do not speak against it. */
function leaderBySurname(key: readonly string[], side: string | null): Leader | null {
  const bearers = (BY_SURNAME.get(key.at(-1) ?? '') ?? []).filter(
    (leader) => side === null || leader.side === side,
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length <= words.length &&
    tail.every((word, index) => words[words.length - tail.length + index] === word)
  )
}

function startsWith(words: readonly string[], head: readonly string[]): boolean {
  return (
    head.length > 1 &&
    head.length < words.length &&
    head.every((word, index) => words[index] === word)
  )
}

/** Whether two names differ by no more than spelling: two edits, one in short names. */
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const limit = Math.min(a.length, b.length) >= 6 ? 2 : 1
  return (
    Math.min(a.length, b.length) >= 4 &&
    a.charAt(0) === b.charAt(0) &&
    editDistance(a, b, limit) <= limit
  )
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? limit + 1
}
