import type { Discrepancy, DiscrepancySide } from '../../model/comparison.js'
import { cellOf, columnOf, type Column } from '../wording/columns.js'
import { counted } from '../wording/counts.js'
import { keyOfDiscrepancy } from '../wording/keys.js'
import { signOfDiscrepancy } from '../wording/signs.js'
import { areApart } from '../wording/titles.js'
import { valuesBeside } from '../wording/values.js'
import { visible } from '../wording/visible.js'
import { ChainOf } from './chain.js'
import { Letter } from './letter.js'
import { Quotation } from './quotation.js'
import { hueOf, type Shown } from './shown.js'
import { Sign } from './sign.js'

/** What differs, what matters most first: both accounts' words, the deciding ones marked, and one plain line. */
export function Differences({ shown }: { readonly shown: Shown }) {
  const { discrepancies } = shown.comparison
  const minor = discrepancies.filter((each) => each.minor)
  return (
    <section id="differences">
      <h2>What differs</h2>
      <p class="note">{noteFor(shown)}</p>
      <List shown={shown} discrepancies={discrepancies.filter((each) => !each.minor)} />
      {minor.length === 0 ? null : (
        <details>
          <summary>{counted(minor.length, 'smaller difference')}</summary>
          <List shown={shown} discrepancies={minor} />
        </details>
      )}
    </section>
  )
}

function noteFor({ comparison }: Shown): string {
  if (areApart(comparison)) return 'Nothing is held against each other: the contacts are different.'
  if (comparison.discrepancies.length === 0) return 'No difference was found.'
  return 'Conflicts first, then changes of strength, then what one account alone has. The marked words make the difference; any words lead to their place in the text.'
}

interface ListProps {
  readonly shown: Shown
  readonly discrepancies: readonly Discrepancy[]
}

function List({ shown, discrepancies }: ListProps) {
  if (discrepancies.length === 0) return null
  return (
    <ol class="differences">
      {discrepancies.map((discrepancy) => (
        <Difference shown={shown} discrepancy={discrepancy} />
      ))}
    </ol>
  )
}

interface DifferenceProps {
  readonly shown: Shown
  readonly discrepancy: Discrepancy
}

function Difference({ shown, discrepancy }: DifferenceProps) {
  const a = columnOf(shown.columns, discrepancy.a.account)
  const b = columnOf(shown.columns, discrepancy.b.account)
  const { name, word } = signOfDiscrepancy(discrepancy, { a: a.letter, b: b.letter })
  const sides = a.index <= b.index ? [discrepancy.a, discrepancy.b] : [discrepancy.b, discrepancy.a]
  const key = keyOfDiscrepancy(discrepancy)
  const claim = shown.comparison.claims.find(({ id }) => id === discrepancy.claim)
  const beside = valuesBeside({ discrepancy, claim, a, b })
  return (
    <li class={classOf(discrepancy)} id={key}>
      <h3>
        <Sign name={name} /> {word} <small>{key}</small>
      </h3>
      {sides.filter(isShown).map((side) => (
        <Side shown={shown} discrepancy={discrepancy} side={side} />
      ))}
      <p class="says">
        {visible(beside === null ? discrepancy.says : `${discrepancy.says} ${beside}`)}
      </p>
    </li>
  )
}

/** A side without words of its own, nor any that come near, says no more than the heading does. */
function isShown({ evidence, deciding, nearest }: DiscrepancySide): boolean {
  return evidence.length + deciding.length + nearest.length > 0
}

function classOf({ kind, direction, a, b }: Discrepancy): string {
  const isOneSided = !isShown(a) || !isShown(b)
  return ['difference', kind, direction ?? [], isOneSided ? 'one-sided' : []].flat().join(' ')
}

interface SideProps extends DifferenceProps {
  readonly side: DiscrepancySide
}

function Side({ shown, discrepancy, side }: SideProps) {
  const column = columnOf(shown.columns, side.account)
  if (side.evidence.length === 0 && side.deciding.length === 0)
    return <Missing column={column} side={side} />
  const claim = shown.comparison.claims.find(({ id }) => id === discrepancy.claim)
  const told =
    claim === undefined ? { via: [], speakers: [], statements: [] } : cellOf(claim, column)
  return (
    <blockquote
      class={`side ${hueOf(column)}`}
      data-statements={told.statements.join(' ') || undefined}
    >
      <Letter column={column} />
      <div>
        <Quotation column={column} evidence={side.evidence} deciding={side.deciding} />
        <ChainOf column={column} told={{ ...told, ...side }} />
      </div>
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
      <Letter column={column} />
      <div>
        <p class="none">{column.head.readable ? missingWord(side) : 'Could not be read.'}</p>
        {side.nearest.length === 0 ? null : (
          <blockquote class="nearest">
            <span class="none">Nearest to it: </span>
            <Quotation column={column} evidence={side.nearest} deciding={[]} limit={220} />
          </blockquote>
        )}
      </div>
    </div>
  )
}

/** What comes near may tell the same otherwise: then only the words are missing. */
function missingWord({ nearest }: DiscrepancySide): string {
  return nearest.length === 0 ? 'Not found.' : 'Not found in these words.'
}
