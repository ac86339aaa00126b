import type { z } from 'zod'
import type { statementsInput } from '../../../../operations/record/statements.js'
import { rangeOfDays } from '../pages.js'

/** What statements were asked for. */
export type Question = z.output<typeof statementsInput>

/** Whether anything narrows the list. */
export function isAsking(question: Question): boolean {
  return partsOf(question).length > 0
}

/** " (by macron, to putin, act demand)"; nothing for all. */
export function questionWords(question: Question): string {
  const parts = partsOf(question)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function partsOf(question: Question): readonly string[] {
  const { speaker, addressee, target, act, topic, words, from, to } = question
  return [
    speaker === null ? [] : `by "${speaker}"`,
    addressee === null ? [] : `to "${addressee}"`,
    target === null ? [] : `about "${target}"`,
    act === null ? [] : `act ${act}`,
    topic === null ? [] : `topic ${topic}`,
    words === null ? [] : `words ${words}`,
    rangeOfDays({ from: from ?? undefined, to: to ?? undefined }) ?? [],
  ].flat()
}
