import { foldWord } from '../../language/phrases.js'
import { leaderOf, type KnownPeople, type KnownPerson } from './known-leaders.js'
import { displayOf, isFamilyFirst } from './name-keys.js'
import type { PersonSighting } from './sightings.js'

/** The sightings taken for one person, summed up while they are gathered. */
export interface Cluster {
  /** The fullest form, as keys. */
  readonly words: readonly string[]
  /** The fullest form, as shown. */
  display: string
  readonly forms: Set<string>
  side: string | null
  readonly roles: Set<string>
  office: string | null
  gender: 'm' | 'f' | null
  readonly leader: KnownPerson | null
  count: number
  /** Single names, folded, under which a title stands: "Minister Sato" of "Sato Kei". */
  readonly addressed: Set<string>
  /** The family name as shown, where the text has it in capitals before the given one. */
  family: string | null
  /** Whether the words at one place at least tell a person. */
  told: boolean
  /** Whether they or their repetition do. */
  sure: boolean
}

/** Clusters by the letters of their words, so that a name is compared with few. */
export class ClusterIndex {
  readonly #byLetter = new Map<string, Cluster[]>()
  readonly #byLeader = new Map<KnownPerson, Cluster>()
  readonly #taught: KnownPeople

  constructor(taught: KnownPeople) {
    this.#taught = taught
  }

  /** Whom a name means before the text is asked: what people taught, then what the lexicon has. */
  known(key: readonly string[]): KnownPerson | null {
    return this.#taught.get(key.join(' ')) ?? leaderOf(key)
  }

  add(cluster: Cluster): void {
    for (const letter of new Set(cluster.words.map((word) => word.charAt(0)))) {
      const group = this.#byLetter.get(letter)
      if (group) group.push(cluster)
      else this.#byLetter.set(letter, [cluster])
    }
    if (cluster.leader) this.#byLeader.set(cluster.leader, cluster)
  }

  /** Clusters with a word that begins like an end of the name, the earliest first. */
  near(key: readonly string[]): readonly Cluster[] {
    const found = [...lettersOf(key)].flatMap((letter) => this.#byLetter.get(letter) ?? [])
    return [...new Set(found)]
  }

  ofLeader(leader: KnownPerson | null): Cluster | null {
    return leader ? (this.#byLeader.get(leader) ?? null) : null
  }
}

function lettersOf(words: readonly string[]): ReadonlySet<string> {
  return new Set([words[0]?.charAt(0) ?? '', words.at(-1)?.charAt(0) ?? ''])
}

export function startCluster(
  index: ClusterIndex,
  words: readonly string[],
  leader: KnownPerson | null,
): Cluster {
  const cluster: Cluster = {
    words,
    display: '',
    forms: new Set(),
    side: leader?.side ?? null,
    roles: new Set(),
    office: null,
    gender: leader?.gender ?? null,
    leader,
    count: 0,
    addressed: new Set(),
    family: null,
    told: leader !== null,
    sure: leader !== null,
  }
  index.add(cluster)
  return cluster
}

/** Adds what one sighting tells. */
export function absorb(cluster: Cluster, sighting: PersonSighting): Cluster {
  const display = displayOf(sighting.name)
  if (display.length > cluster.display.length) cluster.display = display
  cluster.forms.add(display)
  if (isFamilyFirst(sighting.name)) {
    cluster.family ??= displayOf(sighting.name.slice(0, 1))
    cluster.addressed.add(foldWord(cluster.family))
  }
  cluster.side ??= sighting.side
  if (cluster.office === null || isLoose(cluster))
    cluster.office = sighting.office ?? cluster.office
  for (const role of rolesOf(sighting)) cluster.roles.add(role)
  if (sighting.evidence === 'title' && sighting.name.length === 1)
    cluster.addressed.add(foldWord(sighting.name[0] ?? ''))
  cluster.gender ??= sighting.gender
  cluster.count += 1
  cluster.told ||= isTelling(sighting)
  cluster.sure ||= cluster.told || (sighting.evidence === 'single' && cluster.count > 1)
  return cluster
}

/** Whether all that is known yet is whose counterpart it is. */
function isLoose({ roles }: Cluster): boolean {
  return roles.size === 1 && roles.has('counterpart')
}

function rolesOf({ role, otherRoles }: PersonSighting): readonly string[] {
  return role === null ? otherRoles : [role, ...otherRoles]
}

/** Whether the words of one place suffice to tell a person. */
function isTelling({ evidence, speaks }: PersonSighting): boolean {
  return evidence === 'title' || evidence === 'given-name' || (evidence === 'shape' && speaks)
}
