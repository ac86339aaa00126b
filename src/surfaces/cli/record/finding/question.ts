import type { Act } from '../../../../model/account.js'
import { rangeOfDays } from '../pages.js'

/** What was looked for. */
export interface Question {
  readonly words: string | null
  readonly phrase?: string
  readonly speaker?: string
  readonly addressee?: string
  readonly act?: Act
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly offset?: number
}

/** "ceasefire", by macron, to putin, demand. */
export function questionWords({
  words,
  phrase,
  speaker,
  addressee,
  act,
  topic,
  from,
  to,
}: Question): string {
  return [
    words ?? [],
    phrase === undefined ? [] : `"${phrase}"`,
    speaker === undefined ? [] : `said by ${speaker}`,
    addressee === undefined ? [] : `said to ${addressee}`,
    act === undefined ? [] : `act ${act}`,
    topic === undefined ? [] : `about ${topic}`,
    rangeOfDays({ from, to }) ?? [],
  ]
    .flat()
    .join(', ')
}
