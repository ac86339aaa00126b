import type { Act } from '../../model/account.js'
import type { Token } from '../../model/analysis.js'
import { coverOf, isOverlapping, quoteFrom, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isMainIn } from './modality.js'
import { isClose } from './residue.js'
import { shiftOf, type Shift } from './shift.js'

/** What may undertake something, or tell of what was undertaken. */
const BINDING = new Set<Act>([
  'promise',
  'agree',
  'propose',
  'support',
  'discuss',
  'threaten',
  'condition',
  'assert',
  'other',
])
const NAME = { rule: 'firmness', weight: 0.7 }

// "Is ready to send", "hopes to", "will send", "has sent": how far a speaker binds himself, or how far a deed has come.
export function firmness(pair: ClaimPair): Shift | null {
  const {
    a,
    b,
    near: [one, other],
  } = pair
  if (!BINDING.has(one.act) || !BINDING.has(other.act)) return null
  const [first, second] = [bondIn(a, one), bondIn(b, other)]
  if (first && second) return shiftOf(first, second, NAME)
  if (!isClose(pair) && !isOneDeed(pair)) return null
  const [done, deed] = [first ?? doneIn(a, one), second ?? doneIn(b, other)]
  return done && deed && (first || second) ? shiftOf(done, deed, NAME) : null
}

/** So much of the shorter in the longer, and a deed that is done in one is the one meant in the other. */
const ALIKE = 0.6

function isOneDeed({ draft, likeness }: ClaimPair): boolean {
  return draft.kind !== 'contact' && likeness.ofShorter >= ALIKE
}

const BONDS = new WeakMap<Proposition, Degree | null>()

/** Read once, however many others a telling is held against. */
function bondIn(version: Version, told: Proposition): Degree | null {
  const known = BONDS.get(told)
  if (known !== undefined) return known
  const bond = readBond(version, told)
  BONDS.set(told, bond)
  return bond
}

/** The weaker of what the cue and what the words say: to promise to consider is to consider. */
function readBond(version: Version, told: Proposition): Degree | null {
  const { text } = version.telling.reading.article
  const cues = (told.statement?.cues ?? []).map((span) => withParticle(text, span))
  const cue = bondsWithin(version, cues)[0]
  const words = firstMain(version, told)
  const bonds = [cue, words].flatMap((each) => each ?? [])
  return bonds.toSorted((x, y) => x.degree - y.degree)[0] ?? null
}

/** "Committed" with the "to" behind it, which is no part of the cue. */
function withParticle(text: string, { start, end }: Span): Span {
  const particle = /^\s+to\b/u.exec(text.slice(end, end + LONGEST_GAP))?.[0] ?? ''
  return { start, end: end + particle.length }
}

const LONGEST_GAP = 8

function firstMain(version: Version, { shared, words }: Proposition): Degree | null {
  for (const span of [...shared, ...words]) {
    const [first] = bondsWithin(version, [span])
    if (first) return isMainIn(version.telling.reading.article.text, span, first) ? first : null
  }
  return null
}

/** An offer or a promise that is a thing somebody speaks of binds nobody. */
function bondsWithin({ telling }: Version, spans: readonly Span[]): readonly Degree[] {
  const { article, analysis } = telling.reading
  return spans
    .flatMap((span) => degreesWithin(article.text, span, 'undertaking'))
    .filter(({ evidence }) => {
      const [first] = tokensWithin(analysis.tokens, evidence)
      return first?.tag !== 'NOUN'
    })
}

const PERFECT = new Set(['has', 'have', 'had', "'ve", '’ve'])
const DONE = 0.97
/** Verbs that leave the deed to their object: "took the decision". */
const LIGHT = new Set(['take', 'make', 'give', 'have', 'be', 'reach', 'come', 'say', 'tell'])

/** The first verb of what is told, where it tells of a deed that is done: "had been returned", "freed". */
function doneIn({ telling }: Version, { words, statement, evidence }: Proposition): Degree | null {
  const { article, analysis } = telling.reading
  const cues = statement?.cues ?? []
  const tokens = (statement ? words : evidence)
    .flatMap((span) => tokensWithin(analysis.tokens, span))
    .filter((token) => !cues.some((cue) => isOverlapping(cue, token)))
  const at = tokens.findIndex(({ tag }) => tag === 'VERB')
  const verb = tokens[at]
  // "The downed balloon" tells of no deed of the speaker's.
  if (!verb || LIGHT.has(verb.lemma) || tokens[at - 1]?.tag === 'DET') return null
  const before = auxiliariesBefore(tokens, at)
  const isPerfect = before.some(({ lower }) => PERFECT.has(lower))
  const isPast = before.length === 0 && isPastForm(verb)
  const isPassive =
    before.length > 0 &&
    before.every(({ lower }) => /^(?:was|were)$/u.test(lower)) &&
    !verb.lower.endsWith('ing')
  if (!isPerfect && !isPast && !isPassive) return null
  const told = quoteFrom(article.text, coverOf([...before, verb]))
  return { scale: 'undertaking', value: 'done', degree: DONE, evidence: told }
}

function auxiliariesBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at
  while (from > 0 && /^(?:AUX|PART|ADV)$/u.test(tokens[from - 1]?.tag ?? '')) from -= 1
  return tokens.slice(from, at)
}

function isPastForm({ lower, lemma }: Token): boolean {
  return (
    lower !== lemma &&
    !lower.endsWith('ing') &&
    !(lower.endsWith('s') && lower.startsWith(lemma.slice(0, 3)))
  )
}
