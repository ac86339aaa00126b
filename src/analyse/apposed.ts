import type { AttributionSpans, Mention, Tag } from '../model/analysis.js'
import { overlapping } from '../model/span-search.js'
import type { Span } from '../model/spans.js'
import { rangeOf, type Ground } from './passage.js'

/** "His rival, Ada Osei, believes": the source takes in the name that stands beside it, so that the name speaks. */
export function withApposedName(ground: Ground, each: AttributionSpans): AttributionSpans {
  const [source, other] = each.sources
  const name = source && !other ? (nameBeside(ground, source) ?? titleBeside(ground, source)) : null
  if (!source || !name || name.end > each.cue.start) return each
  const { start, end } = name
  return { ...each, sources: [{ start, end }] }
}

const PUBLICATION =
  /\b(?:newspaper|daily|weekly|magazine|website|portal|broadcaster|channel|station|paper|agency|think tank|party|group|organi[sz]ation|charity)$/iu
const TITLE = /^,\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]*\s?){1,5}),\s/u

/** "A Lima newspaper, the Diario Nuevo, reported". */
function titleBeside({ article }: Ground, source: Span): Span | null {
  if (!PUBLICATION.test(article.text.slice(source.start, source.end))) return null
  const match = TITLE.exec(article.text.slice(source.end, source.end + LONGEST_TITLE))
  const words = match?.[1]?.trim()
  if (match === null || words === undefined) return null
  const start = source.end + match[0].indexOf(words)
  return { start, end: start + words.length }
}

const LONGEST_TITLE = 80

function nameBeside(ground: Ground, source: Span): Mention | null {
  const { article, cast } = ground
  const gap = /^,\s+/u.exec(article.text.slice(source.end, source.end + 4))?.[0]
  if (gap === undefined || !isCommonNoun(ground, source)) return null
  const start = source.end + gap.length
  const name = overlapping(cast.mentions, { start, end: start + 1 }).find(
    (mention) => mention.start === start && mention.form === 'name',
  )
  const isPerson = cast.actors.some(({ id, kind }) => id === name?.actor && kind === 'person')
  const isClosed = name !== undefined && /^,(?!\s+(?:and|or)\s)/u.test(article.text.slice(name.end))
  return isPerson && isClosed ? name : null
}

// "his rival", "the head of the Green League": what somebody is, and no name yet.
function isCommonNoun({ tokens, cast }: Ground, source: Span): boolean {
  const { first, last } = rangeOf(tokens, source)
  const words = tokens.slice(first, last)
  const isNamed = overlapping(cast.mentions, source).some(
    ({ form, actor }) =>
      form === 'name' && cast.actors.find(({ id }) => id === actor)?.kind === 'person',
  )
  return (
    !isNamed && words.slice(1).some(({ value, tag }) => /^\p{Ll}/u.test(value) && NOUNS.has(tag))
  )
}

// The tagger takes "rival" for an adjective.
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'ADJ'])
