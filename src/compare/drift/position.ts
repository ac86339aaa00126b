import type { Occasion, Position } from '../../model/positions.js'
import { bundlesOf } from './bundles.js'
import { echoesOf, type Echoes } from './echoes.js'
import { baresOf, type Bares } from './elsewhere.js'
import { formulasOf } from './formulas.js'
import { gather, joined, type Gathered, type Gathering, type Open } from './occasions.js'
import { copiesOf, groupsOf, reportsOf, type Groups } from './reports.js'
import {
  sayingsIn,
  sourcesOf,
  wordingOf,
  type Saying,
  type Source,
  type SpokenText,
} from './spoken.js'
import { threadsOf, withSiblings, type Threaded } from './threads.js'
import { takenUpFrom } from './matches.js'

/** `changes` leaves out how others word it and what is repeated: what costs most. */
type Depth = 'whole' | 'changes'

/**
 * An actor's wording over time: occasion by occasion what was said in whose words, what changed since it was last said,
 * how other accounts word it, and what is repeated word for word. The texts may come in any order; `topic` is
 * a key of the lexicon, `null` for every topic. Occasions before the day `from` are followed and not told.
 */
export function positionOf(
  texts: readonly SpokenText[],
  topic: string | null,
  from: string | null = null,
): Position {
  return positionAmong(
    inOrder(texts).flatMap((source) => sayingsIn(source, topic)),
    { depth: 'whole', from },
  )
}

/**
 * The same of several topics at once, without how others word it and what is repeated. What is on none of them is not
 * looked at, though it may stand between two wordings of one matter.
 */
export function changesOn(texts: readonly SpokenText[], topics: ReadonlySet<string>): Position {
  const sayings = inOrder(texts).flatMap((source) => sayingsIn(source, null))
  const isAsked = ({ proposition }: Saying) => proposition.topics.some((each) => topics.has(each))
  return positionAmong(sayings.filter(isAsked), { depth: 'changes', from: null })
}

function inOrder(texts: readonly SpokenText[]): readonly Source[] {
  return sourcesOf(texts.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
}

interface Shown {
  readonly depth: Depth
  /** "2025-07-01". */
  readonly from: string | null
}

function positionAmong(sayings: readonly Saying[], { depth, from }: Shown): Position {
  const { occasions, undated } = withRetellings(gather(sayings))
  const threaded = withSiblings(threadsOf(occasions.map(bundlesOf)))
  const told = occasions.filter((occasion) => threaded.some((each) => each.occasion === occasion))
  const isShown = ({ date }: Gathered) => from === null || date === null || date >= from
  return {
    occasions: told.filter(isShown).map((occasion) =>
      occasionOf(
        occasion,
        threaded.filter((each) => each.occasion === occasion),
        depth,
      ),
    ),
    formulas: depth === 'whole' ? formulasOf(told) : [],
    undated: undated.filter(({ isOnTopic }) => isOnTopic).map((each) => wordingOf(each)),
  }
}

function occasionOf(gathered: Gathered, bundles: readonly Threaded[], depth: Depth): Occasion {
  const { key, contact, date, dated } = gathered
  const isWhole = depth === 'whole'
  const groups = isWhole ? groupsOf(gathered, bundles) : NO_GROUPS
  const bares = isWhole ? baresOf(bundles) : NO_BARES
  const echoes = isWhole ? echoesOf(bundles) : NO_ECHOES
  return {
    key,
    contact,
    date,
    dated,
    said: bundles.map((bundle) => ({
      thread: bundle.thread,
      wording: wordingOf(bundle.leader, bundle.beside),
      copies: copiesOf(bundle, bundle.leader.source, groups),
      get change() {
        return bundle.change()
      },
      reports: isWhole
        ? reportsOf(bundle, groups, {
            echoes: echoes.get(bundle.leader) ?? [],
            bares: bares.get(bundle.leader) ?? [],
          })
        : [],
    })),
  }
}

const NO_GROUPS: Groups = new Map()
const NO_BARES: Bares = new Map()
const NO_ECHOES: Echoes = new Map()

interface Dated {
  readonly occasions: readonly Gathered[]
  readonly undated: readonly Saying[]
}

/** What is told as said earlier is of the one occasion of that time on which the same was said, where there is one alone. */
function withRetellings({ occasions, open }: Gathering): Dated {
  const retold = occasions.map((occasion) => retoldOf(occasion, open))
  const isHome = (at: number, saying: Saying) =>
    retold.every((each, other) => each.has(saying) === (other === at))
  const sayings = open.map(({ saying }) => saying)
  return {
    occasions: occasions.map((occasion, at) =>
      joined(
        occasion,
        sayings.filter((saying) => isHome(at, saying)),
      ),
    ),
    undated: sayings.filter((saying) => !occasions.some((_, at) => isHome(at, saying))),
  }
}

function retoldOf({ day, sayings }: Gathered, open: readonly Open[]): ReadonlySet<Saying> {
  const then = open.filter(({ days }) => day >= days.first && day <= days.last)
  return takenUpFrom(
    sayings,
    then.map(({ saying }) => saying),
  )
}
