import { DOCUMENT_NOUNS } from '../lexicon/cues.js'
import type { Hop, HopKind, Ref } from '../model/actors.js'
import type { Analysis, Attribution, Frame } from '../model/analysis.js'
import type { Article, BlockKind } from '../model/article.js'
import { refOf } from '../model/mentions.js'
import { isWithin, quoteFrom, type Span } from '../model/spans.js'
import { AGENCIES } from '../lexicon/outlets.js'

/** An article with what was found in it. */
export interface Source {
  readonly article: Article
  readonly analysis: Analysis
}

/**
 * The hops through which what stands at a span is known, from the outlet inwards, the outlet left out:
 * the agency of the byline, then whoever the text says said it, outermost first.
 */
export function chainOf(article: Article, analysis: Analysis, span: Span): readonly Hop[] {
  const around = attributionsNear(analysis, span)
    .filter((each) => TELLING.has(each.frame))
    .filter((each) => each.content.some((content) => isWithin(content, span)))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const hops = around.flatMap((each) => hopsOf({ article, analysis }, each))
  return [
    ...agencyHops(article, analysis, span),
    ...hops.filter((hop) => !isOwnOffice(article, hop)),
  ]
}

// Attributions are in the order of their cues: what surrounds a span has its cue near it.
const NEAR = 12_000

function attributionsNear({ attributions }: Analysis, span: Span): readonly Attribution[] {
  const first = cueIndexAt(attributions, span.start - NEAR)
  return attributions.slice(first, cueIndexAt(attributions, span.end + NEAR))
}

function cueIndexAt(attributions: readonly Attribution[], offset: number): number {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((attributions[middle]?.cue.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

// Only what is told as a clause is known through its teller: who "urged a truce in the first call" does not report the call.
const TELLING = new Set<Frame>(['that', 'bare', 'quote', 'question', 'according', 'transcript'])

function sizeOf(attribution: Attribution): number {
  return attribution.content.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** The agency is a hop for the body and the captions of its story, not for the headline that the outlet put there. */
export function agencyHops(article: Article, analysis: Analysis, span: Span): readonly Hop[] {
  // On its own page the agency is the outlet.
  if (!article.agency || article.agency === article.outlet) return []
  if (blockAt(article, span) === 'headline') return []
  const actor = analysis.actors.find(
    (each) => each.name === article.agency || each.aliases.includes(article.agency ?? ''),
  )
  return [
    {
      name: article.agency,
      actor: actor?.id ?? null,
      side: null,
      actorKind: 'body',
      evidence: [],
      kind: 'agency',
      cue: null,
    },
  ]
}

const AUTHORED =
  /^\s*(?:statement|remarks|message|comments?|letter) (?:by|from|of) (.+?) (?:on|regarding|concerning|about|following|after|to)(?!\p{L})/iu

/** Who signs an official text by its title ("Statement by Press Secretary Ana Silva on ..."): a hop of all it tells. */
export function authorHops({ article, analysis }: Source): readonly Hop[] {
  const name = article.kind === 'official' ? AUTHORED.exec(article.title ?? '')?.[1] : undefined
  if (name === undefined) return []
  const actor = analysis.actors.find(
    ({ kind, ...each }) =>
      kind === 'person' && [each.name, ...each.aliases].some((one) => name.endsWith(one)),
  )
  const person = actor?.name ?? PERSONAL.exec(name)?.[1]
  if (person === undefined) return []
  return [
    {
      name: person,
      actor: actor?.id ?? null,
      side: actor?.side ?? null,
      actorKind: 'person',
      evidence: [],
      kind: 'person',
      cue: null,
    },
  ]
}

// The name behind an office: "the Press Secretary", "President".
const PERSONAL =
  /(?:president|minister|secretary|spokes(?:man|woman|person)|chancellor|representative|adviser|advisor|commissioner|ambassador|envoy),?\s+((?:\p{Lu}[\p{L}.’'-]*\s*){2,4})$/iu

/** The kind of block in which a span stands, or `null` in none. */
export function blockAt(article: Article, span: Span): BlockKind | null {
  return article.blocks.find((block) => isWithin(block, span))?.kind ?? null
}

/** The sources of an attribution as hops. One that is named only as "the statement" is the last issuer named before. */
export function hopsOf(source: Source, attribution: Attribution): readonly Hop[] {
  const last = attribution.sources.length - 1
  return issuersOf(source, attribution).map((speaker, index) => {
    const place = attribution.sources[Math.min(index, last)]
    const words = place ? source.article.text.slice(place.start, place.end) : speaker.name
    const relay = speaker.actor === null ? lastRelay(source, attribution) : null
    const named = relay?.issuer ?? knownAs(source, speaker, words)
    return {
      ...named,
      name: agencyNamed(words) ?? hopName(words, named, relay),
      evidence: place ? [quoteFrom(source.article.text, place)] : speaker.evidence,
      kind: hopKindOf(words, named),
      cue: quoteFrom(source.article.text, attribution.cue),
    }
  })
}

/** Whom the same words name elsewhere in the text: "the Elysee" is one office wherever it speaks. */
function knownAs({ article, analysis }: Source, speaker: Ref, words: string): Ref {
  if (speaker.actor !== null) return speaker
  const bare = bareName(words)
  const same = analysis.mentions.find(
    ({ start, end, form }) => form !== 'pronoun' && article.text.slice(start, end) === bare,
  )
  return same ? { ...refOf(article.text, analysis, same), evidence: speaker.evidence } : speaker
}

// "A readout from his ministry" is one hop, whoever "he" is.
function issuersOf({ article }: Source, { speakers, sources }: Attribution): readonly Ref[] {
  const [place] = sources
  if (!place || sources.length > 1 || speakers.length < 2) return speakers
  const words = article.text.slice(place.start, place.end)
  const issuer = speakers.findLast(isIssuer) ?? speakers[0]
  return issuer && hopKindOf(words, issuer) === 'statement' ? [issuer] : speakers
}

// An office is called what the text calls it ("Elysee Palace"); a person by the full name, "the statement" by its issuer.
function hopName(words: string, speaker: Ref, relay: Relay | null): string {
  const bare = bareName(words)
  const isPerson = speaker.actorKind === 'person' && hopKindOf(words, speaker) !== 'statement'
  if (isPerson || /^(?:it|they|he|she)$/iu.test(bare)) return speaker.name
  const isBareDocument =
    DOCUMENT_NOUNS.has(bare.toLowerCase()) && speaker.name.toLowerCase() !== words.toLowerCase()
  if (!isBareDocument || speaker.actor === null) return bare
  const isNamed = relay !== null && relay.words.toLowerCase().endsWith(` ${bare.toLowerCase()}`)
  return isNamed ? bareName(relay.words) : `${speaker.name} ${bare.toLowerCase()}`
}

function bareName(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/^(?:the|a|an) /iu, '')
}

const WRITTEN =
  /^\s+(?:on \p{L}+ )?in (?:an?|the|its|his|her|their) ((?:[\p{L}-]+ ){0,2}?(\p{L}+(?:-mail)?)(?: on (?!\p{L}+day(?!\p{L}))\p{Lu}[\p{L}.]*)?)(?!\p{L})/u

const PREPOSED =
  /(?:^|[.!?\n"“”])\s*In (?:an?|the|its|his|her|their) ((?:[\p{L}-]+ ){0,2}?(\p{L}+(?:-mail)?)(?: on (?!\p{L}+day(?!\p{L}))\p{Lu}[\p{L}.]*)?)(?: (?:on|of|from|to|seen|sent|posted|released|issued|published)(?!\p{L})[^.,;:?!\n]{0,60})?,?\s+(?:the |an? )?$/u

interface Written {
  readonly place: Span
  readonly noun: string
}

/** "The ministry said in a note", "In a note on Friday, the ministry said": the note in which the speaker says it. */
export function writtenHop({ article }: Source, attribution: Attribution): Hop | null {
  const [speaker] = attribution.speakers
  const written =
    writtenBehind(article.text, attribution) ?? writtenBefore(article.text, attribution)
  if (!speaker || !written || !DOCUMENT_NOUNS.has(written.noun.toLowerCase())) return null
  const evidence = [quoteFrom(article.text, written.place)]
  const cue = quoteFrom(article.text, attribution.cue)
  const name = article.text.slice(written.place.start, written.place.end)
  return { ...speaker, name, actor: null, actorKind: null, evidence, kind: 'statement', cue }
}

function writtenBehind(text: string, { cue }: Attribution): Written | null {
  const word = /^\S+/u.exec(text.slice(cue.start, cue.end))?.[0] ?? ''
  return writtenAt(text, cue.end) ?? writtenAt(text, cue.start + word.length)
}

function writtenAt(text: string, from: number): Written | null {
  const match = WRITTEN.exec(text.slice(from, from + 80))
  if (!match) return null
  const [words, name = '', noun = ''] = match
  const end = from + words.length
  return { place: { start: end - name.length, end }, noun }
}

/** How far before the speaker its document may be named, in characters. */
const LEAD = 120

function writtenBefore(text: string, { sources: [source], cue }: Attribution): Written | null {
  if (!source || source.start > cue.start) return null
  const from = Math.max(0, source.start - LEAD)
  const match = PREPOSED.exec(text.slice(from, source.start))
  if (!match) return null
  const [words, name = '', noun = ''] = match
  const start = from + match.index + words.indexOf(name)
  return { place: { start, end: start + name.length }, noun }
}

// "State House", "the two foreign ministries": no person, whoever they are.
const SEAT =
  /\b(?:House|Palace|Presidency|Chancellery|Residence|[Mm]inistr(?:y|ies)|[Gg]overnments?|[Ee]mbass(?:y|ies))$/u

const AGENCY_NAMES = new Map(
  AGENCIES.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => [each.toLowerCase(), name] as const),
  ),
)

/** The agency that words name, as a byline would: "the Associated Press", "the agency EFE"; `null` for none. */
function agencyNamed(words: string): string | null {
  const bare = bareName(words).replace(/^(?:(?:news )?agency|newswire) /iu, '')
  return AGENCY_NAMES.get(bare.toLowerCase()) ?? null
}

function hopKindOf(words: string, speaker: Ref): HopKind {
  const last = words
    .toLowerCase()
    .split(/\s+/u)
    .findLast((word) => DOCUMENT_NOUNS.has(word))
  if (last) return 'statement'
  if (agencyNamed(words) !== null || /\b(?:news ?agency|newswire)$/iu.test(words)) return 'agency'
  if (SEAT.test(words)) return 'office'
  return speaker.actorKind === 'person' || speaker.actorKind === null ? 'person' : 'office'
}

/** Who issued what the text calls "the statement": the last office, body or state that relayed something before. */
export function lastIssuer(source: Source, attribution: Attribution): Ref | null {
  return lastRelay(source, attribution)?.issuer ?? null
}

interface Relay {
  readonly issuer: Ref
  /** The source of the attribution as the text names it. */
  readonly words: string
}

function lastRelay(source: Source, attribution: Attribution): Relay | null {
  const { article, analysis } = source
  const wordsOf = ({ sources }: Attribution) =>
    sources.map((span) => article.text.slice(span.start, span.end))
  const isAnaphor = wordsOf(attribution).some((each) => isBare(each.toLowerCase()))
  if (!isAnaphor) return null
  const before = analysis.attributions.slice(
    0,
    cueIndexAt(analysis.attributions, attribution.cue.start),
  )
  const relay = before.findLast((each) => issuerOf(source, each) !== null)
  const issuer = relay ? issuerOf(source, relay) : null
  return relay && issuer ? { issuer, words: wordsOf(relay).at(-1) ?? '' } : null
}

function isBare(words: string): boolean {
  return DOCUMENT_NOUNS.has(words.split(/\s+/u).at(-1) ?? '') || words === 'it'
}

/** The office that speaks, or else who says something in writing. */
function issuerOf(source: Source, attribution: Attribution): Ref | null {
  const issuer = attribution.speakers.findLast(isIssuer)
  if (issuer) return issuer
  return writtenHop(source, attribution) ? (attribution.speakers.at(-1) ?? null) : null
}

function isIssuer(speaker: Ref): boolean {
  return speaker.actor !== null && ISSUERS.has(speaker.actorKind ?? '')
}

const ISSUERS = new Set(['office', 'body', 'state'])

/** On a side's own site the office is the outlet: no hop. */
function isOwnOffice(article: Article, hop: Hop): boolean {
  return (
    article.kind === 'official' &&
    article.side !== null &&
    hop.side === article.side.state &&
    hop.kind !== 'person'
  )
}
