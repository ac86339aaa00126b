import type { Hop } from '../model/actors.js'
import type { AccountId } from '../model/ids.js'
import type { Proposition } from './propositions.js'
import { isOwnText, type Telling } from './telling.js'

/** Whether a proposition is told from somewhere: a side's own text, or a hop that is no mere agency or outlet. */
export function isSourced(proposition: Proposition, { reading }: Telling): boolean {
  return isOwnText(reading.article) || proposition.via.some(isPrimary)
}

const NAMING = new WeakMap<Telling, boolean>()

/** Whether an account names any source for what it tells. */
export function namesSources(telling: Telling): boolean {
  const known = NAMING.get(telling)
  if (known !== undefined) return known
  const names = findSources(telling)
  NAMING.set(telling, names)
  return names
}

function findSources({ reading: { article, account } }: Telling): boolean {
  if (isOwnText(article)) return true
  const chains = [
    ...account.statements.map(({ via }) => via),
    ...account.contacts.flatMap(({ facets }) => facets.map(({ via }) => via)),
  ]
  return chains.some((via) => via.some((hop) => isPrimary(hop) || isCited(hop)))
}

/** An agency that the text itself names, not the one of its byline. */
function isCited({ kind, cue }: Hop): boolean {
  return kind === 'agency' && cue !== null
}

/** Whether a hop is a source, and no carrier as agencies and outlets are. */
export function isPrimary({ kind }: Hop): boolean {
  return kind === 'office' || kind === 'statement' || kind === 'person'
}

/** A member of a group of copies that is not its first. */
export function isFollower(id: AccountId, groups: ReadonlyMap<AccountId, AccountId>): boolean {
  return (groups.get(id) ?? id) !== id
}
