import type { Contact } from '../model/account.js'
import type { Comparison, MergedContact } from '../model/comparison.js'
import { contactId, type AccountId } from '../model/ids.js'
import { labelOfContact } from './labels.js'
import { contactLikeness, isOtherContact } from './same-contact.js'
import { isOfSide } from './scope.js'
import { isOwnText, type Telling } from './telling.js'

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
 * Whether the accounts are about one contact: `yes` when each tells of the main one, `no` when no two tell of one and
 * some tell of contacts that cannot be one, else `unsure`.
 */
export function sameContact(
  tellings: readonly Telling[],
  contacts: readonly MergedContact[],
): Comparison['sameContact'] {
  const main = contacts.find((contact) => contact.main)
  const tellers = new Set(main?.accounts.map(({ account }) => account))
  if (tellings.length > 0 && tellings.every(({ id }) => tellers.has(id))) return 'yes'
  if (tellers.size > 1) return 'unsure'
  const mains = tellings.flatMap(({ reading }) =>
    reading.account.contacts
      .filter((contact) => contact.main)
      .map((contact) => ({ contact, article: reading.article })),
  )
  const isApart = mains.some((one, index) =>
    mains.slice(index + 1).some((other) => isOtherContact(one, other)),
  )
  return isApart ? 'no' : 'unsure'
}

/** The accounts that are about the main contact, not those that mention it. */
export function tellersOf(contact: MergedContact | undefined): ReadonlySet<AccountId> {
  const accounts = contact?.accounts ?? []
  return new Set(accounts.filter((each) => each.contact.main).map(({ account }) => account))
}

/** Whether a text could tell of a contact from within: any but a third side's own. */
export function couldTell({ reading }: Telling, contact: MergedContact): boolean {
  const { article } = reading
  if (!isOwnText(article) || !article.side) return true
  const participants = contact.accounts.flatMap((each) => each.contact.participants)
  return isOfSide(participants, article.side.state)
}

function groupsOf(told: readonly Told[]): readonly Group[] {
  const home = told.map((_, index) => index)
  const groups = told.map((each) => [each])
  for (const { a, b } of pairsOf(told)) {
    const [left, right] = [home[a] ?? a, home[b] ?? b]
    const [first, second] = [groups[left] ?? [], groups[right] ?? []]
    if (left === right || isClashing(first, second)) continue
    groups[left] = [...first, ...second]
    groups[right] = []
    home.forEach((group, index) => {
      if (group === right) home[index] = left
    })
  }
  return groups.filter((group) => group.length > 0)
}

/** Best first; ties by the words and places, so that the order of accounts decides nothing. */
function pairsOf(told: readonly Told[]): readonly Pair[] {
  const articles = told.map(({ telling, contact }) => ({
    contact,
    article: telling.reading.article,
  }))
  const pairs: Pair[] = []
  articles.forEach((one, a) =>
    articles.slice(a + 1).forEach((other, offset) => {
      if (told[a]?.telling === told[a + 1 + offset]?.telling) return
      const likeness = contactLikeness(one, other)
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
function isClashing(first: Group, second: Group): boolean {
  return first.some((one) =>
    second.some(
      (other) =>
        one.telling === other.telling ||
        contactLikeness(
          { contact: one.contact, article: one.telling.reading.article },
          { contact: other.contact, article: other.telling.reading.article },
        ) === 0,
    ),
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
