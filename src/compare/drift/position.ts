import type { Occasion, Position } from '../../model/positions.js'
import { bundlesOf } from './bundles.js'
import { formulasOf } from './formulas.js'
import { gather, joined, type Gathered, type Gathering, type Open } from './occasions.js'
import { copiesOf, groupsOf, reportsOf } from './reports.js'
import { sayingsIn, sourcesOf, wordingOf, type Saying, type SpokenText } from './spoken.js'
import { threadsOf, type Threaded } from './threads.js'
import { matchesBetween } from './weighing.js'

/**
 * An actor's wording over time: occasion by occasion what was said in whose words, what changed since it was last said,
 * how other accounts word it, and what is repeated word for word. The texts may come in any order; `topic` is
 * a key of the lexicon, `null` for every topic.
 */
export function positionOf(texts: readonly SpokenText[], topic: string | null): Position {
  const sources = sourcesOf(texts.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
  const { occasions, undated } = withRetellings(
    gather(sources.flatMap((source) => sayingsIn(source, topic))),
  )
  const threaded = threadsOf(occasions.map(bundlesOf))
  const told = occasions.filter((occasion) => threaded.some((each) => each.occasion === occasion))
  return {
    occasions: told.map((occasion) =>
      occasionOf(
        occasion,
        threaded.filter((each) => each.occasion === occasion),
      ),
    ),
    formulas: formulasOf(told),
    undated: undated.filter(({ isOnTopic }) => isOnTopic).map(wordingOf),
  }
}

function occasionOf(gathered: Gathered, bundles: readonly Threaded[]): Occasion {
  const { key, contact, date, dated } = gathered
  const groups = groupsOf(gathered)
  return {
    key,
    contact,
    date,
    dated,
    said: bundles.map((bundle) => ({
      thread: bundle.thread,
      wording: wordingOf(bundle.leader),
      copies: copiesOf(bundle, bundle.leader.source, groups),
      change: bundle.change,
      reports: reportsOf(bundle, groups),
    })),
  }
}

interface Dated {
  readonly occasions: readonly Gathered[]
  readonly undated: readonly Saying[]
}

/** What is told as said earlier is of the one occasion of that time on which the same was said, where there is one alone. */
function withRetellings({ occasions, open }: Gathering): Dated {
  const homes = open.map((each) => ({ each, home: homeOf(each, occasions) }))
  return {
    occasions: occasions.map((occasion) =>
      joined(
        occasion,
        homes.flatMap(({ each, home }) => (home === occasion ? [each.saying] : [])),
      ),
    ),
    undated: homes.flatMap(({ each, home }) => (home === null ? [each.saying] : [])),
  }
}

function homeOf({ saying, days }: Open, occasions: readonly Gathered[]): Gathered | null {
  const found = occasions.filter(
    ({ day, sayings }) =>
      day >= days.first && day <= days.last && matchesBetween(sayings, [saying]).length > 0,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
