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
/** Told of any matter: that it stands, is late or is there. */
const OF_ANY: ReadonlySet<string> = new Set([
  'news/stands',
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
  if (isSameVerb(loose.verb, deeds)) return true
  return deeds.some(
    (deed) => (GIVEN.has(rule) && GIVING.test(deed)) || (MADE.has(rule) && BUILDING.test(deed)),
  )
}

const CARRIER =
  /^(?:the|its|their|our|this|that)?\s*(?:\p{L}+\s+)?(?:work|works|construction|building|release|deliver(?:y|ies)|shipments?|handover|transfers?|payments?|deal|plan|project|idea|scheme|offer|promise|pledge|schedule|deadline|cut|opening|reopening|signing|withdrawal|training|repairs?|money|measure)(?![\p{L}])/iu
const WHOLE_PRONOUN = /^(?:(?:so|but|and|then)\s+)?(?:it|they|this|that|both|none|nothing|all)$/iu

function isSameVerb(verb: string | null, deeds: readonly string[]): boolean {
  if (verb === null) return false
  const fields = fieldsOf([verb])
  const words = deeds.flatMap((deed) => deed.toLowerCase().match(/\p{L}+/gu) ?? []).map(rootOf)
  return words.some(
    (word) => word === verb || fieldsOf([word]).some((field) => fields.includes(field)),
  )
}

/** Whether it cannot be what was to be done: a ship that was to be let go "entered the waters". */
export function isAgainst({ loose }: News, deeds: readonly string[]): boolean {
  return (
    /^(?:enter|cross|pass)$/u.test(loose?.verb ?? '') && deeds.some((deed) => RELEASING.test(deed))
  )
}
