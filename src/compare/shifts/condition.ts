import { isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { conditionIn } from '../discrepancies/conditions.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { isClose } from './residue.js'
import type { Shift } from './shift.js'

// "Will reopen" against "will reopen once a government is formed", "for six months": what is limited binds less.
export function conditionShift(pair: ClaimPair): Shift | null {
  if (!isClose(pair)) return null
  return oneSided(pair, 'condition', conditionIn) ?? oneSided(pair, 'term', termIn)
}

type Finder = (version: Version, told: Proposition) => Evidence | null

function oneSided({ a, b, near }: ClaimPair, rule: string, find: Finder): Shift | null {
  const [ours, theirs] = [find(a, near[0]), find(b, near[1])]
  if (Boolean(ours) === Boolean(theirs)) return null
  return {
    rule,
    weight: 0.3,
    by: ours ? 1 : -1,
    a: ours ? [ours] : [],
    b: theirs ? [theirs] : [],
  }
}

const AHEAD = /\b(?:will|would|shall|to)\b/iu
const FOR = /\bfor(?: up to| at most| only)?\s+$/iu
const LONGEST_LEAD = 16

/** "For six months" on what is to come. */
function termIn({ telling }: Version, { evidence }: Proposition): Evidence | null {
  const { article, analysis } = telling.reading
  for (const span of evidence) {
    const term = analysis.dates.find((date) => date.type === 'duration' && isWithin(span, date))
    const lead =
      term && FOR.exec(article.text.slice(Math.max(0, term.start - LONGEST_LEAD), term.start))
    if (term && lead && AHEAD.test(span.quote))
      return quoteFrom(article.text, { start: term.start - lead[0].length, end: term.end })
  }
  return null
}
