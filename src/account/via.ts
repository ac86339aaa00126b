import type { Statement } from '../model/account.js'
import type { Hop, Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef } from '../model/mentions.js'
import { overlapping } from '../model/span-search.js'
import { isOverlapping, quoteFrom, type Span } from '../model/spans.js'
import { AGENCIES } from '../lexicon/outlets.js'
import { agencyHops, authorHops, hopsOf, writtenHop, type Source } from './chain.js'

/** A statement on the way to its chain, and those before it. */
export interface Said {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
  readonly before: readonly Statement[]
}

/** The hops behind a statement; one whose chain goes on from the sentence before takes it over. */
export function viaOf(source: Source, said: Said): readonly Hop[] {
  const { attribution, speakers } = said
  const agency = agencyHops(source.article, source.analysis, attribution.cue)
  const layers = ancestorsOf(source, attribution).flatMap((each) => hopsOf(source, each))
  const document = documentHops(source, attribution)
  const outer = [
    ...authorHops(source),
    ...toldHops(source, attribution),
    ...layers,
    ...document,
    ...writtenBy(source, said),
  ]
  const inner = withoutRepeats(
    outer.filter((hop) => !isOutlet(source, hop)),
    speakers,
  )
  if (inner.length > 0) return [...agency, ...inner]
  return carriedFrom(source, said) ?? agency
}

function withoutRepeats(hops: readonly Hop[], speakers: readonly Ref[]): readonly Hop[] {
  return hops.filter(
    (hop, index) =>
      !hops.slice(0, index).some((other) => isSameRef(other, hop)) &&
      !(hop.kind !== 'statement' && speakers.some((speaker) => isSameRef(speaker, hop))),
  )
}

function isOutlet({ article }: Source, hop: Hop): boolean {
  const isSame = hop.name === article.outlet || hop.name === article.agency
  return (
    isSame ||
    (article.kind === 'official' &&
      article.side !== null &&
      hop.side === article.side.state &&
      hop.kind !== 'person')
  )
}

function ancestorsOf(source: Source, attribution: Attribution): readonly Attribution[] {
  const parent =
    attribution.parent === null ? undefined : source.analysis.attributions[attribution.parent]
  return parent && !isSetApart(source, parent, attribution)
    ? [...ancestorsOf(source, parent), parent]
    : []
}

/** "X will wait, according to the palace, while the ministry said": the one is not known through the other. */
function isSetApart({ article }: Source, parent: Attribution, { clause }: Attribution): boolean {
  if (parent.cue.end > clause.start) return false
  return SETTING_APART.test(article.text.slice(parent.cue.end, clause.start))
}

const SETTING_APART = /\b(?:while|whereas|but|although|though)\b[^.;]{0,20}$/iu

const AGENCY_NAMES = new Map(
  AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, name])),
)
const TOLD =
  /^\s+(?:the )?(?:(?:[\p{Lu}]\p{L}+|state|official) )?(?:news agency |newswire )?((?:\p{L}[\p{L}-]*)(?: \p{Lu}\p{L}+){0,3})/u

/** "An aide told AFP": what a rewrite has from an agency. */
function toldHops({ article }: Source, { cue, cueLemma }: Attribution): readonly Hop[] {
  if (cueLemma !== 'tell') return []
  const match = TOLD.exec(article.text.slice(cue.end, cue.end + 80))
  const words = match?.[1] ?? ''
  const known = [...AGENCY_NAMES].find(([each]) => words === each || words.startsWith(`${each} `))
  if (!match || !known) return []
  const start = cue.end + match[0].length - words.length
  const evidence = [quoteFrom(article.text, { start, end: start + known[0].length })]
  const name = known[1]
  const who = { name, actor: null, side: null, actorKind: 'body', evidence } as const
  return [{ ...who, kind: 'agency', cue: quoteFrom(article.text, cue) }]
}

// The issuer of a document speaks, the document is a hop.
function documentHops(source: Source, attribution: Attribution): readonly Hop[] {
  return hopsOf(source, attribution).filter((hop) => hop.kind === 'statement')
}

/** In what the speaker says it, also where the speaker is named only around it ("the ministry said in a note that it"). */
function writtenBy(source: Source, { attribution, speakers }: Said): readonly Hop[] {
  const own = [...ancestorsOf(source, attribution), attribution].filter((each) =>
    each.speakers.every((one) => speakers.some((other) => isSameRef(one, other))),
  )
  return own.flatMap((each) => writtenHop(source, each) ?? [])
}

const CONTINUING = new Set(['add', 'continue', 'conclude', 'repeat'])

/** "Putin added" has the chain of the sentence before; so has a whole sentence in quotation marks with no cue outside. */
function carriedFrom(
  { article, analysis }: Source,
  { before, attribution, speakers }: Said,
): readonly Hop[] | null {
  const last = before.at(-1)
  if (!last || last.via.length === 0) return null
  const gap = article.text.slice(last.evidence[0].end, attribution.clause.start)
  if (gap.length > 200 || /[.!?]["”’]?\s+\p{Lu}[^.!?]*[.!?]["”’]?\s/u.test(gap)) return null
  const isSame = speakers.some((speaker) =>
    last.speakers.some((other) => isSameRef(speaker, other)),
  )
  const lead = article.text.slice(
    attribution.clause.start,
    attribution.content[0]?.start ?? attribution.cue.end,
  )
  const isContinued =
    CONTINUING.has(attribution.cueLemma) ||
    /\b(?:also|further|in addition|then)\b/u.test(lead) ||
    (isPronoun(article.text, attribution) &&
      (!PARAGRAPH.test(gap) || isSoleSentence({ article, analysis }, last.evidence[0])))
  const isRelayed =
    article.kind === 'official' && last.via.at(-1)?.kind === 'person' && !PARAGRAPH.test(gap)
  const sentence = analysis.sentences[attribution.sentence]
  const isQuoted =
    sentence !== undefined &&
    overlapping(analysis.quotations, attribution.cue).some(
      (each) =>
        each.depth === 0 && isOverlapping(each, attribution.cue) && each.start <= sentence.start,
    )
  return (isSame && isContinued) || isQuoted || isRelayed ? last.via : null
}

// Agencies give each sentence a paragraph of its own.
function isSoleSentence({ article: { text, kind }, analysis }: Source, span: Span): boolean {
  if (kind !== 'wire' && kind !== 'report') return false
  const start = text.lastIndexOf('\n', span.start) + 1
  const end = text.indexOf('\n', span.end)
  const inside = overlapping(analysis.sentences, { start, end: end < 0 ? text.length : end })
  return inside.length === 1
}

const PARAGRAPH = /\n\s*\n/u

function isPronoun(text: string, { sources }: Attribution): boolean {
  return sources.some(({ start, end }) => /^(?:he|she|it|they)$/iu.test(text.slice(start, end)))
}
