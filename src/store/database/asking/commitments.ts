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
import { fitOf, howManyOf, isOneOf, type Matches, matchesBy } from './fit.js'
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
    const matches = await matchesOf(transaction, { question, sought })
    return {
      total: matches.total,
      offers: matches.offers,
      found: await pageOf(transaction, { question, sought }, matches),
      stems: sought?.stems ?? null,
    }
  })
}

interface Asked {
  readonly question: CommitmentQuestion
  readonly sought: Sought | null
}

/** How many fit, and how many that are offers and no more, in one look through the ledger. */
async function matchesOf(
  kysely: Kysely<Tables>,
  { question, sought }: Asked,
): Promise<Matches & { readonly offers: number }> {
  const { isAsked, isHidden } = statusesIn(question)
  return matching(kysely, { question, sought })
    .select(matchesBy('ledger.key', sought, isAsked))
    .select(howManyOf(isHidden).as('offers'))
    .executeTakeFirstOrThrow()
}

function matching(kysely: Kysely<Tables>, asked: Asked) {
  return kysely.selectFrom('ledger').where((are) => are.and(conditionsOf(are, asked)))
}

/** Those of the page alone are read whole. */
async function pageOf(
  kysely: Kysely<Tables>,
  { question, sought }: Asked,
  matches: Matches,
): Promise<readonly LedgerRow[]> {
  const rows = await kysely
    .with('page', () =>
      (matches.keys === null
        ? matching(kysely, { question, sought }).where(statusesIn(question).isAsked)
        : kysely.selectFrom('ledger').where(isOneOf('ledger.key', matches.keys))
      )
        .select(['ledger.key', 'ledger.due', 'ledger.last_day'])
        .select(fitOf('ledger.search', sought, matches).as('fit'))
        .orderBy('fit', 'desc')
        .orderBy(question.overdue ? sql`ledger.due asc` : sql`ledger.last_day desc`)
        .orderBy('ledger.key')
        .limit(question.limit)
        .offset(question.offset),
    )
    .selectFrom('page')
    .innerJoin('ledger_told', 'ledger_told.ledger', 'page.key')
    .select('page.due')
    .select((column) => column.ref('ledger_told.entry').$castTo<Followed>().as('entry'))
    .orderBy('page.fit', 'desc')
    .orderBy(question.overdue ? sql`page.due asc` : sql`page.last_day desc`)
    .orderBy('page.key')
    .execute()
  return rows.map(ledgerRow)
}

function ledgerRow({ entry, due }: { readonly entry: Followed; readonly due: number | null }) {
  return { followed: entry, due }
}

function conditionsOf(are: ExpressionBuilder<Tables, 'ledger'>, { question, sought }: Asked) {
  const { promisors, beneficiary, topic, agreement, from, to, asOf } = question
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

/** Which are asked for by how far they have come, and which are offers that are left out and counted. */
function statusesIn({ status, asOf }: CommitmentQuestion) {
  const standing = statusOn(dayNumber(asOf))
  if (status !== null)
    return {
      isAsked: sql<SqlBool>`${standing} = ${askable(status)}`,
      isHidden: sql<SqlBool>`false`,
    }
  return {
    isAsked: sql<SqlBool>`${standing} is distinct from 'offered'`,
    isHidden: sql<SqlBool>`${standing} = 'offered'`,
  }
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
  const rows = await selectWhole(kysely)
    .where((are) =>
      key.includes('/')
        ? sql<SqlBool>`ledger.members @> ${[key]}::text[]`
        : are.and([are('ledger.key', '>=', key), are('ledger.key', '<', pastBeginning(key))]),
    )
    .orderBy('ledger.key')
    .limit(MOST_NAMED)
    .execute()
  const named = namedBy(rows)
  return named.kind === 'found' ? { kind: 'found', value: ledgerRow(named.value) } : named
}

async function commitmentsCalled(
  kysely: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly LedgerRow[]> {
  const rows = await selectWhole(kysely)
    .where(isOneOf('ledger.key', keys))
    .orderBy('ledger.key')
    .execute()
  return rows.map(ledgerRow)
}

function selectWhole(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('ledger')
    .innerJoin('ledger_told', 'ledger_told.ledger', 'ledger.key')
    .select(['ledger.key', 'ledger.due'])
    .select((column) => column.ref('ledger_told.entry').$castTo<Followed>().as('entry'))
}
