import { accountFacts, copiesInto, sourcesNamed } from '../wording/accounts.js'
import type { Column } from '../wording/columns.js'
import { counted } from '../wording/counts.js'
import { originName } from '../wording/names.js'
import { visible } from '../wording/visible.js'
import { FactLine } from './fact-line.js'
import { Letter } from './letter.js'
import { hueOf, type Shown } from './shown.js'

/**
 * One card for each account: whose, what kind, of when, how long, on whose word, and whose copy it is. Copies that tell
 * nothing of their own stand folded in their original's.
 */
export function AccountCards({ shown }: { readonly shown: Shown }) {
  return (
    <ul class={shown.shown.length > FEW ? 'accounts many' : 'accounts'}>
      {shown.shown.map((column) => (
        <li class={`account ${hueOf(column)}`}>
          <Letter column={column} />
          <div>
            <Described column={column} shown={shown} />
            {column.copies.length === 0 ? null : (
              <details>
                <summary>{counted(column.copies.length, 'copy', 'copies')}</summary>
                <ul>
                  {column.copies.map((copy) => (
                    <li>
                      <Letter column={copy} /> <Described column={copy} shown={shown} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** More cards than these are set closer. */
const FEW = 6

interface DescribedProps {
  readonly column: Column
  readonly shown: Shown
}

function Described({ column, shown }: DescribedProps) {
  const copies = copiesInto(column, shown.comparison)
  return (
    <>
      <a href={`#text-${column.letter}`}>{visible(originName(column.head))}</a>
      {column.head.title === null ? null : (
        <p class="title" dir="auto">
          {visible(column.head.title)}
        </p>
      )}
      <p class="facts">
        <FactLine facts={accountFacts(column.head)} />
      </p>
      <p class="facts">{visible(sourcesNamed(column, shown.comparison))}</p>
      {copies.length === 0 ? null : <p class="facts copy">{copies.join('; ')}</p>}
    </>
  )
}
