import { ADJECTIVE_CUES, NOMINAL_CUES, SPEAKER_NOUNS } from '../../lexicon/cues.js'
import type { AttributionSpans, Frame } from '../../model/analysis.js'
import { coverOf, isOverlapping, type Span } from '../../model/spans.js'
import type { Clause, Range } from '../clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'
import { chunkAt, quotationAt, spanOf, wordOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'

interface Found {
  readonly sources: readonly Span[]
  readonly cue: Span
  readonly cueLemma: string
  readonly content: readonly Span[]
  readonly frame: Frame
  readonly rule: string
  readonly confidence: number
}

function attribution(passage: Passage, found: Found): AttributionSpans {
  return {
    ...found,
    addressees: [],
    clause: coverOf([...found.sources, found.cue, ...found.content]),
    sentence: passage.index,
  }
}

/** "According to X, ..." and "..., according to X". */
export function findAccordingTo(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const range = { first: passage.sentence.first, last: passage.sentence.last }
  const found: AttributionSpans[] = []
  for (let index = range.first; index < range.last - 2; index += 1) {
    if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') continue
    const source = phraseFrom(passage, index + 2)
    if (!source || STANDARDS.has(tokens[source.last - 1]?.lemma ?? '')) continue
    const content = contentAround(passage, { first: index, last: source.last })
    if (content.length > 0)
      found.push(
        attribution(passage, {
          sources: [spanOf(tokens, source)],
          cue: spanOf(tokens, { first: index, last: index + 2 }),
          cueLemma: 'according to',
          content,
          frame: 'according',
          rule: 'attribution/according-to',
          confidence: 0.85,
        }),
      )
  }
  return found
}

/** "treated according to the law": what is kept to says nothing. */
const STANDARDS = new Set(
  'law constitution rule procedure standard principle schedule plan need treaty agreement protocol ability tradition custom wish'.split(
    ' ',
  ),
)

const OUTLOOKS = new Set(['view', 'opinion', 'assessment', 'judgement', 'judgment', 'estimation'])

/** "In Okello's view, trade must grow": who holds it stands before the noun. */
export function findOutlook(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const [opener, phrase] = passage.chunks
  const close = passage.chunks.findIndex(({ kind }) => kind === 'comma')
  const isOpen = wordOf(passage, opener) === 'in' && (close === 2 || close === 4)
  if (!isOpen || phrase?.kind !== 'phrase' || !OUTLOOKS.has(tokens[phrase.head]?.lower ?? ''))
    return []
  const owner = close === 2 ? ownerBefore(passage, phrase.head) : ownerBehind(passage, phrase.last)
  const content = spanOfChunks(passage, close + 1, passage.chunks.length)
  return owner && content
    ? [
        attribution(passage, {
          sources: [spanOf(tokens, owner)],
          cue: spanOf(tokens, { first: phrase.head, last: phrase.head + 1 }),
          cueLemma: `noun ${tokens[phrase.head]?.lower ?? ''}`,
          content: [content],
          frame: 'according',
          rule: 'attribution/outlook',
          confidence: 0.75,
        }),
      ]
    : []
}

// "In the opinion of the President,"
function ownerBehind(passage: Passage, token: number): Range | null {
  const [of, owner] = passage.chunks.slice(chunkAt(passage, token))
  const isOwner = wordOf(passage, of) === 'of' && owner?.kind === 'phrase'
  return isOwner && MINDED.has(speakerFormOf(passage.ground, owner) ?? '') ? owner : null
}

const JOINED_VIEW = new Set(['agreement', 'accord', 'unison'])

/** "Both were in agreement that", "the ministers are of the view that". */
export function findShared(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap(({ subject, verb, at }) => {
    const [preposition, phrase, that] = passage.chunks.slice(at + 1, at + 4)
    const noun = phrase?.kind === 'phrase' ? (tokens[phrase.head]?.lower ?? '') : ''
    const hook = wordOf(passage, preposition)
    const isHeld = (hook === 'in' && JOINED_VIEW.has(noun)) || (hook === 'of' && OUTLOOKS.has(noun))
    const isSpeaker =
      subject.length > 0 &&
      subject.every((range) => MINDED.has(speakerFormOf(passage.ground, range) ?? ''))
    const content = spanOfChunks(passage, at + 4, passage.chunks.length)
    if (!isHeld || !isSpeaker || that?.kind !== 'that' || !BE.has(tokens[verb.head]?.lower ?? ''))
      return []
    return content
      ? [
          attribution(passage, {
            sources: subject.map((range) => spanOf(tokens, range)),
            cue: spanOf(tokens, { first: verb.head, last: that.first }),
            cueLemma: hook === 'in' ? 'agree' : 'believe',
            content: [content],
            frame: 'that',
            rule: 'attribution/shared-view',
            confidence: 0.75,
          }),
        ]
      : []
  })
}

const TAILS = new Set(['of', 'in', 'at', 'from', 'by', 'with'])
const ISSUED = new Set(
  'issued released published carried posted read given obtained seen made provided'.split(' '),
)

function phraseFrom(passage: Passage, token: number): Range | null {
  const at = chunkAt(passage, token)
  const chunk = passage.chunks[at]
  if (chunk?.kind !== 'phrase') return null
  let end = at + 1
  for (;;) {
    const next = passage.chunks[end]
    const isIssued = next?.kind === 'verb' && ISSUED.has(wordOf(passage, next))
    const hook = isIssued ? end + 1 : end
    const isTail =
      TAILS.has(wordOf(passage, passage.chunks[hook])) &&
      passage.chunks[hook + 1]?.kind === 'phrase'
    if (!isTail) break
    end = hook + 2
  }
  return { first: token, last: passage.chunks[end - 1]?.last ?? chunk.last }
}

function contentAround(passage: Passage, inner: Range): readonly Span[] {
  const before = spanOfChunks(passage, 0, chunkAt(passage, inner.first))
  const after = spanOfChunks(passage, chunkAt(passage, inner.last), passage.chunks.length)
  return [before, after].filter((span): span is Span => span !== null)
}

const BE = new Set([
  'stand',
  'stands',
  'stood',
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'remain',
  'remains',
  'remained',
  'am',
])

const MINDED = new Set(['actor', 'pronoun', 'noun', 'unknown-name', 'first-person'])

/** "is convinced that", "was clear about", "is ready to": a state of mind behind a form of "be". */
export function findAdjectiveCues(
  passage: Passage,
  trailing: readonly Trailing[],
): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap((clause) => {
    const adjective = adjectiveBehind(passage, clause)
    const isSpeaker = clause.subject.every((range) =>
      MINDED.has(speakerFormOf(passage.ground, range) ?? ''),
    )
    if (adjective === null || !isSpeaker || clause.verb.negated) return []
    const found = mindedContent(passage, adjective, trailing)
    return found
      ? [
          attribution(passage, {
            sources: clause.subject.map((range) => spanOf(tokens, range)),
            cue: spanOf(tokens, { first: clause.verb.head, last: adjective + 1 }),
            cueLemma: `be ${tokens[adjective]?.lower ?? ''}`,
            content: [found.content],
            frame: found.frame,
            rule: 'attribution/adjective',
            confidence: 0.7,
          }),
        ]
      : []
  })
}

const WEIGHED = new Set(
  'important essential vital crucial unacceptable imperative fundamental paramount indispensable'.split(
    ' ',
  ),
)

/** "It was important to Okello that": who holds it to be so stands behind "to". */
export function findWeighed(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap(({ subject, verb }) => {
    const isEmpty = tokens[subject[0]?.first ?? -1]?.lower === 'it'
    const isBeing = BE.has(tokens[verb.head]?.lower ?? '')
    const at = verb.last + (tokens[verb.last]?.tag === 'ADV' ? 1 : 0)
    if (!isEmpty || !isBeing || !WEIGHED.has(tokens[at]?.lower ?? '')) return []
    const found = weighedContent(passage, at)
    return found
      ? [
          attribution(passage, {
            ...found,
            cue: spanOf(tokens, { first: verb.head, last: at + 1 }),
            cueLemma: `be ${tokens[at]?.lower ?? ''}`,
            frame: 'that',
            rule: 'attribution/weighed',
            confidence: 0.7,
          }),
        ]
      : []
  })
}

function weighedContent(
  passage: Passage,
  adjective: number,
): Pick<Found, 'sources' | 'content'> | null {
  const { tokens } = passage.ground
  const holder = chunkAt(passage, adjective + 2)
  const phrase = passage.chunks[holder]
  const isHeld = tokens[adjective + 1]?.lower === 'to' && phrase?.kind === 'phrase'
  if (!isHeld || !MINDED.has(speakerFormOf(passage.ground, phrase) ?? '')) return null
  const that = passage.chunks.findIndex(({ kind }, at) => at > holder && kind === 'that')
  if (that < 0 || that > holder + 5) return null
  const content = spanOfChunks(passage, that + 1, passage.chunks.length)
  const source = { first: phrase.first, last: passage.chunks[that]?.first ?? phrase.last }
  return content ? { sources: [spanOf(tokens, source)], content: [content] } : null
}

/** How far behind the verb the adjective may stand: "was very, very clear". */
const REACH = 3

function adjectiveBehind(passage: Passage, { subject, verb }: Clause): number | null {
  const { tokens } = passage.ground
  const isBeing = [verb.first, verb.head].some((at) => BE.has(tokens[at]?.lower ?? ''))
  if (subject.length === 0 || !isBeing || quotationAt(passage, verb.first)) return null
  for (let at = verb.last - 1; at < Math.min(verb.last + REACH, passage.sentence.last); at += 1)
    if (ADJECTIVE_CUES.has(tokens[at]?.lower ?? '')) return at
  return null
}

/** What a state of mind may be about; "prepared by", "committed for" are none. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['clear', ['about', 'on']],
  ['concerned', ['about', 'by', 'at', 'over']],
  ['worried', ['about', 'by', 'at', 'over']],
  ['alarmed', ['about', 'by', 'at', 'over']],
  ['grateful', ['for', 'to']],
  ['appreciative', ['of', 'for']],
  ['confident', ['of', 'in', 'about']],
  ['convinced', ['of']],
  ['hopeful', ['about', 'of']],
  ['optimistic', ['about']],
  ['ready', ['for']],
  ['delighted', ['at', 'by', 'with']],
  ['pleased', ['at', 'with']],
  ['satisfied', ['with']],
  ['proud', ['of']],
  ['disappointed', ['at', 'by', 'with']],
  ['dismayed', ['at', 'by']],
  ['saddened', ['by', 'at']],
  ['surprised', ['by', 'at']],
])

// "is pleased to announce" hopes, wishes and plans nothing.
const GLAD = new Set(
  'clear delighted pleased satisfied proud disappointed dismayed saddened surprised'.split(' '),
)

function mindedContent(
  passage: Passage,
  adjective: number,
  trailing: readonly Trailing[],
): { readonly content: Span; readonly frame: Frame } | null {
  const { tokens } = passage.ground
  const minded = tokens[adjective]?.lower ?? ''
  const opener = tokens[adjective + 1]?.lower ?? ''
  const isThat = opener === 'that'
  const isAim = opener === 'to' && !GLAD.has(minded)
  if (!isThat && !isAim && !ABOUT.get(minded)?.includes(opener)) return null
  const at = chunkAt(passage, adjective + (isThat ? 2 : 1))
  const end = trailing.find((each) => each.from > at)?.from ?? passage.chunks.length
  const content = spanOfChunks(passage, at, end)
  const start = tokens[adjective + 1]?.start ?? 0
  if (!content || content.end <= start) return null
  const frame = isThat ? 'that' : isAim ? 'infinitive' : 'prepositional'
  return { content: { start: Math.max(content.start, start), end: content.end }, frame }
}

const TAKEN_UP = new Set([
  'accept',
  'welcome',
  'reject',
  'decline',
  'deny',
  'endorse',
  'support',
  'approve',
])

/** "an invitation to Peru, which the President accepted": what was answered stands before the relative. */
export function findTakenUp(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap((clause, index) => {
    const cue = passage.cues[index]
    const start = passage.chunks.findIndex(({ first }) => first === clause.subject[0]?.first)
    const before =
      passage.chunks[passage.chunks[start - 2]?.kind === 'comma' ? start - 3 : start - 2]
    const isTaken =
      cue !== null &&
      cue !== undefined &&
      TAKEN_UP.has(cue.cue.lemma) &&
      wordOf(passage, passage.chunks[start - 1]) === 'which' &&
      before?.kind === 'phrase' &&
      isClosedBehind(passage, clause.at)
    const isSpeaker = clause.subject.every((range) =>
      MINDED.has(speakerFormOf(passage.ground, range) ?? ''),
    )
    if (!isTaken || !isSpeaker || clause.verb.passive) return []
    const found = {
      sources: clause.subject.map((range) => spanOf(tokens, range)),
      cue: spanOf(tokens, { first: clause.verb.head, last: cue.last }),
    }
    return [
      {
        ...attribution(passage, {
          ...found,
          cueLemma: cue.cue.lemma,
          content: [spanOf(tokens, before)],
          frame: 'object',
          rule: 'attribution/taken-up',
          confidence: 0.7,
        }),
        clause: coverOf([...found.sources, found.cue]),
      },
    ]
  })
}

function isClosedBehind(passage: Passage, at: number): boolean {
  const behind = passage.chunks[at + 1]
  return behind === undefined || /^(?:[.,;]|and|with)$/u.test(wordOf(passage, behind))
}

const NOMINALS = new Map(NOMINAL_CUES.map((cue) => [cue.noun, cue]))

/** "Macron's call for X": a noun that is a cue, its owner named before it and its content behind. */
export function findNominal(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const found: AttributionSpans[] = []
  for (let index = passage.sentence.first + 2; index < passage.sentence.last - 2; index += 1) {
    const cue = NOMINALS.get(tokens[index]?.lemma ?? '')
    const owner = cue ? ownerBefore(passage, index) : null
    if (!cue || !owner || tokens[index]?.tag === 'VERB') continue
    if (!cue.opens.includes(tokens[index + 1]?.lower ?? '') || quotationAt(passage, index)) continue
    const content = nominalContent(passage, index + 2)
    if (content && !found.some((each) => each.content.some((span) => isOverlapping(span, content))))
      found.push(
        attribution(passage, {
          sources: [spanOf(tokens, owner)],
          cue: spanOf(tokens, { first: index, last: index + 1 }),
          cueLemma: `noun ${cue.noun}`,
          content: [content],
          frame: 'nominal',
          rule: 'attribution/nominal',
          confidence: 0.65,
        }),
      )
  }
  return found
}

function ownerBefore(passage: Passage, index: number): Range | null {
  const { tokens } = passage.ground
  let at = index - 1
  while (at > passage.sentence.first && tokens[at]?.tag === 'ADJ') at -= 1
  const token = tokens[at]
  if (token && /^(?:his|her|their)$/u.test(token.lower)) return { first: at, last: at + 1 }
  if (!token || !/^['’]s?$/u.test(token.lower)) return null
  const mention = passage.ground.cast.mentions.find((each) => each.end === token.start)
  const first = mention ? tokens.findIndex((each) => each.start === mention.start) : at - 1
  const head = tokens[at - 1]
  const isSpeaker =
    mention !== undefined ||
    (head !== undefined && (head.tag === 'PROPN' || SPEAKER_NOUNS.has(head.lemma)))
  return isSpeaker ? { first, last: at } : null
}

function nominalContent(passage: Passage, token: number): Span | null {
  const at = chunkAt(passage, token)
  let end = at
  while (end < passage.chunks.length) {
    const chunk = passage.chunks[end]
    const isFinite =
      chunk?.kind === 'verb' && chunk.finite && passage.ground.tokens[token - 1]?.lower !== 'that'
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'semicolon' || isFinite) break
    end += 1
  }
  return end > at ? spanOfChunks(passage, at, end) : null
}

/** "X has put its cards on the table: Y will not walk away": what an actor announces stands behind a colon. */
export function findAnnounced(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const colon = passage.chunks.findIndex((chunk) => chunk.kind === 'colon')
  const clause = passage.clauses.findLast((each) => each.at < colon && each.verb.finite)
  const cueless =
    colon > 0 &&
    (clause
      ? clause.subject.every((range) => isNamed(passage, range))
      : isHeadlineName(passage, colon))
  const isClause =
    passage.clauses.some((each) => each.at > colon && each.verb.finite) ||
    quotationAt(passage, passage.chunks[colon + 1]?.first ?? -1) !== null
  const content =
    cueless && isClause && isStance(passage, colon)
      ? spanOfChunks(passage, colon + 1, passage.chunks.length)
      : null
  const sources = clause
    ? clause.subject
    : [
        {
          first: passage.sentence.first,
          last: passage.chunks[colon]?.first ?? passage.sentence.first,
        },
      ]
  if (!content || sources.length === 0) return []
  const cue = clause
    ? spanOf(tokens, {
        first: clause.verb.first,
        last: passage.chunks[colon]?.first ?? clause.verb.last,
      })
    : spanOf(tokens, {
        first: passage.chunks[colon]?.first ?? 0,
        last: (passage.chunks[colon]?.first ?? 0) + 1,
      })
  return [
    attribution(passage, {
      sources: sources.map((range) => spanOf(tokens, range)),
      cue,
      cueLemma: 'colon',
      content: [content],
      frame: 'quote',
      rule: 'attribution/colon',
      confidence: 0.6,
    }),
  ]
}

const STANCE = new Set(
  'will would must should shall can cannot could may might need needs wo ca ’ll'.split(' '),
)

// What is announced is quoted, or says what will or must be; else the colon explains: "He was late: traffic stood still".
function isStance(passage: Passage, colon: number): boolean {
  const first = passage.chunks[colon]?.last ?? 0
  const words = passage.ground.tokens.slice(first, passage.sentence.last)
  return quotationAt(passage, first) !== null || words.some((token) => STANCE.has(token.lower))
}

function isNamed(passage: Passage, range: Range): boolean {
  const form = speakerFormOf(passage.ground, range)
  return form === 'actor' || form === 'unknown-name' || form === 'pronoun'
}

// "Kremlin: ...": in a headline a name before a colon speaks; elsewhere, when a quotation is all that follows.
function isHeadlineName(passage: Passage, colon: number): boolean {
  const isQuoted = quotationAt(passage, passage.chunks[colon + 1]?.first ?? -1) !== null
  const isLine = passage.sentence.block === 'headline' || (isQuoted && colon === 1)
  const isShort = colon > 0 && colon <= 5 && isLine
  return (
    isShort &&
    speakerFormOf(passage.ground, {
      first: passage.sentence.first,
      last: passage.chunks[colon]?.first ?? passage.sentence.first,
    }) === 'actor'
  )
}
