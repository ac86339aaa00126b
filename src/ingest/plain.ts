/** Longest line whose words are looked at whole; longer ones are running text. */
export const LONGEST_LINE = 600

/**
 * The words of a line without Markdown's marks: emphasis, heading signs, links (their words stay) and code marks.
 * For telling what a line is; offsets are always those of the line as it stands.
 */
export function plainOf(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s+)/u, '')
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)/gu, '$1')
    .replace(/(\*\*|__|`)(?=\S)/gu, '')
    .replace(/(\*\*|__|`)/gu, '')
    .replace(/(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether words end a sentence, closing marks passed over. A colon or semicolon closes a line of a list too. */
export function isClosed(words: string): boolean {
  return /[.!?…:;。][\s"'”’»)\]*_]*$/u.test(words.slice(-40))
}

/** Whether words end with a full stop, question or exclamation mark, closing marks, flags and emoji passed over. */
export function isSentenceEnd(words: string): boolean {
  return /[.!?…。][\s"'”’»)\]*_\p{Extended_Pictographic}\p{RI}\u{FE0F}]*$/u.test(words.slice(-40))
}
