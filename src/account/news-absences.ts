import { LEAVES, NO_THING, SIGNS } from '../lexicon/news-turns.js'
import type { NewsTurn } from '../model/account.js'
import type { Clause } from './clauses.js'
import type { NewsDraft } from './news-draft.js'
import { tokenAt, type Run, type Scene } from './scene.js'

/** "There is still no ferry", "No sign of the boats", "need no visa any more": what is told by its not being there. */
export function absenceIn(scene: Scene, clause: Clause): NewsDraft | null {
  return missingIn(scene, clause) ?? stillWithoutIn(scene, clause) ?? unneededIn(scene, clause)
}

const NONE = String.raw`(?:no|not\s+(?:a|one)(?:\s+single)?|hardly\s+any)`
const SO_FAR = String.raw`(?:(?:still|yet|so\s+far|as\s+yet|to\s+date|currently|now)\s+)?`
const BEFORE = String.raw`^\W*(?:(?:but|and|yet|so|so\s+far|still|to\s+date|as\s+yet),?\s+)*`
const THERE = new RegExp(
  `${BEFORE}there\\s+(?<verb>is|are|has\\s+been|have\\s+been|will\\s+be|would\\s+be)\\s+${SO_FAR}${NONE}\\s+`,
  'iu',
)
/** Without a verb: "Still no ferries", "No sign of the boats". */
const LEFT_OUT = new RegExp(
  `^\\W*(?:(?:still|so\\s+far|as\\s+yet|yet),?\\s+${NONE}\\s+|no\\s+(?=${SIGNS}\\s+of\\s))`,
  'iu',
)
const SIGN = new RegExp(`^${SIGNS}\\s+(?:from\\s+[^,;]{1,40}?\\s+)?(?:of|on|about)\\s+`, 'iu')

function missingIn(scene: Scene, clause: Clause): NewsDraft | null {
  const words = scene.text.slice(clause.start, clause.end)
  const match = THERE.exec(words) ?? (clause.verb === null ? LEFT_OUT.exec(words) : null)
  if (!match) return null
  const behind = words.slice(match[0].length)
  const sign = SIGN.exec(behind)
  if (sign === null && NO_THING.test(behind)) return null
  const about = runFrom(scene, clause, match[0].length + (sign?.[0].length ?? 0))
  const isToCome = /^w/iu.test(match.groups?.['verb'] ?? '')
  if (isToCome && isThreatened(scene, clause)) return null
  const turn = isToCome ? (BY_THEN.test(behind) ? 'late' : 'dropped') : 'late'
  return about && draftOf(scene, clause, { about, turn, rule: 'news/not-there', upTo: match[0] })
}

/** "Or there will be no bridge", "without it there will be none": held out, and not told. */
function isThreatened({ text, analysis }: Scene, { sentence, start, end }: Clause): boolean {
  const from = analysis.sentences[sentence]?.start ?? start
  return /(?<![\p{L}])(?:or|else|otherwise|without|unless|if|until)(?![\p{L}])/iu.test(
    text.slice(from, end),
  )
}

const BY_THEN = /(?<![\p{L}])(?:before|until|till|by|this|yet|for\s+now|in\s+(?:\p{N}|\p{Lu}))/u

const STILL_WITHOUT =
  /^(?<thing>[^,;:]{3,60}?)\s+still\s+(?:without|missing|closed|shut|waiting|stuck|unfinished|unpaid|idle|blocked|not\s)/iu

/** "Hospital still without doctors": a headline leaves "is" out. */
function stillWithoutIn(scene: Scene, clause: Clause): NewsDraft | null {
  if (scene.analysis.sentences[clause.sentence]?.block !== 'headline') return null
  const words = scene.text.slice(clause.start, clause.end)
  const match = clause.verb === null ? STILL_WITHOUT.exec(words) : null
  const thing = match?.groups?.['thing']
  if (!match || thing === undefined) return null
  const last = tokenAt(scene.tokens, clause.start + thing.length)
  const place = { about: { first: clause.first, last }, turn: 'late' as const, upTo: match[0] }
  return draftOf(scene, clause, { ...place, rule: 'news/not-there' })
}

const UNNEEDED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:no\s+longer|not)\s+(?:need|require|have\s+to\s+(?:show|carry|buy|obtain|pay))s?|needs?\s+no|(?:can|may)\s+(?:now|again)\s+[^,;]{2,60}?\s+without|(?:travel|enter|work|cross|trade|pass|sail)(?:s|ing)?\s+[^,;]{0,40}?without)\s+(?:an?\s+|any\s+)?(?=(?:\p{L}+\s+)?${LEAVES}(?![\p{L}]))`,
  'iu',
)

/** "Farmers no longer need a licence": it was abolished. */
function unneededIn(scene: Scene, clause: Clause): NewsDraft | null {
  const words = scene.text.slice(clause.start, clause.end)
  const match = UNNEEDED.exec(words)
  if (!match) return null
  const lead = words.slice(0, match.index)
  if (WISHED.test(lead)) return null
  const upTo = words.slice(0, match.index + match[0].length)
  const about = runFrom(scene, clause, upTo.length)
  return (
    about &&
    draftOf(scene, clause, {
      about,
      turn: TO_COME.test(`${lead}${match[0]}`) ? 'ahead' : 'came',
      rule: 'news/unneeded',
      upTo,
    })
  )
}

const WISHED = /(?<![\p{L}])(?:would|to)\s+(?:\p{L}+\s+)?$/iu
const TO_COME =
  /(?<![\p{L}])(?:will|shall)\s+(?:\p{L}+\s+)?(?:not\s+|no\s+longer\s+)?\p{L}+\s+\p{L}*\s*$/iu

interface Told {
  readonly about: Run
  readonly turn: NewsTurn
  readonly rule: string
  readonly upTo: string
}

function draftOf(_: Scene, clause: Clause, { about, turn, rule, upTo }: Told): NewsDraft {
  const core = { start: clause.start, end: clause.start + upTo.trimEnd().length }
  const verb = rule === 'news/unneeded' ? 'lift' : null
  return { clause, turn, rule, core, about, by: null, verb, isStep: false }
}

function runFrom({ tokens }: Scene, clause: Clause, offset: number): Run | null {
  const first = tokenAt(tokens, clause.start + offset)
  return first < clause.last ? { first, last: clause.last } : null
}
