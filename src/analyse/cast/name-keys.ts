import { foldWord } from '../../language/phrases.js'

const IGNORED: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv al el as ash at the'.split(' '),
)

/** The words of a name by which it is compared: folded, without initials, suffixes and the particles of Arabic names. */
export function keyOfWords(name: readonly string[]): readonly string[] {
  const words = name
    .flatMap((word) => foldWord(word).split(/[\s-]/u))
    .filter((word) => word !== '' && !IGNORED.has(word) && !/^[a-z]\.(?:[a-z]\.)?$/u.test(word))
  return words.length > 0 ? words : name.map(foldWord)
}

/** A name as it is shown: words all in capitals written like others. */
export function displayOf(name: readonly string[]): string {
  const words = name.map((word) =>
    word.length > 3 && word === word.toUpperCase() ? capitalise(word) : word,
  )
  return words.join(' ')
}

/**
 * Whether a name has its family name first and in capitals, as officials of several countries write it: "SATO Kei",
 * "XI Jinping".
 */
export function isFamilyFirst([first = '', ...others]: readonly string[]): boolean {
  return isShouted(first) && others.length > 0 && others.every((word) => !isShouted(word))
}

const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word)

/** Whether two names have the same words, as "Sato Kei" and "Kei Sato" do. */
export function isReordered(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word))
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

export function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length <= words.length &&
    tail.every((word, index) => words[words.length - tail.length + index] === word)
  )
}

export function startsWith(words: readonly string[], head: readonly string[]): boolean {
  return (
    head.length > 1 &&
    head.length < words.length &&
    head.every((word, index) => words[index] === word)
  )
}

/** Whether two names differ by no more than spelling: two edits, one in short names. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const limit = Math.min(a.length, b.length) >= 6 ? 2 : 1
  return (
    Math.min(a.length, b.length) >= 4 &&
    a.charAt(0) === b.charAt(0) &&
    editDistance(a, b, limit) <= limit
  )
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? limit + 1
}
