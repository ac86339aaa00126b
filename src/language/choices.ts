/**
 * All that a pattern of choices stands for, longest first: `expandChoices('Taif accords?')` is "Taif accords" and
 * "Taif accord". `(a|b)` is a choice, `?` makes the letter or the bracket before it optional.
 */
export function expandChoices(pattern: string): readonly string[] {
  const found = alternativesAt(pattern, 0)
  return [...new Set(found.strings)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

interface Expanded {
  readonly strings: readonly string[]
  /** Where the pattern goes on. */
  readonly next: number
}

function alternativesAt(pattern: string, from: number): Expanded {
  const strings: string[] = []
  let at = from
  for (;;) {
    const sequence = sequenceAt(pattern, at)
    strings.push(...sequence.strings)
    at = sequence.next
    if (pattern[at] !== '|') return { strings, next: at }
    at += 1
  }
}

function sequenceAt(pattern: string, from: number): Expanded {
  let strings: readonly string[] = ['']
  let at = from
  while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
    const part = partAt(pattern, at)
    strings = strings.flatMap((head) => part.strings.map((tail) => head + tail))
    at = part.next
  }
  return { strings, next: at }
}

function partAt(pattern: string, at: number): Expanded {
  const plain = plainAt(pattern, at)
  if (plain !== '') return { strings: [plain], next: at + plain.length }
  const isGroup = pattern[at] === '('
  const inner = isGroup ? alternativesAt(pattern, at + 1) : null
  const end = inner ? inner.next + 1 : at + 1
  const strings = inner?.strings ?? [pattern.charAt(at)]
  return pattern[end] === '?'
    ? { strings: [...strings, ''], next: end + 1 }
    : { strings, next: end }
}

const PLAIN = /[^()|?]+(?!\?)/uy

/** The letters from here on that leave no choice: one before `?` is no longer among them. */
function plainAt(pattern: string, at: number): string {
  PLAIN.lastIndex = at
  return PLAIN.exec(pattern)?.[0] ?? ''
}
