import { letterAt } from '../../../model/letters.js'
import { listed } from '../../../model/listed.js'
import type { ContactView, TellingView } from '../../../operations/record/contact.js'
import { Arrow, Sign } from '../../../pages/dossier/sign.js'
import { anchorOf, citedOf, hueOf, type Shown } from '../../../pages/dossier/shown.js'
import { articleName } from '../../../pages/wording/kept-articles.js'
import {
  inFullNames,
  TOLD_NAMES,
  toldOfContact,
  toldTerm,
  type ToldName,
  type ToldOfContact,
} from '../../../pages/wording/told-of-contacts.js'
import { visible } from '../../../pages/wording/visible.js'
import { placeIn } from './words.js'

interface FactsProps {
  readonly view: ContactView
  /** Of the comparison: its passages are on this page. */
  readonly shown: Shown | null
}

/** What is told of a contact: each value once, with the accounts that tell it, each leading to its words. */
export function ContactFacts({ view: { accounts, mentions }, shown }: FactsProps) {
  const tellers = accounts.length === 0 ? mentions : accounts
  const told = inFullNames(tellers.flatMap((view, index) => tellingsIn(view, index)))
  if (told.length === 0) return null
  return (
    <section id="facts" class="facts">
      <h2>The contact, by account</h2>
      <p class="note">
        Each value once, with the accounts that give it: a letter leads to the account’s words, an
        arrow names whom it has them from.
        {shown === null ? null : (
          <>
            {' '}
            <b>A¶4</b> is paragraph 4 of account A, <b>D3</b> a difference, <b>C7</b> a claim.
          </>
        )}
      </p>
      <dl>
        {TOLD_NAMES.map((name) => (
          <Fact name={name} told={told.filter((each) => each.name === name)} shown={shown} />
        ))}
      </dl>
    </section>
  )
}

interface Telling extends ToldOfContact {
  readonly view: TellingView
  readonly letter: string
}

function tellingsIn(view: TellingView, index: number): readonly Telling[] {
  if (!view.verified) return []
  const letter = letterAt(index)
  return toldOfContact(view.telling.contact).map((told) => ({ ...told, view, letter }))
}

interface FactProps {
  readonly name: ToldName
  readonly told: readonly Telling[]
  readonly shown: Shown | null
}

/** Of these a contact has one: several values are several tellings of it. */
const SINGLE: ReadonlySet<ToldName> = new Set<ToldName>([
  'kind',
  'date',
  'duration',
  'place',
  'initiator',
])

/** Nobody's asking for it is told too: it is what people look for. */
function Fact({ name, told, shown }: FactProps) {
  if (told.length === 0 && name !== 'initiator') return null
  const values = valuesOf(told)
  return (
    <div>
      <dt>
        {toldTerm(name)}
        {SINGLE.has(name) && values.length > 1 ? (
          <strong class="differ">
            <Sign name="number" /> accounts differ
          </strong>
        ) : null}
      </dt>
      {values.length === 0 ? <dd class="none">not found</dd> : null}
      {values.map((tellings) => (
        <dd>
          {visible(fullest(tellings))}{' '}
          <span class="tellers">
            {tellings.map((telling) => (
              <Teller telling={telling} shown={shown} />
            ))}
          </span>
        </dd>
      ))}
    </div>
  )
}

/** Those that tell one value, together; an account stands with it once. */
function valuesOf(told: readonly Telling[]): readonly (readonly Telling[])[] {
  const keys = [...new Set(told.map(({ key }) => key))]
  return keys.map((key) => {
    const same = told.filter((each) => each.key === key)
    return same.filter(({ letter }, at) => same.findIndex((each) => each.letter === letter) === at)
  })
}

function fullest(tellings: readonly Telling[]): string {
  return tellings.reduce(
    (longest, { value }) => (value.length > longest.length ? value : longest),
    '',
  )
}

interface TellerProps {
  readonly telling: Telling
  readonly shown: Shown | null
}

function Teller({ telling: { letter, view, via, evidence }, shown }: TellerProps) {
  const [first] = evidence
  const { article } = view
  const column = shown?.columns.find((each) => each.letter === letter)
  const isHere =
    shown !== null &&
    column !== undefined &&
    citedOf(column, shown).some(({ start, end }) => start === first?.start && end === first.end)
  const relayed = listed([...new Set(via.map(({ name }) => name))])
  const href =
    first === undefined
      ? `/articles/${article.key}`
      : isHere
        ? `#${anchorOf(column, first)}`
        : placeIn(article.key, first)
  return (
    <span class="teller">
      <a
        class={`letter ${column === undefined ? 'hue-0' : hueOf(column)}`}
        href={href}
        title={visible([articleName(article), first?.quote ?? ''].join(': '))}
      >
        {letter}
      </a>
      {relayed === '' ? null : (
        <small>
          {' '}
          <Arrow /> {visible(relayed)}
        </small>
      )}
    </span>
  )
}
