import type { AttributionSpans, Quotation } from '../model/analysis.js'
import { overlapping } from '../model/span-search.js'
import { coverOf, isOverlapping, type Span } from '../model/spans.js'
import type { Clause, Range } from './clauses.js'
import { buildPassage, spanOf, type Ground, type Passage } from './passage.js'
import { speakerFormOf, type SpeakerForm } from './speakers.js'

/**
 * “It rings at night,” she laughs: behind what is quoted whole, whoever does something says it, whatever the verb. Only
 * what no attribution has yet.
 */
export function findByManner(
  ground: Ground,
  tagged: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const said = tagged.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
  return ground.quotations
    .filter((quotation) => quotation.depth === 0 && isLineOfSpeech(ground, quotation))
    .filter((quotation) => !said.some((span) => isOverlapping(span, quotation)))
    .flatMap((quotation) => byMannerOf(ground, quotation))
}

const FEWEST_WORDS = 3

// “No,” and “What next?” open a sentence; “a mistake” stands within one.
function isLineOfSpeech({ article: { text } }: Ground, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  const isOpen = /[,?!…]$/u.test(words) || text[quotation.end] === ','
  return (
    isOpen &&
    /^\p{Lu}|^["'‘“]/u.test(words) &&
    (words.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS
  )
}

function byMannerOf(ground: Ground, quotation: Quotation): readonly AttributionSpans[] {
  const [sentence] = overlapping(ground.sentences, {
    start: quotation.end - 1,
    end: quotation.end,
  })
  const index = sentence ? ground.sentences.indexOf(sentence) : -1
  const passage = sentence && quotation.start >= sentence.start ? buildPassage(ground, index) : null
  const clause = passage?.clauses.find((each) => isRightBehind(passage, each, quotation))
  const [subject] = clause?.subject ?? []
  return passage && clause && subject
    ? [attributionOf(passage, clause, { quotation, subject })]
    : []
}

const PERSONAL: ReadonlySet<SpeakerForm> = new Set<SpeakerForm>([
  'actor',
  'pronoun',
  'noun',
  'unknown-name',
])

// Nothing but a comma stands between the quotation and who does something.
function isRightBehind(passage: Passage, clause: Clause, quotation: Span): boolean {
  const { tokens, article } = passage.ground
  const [subject, other] = clause.subject
  if (!subject || other || clause.link !== 'own' || clause.verb.passive || clause.verb.infinitive)
    return false
  const { start } = spanOf(tokens, subject)
  const between = article.text.slice(quotation.end, start)
  const isNext = start > quotation.end && /^,?\s+$/u.test(between)
  const form = speakerFormOf(passage.ground, subject)
  return isNext && clause.verb.finite && form !== null && PERSONAL.has(form)
}

function attributionOf(
  passage: Passage,
  { verb }: Clause,
  { quotation, subject }: { readonly quotation: Span; readonly subject: Range },
): AttributionSpans {
  const { tokens } = passage.ground
  const cue = spanOf(tokens, { first: verb.head, last: verb.head + 1 })
  const source = spanOf(tokens, subject)
  const content = { start: quotation.start, end: quotation.end }
  return {
    sources: [source],
    cue,
    cueLemma: 'say',
    addressees: [],
    content: [content],
    clause: coverOf([source, cue, content]),
    sentence: passage.index,
    frame: 'quote',
    rule: 'attribution/manner',
    confidence: 0.75,
  }
}
