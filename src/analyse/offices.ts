import { GROUP_MODIFIERS, GROUP_NOUNS, HONORIFICS, OFFICE_MODIFIERS } from '../lexicon/offices.js'
import type { Actor } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { labelOfSide, officeActor, type OwnerEntry, type RoleEntry } from './gazetteer.js'
import { findNameRun, type NameRun } from './names.js'
import type { Owner, Sighting } from './sightings.js'
import {
  isCapitalised,
  isPossessiveMark,
  matchEntry,
  wordAt,
  wordsOf,
  type EntryMatch,
  type Place,
  type View,
} from './view.js'

/** What was read from one token on, and the token after it. */
export interface Parsed {
  readonly sightings: readonly Sighting[]
  readonly next: number
}

const MOST_MODIFIERS = 5

/** The head noun of a phrase, its modifiers passed over: an office, an institution or a group. */
type Head =
  | { readonly kind: 'role'; readonly at: number; readonly end: number; readonly entry: RoleEntry }
  | {
      readonly kind: 'institution'
      readonly at: number
      readonly end: number
      readonly key: string
      readonly words: string
    }
  | { readonly kind: 'group'; readonly at: number; readonly end: number }

/** Reads an office or group phrase that begins with its owner: "French President Emmanuel Macron", "Russian officials". */
export function parseOwned(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed | null {
  const owner = ownerOf(match.entry)
  const afterMark = isPossessiveMark(wordAt(view, match.end)) ? match.end + 1 : match.end
  if (match.entry.as === 'people' && afterMark === match.end) return null
  const head = findHead(view, afterMark, place.last)
  if (head) return parseHead(view, head, { owner, first: place.first, end: place.last })
  if (afterMark === match.end) return null
  const run = findNameRun(view, afterMark, place.last)
  if (!run || run.words.length < 2 || matchEntry(view, afterMark)) return null
  return {
    sightings: [personOf(view, run, { owner, first: place.first, head: null })],
    next: run.last,
  }
}

/** Reads an office or group phrase without an owner in front: "Prime Minister Modi", "the president of Russia". */
export function parseUnowned(view: View, place: Place): Parsed | null {
  const head = findHead(view, place.first, place.last)
  return head && parseHead(view, head, { owner: null, first: place.first, end: place.last })
}

export function ownerOf(entry: OwnerEntry): Owner {
  return { side: entry.actor.side, label: entry.label }
}

interface HeadContext {
  readonly owner: Owner | null
  readonly first: number
  readonly end: number
}

function findHead(view: View, first: number, end: number): Head | null {
  let index = first
  let institution: Head | null = null
  while (index < end && index - first <= MOST_MODIFIERS) {
    const found = headAt(view, index)
    if (found?.kind === 'role' || found?.kind === 'group') return found
    if (found) institution = found
    if (found) index = found.end
    else if (isModifier(view, index)) index += 1
    else break
    if (institution && !headFollows(view, index, end)) return institution
  }
  return institution
}

function headFollows(view: View, index: number, end: number): boolean {
  let at = index
  while (at < end && at - index < 3 && isModifier(view, at) && !headAt(view, at)) at += 1
  return at < end && headAt(view, at) !== null
}

function headAt(view: View, index: number): Head | null {
  const match = matchEntry(view, index)
  if (match?.entry.kind === 'role')
    return { kind: 'role', at: index, end: match.end, entry: match.entry }
  if (GROUP_NOUNS.has(wordAt(view, index)) && !(match && match.end > index + 1))
    return { kind: 'group', at: index, end: index + 1 }
  if (match?.entry.kind === 'institution')
    return {
      kind: 'institution',
      at: index,
      end: match.end,
      key: match.entry.key,
      words: match.entry.words,
    }
  return null
}

function isModifier(view: View, index: number): boolean {
  const word = wordAt(view, index)
  if (word === '-') return true
  return (
    OFFICE_MODIFIERS.has(word) || GROUP_MODIFIERS.has(word) || view.tokens[index]?.tag === 'ADJ'
  )
}

function parseHead(view: View, head: Head, context: HeadContext): Parsed | null {
  switch (head.kind) {
    case 'role':
      return parseRole(view, head, context)
    case 'group':
      return parseGroup(view, head, context)
    case 'institution':
      return parseInstitution(view, head, context)
  }
}

type RoleHead = Extract<Head, { kind: 'role' }>

function parseRole(view: View, head: RoleHead, context: HeadContext): Parsed | null {
  const elect =
    wordAt(view, head.end) === '-' && wordAt(view, head.end + 1) === 'elect'
      ? head.end + 2
      : head.end
  const complement = findComplement(view, elect, context.end)
  const owner = context.owner ?? complement?.owners[0] ?? nationalOwner(head.entry)
  const end = complement?.end ?? elect
  const run = nameAfter(view, { from: end, end: context.end })
  if (run && !head.entry.plural) {
    const person = personOf(view, run, {
      owner,
      first: context.first,
      head: { entry: head.entry, end },
    })
    const tail = context.owner || complement ? null : findTail(view, run.last, context.end)
    if (!tail) return { sightings: [person], next: run.last }
    return {
      sightings: [
        {
          ...person,
          side: tail.owners[0]?.side ?? person.side,
          place: { first: context.first, last: tail.end },
        },
      ],
      next: tail.end,
    }
  }
  if (head.entry.plural)
    return parsePluralRole(view, head, { ...context, complement, afterHead: elect })
  return parseBareRole(view, head, { ...context, owner, next: end })
}

/** "President Macron of France": the owner after the name. */
function findTail(view: View, index: number, end: number): Complement | null {
  return wordAt(view, index) === 'of' ? findComplement(view, index, end) : null
}

interface Range {
  readonly from: number
  readonly end: number
}

function nameAfter(view: View, range: Range): NameRun | null {
  const honorific = HONORIFICS.has(wordAt(view, range.from)) ? range.from + 1 : range.from
  const run = findNameRun(view, honorific, range.end)
  if (!run || matchEntry(view, run.first)?.entry.kind === 'role') return null
  // "the president Tuesday" and "minister Poland" name no one; the gazetteer has taken such words.
  const entry = matchEntry(view, run.first)
  if (entry && entry.end >= run.last && entry.entry.kind === 'owner') return null
  return run
}

function nationalOwner(entry: RoleEntry): Owner | null {
  return entry.national === null
    ? null
    : { side: entry.national, label: labelOfSide(entry.national) }
}

interface Complement {
  readonly owners: readonly Owner[]
  readonly end: number
}

const COMPLEMENT_MARKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'to', 'at'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "of Russia", "of France, Germany and the UK", "for the Kremlin", "of the Polish parliament". */
function findComplement(view: View, index: number, end: number): Complement | null {
  if (!COMPLEMENT_MARKS.has(wordAt(view, index))) return null
  const owners: Owner[] = []
  let at = index + 1
  let last = index
  while (at < end) {
    if (ARTICLES.has(wordAt(view, at))) at += 1
    const match = matchEntry(view, at)
    if (match?.entry.kind !== 'owner') break
    owners.push(ownerOf(match.entry))
    last = institutionEnd(view, match.end, end)
    at = joinEnd(view, last)
    if (at === last) break
  }
  return owners.length > 0 ? { owners, end: last } : null
}

function institutionEnd(view: View, index: number, end: number): number {
  const from = isPossessiveMark(wordAt(view, index)) ? index + 1 : index
  const match = from < end ? matchEntry(view, from) : null
  return match?.entry.kind === 'institution' ? match.end : index
}

function joinEnd(view: View, index: number): number {
  let at = index
  if (wordAt(view, at) === ',') at += 1
  if (wordAt(view, at) === 'and') at += 1
  return at
}

interface PersonContext {
  readonly owner: Owner | null
  readonly first: number
  readonly head: { readonly entry: RoleEntry; readonly end: number } | null
}

function personOf(view: View, run: NameRun, context: PersonContext) {
  const office = context.head
    ? wordsOf(view, { first: context.first, last: context.head.end })
    : null
  return {
    kind: 'person',
    place: { first: context.first, last: run.last },
    name: run.words,
    role: context.head?.entry.role ?? null,
    office,
    side: context.owner?.side ?? null,
    gender: null,
    evidence: 'title',
    speaks: false,
  } as const
}

interface PluralContext extends HeadContext {
  readonly complement: Complement | null
  readonly afterHead: number
}

function parsePluralRole(view: View, head: RoleHead, context: PluralContext): Parsed | null {
  const names = namesAfter(view, context.afterHead, context.end)
  if (names.length > 1) {
    const persons = names.map((run) => ({
      ...personOf(view, run, {
        owner: null,
        first: run.first,
        head: { entry: head.entry, end: head.end },
      }),
      office: null,
    }))
    return { sightings: persons, next: names.at(-1)?.last ?? head.end }
  }
  const sides = (context.complement?.owners ?? []).flatMap((owner) => owner.side ?? [])
  if (sides.length > 1) {
    const place = { first: context.first, last: context.complement?.end ?? head.end }
    const plural = {
      kind: 'plural',
      place,
      role: head.entry.role,
      heads: head.entry.heads,
      count: null,
      of: 'persons',
      sides,
    } as const
    return { sightings: [plural], next: place.last }
  }
  return parseGroup(view, { kind: 'group', at: head.at, end: head.end }, context)
}

/** "Presidents Putin and Biden": one run for each. */
function namesAfter(view: View, index: number, end: number): readonly NameRun[] {
  const runs: NameRun[] = []
  let at = index
  while (at < end) {
    const run = findNameRun(view, at, end)
    if (!run) break
    runs.push(run)
    at = joinEnd(view, run.last)
    if (at === run.last) break
  }
  return runs
}

interface BareContext extends HeadContext {
  readonly next: number
}

function parseBareRole(view: View, head: RoleHead, context: BareContext): Parsed | null {
  if (isAttributive(view, head)) return null
  const determiner = determinerBefore(view, context.first)
  const named = context.owner !== null || isCapitalised(view, head.at)
  if (determiner === 'none' && !named) return null
  if (determiner !== 'definite' && !context.owner && !named && !ANONYMOUS.has(head.entry.role))
    return null
  const place = { first: context.first, last: context.next }
  const role = {
    kind: 'role',
    place,
    role: head.entry.role,
    heads: head.entry.heads,
    owner: context.owner,
    determiner,
  } as const
  return { sightings: [role], next: context.next }
}

/** "the last official contact": an adjective here. */
function isAttributive(view: View, head: RoleHead): boolean {
  const tag = view.tokens[head.end]?.tag
  return head.entry.role === 'official' && (tag === 'NOUN' || tag === 'ADJ')
}

/** Offices whose holder a text leaves unnamed on purpose. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'official',
  'adviser',
  'spokesperson',
  'expert',
  'envoy',
])

export function determinerBefore(
  view: View,
  index: number,
): 'definite' | 'indefinite' | 'possessive' | 'none' {
  const word = wordAt(view, index - 1)
  if (word === 'the' || word === 'this' || word === 'that') return 'definite'
  if (word === 'a' || word === 'an' || word === 'one' || word === 'another') return 'indefinite'
  return word === 'his' || word === 'her' || word === 'their' || word === 'its'
    ? 'possessive'
    : 'none'
}

type GroupHead = Extract<Head, { kind: 'group' }>

function parseGroup(view: View, head: GroupHead, context: HeadContext): Parsed | null {
  const joined = joinedGroupEnd(view, head.end, context.end)
  const tail = findOrigin(view, joined, context.end)
  const owner = context.owner ?? tail?.owner ?? null
  const next = tail?.end ?? joined
  const words = wordsOf(view, { first: context.first, last: next })
  return {
    sightings: [
      {
        kind: 'fixed',
        place: { first: context.first, last: next },
        actor: groupActor(words, owner),
        form: owner ? 'demonym' : 'office',
        plural: true,
      },
    ],
    next,
  }
}

/** "defense ministers and security chiefs" are one group. */
function joinedGroupEnd(view: View, index: number, end: number): number {
  if (wordAt(view, index) !== 'and') return index
  const head = findHead(view, index + 1, end)
  const plural = head?.kind === 'group' || (head?.kind === 'role' && head.entry.plural)
  return head && plural ? head.end : index
}

/** "from across Europe", "in Kyiv", "of Poland". */
function findOrigin(view: View, index: number, end: number): { owner: Owner; end: number } | null {
  const word = wordAt(view, index)
  if (word !== 'from' && word !== 'of' && word !== 'in') return null
  let at = index + 1
  while (at < end && ORIGIN_FILLERS.has(wordAt(view, at))) at += 1
  const match = matchEntry(view, at)
  return match?.entry.kind === 'owner' ? { owner: ownerOf(match.entry), end: match.end } : null
}

const ORIGIN_FILLERS: ReadonlySet<string> = new Set([
  'across',
  'the',
  'all',
  'around',
  'over',
  'several',
])

export function groupActor(words: string, owner: Owner | null): Actor {
  return {
    id: actorId(`group:${slugOf(words)}`),
    kind: 'group',
    name: words,
    aliases: [],
    side: owner?.side ?? null,
    office: null,
    wikidata: null,
  }
}

export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

type InstitutionHead = Extract<Head, { kind: 'institution' }>

const NEEDS_OWNER: ReadonlySet<string> = new Set([
  'military',
  'delegation',
  'intelligence',
  'finance-ministry',
  'state-media',
  'embassy',
  'police',
])

function parseInstitution(view: View, head: InstitutionHead, context: HeadContext): Parsed | null {
  const complement = context.owner ? null : findComplement(view, head.end, context.end)
  const owner = context.owner ?? complement?.owners[0] ?? null
  const place = { first: context.first, last: complement?.end ?? head.end }
  if (owner?.side) {
    const name = `${labelOfSide(owner.side)} ${head.words}`
    const actor = officeActor(owner.side, head.key, name)
    return {
      sightings: [{ kind: 'fixed', place, actor, form: 'office', plural: false }],
      next: place.last,
    }
  }
  const determiner = determinerBefore(view, context.first)
  const bare = determiner === 'definite' || determiner === 'possessive'
  if (!bare && !isCapitalised(view, head.at)) return null
  if (NEEDS_OWNER.has(head.key) && determiner !== 'possessive') return null
  if (view.tokens[head.end]?.tag === 'NOUN') return null
  return {
    sightings: [
      {
        kind: 'institution',
        place: { first: head.at, last: head.end },
        key: head.key,
        words: head.words,
        possessive: determiner === 'possessive',
      },
    ],
    next: head.end,
  }
}
