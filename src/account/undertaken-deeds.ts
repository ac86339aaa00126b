import type { Clause } from './clauses.js'
import { formsOf } from '../language/inflection.js'
import {
  DEEDS,
  GOING_ON,
  HARMS,
  HELP,
  MEASURE_NOUNS,
  NO_DEED,
} from '../lexicon/commitment-words.js'
import { compilePhrase } from './patterns.js'
import type { Scene } from './scene.js'

const DEED_FORMS = new Set(DEEDS.flatMap((deed) => [...formsOf(deed).keys()]))
const CONTACT_DEED = new RegExp(`^(?:${compilePhrase(NO_DEED)})`, 'iu')
const HARM = new RegExp(`^${HARMS}(?!\\p{L})`, 'iu')
/** "Go on strengthening", "do everything to mobilise", "help to rebuild": the deed stands behind. */
const LEADING = new RegExp(`^${compilePhrase(GOING_ON)}\\s+(?:\\p{L}+ly\\s+)?(?=\\p{L})`, 'iu')
/** "Support you with ships": help is a deed where it is told with what. */
const HELP_WITH = new RegExp(
  `^${HELP}\\s[^,;.]{1,60}?\\swith\\s[^;.]{0,60}?(?<![\\p{L}])${MEASURE_NOUNS}(?![\\p{L}])`,
  'iu',
)

/** "Let the sailors go", "bring the duties down", "put patrols in place": the deed is at the end. */
const SPLIT_DEED =
  /^(?:let\s[^,;.]{1,60}?\s(?:go|in|out|through|pass|cross|return|leave|land|dock)|bring\s[^,;.]{1,60}?\s(?:down|back|home)|put\s[^,;.]{1,60}?\sin\s(?:place|force)|take\s(?:back|in)\s[^,;.]{0,20}?\d)(?![\p{L}])/iu
const MAKE_AVAILABLE = /^make\s[^;.]{1,80}?\savailable(?![\p{L}])/iu

/** Whether a harm to another begins at a token: nobody's commitment. */
export const isHarmAt = ({ tokens }: Scene, at: number): boolean =>
  HARM.test(tokens[at]?.lower ?? '')

export const isDeedForm = (word: string): boolean => DEED_FORMS.has(word)

/** Whether what can be undertaken begins at a token of a clause: an act with an outcome, against nobody. */
export function isUndertaken(scene: Scene, clause: Clause, at: number): boolean {
  const token = scene.tokens[at]
  if (!token) return false
  const words = scene.text.slice(token.start, clause.end)
  if ([HELP_WITH, MAKE_AVAILABLE, SPLIT_DEED].some((each) => each.test(words))) return true
  const deed = words.slice(LEADING.exec(words)?.[0].length ?? 0)
  return (
    isDeedForm(/^[\p{L}-]+/u.exec(deed)?.[0].toLowerCase() ?? '') &&
    !CONTACT_DEED.test(words) &&
    !CONTACT_DEED.test(deed) &&
    !isHarm(deed)
  )
}

/** "Continue its offensive", "stop at nothing": no undertaking towards another. */
const isHarm = (words: string): boolean =>
  /^(?:\w+)\s+(?:\w+\s+){0,3}(?:offensive|strikes|attacks|war|invasion|pressure|costs)\b/iu.test(
    words,
  ) ||
  (/^(?:\w+)\s+(?:[\w-]+\s+){0,4}(?:sanctions|controls|curbs|restrictions|tariffs|duties|embargo|blacklist|penalties)\b/iu.test(
    words,
  ) &&
    !/^(?:lift|ease|remove|suspend|postpone|reduce|cut|grant|drop|waive|halt|stop|end|review|withdraw|lower)/iu.test(
      words,
    ))
