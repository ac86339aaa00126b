import { DOCUMENT_NOUNS } from '../../lexicon/cues.js'
import { isSaying } from './plurals.js'
import type { Owner, Parsed } from './sightings.js'
import { isCapitalised, wordAt, type Place, type View } from './view.js'

/** What an official text may be called before its noun: "the official Thai statement". */
const KINDS: ReadonlySet<string> = new Set([
  'official',
  'written',
  'press',
  'own',
  'brief',
  'short',
])
const VERSIONS: ReadonlySet<string> = new Set(['version', 'release', 'announcement'])

/** "The Thai statement", "Bangkok's account": the text of a side, for which its office or government speaks. */
export function parseDocumentOf(view: View, owner: Owner, { first, last }: Place): Parsed | null {
  const end = documentEnd(view, last)
  if (end === null || owner.side === null) return null
  const place = { first, last: end }
  return {
    sightings: [
      {
        kind: 'institution',
        place,
        key: 'document',
        words: 'government',
        side: owner.side,
        possessive: false,
      },
    ],
    next: end,
  }
}

function documentEnd(view: View, index: number): number | null {
  const at = KINDS.has(wordAt(view, index)) ? index + 1 : index
  const noun = view.tokens[at]
  if (!noun || isCapitalised(view, at)) return null
  const isText = DOCUMENT_NOUNS.has(noun.lower) || VERSIONS.has(noun.lower)
  return isText && view.tokens[at + 1]?.tag !== 'NOUN' ? at + 1 : null
}

const GAPS: ReadonlySet<string> = new Set(
  'seen issued signed released published obtained adopted read circulated distributed by after'.split(
    ' ',
  ),
)
const LONGEST_GAP = 8

/** "A joint communique seen by Reuters said": the parties say what stands in it. */
export function parseJointDocument(view: View, { first, last }: Place): Parsed | null {
  if (wordAt(view, first) !== 'joint') return null
  const end = documentEnd(view, first + 1)
  if (end === null || !isSpeaking(view, end, last)) return null
  const place = { first, last: end }
  return {
    sightings: [
      { kind: 'plural', place, role: null, heads: false, count: null, of: 'persons', sides: [] },
    ],
    next: end,
  }
}

/** Whether a verb of saying follows, with no more between than who issued or saw the text. */
function isSpeaking(view: View, index: number, end: number): boolean {
  if (isSaying(view, index)) return true
  if (!GAPS.has(wordAt(view, index))) return false
  const most = Math.min(end, index + LONGEST_GAP)
  for (let at = index + 1; at < most; at += 1) if (isSaying(view, at)) return true
  return false
}

/** Whether the last word of a place names a text. */
export function isDocument(view: View, { last }: Place): boolean {
  return DOCUMENT_NOUNS.has(wordAt(view, last - 1))
}
