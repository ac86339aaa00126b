import type { Draft } from '../drafts.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import { gistOf } from '../gist.js'
import { likenessOf, weigh } from '../likeness.js'
import { pairOf } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { statedIn } from '../stated.js'
import type { Telling } from '../telling.js'
import { actor } from './actor.js'
import { hedgeDropped } from './hedge-dropped.js'
import { number } from './number.js'
import { polarity } from './polarity.js'
import { wordingStrength } from './wording-strength.js'

const RULES: readonly PairRule[] = [number, polarity, wordingStrength, hedgeDropped, actor]

// A headline is short by trade: only a word that says another degree counts, not one that is missing.
const TERSE = new Set([
  'intensity',
  'immediacy-one-sided',
  'quantity-one-sided',
  'polarity',
  'opposite-word',
  'joint',
  'target',
])

/** A headline held against its own body: a hedge dropped, a degree, a number or a voice changed. */
export function headlineFinding(draft: Draft, telling: Telling): Finding | null {
  const own = draft.told.filter(({ account }) => account === telling.id)
  const headline = own.filter(({ block }) => block === 'headline')
  const body = own.filter(({ block }) => block === 'body')
  if (headline.length === 0 || body.length === 0) return null
  return between(draft, telling, { headline, body })
}

interface Parts {
  readonly headline: readonly Proposition[]
  readonly body: readonly Proposition[]
}

function between(draft: Draft, telling: Telling, { headline, body }: Parts): Finding | null {
  const pair = pairOf(
    draft,
    { telling, told: body, contact: null },
    { telling, told: headline, contact: null },
  )
  const found = RULES.flatMap((rule) => rule(pair) ?? []).find((finding) => isMeant(finding, body))
  return found ? asHeadline(found, telling.letter) : null
}

function isMeant({ rule, kind, a }: Finding, body: readonly Proposition[]): boolean {
  if (TERSE.has(rule.split('/')[1] ?? '')) return false
  // The hedge must be the body's: one that only the headline has is none dropped.
  return kind !== 'hedge-dropped' || body.some(({ evidence }) => evidence === a.evidence)
}

function asHeadline(finding: Finding, letter: string): Finding {
  const { a, b, kind } = finding
  const [body, headline] = [quoted(a.deciding), quoted(b.deciding)]
  return {
    ...finding,
    rule: `${kind}/headline`,
    weight: finding.weight * 0.9,
    says:
      kind === 'hedge-dropped'
        ? `The headline of ${letter} drops ${body}, which its body has.`
        : `The headline of ${letter} has ${headline} where its body has ${body}.`,
  }
}

/** A claim that an account tells in its running text, with what it tells there. */
interface Home {
  readonly draft: Draft
  readonly told: Proposition
}

/** So much of a headline must stand in one sentence of the body. */
const OF_HEADLINE = 0.5
const FEWEST_UNITS = 2

/**
 * A headline whose words were not taken for a claim of the body: it is held against the sentence of the body that has
 * most of it, told of the same side.
 */
export function strayHeadlines(
  drafts: readonly Draft[],
  telling: Telling,
): readonly { readonly draft: Draft; readonly finding: Finding }[] {
  const own = drafts.flatMap((draft) =>
    draft.told.filter(({ account }) => account === telling.id).map((told) => ({ draft, told })),
  )
  const homes = own.filter(({ told }) => told.block === 'body' && told.kind !== 'contact')
  const isTold = (draft: Draft) => homes.some((home) => home.draft === draft)
  return own
    .filter(({ draft, told }) => told.block === 'headline' && !isTold(draft))
    .flatMap(({ told }) => {
      const home = homeOf(told, homes, telling)
      const finding = home && between(home.draft, telling, { headline: [told], body: [home.told] })
      return home && finding ? [{ draft: home.draft, finding }] : []
    })
}

/** The telling in the body that has most of a headline; `null` where none has enough. */
function homeOf(headline: Proposition, homes: readonly Home[], telling: Telling): Home | null {
  const scored = homes
    .filter(({ told }) => isOfSide(headline, told))
    .map((home) => ({ home, shared: sharedWith(headline, home.told, telling) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((x, y) => y.shared - x.shared)
  return scored[0]?.home ?? null
}

/** How much a headline and a sentence share; 0 where it is not enough, though one sum in both always is. */
function sharedWith(headline: Proposition, told: Proposition, telling: Telling): number {
  const [first, second] = weigh([gistOf(telling, headline), gistOf(telling, told)])
  const likeness = first && second ? likenessOf(first, second) : null
  if (!likeness) return 0
  const isLike = likeness.ofShorter >= OF_HEADLINE && likeness.units >= FEWEST_UNITS
  if (isSumShared(headline, told, telling)) return 1 + likeness.shared
  return isLike ? likeness.shared : 0
}

function isSumShared(headline: Proposition, told: Proposition, telling: Telling): boolean {
  const sumsIn = (each: Proposition) => statedIn({ telling, told: [each], contact: null })
  const sums = sumsIn(told)
  return sumsIn(headline).some(
    ({ unit, value }) =>
      value >= FEWEST_COUNTED && sums.some((each) => each.unit === unit && each.value === value),
  )
}

/** Smaller numbers are in every text. */
const FEWEST_COUNTED = 100

function isOfSide(a: Proposition, b: Proposition): boolean {
  if (a.speakers.length === 0 || b.speakers.length === 0) return true
  return a.speakers.some(({ side }) => side !== null && b.speakers.some((one) => one.side === side))
}
