import type { Hop } from '../model/actors.js'
import type { AccountId } from '../model/ids.js'
import type { Draft } from './drafts.js'
import type { Proposition } from './propositions.js'
import { isOwnText, type Telling } from './telling.js'

/** Whether a proposition is told from somewhere: a side's own text, or a hop that is no mere agency or outlet. */
export function isSourced(proposition: Proposition, { reading }: Telling): boolean {
  return isOwnText(reading.article) || proposition.via.some(isPrimary)
}

/** Whether an account names any source for what it tells. */
export function namesSources({ reading: { article, account } }: Telling): boolean {
  if (isOwnText(article)) return true
  const chains = [
    ...account.statements.map(({ via }) => via),
    ...account.contacts.flatMap(({ facets }) => facets.map(({ via }) => via)),
  ]
  return chains.some((via) => via.some(isPrimary))
}

function isPrimary({ kind }: Hop): boolean {
  return kind === 'office' || kind === 'statement' || kind === 'person'
}

/**
 * Who stands behind a claim: for each telling the innermost relay, or the side whose own text it is, each once. A copy
 * adds nothing to what it copies, and a telling that cites nobody adds nothing.
 */
export function primariesOf(
  { told }: Draft,
  tellings: readonly Telling[],
  groups: ReadonlyMap<AccountId, AccountId>,
): readonly string[] {
  const names = new Map<string, string>()
  for (const proposition of told) {
    const telling = tellings.find(({ id }) => id === proposition.account)
    if (!telling || isFollower(telling.id, groups)) continue
    const primary = primaryOf(proposition, telling)
    if (primary && !names.has(primary.key)) names.set(primary.key, primary.name)
  }
  return [...names.values()]
}

/** A member of a group of copies that is not its first. */
export function isFollower(id: AccountId, groups: ReadonlyMap<AccountId, AccountId>): boolean {
  return (groups.get(id) ?? id) !== id
}

interface Primary {
  readonly key: string
  readonly name: string
}

function primaryOf({ via }: Proposition, { reading }: Telling): Primary | null {
  const relay = via.findLast(isPrimary)
  if (relay) return { key: sideKeyOf(relay), name: relay.name }
  const { side } = reading.article
  return isOwnText(reading.article) && side ? { key: `side ${side.state}`, name: side.name } : null
}

/** The palace's statement and the presidency are one primary: a side's official word. */
function sideKeyOf({ kind, side, actor, name, actorKind }: Hop): string {
  const isOfficial = kind !== 'person' && actorKind !== 'person' && side !== null
  return isOfficial ? `side ${side}` : (actor ?? name)
}
