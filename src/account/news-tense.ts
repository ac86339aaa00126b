import { firstDayOf, lastDayOf } from '../language/edtf.js'
import { AHEAD, type NewsVerb } from '../lexicon/news-words.js'
import type { NewsTurn } from '../model/account.js'
import type { Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { verbFormsOf } from './fulfilment-forms.js'
import { tellingOf, type Telling } from './fulfilment-tense.js'
import type { Place, Trigger } from './news-triggers.js'
import type { Scene } from './scene.js'

/** How a verb of news tells what it tells. */
export interface How extends Pick<Telling, 'first' | 'voice' | 'isNegated' | 'subjectVerb'> {
  readonly isAhead: boolean
  readonly isStopped: boolean
}

/** Told as so, or as what is to come; `null` for what is neither. */
export function howTold(scene: Scene, clause: Clause, place: Place): How | null {
  const { at, trigger } = place
  const ahead = aheadOf(scene, clause, place) ?? headedFor(scene, clause, place)
  if (ahead) return ahead
  const telling = tellingOf(scene, { clause, at, form: trigger.form })
  if (telling === null && isPlural(scene, clause, place)) {
    if (isHeadline(scene, clause)) return { ...aheadAt(at), isAhead: false }
    if (trigger.row.frame === 'subject' && isDayAhead(scene, clause)) return aheadAt(at)
  }
  if (!telling || telling.isDenied || isUsual(scene, { from: telling.first, at })) return null
  // "Boats, ships and a consulate": a list.
  if (telling.aspect === 'present' && scene.tokens[at - 1]?.value === ',') return null
  if (trigger.form === 'gerund' && telling.aspect === 'done') return null
  if (telling.aspect === 'present' && !isHeadline(scene, clause) && !telling.isNegated)
    return isDayAhead(scene, clause) ? { ...aheadAt(at), first: telling.first } : null
  return { ...telling, isAhead: false, isStopped: telling.aspect === 'stopped' }
}

/** "They do not come with orders": as it is with such things. */
const isUsual = (
  { text, tokens }: Scene,
  { from, at }: { readonly from: number; readonly at: number },
): boolean =>
  /^do(?:es)?\s*(?:not|n['’]t)\s*$/iu.test(text.slice(tokens[from]?.start, tokens[at]?.start))

const isHeadline = ({ analysis }: Scene, { sentence }: Clause): boolean =>
  analysis.sentences[sentence]?.block === 'headline'

const aheadAt = (first: number): How => ({
  first,
  voice: 'active',
  isNegated: false,
  subjectVerb: first,
  isAhead: true,
  isStopped: false,
})

/** "The inspections start on Monday", "Ships reach the island": several, and so a verb without a mark. */
function isPlural(scene: Scene, clause: Clause, { at, trigger }: Place): boolean {
  const [before, token] = [scene.tokens[at - 1], scene.tokens[at]]
  return (
    trigger.form === 'base' &&
    clause.verb === at &&
    token?.tag === 'VERB' &&
    before?.tag === 'NOUN' &&
    /s$/u.test(before.lower)
  )
}

/** "Opens in May": a day to come, in its own clause. */
function isDayAhead({ analysis, article, text }: Scene, { start, end }: Span): boolean {
  const published = lastDayOf(article.published)
  if (COMING.test(text.slice(start, end))) return true
  return analysis.dates.some(
    (date) =>
      date.type === 'instant' &&
      date.start >= start &&
      date.end <= end &&
      published !== null &&
      (firstDayOf(date.value) ?? -Infinity) > published &&
      !/(?:until|till|than|of)\s+(?:the\s+)?$/iu.test(
        text.slice(Math.max(0, date.start - 12), date.start),
      ),
  )
}

/** Told in the present, a day of the week or a month is the next one. */
const COMING =
  /(?<![\p{L}])(?:tomorrow|tonight|next\s+(?:week|month|year)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|from|on\s+\p{N}+)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\s+\p{N}{4}))(?![\p{L}])/iu

/** "Bridge to open in May": a headline leaves "is" out. */
function headedFor(scene: Scene, clause: Clause, { at, trigger }: Place): How | null {
  const { tokens } = scene
  if (!isHeadline(scene, clause)) return null
  const isPassive = tokens[at - 1]?.lower === 'be'
  const to = at - (isPassive ? 2 : 1)
  if (tokens[to]?.lower !== 'to' || !/^(?:NOUN|PROPN|NUM)$/u.test(tokens[to - 1]?.tag ?? ''))
    return null
  if (isPassive === (trigger.form === 'base') && !isLikeParticiple(trigger)) return null
  if (clause.verb !== null && clause.verb < at - 1) return null
  return { ...aheadAt(to), voice: isPassive ? 'passive' : 'active' }
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
    return { ...aheadAt(first), voice: isPassive ? 'passive' : 'active', isNegated }
  }
  return null
}

/** Between "will" and the verb: adverbs, "have", "be". */
const BETWEEN =
  /^(?:\s+(?:not|never|now|also|soon|then|still|be|to|begin|start|have|been|only|all|both|finally|no\s+longer|\p{L}+ly))*\s*$/iu

/** "Cut", "put": one form for all. */
const isLikeParticiple = ({ verb, form }: Trigger): boolean =>
  form === 'base' && verbFormsOf(verb).get(verb) !== 'base'

/** What a verb tells, so told. */
export function turnOf(
  { turn }: NewsVerb,
  { isNegated, isAhead, isStopped }: How,
  words: string,
): NewsTurn | null {
  if (isStopped) return turn === 'came' ? 'stopped' : null
  if (COME_OF.test(words)) return 'dropped'
  if (isAhead && isNegated) return turn === 'came' ? notToCome(words) : null
  if (isAhead) return turn === 'came' ? 'ahead' : turn
  if (!isNegated) return turn === 'came' && AGAIN_SHUT.test(words) ? 'stopped' : turn
  if (turn !== 'came') return null
  return /(?<![\p{L}])(?:since|no\s+longer|any\s+more|anymore)(?![\p{L}])/iu.test(words)
    ? 'stopped'
    : 'late'
}

/** "Nothing came of the tunnel". */
const COME_OF =
  /^\W*nothing\s+(?:(?:has|have|had|will|would)\s+)?(?:ever\s+)?c[ao]me\s+of(?![\p{L}])/iu

/** "The crossing was closed again". */
const AGAIN_SHUT =
  /(?<![\p{L}])(?:closed|shut|sealed|blocked)(?:\s+(?:down|off))?\s+(?:once\s+)?(?:again|more)(?![\p{L}])/iu

/** "Will not be finished by May" is late, "will not be built" is off; "will not be paid in cash" tells neither. */
function notToCome(words: string): NewsTurn | null {
  if (BY_THEN.test(words)) return 'late'
  return NEVER.test(words) ? 'dropped' : null
}

const BY_THEN =
  /(?<![\p{L}])(?:before|until|till|by|this|in\s+time|on\s+time|as\s+planned|yet|for\s+(?:now|the\s+time\s+being)|(?:in|on)\s+(?:\p{N}|\p{Lu}))/u
/** At the end of its clause, or "never", "no longer", "after all". */
const NEVER =
  /(?<![\p{L}])(?:never|no\s+longer|after\s+all|at\s+all)(?![\p{L}])|(?:not|n['’]t)\s+(?:be\s+)?[\p{L}]+["”’]?$/iu
