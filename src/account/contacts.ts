import type { Contact, ContactKind, Facet } from '../model/account.js'
import type { Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Ref } from '../model/actors.js'
import { contactId } from '../model/ids.js'
import { isOverlapping, isWithin, quoteFrom, type SomeEvidence, type Span } from '../model/spans.js'
import { exactest, isLater } from './contact-dates.js'
import { durationFrom, facetsOf, leadDate } from './facets.js'
import { tellingsByNoun } from './noun-tellings.js'
import { areTwoSides, uniqueRefs } from './sides.js'
import { followUpOf, plannedNext } from './follow-up.js'
import { backgroundOf, gatherContacts, kindInTitle } from './gathering.js'
import { toldInitiative } from './initiative.js'
import { statusOfInvited } from './invitations.js'
import { toldLength } from './lengths.js'
import { areKindsCompatible, isBack, type Draft } from './same-contact.js'
import { isAsked, isQuestion, sceneOf, type Scene } from './scene.js'
import { tellingsOnScreen } from './screen-tellings.js'
import type { Telling } from './telling.js'
import { tellingsByVerb } from './verb-tellings.js'
import { onVisit } from './visit-days.js'
import { withHosts } from './visit-hosts.js'

/**
 * The contacts that a text tells, the one it is about first, then in the order of the text. Each facet has its own
 * evidence and chain; what the text does not tell is `null`.
 */
export function buildContacts(article: Article, analysis: Analysis): readonly Contact[] {
  const scene = sceneOf(article, analysis)
  const drafts = withHosts(
    scene,
    gatherContacts(tellingsIn(scene), backgroundOf(article, analysis)),
  )
  const main = mainOf(scene, drafts)
  const ordered = main ? [main, ...drafts.filter((draft) => draft !== main)] : drafts
  return ordered.map((draft, index) =>
    contactFrom(scene, draft, {
      id: contactId(`c${index + 1}`),
      main: draft === main,
      told: [
        ...onVisit(scene, draft, drafts),
        ...(draft === main ? toldOfMain(scene, draft, drafts) : []),
      ],
    }),
  )
}

/** Every telling in the order of the text; where a verb and a noun tell in one place, the one that tells more. */
function tellingsIn(scene: Scene): readonly Telling[] {
  const tellings = withGathered([
    ...tellingsByNoun(scene),
    ...tellingsByVerb(scene),
    ...tellingsOnScreen(scene),
  ])
  return tellings
    .filter((telling) => !tellings.some((other) => isTelling(other, telling)))
    .filter((telling) => !isVenue(scene, telling, tellings))
    .filter(({ head, clause }) => !isAsked(scene, head) && !isQuestion(scene, clause))
    .map((telling) => ({ ...telling, status: statusOfInvited(scene, telling) }))
    .map((telling) => ({ ...telling, status: statusByDate(scene, telling) }))
    .map((telling, _, all) => withPersons(scene, telling, all))
    .sort((a, b) => a.head.start - b.head.start)
}

/** "Airspace to reopen after call with Malaysia": the states in a headline are those whom the body tells by name. */
function withPersons(scene: Scene, telling: Telling, all: readonly Telling[]): Telling {
  const isHeadline = scene.analysis.sentences[telling.clause.sentence]?.block === 'headline'
  if (!isHeadline || telling.parties.some(({ actorKind }) => actorKind !== 'state')) return telling
  const told = all.find(
    (other) =>
      other.clause.sentence > telling.clause.sentence &&
      other.status === telling.status &&
      other.reference === 'free' &&
      areKindsCompatible(other, telling) &&
      other.parties.every(({ actorKind }) => actorKind === 'person') &&
      areOfSameSides(other.parties, telling.parties),
  )
  return told ? { ...telling, parties: told.parties } : telling
}

function areOfSameSides(a: readonly Ref[], b: readonly Ref[]): boolean {
  const [ours, theirs] = [a, b].map((refs) => new Set(refs.map(({ side }) => side)))
  return (
    ours !== undefined &&
    theirs !== undefined &&
    ours.size === theirs.size &&
    !ours.has(null) &&
    [...ours].every((side) => theirs.has(side))
  )
}

/** "The round of talks, which brought together X and Y": the clause says who took part in what the noun tells. */
function withGathered(tellings: readonly Telling[]): readonly Telling[] {
  const gathered = tellings.filter(
    ({ rule, clause }) => rule === 'contact/gathered' && clause.isRelative,
  )
  const homes = gathered.map((each) => tellings.find((telling) => isGatheredIn(each, telling)))
  return tellings
    .filter((telling) => homes[gathered.indexOf(telling)] === undefined)
    .map((telling) => {
      const each = gathered[homes.indexOf(telling)]
      return each
        ? {
            ...telling,
            parties: areTwoSides(each.parties)
              ? each.parties
              : uniqueRefs([...each.parties, ...telling.parties]),
            reference: 'free',
          }
        : telling
    })
}

const isGatheredIn = ({ clause, head }: Telling, telling: Telling): boolean =>
  telling.rule.startsWith('contact/noun-') &&
  telling.clause.index === clause.index - 1 &&
  telling.head.end < head.start &&
  head.start - telling.head.end < NEAR_HEAD

/** Characters between a noun and the clause that says whom it brought together. */
const NEAR_HEAD = 80

/** What lies behind the day of publication is planned, whatever the tense: "when they speak on Thursday". */
function statusByDate({ article }: Scene, { status, date }: Telling): Telling['status'] {
  const day = article.published?.slice(0, 10)
  if (!date || !day) return status
  if (status === 'held' && isLater(date, day)) return 'planned'
  return status === 'planned' && isLater(day, date) ? 'held' : status
}

/** "Met on the sidelines of the summit": the summit is where it took place, not another contact. */
function isVenue(scene: Scene, { head, clause }: Telling, tellings: readonly Telling[]): boolean {
  const before = scene.text.slice(Math.max(clause.start, head.start - 60), head.start)
  if (
    /\b(?:sidelines|margins|fringes|run-up)\s+(?:of|to)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}$/iu.test(
      before,
    )
  )
    return true
  const isAt = /\b(?:at|during)\s+(?:the|an?)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}$/iu.test(before)
  return (
    isAt &&
    tellings.some((other) => other.clause === clause && other.isSubject && other.head !== head)
  )
}

const isTelling = (other: Telling, telling: Telling): boolean =>
  isOverlapping(other.head, telling.head) && lengthOf(other.head) > lengthOf(telling.head)

const lengthOf = ({ start, end }: Span): number => end - start

/** The contact that the article is about: told as the first, most often, and in heading or lead. */
function mainOf(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const ranked = drafts.map((draft) => ({ draft, weight: weightOf(scene, draft) }))
  return ranked.sort((a, b) => b.weight - a.weight)[0]?.draft ?? null
}

/** Sentences of the body that count as its lead. */
const LEAD = 3

function weightOf(scene: Scene, { tellings }: Draft): number {
  const [first] = tellings
  const sentences = scene.analysis.sentences
  const body = sentences.findIndex(({ block }) => block === 'body')
  const inHeadline = tellings.some(({ clause }) => sentences[clause.sentence]?.block === 'headline')
  const inLead = tellings.some(
    ({ clause }) =>
      clause.sentence >= body &&
      clause.sentence < body + LEAD &&
      sentences[clause.sentence]?.block === 'body',
  )
  const isApart = first.reference === 'earlier' || first.reference === 'further'
  return (
    tellings.length +
    (inHeadline ? (first.status === 'held' ? 6 : 3) : 0) +
    (inLead ? 4 : 0) +
    (first.status === 'held' ? 3 : 0) +
    (first.status === 'held' && inLead && !isApart ? 3 : 0) -
    (isApart || first.count !== 1 ? 4 : 0) -
    first.clause.sentence / 1000
  )
}

/** What is told of the contact that an article is about elsewhere than in its own clauses. */
function toldOfMain(scene: Scene, main: Draft, drafts: readonly Draft[]): readonly Facet[] {
  const agreed = followUpOf(scene, main)
  const planned = plannedNext(scene, main, drafts).filter(
    ({ evidence: [words] }) => !agreed.some(({ evidence: [other] }) => isOverlapping(other, words)),
  )
  return [
    ...leadDate(scene, main),
    ...toldLength(scene, main, drafts),
    ...toldInitiative(scene, main),
    ...agreed,
    ...planned,
  ]
}

/** Looked for elsewhere only where the contact's own clauses do not tell them. */
const SINGLE = new Set<Facet['name']>(['duration', 'initiator', 'place'])

const isTold = (facets: readonly Facet[], wanted: Facet['name']): boolean =>
  facets.some(({ name }) => name === wanted)

interface Standing extends Pick<Contact, 'id' | 'main'> {
  /** Facets told of it elsewhere in the text. */
  readonly told: readonly Facet[]
}

function contactFrom(scene: Scene, draft: Draft, { id, main, told }: Standing): Contact {
  const [first] = draft.tellings
  const own = facetsOf(scene, draft).map((facet) => withNamed(draft, facet))
  const facets = [...own, ...told.filter(({ name }) => !SINGLE.has(name) || !isTold(own, name))]
  const valueOf = (name: Facet['name']): string | null =>
    facets.find((facet) => facet.name === name)?.value ?? null
  const duration = valueOf('duration')
  return {
    id,
    kind: kindOf(scene, draft, main),
    status: first.status,
    count: first.count,
    participants: participantsOf(draft),
    date: facets
      .filter(({ name }) => name === 'date')
      .reduce<string | null>((date, { value }) => exactest(date, value), null),
    duration: duration === null ? null : durationFrom(duration),
    place: valueOf('place'),
    initiator: valueOf('initiator'),
    topics: facets.filter(({ name }) => name === 'topics').map(({ value }) => value),
    followUp: valueOf('followUp'),
    facets,
    evidence: evidenceOf(scene, draft, facets),
    rule: first.rule,
    main,
  }
}

/** "At the latter's request": of the parties that the contact is told of, the one named last. */
function withNamed({ tellings: [first] }: Draft, facet: Facet): Facet {
  const which = facet.name === 'initiator' ? /^the (latter|former)$/iu.exec(facet.value)?.[1] : null
  if (!which) return facet
  const start = ({ evidence: [words] }: Ref): number => words?.start ?? 0
  const named = first.parties
    .filter((party) => start(party) < facet.evidence[0].start)
    .toSorted((a, b) => start(a) - start(b))
  const party = which.toLowerCase() === 'latter' ? named.at(-1) : named.at(-2)
  return party ? { ...facet, value: party.name } : facet
}

/**
 * The kind told by the most telling word: a medium before "talks", of media the one told first. For the contact that
 * the article is about, its title and words that go back to it may tell the medium.
 */
function kindOf({ article }: Scene, { tellings }: Draft, main: boolean): ContactKind {
  const exact = tellings.filter(({ isExact }) => isExact)
  const own = exact.filter(({ reference }) => reference !== 'back' && reference !== 'just')
  if (own.length > 0) return tellingKind(own.map(({ kind }) => kind))
  const [first] = tellings
  return (main ? (kindInTitle(article.title) ?? exact[0]?.kind) : null) ?? first.kind
}

/** The most telling first: a virtual summit is a video call, a meeting on a visit a meeting. */
const TELLING: readonly ContactKind[] = ['video-call', 'phone-call', 'summit', 'meeting']

const tellingKind = (kinds: readonly ContactKind[]): ContactKind =>
  TELLING.find((kind) => kinds.includes(kind)) ?? kinds[0] ?? 'talks'

/** "It is the first meeting of ministers of the two countries": who goes back to a contact adds no crowd to it. */
function partiesToldBy(telling: Telling, first: Telling): readonly Ref[] {
  const isCrowdless = telling !== first && isBack(telling) && areTwoSides(first.parties)
  return isCrowdless
    ? telling.parties.filter(({ actorKind, side }) => actorKind !== 'group' || side !== null)
    : telling.parties
}

/** Everyone told to take part. A state or office is left out where a person of its side is named. */
function participantsOf({ tellings }: Draft): readonly Ref[] {
  const refs = uniqueRefs(tellings.flatMap((telling) => partiesToldBy(telling, tellings[0])))
  const persons = refs.filter(({ actorKind }) => actorKind === 'person')
  const rest = refs.filter(
    (ref) =>
      ref.actorKind === 'person' ||
      ref.side === null ||
      !persons.some(({ side }) => side === ref.side),
  )
  const strangers = persons.filter(({ side }) => side === null)
  const states = rest.filter(({ actorKind }) => actorKind === 'state')
  // One person of unknown side beside one state that nobody else stands for: that person's.
  const isTheirs = strangers.length === 1 && states.length === 1 && persons.length > 1
  return isTheirs ? rest.filter((ref) => !states.includes(ref)) : rest
}

/** The words that tell the contact: its tellings, and later words that say something of it. */
function evidenceOf(scene: Scene, { tellings }: Draft, facets: readonly Facet[]): SomeEvidence {
  const [first, ...rest] = tellings
  const telling = rest.filter(
    ({ reference, span }) =>
      (reference !== 'back' && reference !== 'just') ||
      facets.some(
        (facet) =>
          facet.name !== 'kind' && facet.evidence.some((each) => isOverlapping(span, each)),
      ),
  )
  const [head, ...tail]: SomeEvidence = [
    quoteFrom(scene.text, first.span),
    ...telling.map(({ span }) => quoteFrom(scene.text, span)),
  ]
  return [
    head,
    ...tail.filter(
      (each, index) => ![head, ...tail.slice(0, index)].some((other) => isWithin(other, each)),
    ),
  ]
}
