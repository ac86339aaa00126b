import type { Clause } from './clauses.js'
import type { Place, Trigger } from './news-triggers.js'
import type { Run, Scene } from './scene.js'

export interface Behind {
  readonly next: number
  readonly last: number
  readonly verb: string
  readonly rest: readonly string[]
}

/** "Went to": what stands behind is no object. */
const GOES_ON = /^(?:to|into|of|with|on|in)$/u
const NOWHERE = /^(?:there|here|home|today|yesterday|now)$/u

/** "Ran the ministry": a verb of coming that has another object. */
export function isFollowedByObject(scene: Scene, { next, last, verb, rest }: Behind): boolean {
  const token = scene.tokens[next]
  if (next >= last || !token) return false
  if (GOES_ON.test(rest.at(-1) ?? '') || NOWHERE.test(token.lower)) return false
  if (/^(?:reach|cross|leave|enter|make|get|depart)$/u.test(verb)) return false
  const isDated = scene.analysis.dates.some(
    ({ start, end }) => start <= token.start && token.end <= end,
  )
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/u.test(token.tag) && !isDated
}

/** "Has cut its deliveries by half": less of it comes. */
export function isLess({ tokens }: Scene, { verb }: Trigger, about: Run | null): boolean {
  if (about === null || !/^(?:cut|reduce|halve|slash|lower)$/u.test(verb)) return false
  const words = tokens.slice(about.first, Math.min(about.last, about.first + 4))
  return words.some(({ lower }) =>
    /^(?:deliver(?:y|ies)|shipments?|suppl(?:y|ies)|payments?|flows?)$/u.test(lower),
  )
}

interface Placed {
  readonly place: Place
  readonly about: Run | null
}

/** Rows that take only some things: payments that are made, days that pass, what is moved to a day. */
export function isOfRow(scene: Scene, clause: Clause, { place, about }: Placed): boolean {
  const { next, trigger } = place
  const { row, verb, rest } = trigger
  if (row.id === 'news/payment-made' && rest.length === 0) return isOfGiving(scene, about)
  if (row.id === 'news/ground-broken') return isAmong(scene, about, /^ground$/u)
  if (row.id === 'news/given') return !isOfWords(scene, about)
  if (row.id === 'news/deadline-passed') return isDay(scene, about)
  if (row.id === 'news/extended') return isAmong(scene, about, DEADLINES)
  if (row.id === 'news/moved')
    return isDateAt(scene, { first: next, last: clause.last }) && !isSooner(scene, next)
  if (row.id === 'news/unmade' && verb === 'withdraw') return !isAmong(scene, about, WORDS)
  if (row.id === 'news/rejected')
    return isAmong(scene, clause, DECIDERS) || isAmong(scene, about, DEALS)
  if (row.id === 'news/dropped' && LEFT.test([verb, ...rest].join(' ')))
    return isAmong(scene, about, DEALS)
  return !isOtherSense(scene, clause, place)
}

const DEADLINES = /^(?:deadlines?|timetables?|timelines?)$/u

/** What is pulled out of is a deal, and no valley. */
const LEFT = /^(?:pull out of|withdraw from)$/u

/** "Ran into trouble", "runs six months behind", "turned a corner", "is set for May": another sense of the verb. */
function isOtherSense(
  { tokens, text }: Scene,
  { last, end }: Clause,
  { next, trigger }: Place,
): boolean {
  const { row, verb, rest } = trigger
  if (rest.length > 0) return false
  const behind = text.slice(tokens[next]?.start ?? end, end)
  if (verb === 'set') return /^(?:for|to)(?![\p{L}])/iu.test(behind)
  if (row.id !== 'news/set-going') return false
  return verb === 'run' ? RUN_OTHERWISE.test(behind) : verb === 'turn' && next < last
}

const RUN_OTHERWISE =
  /^(?:into|over|for|against|away)(?![\p{L}])|^(?:\S+\s+){0,3}(?:behind|late)(?![\p{L}])/iu

/** What is withdrawn as words are, and not as troops. */
const WORDS =
  /^(?:invitations?|offers?|bills?|pledges?|promises?|permits?|permissions?|licen[cs]es?|consent|approval|support|proposals?|requests?|applications?|recognition|candidac(?:y|ies)|plans?)$/u
/** What parliaments and voters decide, and what one leaves without going anywhere. */
const DEALS =
  /^(?:bills?|laws?|treat(?:y|ies)|pacts?|agreements?|accords?|deals?|loans?|budgets?|contracts?|credits?|protocols?|conventions?|plans?|projects?|programmes?|programs?|ventures?|schemes?|talks|consortium|partnership|arrangements?)$/u
const DECIDERS =
  /^(?:parliament|senate|assembly|house|chamber|congress|legislature|lawmakers|deputies|senators|legislators|mps|voters|referendum|plebiscite|cabinet|council|court|judges?|board|shareholders)$/u

const isAmong = ({ tokens }: Scene, run: Run | null, words: RegExp): boolean =>
  run !== null && tokens.slice(run.first, run.last).some(({ lower }) => words.test(lower))

/** "No date was given", "gave such a promise": nothing that one hands over. */
const isOfWords = ({ tokens }: Scene, about: Run | null): boolean =>
  about !== null &&
  tokens
    .slice(about.first, about.first + 3)
    .some(({ lower }) =>
      /^(?:dates?|reasons?|details?|answers?|explanations?|promises?|pledges?|undertakings?|assurances?|commitments?|guarantees?|timetable|interviews?|speech|notice)$/u.test(
        lower,
      ),
    )

/** "The deadline", "1 March". */
const isDay = ({ tokens, analysis }: Scene, about: Run | null): boolean =>
  about !== null &&
  (analysis.dates.some(
    ({ start, end }) =>
      start < (tokens[about.last - 1]?.end ?? 0) && (tokens[about.first]?.start ?? 0) < end,
  ) ||
    tokens
      .slice(about.first, about.last)
      .some(({ lower }) => /^(?:deadline|date|day|term|ultimatum)$/u.test(lower)))

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next)$/u

/** "Moved forward to March". */
const isSooner = ({ tokens }: Scene, next: number): boolean =>
  /^(?:forward|up|ahead)$/u.test(tokens[next - 2]?.lower ?? '')

const isDateAt = ({ analysis, tokens }: Scene, { first, last }: Run): boolean =>
  [first, first + 1].some(
    (at) =>
      at < last &&
      (analysis.dates.some(({ start }) => start === tokens[at]?.start) ||
        MONTH.test(tokens[at]?.lower ?? '')),
  )

/** "Two more payments will be made": no other thing is meant that one can make. */
function isOfGiving({ tokens }: Scene, about: Run | null): boolean {
  if (about === null) return false
  return tokens
    .slice(about.first, about.last)
    .some(({ lower }) =>
      /^(?:payments?|transfers?|deliver(?:y|ies)|shipments?|instal?lments?|disbursements?|deposits?|repayments?|appointments?|start)$/u.test(
        lower,
      ),
    )
}

const PEOPLE = /^(?:i|we|you|he|she|who|whom|me|us|him|her|them|himself|herself|themselves)$/u

/** Something that can come or be done: no "we", and no verb without anything; "opened on Tuesday" leaves it out. */
export function isThing(
  { tokens }: Scene,
  about: Run | null,
  { clause, isPassive }: { readonly clause: Clause; readonly isPassive: boolean },
): boolean {
  if (about === null) return /^(?:VERB)$/u.test(tokens[clause.first]?.tag ?? '') && !isPassive
  if (/^(?:for|to|with|by|,|who|whom|which)$/u.test(tokens[about.first]?.lower ?? '')) return false
  return (
    !PEOPLE.test(tokens[about.last - 1]?.lower ?? '') &&
    !PEOPLE.test(tokens[about.first]?.lower ?? '')
  )
}
