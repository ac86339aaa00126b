import type { Contact } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import { actorId, contactId } from '../../model/ids.js'
import type { KeptContact, KeptTelling } from '../../model/kept.js'

/** One article's telling of a contact, in the few words that matter to merging. */
export interface DraftTelling {
  /** "a/1": the article before the slash. */
  readonly key: string
  /** "Vogt PT", "Haddad JO", "Rui Teixeira PT"; a state by its name and side in brackets, "Portugal (PT)". */
  readonly with?: readonly string[] | undefined
  readonly kind?: Contact['kind'] | undefined
  readonly status?: Contact['status'] | undefined
  readonly count?: Contact['count'] | undefined
  readonly date?: string | undefined
  /** The words that tell the date; an exact date's own when not given. */
  readonly words?: string | undefined
  readonly place?: string | undefined
  readonly main?: boolean | undefined
  readonly published?: string | undefined
  readonly from?: KeptTelling['kind'] | undefined
  readonly side?: string | undefined
  readonly added?: string | undefined
}

const MONTHS =
  'January February March April May June July August September October November December'

export function tellingOf(draft: DraftTelling): KeptTelling {
  return {
    key: draft.key,
    article: draft.key.split('/')[0] ?? '',
    contact: contactOf(draft),
    added: draft.added ?? '2040-01-01T00:00:00.000Z',
    published: draft.published ?? null,
    kind: draft.from ?? 'wire',
    side: draft.side ? { state: draft.side, name: draft.side } : null,
  }
}

function contactOf({ with: parties = ['Vogt PT', 'Haddad JO'], ...draft }: DraftTelling): Contact {
  const evidence = { quote: 'spoke', start: 0, end: 5 }
  const { date = null } = draft
  const words = draft.words ?? wordsFor(date)
  return {
    id: contactId(draft.key),
    kind: draft.kind ?? 'phone-call',
    status: draft.status ?? 'held',
    count: draft.count ?? 1,
    participants: parties.map(refOf),
    date,
    duration: null,
    place: draft.place ?? null,
    initiator: null,
    topics: [],
    followUp: null,
    facets:
      date === null
        ? []
        : [
            {
              name: 'date',
              value: date,
              via: [],
              evidence: [{ quote: words, start: 0, end: words.length }],
            },
          ],
    evidence: [evidence],
    rule: 'specimen',
    main: draft.main ?? true,
  }
}

function wordsFor(date: string | null): string {
  const [year = '', month, day] = date?.split('-') ?? []
  const name = MONTHS.split(' ')[Number(month) - 1] ?? ''
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`.trim()
}

function refOf(words: string): Ref {
  const [, state, code] = /^(.+) \((\w+)\)$/u.exec(words) ?? []
  if (state && code)
    return { ...BARE, name: state, actor: actorId(`state:${code}`), side: code, actorKind: 'state' }
  const [, name, side = null] = /^(.+?)(?: ([A-Z]{2}))?$/u.exec(words) ?? []
  if (/counterpart$/u.test(words)) return { ...BARE, name: words, actorKind: 'group' }
  if (/committee$/u.test(words)) return { ...BARE, name: words, actorKind: 'group' }
  const actor = actorId(`person:${(name ?? '').toLowerCase().replaceAll(' ', '-')}`)
  return { ...BARE, name: name ?? '', actor, side, actorKind: 'person' }
}

const BARE = { actor: null, side: null, evidence: [] }

/** "a/1 b/2": the tellings of each contact, in order. */
export function groupsIn(contacts: readonly KeptContact[]): readonly string[] {
  return contacts
    .map(({ joinings }) =>
      joinings
        .map(({ telling }) => telling)
        .sort()
        .join(' '),
    )
    .sort()
}
