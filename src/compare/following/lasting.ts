import { foldWord } from '../../language/phrases.js'
import type { ToldUndertaking } from '../../model/following.js'
import { rootOf } from '../roots.js'

/**
 * A promise to keep something up of which nothing particular is named: to go on helping, to stay in touch. Told on ten
 * occasions in ten ways it is one undertaking.
 */
export interface Lasting {
  readonly deed: 'aid' | 'contact'
  /** "Military", "humanitarian"; empty where no kind is named. */
  readonly kinds: ReadonlySet<string>
  /** Words of the names of those for whom it is; empty where nobody is named. */
  readonly receivers: ReadonlySet<string>
  /** Whether one of them stands in the words alone, so that nothing else says whose side that is. */
  readonly isNamed: boolean
}

const AID =
  /\b(?:support(?:s|ing)?|help(?:s|ing)?|assist(?:s|ing|ance)?|aid(?:s|ing)?|back(?:s|ing)?|stand(?:s|ing)? (?:by|with|behind|alongside)|weapons|arms)\b/iu
const CONTACT =
  /\b(?:contacts?|touch|communications?|communicat(?:e|ing)|dialogues?|exchanges?|consultations?|consult(?:ing)?|talking)\b/iu
const ON =
  /\b(?:continu(?:e|es|ing)|(?:go|goes|going|keep|keeps|keeping|carry|carries|carrying) (?:on|up)|keep(?:s|ing)? \p{L}+ing|maintain(?:s|ing)?|sustain(?:s|ing)?|remain(?:s|ing)?|stay(?:s|ing)?|strengthen(?:s|ing)?|step(?:s|ping)? up|intensif(?:y|ies|ying)|stand(?:s|ing)? (?:by|with|behind|alongside)|as long as|whatever it takes|last(?:s|ing)?|(?:not|never)(?: \p{L}+)? (?:let up|waver|relent|cease|stop|tire|falter|abandon|give up|end))\b/iu

/** Who is consulted on the way, and where it was said, is not what is undertaken. */
const ASIDE =
  /,? (?:in|through) (?:\p{L}+ ){0,4}(?:consultation|coordination|co-ordination|cooperation|co-operation|concert|partnership|step) with\b.*$|, (?:in|on|at|during|after|before)\b.*$/iu

const KINDS: ReadonlyMap<string, string> = new Map(
  [
    ['military', 'military militarily weapon weapons arms armed defence defensive'],
    ['humanitarian', 'humanitarian'],
    ['political', 'political politically diplomatic diplomatically moral morally'],
    ['financial', 'financial financially economic economically budgetary macro-financial'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map((word) => [word, kind])),
)

const GENERAL = new Set(
  `continue go on keep coming flowing up carry maintain sustain remain stay strengthen step intensify let waver relent cease stop
  tire falter abandon give end last support help assist assistance aid back backing stand by with behind alongside weapon arms
  delivery deliveries shipment supply supplies flow provide deliver send contact touch communication communicate dialogue
  exchange consultation consult talk channel close closest constructive regular constant permanent direct open frank strong firm
  full further steadfast unwavering unstinting solidarity necessary needed need require required take takes long whatever well
  possible other another people country nation government struggle fight effort defend defense freedom independence sovereignty
  each one both together also still always never not no its their his her our your them him us you they we he she it all every
  this that these those the a an and or as for of in to from at by will would shall is are be has been was were such range
  way mean much more kind form level`
    .split(/\s+/u)
    .map(rootOf),
)

/** What is promised to last; `null` where something particular is named, a number, a day, a batch or a condition. */
export function lastingIn(told: ToldUndertaking): Lasting | null {
  if (!isBare(told)) return null
  const words = wordsOf(told)
  if (!ON.test(words)) return null
  const deed = AID.test(words) ? 'aid' : CONTACT.test(words) ? 'contact' : null
  const others = particularIn(words, told)
  if (deed === null || !others.every((word) => /^\p{Lu}/u.test(word))) return null
  const named = others.map(foldWord)
  const receivers = told.beneficiaries.flatMap(({ name }) => partsOf(name).map(foldWord))
  return {
    deed,
    kinds: new Set(partsOf(words).flatMap((word) => KINDS.get(foldWord(word)) ?? [])),
    receivers: new Set([...receivers, ...named]),
    isNamed: named.length > 0,
  }
}

/** Whether two promises to keep something up may be one: of kinds and of those who get it one in common, where both name any. */
export function areOneLasting(one: Lasting | null, other: Lasting | null): boolean {
  if (one === null || other === null || one.deed !== other.deed) return false
  const isByName = one.isNamed || other.isNamed
  return areAlike(one.kinds, other.kinds) && (!isByName || areAlike(one.receivers, other.receivers))
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((each) => other.has(each))
}

function isBare({ kind, status, ...told }: ToldUndertaking): boolean {
  const isPromise = kind === 'commitment' && (status === 'promised' || status === 'begun')
  const isPlain = told.deadline === null && told.batch === null && told.condition === null
  return isPromise && isPlain && told.numbers.length === 0 && told.agreement === null
}

const INTRANSITIVE = /^(?:go on|keep (?:coming|flowing)|continue|last|not (?:stop|end|cease))$/iu
const SUBJECT =
  /(?:\b(?:deliver(?:y|ies)|shipments?|suppl(?:y|ies)|flow) of )?(?:\p{L}+ )?\b(?:weapons|arms|help|aid|support|assistance|deliver(?:y|ies))(?: deliver(?:y|ies))? (?:will|would|shall)(?: \p{L}+ly)?$/iu

/** The words of the promise; of what "will go on" with what it is. */
function wordsOf({ what, evidence: [{ quote }] }: ToldUndertaking): string {
  const words = what.replace(ASIDE, '').replaceAll(/["“”]/gu, '').trim()
  if (!INTRANSITIVE.test(words)) return words
  const sentence = quote.replaceAll(/\s+/gu, ' ')
  const subject = SUBJECT.exec(sentence.slice(0, sentence.indexOf(what)).trimEnd())
  return subject === null ? words : `${subject[0]} ${words}`
}

function partsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{N}-]+/gu) ?? []
}

/** The words that name something else than the deed, how it is kept up, and those who give and get. */
function particularIn(words: string, { promisors, beneficiaries }: ToldUndertaking) {
  const parties = new Set(
    [...promisors, ...beneficiaries].flatMap(({ name }) => partsOf(name).map(foldWord)),
  )
  return partsOf(words).filter((word) => {
    const folded = foldWord(word)
    return !GENERAL.has(rootOf(folded)) && !KINDS.has(folded) && !parties.has(folded)
  })
}
