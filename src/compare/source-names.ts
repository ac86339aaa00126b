import type { Account } from '../model/account.js'
import type { Hop } from '../model/actors.js'
import type { ActorId } from '../model/ids.js'
import type { Reading } from '../model/reading.js'
import type { Column } from './telling.js'

/** What one office or state is called throughout a comparison. */
interface SourceName {
  readonly name: string
  readonly actor: ActorId
}

/**
 * The columns with one name and one actor for each side's official word, whatever each text calls it: "the Elysee",
 * "the French presidency" and "the French statement" are one source. The evidence stays each text's own.
 */
export function withOneNameEach(columns: readonly Column[]): readonly Column[] {
  const names = namesIn(columns.flatMap(({ reading }) => (reading ? hopsIn(reading.account) : [])))
  return columns.map((column) =>
    column.reading ? { ...column, reading: renamed(column.reading, names) } : column,
  )
}

function hopsIn({ statements, commitments, contacts }: Account): readonly Hop[] {
  return [
    ...statements.flatMap(({ via }) => via),
    ...commitments.flatMap(({ via }) => via),
    ...contacts.flatMap(({ facets }) => facets.flatMap(({ via }) => via)),
  ]
}

// "Both governments" are no office's name.
const isOfficial = ({ kind, name, actor, actorKind }: Hop): boolean =>
  (kind === 'office' || kind === 'statement') &&
  actor !== null &&
  (actorKind === 'office' || actorKind === 'state') &&
  !/^(?:both|two|all)\b/iu.test(name)

/** For each actor its name; a state whose one office speaks is that office. */
function namesIn(hops: readonly Hop[]): ReadonlyMap<ActorId, SourceName> {
  const official = hops.filter(isOfficial)
  const actors = [...new Set(official.flatMap(({ actor }) => actor ?? []))]
  return new Map(
    actors.map((actor) => {
      const home = soleOfficeOf(official, actor) ?? actor
      return [actor, { actor: home, name: nameOf(official.filter((hop) => hop.actor === home)) }]
    }),
  )
}

function soleOfficeOf(official: readonly Hop[], actor: ActorId): ActorId | null {
  const own = official.find((hop) => hop.actor === actor)
  if (own?.actorKind !== 'state') return null
  const offices = new Set(
    official
      .filter(({ actorKind, side }) => actorKind === 'office' && side === own.side)
      .flatMap((hop) => hop.actor ?? []),
  )
  const [only] = offices
  return offices.size === 1 && only ? only : null
}

/** The name that is used most, of an office before one of its papers; then the longer, then by letters. */
function nameOf(hops: readonly Hop[]): string {
  const offices = hops.filter(({ kind }) => kind === 'office')
  const names = (offices.length > 0 ? offices : hops).map(({ name }) => name)
  const countOf = (name: string) => names.filter((each) => each === name).length
  const [first = ''] = [...new Set(names)].sort(
    (a, b) => countOf(b) - countOf(a) || b.length - a.length || (a < b ? -1 : 1),
  )
  return first
}

function renamed(reading: Reading, names: ReadonlyMap<ActorId, SourceName>): Reading {
  const through = <Told extends { readonly via: readonly Hop[] }>(told: Told): Told => ({
    ...told,
    via: told.via.map((hop) => renamedHop(hop, names)),
  })
  const { account } = reading
  return {
    ...reading,
    account: {
      ...account,
      statements: account.statements.map(through),
      commitments: account.commitments.map(through),
      contacts: account.contacts.map((contact) => ({
        ...contact,
        facets: contact.facets.map(through),
      })),
    },
  }
}

function renamedHop(hop: Hop, names: ReadonlyMap<ActorId, SourceName>): Hop {
  const known = hop.actor !== null && isOfficial(hop) ? names.get(hop.actor) : undefined
  return known ? { ...hop, ...known } : hop
}
