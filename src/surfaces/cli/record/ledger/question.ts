import { dateWords } from '../../../../model/edtf-words.js'
import type { LedgerStatus } from '../../../../model/following.js'
import { listed } from '../../../../model/listed.js'
import { statusWords } from '../../../../pages/wording/undertakings.js'
import { rangeOfDays } from '../pages.js'

/** What a ledger was asked for. */
export interface Question {
  readonly names: readonly string[]
  readonly to: string | null
  readonly status: LedgerStatus | null
  readonly words: string | null
  readonly topic: string | null
  readonly agreement: string | null
  readonly dueBefore: string | null
  readonly overdue: boolean
  readonly from: string | null
  readonly until: string | null
  readonly offset: number
}

/** Whether anything narrows the list. */
export function isAsking({
  names,
  to,
  status,
  words,
  topic,
  agreement,
  ...rest
}: Question): boolean {
  const { dueBefore, overdue, from, until } = rest
  const asked = [to, status, words, topic, agreement, dueBefore, from, until]
  return names.length > 0 || overdue || asked.some((each) => each !== null)
}

/** " of "norway" (to "moldova", begun)". */
export function questionWords(question: Question): string {
  const { names, to, status, words, topic, agreement, dueBefore, overdue, from, until } = question
  const of = names.length === 0 ? '' : ` of ${listed(names.map((name) => `"${name}"`))}`
  const parts = [
    to === null ? [] : `to "${to}"`,
    status === null ? [] : statusWords(status),
    words === null ? [] : `with ${words}`,
    topic === null ? [] : `about ${topic}`,
    agreement === null ? [] : `under ${agreement}`,
    dueBefore === null ? [] : `due before ${dateWords(dueBefore)}`,
    overdue ? 'overdue' : [],
    rangeOfDays({ from: from ?? undefined, to: until ?? undefined }) ?? [],
  ].flat()
  return parts.length === 0 ? of : `${of} (${parts.join(', ')})`
}
