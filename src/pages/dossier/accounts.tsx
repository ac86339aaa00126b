import { accountFacts, copiesInto, sourcesNamed } from '../wording/accounts.js'
import { originName } from '../wording/names.js'
import { visible } from '../wording/visible.js'
import { Letter } from './letter.js'
import { hueOf, type Shown } from './shown.js'

/** One card for each account: whose, what kind, of when, how long, on whose word, and whose copy it is. */
export function AccountCards({ shown }: { readonly shown: Shown }) {
  return (
    <ul class="accounts">
      {shown.columns.map((column) => (
        <li class={`account ${hueOf(column)}`}>
          <Letter column={column} />
          <div>
            <a href={`#text-${column.letter}`}>{visible(originName(column.head))}</a>
            {column.head.title === null ? null : (
              <p class="title" dir="auto">
                {visible(column.head.title)}
              </p>
            )}
            <p class="facts">{visible(accountFacts(column.head).join(' · '))}</p>
            <p class="facts">{visible(sourcesNamed(column, shown.comparison))}</p>
            {copiesInto(column, shown.comparison).map((copy) => (
              <p class="facts copy">{copy}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
