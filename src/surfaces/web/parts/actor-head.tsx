import type { ActorTies } from '../../../operations/record/actors.js'
import type { ContactList } from '../../../operations/record/contacts.js'
import type { OverTime } from '../../../operations/record/over-time.js'
import { counted } from '../../../pages/wording/counts.js'
import { notHeldWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { betweenHref } from './tie-picture.js'
import { TimeStrip } from './time-strip.js'

/** Somebody with whom an actor was in contact. */
export interface Partner {
  readonly id: string
  readonly name: string
  /** Held, with both taking part. */
  readonly contacts: number
}

/** What a state or body is called, whatever texts call those who speak for it; `null` for a person, and for who stands in no tie. */
export function sideNameIn({ actors }: Pick<ActorTies, 'actors'>, id: string): string | null {
  return actors.find((each) => each.id === codeOf(id) && !each.id.includes(':'))?.name ?? null
}

/** A side is known by its code. */
function codeOf(id: string): string {
  return id.replace(/^(?:state|body|bloc):/u, '')
}

/** With whom somebody was in contact, most often first. */
export function partnersOf(id: string, { actors, ties }: ActorTies): readonly Partner[] {
  const own = codeOf(id)
  const names = new Map(actors.map((each) => [each.id, each.name]))
  return ties
    .filter(({ a, b }) => a === own || b === own)
    .map(({ a, b, contacts }) => {
      const other = a === own ? b : a
      return { id: other, name: names.get(other) ?? other, contacts }
    })
}

interface HeadProps {
  readonly id: string
  readonly name: string
  readonly contacts: ContactList
  readonly periods: OverTime['periods']
  readonly partners: readonly Partner[]
}

/** So many are named beside an actor. */
const NAMED = 8

/** Who it is, how often in contact with whom, and when. */
export function ActorHead({ id, name, contacts, periods, partners }: HeadProps) {
  const held = periods.reduce((sum, period) => sum + period.contacts, 0)
  const taken = contacts.meant[0]?.taken ?? null
  const facts = [
    taken === null ? [] : taken.name === name ? taken.kind : `here as ${taken.name}`,
    taken?.office ?? [],
    taken === null ? [] : namedIn(taken),
  ].flat()
  return (
    <header class="front">
      <div>
        <p class="kicker">
          <FactLine facts={facts} />
        </p>
        <h1>{visible(name)}</h1>
        <p class="lede">
          {counted(held, 'contact')} in this record{notHeldWords({ total: contacts.total, held })}.
        </p>
        {partners.length === 0 ? null : (
          <ul class="partners" aria-label="In contact with">
            {partners.slice(0, NAMED).map((partner) => (
              <li>
                <a href={betweenHref(id, partner.id)}>{visible(partner.name)}</a>{' '}
                <b>{partner.contacts}</b>
              </li>
            ))}
            {partners.length > NAMED ? <li>and {partners.length - NAMED} more</li> : null}
          </ul>
        )}
      </div>
      <TimeStrip
        periods={periods}
        hrefOf={(year) => `/?with=${encodeURIComponent(id)}&from=${year}-01-01&to=${year}-12-31`}
      />
    </header>
  )
}

function namedIn({ articles }: { readonly articles: number }): string {
  return `named in ${counted(articles, 'article')}`
}
