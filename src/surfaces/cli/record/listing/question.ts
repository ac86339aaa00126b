import type { ContactKind, ContactStatus } from '../../../../model/account.js'
import { contactNoun } from '../../../../model/contact-nouns.js'
import { listed } from '../../../../model/listed.js'
import { rangeOfDays } from '../pages.js'

/** What a list of contacts was asked for. */
export interface Question {
  readonly names: readonly string[]
  readonly kind?: ContactKind
  readonly status?: ContactStatus
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly offset?: number
}

/** Whether anything narrows the list. */
export function isAsking({ names, kind, status, topic, from, to }: Question): boolean {
  return names.length > 0 || [kind, status, topic, from, to].some((each) => each !== undefined)
}

/** " of macron and putin, phone call, held, about ceasefire, from 1 July 2025 on". */
export function questionWords({ names, kind, status, topic, from, to }: Question): string {
  const of = names.length === 0 ? '' : ` of ${listed(names.map((name) => `"${name}"`))}`
  const parts = [
    kind === undefined ? [] : `kind ${contactNoun(kind)}`,
    status ?? [],
    topic === undefined ? [] : `about ${topic}`,
    rangeOfDays({ from, to }) ?? [],
  ].flat()
  return parts.length === 0 ? of : `${of} (${parts.join(', ')})`
}
