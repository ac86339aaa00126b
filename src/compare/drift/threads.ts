import type { Drift, DriftBasis, WordingChange } from '../../model/positions.js'
import { isWithin, type Evidence } from '../../model/spans.js'
import { shareVoice } from '../voices.js'
import type { Bundle } from './bundles.js'
import { driftsBetween, type Worded } from './drifts.js'
import { driftLine } from './lines.js'
import { isOfOneStatement, isOwnWord, type Saying } from './spoken.js'
import { matchesBetween, type Match } from './matches.js'

/** A matter of one occasion, its number over the occasions, and what changed since it was said before. */
export interface Threaded extends Bundle {
  readonly thread: number
  /** Worked out when it is asked for, and once: what is followed is more than what is shown. */
  readonly change: () => WordingChange | null
}

/** A matter over the occasions. */
interface Thread {
  readonly number: number
  last: Bundle
  /** The last in the speaker's own words. */
  lastOwn: Bundle | null
}

/** How many occasions back the same matter is looked for: what was not said for longer is begun anew. */
const LOOK_BACK = 8

/** What does not name the topic goes on with what was said of it just before. */
const LOOK_BACK_OFF_TOPIC = 2

/**
 * Follows each matter from the last occasion on which it was said to the next. `spoken` is oldest first. A matter begins on
 * the topic; what begins off it is left out.
 */
export function threadsOf(spoken: readonly (readonly Bundle[])[]): readonly Threaded[] {
  const threads: Thread[] = []
  return spoken.flatMap((bundles, at) => {
    const taken = takenUp(bundles, threads, spoken.slice(Math.max(0, at - LOOK_BACK), at))
    const followed = bundles.filter((bundle) => bundle.isOnTopic || taken.has(bundle))
    return followed.map((bundle): Threaded => {
      const known = taken.get(bundle)
      const before = known ? heldAgainst(known, bundle) : null
      const thread = known ?? { number: threads.length + 1, last: bundle, lastOwn: null }
      if (!known) threads.push(thread)
      thread.last = bundle
      if (isOwnWord(bundle.leader)) thread.lastOwn = bundle
      return {
        ...bundle,
        thread: thread.number,
        change: () => before && changeBetween(before, bundle),
      }
    })
  })
}

/** The thread that each bundle takes up: of the latest occasion that has one. */
function takenUp(
  bundles: readonly Bundle[],
  threads: readonly Thread[],
  before: readonly (readonly Bundle[])[],
): ReadonlyMap<Bundle, Thread> {
  const taken = new Map<Bundle, Thread>()
  for (const [back, earlier] of before.toReversed().entries()) {
    const used = new Set(taken.values())
    const ends = threads.filter((each) => earlier.includes(each.last) && !used.has(each))
    const rest = bundles.filter(
      (bundle) => !taken.has(bundle) && (bundle.isOnTopic || back < LOOK_BACK_OFF_TOPIC),
    )
    for (const [thread, bundle] of linksBetween(ends, rest)) taken.set(bundle, thread)
  }
  return taken
}

type Link = readonly [Thread, Bundle]

/** Each with one, the likeliest first. */
function linksBetween(ends: readonly Thread[], bundles: readonly Bundle[]): readonly Link[] {
  const threads = new Map(ends.map((each) => [each.last.leader, each]))
  const leaders = new Map(bundles.map((each) => [each.leader, each]))
  const links = new Map<Thread, Bundle>()
  const [met, used] = [new Set<Thread>(), new Set<Bundle>()]
  for (const match of matchesBetween([...threads.keys()], [...leaders.keys()])) {
    const [thread, bundle] = [threads.get(match.before), leaders.get(match.after)]
    if (!thread || !bundle) continue
    const isFree = !met.has(thread) && !used.has(bundle)
    if (isFree && isOfOneMatter(thread, bundle, match)) links.set(thread, bundle)
    // What is thin is held against nothing but the likeliest.
    if (match.isThin || links.get(thread) === bundle) {
      met.add(thread)
      used.add(bundle)
    }
  }
  return [...links]
}

/** Less of the longer wording in the other, and that no scale tells them apart says nothing. */
const LEAST_OF_LONGER = 0.3

/** Scales of what becomes of a thing: where they part two sayings of one thing, they are of one matter. */
const DEEDS: ReadonlySet<string> = new Set(
  ['course', 'backing', 'firmness', 'modality', 'realisation'].map(
    (rule) => `wording-strength/${rule}`,
  ),
)

/** What is ranked on a scale has that in common; of what is only worded otherwise, much must be. */
function isOfOneMatter(thread: Thread, bundle: Bundle, { ofLonger, isThin }: Match): boolean {
  if (ofLonger >= LEAST_OF_LONGER && !isThin) return true
  const [{ kind, rule }] = changeBetween(heldAgainst(thread, bundle), bundle).drifts
  return isThin ? DEEDS.has(rule) : kind !== 'reworded' && kind !== 'unsure'
}

/** Own words are held against own words, whatever accounts told in between. */
function heldAgainst({ last, lastOwn }: Thread, { leader }: Bundle): Bundle {
  return isOwnWord(leader) && lastOwn ? lastOwn : last
}

const CHANGES = new WeakMap<Bundle, WeakMap<Bundle, WordingChange>>()

/** Found once for each two: by it two matters are told apart, and then it is shown. */
function changeBetween(before: Bundle, after: Bundle): WordingChange {
  const known = CHANGES.get(before)?.get(after)
  if (known) return known
  const found = findChange(before, after)
  const changes = CHANGES.get(before) ?? new WeakMap<Bundle, WordingChange>()
  CHANGES.set(before, changes.set(after, found))
  return found
}

function findChange(before: Bundle, after: Bundle): WordingChange {
  const drifts = driftsBetween({
    before: wordedBy(before),
    after: wordedBy(after),
    isOwnWords: true,
    lineOf: driftLine,
  })
  return {
    occasion: before.occasion.key,
    article: before.leader.source.text.key,
    basis: basisOf(before.leader, after.leader, drifts[0]),
    isOtherSpeaker: !isSpokenByOne(before.leader, after.leader),
    drifts,
  }
}

function basisOf(before: Saying, after: Saying, leading: Drift): DriftBasis {
  if (before.voice === 'own-text' && after.voice === 'own-text') return 'own-texts'
  const areOwn = isOwnWord(before) && isOwnWord(after)
  const areQuoted = isOwnIn(before, leading.before) && isOwnIn(after, leading.after)
  return areOwn || areQuoted ? 'quotations' : 'reported'
}

/** Whether the deciding words are the speaker's, although an account tells the rest in its own. */
function isOwnIn({ voice, source }: Saying, words: readonly Evidence[]): boolean {
  const { quotations } = source.text.reading.analysis
  return (
    words.length > 0 &&
    (voice !== 'reported' ||
      words.every((each) => quotations.some((span) => span.closed && isWithin(span, each))))
  )
}

function isSpokenByOne({ proposition: one }: Saying, { proposition: other }: Saying): boolean {
  return shareVoice(one.speakers, other.speakers)
}

/**
 * Parts of one statement that were said once, and that no other account tells, are one: they were joined by their speaker.
 */
export function withSiblings(threaded: readonly Threaded[]): readonly Threaded[] {
  const times = new Map<number, number>()
  for (const { thread } of threaded) times.set(thread, (times.get(thread) ?? 0) + 1)
  const isAlone = ({ thread, told, leader }: Threaded) =>
    times.get(thread) === 1 && told.every(({ source }) => source === leader.source)
  const siblingsOf = (one: Threaded) =>
    threaded.filter(
      (other) => isAlone(other) && (other === one || isOfOneStatement(other.leader, one.leader)),
    )
  return threaded.flatMap((each) => {
    if (!isAlone(each)) return [each]
    const [first, ...rest] = siblingsOf(each)
    return first === each ? [{ ...each, beside: rest.map(({ leader }) => leader) }] : []
  })
}

/** The leader's text on the matter, in the leader's voice. */
export function wordedBy({ leader, told }: Bundle): Worded {
  const rest = told.filter(
    (each) => each !== leader && each.source === leader.source && each.voice === leader.voice,
  )
  return [leader, ...rest]
}
