import type { Duration, Facet, FacetName } from '../model/account.js'
import type { DatedExpression } from '../model/analysis.js'
import { isWithin, quoteFrom, trimSpan, type Span } from '../model/spans.js'
import { dateAhead, dateBeforeWhen, dateIn, datesIn, scheduledBehind } from './contact-dates.js'
import { FACET_RULES, type FacetRule } from './facet-rules.js'
import { findPlace, type Place } from './places.js'
import type { Draft } from './same-contact.js'
import { clauseAt, viaOf, type Scene } from './scene.js'
import { sitesOf, type Site } from './sites.js'
import type { Telling } from './telling.js'

/** What is told of one contact besides who: each facet once for each place that tells it, in the order of the text. */
export function facetsOf(scene: Scene, draft: Draft): readonly Facet[] {
  const sites = sitesOf(scene, draft)
  const facets = [
    ...kindFacets(scene, draft),
    ...sites.flatMap((site) => [
      ...(site.isDated ? dateFacets(scene, site) : []),
      ...durationFacets(scene, site),
      ...placeFacets(scene, site, draft),
      ...ruleFacets(scene, site),
    ]),
    ...initiatorFacets(scene, draft),
  ]
  return withoutRepeats(facets).sort((a, b) => a.evidence[0].start - b.evidence[0].start)
}

interface Piece {
  readonly name: FacetName
  readonly value: string
  readonly span: Span
}

function facetFrom(scene: Scene, { name, value, span }: Piece): Facet {
  return { name, value, via: viaOf(scene, span), evidence: [quoteFrom(scene.text, span)] }
}

function kindFacets(scene: Scene, { tellings }: Draft): readonly Facet[] {
  return tellings
    .filter(({ isExact, reference }) => isExact && reference !== 'back' && reference !== 'just')
    .map(({ kind, head }) => facetFrom(scene, { name: 'kind', value: kind, span: head }))
}

/** The date that words about a contact give it. */
export function dateFacets(scene: Scene, site: Site): readonly Facet[] {
  const head = { start: site.start, end: site.behind }
  const find = site.isToCome ? dateAhead : dateIn
  const date =
    find(scene, site, head) ?? dateBeforeWhen(scene, site) ?? scheduledBehind(scene, site)
  return date ? [dateFacet(scene, date)] : []
}

const dateFacet = (scene: Scene, date: DatedExpression): Facet =>
  facetFrom(scene, { name: 'date', value: date.value, span: date })

/**
 * The day of the contact that a text is about, where its clause names none and its sentence does: "urged X on Tuesday
 * as the two held talks". None where a telling has its own.
 */
export function leadDate(scene: Scene, { tellings }: Draft): readonly Facet[] {
  if (tellings.some(({ date }) => date !== null)) return []
  const { sentences } = scene.analysis
  const told = tellings.find(({ clause }) => sentences[clause.sentence]?.block === 'body')
  const lead = sentences.find((each) => each.block === 'body' && isTelling(scene, each))
  const days = [
    told && sentences[told.clause.sentence],
    lead && isOfBoth(scene, lead, tellings) && lead,
  ]
    .flatMap((sentence) => (sentence ? datesIn(scene, sentence) : []))
    .filter((date) => isDay(date.value) && !isToCome(scene, date.start))
    .filter(({ start }) => !isOfReturn(scene, start))
  return days.slice(0, 1).map((date) => dateFacet(scene, date))
}

/** A line with a date alone tells of nobody: the lead is behind it. */
const isTelling = (scene: Scene, sentence: Span): boolean =>
  scene.analysis.mentions.some((mention) => isWithin(sentence, mention))

/** "Came for gas and will fly home tonight": the day of what is still to come. */
function isToCome(scene: Scene, at: number): boolean {
  const clause = clauseAt(scene, at)
  return (
    clause !== null &&
    /\b(?:will|shall|is (?:due|set|expected) to)\b/iu.test(scene.text.slice(clause.start, at))
  )
}

/** "The visit, from which she returned last night": the day after it. */
function isOfReturn(scene: Scene, at: number): boolean {
  return /\b(?:return\p{L}*|(?:flew|came|gone|went|got) (?:back|home)|left for home)(?:\s+\p{L}+){0,3}\s+(?:on\s+)?$/iu.test(
    scene.text.slice(Math.max(0, at - LONGEST_LEAD), at),
  )
}

/** Whether a sentence names a party of each side. */
function isOfBoth(scene: Scene, sentence: Span, [first]: Draft['tellings']): boolean {
  const sides = new Set(
    scene.analysis.mentions
      .filter((mention) => isWithin(sentence, mention))
      .map(({ actor }) => scene.analysis.actors.find(({ id }) => id === actor)?.side),
  )
  return (
    first.status === 'held' &&
    first.parties.some(({ side }) => side !== null) &&
    first.parties.every(({ side }) => side === null || sides.has(side))
  )
}

/** The lead places a contact on a day; a month or a year in it belongs to something else. */
const isDay = (date: string): boolean => /^[\dX]{4}-\d{2}-\d{2}/u.test(date)

/** Hours and minutes that a clause about the contact states: nothing else about it is counted so. */
function durationFacets(scene: Scene, site: Span): readonly Facet[] {
  return scene.analysis.dates
    .filter(
      (date) =>
        date.type === 'duration' &&
        isWithin(site, date) &&
        isLengthOfContact(date.value) &&
        !AHEAD.test(scene.text.slice(Math.max(0, date.start - LONGEST_LEAD), date.end)),
    )
    .map((date) => durationFacet(scene, date))
}

/** "To meet within 72 hours", "will meet in two hours": when, and not how long. */
const AHEAD =
  /\bwithin\b|\b(?:to|will|would|shall) (?:meet|speak|talk|convene|gather|resume|confer)(?: again)? in\b/iu
const LONGEST_LEAD = 40

/** How long a contact lasted, by the words that tell a length. */
export function durationFacet(scene: Scene, date: DatedExpression): Facet {
  return facetFrom(scene, { name: 'duration', value: durationText(date), span: date })
}

const isLengthOfContact = (iso: string): boolean => iso.startsWith('PT')

/** A duration as one word: ">PT2H". */
const durationText = ({ op, value }: { op: Duration['op']; value: string }): string =>
  op === '=' ? value : `${op}${value}`

/** The duration that a facet's value tells. */
export function durationFrom(value: string): Duration {
  const op = /^[<>~]/u.exec(value)?.[0]
  const iso = value.replace(/^[<>~]/u, '')
  return { op: op === '<' || op === '>' || op === '~' ? op : '=', iso }
}

function placeFacets(scene: Scene, site: Span, draft: Draft): readonly Facet[] {
  const place = findPlace(
    scene,
    site,
    draft.tellings.map(({ head }) => head),
  )
  const visited = draft.tellings.find(
    (telling) => telling.kind === 'visit' && telling.place && isWithin(site, telling.head),
  )?.place
  const where = place ?? visited
  return where ? [placeFacet(scene, where)] : []
}

/** Where a contact was, in the words that name the place. */
export function placeFacet(scene: Scene, { name, span }: Place): Facet {
  return facetFrom(scene, { name: 'place', value: name, span })
}

function ruleFacets(scene: Scene, site: Site): readonly Facet[] {
  const taken = new Set<FacetName>()
  return FACET_RULES.flatMap((rule) => {
    const pieces = taken.has(rule.facet) ? [] : piecesBy(scene, rule, site)
    if (pieces.length > 0) taken.add(rule.facet)
    return pieces.map((piece) => facetFrom(scene, piece))
  })
}

/** "The third this month and the first since May": a contact may have several ranks, of the rest one is told. */
function piecesBy(scene: Scene, rule: FacetRule, site: Site): readonly Piece[] {
  const piece = pieceBy(scene, rule, site)
  if (!piece) return []
  if (rule.facet !== 'precedent') return [piece]
  return [piece, ...piecesBy(scene, rule, { ...site, start: piece.span.end })]
}

function pieceBy(scene: Scene, rule: FacetRule, site: Site): Piece | null {
  if (rule.facet === 'topics' && site.isTopic) return topicFrom(scene, site.behind, site.end)
  const from = rule.facet === 'topics' ? site.behind : site.start
  const match = rule.pattern.exec(scene.text.slice(from, site.end))
  const words = match?.groups?.['words']
  if (!match || words === undefined) return null
  const start = from + match.index + match[0].indexOf(words)
  if (rule.facet === 'topics') return topicFrom(scene, start, start + words.length)
  const span = trimSpan(scene.text, { start, end: start + words.length })
  if (!span) return null
  const value =
    match.groups?.['by'] ?? match.groups?.['owner'] ?? scene.text.slice(span.start, span.end)
  return { name: rule.facet, value: plain(value), span }
}

const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()

/** Words behind which it is no longer told what a contact was about. */
const TOPIC_END =
  /,?\s+(?:in\s+the\s+(?:near\s+)?future|with\s+both|during\s+(?:the|a|an|their)|in\s+an?\s+(?:phone|telephone|video)|by\s+(?:tele)?phone|on\s+\p{L}+day(?!\p{L})|at\s+length)/iu

/** What a contact was about, cut where its time or place begins; `null` for a date or length. */
function topicFrom(scene: Scene, from: number, to: number): Piece | null {
  const words = scene.text.slice(from, to)
  const cut = TOPIC_END.exec(words)
  const span = trimSpan(scene.text, { start: from, end: cut ? from + cut.index : to })
  if (!span || span.end - span.start < 3) return null
  const isTime = scene.analysis.dates.some(
    (date) => date.start <= span.start + 2 && span.start < date.end,
  )
  return isTime
    ? null
    : { name: 'topics', value: plain(scene.text.slice(span.start, span.end)), span }
}

function initiatorFacets(scene: Scene, { tellings }: Draft): readonly Facet[] {
  return tellings.flatMap((telling) => {
    const span = telling.initiator ? spanOfInitiative(telling) : null
    return telling.initiator && span
      ? [facetFrom(scene, { name: 'initiator', value: telling.initiator.name, span })]
      : []
  })
}

/** "Lund telephoned", "a call from Lund": the contact's word with whose it was. */
function spanOfInitiative({ initiator, head, span }: Telling): Span {
  const own = initiator?.evidence[0]
  if (!own || !isWithin(span, own)) return head
  if (own.start < head.start) return { start: own.start, end: head.end }
  return own.start - head.end < NEAR ? { start: head.start, end: own.end } : head
}

/** Characters between a contact's word and whose it was. */
const NEAR = 80

function withoutRepeats(facets: readonly Facet[]): Facet[] {
  const seen = new Set<string>()
  return facets.filter(({ name, evidence: [first] }) => {
    const key = `${name}/${first.start}-${first.end}`
    return !seen.has(key) && seen.add(key)
  })
}
