import type { Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import type { Source } from './chain.js'

interface Aimed {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
  readonly act: Statement['act']
}

const AIMED = new Set<Statement['act']>([
  'demand',
  'accuse',
  'warn',
  'threaten',
  'support',
  'thank',
  'praise',
  'condition',
  'refuse',
])

const ABOUT_TOLD = new Set<Statement['act']>([
  'demand',
  'warn',
  'accuse',
  'thank',
  'praise',
  'threaten',
])

/** Whom it is about: those asked or warned, else the first actor in the content who is not of the speaker's side. */
export function targetsOf(
  { article, analysis }: Source,
  { attribution, speakers, act }: Aimed,
): readonly Ref[] {
  if (!AIMED.has(act)) return []
  if (ABOUT_TOLD.has(act) && attribution.told.length > 0) return attribution.told
  const inside = attribution.content.flatMap((span) => refsWithin(article.text, analysis, span))
  const others = inside.filter(
    (ref) =>
      !speakers.some(
        (speaker) =>
          isSameRef(speaker, ref) || (speaker.side !== null && speaker.side === ref.side),
      ),
  )
  return others.slice(0, 1)
}
