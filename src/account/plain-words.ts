import { isOverlapping, type Span } from '../model/spans.js'

/** Words of a text on one line, in lower case and without quotation marks, each character with its place. */
export interface PlainWords {
  readonly words: string
  /** Where each character of `words` stands in the text. */
  readonly places: readonly number[]
  readonly spans: readonly Span[]
}

/** The words of some spans of a text, an opening "that" and what stands in `without` left out. */
export function plainWordsOf(
  text: string,
  spans: readonly Span[],
  without: readonly Span[] = [],
): PlainWords {
  const characters: string[] = []
  const places: number[] = []
  for (const span of spans) {
    for (let place = span.start; place < span.end; place += 1) {
      const character = plain(text.charAt(place))
      const isDoubled = character === ' ' && (characters.at(-1) ?? ' ') === ' '
      const isLeftOut = without.some((each) => each.start <= place && place < each.end)
      if (character === '' || isDoubled || isLeftOut) continue
      characters.push(character)
      places.push(place)
    }
    if (characters.length > 0 && characters.at(-1) !== ' ') {
      characters.push(' ')
      places.push(span.end)
    }
  }
  const words = characters.join('').trimEnd()
  const opening = /^(?:that |and )*/u.exec(words)?.[0].length ?? 0
  return { words: words.slice(opening), places: places.slice(opening), spans }
}

// One unit for one, whatever the letter: "İ" has no single lower case and keeps itself.
function plain(character: string): string {
  if (/["“”„«»]/u.test(character)) return ''
  if (/\s/u.test(character)) return ' '
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

/** Where a stretch of plain words stands in the text: one span for each of theirs that it touches. */
export function placesOf(said: PlainWords, { start, end }: Span): readonly Span[] {
  const first = said.places[start]
  const last = said.places[end - 1]
  if (first === undefined || last === undefined) return []
  const stretch = { start: first, end: last + 1 }
  return said.spans
    .filter((span) => isOverlapping(span, stretch))
    .map((span) => ({
      start: Math.max(span.start, stretch.start),
      end: Math.min(span.end, stretch.end),
    }))
}
