import { CUES } from '../lexicon/cues.js'
import { AGENCIES } from '../lexicon/outlets.js'
import type { Attribution, AttributionSpans } from '../model/analysis.js'
import type { Ref } from '../model/actors.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import { isWithin, quoteFrom, type Span } from '../model/spans.js'
import { spanIndexAt } from '../model/span-search.js'
import type { Range } from './clauses.js'
import { actorOfSide } from './cast/gazetteer.js'
import { rangeOf, type Ground } from './passage.js'
import { headOf, refsOf, speakerFormOf } from './speakers.js'
import { cueFormsOf } from './verbs.js'

/**
 * Gives every attribution its actors and its place inside others. What only looks like speech is left out:
 * an attitude that somebody's words give a third ("he said Europe will not accept"), and the text's own "we".
 */
export function resolveAttributions(
  ground: Ground,
  tagged: readonly AttributionSpans[],
): readonly Attribution[] {
  const spoken = tagged.filter(
    (each) => !isOwnVoice(ground, each) && !isAgentless(ground, each) && !isNobody(ground, each),
  )
  const told = spoken.filter((each, index) => !isAttitude(ground, each, parentOf(spoken, index)))
  const places = new Map(told.map((each, index) => [each, index]))
  const parents = told.map((_, index) => {
    const parent = parentOf(told, index)
    return parent ? (places.get(parent) ?? null) : null
  })
  return told.map((each, index) => {
    const parent = isAroundItself(parents, index) ? null : (parents[index] ?? null)
    return {
      ...each,
      speakers: speakersOf(ground, each, parent === null ? null : (told[parent] ?? null)),
      told: refsOfAll(ground, each.addressees),
      parent,
    }
  })
}

/** Two taggers may each put the other's find inside its own: then neither surrounds the other. */
function isAroundItself(parents: readonly (number | null)[], index: number): boolean {
  const seen = new Set<number>()
  let at = parents[index] ?? null
  while (at !== null && at !== index && !seen.has(at)) {
    seen.add(at)
    at = parents[at] ?? null
  }
  return at === index
}

function speakersOf(
  ground: Ground,
  each: AttributionSpans,
  parent: AttributionSpans | null,
): readonly Ref[] {
  if (each.frame === 'transcript') return labelled(ground, each)
  const refs = refsOfAll(ground, each.sources)
  const isWe = each.sources.some((source) => isFirstPerson(ground, rangeOf(ground.tokens, source)))
  return isWe && parent?.frame === 'transcript' ? guestRefs(ground, parent, refs) : refs
}

/** "President of Kenya Ada Osei:" is the person. */
function labelled(ground: Ground, { sources }: AttributionSpans): readonly Ref[] {
  const { article, cast } = ground
  const named = sources.flatMap((source) => refsWithin(article.text, cast, source))
  const persons = named.filter((ref) => ref.actorKind === 'person')
  return persons.length > 0 ? persons.slice(-1) : refsOfAll(ground, sources)
}

/** A guest's "we" is the guest's side. */
function guestRefs(ground: Ground, turn: AttributionSpans, refs: readonly Ref[]): readonly Ref[] {
  const side = labelled(ground, turn)[0]?.side ?? null
  const state = side === null || side === ground.article.side?.state ? null : actorOfSide(side)
  return state
    ? refs.map(({ evidence }) => ({
        name: state.name,
        actor: state.id,
        side,
        actorKind: state.kind,
        evidence,
      }))
    : refs
}

function refsOfAll(ground: Ground, spans: readonly Span[]): readonly Ref[] {
  const refs = spans.flatMap((span) => refsAt(ground, span))
  return refs.filter((ref, index) => !refs.slice(0, index).some((other) => isSameRef(ref, other)))
}

// What surrounds a cue stands within a few cues of it: a quotation of many sentences still has one cue.
const NEAR = 24

/** The innermost attribution in whose content this one stands. */
function parentOf(all: readonly AttributionSpans[], index: number): AttributionSpans | null {
  const each = all[index]
  if (!each || each.rule === 'attribution/taken-up') return null
  const around = all
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .filter((other) => other !== each && other.content.some((span) => isWithin(span, each.cue)))
  return around.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null
}

function sizeOf(each: AttributionSpans): number {
  return each.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

function refsAt(ground: Ground, span: Span): readonly Ref[] {
  const range = rangeOf(ground.tokens, span)
  const { text } = ground.article
  if (isFirstPerson(ground, range)) return sideRefs(ground, span)
  return range.first < range.last
    ? refsOf(ground, range)
    : [
        {
          name: text.slice(span.start, span.end),
          actor: null,
          side: null,
          actorKind: null,
          evidence: [quoteFrom(text, span)],
        },
      ]
}

function isFirstPerson(ground: Ground, range: Range): boolean {
  return speakerFormOf(ground, range) === 'first-person'
}

// "We" in a side's own text is the side, "I" its author.
function sideRefs(ground: Ground, span: Span): readonly Ref[] {
  const { side, text } = ground.article
  const known = refsWithin(text, ground.cast, span)
  if (known.length > 0) return known
  const evidence = [quoteFrom(text, span)]
  return [
    {
      name: side?.name ?? text.slice(span.start, span.end),
      actor: null,
      side: side?.state ?? null,
      actorKind: side ? 'state' : null,
      evidence,
    },
  ]
}

// "It was agreed that": nobody is said to have agreed.
function isAgentless({ article }: Ground, { sources, cue }: AttributionSpans): boolean {
  const [source, other] = sources
  if (!source || other || source.start > cue.start) return false
  return /^it (?:was|is|has been|had been|will be) (?:\p{L}+ )?\p{L}+ed\b/iu.test(
    article.text.slice(source.start, cue.end),
  )
}

// "No group has claimed it", "anyone who knows": nobody says anything.
const NOBODY =
  /^(?:no(?! one knows)|none|nobody|no-one|neither|anyone|anybody|everyone|everybody|whoever|those who|any|every)\b/iu

// "A president who shouts must be ready", "the fishermen might beg to differ": what may be said, and was not.
const POSSIBLE = /\b(?:might|may|must|should|can|will|would)\s+(?:\p{L}+ly\s+|also\s+|be\s+)?$/iu
const UNCERTAIN = /\b(?:might|may)\s+(?:\p{L}+ly\s+|also\s+|well\s+)?$/iu

/** Whether nobody is said to have said it: of none, of anyone, or only perhaps. */
function isNobody(
  { article }: Ground,
  { sources, cue, frame, content }: AttributionSpans,
): boolean {
  const [source, other] = sources
  if (!source || other || frame === 'transcript' || source.start > cue.start) return false
  const words = article.text.slice(source.start, source.end)
  const before = article.text.slice(source.end, cue.start)
  if (NOBODY.test(words) && !content.some((span) => span.end <= source.start)) return true
  return /^(?:a|an)\s/iu.test(words) ? POSSIBLE.test(before) : UNCERTAIN.test(before)
}

function isOwnVoice(ground: Ground, each: AttributionSpans): boolean {
  const { kind } = ground.article
  if (kind === 'official' || kind === 'briefing') return false
  return each.sources.some((source) => isFirstPerson(ground, rangeOf(ground.tokens, source)))
}

// Verbs with common senses that are no speech: "has always supported".
const LOOSE_CUES = new Set(CUES.filter((cue) => cue.needsActor).map((cue) => cue.lemma))

const UNREAL = new Set(
  "will would can could may might shall should must to not n’t n't ready is are was were be been".split(
    ' ',
  ),
)

// What is denied, regretted or blamed is not thereby reported.
const DENYING = new Set(
  'deny dispute refute rebut dismiss reject regret lament deplore criticize criticise condemn denounce'.split(
    ' ',
  ),
)

/** Rules that find who passes on another's words: "the daily quoted Okello as saying". */
const RELAYED = new Set(['attribution/quoted-as', 'attribution/cited'])

/** Inside what a person said, a third party's clause is a report only when it tells of speech that took place. */
function isAttitude(
  ground: Ground,
  each: AttributionSpans,
  parent: AttributionSpans | null,
): boolean {
  if (!parent || parent.frame === 'transcript') return false
  if (RELAYED.has(each.rule)) return false
  if (DENYING.has(parent.cueLemma)) return true
  if (each.sources.some((source) => isOwnSide(ground, source))) return true
  if (parent.frame === 'according' || isRelay(ground, parent)) return false
  if (isPassedOn(ground, parent) && isPast(ground, each) && isOfPerson(ground, each)) return false
  if (each.frame === 'nominal' || each.rule === 'attribution/adjective') return true
  if (LOOSE_CUES.has(each.cueLemma)) return true
  return !isPast(ground, each)
}

/** Whether the cue tells of what took place. */
function isPast({ tokens }: Ground, { cue }: AttributionSpans): boolean {
  const at = spanIndexAt(tokens, cue.start)
  const form = cueFormsOf(tokens[at]?.lower ?? '')[0]?.form
  const before = tokens.slice(Math.max(0, at - 3), at)
  return form === 'past' && before.every((token) => !UNREAL.has(token.lower))
}

const TELLING_RULES = new Set(['attribution/trailing', 'attribution/that', 'attribution/bare'])

/** "Lima said that Osei had repeated her support", "her spokesman, Ben Asante, said": it tells what somebody said. */
function isPassedOn(ground: Ground, { rule, sources }: AttributionSpans): boolean {
  const refs = refsOfAll(ground, sources)
  const isState = TELLING_RULES.has(rule) && refs.some((ref) => ref.actorKind === 'state')
  return isState || refs.some((ref) => isSpokesperson(ground, ref))
}

function isOfPerson(ground: Ground, { sources }: AttributionSpans): boolean {
  const refs = refsOfAll(ground, sources)
  return refs.length > 0 && refs.every(({ actorKind }) => actorKind === 'person')
}

// "she said her country would not accept": the speaker's own side is the speaker.
function isOwnSide({ article }: Ground, source: Span): boolean {
  return /^(?:his|her|its|their|our) (?:country|nation|government|side|people|party|administration|state)\b/iu.test(
    article.text.slice(source.start, source.end),
  )
}

/** Offices, documents, agencies and spokespersons pass on what others said. */
function isRelay(ground: Ground, each: AttributionSpans): boolean {
  return each.sources.some((source) => {
    const range = rangeOf(ground.tokens, source)
    if (speakerFormOf(ground, range) === 'document') return true
    const kinds = refsOf(ground, range).map((ref) => ref.actorKind)
    const words = ground.tokens.slice(range.first, range.last).map((token) => token.lemma)
    if (isPrincipal(ground, range)) return false
    if (AGENCY_NAMES.has(ground.article.text.slice(source.start, source.end))) return true
    return (
      kinds.some((kind) => kind === 'office' || kind === 'body') ||
      words.some((word) => RELAYING.has(word))
    )
  })
}

const AGENCY_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]),
)

const SPOKEN_FOR = /\b(?:spokes(?:man|woman|person)|press secretary)\b/iu

/** "Her spokesman, Ada Osei, said", and "Osei said" after it. */
function isSpokesperson({ cast }: Ground, { actor, actorKind }: Ref): boolean {
  const office = actorKind === 'person' ? cast.actors.find(({ id }) => id === actor)?.office : null
  return SPOKEN_FOR.test(office ?? '')
}

const PRINCIPALS = new Set(
  'president minister chancellor premier king queen emir sultan monarch secretary-general chairman chair leader head'.split(
    ' ',
  ),
)

/** "The Prime Minister", "the Secretary of State": who holds an office speaks for himself. */
function isPrincipal({ tokens }: Ground, range: Range): boolean {
  const head = tokens[headOf(tokens, range)]
  const words = tokens.slice(range.first, range.last).map((token) => token.lower)
  const isPressSecretary = words.includes('secretary') && words.includes('press')
  const isSecretary = words.includes('secretary') && !isPressSecretary && words.includes('of')
  return PRINCIPALS.has(head?.lemma ?? '') || isSecretary
}

const RELAYING = new Set(
  'spokesman spokeswoman spokesperson ministry presidency office aide person people diplomat insider source sources secretary agency official report government palace kremlin medium media adviser advisor'.split(
    ' ',
  ),
)
