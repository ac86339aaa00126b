import type { Discrepancy, DiscrepancySide } from '../../model/comparison.js'
import { cellOf, columnOf, type Column } from '../wording/columns.js'
import { signOfDiscrepancy } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { ChainOf, Quotation } from './quotation.js'
import { hueOf, type Shown } from './shown.js'

/** What differs, in order of weight: both accounts' words, the deciding ones marked, and one plain line. */
export function Differences({ shown }: { readonly shown: Shown }) {
  const { discrepancies } = shown.comparison
  return (
    <section id="differences">
      <h2>What differs</h2>
      <p class="note">
        {discrepancies.length === 0
          ? 'No difference was found.'
          : 'In order of weight. Marked words are the ones that decide. A click opens the text at those words.'}
      </p>
      <ol class="differences">
        {discrepancies.map((discrepancy) => (
          <Difference shown={shown} discrepancy={discrepancy} />
        ))}
      </ol>
    </section>
  )
}

interface DifferenceProps {
  readonly shown: Shown
  readonly discrepancy: Discrepancy
}

function Difference({ shown, discrepancy }: DifferenceProps) {
  const a = columnOf(shown.columns, discrepancy.a.account)
  const b = columnOf(shown.columns, discrepancy.b.account)
  const { sign, word } = signOfDiscrepancy(discrepancy, { a: a.letter, b: b.letter })
  return (
    <li class="difference">
      <h3>
        <span aria-hidden="true">{sign}</span> {word}
      </h3>
      <Side shown={shown} discrepancy={discrepancy} side={discrepancy.a} />
      <Side shown={shown} discrepancy={discrepancy} side={discrepancy.b} />
      <p class="says">{visible(discrepancy.says)}</p>
    </li>
  )
}

interface SideProps extends DifferenceProps {
  readonly side: DiscrepancySide
}

function Side({ shown, discrepancy, side }: SideProps) {
  const column = columnOf(shown.columns, side.account)
  if (side.evidence.length === 0 && side.deciding.length === 0)
    return <Missing column={column} side={side} />
  const claim = shown.comparison.claims.find(({ id }) => id === discrepancy.claim)
  return (
    <blockquote class={`side ${hueOf(column)}`}>
      <Quotation column={column} evidence={side.evidence} deciding={side.deciding} />
      {claim === undefined ? (
        <div class="chain">
          <i>{column.letter}</i>
        </div>
      ) : (
        <ChainOf column={column} told={cellOf(claim, column)} />
      )}
    </blockquote>
  )
}

interface MissingProps {
  readonly column: Column
  readonly side: DiscrepancySide
}

function Missing({ column, side }: MissingProps) {
  return (
    <div class={`side missing ${hueOf(column)}`}>
      <p class="none">
        {column.head.readable
          ? `Not told in ${column.letter}.`
          : `${column.letter} could not be read.`}
      </p>
      {side.nearest.length === 0 ? null : (
        <blockquote>
          <span class="none">Nearest: </span>
          <Quotation column={column} evidence={side.nearest} deciding={[]} />
        </blockquote>
      )}
    </div>
  )
}
