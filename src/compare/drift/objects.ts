import type { Tag, Token } from '../../model/analysis.js'
import { isOverlapping, isWithin, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { ScaleName } from '../../lexicon/scales.js'
import { degreesWithin } from '../degrees.js'
import { rootOf } from '../roots.js'
import type { Saying } from './spoken.js'

/** Scales whose words tell how much, how soon or how surely, and no matter. */
const STRENGTH: readonly ScaleName[] = [
  'immediacy',
  'quantifier',
  'intensity',
  'realisation',
  'undertaking',
  'condition',
  'limit',
]

const NAMING: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN'])

// Words that stand before the thing that is meant: "the establishment of a ceasefire", "an end to the strikes".
const FRAMES = new Set(
  `establishment launch beginning start opening continuation implementation end cessation conclusion importance need
  necessity urgency readiness willingness determination intention commitment interest hope wish desire aim goal plan
  proposal idea possibility prospect issue question matter topic principle role part number series set kind form measure
  step effort work action way process level framework basis context state side country people year month week day time
  today`
    .split(/\s+/u)
    .map(rootOf),
)

/** Of the first things named so many may be what a saying is about: "support, also with aid". */
const MOST_OBJECTS = 2

/** A thing that a saying is about, by its root, and whom or what it is for: "support" for "farmers". */
interface Named {
  readonly thing: string
  readonly target: string | null
}

const OBJECTS = new WeakMap<Saying['proposition'], readonly Named[]>()

/**
 * Whether two sayings name one thing first, for one target where both name any. The first nouns are looked at that name a
 * matter when the words that tell strength are taken out, and who speaks or is spoken to.
 */
export function isOfOneObject(one: Saying, other: Saying): boolean {
  return objectsOf(one).some((ours) => objectsOf(other).some((theirs) => isSame(ours, theirs)))
}

function isSame(one: Named, other: Named): boolean {
  const areTargeted = one.target !== null && other.target !== null
  return one.thing === other.thing && (!areTargeted || one.target === other.target)
}

function objectsOf(saying: Saying): readonly Named[] {
  const known = OBJECTS.get(saying.proposition)
  if (known) return known
  const found = saying.proposition.words
    .flatMap((span) => namedWithin(saying, span))
    .slice(0, MOST_OBJECTS)
  OBJECTS.set(saying.proposition, found)
  return found
}

function namedWithin({ source }: Saying, span: Span): readonly Named[] {
  const { article, analysis } = source.telling.reading
  const tokens = tokensWithin(analysis.tokens, span)
  const besides = [...strengthWithin(article.text, span), ...analysis.mentions, ...analysis.dates]
  return tokens.flatMap((token, at) => {
    const isThing = NAMING.has(token.tag) && tokens[at + 1]?.tag !== 'NOUN'
    if (!isThing || besides.some((each) => isOverlapping(each, token))) return []
    const thing = rootOf(token.lower)
    return FRAMES.has(thing) ? [] : [{ thing, target: targetAfter(source, tokens.slice(at + 1)) }]
  })
}

const TOWARDS = /^(?:for|to|of|against|with)$/u
const LONGEST_TARGET = 4

/** "For Ukraine", "of the northern ports": the side named, or the root of the noun. */
function targetAfter(
  { telling }: Saying['source'],
  [first, ...rest]: readonly Token[],
): string | null {
  if (!first || !TOWARDS.test(first.lower)) return null
  const { mentions, actors } = telling.reading.analysis
  const next = rest.slice(0, LONGEST_TARGET)
  const at = next.findIndex(({ tag }, index) => NAMING.has(tag) && next[index + 1]?.tag !== 'NOUN')
  const head = next[at]
  if (!head) return null
  const mention = mentions.find((each) => isWithin(each, head))
  const actor = actors.find(({ id }) => id === mention?.actor)
  return actor?.side ?? actor?.id ?? rootOf(head.lower)
}

function strengthWithin(text: string, span: Span): readonly Span[] {
  return STRENGTH.flatMap((scale) => degreesWithin(text, span, scale)).map(
    ({ evidence }) => evidence,
  )
}
