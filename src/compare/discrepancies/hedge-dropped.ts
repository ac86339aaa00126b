import { degreesWithin, type Degree } from '../degrees.js'
import { quoted, type Finding, type PairRule, type Side } from '../finding.js'
import { headAfter, headsIn, headsNear } from '../heads.js'
import { bodyOf, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import type { Telling } from '../telling.js'
import { ROUNDINGS, roundingDropped } from './rounding-dropped.js'

/** A hedge that one account has and the other leaves out, on words that both have. */
export const hedgeDropped: PairRule = (pair) => {
  const { draft, a, b } = pair
  // What is hedged there is a facet with a claim of its own.
  if (draft.facet === 'kind') return null
  const [ours, theirs] = [hedgesIn(a.telling, bodyOf(a)), hedgesIn(b.telling, bodyOf(b))]
  if (ours.length > 0 === theirs.length > 0) return roundingDropped(pair)
  const [holder, dropper] = ours.length > 0 ? [a, b] : [b, a]
  const name = draft.facet ?? 'statement'
  return dropFrom(holder, dropper, { name, weight: draft.facet ? 0.72 : 0.65 })
}

interface Named {
  readonly name: string
  readonly weight: number
}

function dropFrom(holder: Version, dropper: Version, { name, weight }: Named): Finding | null {
  const bare = bodyOf(dropper)
  const heads = new Set(bare.flatMap((each) => headsIn(dropper.telling, each.evidence)))
  const hedge = hedgesIn(holder.telling, bodyOf(holder)).find(({ degree, home }) =>
    isOnShared({ telling: holder.telling, home, degree }, heads),
  )
  const [plain] = bare
  if (!hedge || !plain) return null
  const a: Side = {
    telling: holder.telling,
    evidence: hedge.home.evidence,
    deciding: [hedge.degree.evidence],
  }
  const b: Side = { telling: dropper.telling, evidence: plain.evidence, deciding: [] }
  const [has, lacks] = [holder.telling.letter, dropper.telling.letter]
  return {
    kind: 'hedge-dropped',
    direction: 'stronger',
    rule: `hedge-dropped/${name}`,
    weight,
    a,
    b,
    says: `${lacks} drops ${quoted([hedge.degree.evidence])}, which ${has} has.`,
  }
}

/** A hedge with the telling that it stands in. */
export interface Hedge {
  readonly degree: Degree
  readonly home: Proposition
}

/** The hedges of the tellings that are no mere rounding of a number. */
export function hedgesIn(telling: Telling, told: readonly Proposition[]): readonly Hedge[] {
  const { text } = telling.reading.article
  return told.flatMap((home) =>
    home.evidence
      .flatMap((span) => degreesWithin(text, span, 'hedge'))
      .filter(({ value }) => !ROUNDINGS.has(value) && !isHarmonic(text, home, value))
      .map((degree) => ({ degree, home })),
  )
}

const POSSIBLE = new Set(['may', 'might', 'could'])

/** "May possibly" says no less than "may": modal harmony (Lyons, Semantics, 1977, 17.2). */
function isHarmonic(text: string, { evidence }: Proposition, value: string): boolean {
  return (
    value === 'perhaps' &&
    evidence.some((span) =>
      degreesWithin(text, span, 'modality').some((modal) => POSSIBLE.has(modal.value)),
    )
  )
}

interface Placed extends Hedge {
  readonly telling: Telling
}

/** A hedge on a facet is on the whole facet; one in a statement must qualify what the other says too. */
function isOnShared({ telling, home, degree }: Placed, heads: ReadonlySet<string>): boolean {
  if (home.facet) return true
  const head = headAfter(telling, degree.evidence)
  const near = head ? [head] : headsNear(telling, degree.evidence, 2)
  return near.some((each) => heads.has(each))
}
