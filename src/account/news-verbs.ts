import type { VerbForm } from '../language/inflection.js'
import { AHEAD, DONE_AS_PROMISED, NEWS_VERBS, type NewsVerb } from '../lexicon/news-words.js'
import type { NewsTurn } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { overlapping } from '../model/span-search.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { verbFormsOf } from './fulfilment-forms.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import { subjectRunOf } from './news-subjects.js'
import type { Run, Scene } from './scene.js'
import { subjectOf } from './subjects.js'

/** What one clause tells of how a matter stands. */
export interface NewsDraft {
  readonly clause: Clause
  readonly turn: NewsTurn
  readonly rule: string
  /** The words that tell it. */
  readonly core: Span
  /** Token indexes of what it is told of; `null` where it is left out. */
  readonly about: Run | null
  /** Who is named as doing it; `null` where nobody is. */
  readonly by: readonly Ref[] | null
  /** The verb in its ground form. */
  readonly verb: string | null
  readonly isStep: boolean
}

interface Trigger {
  readonly row: NewsVerb
  readonly verb: string
  readonly form: VerbForm
  readonly rest: readonly string[]
}

const BUILT = new Map<string, VerbForm>([
  ['building', 'gerund'],
  ['built', 'past'],
  ['builds', 'third'],
  ['build', 'base'],
])
const UNCHANGED = /^(?:put|set|let|shut|hit|spread)$/u

const TRIGGERS = new Map<string, Trigger[]>()
for (const row of [...NEWS_VERBS, DONE_AS_PROMISED])
  for (const phrase of row.verbs) {
    const [verb = '', ...rest] = phrase.split(' ')
    for (const [word, found] of verb === 'build' ? BUILT : verbFormsOf(verb)) {
      // "Put" and "set" are the past too.
      const form = found === 'base' && UNCHANGED.test(verb) ? 'past' : found
      const trigger = { row, verb, form, rest }
      TRIGGERS.set(word, [...(TRIGGERS.get(word) ?? []), trigger])
    }
  }
for (const triggers of TRIGGERS.values()) triggers.sort((a, b) => b.rest.length - a.rest.length)

/** The first verb of a clause that tells how a matter stands; `null` when none does. */
export function verbNewsIn(scene: Scene, clause: Clause): NewsDraft | null {
  for (let at = clause.first; at < clause.last; at += 1) {
    const token = scene.tokens[at]
    const triggers =
      token && /^(?:VERB|AUX|ADJ|NOUN)$/u.test(token.tag) ? TRIGGERS.get(token.lower) : undefined
    for (const trigger of triggers ?? []) {
      const draft = draftBy(scene, clause, { at, trigger })
      if (draft) return draft
    }
  }
  return null
}

interface Place {
  readonly at: number
  readonly trigger: Trigger
}

function draftBy(scene: Scene, clause: Clause, { at, trigger }: Place): NewsDraft | null {
  const { tokens } = scene
  const next = at + 1 + trigger.rest.length
  if (trigger.rest.some((word, step) => tokens[at + 1 + step]?.lower !== word)) return null
  if (isBehindNoun(scene, clause, { at, trigger }) || isState(scene, at)) return null
  if (OTHER_PARTICLE.test(tokens[next]?.lower ?? '')) return null
  const how = howTold(scene, clause, { at, trigger })
  if (how === null) return null
  const { row } = trigger
  const isObject =
    row.frame === 'object' &&
    how.voice === 'active' &&
    !isHeadlinePassive(scene, clause, { next, trigger })
  if (
    row.frame === 'subject' &&
    (how.voice === 'passive' ||
      isFollowedByObject(scene, { next, last: clause.last, verb: trigger.verb }))
  )
    return null
  const about = isObject ? objectRunOf(scene, clause, next) : subjectRunOf(scene, clause, how.first)
  if (isObject && about !== null && NO_OBJECT.test(tokens[about.first]?.lower ?? '')) return null
  const by = isObject ? subjectOf(scene, clause, how.subjectVerb) : null
  if (!isOfRow(scene, { row, about, next, last: clause.last })) return null
  if (!isThing(scene, about, { clause, isPassive: how.voice === 'passive' || isObject }))
    return null
  const core = {
    start: tokens[how.first]?.start ?? clause.start,
    end: tokens[next - 1]?.end ?? clause.end,
  }
  const words = scene.text.slice(clause.start, clause.end)
  const thing = about === null ? '' : scene.text.slice(tokens[about.first]?.start, core.start)
  const isNegated = how.isNegated || NOTHING.test(words) || NOTHING.test(thing)
  const turn = isLess(scene, trigger, about) ? 'late' : turnOf(row, { ...how, isNegated }, words)
  return (
    turn && { clause, turn, rule: row.id, core, about, by, verb: trigger.verb, isStep: row.isStep }
  )
}

/** "Trained off the coast": where, and not what. */
const NO_OBJECT =
  /^(?:in|on|at|off|near|from|through|under|across|against|into|after|before|during|until|since)$/u

/** "Bridge opening postponed": a headline leaves "is" out. */
function isHeadlinePassive(
  { tokens, analysis }: Scene,
  clause: Clause,
  { next, trigger: { form } }: { readonly next: number; readonly trigger: Trigger },
): boolean {
  if (analysis.sentences[clause.sentence]?.block !== 'headline') return false
  if (form !== 'past' && form !== 'participle') return false
  return next >= clause.last || /^(?:PUNCT|ADP|SCONJ)$/u.test(tokens[next]?.tag ?? '')
}

/** "Cut out of the talks": another verb. */
const OTHER_PARTICLE = /^(?:up|out|off|away|down|apart)$/u

/** "Remains closed": a state. */
const isState = ({ tokens }: Scene, at: number): boolean =>
  /^(?:remain|stay|keep|kept|left|lie|lay|stand|stood)(?:s|ed)?$/u.test(tokens[at - 1]?.lower ?? '')

const NOWHERE: Span = { start: 0, end: 0 }

/** "The treaty signed in June has not": what only names it. */
function isBehindNoun(
  { tokens, analysis }: Scene,
  clause: Clause,
  { at, trigger }: Place,
): boolean {
  if (trigger.form !== 'past' && trigger.form !== 'participle') return false
  if (overlapping(analysis.dates, tokens[at - 1] ?? NOWHERE).length > 0) return false
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.tag ?? '')) return false
  if (!/^(?:ADP|ADV)$/u.test(tokens[at + 1]?.tag ?? '')) return false
  for (let later = at + 1; later < clause.last; later += 1) {
    const token = tokens[later]
    const isVerb = token?.tag === 'AUX' || (token?.tag === 'VERB' && !/ing$/u.test(token.lower))
    if (isVerb && tokens[later - 1]?.lower !== 'to') return true
  }
  return false
}

interface How extends Pick<Telling, 'first' | 'voice' | 'isNegated' | 'subjectVerb'> {
  readonly isAhead: boolean
  readonly isStopped: boolean
}

/** Told as so, or as what is to come; `null` for what is neither. */
function howTold(scene: Scene, clause: Clause, { at, trigger }: Place): How | null {
  const ahead = aheadOf(scene, clause, { at, trigger })
  if (ahead) return ahead
  const telling = tellingOf(scene, { clause, at, form: trigger.form })
  if (!telling || telling.isDenied) return null
  // "Boats, ships and a consulate": a list.
  if (telling.aspect === 'present' && scene.tokens[at - 1]?.value === ',') return null
  if (trigger.form === 'gerund' && telling.aspect === 'done') return null
  const isHeadline = scene.analysis.sentences[clause.sentence]?.block === 'headline'
  if (telling.aspect === 'present' && !isHeadline && !telling.isNegated) return null
  return { ...telling, isAhead: false, isStopped: telling.aspect === 'stopped' }
}

const MOST_BETWEEN = 6

function aheadOf(scene: Scene, clause: Clause, { at, trigger }: Place): How | null {
  const { tokens, text } = scene
  if (trigger.form !== 'base' && trigger.form !== 'participle' && trigger.form !== 'past')
    return null
  for (let first = at - 1; first >= Math.max(clause.first, at - MOST_BETWEEN); first -= 1) {
    const words = text.slice(tokens[first]?.start, tokens[at]?.start)
    if (!AHEAD.test(words) || !BETWEEN.test(words.replace(AHEAD, ''))) continue
    const isPassive = /(?<![\p{L}])be(?:en)?\s+(?:\p{L}+ly\s+)?$/iu.test(words)
    if (isPassive !== (trigger.form !== 'base' || isLikeParticiple(trigger))) {
      if (!(isPassive && trigger.form === 'base')) continue
    }
    const isNegated = /(?<![\p{L}])(?:not|never|no\s+longer)(?![\p{L}])/iu.test(words)
    return {
      first,
      voice: isPassive ? 'passive' : 'active',
      isNegated,
      subjectVerb: first,
      isAhead: true,
      isStopped: false,
    }
  }
  return null
}

/** Between "will" and the verb: adverbs, "have", "be". */
const BETWEEN =
  /^(?:\s+(?:not|never|now|also|soon|then|still|be|to|begin|start|have|been|only|all|both|finally|no\s+longer|\p{L}+ly))*\s*$/iu

/** "Cut", "put": one form for all. */
const isLikeParticiple = ({ verb, form }: Trigger): boolean =>
  form === 'base' && verbFormsOf(verb).get(verb) !== 'base'

function turnOf(
  { turn }: NewsVerb,
  { isNegated, isAhead, isStopped }: How,
  words: string,
): NewsTurn | null {
  if (isStopped) return turn === 'came' ? 'stopped' : null
  if (isAhead)
    return turn === 'came' && !isNegated ? 'ahead' : turn === 'came' || isNegated ? null : turn
  if (!isNegated) return turn
  if (turn !== 'came') return null
  return /(?<![\p{L}])(?:since|no\s+longer|any\s+more|anymore)(?![\p{L}])/iu.test(words)
    ? 'stopped'
    : 'late'
}

/** "Nothing has been paid", "no grain has crossed", "none of them came". */
const NOTHING =
  /^\W*(?:(?:so\s+far|yet|but|and|still),?\s+)*(?:nothing|none|no|neither|not\s+(?:a|one))(?![\p{L}])/iu

interface Behind {
  readonly next: number
  readonly last: number
  readonly verb: string
}

/** "Ran the ministry": a verb of coming that has another object. */
function isFollowedByObject(scene: Scene, { next, last, verb }: Behind): boolean {
  const token = scene.tokens[next]
  if (next >= last || !token) return false
  if (/^(?:reach|cross|leave|enter|make|get|depart)$/u.test(verb)) return false
  const isDated = scene.analysis.dates.some(
    ({ start, end }) => start <= token.start && token.end <= end,
  )
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/u.test(token.tag) && !isDated
}

/** "Has cut its deliveries by half": less of it comes. */
function isLess({ tokens }: Scene, { verb }: Trigger, about: Run | null): boolean {
  if (about === null || !/^(?:cut|reduce|halve|slash|lower)$/u.test(verb)) return false
  const words = tokens.slice(about.first, Math.min(about.last, about.first + 4))
  return words.some(({ lower }) =>
    /^(?:deliver(?:y|ies)|shipments?|suppl(?:y|ies)|payments?|flows?)$/u.test(lower),
  )
}

interface Placed {
  readonly row: NewsVerb
  readonly about: Run | null
  readonly next: number
  readonly last: number
}

/** Rows that take only some things: payments that are made, days that pass, what is moved to a day. */
function isOfRow(scene: Scene, { row, about, next, last }: Placed): boolean {
  if (row.id === 'news/payment-made') return isOfGiving(scene, about)
  if (row.id === 'news/given') return !isOfWords(scene, about)
  if (row.id === 'news/deadline-passed') return isDay(scene, about)
  return row.id !== 'news/moved' || isDateAt(scene, { first: next, last })
}

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
function isThing(
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

const isLed = (token: Scene['tokens'][number] | undefined): boolean =>
  /^(?:ADV|PART)$/u.test(token?.tag ?? '') && !/^(?:half|all|most|both)$/u.test(token?.lower ?? '')

/** From behind the verb to where the phrase and what hangs on it end. */
function objectRunOf({ tokens }: Scene, clause: Clause, next: number): Run | null {
  let first = next
  while (first < clause.last && isLed(tokens[first])) first += 1
  return first < clause.last ? { first, last: clause.last } : null
}
