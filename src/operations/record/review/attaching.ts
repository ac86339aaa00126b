import type { FindingKind } from '../../../model/journal.js'
import type { Span } from '../../../model/spans.js'
import type { Archive } from '../../../store/archive/archive.js'
import type {
  Attachment,
  DecisionPlace,
  FindingPlace,
  Writing,
} from '../../../store/database/writing.js'
import { findingsAt, movedSpan } from './places.js'

type Attaching = Pick<
  Writing,
  'decisionsAround' | 'placesIn' | 'replaceAttachments' | 'correctRows'
>

/**
 * Attaches what people decided to the findings that these articles have now: to that on the same words, else to the one
 * that has most of them. Where there is none the decision is kept without a finding.
 */
export async function attachAround(
  writing: Attaching,
  archive: Pick<Archive, 'text'>,
  articles: readonly string[],
): Promise<void> {
  const decisions = articles.length === 0 ? [] : await writing.decisionsAround(articles)
  if (decisions.length === 0) return
  const around = [...new Set(decisions.map(({ article }) => article))]
  const places = await writing.placesIn(around)
  const attachments: Attachment[] = []
  for (const decision of decisions) {
    const span = await spanNow(decision, archive)
    attachments.push(...attachmentsOf(decision, span, ofSameKind(decision, places)))
  }
  await writing.replaceAttachments(around, attachments)
  await writing.correctRows(around)
}

function ofSameKind(
  { article, finding }: { readonly article: string; readonly finding: FindingKind },
  places: readonly FindingPlace[],
): readonly FindingPlace[] {
  return places.filter((place) => place.article === article && place.finding === finding)
}

/** Where its words stand in the text that the article has now; `null` when they do not. */
async function spanNow(
  { text, now, start, end }: DecisionPlace,
  archive: Pick<Archive, 'text'>,
): Promise<Span | null> {
  if (text === now) return { start, end }
  const [before, after] = [await archive.text(text), await archive.text(now)]
  return movedSpan(before, after, { start, end })
}

function attachmentsOf(
  { line, article, now, text, start, end }: DecisionPlace,
  span: Span | null,
  places: readonly FindingPlace[],
): readonly Attachment[] {
  const found = span === null ? [] : findingsAt(span, places)
  if (found.length === 0)
    return [{ line, article, key: null, text: span ? now : text, ...(span ?? { start, end }) }]
  return found.map((place) => ({
    line,
    article,
    key: place.key,
    text: now,
    start: place.start,
    end: place.end,
  }))
}
