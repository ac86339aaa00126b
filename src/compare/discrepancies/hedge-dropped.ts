import { degreesWithin, type Degree } from '../degrees.js'
import { quoted, type Finding, type PairRule, type Side } from '../finding.js'
import { headAfter, headsIn, headsNear } from '../heads.js'
import { bodyOf, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import type { Telling } from '../telling.js'

// "About an hour" hedges a number: it is dropped where the other has the number without it.
const APPROXIMATE = new Set(['about', 'nearly', 'at-least', 'up-to'])
/** "Up to" and "at least" change what is promised, "about" hardly. */
const LIMITS = new Set(['at-least', 'up-to'])

/** A hedge that one account has and the other leaves out, on words that both have. */
export const hedgeDropped: PairRule = ({ draft, a, b }) => {
  // What is hedged there is a facet with a claim of its own.
  if (draft.facet === 'kind') return null
  const [ours, theirs] = [hedgesIn(a.telling, bodyOf(a)), hedgesIn(b.telling, bodyOf(b))]
  if (ours.length > 0 === theirs.length > 0) return roundingDropped(a, b) ?? roundingDropped(b, a)
  const [holder, dropper] = ours.length > 0 ? [a, b] : [b, a]
  const name = draft.facet ?? 'statement'
  return dropFrom(holder, dropper, { name, weight: draft.facet ? 0.72 : 0.65 })
}

/** "Up to four million" in one, "four million" in the other. */
function roundingDropped(holder: Version, dropper: Version): Finding | null {
  const rounded = roundingsIn(holder).find(({ number }) =>
    bodyOf(dropper).some((each) => hasBare(dropper.telling, each, number)),
  )
  const [plain] = bodyOf(dropper)
  if (!rounded || !plain) return null
  const { degree, home } = rounded
  const [has, lacks] = [holder.telling.letter, dropper.telling.letter]
  return {
    kind: 'hedge-dropped',
    direction: 'stronger',
    rule: 'hedge-dropped/number',
    weight: LIMITS.has(degree.value) ? 0.62 : 0.42,
    a: { telling: holder.telling, evidence: home.evidence, deciding: [degree.evidence] },
    b: { telling: dropper.telling, evidence: plain.evidence, deciding: [] },
    says: `${lacks} drops ${quoted([degree.evidence])} before ${rounded.number}, which ${has} has.`,
  }
}

interface Rounding extends Hedge {
  /** The words of the number, folded. */
  readonly number: string
}

function roundingsIn({ telling, ...version }: Version): readonly Rounding[] {
  const { text } = telling.reading.article
  return bodyOf({ telling, ...version }).flatMap((home) =>
    home.evidence
      .flatMap((span) => degreesWithin(text, span, 'hedge'))
      .filter(({ value }) => APPROXIMATE.has(value))
      .flatMap((degree) => {
        const number = numberAfter(text, degree.evidence.end)
        return number ? [{ degree, home, number }] : []
      }),
  )
}

const NUMBER =
  /^\s*((?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|[€$£¥]?\s?\d[\d.,]*)(?:[\s-](?:hundred|thousand|million|billion|trillion|dozen|half))*\s+\p{L}+)/iu

function numberAfter(text: string, offset: number): string | null {
  const words = NUMBER.exec(foldNumber(text.slice(offset, offset + 60)))?.[1]
  return words ? foldNumber(words) : null
}

function foldNumber(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s*%/gu, ' percent')
    .replace(/per cent/gu, 'percent')
    .replace(/\s+/gu, ' ')
}

/** The number stands there without a hedge before it. */
function hasBare(telling: Telling, { evidence }: Proposition, number: string): boolean {
  const { text } = telling.reading.article
  return evidence.some((span) => {
    const words = foldNumber(text.slice(span.start, span.end))
    const hedges = degreesWithin(text, span, 'hedge').filter(({ value }) => APPROXIMATE.has(value))
    return hedges.length === 0 && ` ${words}`.includes(` ${number}`)
  })
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
      .filter(({ value }) => !APPROXIMATE.has(value))
      .map((degree) => ({ degree, home })),
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
