import type {
  Account,
  Commitment,
  Contact,
  Facet,
  Fulfilment,
  Statement,
} from '../../../model/account.js'
import type { Actor, Ref } from '../../../model/actors.js'
import type { Hash } from '../../../model/journal.js'
import { taughtActor, type Taught } from '../../../model/taught.js'
import type { TaughtActor } from '../../../model/teachings.js'

/** Who the actors of an account are, by what was taught: under the id that its reading gave them. */
type Corrections = ReadonlyMap<string, TaughtActor>

/**
 * An account with its actors as people taught them to be: another id, name and side, on the same evidence. The account
 * itself where nothing was taught of them.
 */
export function correctedAccount(account: Account, taught: Taught, text: Hash): Account {
  const corrections = correctionsOf(account, taught, text)
  if (corrections.size === 0) return account
  return {
    ...account,
    actors: actorsBy(account.actors, corrections),
    contacts: account.contacts.map((each) => contactBy(each, corrections)),
    statements: account.statements.map((each) => statementBy(each, corrections)),
    commitments: account.commitments.map((each) => commitmentBy(each, corrections)),
    fulfilments: account.fulfilments.map((each) => fulfilmentBy(each, corrections)),
  }
}

function correctionsOf(account: Account, taught: Taught, text: Hash): Corrections {
  return new Map(
    account.actors.flatMap((actor): [string, TaughtActor][] => {
      const found = taughtActor(taught, actor, text)
      return found === null ? [] : [[actor.id, found]]
    }),
  )
}

/** Those who are one now stand once, with the names of both. */
function actorsBy(actors: readonly Actor[], corrections: Corrections): readonly Actor[] {
  const byId = new Map<string, Actor>()
  for (const actor of actors) {
    const as = corrections.get(actor.id)
    const corrected = as ? correctedActor(actor, as) : actor
    const other = byId.get(corrected.id)
    byId.set(corrected.id, other ? united(other, corrected) : corrected)
  }
  return [...byId.values()]
}

/** The office stays the one that the text gives. */
export function correctedActor(actor: Actor, { id, name, kind, side }: TaughtActor): Actor {
  const aliases = [...new Set([actor.name, ...actor.aliases])].filter((each) => each !== name)
  return { ...actor, id, name, kind, side: side ?? actor.side, aliases }
}

function united(one: Actor, other: Actor): Actor {
  const names = new Set([...one.aliases, other.name, ...other.aliases])
  return {
    ...one,
    aliases: [...names].filter((each) => each !== one.name),
    side: one.side ?? other.side,
    office: one.office ?? other.office,
  }
}

function refsBy<T extends Ref>(refs: readonly T[], corrections: Corrections): readonly T[] {
  return refs.map((ref) => refBy(ref, corrections))
}

function refBy<T extends Ref>(ref: T, corrections: Corrections): T {
  const as = ref.actor === null ? undefined : corrections.get(ref.actor)
  if (as === undefined) return ref
  const { id, name, kind, side } = as
  return { ...ref, actor: id, name, actorKind: kind, side: side ?? ref.side }
}

function contactBy(contact: Contact, corrections: Corrections): Contact {
  const { participants, facets } = contact
  return {
    ...contact,
    participants: refsBy(participants, corrections),
    facets: facets.map((facet): Facet => ({ ...facet, via: refsBy(facet.via, corrections) })),
  }
}

function statementBy(statement: Statement, corrections: Corrections): Statement {
  const { speakers, addressees, targets, via } = statement
  return {
    ...statement,
    speakers: refsBy(speakers, corrections),
    addressees: refsBy(addressees, corrections),
    targets: refsBy(targets, corrections),
    via: refsBy(via, corrections),
  }
}

function commitmentBy(commitment: Commitment, corrections: Corrections): Commitment {
  const { promisors, beneficiaries, via } = commitment
  return {
    ...commitment,
    promisors: refsBy(promisors, corrections),
    beneficiaries: refsBy(beneficiaries, corrections),
    via: refsBy(via, corrections),
  }
}

function fulfilmentBy(fulfilment: Fulfilment, corrections: Corrections): Fulfilment {
  const { by, to, via } = fulfilment
  return {
    ...fulfilment,
    by: refsBy(by, corrections),
    to: refsBy(to, corrections),
    via: refsBy(via, corrections),
  }
}
