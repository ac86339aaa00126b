import { countTopics } from '../language/topics.js'
import type { Contact, Content, Mode, Statement } from '../model/account.js'
import type { Hop, Ref } from '../model/actors.js'
import type { Attribution, Token } from '../model/analysis.js'
import { statementId } from '../model/ids.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import { coverOf, isOverlapping, isWithin, quoteFrom, type Span } from '../model/spans.js'
import { overlapping } from '../model/span-search.js'
import { tokensWithin } from '../model/tokens.js'
import { actOf, type Told as Deed } from './acts.js'
import { agencyHops, hopsOf, lastIssuer, type Source } from './chain.js'
import { findModifiersOf } from './modifiers.js'
import { plainWordsOf } from './plain-words.js'
import { strengthOf } from './strength.js'
import { contactOf, otherParticipant, whenOf } from './occasions.js'

/**
 * The statements of one text, in its order. Layers ("the Elysee said") become hops of what they relay and are
 * statements of their own only where they add content of their own.
 */
export function buildStatements(
  source: Source,
  contacts: readonly Contact[],
): readonly Statement[] {
  const { attributions } = source.analysis
  const statements: Statement[] = []
  const inside = childrenOf(attributions)
  const own = attributions.filter((each, index) =>
    hasOwnContent(source, each, inside.get(index) ?? []),
  )
  for (const attribution of own.toSorted(
    (a, b) => a.clause.start - b.clause.start || b.clause.end - a.clause.end,
  )) {
    const statement = buildStatement({ source, contacts, before: statements }, attribution)
    if (statement) statements.push({ ...statement, id: statementId(`s${statements.length + 1}`) })
  }
  return statements
}

interface Building {
  readonly source: Source
  readonly contacts: readonly Contact[]
  readonly before: readonly Statement[]
}

function buildStatement(
  { source, contacts, before }: Building,
  attribution: Attribution,
): Statement | null {
  const { article, analysis } = source
  const content = contentOf(source, attribution)
  if (content.length === 0) return null
  const evidence = quoteFrom(article.text, coverOf([attribution.clause, ...attribution.content]))
  const speakers = speakersOf(source, attribution)
  const { act, words } = actOf(toldIn(source, attribution, speakers))
  const contact = contactOf({ contacts, analysis, text: article.text }, { attribution, speakers })
  const cue = quoteFrom(article.text, attribution.cue)
  const modifiers = findModifiersOf(article.text, {
    clause: evidence,
    said: [attribution.cue, ...attribution.content],
    names: namesWithin(source, evidence),
  })
  return {
    id: statementId('s0'),
    speakers,
    addressees: addresseesOf(source, { attribution, speakers, contact }),
    targets: targetsOf(source, { attribution, speakers, act }),
    via: viaOf({ source, before }, attribution, speakers),
    mode: modeOf(source, attribution),
    act,
    actEvidence: words.map((span) => quoteFrom(article.text, span)),
    topics: topicsOf(tokensIn(analysis.tokens, attribution.content)),
    when: whenOf(analysis, attribution, contact),
    contact: contact?.id ?? null,
    cues: [cue],
    content,
    modifiers,
    strength: strengthOf(attribution.cueLemma, cue, modifiers),
    evidence: [evidence],
    rule: attribution.rule,
    confidence: Math.round(attribution.confidence * 100) / 100,
  }
}

interface Told {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
  readonly contact: Contact | null
}

function addresseesOf(
  { article }: Source,
  { attribution, speakers, contact }: Told,
): readonly Ref[] {
  if (attribution.told.length > 0 && attribution.cueLemma !== 'accuse') return attribution.told
  const cue = article.text.slice(attribution.cue.start, attribution.cue.end)
  return attribution.frame === 'transcript' ? [] : otherParticipant(contact, speakers, cue)
}

function toldIn(source: Source, attribution: Attribution, speakers: readonly Ref[]): Deed {
  const { article, analysis } = source
  return {
    attribution,
    speakers: speakers.length,
    said: plainWordsOf(
      article.text,
      firstSaid(source, attribution.content),
      attribution.content.flatMap((span) => namesWithin(source, span)),
    ),
    named: attribution.content.flatMap((span) => overlapping(analysis.mentions, span)),
    ownNames: ownNamesIn(source, attribution, speakers),
  }
}

const FEWEST = 4

/** What is said first under the cue: the first sentence, up to a second "and that"; more where that is hardly a clause. */
function firstSaid({ article, analysis }: Source, content: readonly Span[]): readonly Span[] {
  const [first] = content
  if (!first) return content
  const sentences = overlapping(analysis.sentences, coverOf(content)).filter(
    (sentence) =>
      tokensIn(analysis.tokens, cut(content, sentence.end)).filter(isWord).length >= FEWEST,
  )
  const whole = cut(content, sentences[0]?.end ?? Infinity)
  const next = /,? (?:and|but) that\b/u.exec(article.text.slice(first.start, coverOf(whole).end))
  const part = next ? cut(whole, first.start + next.index) : whole
  return tokensIn(analysis.tokens, part).filter(isWord).length >= FEWEST ? part : whole
}

function cut(spans: readonly Span[], end: number): readonly Span[] {
  return spans
    .filter((span) => span.start < end)
    .map((span) => ({ start: span.start, end: Math.min(span.end, end) }))
}

// "The United States" in its president's words is the speaker's own side.
function ownNamesIn(
  { article, analysis }: Source,
  attribution: Attribution,
  speakers: readonly Ref[],
): readonly string[] {
  const inside = attribution.content.flatMap((span) => refsWithin(article.text, analysis, span))
  const own = inside.filter((ref) =>
    speakers.some(
      (speaker) => isSameRef(ref, speaker) || (ref.side !== null && ref.side === speaker.side),
    ),
  )
  return own.flatMap((ref) => ref.evidence.map((each) => each.quote))
}

function speakersOf(source: Source, attribution: Attribution): readonly Ref[] {
  const issuer = attribution.speakers.some((speaker) => speaker.actor === null)
    ? lastIssuer(source, attribution)
    : null
  return issuer
    ? attribution.speakers.map((speaker) =>
        speaker.actor === null ? { ...issuer, evidence: speaker.evidence } : speaker,
      )
    : attribution.speakers
}

function childrenOf(
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const inside = new Map<number, Attribution[]>()
  for (const each of attributions) {
    if (each.parent === null) continue
    const siblings = inside.get(each.parent)
    if (siblings) siblings.push(each)
    else inside.set(each.parent, [each])
  }
  return inside
}

/** Whether an attribution says something beside what others inside it are said to have said. */
function hasOwnContent(
  { article, analysis }: Source,
  attribution: Attribution,
  children: readonly Attribution[],
): boolean {
  if (children.length === 0) return true
  const content = coverOf(attribution.content)
  const first = children.toSorted((a, b) => a.clause.start - b.clause.start)[0]
  const lead = tokensWithin(analysis.tokens, {
    start: content.start,
    end: Math.max(content.start, first?.clause.start ?? content.start),
  })
  const isLeadClause = lead.some((token) => token.tag === 'VERB' || token.tag === 'AUX')
  const rest = article.text.slice(Math.max(...children.map((each) => each.clause.end)), content.end)
  return (
    isLeadClause || /^\W*(?:and|but)\s+(?:that\s+)?(?:the|it|he|she|they|both|\p{Lu})/u.test(rest)
  )
}

function contentOf({ article, analysis }: Source, attribution: Attribution): readonly Content[] {
  return attribution.content
    .filter((span) => span.start < span.end)
    .map((span) => ({
      ...quoteFrom(article.text, span),
      quoted:
        attribution.frame === 'transcript' || unquotedWords({ article, analysis }, span) === 0,
    }))
}

// The name of a principle and scare quotes are not quotation: "the principle of 'nothing without us'".
const NAMING =
  /(?:principle|policy|motto|slogan|concept|formula|so-called|known as|called|dubbed|titled|entitled|named)(?: of)?\s*$/iu

function isSpeech({ article }: Source, quotation: Span): boolean {
  return !NAMING.test(article.text.slice(Math.max(0, quotation.start - 24), quotation.start))
}

function namesWithin(source: Source, span: Span): readonly Span[] {
  return overlapping(source.analysis.quotations, span).filter((each) => !isSpeech(source, each))
}

function unquotedWords(source: Source, span: Span): number {
  const quotations = overlapping(source.analysis.quotations, span).filter((each) =>
    isSpeech(source, each),
  )
  return tokensIn(source.analysis.tokens, [span]).filter(
    (token) => isWord(token) && !quotations.some((each) => isWithin(each, token)),
  ).length
}

function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && /[\p{L}\p{N}]/u.test(token.value)
}

function modeOf(source: Source, attribution: Attribution): Mode {
  if (attribution.frame === 'transcript') return 'direct'
  const words = tokensIn(source.analysis.tokens, attribution.content).filter(isWord).length
  const unquoted = attribution.content.reduce((sum, span) => sum + unquotedWords(source, span), 0)
  if (unquoted === 0) return 'direct'
  return unquoted < words ? 'mixed' : 'indirect'
}

function tokensIn(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  return spans.flatMap((span) => tokensWithin(tokens, span))
}

function topicsOf(tokens: readonly Token[]): readonly string[] {
  return [...countTopics(tokens)]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([topic]) => topic)
}

interface Aimed {
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
  readonly act: Statement['act']
}

const AIMED = new Set<Statement['act']>([
  'demand',
  'accuse',
  'warn',
  'threaten',
  'support',
  'thank',
  'praise',
  'condition',
  'refuse',
])

const ABOUT_TOLD = new Set<Statement['act']>([
  'demand',
  'warn',
  'accuse',
  'thank',
  'praise',
  'threaten',
])

/** Whom it is about: those asked or warned, else the first actor in the content who is not of the speaker's side. */
function targetsOf(
  { article, analysis }: Source,
  { attribution, speakers, act }: Aimed,
): readonly Ref[] {
  if (!AIMED.has(act)) return []
  if (ABOUT_TOLD.has(act) && attribution.told.length > 0) return attribution.told
  const inside = attribution.content.flatMap((span) => refsWithin(article.text, analysis, span))
  const others = inside.filter(
    (ref) =>
      !speakers.some(
        (speaker) =>
          isSameRef(speaker, ref) || (speaker.side !== null && speaker.side === ref.side),
      ),
  )
  return others.slice(0, 1)
}

/** The hops behind a statement; one whose chain goes on from the sentence before takes it over. */
function viaOf(
  { source, before }: Pick<Building, 'source' | 'before'>,
  attribution: Attribution,
  speakers: readonly Ref[],
): readonly Hop[] {
  const agency = agencyHops(source.article, source.analysis, attribution.cue)
  const layers = ancestorsOf(source, attribution).flatMap((each) => hopsOf(source, each))
  const document = documentHops(source, attribution)
  const inner = [...layers, ...document].filter((hop) => !isOutlet(source, hop))
  if (inner.length > 0) return [...agency, ...withoutRepeats(inner, speakers)]
  const carried = carriedFrom(source, { before, attribution, speakers })
  return carried ?? agency
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
  return parent ? [...ancestorsOf(source, parent), parent] : []
}

// The issuer of a document speaks, the document is a hop.
function documentHops(source: Source, attribution: Attribution): readonly Hop[] {
  return hopsOf(source, attribution).filter((hop) => hop.kind === 'statement')
}

interface Carrying {
  readonly before: readonly Statement[]
  readonly attribution: Attribution
  readonly speakers: readonly Ref[]
}

const CONTINUING = new Set(['add', 'continue', 'conclude', 'repeat'])

/** "Putin added" has the chain of the sentence before; so has a whole sentence in quotation marks with no cue outside. */
function carriedFrom(
  { article, analysis }: Source,
  { before, attribution, speakers }: Carrying,
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
    CONTINUING.has(attribution.cueLemma) || /\b(?:also|further|in addition|then)\b/u.test(lead)
  const sentence = analysis.sentences[attribution.sentence]
  const isQuoted =
    sentence !== undefined &&
    overlapping(analysis.quotations, attribution.cue).some(
      (each) =>
        each.depth === 0 && isOverlapping(each, attribution.cue) && each.start <= sentence.start,
    )
  return (isSame && isContinued) || isQuoted ? last.via : null
}
