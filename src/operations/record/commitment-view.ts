import {
  countedBy,
  overdueOn,
  standingAfter,
  type Overdue,
} from '../../compare/following/standing.js'
import { agreementNameOf } from '../../lexicon/agreements.js'
import {
  setterOf,
  type EventKind,
  type EventSource,
  type Followed,
  type LedgerEvent,
  type LedgerStatus,
  type Party,
} from '../../model/following.js'
import type { Money } from '../../model/account.js'
import type { Problem } from '../../model/problems.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import type { ArticleRow, LedgerRow } from '../../store/database/asking.js'
import { staleRow, uniqueOf } from './found-statement.js'
import { heldTexts, textsAmong, type HeldText, type HeldTexts } from './held-texts.js'
import type { OpenRecord } from './open.js'

/** One article's words for an event, read again from the archive. */
export interface ShownSource {
  /** Names it for other commands: "a9f86d.../k2". */
  readonly key: string
  readonly article: ArticleRow
  readonly sayers: readonly Party[]
  /** Names of those who relay it, from the outlet inwards. */
  readonly via: readonly string[]
  /** None where its text fails: then it is not quoted. */
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
  /** Rule of the reader that found it. */
  readonly rule: string
}

export interface ShownEvent extends Pick<
  LedgerEvent,
  'date' | 'dated' | 'rule' | 'adds' | 'standing' | 'decided'
> {
  readonly kind: EventKind
  readonly sources: readonly ShownSource[]
  /** How many tell of it, those shown included. */
  readonly told: number
}

/** An undertaking as it stands on a day. */
export interface CommitmentView {
  readonly key: string
  readonly promisors: readonly Party[]
  readonly beneficiaries: readonly Party[]
  /** In a source's words; `null` where no text that has them can be read. */
  readonly what: string | null
  readonly agreement: { readonly key: string; readonly name: string } | null
  readonly amount: Money | null
  readonly deadline: string | null
  readonly condition: string | null
  /** `null` when people let nothing that is told of it stand. */
  readonly status: LedgerStatus | null
  /** EDTF of the event that the status rests on. */
  readonly since: string | null
  /** Days from that event to the day asked about. */
  readonly age: number | null
  /** Who set the status, where a person did. */
  readonly setBy: string | null
  /** What sides say against each other: the last of each. */
  readonly contested: readonly { readonly kind: EventKind; readonly by: readonly string[] }[]
  readonly overdue: Overdue | null
  readonly topics: readonly string[]
  readonly events: readonly ShownEvent[]
  /** Events of days after the one asked about: left out. */
  readonly later: number
  readonly articles: number
  /** Who stands behind it, copies of one story counted once. */
  readonly primaries: readonly string[]
  readonly follows: Followed['follows']
  readonly maybe: Followed['maybe']
  readonly also: Followed['also']
}

export interface Showing {
  /** Days since 1970-01-01. */
  readonly day: number
  /** How many sources of each event are shown. */
  readonly most: number
}

/** An undertaking as it is shown, and what of it could not be. */
export interface ShownCommitment {
  readonly view: CommitmentView
  readonly problems: readonly Problem[]
}

/** Undertakings with their words, each held against its text in the archive; a text that several rest on is read once. */
export async function commitmentViews(
  record: OpenRecord,
  rows: readonly LedgerRow[],
  showing: Showing,
): Promise<readonly ShownCommitment[]> {
  const drafts = rows.map((row) => draftOf(row, showing))
  const texts = await heldTexts(
    record,
    drafts.flatMap(({ articles }) => articles),
  )
  return drafts.map((draft) => viewOf(draft, textsAmong(texts, draft.articles), showing))
}

interface Draft extends LedgerRow {
  /** Events that are known on the day. */
  readonly known: readonly LedgerEvent[]
  /** Articles whose words are shown. */
  readonly articles: readonly string[]
}

function draftOf({ followed, due }: LedgerRow, { day, most }: Showing): Draft {
  const known = followed.events.filter((event) => event.day === null || event.day <= day)
  return { followed, due, known, articles: [...followed.wordsFrom, ...articlesIn(known, most)] }
}

function viewOf(
  { followed, due, known }: Draft,
  texts: HeldTexts,
  { day, most }: Showing,
): ShownCommitment {
  const counted = countedBy(known, day)
  const standing = standingAfter(counted)
  const { what, condition } = wordsHeld(followed, texts)
  const { key, promisors, beneficiaries, amount, deadline, topics } = followed
  const view: CommitmentView = {
    key,
    promisors,
    beneficiaries,
    what,
    amount,
    deadline,
    condition,
    topics,
    agreement: agreementIn(followed),
    status: standing?.status ?? null,
    since: standing?.since.date ?? null,
    age: ageOf(standing?.since.day ?? null, day),
    setBy: standing === null ? null : setterOf(standing.since),
    contested: (standing?.contested ?? []).map((event) => ({
      kind: event.kind,
      by: sayersOf(event),
    })),
    overdue: overdueOn({ deadline, due }, counted, day),
    events: known.map((event) => shownEvent(event, texts, most)),
    later: followed.events.length - known.length,
    articles: followed.articles,
    primaries: followed.primaries,
    follows: followed.follows,
    maybe: followed.maybe,
    also: followed.also,
  }
  const problems = [...texts.values()].flatMap((held) => held.problems)
  return { view, problems: uniqueOf([...problems, ...staleIn(view, texts)]) }
}

/** Articles whose words in the database their texts do not have. */
function staleIn({ events }: CommitmentView, texts: HeldTexts): readonly Problem[] {
  return events.flatMap(({ sources }) =>
    sources.flatMap(({ evidence, article }) =>
      evidence.length > 0 || texts.get(article.key)?.text === null ? [] : [staleRow(article)],
    ),
  )
}

function ageOf(since: number | null, day: number): number | null {
  return since === null ? null : day - since
}

function agreementIn({ agreement }: Followed): CommitmentView['agreement'] {
  return agreement === null ? null : { key: agreement, name: agreementNameOf(agreement) }
}

/** Who says it: the person who set it, else those who are said to. */
function sayersOf(event: LedgerEvent): readonly string[] {
  const person = setterOf(event)
  if (person !== null) return [person]
  const { sources } = event
  return [...new Set(sources.flatMap(({ sayers }) => sayers.map(({ name }) => name)))]
}

function articlesIn(events: readonly LedgerEvent[], most: number): readonly string[] {
  return events.flatMap(({ sources }) => sources.slice(0, most).map(({ article }) => article))
}

function shownEvent(
  { sources, kind, date, dated, rule, adds, standing, decided }: LedgerEvent,
  texts: HeldTexts,
  most: number,
): ShownEvent {
  const shown = sources.slice(0, most).flatMap((source) => {
    const held = texts.get(source.article)
    return held === undefined ? [] : [shownSource(source, held)]
  })
  const event = { kind, date, dated, rule, adds, standing, decided }
  return { ...event, sources: shown, told: sources.length }
}

function shownSource(source: EventSource, { article, text }: HeldText): ShownSource {
  const { told, sayers, via, rule, evidence, deciding } = source
  const isHeld = text !== null && [...evidence, ...deciding].every((each) => isVerbatim(text, each))
  return {
    key: told,
    article,
    sayers,
    via,
    rule,
    evidence: isHeld ? evidence : [],
    deciding: isHeld ? deciding : [],
  }
}

/** What is undertaken, and on what condition, where a text that was read again has those words. */
function wordsHeld(
  { what, condition }: Followed,
  texts: HeldTexts,
): Pick<CommitmentView, 'what' | 'condition'> {
  const held = (words: string) => (isIn(words, texts) ? words : null)
  return { what: held(what), condition: condition === null ? null : held(condition) }
}

/** White space may differ. */
function isIn(words: string, texts: HeldTexts): boolean {
  return [...texts.values()].some(({ text }) => text?.replaceAll(/\s+/gu, ' ').includes(words))
}
