import type { VerbForm } from '../language/inflection.js'
import {
  BLAMING_FOR,
  BLAMING_OF,
  DENYING,
  GONE_ON,
  LEFT_OFF,
  NOT_DONE,
  NOT_TOLD_BEHIND,
  SET_OUT,
} from '../lexicon/fulfilment-words.js'
import { verbFormsOf } from './fulfilment-forms.js'
import type { Clause } from './clauses.js'
import { isTold, neighbourOf, tokenAt, type Run, type Scene } from './scene.js'

/** How a text tells what a verb says: that it was so, in which voice, by whom. */
export interface Telling {
  /** Token index where the verb with its auxiliaries begins. */
  readonly first: number
  readonly voice: 'active' | 'passive'
  readonly isNegated: boolean
  /** "Yet", "still": it is not given up. */
  readonly isPending: boolean
  /** Somebody says that it is not so ("denied violating"). */
  readonly isDenied: boolean
  /** Token index from which the words on must be shown to see how it is told: its auxiliaries, or the denial before. */
  readonly shownFrom: number
  readonly aspect: 'done' | 'present' | 'ongoing' | 'begun' | 'stopped'
  /** Those who act where the grammar names them apart from the subject ("accused X of violating"); else `null`. */
  readonly doers: Run | null
  /** Token index of the verb whose subject acts. */
  readonly subjectVerb: number
}

interface VerbPlace {
  readonly clause: Clause
  readonly at: number
  /** Token index behind the verb's particle; behind the verb when it has none. */
  readonly next?: number
  readonly form: VerbForm
}

/** `null` when it is asked for, feared, possible, planned or set as a condition. */
export function tellingOf(scene: Scene, place: VerbPlace): Telling | null {
  const { clause } = place
  if (!isAsserted(scene, clause)) return null
  const told = groupOf(scene, place)
  const denial = told ? denialBefore(scene, clause) : null
  return told && denial !== null ? { ...told, isDenied: true, shownFrom: denial } : told
}

/** Whether a clause is told as so: not asked, wished, feared or set as a condition. */
export function isAsserted(scene: Scene, clause: Clause): boolean {
  return isTold(scene, clause) && !isSupposed(scene, clause) && !isUnderWish(scene, clause)
}

/** "If X violates": the clause itself may open with the word that makes it a condition. */
const isSupposed = ({ tokens }: Scene, { first }: Clause): boolean =>
  /^(?:if|unless|whether|should|once|provided|suppose|supposing|lest|were|when|whenever)$/u.test(
    tokens[first]?.lower ?? '',
  )

/** "Demanded that X honour", "feared that X had broken". */
function isUnderWish(scene: Scene, clause: Clause): boolean {
  const before = neighbourOf(scene, clause, -1)
  if (!before) return false
  const words = scene.text.slice(Math.max(before.start, before.end - 60), before.end)
  return NOT_TOLD_BEHIND.test(words) || NOT_CLAIMED.test(words)
}

/** "I do not say that X broke": left open, and no denial. */
const NOT_CLAIMED =
  /(?<![\p{L}])(?:not|n['’]t|never|nobody|no\s+one|without)\s+(?:\p{L}+ly\s+)?(?:say|says|said|saying|claim|claims|claimed|claiming|think|thinks|thought|believe|believes|believed|suggest|suggests|suggested|suggesting|mean|argue|argues|argued|know|knows|contend|contends|imply|implying|allege|alleges|alleging|prove|proved)(?:\s+that)?["“”\s]*$/iu

const DENIED_BEFORE =
  /(?<![\p{L}])(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut)(?:e?s|ed|ing)?(?:\s+\p{L}+){0,3}\s+(?:claims?|accusations?|allegations?|suggestions?|reports?|charges?))["“”\s]*$/iu

/** Token index where "denied (that)" before a clause begins. */
function denialBefore(scene: Scene, clause: Clause): number | null {
  const before = neighbourOf(scene, clause, -1)
  const match = before ? DENIED_BEFORE.exec(scene.text.slice(before.start, before.end)) : null
  return before && match ? tokenAt(scene.tokens, before.start + match.index) : null
}

interface Auxiliaries {
  readonly first: number
  readonly words: readonly string[]
}

const MODALS = new Set(
  "will would shall should may might can could must 'll ’ll ca wo cannot ought dare need".split(
    ' ',
  ),
)
const BEING = new Set("is are was were been being be am 're ’re got gets".split(' '))
const HAVING = new Set("has have had 've ’ve 's ’s 'd ’d having".split(' '))
const DOING = new Set('do does did'.split(' '))
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nt', 'neither'])
const PENDING = new Set(['yet', 'still'])

function auxiliariesBefore({ tokens }: Scene, { clause, at }: VerbPlace): Auxiliaries {
  let first = at
  const words: string[] = []
  while (first > clause.first) {
    const token = tokens[first - 1]
    if (!token || !isAuxiliary(token.lower, token.tag)) break
    words.unshift(token.lower)
    first -= 1
  }
  return { first, words }
}

const isAuxiliary = (word: string, tag: string): boolean =>
  tag === 'AUX' ||
  (tag === 'ADV' && !/^(?:when|where|how|why)$/u.test(word)) ||
  MODALS.has(word) ||
  BEING.has(word) ||
  (HAVING.has(word) && (tag !== 'PART' || !/^['’]s$/u.test(word))) ||
  DOING.has(word) ||
  NEGATIONS.has(word) ||
  PENDING.has(word) ||
  (/^(?:["“”,]|ever|also|both|all|each|only|no|longer|so|far)$/u.test(word) && word !== ',')

function groupOf(scene: Scene, place: VerbPlace): Telling | null {
  const group = auxiliariesBefore(scene, place)
  const { words, first } = group
  const before = scene.tokens[first - 1]?.lower ?? ''
  if (words.some((word) => MODALS.has(word))) return null
  if (/^(?:only|partly|partially)$/u.test(words.at(-1) ?? '')) return null
  const isInfinitive = before === 'to' && first - 1 > place.clause.first
  if (isInfinitive) return withVoice(infinitiveOf(scene, place, first - 1), words)
  if (place.form === 'gerund') return gerundOf(scene, place, group)
  if (words.includes('having')) return gerundOf(scene, place, { ...group, words: ['having'] })
  return finiteOf(scene, place, group)
}

const plain = (scene: Scene, place: Pick<VerbPlace, 'clause'>, group: Auxiliaries): Telling => ({
  first: group.first,
  voice: 'active',
  isNegated: isNegatedBy(group.words) !== isNobody(scene, place.clause),
  isPending: group.words.some((word) => PENDING.has(word)),
  isDenied: false,
  aspect: 'done',
  shownFrom: group.first,
  doers: null,
  subjectVerb: group.first,
})

/** "Nobody enforced", "neither side honoured". */
function isNobody({ tokens }: Scene, { first }: Clause): boolean {
  const [word, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? '']
  return /^(?:nobody|none|neither)$/u.test(word) || (word === 'no' && next === 'one')
}

function isNegatedBy(words: readonly string[]): boolean {
  return (
    words.some((word) => NEGATIONS.has(word)) || (words.includes('no') && words.includes('longer'))
  )
}

function finiteOf(scene: Scene, place: VerbPlace, group: Auxiliaries): Telling | null {
  if (isAdjective(scene, place, group)) return null
  const telling = plain(scene, place, group)
  const { words } = group
  if (place.form === 'third') return { ...telling, aspect: 'present' }
  if (place.form === 'base') return isBaseTold(scene, place, group) ? telling : null
  const isPassive = words.some((word) => BEING.has(word)) || isReduced(scene, place)
  const isOngoing = words.includes('being')
  return {
    ...telling,
    voice: isPassive ? 'passive' : 'active',
    aspect: isOngoing ? 'ongoing' : 'done',
  }
}

/** "The delayed delivery", "its suspended membership". */
const isAdjective = (
  { tokens }: Scene,
  { clause }: VerbPlace,
  { first, words }: Auxiliaries,
): boolean =>
  first > clause.first &&
  !words.some((word) => BEING.has(word) || HAVING.has(word) || DOING.has(word)) &&
  (tokens[first - 1]?.tag === 'DET' ||
    /^(?:its|their|his|her|our|my|your)$/u.test(tokens[first - 1]?.lower ?? ''))

/** "Tanks delivered by Norway": a participle behind its noun. */
const isReduced = ({ tokens }: Scene, { at, next = at + 1 }: VerbPlace): boolean =>
  tokens[next]?.lower === 'by' || tokens[next + 1]?.lower === 'by'

/** "Did not honour", "we honour": an order, a wish and a bare infinitive are none. */
function isBaseTold(
  { tokens }: Scene,
  { clause }: VerbPlace,
  { words, first }: Auxiliaries,
): boolean {
  if (words.some((word) => DOING.has(word))) return true
  const before = tokens[first - 1]
  if (!before || first === clause.first) return false
  return /^(?:we|they|i|you|both|sides|parties|states|countries)$/u.test(before.lower)
}

/** "Has yet to be delivered": passive. */
const withVoice = (telling: Telling | null, words: readonly string[]): Telling | null =>
  telling && words.includes('be') ? { ...telling, voice: 'passive' } : telling

/** "Failed to honour", "began to deliver", "has yet to deliver"; any other infinitive is not told. */
function infinitiveOf(scene: Scene, place: VerbPlace, to: number): Telling | null {
  const { clause } = place
  const before = scene.tokens[to - 1]
  if (!before) return null
  if (before.lower === 'yet') {
    const group = auxiliariesBefore(scene, { ...place, at: to - 1 })
    const isHeld =
      group.words.some((word) => BEING.has(word) || HAVING.has(word)) ||
      /^(?:has|have|had|is|are)$/u.test(scene.tokens[to - 2]?.lower ?? '')
    return isHeld ? { ...plain(scene, place, group), isNegated: true, isPending: true } : null
  }
  const governor = governorAt(scene, clause, to - 1)
  if (!governor) return null
  return governed(governor, before.lower)
}

interface Governor {
  readonly lemma: string
  readonly telling: Telling
}

const FORMS = new Map(
  [...NOT_DONE, ...SET_OUT, ...GONE_ON, ...LEFT_OFF].flatMap((lemma) =>
    [...verbFormsOf(lemma)].map(([form, kind]) => [form, { lemma, kind }] as const),
  ),
)

function governorAt(scene: Scene, clause: Clause, at: number): Governor | null {
  const found = FORMS.get(scene.tokens[at]?.lower ?? '')
  if (!found || at < clause.first) return null
  const telling = groupOf(scene, { clause, at, form: found.kind })
  return telling ? { lemma: found.lemma, telling } : null
}

function governed({ lemma, telling }: Governor, word: string): Telling | null {
  if (NOT_DONE.has(lemma)) return { ...telling, isNegated: !telling.isNegated }
  if (GONE_ON.has(lemma)) return { ...telling, aspect: 'ongoing' }
  if (SET_OUT.has(lemma)) return { ...telling, aspect: 'begun' }
  return LEFT_OFF.has(lemma) && word !== '' ? { ...telling, aspect: 'stopped' } : null
}

function gerundOf(scene: Scene, place: VerbPlace, group: Auxiliaries): Telling | null {
  const { clause } = place
  const { words, first } = group
  const telling = plain(scene, place, group)
  if (words.some((word) => BEING.has(word)) || words.some((word) => /^['’]s$/u.test(word)))
    return { ...telling, aspect: 'ongoing' }
  const governor = governorAt(scene, clause, first - 1)
  if (governor) return governed(governor, 'gerund')
  const before = scene.tokens[first - 1]
  if (!before || first <= clause.first) return participleOf(scene, place, telling)
  if (isFormOf(before.lower, DENYING))
    return { ...telling, isDenied: true, shownFrom: first - 1, subjectVerb: first - 1 }
  if (/^(?:of|for|with)$/u.test(before.lower)) return blamedOf(scene, clause, telling)
  if (/^(?:by|after|while|despite)$/u.test(before.lower)) return telling
  return before.value === ',' ? telling : null
}

/** ", violating the truce": told of the subject before it. */
function participleOf(scene: Scene, { clause }: VerbPlace, telling: Telling): Telling | null {
  return clause.isShared && scene.tokens[clause.first - 1]?.value === ',' ? telling : null
}

const LOOK_BACK = 14

/** "Accused X of violating", "condemned X for violating": X acts, or who is accused. */
function blamedOf(scene: Scene, clause: Clause, telling: Telling): Telling | null {
  const preposition = telling.first - 1
  const word = scene.tokens[preposition]?.lower ?? ''
  const verbs = word === 'of' ? BLAMING_OF : word === 'for' ? BLAMING_FOR : new Set(['charge'])
  for (let at = preposition - 1; at >= Math.max(clause.first, preposition - LOOK_BACK); at -= 1) {
    const lower = scene.tokens[at]?.lower ?? ''
    if (!isFormOf(lower, verbs)) continue
    if (isUnreal(scene, clause, at)) return null
    const isDenied = isDenying(scene, clause, at)
    return at + 1 < preposition
      ? {
          ...telling,
          isDenied,
          shownFrom: isDenied ? clause.first : at,
          doers: { first: at + 1, last: preposition },
          subjectVerb: at,
        }
      : { ...telling, isDenied, shownFrom: isDenied ? clause.first : at, subjectVerb: at }
  }
  if (TRADED.test(scene.text.slice(clause.start, scene.tokens[preposition]?.end)))
    return {
      ...telling,
      shownFrom: clause.verb ?? preposition,
      subjectVerb: clause.verb ?? preposition,
    }
  return isDenying(scene, clause, preposition) && isAccusationNoun(scene, preposition - 1)
    ? {
        ...telling,
        isDenied: true,
        shownFrom: clause.first,
        subjectVerb: clause.verb ?? preposition,
      }
    : null
}

/** "The two sides traded accusations of violating": each is said to. */
const TRADED =
  /(?<![\p{L}])(?:trad|exchang|swapp)(?:e|ed|ing|es)\s+(?:\p{L}+\s+)?(?:accusations|allegations|charges|claims)\s+of$/iu

const isAccusationNoun = ({ tokens }: Scene, at: number): boolean =>
  /^(?:accusations?|allegations?|charges?|claims?|suspicions?)$/u.test(tokens[at]?.lower ?? '')

function isUnreal(scene: Scene, clause: Clause, at: number): boolean {
  const { words } = auxiliariesBefore(scene, { clause, at, form: 'base' })
  return words.some((word) => MODALS.has(word) || NEGATIONS.has(word))
}

/** "Rejected accusations of violating". */
function isDenying(scene: Scene, clause: Clause, at: number): boolean {
  const end = scene.tokens[at]?.end ?? clause.end
  return /(?<![\p{L}])(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed)?|refut(?:es|ed)?)\s+(?:\p{L}+\s+){0,3}(?:accusations?|allegations?|charges?|claims?|suspicions?)\s*(?:of\s*)?$/iu.test(
    scene.text.slice(clause.start, end),
  )
}

const KNOWN_FORMS = new Map<ReadonlySet<string>, ReadonlySet<string>>()

/** Whether a word is a form of one of the verbs, or one of the words themselves. */
export function isFormOf(word: string, verbs: ReadonlySet<string>): boolean {
  let forms = KNOWN_FORMS.get(verbs)
  if (!forms) {
    forms = new Set([...verbs].flatMap((verb) => [verb, ...verbFormsOf(verb).keys()]))
    KNOWN_FORMS.set(verbs, forms)
  }
  return forms.has(word)
}
