import type { News } from '../../model/account.js'
import type { Loose, MatterUnit } from '../../model/following.js'
import type { Span } from '../../model/spans.js'
import { rootOf } from '../roots.js'
import type { Telling } from '../telling.js'
import { matterIn } from './matter.js'

/** What links news to an undertaking, worked out once. */
export function looseOf(telling: Telling, news: News): Loose {
  const [first] = news.evidence
  const { thing, before } = news
  return {
    turn: news.turn,
    heads: news.heads.map(rootOf),
    thing: thing === null ? [] : unitsIn(telling, thing),
    around: unitsIn(telling, first),
    before: before === null ? [] : unitsIn(telling, before),
    from: before?.start ?? first.start,
    hasNumber: thing !== null && NUMBER.test(thing.quote),
    isPointing: news.heads.length === 0 && isPointing(telling, news),
    verbWord: news.verb,
    verb: news.verb === null ? null : rootOf(news.verb),
    share: OUT_OF.test(first.quote) ? 'part' : news.share,
    standsAlone: false,
    isPassed: news.rule === 'news/passed',
    isKnown: thing !== null && !/^(?:an?|any|some|several|many)\s/iu.test(thing.quote),
    sides: sidesIn(telling),
    people: peopleIn(telling),
  }
}

const unitsIn = (telling: Telling, span: Span): readonly MatterUnit[] =>
  matterIn(telling, span, []).filter(({ weight }) => weight > 0.25)

const POINTER =
  /^(?:(?:so|but|and|then|for)\s+)?(?:it|they|this|that|these|those|both|all|none|neither|everything|work|construction|deliver(?:y|ies)|shipments?|payments?|(?:the|its|their|another|our|that|this|no|half|most|some)\s+\S|\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a\s+(?:hundred|dozen|third|quarter|half)|nothing)(?![\p{L}]))/iu
const NUMBER =
  /(?<![\p{L}])(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|third|quarter|first|second|last|rest|others?|remaining|remainder)(?![\p{L}])/iu
/** "The day", "none of this": nothing that was promised. */
const OF_TIME =
  /^(?:the|that|this)\s+(?:day|week|month|year|time|moment|way|point|things?)(?![\p{L}])|^(?:none|all|some|most)\s+of\s+(?:this|that|it)(?![\p{L}])/iu

/** "It", "the other two", "work on it", or nothing at all, as in "opened on Tuesday"; nobody's name. */
function isPointing({ reading: { analysis } }: Telling, { thing }: News): boolean {
  if (thing === null) return true
  const isNamed = analysis.mentions.some(
    ({ start, end, form }) => form !== 'pronoun' && start < thing.end && thing.start < end,
  )
  return POINTER.test(thing.quote) && !OF_TIME.test(thing.quote) && !isNamed
}

/** "To eight hectares out of fifteen". */
const OUT_OF =
  /(?<![\p{L}])(?:out\s+of\s+(?:the\s+)?[\p{L}\p{N}]+|so\s+far|with\s+\S+\s+(?:still\s+)?to\s+come)(?![\p{L}])/iu

function peopleIn({ reading: { analysis } }: Telling): readonly string[] {
  return analysis.actors.flatMap(({ id, side, kind }) =>
    kind === 'person' && side === null ? [id] : [],
  )
}

const SIDES = new WeakMap<Telling, readonly string[]>()

/** The sides of all whom a text names, and its own. */
function sidesIn(telling: Telling): readonly string[] {
  const known = SIDES.get(telling)
  if (known !== undefined) return known
  const { article, analysis } = telling.reading
  const own = article.side === null ? [] : [article.side.state]
  const sides = [
    ...new Set([...own, ...analysis.actors.flatMap(({ side }) => side ?? [])]),
  ].toSorted()
  SIDES.set(telling, sides)
  return sides
}

/** In UTF-16 units: what "its word" means stands in the sentences just before. */
const REACH = 400

/** What became of "its obligations", "its word", "no such promise": of the undertaking that the text spoke of. */
export function generalOf(telling: Telling, first: Span): Loose {
  const from = Math.max(0, first.start - REACH)
  return {
    turn: 'stands',
    heads: [],
    thing: [],
    around: unitsIn(telling, first),
    before: unitsIn(telling, { start: from, end: first.start }),
    from,
    hasNumber: false,
    isPointing: true,
    standsAlone: true,
    verbWord: null,
    verb: null,
    share: null,
    isPassed: false,
    isKnown: true,
    sides: sidesIn(telling),
    people: peopleIn(telling),
  }
}
