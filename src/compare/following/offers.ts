import { DEEDS, HARMS } from '../../lexicon/commitment-words.js'
import { formsOf } from '../../language/inflection.js'
import type { Commitment, Statement } from '../../model/account.js'
import type { Ref } from '../../model/actors.js'
import type { Bond } from '../../model/following.js'
import { refOf, refsWithin } from '../../model/mentions.js'
import { overlapping } from '../../model/span-search.js'
import { isOverlapping, isWithin, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { Telling } from '../telling.js'
import { BINDING, bondWithin } from './bonds.js'

/** Words that hold something out without a promise: "is ready to send", "could provide", "offered to host". */
export interface Offer extends Pick<
  Commitment,
  'promisors' | 'beneficiaries' | 'evidence' | 'via' | 'rule'
> {
  readonly said: Statement
  readonly what: Span
  readonly bond: Bond
}

/** "May" and "hopes to" hold nothing out. */
const OFFERING = 0.25

const OPEN_ACTS: ReadonlySet<Statement['act']> = new Set([
  'propose',
  'promise',
  'assert',
  'support',
  'agree',
  'other',
])
const READY =
  /\b(?:ready|willing|willingness|readiness|prepared|open) |^(?:offer|propose|intend to|plan to|mean to)/u
const DEED_FORMS = new Set(DEEDS.flatMap((deed) => [...formsOf(deed).keys()]))
const HARM = new RegExp(`^${HARMS}$`, 'iu')
const REACH = 4

/** What is held out in statements that no commitment stands in. */
export function findOffers(telling: Telling): readonly Offer[] {
  const { account, article } = telling.reading
  const taken = account.commitments.flatMap(({ evidence }) => evidence)
  return account.statements.flatMap((said) => {
    if (!OPEN_ACTS.has(said.act) || said.speakers.length === 0) return []
    const [words] = said.content
    if (
      words === undefined ||
      said.content.some((each) => taken.some((k) => isOverlapping(k, each)))
    )
      return []
    const bond = bondWithin(article.text, [...said.cues, words])
    if (bond === null || bond.degree < OFFERING || bond.degree >= BINDING) return []
    return offerFrom(telling, said, { words, bond })
  })
}

interface Held {
  readonly words: Span
  readonly bond: Bond
}

function offerFrom(telling: Telling, said: Statement, { words, bond }: Held): readonly Offer[] {
  const isCue = !isWithin(words, bond.evidence)
  const what = isCue ? words : { start: bond.evidence.end, end: words.end }
  const promisors = promisorsOf(telling, said, { words, bond })
  const isTheirs = READY.test(`${bond.value} `) || promisors !== said.speakers
  if (!isTheirs || !isDeed(telling, what)) return []
  return [
    {
      said,
      what,
      bond,
      promisors,
      beneficiaries: receiversIn(telling, what, promisors),
      evidence: said.evidence,
      via: said.via,
      rule: 'offer/softer-words',
    },
  ]
}

/** Whoever is named before the softer words, where it is a speaker or of a speaker's side; else those who speak. */
function promisorsOf(
  { reading: { article, analysis } }: Telling,
  { speakers }: Statement,
  { words, bond }: Held,
): readonly Ref[] {
  const named = overlapping(analysis.mentions, { start: words.start, end: bond.evidence.start })
    .filter((mention) => isWithin(words, mention) && mention.end <= bond.evidence.start)
    .map((mention) => refOf(article.text, analysis, mention))
    .at(-1)
  if (named === undefined) return speakers
  const isOneOfThem = speakers.some(
    ({ actor, side }) =>
      (actor !== null && actor === named.actor) ||
      side === null ||
      (named.side !== null && named.side === side),
  )
  return isOneOfThem ? [named] : speakers
}

/** "To Moldova", "for the port": states and bodies that the words name so. */
function receiversIn(
  { reading: { article, analysis } }: Telling,
  what: Span,
  promisors: readonly Ref[],
): readonly Ref[] {
  return refsWithin(article.text, analysis, what).filter(
    ({ side, actorKind, evidence: [first] }) =>
      actorKind !== 'person' &&
      first !== undefined &&
      TO.test(article.text.slice(Math.max(what.start, first.start - 16), first.start)) &&
      !promisors.some((promisor) => side !== null && promisor.side === side),
  )
}

const TO = /\b(?:to|for)\s+(?:the\s+)?$/iu

/** A deed that can be undertaken, and no harm, begins what is held out. */
function isDeed({ reading: { analysis } }: Telling, what: Span): boolean {
  const first = tokensWithin(analysis.tokens, what).slice(0, REACH)
  const deed = first.find(({ lower }) => DEED_FORMS.has(lower))
  return deed !== undefined && !first.some(({ lower }) => HARM.test(lower))
}
