import { articleId, accountId } from '../../model/ids.js'
import type { Commitment, Fulfilment, News, NewsTurn, Statement } from '../../model/account.js'
import type { Hop, Ref } from '../../model/actors.js'
import type { KnownFrom, LedgerStatus, Party, ToldUndertaking } from '../../model/following.js'
import type { Hash } from '../../model/journal.js'
import type { Reading } from '../../model/reading.js'
import { refsWithin } from '../../model/mentions.js'
import { isOverlapping, isWithin, type Span } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import { foldWord } from '../../language/phrases.js'
import { primariesIn } from '../primaries.js'
import { isOwnText, isWord, sentenceAt, tellingsOf, type Telling } from '../telling.js'
import { BINDING, bondWithin } from './bonds.js'
import { changeIn, isNegated, isRetoldIn, isSaidAgain, whenOf } from './manner.js'
import { bareIn, batchIn, matterIn, numbersIn } from './matter.js'
import { findDenials, type Denial } from './denials.js'
import { withNamed } from './ellipses.js'
import { generalOf, looseOf } from './loose.js'
import { findOffers, type Offer } from './offers.js'

/** An article as the record knows it. */
export interface KeptReading {
  readonly key: string
  readonly text: Hash
  readonly added: string
  readonly reading: Reading
  /** What an undertaking is called that is first told at this place of the text. */
  readonly nameOf: (place: Span) => string
}

/** What an article tells of undertakings: offers, commitments, and what became of them. In its order, kind by kind. */
export function undertakingsIn(kept: KeptReading): readonly ToldUndertaking[] {
  const { account } = kept.reading
  if (
    account.commitments.length +
      account.fulfilments.length +
      account.statements.length +
      account.news.length ===
    0
  )
    return []
  const [telling] = tellingsOf([
    { id: accountId('A'), reading: kept.reading, name: articleId(kept.key) },
  ])
  if (telling === undefined) return []
  const scene = { kept, telling }
  const fulfilments = account.fulfilments.map((each) => ofFulfilment(scene, each))
  const commitments = account.commitments.map((each) =>
    apartFrom(fulfilments, ofCommitment(scene, each)),
  )
  const news = account.news.map((each) => ofNews(scene, each))
  const all = withNamed(telling, [
    ...commitments,
    ...fulfilments,
    ...findDenials(kept.reading, fulfilments).map((denial) => ofDenial(scene, denial)),
    ...findOffers(telling).flatMap((offer) => ofOffer(scene, offer)),
  ])
  const told = all.map((each) =>
    isRecalledFor(each, fulfilments) ? { ...each, isRetold: true } : each,
  )
  return [...told, ...news]
}

/** "Chile promised a road. Nothing came of it": told only for what became of it. */
function isRecalledFor(
  { kind, evidence }: ToldUndertaking,
  fulfilments: readonly ToldUndertaking[],
): boolean {
  const [first] = evidence
  return (
    kind === 'commitment' &&
    PROMISED.test(first.quote) &&
    fulfilments.some(({ antecedent }) => antecedent !== null && isOverlapping(antecedent, first))
  )
}

const PROMISED =
  /(?<![\p{L}])(?:promised|pledged|agreed|committed|vowed|undertaken|undertook|offered|announced)(?![\p{L}])/iu

/** "Delivered the tanks that it promised in January": the promise, where what became of it is told by itself. */
function apartFrom(
  fulfilments: readonly ToldUndertaking[],
  told: ToldUndertaking,
): ToldUndertaking {
  const [first] = told.evidence
  const given = fulfilments.find(
    ({ status, evidence }) =>
      (status === 'begun' || status === 'delivered') &&
      evidence.some((each) => isWithin(each, first)),
  )
  // "Paid 30 million": found by its sum, whatever verb leads to it.
  if (given && told.status === 'promised' && isOnlyGiven(told))
    return { ...told, status: given.status }
  const isDone = told.status === 'begun' || told.status === 'delivered'
  const isToldApart = fulfilments.some(
    ({ status, evidence }) =>
      status === told.status && evidence.some((each) => isOverlapping(each, first)),
  )
  return isDone && isToldApart && PROMISED.test(first.quote)
    ? { ...told, status: 'promised', isRetold: true }
    : told
}

const isOnlyGiven = ({ rule, evidence: [first] }: ToldUndertaking): boolean =>
  SOFTENED.test(rule) &&
  !PROMISED.test(first.quote) &&
  !/\b(?:will|would|to)\s+\p{Ll}/u.test(first.quote)

function ofOffer(scene: Scene, offer: Offer): readonly ToldUndertaking[] {
  const told = toldBy(scene, { ...offer, statement: offer.said, status: 'offered' })
  if (!told.matter.some(({ isNoun }) => isNoun)) return []
  const key = `${scene.kept.key}/${offer.said.id}`
  return [{ ...told, key, kind: 'offer', finding: 'statement', bond: offer.bond }]
}

/** Whoever was said to have broken or dropped it says no, and so that it stands; of anything else, that it was not so. */
function ofDenial(scene: Scene, { said, of }: Denial): ToldUndertaking {
  const [first] = said.evidence
  const draft = {
    promisors: [],
    beneficiaries: [],
    what: first,
    evidence: said.evidence,
    statement: said,
    via: said.via,
    rule: 'denial/of-what-was-said-before',
    status: /^(?:broken|withdrawn)$/u.test(of.status) ? ('kept' as const) : ('denied' as const),
  }
  const { promisors, beneficiaries, what, matter, agreement } = of
  return {
    ...toldBy(scene, draft),
    promisors,
    beneficiaries,
    what,
    matter,
    agreement,
    numbers: of.numbers,
    key: `${scene.kept.key}/${said.id}`,
    kind: 'fulfilment',
    finding: 'statement',
  }
}

interface Scene {
  readonly kept: KeptReading
  readonly telling: Telling
}

function ofCommitment(scene: Scene, commitment: Commitment): ToldUndertaking {
  const { reading } = scene.telling
  const said = statementOf(reading, commitment.statement)
  const [first] = commitment.evidence
  const told = toldBy(scene, {
    promisors: commitment.promisors,
    beneficiaries: commitment.beneficiaries,
    what: whatWithin(reading.article.text, commitment),
    evidence: commitment.evidence,
    statement: said,
    via: commitment.via,
    rule: commitment.rule,
    status: statusOf(commitment, said, reading.article.text),
  })
  const isSoft = told.bond !== null && told.bond.degree < BINDING && SOFTENED.test(commitment.rule)
  return {
    ...told,
    key: `${scene.kept.key}/${commitment.id}`,
    kind: commitment.status === 'offered' ? 'offer' : 'commitment',
    status: isSoft && commitment.status === 'promised' ? 'offered' : told.status,
    what: commitment.what,
    matter: withSubject(scene.telling, commitment, told),
    amount: commitment.amount,
    deadline: commitment.deadline,
    condition: commitment.condition,
    agreement: commitment.agreement,
    isRetold: isRetoldIn(reading, first, said),
    isSaidAgain: isSaidAgain(reading, first),
  }
}

/** What comes, opens or is done of itself is named before it: "the office would open". */
const INTRANSITIVE =
  /^(?:be\s+\p{L}+|open|reopen|close|arrive|come|begin|start|resume|restart|follow|go|leave|depart|sail|meet|enter|end|take\s+(?:effect|place)|run|return|cross|reach|get|have|(?:continue|go\s+on)(?!\s+(?:the|its|their|his|her|our|to|with|\p{L}+ing)(?![\p{L}]))|proceed|last)(?![\p{L}])/iu

function withSubject(
  telling: Telling,
  { what, evidence: [first], promisors, beneficiaries }: Commitment,
  { matter }: ToldUndertaking,
): ToldUndertaking['matter'] {
  const at = first.quote.indexOf(what)
  if (at <= 0 || !INTRANSITIVE.test(what)) return matter
  const subject = { start: first.start, end: first.start + at }
  const known = new Set(matter.map(({ key }) => key))
  const own = matterIn(telling, subject, partiesOf([...promisors, ...beneficiaries]))
  return [...matter, ...own.filter(({ key, isNoun }) => isNoun && !known.has(key))]
}

/** Rules that find a measure by its object, whatever verb leads to it. */
const SOFTENED = /^commitment\/(?:amount|count|measure)$/u

/** "Will go on sending": under way perhaps, but what is told is that it is promised. */
const GOES_ON = /^(?:continue|(?:go|carry|keep)(?: on)? \p{L}+ing)\b/iu

/** "We never promised": what is told is that there is no promise. */
const NOT_PROMISED =
  /\b(?:never|not|n['’]t)\s+(?:\w+\s+)?(?:promised?|pledged?|agreed?|committed|undert(?:ake|aken|ook)|vow(?:ed)?)\b/iu

function statusOf(
  { status, evidence, what }: Commitment,
  said: Statement | null,
  text: string,
): LedgerStatus {
  if (said?.act === 'deny' || NOT_PROMISED.test(evidence[0].quote)) return 'denied'
  if (status === 'begun' && GOES_ON.test(what)) return 'promised'
  // "Had not yet sent": what is told is that it is not there.
  const isGiven = status === 'begun' || status === 'delivered'
  if (isGiven && isNegated(text, evidence[0])) return 'delayed'
  return status === 'obligation' ? 'obliged' : status
}

function ofFulfilment(scene: Scene, fulfilment: Fulfilment): ToldUndertaking {
  const { reading } = scene.telling
  // Readings that were kept before it was read have none.
  const antecedent = fulfilment.antecedent ?? null
  const told = toldBy(scene, {
    promisors: fulfilment.by.length > 0 ? fulfilment.by : namedIn(reading, fulfilment),
    beneficiaries: fulfilment.to,
    what: whatWithin(reading.article.text, {
      what: fulfilment.what,
      evidence: antecedent === null ? fulfilment.evidence : [antecedent],
    }),
    evidence: fulfilment.evidence,
    statement: statementOf(reading, fulfilment.statement),
    via: fulfilment.via,
    rule: fulfilment.rule,
    status: fulfilment.kind,
  })
  return {
    ...told,
    key: `${scene.kept.key}/${fulfilment.id}`,
    kind: 'fulfilment',
    finding: 'fulfilment',
    what: fulfilment.what,
    antecedent,
    amount: fulfilment.amount,
    agreement: fulfilment.agreement,
    when: fulfilment.date,
    ...(isGeneral(fulfilment) ? { loose: generalOf(scene.telling, fulfilment.evidence[0]) } : {}),
  }
}

const STATUSES: Readonly<Record<NewsTurn, LedgerStatus>> = {
  came: 'begun',
  ahead: 'promised',
  late: 'delayed',
  stopped: 'suspended',
  dropped: 'withdrawn',
  stands: 'promised',
}

function ofNews(scene: Scene, news: News): ToldUndertaking {
  const { reading } = scene.telling
  const [first] = news.evidence
  const told = toldBy(scene, {
    promisors: news.by,
    beneficiaries: [],
    what: first,
    evidence: news.evidence,
    statement: statementOf(reading, news.statement),
    via: news.via,
    rule: news.rule,
    status: STATUSES[news.turn],
  })
  return {
    ...told,
    key: `${scene.kept.key}/${news.id}`,
    kind: 'fulfilment',
    finding: 'fulfilment',
    what: news.what,
    deadline: news.due,
    when: news.turn === 'ahead' ? told.when : news.date,
    isOwn: false,
    isSaidAgain: news.turn === 'stands',
    numbers: told.numbers.length > 0 ? told.numbers : bareIn(scene.telling, first),
    loose: looseOf(scene.telling, news),
  }
}

const GENERAL =
  /^(?:no|any|its|their|his|her|our|the|that|this|such|all)?\s*(?:such\s+)?(?:own\s+)?(?:word|promise|pledge|commitment|undertaking|obligation|duty|offer|vow)s?$|^(?:\p{L}+\s+)?what\s/iu
const ALWAYS = /(?<![\p{L}])(?:always|usually|generally|often|never)(?![\p{L}])/iu

/** "Has not met its obligations": of one that other words name. */
const isGeneral = ({ what, agreement, antecedent, evidence: [{ quote }] }: Fulfilment): boolean =>
  agreement === null && (antecedent ?? null) === null && GENERAL.test(what) && !ALWAYS.test(quote)

/** Of what "arrived", "as promised by Norway": whoever its words name beside those who got it. */
function namedIn({ article, analysis }: Reading, { to, evidence }: Fulfilment): readonly Ref[] {
  return refsWithin(article.text, analysis, evidence[0]).filter(
    ({ actor, side, actorKind }) =>
      actorKind !== 'person' &&
      !to.some((each) => each.actor === actor || (side !== null && each.side === side)),
  )
}

/** What all three kinds have. */
interface Draft extends Pick<
  Commitment,
  'promisors' | 'beneficiaries' | 'evidence' | 'via' | 'rule'
> {
  readonly what: Span
  readonly statement: Statement | null
  readonly status: LedgerStatus
}

function toldBy({ kept, telling }: Scene, draft: Draft): ToldUndertaking {
  const { article } = telling.reading
  const { statement, evidence, what, via } = draft
  const [first] = evidence
  const words = article.text.slice(what.start, what.end)
  const parties = [...draft.promisors, ...draft.beneficiaries]
  return {
    key: '',
    name: kept.nameOf(first),
    article: kept.key,
    kind: 'commitment',
    finding: 'commitment',
    text: kept.text,
    status: draft.status,
    promisors: partiesOf(draft.promisors),
    beneficiaries: partiesOf(draft.beneficiaries),
    what: words.replaceAll(/\s+/gu, ' '),
    matter: matterIn(telling, what, partiesOf(parties)),
    numbers: numbersIn(telling, isWithin(first, what) ? first : what),
    batch: batchIn(words),
    amount: null,
    deadline: null,
    condition: null,
    agreement: null,
    bond: bondWithin(article.text, [first]),
    change: changeIn(article.text, first),
    when: whenOf(telling.reading, first, statement),
    isRetold: false,
    isSaidAgain: false,
    isOwn: isOwnText(article) || (statement !== null && statement.mode !== 'indirect'),
    act: statement?.act ?? null,
    topics: statement?.topics ?? [],
    sayers: partiesOf(statement?.speakers ?? []),
    via: namesOf(via),
    primaries: knownFrom(telling, draft),
    sentence: sentenceWords(telling.reading, first),
    evidence,
    antecedent: null,
    rule: draft.rule,
    published: article.published,
    added: kept.added,
    url: article.url,
  }
}

export function partiesOf(refs: readonly Ref[]): readonly Party[] {
  return refs.map(({ name, actor, side }) => ({ name, actor, side }))
}

function namesOf(via: readonly Hop[]): readonly string[] {
  return [...new Set(via.map(({ name }) => name))]
}

/** As comparisons count it; where that finds nobody, whoever is said to have said it. */
function knownFrom(telling: Telling, { via, statement }: Draft): readonly KnownFrom[] {
  const speakers = statement?.speakers ?? []
  const found = primariesIn(
    {
      via: via.length > 0 ? via : (statement?.via ?? []),
      statement,
      speakers,
      addressees: statement?.addressees ?? [],
      act: statement?.act ?? 'other',
    },
    telling,
  )
  if (found.length > 0) return found.map(({ key, name }) => ({ key, name }))
  return speakers.map(({ name, actor, side }) => ({
    key: side === null ? (actor ?? name.toLowerCase()) : `side ${side}`,
    name,
  }))
}

function sentenceWords({ analysis }: Reading, span: Span): readonly string[] {
  const sentence = sentenceAt(analysis.sentences, span) ?? span
  return tokensWithin(analysis.tokens, sentence)
    .filter(isWord)
    .map(({ value }) => foldWord(value))
}

function statementOf({ account }: Reading, id: string | null): Statement | null {
  return account.statements.find((each) => each.id === id) ?? null
}

/** Where the words of what is undertaken stand in its evidence; all of it when they were cut together. */
function whatWithin(text: string, { what, evidence }: Pick<Commitment, 'what' | 'evidence'>): Span {
  const pattern = what
    .split(' ')
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
    .join('\\s+')
  for (const { start, end } of evidence) {
    const match = new RegExp(pattern, 'u').exec(text.slice(start, end))
    if (match) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  const [{ start, end }] = evidence
  return { start, end }
}
