import type { ToldUndertaking } from '../../model/following.js'
import { fieldsOf, rootOf } from '../roots.js'

type News = Pick<ToldUndertaking, 'rule' | 'loose' | 'what'>

/** What is to be given, sent or paid comes, and is received. */
const GIVING =
  /(?<![\p{L}])(?:send|suppl|provid|deliver|giv(?:e|ing)|return|transfer|ship|hand|donat|export|import|sell|lend|loan|pay|deposit|disburs|grant|dispatch|available|repatriat|bring|releas|free|repay|reimburs|contribut|place|put|come|arriv|follow|go)/iu
const RELEASING = /(?<![\p{L}])(?:releas|free(?:ing)?(?![\p{L}]))/iu
const BUILDING =
  /(?<![\p{L}])(?:build|construct|open|reopen|restor|repair|rebuil|set\s+up|establish|creat|launch|install|complet|finish|start|begin|train|host|hold)/iu

const GIVEN: ReadonlySet<string> = new Set([
  'news/came',
  'news/given',
  'news/got',
  'news/payment-made',
  'news/counted',
])
const MADE: ReadonlySet<string> = new Set(['news/made', 'news/opened', 'news/set-going'])
const GONE = 'news/gone'
/** Told of any matter: that it stands, is late or is there. */
const OF_ANY: ReadonlySet<string> = new Set([
  'news/stands',
  'news/moved',
  'news/extended',
  'news/deadline-passed',
  'news/late',
  'news/lagging',
  'news/not-begun',
  'news/there',
  'news/going-on',
  'news/off',
  'news/due',
  'news/dropped',
  'news/stopped',
  'news/came-to-a-halt',
  'news/not-there-yet',
])

/** Whether words that name nothing tell of such a deed: of what was to be sent that "they arrived". */
export function isDeedOf({ rule, loose, what }: News, deeds: readonly string[]): boolean {
  if (loose === undefined || loose.standsAlone) return loose !== undefined
  const isCarried = CARRIER.test(what)
  if (OF_ANY.has(rule))
    return isCarried || loose.hasNumber || (WHOLE_PRONOUN.test(what) && rule !== 'news/lagging')
  if (isSameVerb(loose.verb, deeds) || isDeedNoun(what, deeds)) return true
  return deeds.some(
    (deed) =>
      (GIVEN.has(rule) && GIVING.test(deed)) ||
      (MADE.has(rule) && BUILDING.test(deed)) ||
      (rule === GONE && REMOVING.test(deed)),
  )
}

const CARRIER =
  /^(?:the|its|their|our|this|that)?\s*(?:\p{L}+\s+)?(?:work|works|construction|building|release|deliver(?:y|ies)|shipments?|handover|transfers?|payments?|deal|plan|project|idea|scheme|offer|promise|pledge|schedule|deadline|cut|opening|reopening|signing|withdrawal|training|repairs?|money|measure)(?![\p{L}])/iu
const WHOLE_PRONOUN = /^(?:(?:so|but|and|then)\s+)?(?:it|they|this|that|both|none|nothing|all)$/iu

/** "The release will begin", of what was to be released. */
function isDeedNoun(what: string, deeds: readonly string[]): boolean {
  const noun = /^(?:the|its|their|this|that)\s+(?<noun>\p{L}+)$/iu.exec(what)?.groups?.['noun']
  const root = noun === undefined ? null : rootOf(noun.toLowerCase())
  return (
    root !== null && deeds.some((deed) => rootOf(VERB.exec(deed)?.[0].toLowerCase() ?? '') === root)
  )
}

const VERB = /^\p{L}+/u

function isSameVerb(verb: string | null, deeds: readonly string[]): boolean {
  if (verb === null) return false
  const fields = fieldsOf([verb])
  return deeds.some((deed) => {
    const { roots, fields: others } = wordsOf(deed)
    return roots.has(verb) || fields.some((field) => others.has(field))
  })
}

interface Words {
  readonly roots: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

const WORDS = new Map<string, Words>()
const MOST_DEEDS = 20_000

/** The words of a deed, read once: much news is held against the same. */
function wordsOf(deed: string): Words {
  const known = WORDS.get(deed)
  if (known !== undefined) return known
  const roots = (deed.toLowerCase().match(/\p{L}+/gu) ?? []).map(rootOf)
  const words = {
    roots: new Set(roots),
    fields: new Set(roots.flatMap((root) => fieldsOf([root]))),
  }
  if (WORDS.size >= MOST_DEEDS) WORDS.clear()
  WORDS.set(deed, words)
  return words
}

/** What is told in a verb that says nothing by itself must be told in the verb of the promise. */
export function isOtherDeed({ rule, loose }: News, deeds: readonly string[]): boolean {
  return rule === 'news/done' && !isSameVerb(loose?.verb ?? null, deeds)
}

const REMOVING =
  /(?<![\p{L}])(?:lift|remov|abolish|waiv|repeal|eas(?:e|ing)|relax|cut|reduc|lower|halv|slash|doubl|tripl|rais|increas|end|clos|shut|withdraw|pull|evacuat|vacat|dismantl|demolish|destroy|unfreez|unblock|phas|forgiv|writ|scrap|drop|exempt|stop|ceas|switch)/iu
const OPENING =
  /(?<![\p{L}])(?:open|reopen|restor|resum|restart|launch|establish|set\s+up|keep\s+[^,;]{0,40}open)/iu
const CLOSED = /^(?:close|shut|end|suspend|cut|demolish|destroy|dismantle|reintroduce|reimpose)$/u

const IMPOSED = /^(?:reintroduce|reimpose|reinstate)$/u

/** Whether it tells the contrary of what was to be done: closed, what was to be opened; there again, what was to go. */
export function isUndone(verb: string | null, deeds: readonly string[]): boolean {
  const isOpening = deeds.some((deed) => OPENING.test(deed))
  const isRemoving = deeds.some((deed) => REMOVING.test(deed))
  if (verb === null || isOpening === isRemoving) return false
  return isOpening ? CLOSED.test(verb) : IMPOSED.test(verb)
}

/** Lifting, cutting and closing are told of what was to be lifted, cut or closed; building of what was to be built. */
function isOfOtherTurn({ rule, loose }: News, deeds: readonly string[]): boolean {
  if (loose === undefined || isSameVerb(loose.verb, deeds)) return false
  const isRemoving = deeds.some((deed) => REMOVING.test(deed))
  if (rule === 'news/unmade') return !isRemoving && !isUndone(loose.verbWord, deeds)
  return MADE.has(rule) && isRemoving && !deeds.some((deed) => BUILDING.test(deed))
}

const PAYING =
  /^(?:cover|bear|meet|share|split|finance|fund|pay)(?:ing)?\s+(?:for\s+)?(?:(?:the|all|its|half|part\s+of)\s+)*(?:costs?|expenses?|bills?)(?![\p{L}])/iu
const PAID =
  /(?<![\p{L}])(?:money|funds?|costs?|expenses?|bills?|payments?|share|sum|dollars?|euros?|millions?|billions?)(?![\p{L}])/iu

/** To bear the cost of a journey is not to travel. */
const isOnlyPaidFor = ({ what }: News, deeds: readonly string[]): boolean =>
  deeds.every((deed) => PAYING.test(deed)) && !PAID.test(what)

/** Whether it cannot be what was to be done: a ship that was to be let go "entered the waters". */
export function isAgainst(news: News, deeds: readonly string[]): boolean {
  const { loose } = news
  return (
    isOfOtherTurn(news, deeds) ||
    isOnlyPaidFor(news, deeds) ||
    (news.rule === GONE && !deeds.some((deed) => REMOVING.test(deed))) ||
    (/^(?:enter|cross|pass)$/u.test(loose?.verb ?? '') &&
      deeds.some((deed) => RELEASING.test(deed)))
  )
}
