import type { Commitment, Fulfilment, Statement } from '../../../model/account.js'
import { commitmentRows, fulfilmentRows } from './undertaking-rows.js'
import { tellingRows } from './contact-rows.js'
import { daysIn, joined, type Row, type Rows, type Sourced } from './rows.js'
import type { Selection } from './selection.js'
import type { Source } from './source.js'
import { contactOfStatement, statementRows } from './statement-rows.js'

/** What of an article's account is asked for. */
export interface Chosen {
  readonly contacts: readonly number[]
  readonly statements: readonly Statement[]
  readonly commitments: readonly Commitment[]
  readonly fulfilments: readonly Fulfilment[]
}

/** An article as it goes out: what was chosen of it and where it stands. */
export interface Outgoing {
  readonly source: Source
  readonly chosen: Chosen
}

const NOTHING: Chosen = { contacts: [], statements: [], commitments: [], fulfilments: [] }

/** What of an article is asked for; `null` when nothing is. One that fails goes out as a problem, whatever was asked. */
export function chosenOf(source: Source, selection: Selection): Outgoing | null {
  if (source.told === null) return { source, chosen: NOTHING }
  const chosen = chosenFrom({ ...source, told: source.told }, selection)
  const isNone = Object.values(chosen).every(({ length }) => length === 0)
  return isNone && !selection.isWhole ? null : { source, chosen }
}

function chosenFrom(source: Sourced, selection: Selection): Chosen {
  const { account, tellings } = source.told
  const { published } = source.row
  const said = account.statements.filter(
    (each) =>
      selection.isOfDays(each.when ?? published) &&
      (selection.isOfParties(contactOfStatement(source, each)) ||
        selection.areAllIn([...each.speakers, ...each.addressees, ...each.targets])),
  )
  const ids = new Set(said.map(({ id }) => id))
  const isSaid = ({ statement }: Commitment | Fulfilment) =>
    statement !== null && ids.has(statement)
  const commitments = account.commitments.filter(
    (each) =>
      selection.isOfDays(published) &&
      (isSaid(each) || selection.areAllIn([...each.promisors, ...each.beneficiaries])),
  )
  const fulfilments = account.fulfilments.filter(
    (each) =>
      selection.isOfDays(each.date ?? published) &&
      (isSaid(each) || selection.areAllIn([...each.by, ...each.to])),
  )
  const around = new Set([...commitments, ...fulfilments].map(({ statement }) => statement))
  return {
    contacts: tellings.flatMap((telling, index) =>
      selection.hasContact(source.contactOf(telling)) ? [index] : [],
    ),
    // What is undertaken goes out with the statement that it stands in.
    statements: account.statements.filter(({ id }) => ids.has(id) || around.has(id)),
    commitments,
    fulfilments,
  }
}

/** All rows of an article: itself, what was chosen of it, or its problem. */
export function articleRows({ source, chosen }: Outgoing): readonly Rows[] {
  const { told } = source
  const head: Rows = { articles: [articleRow(source)], problems: problemRows(source) }
  if (told === null) return [head]
  const sourced = { ...source, told }
  return [
    head,
    ...chosen.contacts.flatMap((index) => {
      const [contact, key] = [told.account.contacts[index], told.tellings[index]]
      return contact && key !== undefined ? [tellingRows(sourced, contact, key)] : []
    }),
    ...chosen.statements.map((each) => statementRows(sourced, each)),
    ...chosen.commitments.map((each) => commitmentRows(sourced, each)),
    ...chosen.fulfilments.map((each) => fulfilmentRows(sourced, each)),
  ]
}

function articleRow({ row, told }: Source): Row<'articles'> {
  return {
    article: row.key,
    title: told?.article.title ?? null,
    outlet: row.outlet,
    agency: row.agency,
    kind: row.kind,
    side: row.side,
    published: row.published,
    ...daysIn(row.published),
    url: row.url,
    language: row.language,
    words: row.words,
    added: row.added,
    superseded_by: row.supersededBy,
    licence: told?.article.licence ?? null,
    snapshot_sha256: row.snapshot,
    text_sha256: row.text,
    extractor_version: row.extractor,
    reader_version: row.reader.version,
    reader_models: joined(row.reader.models),
  }
}

function problemRows({ row, problems }: Source): readonly Row<'problems'>[] {
  return problems.map(({ code, message }) => ({ article: row.key, code, message }))
}
