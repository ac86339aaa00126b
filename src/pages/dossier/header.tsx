import type { Comparison } from '../../model/comparison.js'
import {
  factsOf,
  otherContacts,
  sameContactWarning,
  titleOf,
  type Fact,
} from '../wording/titles.js'
import { visible } from '../wording/visible.js'
import type { Shown } from './shown.js'

/** What the accounts are about, who tells what of it, and the ways into the page. */
export function Header({ shown: { comparison } }: { readonly shown: Shown }) {
  const warning = sameContactWarning(comparison)
  const others = otherContacts(comparison)
  return (
    <header>
      <p class="kicker">Readout · {kickerOf(comparison)}</p>
      <h1>{visible(titleOf(comparison))}</h1>
      {warning === null ? null : <p class="warning">{warning}</p>}
      <dl class="facts">
        {factsOf(comparison).map((fact) => (
          <FactLine fact={fact} />
        ))}
      </dl>
      {others.length === 0 ? null : <p class="note">Also told of: {visible(others.join('; '))}.</p>}
      <nav aria-label="On this page">
        <a href="#differences">What differs</a>
        <a href="#claims">Claim by claim</a>
        <a href="#silence">What each is about</a>
        <a href="#problems">What could not be read</a>
        <a href="#texts">The texts</a>
      </nav>
    </header>
  )
}

function kickerOf({ accounts, discrepancies }: Comparison): string {
  return `${counted(accounts.length, 'account')} · ${counted(discrepancies.length, 'difference')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function FactLine({ fact: { name, told } }: { readonly fact: Fact }) {
  return (
    <div>
      <dt>{name}</dt>
      {told.length === 0 ? <dd>not told</dd> : null}
      {told.map(({ value, letters }) => (
        <dd>
          {visible(value)}
          <sup>{letters.join(' ')}</sup>
        </dd>
      ))}
    </div>
  )
}
