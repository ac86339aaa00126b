import { namesOf } from '../../../pages/wording/names.js'
import type { Commitment } from '../../../model/account.js'
import { moneyWords } from '../../../pages/wording/sums.js'
import { heading, indented, type Block } from '../layout/blocks.js'
import { line, run } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { bodyWidth, sourcedBlock, type Shown } from './shown.js'

/** Who undertakes what for whom, how firmly, and how far it has come. */
export function commitmentsBlock(shown: Shown): Block {
  const { commitments } = shown.account
  if (commitments.length === 0) return [heading('Commitments'), line('None was found.', 'soft')]
  return [
    heading('Commitments', line(`${commitments.length}`, 'soft')),
    ...commitments.flatMap((commitment) => commitmentBlock(commitment, shown)),
  ]
}

const indent = 4

function commitmentBlock(commitment: Commitment, shown: Shown): Block {
  const title = [
    run(namesOf(commitment.promisors) || 'Nobody named', 'strong'),
    run(` · ${factsOf(commitment).join(' · ')}`),
  ]
  return [
    ...wrap(title, proseWidth(shown.view)),
    ...indented(indent, sourcedBlock(commitment, shown, bodyWidth(shown.view, indent))),
  ]
}

function factsOf(commitment: Commitment): readonly string[] {
  const { status, firmness, beneficiaries, amount, deadline, condition } = commitment
  return [
    status,
    firmness,
    beneficiaries.length === 0 ? [] : `for ${namesOf(beneficiaries)}`,
    amount === null ? [] : moneyWords(amount),
    deadline === null ? [] : `by ${deadline}`,
    condition === null ? [] : `if: ${condition}`,
  ].flat()
}
