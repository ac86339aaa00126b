import { isGivenName } from '../../lexicon/given-names.js'
import { CHANCELLORS_ABROAD, HEAD_OFFICES, OFFICE_MODIFIERS } from '../../lexicon/offices.js'
import { afterJoint, findComplement, ownerOf, type Complement } from './complements.js'
import { labelOfSide, type OwnerEntry, type RoleEntry } from './gazetteer.js'
import { parseGroup } from './groups.js'
import { determinerBefore } from './determiners.js'
import { parseDocumentOf } from './documents.js'
import { findHead, type Head, type RoleHead } from './heads.js'
import { asForeignMinister } from './diplomacy.js'
import { courtesyEnd, findNameRun, findParticleRun, honorificsEnd, type NameRun } from './names.js'
import { describedEnd } from './described.js'
import { findPortfolio } from './portfolios.js'
import { parseInstitution } from './institutions.js'
import type { Determiner, Owner, Parsed, PersonSighting, PhraseContext } from './sightings.js'
import {
  isCapitalised,
  isPossessiveMark,
  isTitled,
  matchEntry,
  wordAt,
  wordsOf,
  type EntryMatch,
  type Place,
  type View,
} from './view.js'

/** Reads an office or group that begins with its owner: "French President Emmanuel Macron", "Russian officials". */
export function parseOwned(view: View, match: EntryMatch<OwnerEntry>, place: Place): Parsed | null {
  const owner = ownerOf(match.entry)
  const first = modifiersStart(view, place.first)
  const marked = isPossessiveMark(wordAt(view, match.end))
  const ownerEnd = marked ? match.end + 1 : match.end
  if (match.entry.as === 'people' && !marked) return null
  const context = { owner, ownerEnd, first, end: place.last }
  const head = findHead(view, { first: ownerEnd, end: place.last, owned: true })
  if (head) return parseHead(view, head, context)
  const text = parseDocumentOf(view, owner, { first: place.first, last: ownerEnd })
  if (text) return text
  return marked ? parseOwnedName(view, context) : null
}

const MOST_LEADING = 2

/** "senior U.S. official", "former French president": modifiers before the owner belong to the office. */
function modifiersStart(view: View, first: number): number {
  let start = first
  while (first - start < MOST_LEADING && OFFICE_MODIFIERS.has(wordAt(view, start - 1))) start -= 1
  return start
}

/** "France's Emmanuel Macron". */
function parseOwnedName(view: View, context: PhraseContext): Parsed | null {
  const run = findNameRun(view, context.ownerEnd, context.end)
  if (!run || run.words.length < 2 || matchEntry(view, context.ownerEnd)) return null
  return { sightings: [personOf(view, run, { ...context, head: null })], next: run.last }
}

/** Reads an office or group with no owner in front: "Prime Minister Modi", "the president of Russia". */
export function parseUnowned(view: View, place: Place): Parsed | null {
  const head = findHead(view, { first: place.first, end: place.last, owned: false })
  const context = { owner: null, ownerEnd: place.first, first: place.first, end: place.last }
  return head && parseHead(view, head, context)
}

function parseHead(view: View, head: Head, context: PhraseContext): Parsed | null {
  switch (head.kind) {
    case 'role':
      return head.entry.plural
        ? parsePluralRole(view, head, context)
        : parseRole(view, head, context)
    case 'group':
      return parseGroup(view, head, context)
    case 'institution':
      return parseInstitution(view, head, context)
  }
}

function parseRole(view: View, head: RoleHead, context: PhraseContext): Parsed | null {
  const diplomat = asForeignMinister(view, head, context.end)
  if (diplomat)
    return parseRole(view, diplomat.head, { ...context, owner: context.owner ?? diplomat.owner })
  const portfolio = findPortfolio(view, { first: head.end, last: context.end }, head.entry.role)
  if (portfolio) return parseRole(view, portfolio(head), context)
  const elect = electEnd(view, head.end)
  const complement = findComplement(view, {
    index: elect,
    end: context.end,
    role: head.entry.role,
  })
  const second = complement ? null : secondOffice(view, { head, index: elect }, context)
  if (second) return parseRole(view, second, context)
  const end = complement?.end ?? elect
  const owner = context.owner ?? complement?.owners[0] ?? nationalOwner(head.entry)
  const whose = owner?.side ?? view.article.side?.state ?? null
  const charge = whose === null ? null : abroad(head.entry, whose)
  if (charge) return parseRole(view, { ...head, entry: charge }, context)
  const run = nameAfter(view, { from: end, end: context.end })
  if (!run) return parseBareRole(view, head, { ...context, owner, next: end })
  const person = personOf(view, run, { owner, first: context.first, head: { ...head, end } })
  const tail = context.owner || complement ? null : tailOwner(view, run.last, context.end)
  if (!tail) return { sightings: [person], next: run.last }
  const place = { first: context.first, last: tail.end }
  return { sightings: [{ ...person, side: tail.owners[0]?.side ?? null, place }], next: tail.end }
}

/** Offices that their holder may hold beside the head's: "Crown Prince and Prime Minister". */
const BESIDE_HEAD: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'king',
])

/** "High Representative/Vice-President", "Deputy Prime Minister – Minister of Foreign Affairs": marks between offices. */
const OFFICE_MARKS: ReadonlySet<string> = new Set(['/', '–', '—', '-'])

/** "the Prime Minister and Minister of Foreign Affairs", no article between: one person with two offices. */
function secondOffice(
  view: View,
  { head, index }: { head: RoleHead; index: number },
  context: PhraseContext,
): RoleHead | null {
  const isMarked = OFFICE_MARKS.has(wordAt(view, index)) && isCapitalised(view, index + 1)
  if ((wordAt(view, index) !== 'and' && !isMarked) || head.also.length > 0) return null
  const found = findHead(view, { first: index + 1, end: context.end, owned: false })
  if (found?.kind !== 'role' || found.entry.plural) return null
  if (!isBeside(head.entry, found.entry) && !(isMarked && found.entry.role !== head.entry.role))
    return null
  const charge = findPortfolio(view, { first: found.end, last: context.end }, found.entry.role)
  const second = charge ? charge(found) : found
  if (!isOneHolder(view, { first: context.first, last: second.end })) return null
  return { ...head, end: second.end, also: [second.entry.role] }
}

function isBeside(first: RoleEntry, second: RoleEntry): boolean {
  if (first.role === second.role) return false
  if (second.heads) return !BESIDE_HEAD.has(first.role) && isHigh(first.role)
  return isHigh(first.role) && (isHigh(second.role) || second.role === 'general')
}

function isHigh(role: string): boolean {
  return role.endsWith('minister') || HEAD_OFFICES.has(role) || role === 'vice-president'
}

const SEVERAL: ReadonlySet<string> = new Set(['were', 'are', 'have', 'both'])

/** In lower case two offices with one article are one person's only where a name stands beside. */
function isOneHolder(view: View, { first, last }: Place): boolean {
  const start = wordAt(view, first - 1) === 'the' ? first - 1 : first
  if (wordAt(view, start - 1) === 'between' || wordAt(view, start - 1) === 'both') return false
  if (SEVERAL.has(wordAt(view, last))) return false
  if (isCapitalised(view, first) && isCapitalised(view, last - 1)) return true
  const named = wordAt(view, last) === ',' ? last + 1 : last
  return isCapitalised(view, named) && matchEntry(view, named) === null
}

/** "President-elect". */
function electEnd(view: View, index: number): number {
  return wordAt(view, index) === '-' && wordAt(view, index + 1) === 'elect' ? index + 2 : index
}

/** "President Macron of France": the owner after the name. */
function tailOwner(view: View, index: number, end: number): Complement | null {
  if (wordAt(view, index) !== 'of') return null
  const tail = findComplement(view, { index, end, role: null })
  return tail?.owners.length === 1 ? tail : null
}

const HANDLE = /^@(?=\p{Lu})((?:\p{Lu}\p{Ll}+){2,4})$/u

/** "President @AdaOsei": a handle whose capitals tell the name. */
function handleAt(view: View, first: number): NameRun | null {
  const [, letters] = HANDLE.exec(view.tokens[first]?.value ?? '') ?? []
  const words = letters?.match(/\p{Lu}\p{Ll}+/gu)
  return words ? { first, last: first + 1, words } : null
}

function nameAfter(view: View, range: { from: number; end: number }): NameRun | null {
  if (isLineEnd(view, range.from)) return null
  const handle = handleAt(view, range.from)
  if (handle) return handle
  const first = honorificsEnd(view, courtesyEnd(view, range.from), range.end)
  if (isHeadlineVerb(view, first)) return null
  const run = findParticleRun(view, first, range.end)
  const entry = run && matchEntry(view, run.first)
  if (!run || !entry) return run
  // "minister Poland" names no one; "Prime Minister Israel Katz" does.
  return entry.entry.kind === 'owner' && entry.end < run.last ? run : null
}

/** "United Nations Secretary-General" on a line of its own: the next line is no name. */
function isLineEnd(view: View, index: number): boolean {
  const [before, here] = [view.tokens[index - 1], view.tokens[index]]
  const gap = before && here ? view.article.text.slice(before.end, here.start) : ''
  const homeOf = (at: number) => view.article.blocks.findIndex(({ end }) => end > at)
  return (
    gap.includes('\n') &&
    before !== undefined &&
    here !== undefined &&
    homeOf(before.start) !== homeOf(here.start)
  )
}

/** "Foreign Minister Receives Phone Call": in a line where every word has its capital a verb may follow the office. */
function isHeadlineVerb(view: View, index: number): boolean {
  return (
    isTitled(view, index) && view.tokens[index]?.tag === 'VERB' && !isGivenName(wordAt(view, index))
  )
}

/** "The Bolivian chancellor": the minister of foreign affairs. */
function abroad(entry: RoleEntry, side: string): RoleEntry | null {
  const isAbroad = entry.role === 'chancellor' && CHANCELLORS_ABROAD.has(side)
  return isAbroad ? { ...entry, role: 'foreign-minister', heads: false } : null
}

function nationalOwner(entry: RoleEntry): Owner | null {
  const { national } = entry
  return national === null ? null : { side: national, label: labelOfSide(national) }
}

interface PersonContext {
  readonly owner: Owner | null
  readonly first: number
  readonly head: Pick<RoleHead, 'entry' | 'end' | 'also'> | null
}

function personOf(view: View, run: NameRun, context: PersonContext): PersonSighting {
  return {
    kind: 'person',
    place: { first: context.first, last: run.last },
    name: run.words,
    role: context.head?.entry.role ?? null,
    otherRoles: context.head?.also ?? [],
    office: context.head && wordsOf(view, { first: context.first, last: context.head.end }),
    side: context.owner?.side ?? null,
    gender: null,
    evidence: 'title',
    speaks: false,
  }
}

function parsePluralRole(view: View, head: RoleHead, context: PhraseContext): Parsed | null {
  const { role, heads } = head.entry
  const names = namesAfter(view, head.end, context.end)
  if (names.length > 1) {
    const persons = names.map(({ run, owner }) => ({
      ...personOf(view, run, { owner, first: run.first, head }),
      office: null,
    }))
    return { sightings: persons, next: names.at(-1)?.last ?? head.end }
  }
  const paired = pairsAfter(view, head, context.end)
  if (paired.length > 1) return { sightings: paired, next: paired.at(-1)?.place.last ?? head.end }
  const complement = findComplement(view, { index: head.end, end: context.end, role })
  const sides = (complement?.owners ?? []).flatMap((owner) => owner.side ?? [])
  if (!complement || sides.length < 2) return parseGroup(view, head, context)
  const place = { first: context.first, last: complement.end }
  const plural = { kind: 'plural', place, role, heads, count: null, of: 'persons', sides } as const
  return { sightings: [plural], next: place.last }
}

/** "Ministers of Chile, Ada Osei; Peru, Kofi Arhin; and Cuba, Ben Asante": each state with its own. */
function pairsAfter(view: View, head: RoleHead, end: number): readonly PersonSighting[] {
  const pairs: PersonSighting[] = []
  let at = wordAt(view, head.end) === 'of' ? head.end + 1 : end
  while (at < end) {
    const complement = findComplement(view, {
      index: at - 1,
      end,
      role: null,
      bare: pairs.length > 0,
    })
    const [owner, other] = complement?.owners ?? []
    if (!complement || !owner || other || wordAt(view, complement.end) !== ',') break
    const first = honorificsEnd(view, complement.end + 1, end)
    const run = findParticleRun(view, first, end)
    if (!run || matchEntry(view, run.first)) break
    pairs.push({ ...personOf(view, run, { owner, first: run.first, head }), office: null })
    at = afterMark(view, run.last)
    if (at === run.last) break
  }
  return pairs
}

/** The token after "; ", ", ", "; and " or " and ". */
function afterMark(view: View, index: number): number {
  const mark = [';', ','].includes(wordAt(view, index)) ? index + 1 : index
  return wordAt(view, mark) === 'and' ? mark + 1 : mark
}

interface Titled {
  readonly run: NameRun
  readonly owner: Owner | null
  readonly last: number
}

/** "Presidents Osei and Arhin", "Ministers Osei of Chile and Arhin of Peru": one for each. */
function namesAfter(view: View, index: number, end: number): readonly Titled[] {
  const names: Titled[] = []
  let at = index
  while (at < end) {
    const run = findNameRun(view, at, end)
    if (!run) break
    const tail = tailOwner(view, run.last, end)
    const last = tail?.end ?? run.last
    names.push({ run, owner: tail?.owners[0] ?? null, last })
    at = afterJoint(view, last)
    if (at === last) break
  }
  return names
}

interface BareContext extends PhraseContext {
  readonly next: number
}

function parseBareRole(view: View, head: RoleHead, context: BareContext): Parsed | null {
  const { role, heads } = head.entry
  const determiner = determinerBefore(view, context.first)
  if (isAttributive(view, head, context.next) || isBodyPart(view, head, determiner)) return null
  const titled = heads && isCapitalised(view, head.at)
  const anonymous = determiner === 'indefinite' && ANONYMOUS.has(role)
  const known = determiner === 'definite' || determiner === 'possessive'
  const label = isTurnLabel(view, context)
  const named = titled || anonymous || known || label || isBehindName(view, head, context)
  if (!context.owner && !named) return null
  const described = anonymous ? describedEnd(view, { role, ...context }) : null
  const place = { first: context.first, last: described?.last ?? context.next }
  const owner = context.owner ?? described?.owner ?? null
  const stranger = !owner && isOfStranger(view, context.next)
  const held = stranger ? 'indefinite' : determiner
  return {
    sightings: [
      { kind: 'role', place, role, otherRoles: head.also, heads, owner, determiner: held },
    ],
    next: described?.next ?? place.last,
  }
}

/** "Ada Osei, Minister of Foreign Affairs, said": the title of the one named before the comma. */
function isBehindName(view: View, { at }: RoleHead, { first, next }: BareContext): boolean {
  return (
    isCapitalised(view, at) &&
    wordAt(view, first - 1) === ',' &&
    isCapitalised(view, first - 2) &&
    wordAt(view, next) === ','
  )
}

/** "She shook her head": no office. */
function isBodyPart(view: View, { at, end, entry }: RoleHead, determiner: Determiner): boolean {
  const isHead = entry.role === 'head' && wordAt(view, at) === 'head' && end === at + 1
  return isHead && determiner === 'possessive' && wordAt(view, end) !== 'of'
}

/** "the head of Lockheed": whose office it is the gazetteer does not know, so nobody of the text holds it. */
function isOfStranger(view: View, next: number): boolean {
  const mark = wordAt(view, next)
  if (mark !== 'of' && mark !== 'for' && mark !== 'at') return false
  const at = wordAt(view, next + 1) === 'the' ? next + 2 : next + 1
  return isCapitalised(view, at)
}

/** "SENIOR ADMINISTRATION OFFICIAL:" at the start of a turn. */
function isTurnLabel(view: View, context: BareContext): boolean {
  const value = view.tokens[context.first]?.value ?? ''
  return wordAt(view, context.next) === ':' && value.length > 1 && value === value.toUpperCase()
}

/** "the last official contact", "general elections": no office but part of another noun's name. */
function isAttributive(view: View, head: RoleHead, next: number): boolean {
  if (next > head.end || head.entry.heads) return false
  const tag = view.tokens[next]?.tag
  if (head.entry.role === 'official' && wordAt(view, next) === 'working') return true
  const after = wordAt(view, next + 1)
  return tag === 'NOUN' || (tag === 'ADJ' && head.entry.role === 'official' && after !== 'with')
}

/** Offices whose holder a text leaves unnamed on purpose. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'official',
  'adviser',
  'spokesperson',
  'expert',
  'envoy',
  'ambassador',
  'source',
])
