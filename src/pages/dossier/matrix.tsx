import type { Claim } from '../../model/comparison.js'
import { letterOf, type ShownColumn } from '../wording/columns.js'
import { groupsOf, type ClaimGroup } from '../wording/groups.js'
import { keyOfClaim } from '../wording/keys.js'
import { originName } from '../wording/names.js'
import { explainedIn, sourcesWord } from '../wording/signs.js'
import { visible } from '../wording/visible.js'
import { MatrixCell } from './cell.js'
import { Overview } from './overview.js'
import { hueOf, type Shown } from './shown.js'
import { Sign } from './sign.js'
import { toldAlone } from './solo.js'
import { ToldAlone } from './solo-list.js'

/** More accounts than this stand in a region of their own that scrolls, under an overview of signs. */
const besideEachOther = 4

/** Claims down, accounts across; on a narrow screen each claim with its accounts below it. */
export function Matrix({ shown }: { readonly shown: Shown }) {
  const { comparison } = shown
  if (comparison.claims.length === 0) return null
  const alone = new Set(toldAlone(comparison))
  const groups = groupsOf(comparison)
  const shared = only(groups, (claim) => !alone.has(claim))
  const isWide = shown.shown.length > besideEachOther
  return (
    <section id="claims">
      <h2>Claim by claim</h2>
      <Legend claims={isWide ? comparison.claims : shared.flatMap(({ claims }) => claims)} />
      {isWide ? <Overview shown={shown} groups={groups} /> : null}
      {shared.length === 0 ? null : <Table shown={shown} groups={shared} />}
      <ToldAlone columns={shown.shown} claims={[...alone]} />
    </section>
  )
}

function only(
  groups: readonly ClaimGroup[],
  isWanted: (claim: Claim) => boolean,
): readonly ClaimGroup[] {
  return groups
    .map(({ heading, claims }) => ({ heading, claims: claims.filter(isWanted) }))
    .filter(({ claims }) => claims.length > 0)
}

function Legend({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <div class="note">
      <ul class="legend" aria-label="Signs">
        {explainedIn(claims).map(({ name, word }) => (
          <li class={`relation ${name}`}>
            <Sign name={name} /> {word}
          </li>
        ))}
      </ul>
      {claims.some(({ reference }) => reference !== null)
        ? 'The reference is the account nearest to whoever said it; the others are read against it. '
        : ''}
      The words in the cells are the accounts’ own, and so are the quotation marks.
    </div>
  )
}

interface TableProps {
  readonly shown: Shown
  readonly groups: readonly ClaimGroup[]
}

function Table({ shown: { shown }, groups }: TableProps) {
  const isWide = shown.length > besideEachOther
  const table = (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Claim</span>
          </th>
          {shown.map((column) => (
            <th scope="col" class={hueOf(column)}>
              <b class={`letter ${hueOf(column)}`}>{letterOf(column)}</b>{' '}
              <span>{visible(originName(column.head))}</span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group group={group} columns={shown} />
      ))}
    </table>
  )
  if (!isWide) return table
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Claims by account">
      {table}
    </div>
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
          <span>{visible(group.heading)}</span>
        </th>
      </tr>
      {group.claims.map((claim) => (
        <tr id={keyOfClaim(claim)}>
          <th scope="row">
            <span>{visible(claim.label)}</span>
            <small>
              {keyOfClaim(claim)} · {sourcesWord(claim)}
            </small>
          </th>
          {columns.map((column) => (
            <MatrixCell claim={claim} column={column} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}
