import type { Commitment, Fulfilment } from '../../../model/account.js'
import type { Stand } from '../standing.js'
import { quotationRows } from './quotation-rows.js'
import {
  actorsIn,
  correctionRows,
  daysIn,
  namesIn,
  provenanceOf,
  type Row,
  type Rows,
  type Sourced,
} from './rows.js'

/** An undertaking, as one article tells of it. */
export function commitmentRows(source: Sourced, commitment: Commitment): Rows {
  const key = `${source.row.key}/${commitment.id}`
  const { promisors, beneficiaries, amount, evidence, statement } = commitment
  const row: Row<'commitments'> = {
    commitment: key,
    statement: statement === null ? null : `${source.row.key}/${statement}`,
    promisors: namesIn(promisors),
    promisor_actors: actorsIn(promisors),
    beneficiaries: namesIn(beneficiaries),
    beneficiary_actors: actorsIn(beneficiaries),
    what: commitment.what,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    deadline: commitment.deadline,
    condition: commitment.condition,
    firmness: commitment.firmness,
    status: commitment.status,
    ...foundAs('commitment', source, commitment),
  }
  return {
    commitments: [row],
    corrections: correctionRows(key, standOf('commitment', source, commitment)),
    quotations: quotationRows(source, key, partsOf(evidence)),
  }
}

/** What became of one, as one article tells. */
export function fulfilmentRows(source: Sourced, fulfilment: Fulfilment): Rows {
  const key = `${source.row.key}/${fulfilment.id}`
  const { by, to, amount, evidence, statement, date } = fulfilment
  const row: Row<'fulfilments'> = {
    fulfilment: key,
    statement: statement === null ? null : `${source.row.key}/${statement}`,
    kind: fulfilment.kind,
    by: namesIn(by),
    by_actors: actorsIn(by),
    to: namesIn(to),
    to_actors: actorsIn(to),
    agreement: fulfilment.agreement,
    what: fulfilment.what,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    date,
    ...daysIn(date),
    ...foundAs('fulfilment', source, fulfilment),
  }
  return { fulfilments: [row], quotations: quotationRows(source, key, partsOf(evidence)) }
}

function foundAs(
  finding: 'commitment' | 'fulfilment',
  source: Sourced,
  { via, evidence: [first], rule }: Pick<Commitment | Fulfilment, 'via' | 'evidence' | 'rule'>,
) {
  const stand = standOf(finding, source, { evidence: [first] })
  return provenanceOf(source, { via, evidence: first, rule, confidence: null, stand })
}

function standOf(
  finding: 'commitment' | 'fulfilment',
  { row, standings }: Sourced,
  { evidence: [{ start, end }] }: Pick<Commitment, 'evidence'>,
): Stand {
  return standings.of(finding, { text: row.text, start, end })
}

function partsOf(evidence: Commitment['evidence']) {
  return evidence.map((each) => ({ role: 'evidence', evidence: each }))
}
