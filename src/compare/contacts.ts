import type { Contact } from '../model/account.js'
import type { Actor, Ref } from '../model/actors.js'
import type { Comparison, MergedContact } from '../model/comparison.js'
import { contactId, type AccountId } from '../model/ids.js'
import { isWithin } from '../model/spans.js'
import { labelOfContact } from './labels.js'
import { isRetold, type OfAccount } from './retold.js'
import { contactLikeness, daysBetween, FACE_TO_FACE, isOtherContact } from './same-contact.js'
import { isOfSide } from './scope.js'
import { blockAt, isOwnText, type Telling } from './telling.js'
import { isSameVoice } from './voices.js'

/** One account's contact. */
interface Told {
  readonly telling: Telling
  readonly contact: Contact
}

type Group = readonly Told[]

interface Pair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Less than this keeps two contacts apart in the list, though it may not tell whether they are one. */
const JOINED = 0.6

/**
 * The contacts that the accounts talk of, each once with what every account tells of it; the main contact first, then
 * by how many tell of it. An account has one contact at most in each: its own contacts are distinct already.
 */
export function mergeContacts(tellings: readonly Telling[]): readonly MergedContact[] {
  const told = tellings.flatMap((telling) =>
    telling.reading.account.contacts.map((contact) => ({ telling, contact })),
  )
  const groups = groupsOf(told).map((group) => inOrder(group, tellings))
  const main = mainOf(groups)
  const rest = groups.filter((group) => group !== main)
  const ordered = [
    ...(main ? [main] : []),
    ...rest.toSorted((a, b) => b.length - a.length || (wordsOf(a) < wordsOf(b) ? -1 : 1)),
  ]
  return ordered.map((group, index) => ({
    id: contactId(`contact-${index + 1}`),
    main: group === main,
    label: labelOfContact(
      group.map(({ contact }) => contact),
      group[0]?.telling.shortNames ?? new Map(),
    ),
    accounts: group.map(({ telling, contact }) => ({ account: telling.id, contact })),
  }))
}

/**
 * Whether the accounts are about one contact: `yes` when each is about the main one, `no` when no two are and one is
 * about a contact that cannot be it, else `unsure`. To mention a contact in passing is not to be about it.
 */
export function sameContact(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): Comparison['sameContact'] {
  const main = contacts.find((contact) => contact.main)
  if (!main) return 'unsure'
  const told = toldOf(main, tellings)
  const tellers = tellersOf(main, contacts)
  const answers = tellings.map((telling) =>
    tellers.has(telling.id) ? 'yes' : answerOf(telling, told),
  )
  if (answers.every((answer) => answer === 'yes')) return 'yes'
  const isShared = answers.filter((answer) => answer === 'yes').length > 1
  return !isShared && answers.includes('no') ? 'no' : 'unsure'
}

function toldOf({ accounts }: MergedContact, tellings: readonly Telling[]): Group {
  return accounts.flatMap(({ account, contact }) => {
    const telling = tellings.find(({ id }) => id === account)
    return telling ? [{ telling, contact }] : []
  })
}

/** Whether one account is about a contact that others tell. */
function answerOf(telling: Telling, told: Group): Comparison['sameContact'] {
  const own = told.find((each) => each.telling === telling)
  if (own?.contact.main) return 'yes'
  const { account, article } = telling.reading
  const main = account.contacts.find((contact) => contact.main)
  const others = told.filter((each) => each.telling !== telling && each.contact.main)
  const isApart =
    main !== undefined &&
    others.some((each) => isOtherContact({ contact: main, article }, articled(each)))
  if (!own) return answerWithout(telling, { main, others, isApart })
  return isApart && isInPassing(telling, own.contact, main) ? 'no' : 'yes'
}

interface WithoutIt {
  readonly main: Contact | undefined
  readonly others: Group
  readonly isApart: boolean
}

/** An account that does not tell the contact by words we read, but may name who met or be about another one. */
function answerWithout(
  telling: Telling,
  { main, others, isApart }: WithoutIt,
): Comparison['sameContact'] {
  const isOfThem = namesBoth(telling, others)
  if (!isApart) return isOfThem ? 'yes' : 'unsure'
  // What the two plan next is told where they met: its words may be all that was read.
  return isOfThem && main?.status !== 'held' ? 'unsure' : 'no'
}

/** A text that names those who met, days from the others, is about what they did, by whatever words it tells it. */
function namesBoth({ reading }: Telling, others: Group): boolean {
  const { analysis, article } = reading
  const people = analysis.actors.filter(({ kind }) => kind === 'person')
  return others.some(({ telling, contact }) => {
    const told = contact.date ?? telling.reading.article.published
    const days =
      told !== null && article.published !== null
        ? daysBetween(told, article.published.slice(0, 10))
        : null
    const persons = contact.participants.filter(({ actorKind }) => actorKind === 'person')
    return (
      days !== null &&
      days <= NEWS_DAYS &&
      persons.length > 1 &&
      persons.every((ref) => people.some((actor) => isSameVoice(refOfActor(actor), ref)))
    )
  })
}

const NEWS_DAYS = 4

const refOfActor = ({ id, name, side, kind }: Actor): Ref => ({
  name,
  actor: id,
  side,
  actorKind: kind,
  evidence: [],
})

/** Told behind another contact, in a text that is no transcript: those roam. */
function isInPassing({ reading }: Telling, contact: Contact, main: Contact): boolean {
  const { article, analysis } = reading
  if (article.kind === 'briefing') return false
  if (article.kind === 'official') return true
  const lead = analysis.sentences.find(({ block }) => block === 'body')
  const isInLead = contact.evidence.some(
    (each) => blockAt(article, each) === 'headline' || (lead && isWithin(lead, each)),
  )
  return !isInLead && contact.evidence.length <= main.evidence.length
}

/** The accounts that are about the main contact, or about what was done on it, not those that mention it. */
export function tellersOf(
  main: MergedContact | undefined,
  contacts: readonly MergedContact[],
): ReadonlySet<AccountId> {
  const parts = main ? contacts.filter((contact) => isPartOf(contact, main)) : []
  const accounts = [...(main ? [main] : []), ...parts].flatMap((contact) => contact.accounts)
  return new Set(accounts.filter((each) => each.contact.main).map(({ account }) => account))
}

/** A meeting that an account tells beside the visit, on a day of it: who tells of the meeting alone is about the visit. */
function isPartOf({ accounts }: MergedContact, visit: MergedContact): boolean {
  if (!visit.accounts.some(({ contact }) => contact.kind === 'visit')) return false
  return accounts.some(
    ({ account, contact }) =>
      FACE_TO_FACE.has(contact.kind) &&
      contact.status === 'held' &&
      visit.accounts.some(
        (each) =>
          each.account === account && each.contact.main && isWithinDays(contact, each.contact),
      ),
  )
}

/** Whether a contact was on a day of another one, as far as they tell their days. */
function isWithinDays({ date }: Contact, { date: days }: Contact): boolean {
  return date !== null && days !== null && (daysBetween(date, days) ?? Infinity) === 0
}

/** Whether a text could tell of a contact from within: any but a third side's own. */
export function couldTell({ reading }: Telling, contact: MergedContact): boolean {
  const { article } = reading
  if (!isOwnText(article) || !article.side) return true
  const participants = contact.accounts.flatMap((each) => each.contact.participants)
  return isOfSide(participants, article.side.state)
}

function groupsOf(told: readonly Told[]): readonly Group[] {
  const likenessOf = startLikeness(told)
  const home = told.map((_, index) => index)
  const groups = told.map((each) => [each])
  for (const { a, b } of pairsOf(told, likenessOf)) {
    const [left, right] = [home[a] ?? a, home[b] ?? b]
    const [first, second] = [groups[left] ?? [], groups[right] ?? []]
    if (left === right || isClashing([first, second], likenessOf)) continue
    groups[left] = [...first, ...second]
    groups[right] = []
    home.forEach((group, index) => {
      if (group === right) home[index] = left
    })
  }
  return groups.filter((group) => group.length > 0)
}

function articled({ telling: { reading }, contact }: Told): OfAccount {
  return { contact, article: reading.article, beside: reading.account.contacts }
}

type LikenessOf = (one: Told, other: Told) => number

/** How like two contacts are, asked once of those that copies tell in one text. */
function startLikeness(told: readonly Told[]): LikenessOf {
  const texts = new Map<string, number>()
  const numbers = new Map(
    told.map((each) => {
      const text = textOf(each)
      const number = texts.get(text) ?? texts.size
      texts.set(text, number)
      return [each, number]
    }),
  )
  const known = new Map<number, number>()
  return (one, other) => {
    const key = (numbers.get(one) ?? 0) * texts.size + (numbers.get(other) ?? 0)
    const before = known.get(key)
    if (before !== undefined) return before
    const likeness = likenessBetween(articled(one), articled(other))
    known.set(key, likeness)
    return likeness
  }
}

/** The same for the same contact of one text, however many accounts have it. */
function textOf({ telling: { reading }, contact }: Told): string {
  const { textHash, kind, side, published } = reading.article
  return JSON.stringify([textHash, kind, side, published, contact])
}

function likenessBetween(one: OfAccount, other: OfAccount): number {
  const likeness = contactLikeness(one, other)
  return likeness < JOINED && isRetold(one, other) ? JOINED : likeness
}

/** Best first; ties by the words and places, so that the order of accounts decides nothing. */
function pairsOf(told: readonly Told[], likenessOf: LikenessOf): readonly Pair[] {
  const pairs: Pair[] = []
  told.forEach((one, a) =>
    told.slice(a + 1).forEach((other, offset) => {
      if (one.telling === other.telling) return
      const likeness = likenessOf(one, other)
      if (likeness >= JOINED) pairs.push({ a, b: a + 1 + offset, likeness })
    }),
  )
  const keys = told.map(({ contact }) => {
    const [{ quote, start }] = contact.evidence
    return `${contact.main ? 0 : 1} ${quote} ${start}`
  })
  const tie = ({ a, b }: Pair) => [keys[a] ?? '', keys[b] ?? ''].sort().join('\n')
  return pairs.sort((x, y) => y.likeness - x.likeness || (tie(x) < tie(y) ? -1 : 1))
}

/** One account tells two contacts apart, so no group may hold both; nor two that cannot be one. */
function isClashing([first, second]: readonly [Group, Group], likenessOf: LikenessOf): boolean {
  return first.some((one) =>
    second.some((other) => one.telling === other.telling || likenessOf(one, other) === 0),
  )
}

function inOrder(group: Group, tellings: readonly Telling[]): Group {
  const placeOf = ({ telling }: Told) => tellings.indexOf(telling)
  return [...group].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The one that most accounts are about; then the one that most tell of; ties by the words. */
function mainOf(groups: readonly Group[]): Group | null {
  const rank = (group: Group) =>
    group.filter(({ contact }) => contact.main).length * 1000 + group.length
  return (
    groups
      .filter((group) => group.some(({ contact }) => contact.main))
      .sort((a, b) => rank(b) - rank(a) || (wordsOf(a) < wordsOf(b) ? -1 : 1))[0] ?? null
  )
}

function wordsOf(group: Group): string {
  return group
    .map(({ contact }) => `${contact.evidence[0].quote}@${contact.evidence[0].start}`)
    .toSorted()
    .join()
}
