import type { Kysely } from 'kysely'
import type { Asking } from '../asking.js'
import type { Tables } from '../tables.js'
import { articlesWith } from './article-search.js'
import { articlesOf } from './articles.js'
import { commitmentsOf } from './commitments.js'
import { comparisonsOf } from './comparisons.js'
import { contactsOf } from './contacts.js'
import { doubtsOf } from './doubts.js'
import { journaledOf } from './journaled.js'
import { actorsNamed } from './names.js'
import { personsOf } from './persons.js'
import { articlesCalled, sayings } from './sayings.js'
import { statements } from './statements.js'
import { articlesNaming, taught } from './taught.js'
import { actorsOf, ties } from './ties.js'

/** The questions to a database, through a connection to it. */
export function askingOf(kysely: Kysely<Tables>): Asking {
  return {
    ...articlesOf(kysely),
    ...contactsOf(kysely),
    ...journaledOf(kysely),
    ...comparisonsOf(kysely),
    ...doubtsOf(kysely),
    ...commitmentsOf(kysely),
    statements: (question) => statements(kysely, question),
    sayings: (question) => sayings(kysely, question),
    articlesCalled: (keys) => articlesCalled(kysely, keys),
    articlesWith: (question) => articlesWith(kysely, question),
    actorsNamed: (name, most, farther = false) => actorsNamed(kysely, name, { most, farther }),
    persons: personsOf(kysely),
    ties: (among, most) => ties(kysely, among, most),
    actorsOf: (ids) => actorsOf(kysely, ids),
    taught: () => taught(kysely),
    articlesNaming: (actors, names) => articlesNaming(kysely, actors, names),
  }
}
