import { SPEAKING_OF } from '../lexicon/contact-words.js'
import type { Ref } from '../model/actors.js'
import type { Mention } from '../model/analysis.js'
import { actorOf, refOf } from '../model/mentions.js'
import { isWithin } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { elidedAuthor } from './elided.js'
import type { NounPlace } from './noun-phrases.js'
import { actorsOf, subjectOf } from './subjects.js'
import { areTwoSides, uniqueRefs } from './sides.js'
import { joinedBy } from './joined.js'
import { partiesFrom } from './listed.js'
import { partiesIn } from './participants.js'
import { hostOf, placeAt } from './places.js'
import {
  clausesOfSentence,
  mentionsIn,
  neighbourOf,
  spanOfTokens,
  tokenAt,
  type Scene,
} from './scene.js'

/** Who takes part in a contact that a noun tells, as far as its sentence says. */
export interface NounParties {
  readonly parties: readonly Ref[]
  /** Whether the phrase itself names them, or some of them: "with Putin", "between the presidents", "their". */
  readonly isNamed: boolean
  /** Those who act in the clause around it. */
  readonly nearby: readonly Ref[]
}

/** The parties of a contact's noun: those in its phrase, then the subject of its verb or clause. */
export function partiesOf(scene: Scene, place: NounPlace): NounParties {
  const mediators = mediatorsOf(scene, place)
  const owners = [...ownersOf(scene, place), ...(mediators.length > 0 ? [] : doersOf(scene, place))]
  const others = othersOf(scene, place)
  const inside = uniqueRefs([...owners, ...others, ...mediators])
  const isNamed = inside.length > 0
  const chairs = isNamed && inside.every(isBody) ? chairsOf(scene, place) : []
  if (areTwoSides(chairs)) return { parties: chairs, isNamed, nearby: [] }
  if (areTwoSides(inside) || hasManySides(inside, place))
    return { parties: inside, isNamed, nearby: [] }
  if (!isNamed && isMatter(scene, place)) return { parties: [], isNamed, nearby: [] }
  // "Dialogue between leaders" names no one, and nobody else takes part.
  const isClosed =
    owners.length > 0 ||
    (others.length > 0 && /^(?:between|among)/u.test(scene.tokens[place.after]?.lower ?? ''))
  const agents = isClosed ? [] : agentsOf(scene, place, uniqueRefs([...others, ...mediators]))
  // "Reviewed the visit of the President of China to Lima": whoever visits, and whom, is told with the visit.
  if (place.hit.row.kind === 'visit' && isOfVisitor(scene, place) && others.length > 0)
    return { parties: withVisited(scene, place, others), isNamed, nearby: [] }
  // "Invited X to pay a visit to Kenya": where both sides are named, the country is the place.
  if (place.hit.row.kind === 'visit' && areTwoSides(agents))
    return { parties: agents, isNamed, nearby: [] }
  const nearby =
    place.role === 'adjunct' && !isNamed && !isProperName(scene, place)
      ? aroundOf(scene, place)
      : []
  return { parties: uniqueRefs([...agents, ...inside]), isNamed, nearby }
}

const isBody = ({ actorKind }: Ref): boolean => actorKind === 'body'

/** "The ministers of Kenya and Chad co-chaired the meeting of the Joint Commission": they meet, and the body is theirs. */
function chairsOf(scene: Scene, { clause, verb }: NounPlace): readonly Ref[] {
  const isChairing = CHAIRING.test(scene.tokens[verb ?? -1]?.lower ?? '')
  return verb !== null && isChairing ? holdersOf(scene, clause, verb) : []
}

const CHAIRING = /^(?:co-?)?(?:chair|lead|open|clos|attend|presid|conven)\p{L}*$|^led$/u

/** "Discussed the Chad talks": what two speak of, named by a state that is neither of them, is no talks of theirs. */
function isMatter(scene: Scene, { first, head, clause }: NounPlace): boolean {
  const verb = clause.verb === null ? undefined : scene.tokens[clause.verb]
  const span = spanOfTokens(scene.tokens, first, head)
  if (!span || !verb || verb.start > span.start || !SPEAKING_OF.test(verb.lemma)) return false
  const sides = subjectOf(scene, clause, clause.verb ?? first).map(({ side }) => side)
  return mentionsIn(scene, span).some((mention) => {
    const { kind, side } = actorOf(scene.analysis, mention)
    return kind === 'state' && !sides.includes(side)
  })
}

const isOfVisitor = ({ tokens }: Scene, { after }: NounPlace): boolean =>
  /^(?:of|by|from)$/u.test(tokens[after]?.lower ?? '')

/** The visitor, and the state to which the visit is. */
function withVisited(
  scene: Scene,
  { after, clause }: NounPlace,
  visitors: readonly Ref[],
): readonly Ref[] {
  const to = scene.tokens
    .slice(after, clause.last)
    .findIndex(({ lower }) => lower === 'to' || lower === 'in')
  const host = to < 0 ? null : hostOf(scene, placeAt(scene, after + to + 1, clause.last))
  return uniqueRefs([...visitors, ...(host ? [host] : [])])
}

/** A body or bloc of many states is two sides and more by itself: "a NATO summit". */
export function hasManySides(refs: readonly Ref[], { hit }: NounPlace): boolean {
  return (
    /^(?:meeting|summit|talks|video-call)$/u.test(hit.row.kind) &&
    refs.some(({ actorKind }) => actorKind === 'bloc' || actorKind === 'body')
  )
}

/** "Talks mediated by Norway": those who bring the parties together take part. */
function mediatorsOf({ tokens, ...scene }: Scene, { after, last }: NounPlace): readonly Ref[] {
  const by = tokens
    .slice(after, last)
    .findIndex(
      ({ lower }, index) => lower === 'by' && MEDIATED.test(tokens[after + index - 1]?.lower ?? ''),
    )
  return by < 0 ? [] : partiesFrom({ tokens, ...scene }, after + by + 1, last)
}

const MEDIATED = /^(?:mediated|brokered|facilitated|hosted|chaired|moderated|convened)$/u

/** "A visit to Ankara by the Norwegian minister". */
function doersOf(scene: Scene, { after, last }: NounPlace): readonly Ref[] {
  const by = scene.tokens.slice(after, last).findIndex(({ lower }) => lower === 'by')
  return by < 0 ? [] : partiesFrom(scene, after + by + 1, last)
}

/** Those before the noun: "Macron's call, "their talks", "the NATO-Ukraine meeting". */
function ownersOf(scene: Scene, { first, head }: NounPlace): readonly Ref[] {
  const span = spanOfTokens(scene.tokens, first, head)
  if (!span) return []
  const inside = mentionsIn(scene, span)
  const outer = inside.filter(
    (mention) =>
      !inside.some(
        (other) =>
          other !== mention &&
          isWithin(other, mention) &&
          other.end - other.start > mention.end - mention.start,
      ),
  )
  const owning = outer.filter((mention) => isOwner(scene, mention))
  const kept =
    owning.length > 0
      ? owning
      : outer.length > 1
        ? outer
        : outer.filter((mention) => isParty(scene, mention))
  return uniqueRefs(kept.map((mention) => refOf(scene.text, scene.analysis, mention)))
}

function isOwner(scene: Scene, mention: Mention): boolean {
  if (mention.form === 'pronoun') return true
  return /^['’](?:s\b|\s)/u.test(scene.text.slice(mention.end, mention.end + 3))
}

// "Ukraine talks" are talks about Ukraine; "a Putin call" and "the NATO summit" have their party.
function isParty(scene: Scene, mention: Mention): boolean {
  const kind = scene.analysis.actors.find(({ id }) => id === mention.actor)?.kind
  return kind === 'person' || kind === 'bloc' || kind === 'body'
}

/** Prepositions behind a noun that name those who take part. */
const NAMING = /^(?:between|among|amongst|with|of|by|from|to|involving|bringing)$/u
/** "Relations with Iran" in what the talks are about are no talks with Iran. */
const NOT_WITH =
  /^(?:war|conflict|relations|cooperation|deal|ties|treaty|agreement|tensions|border|trade|negotiations|partnership|peace|alliance|dialogue|contacts|war|line)$/u

function othersOf(scene: Scene, place: NounPlace): readonly Ref[] {
  const { tokens } = scene
  const behind = behindTime(scene, place.after)
  for (let at = place.after; at < place.last; at += 1) {
    const token = tokens[at]
    if (!token || !NAMING.test(token.lower)) continue
    const isFirst = at === place.after || at === behind
    const isLooser = /^(?:between|among|amongst|with|involving)$/u.test(token.lower)
    if (!isFirst && (!isLooser || NOT_WITH.test(tokens[at - 1]?.lower ?? ''))) continue
    const parties = partiesFrom(scene, at + 1, place.last)
    if (parties.length > 0) return parties
    const host =
      place.hit.row.kind === 'visit' ? hostOf(scene, placeAt(scene, at + 1, place.last)) : null
    if (host) return [host]
  }
  if (place.role === 'subject') return betweenBehind(scene, place)
  return place.verb === null ? [] : withBehind(scene, place)
}

/** "A phone call today from X", "a call late on Thursday evening to Y": the token behind the time that stands between. */
export function behindTime({ tokens, analysis }: Scene, from: number): number {
  const opening = [0, 1, 2].map((skipped) => tokens[from + skipped])
  const skipped = opening.findIndex((token) =>
    analysis.dates.some(({ start, end }) => token && start <= token.start && token.start < end),
  )
  const isLed = opening
    .slice(0, Math.max(0, skipped))
    .every((token) => LEADING.test(token?.lower ?? ''))
  if (skipped < 0 || !isLed) return behindAside({ tokens, analysis }, from)
  const first = opening[skipped]
  const date = analysis.dates.find(
    ({ start, end }) => first && start <= first.start && first.start < end,
  )
  const behind = date ? tokenAt(tokens, date.end) : from
  const next = DAYTIME.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind
  return behindAside({ tokens, analysis }, next)
}

/** "Spoke today, 10 March, with Y": a date between commas is told with the one before. */
function behindAside({ tokens, analysis }: Pick<Scene, 'tokens' | 'analysis'>, at: number): number {
  const [comma, first] = [tokens[at], tokens[at + 1]]
  if (comma?.value !== ',' || !first) return at
  const date = analysis.dates.find(({ start, end }) => start <= first.start && first.start < end)
  const next = date ? tokenAt(tokens, date.end) : at
  return date && tokens[next]?.value === ',' ? next + 1 : at
}

const LEADING = /^(?:on|in|at|late|early|earlier|later)$/u
const DAYTIME = /^(?:morning|afternoon|evening|night)$/u

/** "A telephone conversation took place between X and Y": the sides behind the verb of which it is the subject. */
function betweenBehind(scene: Scene, { clause }: NounPlace): readonly Ref[] {
  if (clause.verb === null) return []
  const behind = scene.tokens
    .slice(clause.verb, clause.last)
    .findIndex(({ lower }) => lower === 'between' || lower === 'among')
  return behind < 0 ? [] : partiesFrom(scene, clause.verb + behind + 1, clause.last)
}

/** "Held talks at State House, Nairobi, with X": what the verb has behind the phrase. */
function withBehind(scene: Scene, { last, clause }: NounPlace): readonly Ref[] {
  const behind = scene.tokens.slice(last, clause.last).findIndex(({ lower }) => lower === 'with')
  if (behind < 0 || NOT_WITH.test(scene.tokens[last + behind - 1]?.lower ?? '')) return []
  return partiesFrom(scene, last + behind + 1, clause.last)
}

/** Who holds it: the subject of the verb, or for "with Putin" whoever the sentence is about. */
function agentsOf(scene: Scene, place: NounPlace, others: readonly Ref[]): readonly Ref[] {
  const { clause, verb, role } = place
  if (verb !== null) return holdersOf(scene, clause, verb)
  const author = elidedAuthor(scene, clause, place.first)
  if (author) return [author]
  if (role === 'subject') return []
  if (role === 'fragment') {
    const relative = relativeBehind(scene, place)
    if (relative) return subjectIn(scene, relative)
  }
  const subject = subjectOf(scene, clause, Math.min(place.first, clause.verb ?? place.first))
  if (others.length > 0)
    return subject.length > 0
      ? [...subject, ...joinedBy(scene, clause)]
      : subjectOfSentence(scene, place)
  return isDefinite(scene, place) || isBare(place) ? [] : aroundOf(scene, place)
}

/** "A visit that X had planned": who acts in the relative clause. */
export function relativeBehind(scene: Scene, { clause }: NounPlace): Clause | null {
  const next = neighbourOf(scene, clause, 1)
  const opener = scene.tokens[(next?.first ?? 0) - 1]?.lower
  const isRelative = next?.isRelative || opener === 'that' || opener === 'which'
  return next && isRelative ? next : null
}

const subjectIn = (scene: Scene, clause: Clause): readonly Ref[] =>
  partiesIn(scene, { first: clause.first, last: clause.verb ?? clause.last })

/** "The East Asia Summit" has its own parties, whoever acts nearby. */
export const isProperName = (scene: Scene, { head }: NounPlace): boolean =>
  scene.tokens[head - 1]?.tag === 'PROPN' &&
  (/^\p{Lu}/u.test(scene.tokens[head]?.value ?? '') ||
    // "The BRICS summit".
    /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(scene.tokens[head - 1]?.value ?? ''))

/** "Establishing contacts", "diplomacy and dialogue": a word that stands alone tells of no contact. */
const isBare = ({ hit, first, head }: NounPlace): boolean => !hit.row.isExact && first === head

/** Who holds it; "told their envoys to hold talks" are the envoys, and those who sent them where that is one side. */
function holdersOf(scene: Scene, clause: NounPlace['clause'], verb: number): readonly Ref[] {
  const actors = actorsOf(scene, clause, verb)
  if (areTwoSides(actors)) return actors
  const holders = uniqueRefs([...subjectOf(scene, clause, verb), ...actors])
  const author = holders.length > 0 ? null : elidedAuthor(scene, clause, verb)
  return author ? [author] : holders
}

function subjectOfSentence(scene: Scene, { clause, last }: NounPlace): readonly Ref[] {
  const clauses = clausesOfSentence(scene, clause.sentence)
  const later = clauses.find(({ first, verb }) => first >= last && verb !== null)
  const earlier = clauses.filter(({ first, verb }) => first < clause.first && verb !== null).at(-1)
  const own =
    clause.verb !== null && clause.verb >= last
      ? partiesIn(scene, { first: last, last: clause.verb })
      : []
  if (own.length > 0) return own
  const near = earlier ?? later
  return near ? subjectOf(scene, near, near.verb ?? near.last) : []
}

/** "In a series of calls X warned Y": the parties of the clause around it. */
function aroundOf(scene: Scene, place: NounPlace): readonly Ref[] {
  const { clause, first, last } = place
  const verb = clause.verb ?? last
  const subject =
    verb > last
      ? partiesIn(scene, { first: last, last: verb })
      : subjectOf(scene, clause, Math.min(first, verb))
  if (areTwoSides(subject)) return subject
  const objects =
    verb < last
      ? [
          ...partiesIn(scene, { first: verb, last: first }),
          ...partiesIn(scene, { first: last, last: clause.last }),
        ]
      : [...partiesIn(scene, { first: verb, last: clause.last }), ...spokenTo(scene, verb, clause)]
  const own = uniqueRefs([...subject, ...objects.slice(0, 1)])
  if (own.length > 1) return own
  return partiesBeside(scene, place) ?? own
}

/** "Has spoken to X": whom the verb names behind "to" or "with". */
function spokenTo(scene: Scene, verb: number, clause: Clause): readonly Ref[] {
  const behind = scene.tokens
    .slice(verb, clause.last)
    .findIndex(({ lower, tag }) => /^(?:to|with)$/u.test(lower) && tag !== 'PART')
  return behind < 0 ? [] : partiesFrom(scene, verb + behind + 1, clause.last)
}

/**
 * The two sides of the clause before, or of the one behind a fragment such as "After months of talks"; of an exact word
 * also those of all that its sentence tells before it: "X demanded that Norway pay, a spokesman said, in a call".
 */
function partiesBeside(scene: Scene, place: NounPlace): readonly Ref[] | null {
  const { clause, hit } = place
  const clauses = clausesOfSentence(scene, clause.sentence)
  const earlier = clauses.filter(({ first }) => first < clause.first).toReversed()
  const behind = clauses.filter(({ first }) => first > clause.first).slice(0, 3)
  const near = [...earlier.slice(0, 1), ...behind].map((other) => partiesIn(scene, other))
  const told = near.find(areTwoSides)
  if (told || !hit.row.isExact || !isDuring(scene, place)) return told ?? null
  const held = earlier.map((other) => partiesIn(scene, other))
  const all = uniqueRefs([...partiesIn(scene, clause), ...held.flat()])
  return held.find(areTwoSides) ?? (areTwoSides(all) ? all : null)
}

/** "In a call", "during a visit": when and how something was said. */
const isDuring = ({ tokens }: Scene, { first, head }: NounPlace): boolean =>
  head > first && /^(?:in|during|over|on|at)$/u.test(tokens[first - 1]?.lower ?? '')

/** Whether the phrase points to a contact known already: "the talks", "their call". */
export function isDefinite(scene: Scene, { first, head }: NounPlace): boolean {
  const span = spanOfTokens(scene.tokens, first, Math.max(head, first + 1))
  const words = span ? scene.text.slice(span.start, span.end) : ''
  if (
    /^(?:the|this|that|these|those|both|his|her|their|its|today['’]s|yesterday['’]s)\b/iu.test(
      words,
    )
  )
    return head > first
  return head > first && (isOwnedAt(scene, first) || /^\w+day['’]s\b/iu.test(words))
}

function isOwnedAt(scene: Scene, first: number): boolean {
  const start = scene.tokens[first]?.start ?? 0
  return scene.analysis.mentions.some(
    (mention) =>
      mention.start === start &&
      isOwner(scene, mention) &&
      tokenAt(scene.tokens, mention.end) > first,
  )
}
