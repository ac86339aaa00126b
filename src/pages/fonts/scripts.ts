/** The characters that one file of a typeface is for, as CSS `unicode-range` writes them: `U+0400-045F,U+2116`. */
export interface ScriptRange {
  /** As the package names it: `latin`, `cyrillic-ext`. */
  readonly script: string
  readonly range: string
}

/** A file of a typeface, and the characters wanted from it. */
export interface ScriptShare extends ScriptRange {
  /** Each once, in an order that depends on nothing but the characters. */
  readonly characters: string
}

/**
 * The files that are needed for some text. The one that has most of its characters is taken first, then those that have
 * what is still missing, so that an accent that several files hold does not bring them all. They stand in the order of
 * CSS: where ranges overlap, the last wins. What no file is for is left out.
 */
export function sharesOf(text: string, ranges: readonly ScriptRange[]): readonly ScriptShare[] {
  const wanted = charactersOf(text)
  const all = ranges
    .map((range) => ({ ...range, characters: wanted.filter((one) => isIn(range.range, one)) }))
    .sort((a, b) => b.characters.length - a.characters.length || (a.script < b.script ? -1 : 1))
  const covered = new Set<string>()
  const taken = all.filter(({ characters }) => {
    const isNeeded = characters.some((one) => !covered.has(one))
    for (const one of characters) covered.add(one)
    return isNeeded
  })
  return taken.map((share) => ({ ...share, characters: share.characters.join('') })).reverse()
}

/** A letter and its accent are taken as one where they can be: so does a browser that sets them. */
function charactersOf(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter((one) => !/\p{C}/u.test(one)).sort()
}

function isIn(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/giu)].some(
    ([, first = '', last = first]) => parseInt(first, 16) <= code && code <= parseInt(last, 16),
  )
}
