import { accountFacts, copiesInto } from '../wording/accounts.js'
import { originName } from '../wording/names.js'
import { visible } from '../wording/visible.js'
import { hueOf, type Shown } from './shown.js'

/** One card for each account: whose, what kind, of when, how long, and whose copy it is. */
export function AccountCards({ shown }: { readonly shown: Shown }) {
  return (
    <ul class="accounts">
      {shown.columns.map((column) => (
        <li class={`account ${hueOf(column)}`}>
          <a href={`#text-${column.letter}`}>
            <b>{column.letter}</b> {visible(originName(column.head))}
          </a>
          {column.head.title === null ? null : <p class="title">{visible(column.head.title)}</p>}
          <small>{visible(accountFacts(column.head).join(' · '))}</small>
          {copiesInto(column, shown.comparison).map((copy) => (
            <small class="copy">{copy}</small>
          ))}
        </li>
      ))}
    </ul>
  )
}
