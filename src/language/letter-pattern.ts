/** A regular expression that keeps no place of its own between two texts. */
export interface LetterPattern {
  exec(text: string): RegExpExecArray | null
  test(text: string): boolean
  /** All matches, of a pattern with the flag `g`. */
  matchAll(text: string): readonly RegExpExecArray[]
}

/**
 * A regular expression with `\p{L}` and `\p{N}`, which matches what one of `RegExp` does. With the flag `i` the letters
 * of all scripts, and those that they are taken for, are long to compile, which is done when a text is first tried: a
 * text in Latin letters is tried with the letters and digits that it can have.
 */
export function letterPattern(source: string, flags: string): LetterPattern {
  let latin: RegExp | null = null
  let whole: RegExp | null = null
  const formFor = (text: string): RegExp =>
    isLatin(text)
      ? (latin ??= new RegExp(latinSource(source), flags))
      : (whole ??= new RegExp(source, flags))
  return {
    exec: (text) => formFor(text).exec(text),
    test: (text) => formFor(text).test(text),
    matchAll: (text) => [...text.matchAll(formFor(text))],
  }
}

/** All but Latin letters with what stands on them, digits, and the signs of print and money. */
const OTHER = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/

/** Whether a text holds no letters or digits but those of `CLASSES`, and none that is taken for one of them. */
export const isLatin = (text: string): boolean => !OTHER.test(text)

/** What `\p{L}` and `\p{N}` are in a Latin text. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
}

const PART = /\\p\{([LN])\}|\\.|[[\]]/gsu

/** The source of a regular expression that matches the same in a Latin text. */
export function latinSource(source: string): string {
  let isInClass = false
  return source.replace(PART, (part: string, name?: string) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    const letters = name === undefined ? undefined : CLASSES[name]
    if (letters === undefined) return part
    return isInClass ? letters : `[${letters}]`
  })
}
