import { ACTS, CONTACT_KINDS, CONTACT_STATUSES, type Money } from '../../../model/account.js'
import {
  COMMITMENT_STATUSES,
  FIRMNESSES,
  type CommitmentFields,
  type ContactFields,
  type Correction,
  type StatementFields,
} from '../../../model/corrections.js'
import type { FindingKind } from '../../../model/journal.js'
import { listed } from '../../../model/listed.js'
import type { Outcome, Problem } from '../../../model/problems.js'
import type { OpenRecord } from '../open.js'
import { isCorrection } from '../../../store/archive/correction-values.js'
import { contactFindingBy, findingNouns, type Finding } from './finding.js'
import { actorsFrom } from './named-actors.js'
import { edtfFrom, moneyFrom, noneIn, oneFrom, topicsFrom, wordsFrom } from './parts.js'

/** What a person gives for a field, to be made a value of it. */
interface Given {
  readonly record: OpenRecord
  /** The finding that is corrected. */
  readonly on: Finding
  readonly words: string
}

type Reader<T> = (given: Given) => Promise<Outcome<T>>
type Readers<Fields> = { readonly [Field in keyof Fields]: Reader<Fields[Field]> }

const actors: Reader<StatementFields['speakers']> = ({ record, words }) => actorsFrom(record, words)
const date: Reader<string | null> = async ({ words }) => edtfFrom(words)
const text: Reader<string | null> = async ({ words }) => wordsFrom(words)
const money: Reader<Money | null> = async ({ words }) => moneyFrom(words)

const statement: Readers<StatementFields> = {
  speakers: actors,
  addressees: actors,
  targets: actors,
  act: async ({ words }) => oneFrom('an act', ACTS, words),
  topics: async ({ words }) => topicsFrom(words),
  when: date,
  contact: tellingFrom,
}

const contact: Readers<ContactFields> = {
  kind: async ({ words }) => oneFrom('a kind of contact', CONTACT_KINDS, words),
  status: async ({ words }) => oneFrom('a status of a contact', CONTACT_STATUSES, words),
  date,
  place: text,
  participants: actors,
  initiator: text,
}

const commitment: Readers<CommitmentFields> = {
  promisors: actors,
  beneficiaries: actors,
  amount: money,
  deadline: date,
  condition: text,
  firmness: async ({ words }) => oneFrom('firmness', FIRMNESSES, words),
  status: async ({ words }) => oneFrom('a status of a commitment', COMMITMENT_STATUSES, words),
}

const readers: Readonly<Record<FindingKind, ReadonlyMap<string, Reader<unknown>>>> = {
  statement: new Map(Object.entries<Reader<unknown>>(statement)),
  contact: new Map(Object.entries<Reader<unknown>>(contact)),
  commitment: new Map(Object.entries<Reader<unknown>>(commitment)),
  fulfilment: new Map(),
}

/** The fields of a kind of finding that a person may correct. */
export function correctable(finding: FindingKind): readonly string[] {
  return [...readers[finding].keys()]
}

/** What a person says of a finding's field, as the journal keeps it; a problem says what the field can be. */
export async function correctionFrom(
  record: OpenRecord,
  on: Finding,
  { field, words }: { readonly field: string; readonly words: string },
): Promise<Outcome<Correction>> {
  const read = readers[on.finding].get(field)
  if (read === undefined) return { ok: false, problems: [noSuchField(on, field)] }
  const value = await read({ record, on, words: words.trim() })
  if (!value.ok) return value
  const correction: unknown = { finding: on.finding, field, value: value.value }
  if (!isCorrection(correction)) throw new Error(`no value of ${on.finding}.${field}: ${words}`)
  return { ok: true, value: correction, problems: [] }
}

function noSuchField({ finding, key }: Finding, field: string): Problem {
  const fields = correctable(finding)
  const which =
    fields.length === 0
      ? `of ${findingNouns[finding]} nothing can be corrected; it can be confirmed or disputed`
      : `of ${findingNouns[finding]} these can be corrected: ${listed(fields)}`
  return { code: 'value-unfit', input: key, message: `${field}: ${which}.` }
}

/** A contact by the telling in the statement's own article, else by the one that it is named by. */
async function tellingFrom({ record, on, words }: Given): Promise<Outcome<string | null>> {
  if (noneIn(words)) return { ok: true, value: null, problems: [] }
  const found = await contactFindingBy(record, words)
  if (!found.ok) return found
  const article = on.finding === 'contact' ? null : on.article.key
  const own = found.value.tellings.find(({ telling }) => telling.article === article)
  return { ok: true, value: own?.telling.key ?? found.value.key, problems: [] }
}
