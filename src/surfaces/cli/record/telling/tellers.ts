import { letterAt } from '../../../../model/letters.js'
import type { ContactView } from '../../../../operations/record/contact.js'
import { knownText } from '../../../../pages/wording/known-text.js'

export type Telling = ContactView['accounts'][number]

/** An account of a contact by its letter, as the comparison has it. */
export interface Teller {
  readonly letter: string
  readonly index: number
  readonly telling: Telling
  /** Its text as far as its quotations tell it; nothing of a text that fails. */
  readonly text: string
}

/** The accounts of a contact, in the order of the comparison's columns. */
export function tellersOf({ accounts }: ContactView): readonly Teller[] {
  return accounts.map((telling, index) => ({
    letter: letterAt(index),
    index,
    telling,
    text: textOf(telling),
  }))
}

// What is not the archive's own words is not in this text, and so is never quoted from it.
/** The text of a telling as far as its own quotations tell it. */
export function textOf({ verified, telling: { contact } }: Telling): string {
  if (!verified) return ''
  return knownText([...contact.evidence, ...contact.facets.flatMap(({ evidence }) => evidence)])
}
