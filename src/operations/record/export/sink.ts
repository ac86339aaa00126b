import type { KeptContact } from '../../../model/kept.js'
import type { DecisionRow } from '../../../store/database/asking.js'
import type { Standings } from '../standing.js'
import { articleRows, type Outgoing } from './article-rows.js'
import { contactRows } from './contact-rows.js'
import { decisionRow } from './decision-rows.js'
import type { Rows } from './rows.js'

/** Takes what goes out of the record, a few at a time: first the contacts, then articles, then decisions. */
export interface Sink {
  readonly contacts: (contacts: readonly KeptContact[], standings: Standings) => Promise<void>
  readonly articles: (articles: readonly Outgoing[]) => Promise<void>
  readonly decisions: (decisions: readonly DecisionRow[]) => Promise<void>
  /** Ends what was begun; what was written has its name only now. */
  readonly finish: () => Promise<void>
  /** Takes back all that was written. */
  readonly abandon: () => Promise<void>
}

/** Where rows are written. */
export interface RowWriter {
  readonly write: (parts: readonly Rows[]) => Promise<void>
  readonly finish: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Contacts that are made into rows at a time. */
const SOME = 500

/** Everything as rows of tables. */
export function rowSink({ write, finish, abandon }: RowWriter): Sink {
  return {
    contacts: async (contacts, standings) => {
      for (let at = 0; at < contacts.length; at += SOME)
        await write(contacts.slice(at, at + SOME).map((each) => contactRows(each, standings)))
    },
    articles: (articles) => write(articles.flatMap(articleRows)),
    decisions: (decisions) => write([{ decisions: decisions.map(decisionRow) }]),
    finish,
    abandon,
  }
}
