import type { Comparison } from '../../model/comparison.js'
import { counted } from '../wording/counts.js'
import { exampleWords } from '../wording/examples.js'
import { ledeOf, type Footnote, type LedePart } from '../wording/lede.js'
import { placeOf } from '../wording/places.js'
import { headingOf, otherContacts, sameContactWarning } from '../wording/titles.js'
import { visible } from '../wording/visible.js'
import { Quotation } from './quotation.js'
import { anchorOf, hueOf, type Shown } from './shown.js'

/** What the accounts are about, every part with the words it stands on, and the ways into the page. */
export function Opening({ shown: { comparison } }: { readonly shown: Shown }) {
  const warning = sameContactWarning(comparison)
  const others = otherContacts(comparison)
  const examples = exampleWords(comparison.accounts)
  return (
    <header>
      <p class="kicker">Readout dossier · {kickerOf(comparison)}</p>
      <h1>{visible(headingOf(comparison))}</h1>
      {warning === null ? null : <p class="warning">{warning}</p>}
      <p class="lede">
        {ledeOf(comparison).map((sentence) => (
          <>
            {sentence.map((part) => (
              <Part part={part} />
            ))}{' '}
          </>
        ))}
      </p>
      {examples === null ? null : <p class="note">{examples}</p>}
      <p class="note">
        Made by rules, word lists and a trained model, and checked by nobody yet: “not found” means
        that the machine found nothing like it. Read the words before you cite a line. <b>A¶4</b> is
        paragraph 4 of account A; <b>D3</b> names a difference, <b>C7</b> a claim; the arrow leads
        from an account to whoever it has its words from.
      </p>
      {others.length === 0 ? null : <p class="note">Also told of: {visible(others.join('; '))}.</p>}
    </header>
  )
}

function kickerOf({ accounts, discrepancies }: Comparison): string {
  return `${counted(accounts.length, 'account')} · ${counted(discrepancies.length, 'difference')}`
}

const longestQuoted = 180

function Part({ part: { text, notes, quoted } }: { readonly part: LedePart }) {
  return (
    <>
      {visible(text)}
      {quoted === null ? null : (
        <>
          “
          <Quotation
            column={quoted.column}
            evidence={[quoted.evidence]}
            deciding={[]}
            limit={longestQuoted}
          />
          ”
        </>
      )}
      {notes.length === 0 ? null : <Notes notes={notes} />}
    </>
  )
}

function Notes({ notes }: { readonly notes: readonly Footnote[] }) {
  return (
    <sup>
      {notes.map(({ column, evidence }, index) => (
        <>
          {index === 0 ? '' : ' '}
          <a class={hueOf(column)} href={`#${anchorOf(column, evidence)}`}>
            {placeOf(column, evidence)}
          </a>
        </>
      ))}
    </sup>
  )
}
