import { eastAsianWidth } from 'get-east-asian-width'

// Latin, Greek and Cyrillic letters, and the marks, arrows and lines that we print: one column each, whatever is beside
// them. A soft hyphen and what is set upon a letter are not among them.
const PLAIN =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u203D-\u2048\u20A0-\u20BF\u2190-\u2193\u2500-\u257F]*$/u

/**
 * Columns that a text takes on a terminal: two for an emoji and for a wide sign of East Asia, none for what is set upon
 * another sign. Counts as `string-width` does, which takes longer to load than a short command to run.
 */
export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  segmenter ??= new Intl.Segmenter()
  let columns = 0
  for (const { segment } of segmenter.segment(text)) columns += columnsOfSign(segment)
  return columns
}

let segmenter: Intl.Segmenter | null = null

function columnsOfSign(sign: string): number {
  if (PLAIN.test(sign)) return sign.length
  const [first, ...others] = [...sign.replace(UNSEEN_BEFORE, '')]
  if (first === undefined) return 0
  if (isEmoji(sign)) return 2
  if (JAMO.test(first)) return columnsOfJamo([first, ...others])
  return [first, ...others.filter((other) => TAKES_ROOM.test(other))].reduce(addWidth, 0)
}

const UNSEEN =
  '\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}'
const UNSEEN_BEFORE = new RegExp(`^[${UNSEEN}]+`, 'u')
const IS_UNSEEN = new RegExp(`^[${UNSEEN}]$`, 'u')
const TAKES_ROOM = /[\p{Spacing_Mark}\uFF00-\uFFEF]/u

/** No real one has more code units. */
const LONGEST_EMOJI = 50

function isEmoji(sign: string): boolean {
  if (!/\p{Emoji}/u.test(sign)) return false
  // Made when first asked for: it is slow to get ready.
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v')
  if (emoji.test(sign)) return true
  if (sign.length > LONGEST_EMOJI) return false
  if (/^[\d#*]\u20E3$/u.test(sign)) return true
  return sign.includes('\u200D') && (sign.match(/\p{Extended_Pictographic}/gu)?.length ?? 0) > 1
}

let emoji: RegExp | null = null

const LEADING = /^[\u1100-\u115F\uA960-\uA97C]$/u
const VOWEL = /^[\u1160-\u11A7\uD7B0-\uD7C6]$/u
const TRAILING = /^[\u11A8-\u11FF\uD7CB-\uD7FB]$/u
const JAMO = /^[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7C6\uD7CB-\uD7FB]$/u

/** A leading sound, a vowel and what may trail them are one syllable of two columns. */
function columnsOfJamo(sign: readonly string[]): number {
  const seen = sign.filter((letter) => !IS_UNSEEN.test(letter))
  let columns = 0
  for (let at = 0; at < seen.length; at += 1) {
    const [letter = '', next = '', last = ''] = seen.slice(at, at + 3)
    const isSyllable = LEADING.test(letter) && VOWEL.test(next)
    columns += isSyllable ? 2 : addWidth(0, letter)
    if (isSyllable) at += TRAILING.test(last) ? 2 : 1
  }
  return columns
}

function addWidth(columns: number, sign: string): number {
  return columns + eastAsianWidth(sign.codePointAt(0) ?? 0)
}
