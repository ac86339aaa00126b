import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { Followed, ToldUndertaking } from '../../../model/following.js'
import type {
  Asking,
  CommitmentQuestion,
  FoundByWords,
  LedgerRow,
  LedgerState,
  Named,
  Somebody,
} from '../asking.js'
import type { Tables } from '../tables.js'
import { askable } from './askable.js'
import { dayNumber } from './days.js'
import { fitOf, isOneOf, matchesBy } from './fit.js'
import { MOST_NAMED, namedBy, pastBeginning } from './named.js'
import { reading, settingsFor } from './reading.js'
import { asQuery, soughtBy, type Sought } from './words.js'

type CommitmentQuestions = Pick<
  Asking,
  'undertakings' | 'ledgerState' | 'commitments' | 'commitment' | 'commitmentsOf'
>

/** Questions about what was promised. */
export function commitmentsOf(kysely: Kysely<Tables>): CommitmentQuestions {
  return {
    undertakings: () => undertakings(kysely),
    ledgerState: () => ledgerState(kysely),
    commitments: (question) => commitments(kysely, question),
    commitment: (key) => commitment(kysely, askable(key)),
    commitmentsOf: (keys) => commitmentsCalled(kysely, keys),
  }
}

async function undertakings(kysely: Kysely<Tables>): Promise<readonly ToldUndertaking[]> {
  const rows = await kysely
    .selectFrom('undertaking')
    .select((column) => column.ref('told').$castTo<ToldUndertaking>().as('told'))
    .orderBy('article')
    .orderBy('ordinal')
    .execute()
  return rows.map(({ told }) => told)
}

function ledgerState(kysely: Kysely<Tables>): Promise<LedgerState> {
  return kysely.selectFrom('ledger_state').select(['chain', 'follower']).executeTakeFirstOrThrow()
}

/** Undertakings by who promised what to whom, and by how far they have come on a day. */
async function commitments(
  kysely: Kysely<Tables>,
  question: CommitmentQuestion,
): Promise<FoundByWords<LedgerRow> & { readonly offers: number }> {
  const sought = await soughtBy(kysely, question)
  if (sought?.query === null) return { total: 0, offers: 0, found: [], stems: [] }
  return reading(kysely, settingsFor(sought), async (transaction) => {
    const matching = (offers: boolean) =>
      transaction
        .selectFrom('ledger')
        .where((are) => are.and(conditionsOf(are, { question, sought, offers })))
    const matches = await matching(false)
      .select(matchesBy('ledger.key', sought))
      .executeTakeFirstOrThrow()
    const hidden =
      question.status === null
        ? await matching(true).select(matchesBy('ledger.key', null)).executeTakeFirstOrThrow()
        : { total: 0 }
    const rows = await (
      matches.keys === null
        ? matching(false)
        : transaction.selectFrom('ledger').where(isOneOf('ledger.key', matches.keys))
    )
      .select((column) => column.ref('ledger.entry').$castTo<Followed>().as('entry'))
      .select(['ledger.due', fitOf('ledger.search', sought, matches).as('fit')])
      .orderBy('fit', 'desc')
      .orderBy(question.overdue ? sql`ledger.due asc` : sql`ledger.last_day desc`)
      .orderBy('ledger.key')
      .limit(question.limit)
      .offset(question.offset)
      .execute()
    return {
      total: matches.total,
      offers: hidden.total,
      found: rows.map(({ entry, due }) => ({ followed: entry, due })),
      stems: sought?.stems ?? null,
    }
  })
}

interface Asked {
  readonly question: CommitmentQuestion
  readonly sought: Sought | null
  /** Whether offers that became no promise are asked for, or all else. */
  readonly offers: boolean
}

function conditionsOf(
  are: ExpressionBuilder<Tables, 'ledger'>,
  { question, sought, offers }: Asked,
) {
  const { promisors, beneficiary, status, topic, agreement, from, to, asOf } = question
  const now = dayNumber(asOf)
  const standing = statusOn(now)
  const last = to === null ? null : dayNumber(to)
  const first = from === null ? null : dayNumber(from)
  return [
    are('ledger.first_day', '<=', now),
    ...(sought === null ? [] : [sql<SqlBool>`ledger.search @@ ${asQuery(sought)}`]),
    ...promisors.map((somebody) => isAmong('ledger.promisors', somebody)),
    ...(beneficiary.length === 0 ? [] : [isAmong('ledger.beneficiaries', beneficiary)]),
    ...(topic === null ? [] : [sql<SqlBool>`ledger.topics @> ${[askable(topic)]}::text[]`]),
    ...(agreement === null ? [] : [are('ledger.agreement', '=', askable(agreement))]),
    ...statusConditions(standing, { status, offers }),
    ...(question.deadlineBefore === null
      ? []
      : [are('ledger.due', '<', dayNumber(question.deadlineBefore))]),
    ...(question.overdue ? overdueConditions(standing, now) : []),
    ...(first === null && last === null
      ? []
      : [
          sql<SqlBool>`exists (
            select from unnest(ledger.days) as day
            where day between ${first ?? EARLIEST} and ${last ?? LATEST}
          )`,
        ]),
  ]
}

const EARLIEST = -999_999
const LATEST = 1_000_000

/** The status after the events up to a day. */
function statusOn(day: number) {
  return sql<string | null>`case when ledger.last_day <= ${day} then ledger.status else (
    select told.status from unnest(ledger.days, ledger.statuses) with ordinality as told (day, status, place)
    where told.day <= ${day} order by told.place desc limit 1
  ) end`
}

function statusConditions(
  standing: ReturnType<typeof statusOn>,
  { status, offers }: { readonly status: string | null; readonly offers: boolean },
) {
  if (status !== null) return [sql<SqlBool>`${standing} = ${askable(status)}`]
  return [
    offers
      ? sql<SqlBool>`${standing} = 'offered'`
      : sql<SqlBool>`${standing} is distinct from 'offered'`,
  ]
}

function overdueConditions(standing: ReturnType<typeof statusOn>, now: number) {
  return [
    sql<SqlBool>`ledger.due < ${now}`,
    sql<SqlBool>`(ledger.delivered is null or ledger.delivered > ${now})`,
    sql<SqlBool>`${standing} not in ('offered', 'delivered', 'kept', 'withdrawn')`,
  ]
}

function isAmong(column: 'ledger.promisors' | 'ledger.beneficiaries', somebody: Somebody) {
  return sql<SqlBool>`${sql.ref(column)} && ${somebody.map(askable)}::text[]`
}

/** By its key or the beginning of it, or by the key of one of its tellings. */
async function commitment(kysely: Kysely<Tables>, key: string): Promise<Named<LedgerRow>> {
  const rows = await kysely
    .selectFrom('ledger')
    .select((column) => column.ref('ledger.entry').$castTo<Followed>().as('entry'))
    .select(['ledger.key', 'ledger.due'])
    .where((are) =>
      key.includes('/')
        ? sql<SqlBool>`ledger.members @> ${[key]}::text[]`
        : are.and([are('ledger.key', '>=', key), are('ledger.key', '<', pastBeginning(key))]),
    )
    .orderBy('ledger.key')
    .limit(MOST_NAMED)
    .execute()
  const named = namedBy(rows)
  if (named.kind !== 'found') return named
  const { entry, due } = named.value
  return { kind: 'found', value: { followed: entry, due } }
}

async function commitmentsCalled(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly LedgerRow[]> {
  const rows = await kysely
    .selectFrom('ledger')
    .select((column) => column.ref('ledger.entry').$castTo<Followed>().as('entry'))
    .select('ledger.due')
    .where(isOneOf('ledger.key', keys))
    .orderBy('ledger.key')
    .execute()
  return rows.map(({ entry, due }) => ({ followed: entry, due }))
}
