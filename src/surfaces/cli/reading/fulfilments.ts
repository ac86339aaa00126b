import { namesOf } from '../../../pages/wording/names.js'
import type { Fulfilment, Statement } from '../../../model/account.js'
import { dateWords } from '../../../model/edtf-words.js'
import { moneyWords } from '../../../pages/wording/sums.js'
import { heading, indented, type Block } from '../layout/blocks.js'
import { line, run } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { bodyWidth, sourcedBlock, type Shown } from './shown.js'

/** What is told to have become of undertakings, agreements and treaties, and who says so. */
export function fulfilmentsBlock(shown: Shown): Block {
  const { fulfilments } = shown.account
  const title = 'What became of undertakings'
  if (fulfilments.length === 0) return [heading(title), line('None was found.', 'soft')]
  return [
    heading(title, line(`${fulfilments.length}`, 'soft')),
    ...fulfilments.flatMap((fulfilment) => fulfilmentBlock(fulfilment, shown)),
  ]
}

const indent = 4

function fulfilmentBlock(fulfilment: Fulfilment, shown: Shown): Block {
  // Whoever says so is named already.
  const isSaid = fulfilment.via.length === 0 && fulfilment.statement !== null
  const via = isSaid ? null : fulfilment.via
  const title = [
    run(namesOf(fulfilment.by) || 'Nobody named', 'strong'),
    run(` · ${factsOf(fulfilment, shown.account.statements).join(' · ')}`),
  ]
  return [
    ...wrap(title, proseWidth(shown.view)),
    ...indented(indent, sourcedBlock({ ...fulfilment, via }, shown, bodyWidth(shown.view, indent))),
  ]
}

function factsOf(
  { kind, what, to, amount, date, statement }: Fulfilment,
  statements: readonly Statement[],
): readonly string[] {
  const says = namesOf(statements.find(({ id }) => id === statement)?.speakers ?? [])
  return [
    `${kind}: ${what}`,
    to.length === 0 ? [] : `for ${namesOf(to)}`,
    amount === null ? [] : moneyWords(amount),
    date === null ? [] : dateWords(date),
    says === '' ? [] : `says ${says}`,
  ].flat()
}
