/** Two wordings, each cut to what stands around the first place where they differ. */
export interface Wordings {
  readonly found: string
  readonly expected: string
}

const unitsBefore = 60
const unitsAfter = 160

/** Whole words from about 60 characters before the first difference to about 160 after it, with "…" where cut. */
export function aroundDifference({ found, expected }: Wordings): Wordings {
  const at = firstDifference(found, expected)
  return { found: cutAround(found, at), expected: cutAround(expected, at) }
}

function firstDifference(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}

function cutAround(words: string, at: number): string {
  const start = startOfWord(words, at)
  const end = endOfWord(words, at)
  return [start > 0 ? '…' : '', words.slice(start, end), end < words.length ? '…' : ''].join('')
}

// A word that is longer than the room is cut within, where no pair of surrogates is parted.
function startOfWord(words: string, at: number): number {
  const earliest = at - unitsBefore
  if (earliest <= 0) return 0
  const space = words.slice(earliest, at).search(/\s\S/u)
  return space >= 0 ? earliest + space + 1 : beforePair(words, earliest)
}

function endOfWord(words: string, at: number): number {
  const latest = at + unitsAfter
  if (latest >= words.length) return words.length
  const space = /\s\S*$/u.exec(words.slice(at, latest + 1))?.index ?? 0
  return space > 0 ? at + space : beforePair(words, latest)
}

function beforePair(words: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(words[at] ?? '') ? at - 1 : at
}
