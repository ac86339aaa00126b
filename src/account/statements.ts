import { countTopics } from '../language/topics.js'
import type { Contact, Statement } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import type { Attribution, Token } from '../model/analysis.js'
import { statementId } from '../model/ids.js'
import { coverOf, quoteFrom } from '../model/spans.js'
import { tokensWithin } from '../model/tokens.js'
import { addresseesOf } from './addressees.js'
import { lastIssuer, type Source } from './chain.js'
import { contentOf, modeOf, namesWithin, tokensIn } from './contents.js'
import { deedOf } from './deeds.js'
import { findModifiersOf } from './modifiers.js'
import { contactOf, whenOf } from './occasions.js'
import { strengthOf } from './strength.js'
import { targetsOf } from './targets.js'
import { viaOf } from './via.js'

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
  const own = attributions.filter(
    (each, index) =>
      !isOfNobodyKnown(attributions, each) && hasOwnContent(source, each, inside.get(index) ?? []),
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
  const { act, words } = deedOf(source, attribution, speakers)
  const told = { source, contacts, before }
  const contact = contactOf(told, { attribution, speakers })
  const cue = quoteFrom(article.text, attribution.cue)
  const modifiers = findModifiersOf(article.text, {
    clause: evidence,
    said: [attribution.cue, ...attribution.content],
    names: namesWithin(source, evidence),
  })
  return {
    id: statementId('s0'),
    speakers,
    addressees: addresseesOf(source, { attribution, speakers, act, contact, before }),
    targets: targetsOf(source, { attribution, speakers, act }),
    via: viaOf(source, { attribution, speakers, before }),
    mode: modeOf(source, attribution),
    act,
    actEvidence: words.map((span) => quoteFrom(article.text, span)),
    topics: topicsOf(tokensIn(analysis.tokens, attribution.content)),
    when: whenOf(told, { attribution, speakers }, contact),
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

/** "Aydin said they had discussed grain": where nobody tells who "they" are, it is what Aydin said. */
function isOfNobodyKnown(
  attributions: readonly Attribution[],
  { parent, speakers }: Attribution,
): boolean {
  const outer = parent === null ? undefined : attributions[parent]
  return (
    outer !== undefined &&
    outer.speakers.some(({ actor }) => actor !== null) &&
    speakers.length > 0 &&
    speakers.every(({ actor, name }) => actor === null && /^(?:they|both|the two)$/iu.test(name))
  )
}

function childrenOf(
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const inside = new Map<number, Attribution[]>()
  for (const each of attributions) {
    if (each.parent === null || isOfNobodyKnown(attributions, each)) continue
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
    isLeadClause ||
    /^\W*(?:and|but)\s+(?:that\s+)?(?:the|it|he|she|they|both|\p{Lu})/u.test(rest) ||
    // Another sentence of what was said.
    /^[.!?]\s+\p{Lu}/u.test(rest)
  )
}

function topicsOf(tokens: readonly Token[]): readonly string[] {
  return [...countTopics(tokens)]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([topic]) => topic)
}
