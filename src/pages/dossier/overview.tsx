import { cellOf, letterOf } from '../wording/columns.js'
import type { ClaimGroup } from '../wording/groups.js'
import { keyOfCell, keyOfClaim } from '../wording/keys.js'
import { originName } from '../wording/names.js'
import { signOfRelation } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { hueOf, type Shown } from './shown.js'
import { Sign } from './sign.js'

interface OverviewProps {
  readonly shown: Shown
  readonly groups: readonly ClaimGroup[]
}

/** Every claim and account by sign alone, each leading to its cell: what many columns say at one look. */
export function Overview({ shown: { shown }, groups }: OverviewProps) {
  return (
    <div class="scroll overview-scroll" tabindex={0} role="region" aria-label="Overview">
      <table class="overview">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Claim</span>
            </th>
            {shown.map((column) => (
              <th scope="col">
                <b class={`letter ${hueOf(column)}`}>{letterOf(column)}</b>
                <span class="unseen"> {visible(originName(column.head))}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colspan={shown.length + 1}>
                <span>{visible(group.heading)}</span>
              </th>
            </tr>
            {group.claims.map((claim) => (
              <tr>
                <th scope="row">
                  <a href={`#${keyOfClaim(claim)}`}>{visible(claim.label)}</a>
                </th>
                {shown.map((column) => {
                  const { relation } = cellOf(claim, column)
                  const { name, word } = signOfRelation(relation)
                  return (
                    <td>
                      <a
                        class={`relation ${relation}`}
                        href={`#${keyOfCell(claim, column)}`}
                        aria-label={word}
                      >
                        <Sign name={name} />
                      </a>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
