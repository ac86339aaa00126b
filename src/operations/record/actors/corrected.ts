import type {
  Account,
  Commitment,
  Contact,
  Facet,
  Fulfilment,
  Statement,
} from '../../../model/account.js'
import type { Ref } from '../../../model/actors.js'
import type { Hash } from '../../../model/journal.js'
import { correctedActors, correctionsOf, type Corrections } from '../../../model/taught-actors.js'
import type { Taught } from '../../../model/taught.js'

/**
 * An account with its actors as people taught them to be: another id, name and side, on the same evidence. The account
 * itself where nothing was taught of them.
 */
export function correctedAccount(account: Account, taught: Taught, text: Hash): Account {
  const corrections = correctionsOf(account.actors, taught, text)
  if (corrections.size === 0) return account
  return {
    ...account,
    actors: correctedActors(account.actors, corrections),
    contacts: account.contacts.map((each) => contactBy(each, corrections)),
    statements: account.statements.map((each) => statementBy(each, corrections)),
    commitments: account.commitments.map((each) => commitmentBy(each, corrections)),
    fulfilments: account.fulfilments.map((each) => fulfilmentBy(each, corrections)),
    news: account.news.map((each) => fulfilmentBy(each, corrections)),
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

function fulfilmentBy<T extends Fulfilment>(fulfilment: T, corrections: Corrections): T {
  const { by, to, via } = fulfilment
  return {
    ...fulfilment,
    by: refsBy(by, corrections),
    to: refsBy(to, corrections),
    via: refsBy(via, corrections),
  }
}
