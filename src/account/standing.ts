import type { Statement } from '../model/account.js'
import { isOverlapping, type Span } from '../model/spans.js'

/** The narrowest statement in which a span stands; `null` where nobody is said to have said it. */
export function statementAround(statements: readonly Statement[], span: Span): Statement | null {
  const around = statements.filter(
    (each) => isSharing(each.evidence[0], span) && isOfWhatIsSaid(each, span),
  )
  return [...around].sort((a, b) => lengthOf(a.evidence[0]) - lengthOf(b.evidence[0]))[0] ?? null
}

/** "Osei, on a visit, gets ten trucks and asks for more": of the trucks she said nothing. */
function isOfWhatIsSaid({ content, cues }: Statement, span: Span): boolean {
  return [...content, ...cues].some((each) => isOverlapping(each, span))
}

/** Whether a span has most of another's words. */
function isSharing(outer: Span, inner: Span): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start)
  return shared * 2 > lengthOf(inner)
}

const lengthOf = ({ start, end }: Span): number => end - start
