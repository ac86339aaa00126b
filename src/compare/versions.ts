import { diffArrays } from 'diff'
import { quoteFrom, textOf, type Evidence, type Span } from '../model/spans.js'

/** One version of a text, with its sentences. */
export interface Version {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** Sentences that one version has in the place of others; one side is empty where they were added or taken out. */
export interface VersionChange {
  readonly before: readonly Evidence[]
  readonly after: readonly Evidence[]
}

/** What changed from one version of a text to the next, sentence by sentence, in the order of the text. */
export function changesBetween(before: Version, after: Version): readonly VersionChange[] {
  const parts = diffArrays(wordingsOf(before), wordingsOf(after))
  const changes: { before: Evidence[]; after: Evidence[] }[] = []
  let [old, young] = [0, 0]
  let isOpen = false
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      old += value.length
      young += value.length
      isOpen = false
      continue
    }
    if (!isOpen) changes.push({ before: [], after: [] })
    isOpen = true
    if (removed) changes.at(-1)?.before.push(...evidenceOf(before, old, (old += value.length)))
    else changes.at(-1)?.after.push(...evidenceOf(after, young, (young += value.length)))
  }
  return changes
}

/** White space alone is no change. */
function wordingsOf({ text, sentences }: Version): string[] {
  return sentences.map((sentence) => textOf(text, sentence).replaceAll(/\s+/gu, ' ').trim())
}

function evidenceOf({ text, sentences }: Version, from: number, to: number): readonly Evidence[] {
  return sentences.slice(from, to).map((sentence) => quoteFrom(text, sentence))
}
