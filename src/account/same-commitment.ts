import { textOf } from '../model/spans.js'
import type { CommitmentDraft } from './commitment-draft.js'
import { findNouns, findVerbs } from './contact-rules.js'
import type { Scene } from './scene.js'

/** Whether two places tell one undertaking: the same actors undertake to meet or speak, or the same in like words. */
export function isSameUndertaking(scene: Scene, a: CommitmentDraft, b: CommitmentDraft): boolean {
  const [sums, others] = [sumsOf(scene, a), sumsOf(scene, b)]
  const isOneSum = sums.some((sum) => others.includes(sum))
  // "Lund gets 40 million kroner", a headline says, and leaves it to the body from whom.
  const isUntold = a.promisors.length === 0 || b.promisors.length === 0
  if (!areSamePromisors(a, b)) return isOneSum && isUntold
  if (isContact(scene, a) && isContact(scene, b)) return true
  if (isOneSum) return true
  const [left, right] = [wordsOf(scene, a), wordsOf(scene, b)]
  const shared = [...left].filter((word) => right.has(word)).length
  if (shared > 0 && a.rule !== b.rule && [a, b].some(({ rule }) => rule === HEADLINE)) return true
  return shared >= 2 && shared * 3 >= Math.min(left.size, right.size) * 2
}

/** A headline says again what the body tells, in fewer words. */
const HEADLINE = 'commitment/headline-to'

/** Sides are enough: a headline says "France", the body "Macron". */
function areSamePromisors(a: CommitmentDraft, b: CommitmentDraft): boolean {
  const keys = (draft: CommitmentDraft) =>
    new Set(draft.promisors.map(({ side, actor, name }) => side ?? actor ?? name))
  const [left, right] = [keys(a), keys(b)]
  return left.size === right.size && [...left].every((key) => right.has(key))
}

/** "Hold more talks", "speak soon": what is undertaken is to be in contact again. */
function isContact(scene: Scene, { what }: CommitmentDraft): boolean {
  const words = textOf(scene.text, what).slice(0, 40)
  return (
    findVerbs(words).some(({ start }) => start < 12) ||
    (/^(?:hold|have|continue|resume|start)\b/iu.test(words) && findNouns(words).length > 0)
  )
}

/** The sums that a commitment names, what stands in brackets behind them included. */
function sumsOf({ analysis, text }: Scene, { span }: CommitmentDraft): readonly string[] {
  const bracket = /^[^.;]{0,20}?\([^)]{0,40}\)/u.exec(text.slice(span.end, span.end + 62))
  const end = span.end + (bracket?.[0].length ?? 0)
  return analysis.amounts.flatMap((amount) =>
    amount.currency !== null && amount.start >= span.start && amount.end <= end
      ? [`${amount.value} ${amount.currency}`]
      : [],
  )
}

const FUNCTION_WORDS = new Set(
  'the a an of in on to for and or with by from at as its their his her our that this will be more new'.split(
    ' ',
  ),
)

function wordsOf(scene: Scene, { what }: CommitmentDraft): ReadonlySet<string> {
  const words =
    textOf(scene.text, what)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)))
}
