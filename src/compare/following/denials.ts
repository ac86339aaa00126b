import type { Statement } from '../../model/account.js'
import type { ToldUndertaking } from '../../model/following.js'
import type { Reading } from '../../model/reading.js'

/** A denial of what was said just before of an undertaking. */
export interface Denial {
  readonly said: Statement
  readonly of: ToldUndertaking
}

/** "Moscow denied it", "rejected the accusation": nothing but a word for what was said. */
const OF_BEFORE =
  /^(?:of\s+)?(?:it|this|that|so|(?:the|this|that|these|those|any|all|such)\s+(?:\w+\s+)?(?:accusations?|allegations?|claims?|charges?|assertions?|reports?|wrongdoing|breach(?:es)?|violations?))[.,;"”]*$/iu

/** In UTF-16 units: this sentence or the next. */
const NEAR = 400

/** What those whom a text accuses answer in it, in words that only point back. */
export function findDenials(
  { account }: Reading,
  told: readonly ToldUndertaking[],
): readonly Denial[] {
  return account.statements.flatMap((said) => {
    const words = said.content.map(({ quote }) => quote).join(' ')
    if (said.act !== 'deny' || !(words === '' || OF_BEFORE.test(words.trim()))) return []
    const of = told.findLast((each) => isOf(each, said))
    return of === undefined ? [] : [{ said, of }]
  })
}

function isOf({ promisors, evidence: [first] }: ToldUndertaking, said: Statement): boolean {
  const distance = said.evidence[0].start - first.end
  return (
    distance >= 0 &&
    distance <= NEAR &&
    said.speakers.some(({ actor, side }) =>
      promisors.some(
        (each) => (actor !== null && each.actor === actor) || (side !== null && each.side === side),
      ),
    )
  )
}
