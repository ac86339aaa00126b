import type { Statement } from '../../model/account.js'
import { chainOf } from '../../pages/wording/chains.js'
import type { ArticleRow } from '../../store/database/asking.js'

/**
 * Names from the outlet inwards: outlet, agency, those who relay it, who said it. One that the outlet relays itself
 * ("Norland presidency" on its own page) stands there once; without a known outlet it begins with who relays it.
 */
export function chainFrom(
  { outlet }: Pick<ArticleRow, 'outlet'>,
  told: Pick<Statement, 'via' | 'speakers'>,
): readonly string[] {
  const { names } = chainOf({ kind: 'unknown', side: null }, told)
  if (outlet === null || outlet === names[0]) return names
  return [outlet, ...names]
}
