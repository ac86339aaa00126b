import type { Account } from '../../../model/account.js'
import type { Hop } from '../../../model/actors.js'
import type { Article } from '../../../model/article.js'
import type { Evidence } from '../../../model/spans.js'
import { chainOf } from '../../../pages/wording/chains.js'
import type { Block } from '../layout/blocks.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { chainLine, quotation } from '../quotation.js'

/** What every part of the document is made from. */
export interface Shown {
  readonly article: Article
  readonly account: Account
  readonly view: View
}

interface Sourced {
  readonly evidence: readonly Evidence[]
  readonly deciding?: readonly Evidence[]
  /** `null` where no chain is to be shown. */
  readonly via: readonly Hop[] | null
}

const limit = 360

/** The words of a finding and below them who relays them; `width` in columns. */
export function sourcedBlock(
  { evidence, deciding = [], via }: Sourced,
  { article, view }: Shown,
  width: number,
): Block {
  const words = quotation({ text: article.text, limit, evidence, deciding }, view)
  if (via === null) return wrap(words, width)
  const chain = chainLine(chainOf(article, { via, speakers: [] }))
  return [...wrap(words, width), ...wrap(chain, width)]
}

/** The columns for what stands indented under a heading. */
export function bodyWidth(view: View, indent: number): number {
  return proseWidth(view) - indent
}
