import type { Claim } from '../../model/comparison.js'
import { cellOf, letterOf, type ShownColumn } from '../wording/columns.js'
import { groupsOf, type ClaimGroup } from '../wording/groups.js'
import { originName } from '../wording/names.js'
import { legendOf, signOfRelation, sourcesWord } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { ChainOf, Quotation } from './quotation.js'
import { hueOf, type Shown } from './shown.js'

/** Claims down, accounts across; on a narrow screen each claim with its accounts below it. */
export function Matrix({ shown }: { readonly shown: Shown }) {
  if (shown.comparison.claims.length === 0) return null
  return (
    <section id="claims">
      <h2>Claim by claim</h2>
      <p class="note">
        {legendOf(shown.comparison.claims)}. The words in the cells are the accounts’ own, and so
        are the quotation marks.
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label="Claims by account">
        <table>
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {shown.shown.map((column) => (
                <th scope="col" class={hueOf(column)}>
                  <b>{letterOf(column)}</b> {visible(originName(column.head))}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(shown.comparison).map((group) => (
            <Group group={group} columns={shown.shown} />
          ))}
        </table>
      </div>
    </section>
  )
}

interface GroupProps {
  readonly group: ClaimGroup
  readonly columns: readonly ShownColumn[]
}

function Group({ group, columns }: GroupProps) {
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colspan={columns.length + 1}>
          {visible(group.heading)}
        </th>
      </tr>
      {group.claims.map((claim) => (
        <tr>
          <th scope="row">
            {visible(claim.label)}
            <small>{sourcesWord(claim)}</small>
          </th>
          {columns.map((column) => (
            <MatrixCell claim={claim} column={column} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

interface MatrixCellProps {
  readonly claim: Claim
  readonly column: ShownColumn
}

function MatrixCell({ claim, column }: MatrixCellProps) {
  const cell = cellOf(claim, column)
  const { sign, word } = signOfRelation(cell.relation)
  const isTold = cell.evidence.length > 0 || cell.deciding.length > 0
  return (
    <td class={hueOf(column)}>
      <span class="who" aria-hidden="true">
        {letterOf(column)}
      </span>
      <span class={`relation ${cell.relation}`}>
        {sign} {word}
      </span>
      {isTold ? (
        <blockquote>
          <Quotation column={column} evidence={cell.evidence} deciding={cell.deciding} />
          <ChainOf column={column} told={cell} />
        </blockquote>
      ) : null}
    </td>
  )
}
