import { chainFrom } from '../../../../operations/record/chain.js'
import type { ShownFacet } from '../../../../operations/record/shown-facets.js'
import { line, run, type Line } from '../../layout/runs.js'
import type { View } from '../../layout/view.js'
import { quotation } from '../../quotation.js'
import { knownText } from '../../../../pages/wording/known-text.js'

/** UTF-16 units of a quotation. */
const limit = 220

/** The words of one account and from whom they come: "at the request of Norland" ← The Valley Times ← NPA. */
export function toldLine({ article, evidence, via, value }: ShownFacet, view: View): Line {
  if (value === null) return [run('✗ withheld ', 'wrong'), run(`${article.key}: its text fails.`)]
  const names = chainFrom(article, { via, speakers: [] })
  const chain = (article.outlet === null ? ['outlet unknown', ...names] : names)
    .map((name) => ` ←\u00A0${name}`)
    .join('')
  return [
    run('“'),
    ...quotation({ text: knownText(evidence), evidence, deciding: [], limit }, view),
    run('”'),
    ...line(chain, 'soft'),
  ]
}
