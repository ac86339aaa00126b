import type { MatterUnit, ToldUndertaking } from '../../model/following.js'
import type { Span } from '../../model/spans.js'
import type { Telling } from '../telling.js'
import { matterIn, numbersIn } from './matter.js'

/**
 * Promises told with words that name nothing by themselves: "it would arrive by May", "which it would deliver", "three
 * more systems". Each gets what it goes back to in its own text, where only one thing can be meant.
 */
export function withNamed(
  telling: Telling,
  told: readonly ToldUndertaking[],
): readonly ToldUndertaking[] {
  return told.map((each) => {
    if (each.kind === 'fulfilment') return each
    return ofRelative(telling, each) ?? ofPronoun(each, told) ?? ofMore(each, told) ?? each
  })
}

const GAP =
  /^(?:it|they|he|she|we)\s+(?:would|will|had|has|have)\s+(?:\p{L}+\s+)??(?:deliver|send|provide|supply|give|build|pay|release|ship|hand\s+over|make|host|reopen|fund|finance|promised|pledged)(?:\s+(?:in|by|before|within|next|this|to|on|until)(?![\p{L}])|$)/iu
const RELATIVE = /(?<![\p{L}])(?:that|which)\s+(?:[\p{L}’'-]+\s+){0,6}$/iu

/** "The three systems that Norway had said it would deliver": what the clause hangs on. */
function ofRelative(telling: Telling, told: ToldUndertaking): ToldUndertaking | null {
  const { article, analysis } = telling.reading
  const [{ start, quote }] = told.evidence
  if (!GAP.test(quote)) return null
  const sentence = analysis.sentences.find((each) => each.start <= start && start < each.end)
  const behind = RELATIVE.exec(article.text.slice(sentence?.start ?? start, start))
  if (!sentence || !behind) return null
  const head = nounsBefore(telling, { start: sentence.start, end: sentence.start + behind.index })
  if (head === null) return null
  const parties = [...told.promisors, ...told.beneficiaries]
  return {
    ...told,
    matter: together(told.matter, matterIn(telling, head, parties)),
    numbers: told.numbers.length > 0 ? told.numbers : numbersIn(telling, head),
  }
}

/** The noun phrase at the end of a stretch. */
function nounsBefore({ reading: { analysis } }: Telling, { start, end }: Span): Span | null {
  const before = analysis.tokens.filter((token) => token.start >= start && token.end <= end)
  let first = before.length
  while (first > 0 && isOfPhrase(before[first - 1])) first -= 1
  const [head, tail] = [before[first], before.at(-1)]
  return head && tail ? { start: head.start, end: tail.end } : null
}

function isOfPhrase(token: Telling['reading']['analysis']['tokens'][number] | undefined): boolean {
  return (
    token !== undefined && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.tag) || token.value === '-')
  )
}

const PRONOUN =
  /^(?:it|they|both|all\s+of\s+them)\s+(?:would|will)\s+(?:\p{L}+ly\s+)?(?:be(?!\s+(?:ready|willing|prepared|able|happy|glad))|arrive|come|follow|begin|start|happen|reach|land)(?![\p{L}])/iu
/** "Of these, two will be handed over in May", "the rest will follow". */
const SHARE =
  /^(?:of\s+(?:these|those|them)(?![\p{L}])|(?:the|its)\s+(?:rest|remainder|remaining\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+)|others?(?:\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+))?)\s+(?:will|would|shall|is|are)(?![\p{L}]))/iu
/** In UTF-16 units: this sentence or the one before. */
const NEAR = 260

/** "It would be there by May": the one promise told just before. */
function ofPronoun(told: ToldUndertaking, all: readonly ToldUndertaking[]): ToldUndertaking | null {
  if (!PRONOUN.test(told.what) && !SHARE.test(told.what)) return null
  const [before, ...others] = toldBefore(told, all)
  if (before === undefined || others.length > 0) return null
  const { matter, beneficiaries } = before
  return {
    ...told,
    matter,
    promisors: before.promisors,
    beneficiaries: told.beneficiaries.length > 0 ? told.beneficiaries : beneficiaries,
    antecedent: before.evidence[0],
  }
}

const MORE =
  /(?<![\p{L}])(?:[\p{L}\p{N}]+\s+(?:more|others)|another|a\s+(?:second|third|fourth))(?![\p{L}])/iu

/** "Three more systems": more of what was spoken of just before. */
function ofMore(told: ToldUndertaking, all: readonly ToldUndertaking[]): ToldUndertaking | null {
  const [{ quote }] = told.evidence
  if (!MORE.test(told.what) && !MORE.test(quote)) return null
  const before = toldBefore(told, all).at(-1)
  if (before === undefined || !isOfOneKind(told.matter, before.matter)) return null
  return { ...told, batch: told.batch ?? 'another', matter: together(told.matter, before.matter) }
}

/** The same thing is named, or the later one names none. */
function isOfOneKind(more: readonly MatterUnit[], before: readonly MatterUnit[]): boolean {
  const things = more.filter(({ isNoun, weight }) => isNoun && weight > 0.5)
  return things.length === 0 || things.some(({ key }) => before.some((each) => each.key === key))
}

/** What the same text tells of undertakings of the same just before, in its order. */
function toldBefore(
  { evidence: [{ start }], promisors, key }: ToldUndertaking,
  all: readonly ToldUndertaking[],
): readonly ToldUndertaking[] {
  return all
    .filter(({ key: other, evidence, promisors: theirs }) => {
      const [first] = evidence
      const isBefore = first.end <= start && start - first.end <= NEAR
      return other !== key && isBefore && (promisors.length === 0 || isShared(promisors, theirs))
    })
    .toSorted((a, b) => a.evidence[0].start - b.evidence[0].start)
}

type Parties = ToldUndertaking['promisors']

function isShared(ours: Parties, theirs: Parties): boolean {
  return ours.some(({ actor, side }) =>
    theirs.some(
      (each) => (actor !== null && each.actor === actor) || (side !== null && each.side === side),
    ),
  )
}

function together(
  ours: readonly MatterUnit[],
  theirs: readonly MatterUnit[],
): readonly MatterUnit[] {
  const known = new Set(ours.map(({ key }) => key))
  return [...ours, ...theirs.filter(({ key }) => !known.has(key))]
}
