import { ACTS, CONTACT_KINDS, CONTACT_STATUSES, type Money } from '../../model/account.js'
import {
  COMMITMENT_STATUSES,
  FIRMNESSES,
  type CommitmentFields,
  type ContactFields,
  type Correction,
  type NamedActor,
  type StatementFields,
} from '../../model/corrections.js'
import { areTexts, isText, isTextOrNull, listOf, oneOf, shaped, type Guard } from './guards.js'

type Guards<Fields> = { readonly [Field in keyof Fields]: Guard<Fields[Field]> }

const areActors = listOf(
  shaped<NamedActor>({ name: isText, actor: isTextOrNull, side: isTextOrNull }),
)
const isAmount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value)
const isMoney = shaped<Money>({ value: isAmount, currency: isText })

const statement: Guards<StatementFields> = {
  speakers: areActors,
  addressees: areActors,
  targets: areActors,
  act: oneOf(...ACTS),
  topics: areTexts,
  when: isTextOrNull,
  contact: isTextOrNull,
}

const contact: Guards<ContactFields> = {
  kind: oneOf(...CONTACT_KINDS),
  status: oneOf(...CONTACT_STATUSES),
  date: isTextOrNull,
  place: isTextOrNull,
  participants: areActors,
  initiator: isTextOrNull,
}

const commitment: Guards<CommitmentFields> = {
  promisors: areActors,
  beneficiaries: areActors,
  amount: (value): value is Money | null => value === null || isMoney(value),
  deadline: isTextOrNull,
  condition: isTextOrNull,
  firmness: oneOf(...FIRMNESSES),
  status: oneOf(...COMMITMENT_STATUSES),
}

const guards = new Map<string, Guard<unknown>>(
  Object.entries({ statement, contact, commitment }).flatMap(([finding, fields]) =>
    Object.entries<Guard<unknown>>(fields).map(
      ([field, guard]) => [`${finding}.${field}`, guard] as const,
    ),
  ),
)

const isOfField = shaped<{ readonly finding: string; readonly field: string }>({
  finding: isText,
  field: isText,
})

/** Whether a value corrects a field that its kind of finding has, with a value that the field can have. */
export const isCorrection: Guard<Correction> = (value): value is Correction =>
  isOfField(value) &&
  'value' in value &&
  guards.get(`${value.finding}.${value.field}`)?.(value.value) === true
