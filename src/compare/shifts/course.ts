import type { Act } from '../../model/account.js'
import { spanIndexAt } from '../../model/span-search.js'
import type { Span } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { rootOf } from '../roots.js'
import { isMainIn } from './modality.js'
import { shiftOf, type Shift } from './shift.js'

/** Acts in which a speaker tells what becomes of an effort of his own. */
const OWN = new Set<Act>(['promise', 'agree', 'support', 'propose', 'assert'])
const STEADY = 0.5

// "Would not let up in its support" against "would strengthen its support": what becomes of one thing.
export function course({ a, b, near: [one, other] }: ClaimPair): Shift | null {
  if (!OWN.has(one.act) || !OWN.has(other.act)) return null
  const [first, second] = [courseIn(a, one), courseIn(b, other)]
  if (!first || !second) return null
  const common = [...first.things].filter((each) => second.things.has(each))
  const isRanked =
    Math.min(first.degree.degree, second.degree.degree) >= STEADY ||
    common.some((each) => HELP.has(each))
  return common.length > 0 && isRanked
    ? shiftOf(first.degree, second.degree, { rule: 'course', weight: 0.55 })
    : null
}

/** To do less of these is to do less for somebody; to do less of other things may be what was asked. */
const HELP = new Set(
  'support aid assistance help backing supplies supply deliveries delivery funding cooperation solidarity'
    .split(' ')
    .map(rootOf),
)

interface Course {
  readonly degree: Degree
  /** Roots of the things that go on, end or grow. */
  readonly things: ReadonlySet<string>
}

/** What goes on and grows grows. */
function courseIn({ telling }: Version, { shared, words }: Proposition): Course | null {
  const { text } = telling.reading.article
  const found = [...shared, ...words].flatMap((span) =>
    degreesWithin(text, span, 'course')
      .filter((each) => isVerb(telling, each.evidence) && isMainIn(text, span, each))
      .map((degree) => ({ degree, things: thingsAfter(telling, degree.evidence) })),
  )
  return found.find(({ degree }) => degree.degree !== STEADY) ?? found[0] ?? null
}

function isVerb({ reading }: Version['telling'], span: Span): boolean {
  const { tokens } = reading.analysis
  const at = spanIndexAt(tokens, span.start)
  const [before, tag] = [tokens[at - 1]?.tag, tokens[at]?.tag]
  // "Would double its quota", whatever the tagger takes "double" for.
  return (tag !== 'NOUN' && tag !== 'ADJ') || before === 'AUX' || before === 'PART'
}

const REACH = 6
const MOST_THINGS = 2

/** The first things named after a verb, in its own clause. */
function thingsAfter({ reading }: Version['telling'], { end }: Span): ReadonlySet<string> {
  const { tokens } = reading.analysis
  const at = spanIndexAt(tokens, end)
  const next = tokens.slice(at, at + REACH)
  const stop = next.findIndex(({ value }) => /^[,;:.]$/u.test(value))
  const nouns = (stop < 0 ? next : next.slice(0, stop)).filter(({ tag }) => tag === 'NOUN')
  return new Set(nouns.slice(0, MOST_THINGS).map(({ lower }) => rootOf(lower)))
}
