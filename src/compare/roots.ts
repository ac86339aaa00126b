import { CONTRARIES, OPPOSITES, WORD_FIELDS } from '../lexicon/synonyms.js'

const SUFFIXES =
  'itarians itarian izations isations ization isation izing ising ized ised izes ises ize ise ations ation ating ated ates ate ments ment ities ity ically ical ially ial ally als al ively ives ive fully ful ences ence ances ance ions ion ings ing ern ers er ors or ists ist ism ents ent ied ies ed es s ly ty y e ic'
    .split(' ')
    .sort((a, b) => b.length - a.length)

const SHORTEST_ROOT = 4
// "Dependent" is "depend", but "present" is not "press".
const NEEDS_FIVE = new Set(['ent', 'ents'])

/**
 * What a word shares with the words derived from it: `negotiate` and `negotiations`, `territory` and `territorial`,
 * `West` and `Western`. Takes a word in lower case. Made for likeness only: a root may be no word.
 */
export function rootOf(word: string): string {
  const known = ROOTS.get(word)
  if (known !== undefined) return known
  const root = findRoot(word)
  if (ROOTS.size < MOST_KEPT) ROOTS.set(word, root)
  return root
}

/** Roots found before: the same words come again and again. */
const ROOTS = new Map<string, string>()
const MOST_KEPT = 50_000

// One spelling for both sides of the Atlantic.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/enc(?=e|es|ive)/u, 'ens'],
  [/(?<=[a-z]{3})our(?=s|$|ed|ing|able|hood|ly|ite)/u, 'or'],
  [/(?<=cent|met|theat|fib)re(?=s|d|$)/u, 'er'],
  [/(?<=progra)mme/u, 'm'],
  [/^tonne(?=s?$)/u, 'ton'],
  [/(?<=cance|trave|labe|mode|signa)ll(?=ed|ing|er)/u, 'l'],
]

function findRoot(word: string): string {
  const bare = SPELLINGS.reduce(
    (spelt, [pattern, common]) => spelt.replace(pattern, common),
    word.replace(/['’]s?$/u, ''),
  )
  const suffix = SUFFIXES.find(
    (each) =>
      bare.endsWith(each) &&
      bare.length - each.length >= SHORTEST_ROOT + (NEEDS_FIVE.has(each) ? 1 : 0),
  )
  const stem = suffix ? bare.slice(0, -suffix.length) : bare
  return stem.length > SHORTEST_ROOT
    ? stem.replace(/(?:[eiy]|([b-df-hj-np-tv-z])\1)$/u, '$1')
    : stem
}

/** The word fields by the root of each single word in them. */
const FIELDS = fieldsByRoot()

function fieldsByRoot(): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  for (const { key, words } of WORD_FIELDS)
    for (const word of words) {
      const root = rootsOfPhrase(word)
      fields.set(root, [...(fields.get(root) ?? []), key])
    }
  for (const pair of OPPOSITES)
    for (const root of pair.map(rootOf))
      fields.set(root, [...(fields.get(root) ?? []), `opposites ${pair.join(' ')}`])
  return fields
}

const OPPOSITE_ROOTS = partnersIn(OPPOSITES)

const CONTRARY_ROOTS = partnersIn(CONTRARIES)

/** Each root of the pairs with all those that it is paired with. */
function partnersIn(
  pairs: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>()
  for (const roots of pairs.map((pair) => pair.map(rootOf)))
    for (const root of roots) {
      const known = partners.get(root) ?? new Set<string>()
      partners.set(root, known)
      for (const other of roots) if (other !== root) known.add(other)
    }
  return partners
}

/** Whether two roots exclude each other of one thing. */
export function areOpposite(a: string, b: string): boolean {
  return OPPOSITE_ROOTS.get(a)?.has(b) ?? false
}

/** Whether two roots exclude each other where all the rest is the same. */
export function areContrary(a: string, b: string): boolean {
  return CONTRARY_ROOTS.get(a)?.has(b) ?? false
}

/** The first root of every phrase of two words or more in the fields. */
const PHRASE_STARTS: ReadonlySet<string> = new Set(
  [...FIELDS.keys()]
    .filter((key) => key.includes(' '))
    .map((key) => key.slice(0, key.indexOf(' '))),
)

/** Whether some phrase of the fields may begin with this root; most words begin none. */
export function beginsField(root: string): boolean {
  return PHRASE_STARTS.has(root)
}

/** The keys of the fields that hold the words (one or several in a row), by their roots. */
export function fieldsOf(roots: readonly string[]): readonly string[] {
  return FIELDS.get(roots.join(' ')) ?? []
}

function rootsOfPhrase(phrase: string): string {
  return phrase.split(' ').map(rootOf).join(' ')
}
