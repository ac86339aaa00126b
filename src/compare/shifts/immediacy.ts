import { degreesWithin, type Degree } from '../degrees.js'
import { headsIn, headsNear } from '../heads.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { shareVoice } from '../voices.js'
import { ASKING, shiftOf, type Shift } from './shift.js'

// "As soon as possible" against "immediate".
export function immediacy(pair: ClaimPair): Shift | null {
  const [a, b] = [strongestIn(pair.a, pair.near[0]), strongestIn(pair.b, pair.near[1])]
  return a && b ? shiftOf(a, b, { rule: 'immediacy', weight: 0.85 }) : null
}

/** The strongest phrase of a version; of several as strong the one in the telling that is shown. */
function strongestIn(version: Version, near: Proposition): Degree | null {
  const { text } = version.telling.reading.article
  const told = [near, ...bodyOf(version).filter((each) => each !== near)]
  const degrees = told.flatMap(({ evidence }) =>
    evidence.flatMap((span) => degreesWithin(text, span, 'immediacy')),
  )
  return degrees.toSorted((x, y) => y.degree - x.degree)[0] ?? null
}

// An immediate truce against a truce: only where the word stands by the thing that both ask for.
export function immediacyAdded(pair: ClaimPair): Shift | null {
  const [near, other] = pair.near
  if (!ASKING.has(near.act) || !ASKING.has(other.act)) return null
  const [a, b] = [strongestIn(pair.a, near), strongestIn(pair.b, other)]
  if ((a && b) || (!a && !b)) return null
  const only = a ?? b
  if (only && isSaidElsewhere(a ? pair.b : pair.a, only)) return null
  const isAlike = pair.likeness.ofShorter >= 0.6
  if (!only || only.degree < 0.75 || !(isAlike || isBySharedHead(pair, only))) return null
  return {
    rule: 'immediacy-one-sided',
    weight: 0.5,
    by: b ? 1 : -1,
    a: a ? [a.evidence] : [],
    b: b ? [b.evidence] : [],
  }
}

/** So near on the scale, and it is as urgent. */
const AS_URGENT = 0.2

/** One account asks for two things in a breath, the other in two: what it says of the one is not left out. */
function isSaidElsewhere({ telling, told }: Version, { degree }: Degree): boolean {
  const { article, account } = telling.reading
  const speakers = told.flatMap((each) => each.speakers)
  return account.statements
    .filter((each) => shareVoice(each.speakers, speakers))
    .flatMap(({ evidence }) => evidence)
    .some((span) =>
      degreesWithin(article.text, span, 'immediacy').some(
        (found) => Math.abs(found.degree - degree) <= AS_URGENT,
      ),
    )
}

function isBySharedHead({ a, b }: ClaimPair, { evidence }: Degree): boolean {
  const isOfA = bodyOf(a).some((each) =>
    each.evidence.some(({ start, end }) => start <= evidence.start && evidence.end <= end),
  )
  const [own, other] = isOfA ? [a, b] : [b, a]
  const theirs = new Set(bodyOf(other).flatMap((each) => headsIn(other.telling, each.words)))
  return headsNear(own.telling, evidence, 3).some((head) => theirs.has(head))
}
