import { CUES } from '../../lexicon/cues.js'
import { COURTESIES } from '../../lexicon/honorifics.js'
import { GROUP_NOUNS } from '../../lexicon/offices.js'
import type { Parsed, PluralSighting, PronounSighting } from './sightings.js'
import { isHeadline, isPossessiveMark, matchEntry, wordAt, type Place, type View } from './view.js'

type Pronoun = Pick<PronounSighting, 'person' | 'grammar'>

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { person: 'he', grammar: 'subject' }],
  ['him', { person: 'he', grammar: 'object' }],
  ['his', { person: 'he', grammar: 'possessive' }],
  ['she', { person: 'she', grammar: 'subject' }],
  ['her', { person: 'she', grammar: 'possessive' }],
  ['hers', { person: 'she', grammar: 'possessive' }],
  ['they', { person: 'they', grammar: 'subject' }],
  ['them', { person: 'they', grammar: 'object' }],
  ['their', { person: 'they', grammar: 'possessive' }],
  ['it', { person: 'it', grammar: 'subject' }],
  ['its', { person: 'it', grammar: 'possessive' }],
  ['we', { person: 'we', grammar: 'subject' }],
  ['our', { person: 'we', grammar: 'possessive' }],
  ['i', { person: 'i', grammar: 'subject' }],
  ['me', { person: 'i', grammar: 'object' }],
  ['my', { person: 'i', grammar: 'possessive' }],
])

/** The pronoun at a token. */
export function findPronoun(view: View, place: Place): Parsed | null {
  const pronoun = PRONOUNS.get(wordAt(view, place.first))
  const next = place.first + 1
  if (!pronoun || COURTESIES.has(wordAt(view, next))) return null
  const { person } = pronoun
  const grammar = isHerAlone(view, place.first) ? 'object' : pronoun.grammar
  return {
    sightings: [{ kind: 'pronoun', place: { first: place.first, last: next }, person, grammar }],
    next,
  }
}

const HELD: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB', 'X'])

/** "assured her that", "met her in": no noun follows that would be hers. */
function isHerAlone(view: View, index: number): boolean {
  if (wordAt(view, index) !== 'her') return false
  const next = view.tokens[index + 1]
  return !next || (!HELD.has(next.tag) && next.value !== '“' && next.value !== '"')
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])
const PERSON_HEADS: ReadonlySet<string> = new Set([
  'interlocutors',
  'counterparts',
  'men',
  'women',
  'officials',
  'politicians',
  'statesmen',
  'personalities',
  'dignitaries',
  'pair',
  'duo',
  'colleagues',
])
const SIDE_HEADS: ReadonlySet<string> = new Set(['sides', 'parties'])
const STATE_HEADS: ReadonlySet<string> = new Set([
  'countries',
  'states',
  'nations',
  'capitals',
  'governments',
  'powers',
  'peoples',
  'neighbours',
  'neighbors',
  'allies',
  'delegations',
])
/** States that need no number where a text has two parties: "the neighbours agreed". */
const KNOWN_STATES: ReadonlySet<string> = new Set(['neighbours', 'neighbors', 'delegations'])

/** "the two", "the two presidents", "both sides", "the leaders", "the parties" at a token. */
export function findPlural(view: View, place: Place): Parsed | null {
  const word = wordAt(view, place.first)
  if (word !== 'the' && word !== 'both' && word !== 'these') return findHeadlined(view, place)
  const counted = word === 'both' ? place.first : place.first + 1
  const count = NUMBERS.get(wordAt(view, counted)) ?? null
  const at = count === null ? place.first + 1 : skipOf(view, counted + 1)
  const head = headOf(view, at)
  const isBoth = word === 'both' && wordAt(view, place.first + 1) !== 'of'
  const owned = head?.of === 'states' ? officesOfStates(view, head.end) : null
  if (owned) return pluralAt({ first: place.first, last: owned.end }, owned, count ?? 2)
  if (!head) return count === 2 && (word === 'the' || isBoth) ? bareTwo(view, place, at) : null
  // "leaders of both houses" says whose; that is another phrase.
  const after = wordAt(view, head.end)
  if (after === 'of' || (count === null && (!head.definite || OTHERS.has(after)))) return null
  if (wordAt(view, place.first - 1) === 'all') return null
  return pluralAt(
    { first: word === 'the' ? place.first : place.first, last: head.end },
    head,
    count,
  )
}

/** "The countries' foreign ministers", "the two states' leaders": whoever holds the office in each. */
function officesOfStates(view: View, index: number): PluralHead | null {
  if (!isPossessiveMark(wordAt(view, index))) return null
  const head = headOf(view, index + 1)
  return head?.of === 'persons' && head.role !== null ? head : null
}

/** "leaders of both houses", "the parties in Somalia": words that say whose, so that others are meant. */
const OTHERS: ReadonlySet<string> = new Set(['in', 'to', 'from'])

const SAYING: ReadonlySet<string> = new Set(CUES.map((cue) => cue.lemma))

/** Whether a word says something: "said", "reads". */
export function isSaying(view: View, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && token.tag !== 'NOUN' && SAYING.has(token.lemma)
}

// "demand" and "call" in a headline look like nouns.
function isVerb(view: View, index: number): boolean {
  const token = view.tokens[index]
  return token?.tag === 'VERB' || SAYING.has(token?.lower ?? '')
}

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '-', 'as', 'but', 'and'])

/** "Chile pledges aid; leaders agree on a truce": a headline leaves the article out. */
function findHeadlined(view: View, { first }: Place): Parsed | null {
  if (!isHeadline(view, first)) return null
  const head = headOf(view, first)
  if (!head?.definite || head.of !== 'persons' || !isVerb(view, head.end)) return null
  const before = view.tokens[first - 1]
  const opens = !before || !isHeadline(view, first - 1) || BREAKS.has(before.lower)
  return opens ? pluralAt({ first, last: head.end }, head, null) : null
}

function skipOf(view: View, index: number): number {
  return wordAt(view, index) === 'of' && wordAt(view, index + 1) === 'the' ? index + 2 : index
}

interface PluralHead extends Pick<PluralSighting, 'role' | 'heads' | 'of'> {
  readonly end: number
  /** Stands for a known set without a number ("the sides"). */
  readonly definite: boolean
}

function headOf(view: View, index: number): PluralHead | null {
  const word = wordAt(view, index)
  const end = index + 1
  const plain = { role: null, heads: false, end }
  if (SIDE_HEADS.has(word)) return { ...plain, of: 'persons', definite: true }
  if (STATE_HEADS.has(word)) return { ...plain, of: 'states', definite: KNOWN_STATES.has(word) }
  if (PERSON_HEADS.has(word))
    return { ...plain, of: 'persons', definite: word === 'interlocutors' || word === 'pair' }
  const match = matchEntry(view, index)
  if (match?.entry.kind === 'role' && match.entry.plural)
    return {
      role: match.entry.role,
      heads: match.entry.heads,
      of: 'persons',
      end: match.end,
      definite: match.entry.heads || match.entry.role.endsWith('minister'),
    }
  return GROUP_NOUNS.has(word) && word === 'leaders'
    ? { ...plain, heads: true, of: 'persons', definite: true }
    : null
}

/** "as the two held": nothing is counted, so two persons are meant. */
function bareTwo(view: View, place: Place, at: number): Parsed | null {
  const tag = view.tokens[at]?.tag
  if (tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADV' && tag !== 'PUNCT') return null
  return pluralAt({ first: place.first, last: at }, { role: null, heads: false, of: 'persons' }, 2)
}

function pluralAt(
  place: Place,
  head: Pick<PluralHead, 'role' | 'heads' | 'of'>,
  count: number | null,
): Parsed {
  const { role, heads, of } = head
  return {
    sightings: [{ kind: 'plural', place, role, heads, count, of, sides: [] }],
    next: place.last,
  }
}
