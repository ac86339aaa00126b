import type { AttributionSpans } from '../../model/analysis.js'
import type { Range } from '../clauses.js'
import { spanOfChunks } from './contents.js'
import { quotationAt, spanOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { attribution } from './found.js'

/** "X has put its cards on the table: Y will not walk away": what an actor announces stands behind a colon. */
export function findAnnounced(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const colon = passage.chunks.findIndex((chunk) => chunk.kind === 'colon')
  const clause = passage.clauses.findLast((each) => each.at < colon && each.verb.finite)
  const cueless =
    colon > 0 &&
    (clause
      ? clause.subject.every((range) => isNamed(passage, range))
      : isHeadlineName(passage, colon))
  const isClause =
    passage.clauses.some((each) => each.at > colon && each.verb.finite) ||
    quotationAt(passage, passage.chunks[colon + 1]?.first ?? -1) !== null
  const isTold = isClause && isStance(passage, colon)
  const content =
    cueless && (isTold || (clause !== undefined && isManner(passage, clause.verb.last, colon)))
      ? spanOfChunks(passage, colon + 1, passage.chunks.length)
      : null
  const sources = clause
    ? clause.subject
    : [
        {
          first: passage.sentence.first,
          last: passage.chunks[colon]?.first ?? passage.sentence.first,
        },
      ]
  if (!content || sources.length === 0) return []
  const cue = clause
    ? spanOf(tokens, {
        first: clause.verb.first,
        last: passage.chunks[colon]?.first ?? clause.verb.last,
      })
    : spanOf(tokens, {
        first: passage.chunks[colon]?.first ?? 0,
        last: (passage.chunks[colon]?.first ?? 0) + 1,
      })
  return [
    attribution(passage, {
      sources: sources.map((range) => spanOf(tokens, range)),
      cue,
      cueLemma: 'colon',
      content: [content],
      frame: 'quote',
      rule: 'attribution/colon',
      confidence: 0.6,
    }),
  ]
}

const STANCE = new Set(
  'will would must should shall can cannot could may might need needs wo ca ’ll'.split(' '),
)

// What is announced is quoted, or says what will or must be; else the colon explains: "He was late: traffic stood still".
function isStance(passage: Passage, colon: number): boolean {
  const first = passage.chunks[colon]?.last ?? 0
  const words = passage.ground.tokens.slice(first, passage.sentence.last)
  return quotationAt(passage, first) !== null || words.some((token) => STANCE.has(token.lower))
}

const MANNERS =
  /^(?:(?:went|goes|was|is|sounded|remained|put it)\s+)?(?:(?:even|much|more|far|a little)\s+)*(?:further|blunt|blunter|clear|clearer|plain|plainer|brief|curt|firm|firmer|careful|cautious|specific|short|shorter)$/iu

// "went further: no ships either": how it was said stands before the colon.
function isManner({ ground, chunks }: Passage, verb: number, colon: number): boolean {
  const from = ground.tokens[verb]?.start ?? 0
  const to = ground.tokens[(chunks[colon]?.first ?? 0) - 1]?.end ?? 0
  return MANNERS.test(ground.article.text.slice(from, to))
}

function isNamed(passage: Passage, range: Range): boolean {
  const form = speakerFormOf(passage.ground, range)
  return form === 'actor' || form === 'unknown-name' || form === 'pronoun'
}

// "Kremlin: ...": in a headline a name before a colon speaks; elsewhere, when a quotation is all that follows.
function isHeadlineName(passage: Passage, colon: number): boolean {
  const isQuoted = quotationAt(passage, passage.chunks[colon + 1]?.first ?? -1) !== null
  const isLine = passage.sentence.block === 'headline' || (isQuoted && colon === 1)
  const isShort = colon > 0 && colon <= 5 && isLine
  return (
    isShort &&
    speakerFormOf(passage.ground, {
      first: passage.sentence.first,
      last: passage.chunks[colon]?.first ?? passage.sentence.first,
    }) === 'actor'
  )
}
