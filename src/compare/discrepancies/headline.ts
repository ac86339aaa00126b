import type { Draft } from '../drafts.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import { pairOf } from '../pair.js'
import type { Telling } from '../telling.js'
import { hedgeDropped } from './hedge-dropped.js'
import { number } from './number.js'
import { wordingStrength } from './wording-strength.js'

const RULES: readonly PairRule[] = [number, wordingStrength, hedgeDropped]

// A headline is short by trade: only a word that says another degree counts, not one that is missing.
const TERSE = new Set(['intensity', 'immediacy-one-sided', 'quantity-one-sided'])

/** A headline held against its own body: a hedge dropped, a degree or a number changed. */
export function headlineFinding(draft: Draft, telling: Telling): Finding | null {
  const own = draft.told.filter(({ account }) => account === telling.id)
  const headline = own.filter(({ block }) => block === 'headline')
  const body = own.filter(({ block }) => block === 'body')
  if (headline.length === 0 || body.length === 0) return null
  const pair = pairOf(
    draft,
    { telling, told: body, contact: null },
    { telling, told: headline, contact: null },
  )
  const found = RULES.flatMap((rule) => rule(pair) ?? []).find((finding) => isMeant(finding, body))
  return found ? asHeadline(found, telling.letter) : null
}

function isMeant({ rule, kind, a }: Finding, body: Draft['told']): boolean {
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
