import { WORDS } from '../language/numerals.js'
import { PART, WHOLE } from '../lexicon/news-words.js'
import type { News } from '../model/account.js'
import type { NewsDraft } from './news-draft.js'
import type { Scene } from './scene.js'

/** Whether news tells of all of it or of a part; `null` where it does not say. */
export function shareOf(
  { text, tokens }: Scene,
  { isStep, about, core, clause, rule }: NewsDraft,
): News['share'] {
  const thing =
    about === null ? '' : text.slice(tokens[about.first]?.start, tokens[about.last - 1]?.end)
  const words = `${text.slice(clause.start, core.end)} ${thing}`
  const behind = text.slice(core.end, clause.end)
  if (/^of\b.*,\s*(?:\p{N}|\p{L}+\s*$)/iu.test(thing)) return 'part'
  if (ALL_BEHIND.test(behind)) return 'whole'
  if (rule === 'news/counted' || ONLY_SO_MANY.test(words)) return 'part'
  if (WHOLE.test(COUNTED_THING.test(thing) ? words.replace(DONE, '') : words)) return 'whole'
  return isStep || PART.test(words) ? 'part' : null
}

/** "Of the 40 only 26 arrived". */
const ONLY_SO_MANY = new RegExp(
  String.raw`(?<![\p{L}])(?:only|just|no\s+more\s+than)\s+(?:about\s+)?(?:\p{N}|${WORDS})`,
  'iu',
)
/** "96 are finished": these, whatever else there is. */
const COUNTED_THING = new RegExp(
  String.raw`^(?:(?:about|some|nearly|almost|only)\s+)?(?:\p{N}|${WORDS})`,
  'iu',
)
const DONE = /(?<![\p{L}])(?:complete(?:d|ly)?|finish(?:ed)?)(?![\p{L}])/iu

/** "Was paid in full", "came, all 45 of them". */
const ALL_BEHIND =
  /(?<![\p{L}])(?:in\s+full|all(?:\s+\p{N}+)?\s+of\s+(?:them|it)|to\s+the\s+last|as\s+promised|on\s+time)(?![\p{L}])/iu
