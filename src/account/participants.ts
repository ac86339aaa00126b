import type { Mention, Token } from '../model/analysis.js'
import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import { isOverlapping, isWithin, quoteFrom, type Span } from '../model/spans.js'
import { GROUP_NOUNS, NO_SIDE_NOUNS } from '../lexicon/contact-words.js'
import type { Clause } from './clauses.js'
import { clausesOfSentence, mentionsIn, spanOfTokens, tokenAt, type Scene } from './scene.js'

const GROUPS = new Set(GROUP_NOUNS)
const NO_SIDE = new Set(NO_SIDE_NOUNS)

/** A range of tokens, half-open. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The actors and unnamed groups that stand in a run by themselves, not as another's owner or place. */
export function partiesIn(scene: Scene, run: Run): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, run.first, run.last)
  if (!span) return []
  const named = outermost(mentionsIn(scene, span))
    .filter(
      (mention) =>
        isHead(scene, mention, run) &&
        !isOfOwnHouse(scene, mention) &&
        !isDateline(scene, mention) &&
        !isNamedBehind(scene, mention),
    )
    .map((mention) => refOf(scene.text, scene.analysis, mention))
  return uniqueRefs(inOrder([...named, ...groupsIn(scene, run)]))
}

function outermost(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          isWithin(other, mention) && other.end - other.start > mention.end - mention.start,
      ),
  )
}

/** "The President of the Republic, Kwabena Atsu-Larbi": the office is told again by its holder's name. */
function isNamedBehind(scene: Scene, mention: Mention): boolean {
  if (mention.form !== 'office') return false
  const behind = /^(?:\s+of\s+[^,.;]{2,40})?,\s+/u.exec(
    scene.text.slice(mention.end, mention.end + 60),
  )
  const start = mention.end + (behind?.[0].length ?? 0)
  return (
    behind !== null &&
    scene.analysis.mentions.some(
      (other) =>
        other.start === start && other.form === 'name' && other.actor.startsWith('person:'),
    )
  )
}

/** "NAIROBI, 14 May": where a text was written. */
function isDateline(scene: Scene, mention: Mention): boolean {
  const words = scene.text.slice(mention.start, mention.end)
  return (
    /^[\p{Lu}\s.’'-]{4,}$/u.test(words) &&
    /^\s*[,(–—-]/u.test(scene.text.slice(mention.end, mention.end + 3))
  )
}

/** "Leaders of both houses of Congress" are no other side. */
function isOfOwnHouse(scene: Scene, mention: Mention): boolean {
  const behind = /^\s+of\s+([^,.;]{3,40})/u.exec(
    scene.text.slice(mention.end, mention.end + 48),
  )?.[1]
  return behind !== undefined && hasNoSide(behind)
}

/** Whether a mention names a party itself: not "Macron" in "Macron's plan", not "Ukraine" in "the war in Ukraine". */
function isHead(scene: Scene, mention: Mention, run: Run): boolean {
  const before = tokenAt(scene.tokens, mention.start) - 1
  const after = scene.tokens[tokenAt(scene.tokens, mention.end - 1) + 1]
  if (after && isPossessive(after) && after.start === mention.end) return false
  if (mention.form === 'pronoun' && isOwning(scene.tokens[before + 1])) return false
  if (mention.form === 'demonym' && after && isNoun(after)) return false
  return before < run.first || !isNesting(scene, before, run)
}

/** A preposition ties what follows to the noun before it; behind a list's "with" the list goes on. */
function isNesting(scene: Scene, at: number, run: Run): boolean {
  let index = at
  while (index >= run.first && isInsidePhrase(scene.tokens[index])) index -= 1
  const token = scene.tokens[index]
  // "Envoys from both capitals": both are parties.
  const isBoth =
    /^(?:both|two)$/u.test(scene.tokens[at + 1]?.lower ?? '') ||
    /^(?:both|two)$/u.test(scene.tokens[at]?.lower ?? '')
  return (
    index >= run.first &&
    token?.tag === 'ADP' &&
    !isBoth &&
    !/^(?:with|and|between)$/u.test(token.lower)
  )
}

const isInsidePhrase = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|ADJ)$/u.test(token.tag)
const isNoun = (token: Token): boolean => token.tag === 'NOUN'
const isPossessive = (token: Token): boolean => /^['’](?:s|S)?$/u.test(token.value)
const isOwning = (token: Token | undefined): boolean =>
  /^(?:his|her|its|their|our|my|your)$/u.test(token?.lower ?? '')

/** Phrases such as "European allies" that no mention covers. */
function groupsIn(scene: Scene, run: Run): readonly Ref[] {
  const groups: Ref[] = []
  for (let at = run.first; at < run.last; at += 1) {
    const token = scene.tokens[at]
    if (!token || !GROUPS.has(token.lower) || token.tag === 'VERB') continue
    const group = groupAt(scene, at, run)
    if (group) groups.push(group)
  }
  return groups
}

function groupAt(scene: Scene, at: number, run: Run): Ref | null {
  const { tokens } = scene
  let first = at
  while (first > run.first && isModifier(tokens[first - 1]) && !opensPhrase(tokens[first]))
    first -= 1
  let last = at + 1
  if (tokens[last]?.lower === 'from' || tokens[last]?.lower === 'of')
    last = endOfOrigin(tokens, last, run.last)
  const span = spanOfTokens(tokens, first, last)
  const head = tokens[at]
  if (!span || !head || isNamedAlready(scene, head)) return null
  const isNested =
    first > run.first &&
    tokens[first - 1]?.tag === 'ADP' &&
    !/^(?:with|between|to)$/u.test(tokens[first - 1]?.lower ?? '')
  return isNested ? null : groupRef(scene, span)
}

function groupRef(scene: Scene, span: Span): Ref {
  const within = mentionsIn(scene, span).find(({ form }) => form !== 'pronoun')
  const side = within
    ? (scene.analysis.actors.find(({ id }) => id === within.actor)?.side ?? null)
    : null
  const evidence = quoteFrom(scene.text, span)
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side,
    actorKind: 'group',
    evidence: [evidence],
  }
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/u.test(token.tag) || isPossessive(token) || isOwning(token))

/** An article or "their" begins a phrase: what stands before is another. */
const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'DET' || isOwning(token))

function endOfOrigin(tokens: readonly Token[], from: number, last: number): number {
  let at = from
  while (at < last && /^(?:ADP|DET|PROPN|ADJ|NOUN)$/u.test(tokens[at]?.tag ?? '')) at += 1
  return at
}

function isNamedAlready(scene: Scene, token: Token | undefined): boolean {
  return token !== undefined && scene.isNamed[tokenAt(scene.tokens, token.start)] === true
}

/** The parties listed from a token on: "X, Y and the leaders of Z", up to the next preposition or verb. */
export function partiesFrom(scene: Scene, from: number, last: number): readonly Ref[] {
  let at = from
  while (at < last && isListed(scene, at)) at += 1
  const run = { first: from, last: at }
  return uniqueRefs(inOrder([...strangersIn(scene, run), ...partiesIn(scene, run)]))
}

/** Names that no mention covers, where somebody is expected: "met Dang Quoc Thuan", "X and Liang Wenhua". */
function strangersIn(scene: Scene, { first, last }: Run): readonly Ref[] {
  const strangers: Ref[] = []
  for (let at = first; at < last; at += 1) {
    const isOpen = at === first || /^(?:and|,|with)$/u.test(scene.tokens[at - 1]?.lower ?? '')
    const stranger = isOpen ? strangerAt(scene, at, last) : null
    if (stranger) strangers.push(stranger)
  }
  return strangers
}

/** A name at a token that no mention covers. */
function strangerAt(scene: Scene, first: number, last: number): Ref | null {
  const { tokens } = scene
  let end = first
  while (end < last && tokens[end]?.tag === 'PROPN' && !isNamedAlready(scene, tokens[end])) end += 1
  const span = spanOfTokens(tokens, first, end)
  const isDated = scene.analysis.dates.some((date) => span !== null && isOverlapping(date, span))
  if (!span || end - first < 2 || end - first > 4 || isDated) return null
  const evidence = quoteFrom(scene.text, span)
  if (NO_PERSON.test(evidence.quote) || isNamedAlready(scene, tokens[end])) return null
  return {
    name: evidence.quote.replaceAll(/\s+/gu, ' '),
    actor: null,
    side: null,
    actorKind: 'person',
    evidence: [evidence],
  }
}

const NO_PERSON =
  /\b(?:Inc|Corp|Corporation|Company|University|Party|Union|House|Street|Bank|Group|Committee|Council|Prize|Day|Forum|City|State|Club|Foundation|Institute|Ministry|Department|Church|Court|News|Times|Post)\b/u

function isListed(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (!token) return false
  if (isNamedAlready(scene, token)) return true
  if (/^(?:of|from|across|and|with|,|\[|\]|"|“|”|&)$/u.test(token.lower)) return true
  // "His visiting counterpart": a participle behind an owner belongs to the noun.
  const before = scene.tokens[at - 1]
  if (token.tag === 'VERB' && /ing$/u.test(token.lower))
    return before !== undefined && opensPhrase(before)
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|PART)$/u.test(token.tag) && token.lower !== 'to'
}

/** The subject of a clause: before its verb, else the subject that it shares. */
export function subjectOf(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  const own = partiesIn(scene, { first: clause.first, last: verb })
  if (own.length > 0 && !clause.isRelative) return own
  if (!clause.isShared && !clause.isRelative && clause.verb !== null && verb > clause.first + 1)
    return []
  return subjectBefore(scene, clause)
}

/**
 * Who is to do what an infinitive says: "urged Russia to negotiate" is Russia, "agreed to meet" those who agreed.
 * For any other verb its subject.
 */
export function actorsOf(scene: Scene, clause: Clause, verb: number): readonly Ref[] {
  let at = verb - 1
  while (at > clause.first && scene.tokens[at]?.tag === 'ADV') at -= 1
  if (scene.tokens[at]?.lower !== 'to') return subjectOf(scene, clause, verb)
  const own = controllersBefore(scene, clause, at)
  return own.length > 0 ? own : subjectOf(scene, clause, verb)
}

/** The parties right before "to": "urged Russia and Ukraine [to be willing] to". */
function controllersBefore(scene: Scene, clause: Clause, to: number): readonly Ref[] {
  const { tokens } = scene
  let end = to
  while (
    end > clause.first &&
    /^(?:ADJ|AUX|PART|ADV)$/u.test(tokens[end - 1]?.tag ?? '') &&
    !isNamedAlready(scene, tokens[end - 1])
  )
    end -= 1
  let first = end
  while (first > clause.first && isListed(scene, first - 1)) first -= 1
  if (first === clause.first || !isControlling(tokens, first)) return []
  const named = partiesIn(scene, { first, last: end })
  return named.length > 0 ? named : ownersIn(scene, { first, last: end })
}

/** "Urged X to", "called on X to", "for X to"; but "spoke with X to" is the speaker's purpose. */
function isControlling(tokens: readonly Token[], first: number): boolean {
  const [before, opener] = [tokens[first - 1], tokens[first]]
  if (/^(?:with|from|of)$/u.test(opener?.lower ?? '')) return false
  return before?.tag === 'VERB' || /^(?:on|upon|for)$/u.test(before?.lower ?? '')
}

/** "Russia's readiness": whose it is. */
function ownersIn(scene: Scene, run: Run): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, run.first, run.last)
  const owner = scene.analysis.mentions.findLast(
    (mention) =>
      span !== null &&
      isWithin(span, mention) &&
      /^['’]s?\s/u.test(scene.text.slice(mention.end, mention.end + 3)),
  )
  return owner ? [refOf(scene.text, scene.analysis, owner)] : []
}

function subjectBefore(scene: Scene, clause: Clause): readonly Ref[] {
  const earlier = clausesOfSentence(scene, clause.sentence).filter(
    ({ first }) => first < clause.first,
  )
  // Behind a relative clause the main clause goes on with the subject before it.
  const main = earlier.filter(({ isRelative }) => !isRelative).at(-1)
  const before = clause.isRelative ? earlier.at(-1) : main
  if (!before) return []
  return clause.isRelative
    ? antecedents(scene, before)
    : subjectOf(scene, before, before.verb ?? before.last)
}

/** Whom "who" goes back to: all that a bare phrase names, else the last named, several where a plural names them. */
function antecedents(scene: Scene, before: Clause): readonly Ref[] {
  const named = partiesIn(scene, before)
  if (before.verb === null) return named
  const last = named.at(-1)?.evidence[0]?.start
  return named.filter(({ evidence }) => evidence[0]?.start === last)
}

/** The same actors once, joined evidence left to the first place. */
export function uniqueRefs(refs: readonly Ref[]): readonly Ref[] {
  const seen = new Set<string>()
  return refs.filter((ref) => {
    const key = ref.actor ?? ref.name
    return !seen.has(key) && seen.add(key)
  })
}

function inOrder(refs: readonly Ref[]): readonly Ref[] {
  return [...refs].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}

/** Whether the parties are of two sides or more. An actor whose side is unknown counts as one of its own. */
export function areTwoSides(refs: readonly Ref[]): boolean {
  if (refs.some(({ name }) => BOTH.test(name))) return true
  const counted = refs.filter((ref) => !isWithoutSide(ref))
  return new Set(counted.map((ref) => ref.side ?? ref.actor ?? ref.name)).size > 1
}

/** "Envoys from both capitals" are two sides by themselves. */
const BOTH =
  /\b(?:from|of|to) (?:both|the two)\b|\b(?:joint|bilateral|trilateral|mixed|intergovernmental|binational)\b|\bworking group|\bcontact group|\btask force|\bexpert group/iu

/** Journalists, one's own parliament, companies: no other side. */
export const isWithoutSide = (ref: Ref): boolean => ref.side === null && hasNoSide(ref.name)

const hasNoSide = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => NO_SIDE.has(word))
