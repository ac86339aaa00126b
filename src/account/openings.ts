import type { LetterPattern } from '../language/letter-pattern.js'

/** Letters from a to z, small, one of which each match of a pattern begins with. */
export type Openings = readonly string[]

/**
 * The letters with which a source of a regular expression begins: a word, or a group of words. `null` where that is
 * not plain from its head.
 */
export function openingsOf(source: string): Openings | null {
  if (hasOpenChoice(source)) return null
  const group = GROUP.exec(source)
  if (group) return group[0].match(/[a-z]+/gu)
  return WORD.exec(source)?.slice() ?? null
}

const WORD = /^[a-z]+(?=\\s|\(|$)/u
const WORDS = '(?:[a-z]+|\\(\\?:[a-z]+(?:\\|[a-z]+)*\\))'
const GROUP = new RegExp(`^\\(\\?:${WORDS}(?:\\|${WORDS})*\\)(?![?*{])`, 'u')

/** Whether a source is two or more, without brackets around them. */
function hasOpenChoice(source: string): boolean {
  let plain = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, '')
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replace(/\([^()]*\)/gu, '')
  }
  return plain.includes('|')
}

/**
 * A pattern whose matches begin with one of some letters, where no letter stands before. A text that has none of them
 * is not tried: most rows of a lexicon are spared being compiled, which takes longer than reading a short text.
 */
export function openedBy(openings: Openings, pattern: LetterPattern): LetterPattern {
  const heads = openings.map((each) => ` ${each}`)
  const isOpened = (text: string): boolean => {
    const words = wordsOf(text)
    return words === null || heads.some((head) => words.includes(head))
  }
  return {
    exec: (text) => (isOpened(text) ? pattern.exec(text) : null),
    test: (text) => isOpened(text) && pattern.test(text),
    matchAll: (text) => (isOpened(text) ? pattern.matchAll(text) : []),
  }
}

/** Letters that are taken for others, from a to z, where case is ignored. */
const ODD = /[ſ\u212A]/u

interface Seen {
  readonly text: string
  readonly words: string | null
}

let last: Seen = { text: '', words: ' ' }

/** A text in small letters from a to z, with a space for all that is none; `null` where that does not say enough. */
function wordsOf(text: string): string | null {
  // Rows of a lexicon are tried one after the other on the same text.
  if (text !== last.text)
    last = {
      text,
      words: ODD.test(text) ? null : ` ${text.toLowerCase().replace(/[^a-z]+/gu, ' ')}`,
    }
  return last.words
}
