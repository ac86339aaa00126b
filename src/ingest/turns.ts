import type { Block } from '../model/article.js'
import { quoteFrom, type Evidence } from '../model/spans.js'
import { LETTER, UPPER } from './letters.js'

const CAPITALS = new RegExp(
  String.raw`^(?:Q(?=[:.\s]\s)|QUESTION|[${UPPER}][${UPPER}.'’-]+(?:\s[${UPPER}][${UPPER}.'’-]*){0,5})(?:\s\([^)]{1,40}\))?(?=\s?:\s|\s{2,})`,
)
const NAMES = new RegExp(
  String.raw`^(?:Question|Answer|[${UPPER}][${LETTER}.'’-]+(?:\s[${UPPER}][${LETTER}.'’-]+){0,4})(?:\s\([^)]{1,60}\))?(?=\s?:\s)`,
)

/** Turns from which a text is a transcript, where speakers stand in capitals and where they do not. */
const FEWEST_CAPITAL = 2
const FEWEST_NAMED = 4

/** Part of the paragraphs that may stand before the first turn: a story may end in an exchange, a transcript opens. */
const LATEST_OPENING = 0.25

/** Labels of speakers at the beginnings of paragraphs ("MR. X:", "Q"); none when the text is no transcript. */
export function findTurns(text: string, blocks: readonly Block[]): readonly Evidence[] {
  const bodies = blocks.filter(({ kind }) => kind === 'body')
  const capital = labelsOf(text, bodies, CAPITALS)
  const opens = ([first]: readonly Evidence[]) =>
    bodies.findIndex(({ start }) => start === first?.start) <=
    Math.max(3, bodies.length * LATEST_OPENING)
  if (capital.length >= FEWEST_CAPITAL && isDialogue(capital) && opens(capital)) return capital
  const named = labelsOf(text, bodies, NAMES)
  const isEnough = named.length >= FEWEST_NAMED && named.length * 8 >= bodies.length
  return isEnough && isDialogue(named) && opens(named) ? named : []
}

function labelsOf(text: string, bodies: readonly Block[], pattern: RegExp): readonly Evidence[] {
  return bodies.flatMap(({ start, end }) => {
    const found = pattern.exec(text.slice(start, Math.min(end, start + 140)))
    return found ? [quoteFrom(text, { start, end: start + found[0].length })] : []
  })
}

/** Two speakers at least, one of whom speaks twice. */
function isDialogue(labels: readonly Evidence[]): boolean {
  const speakers = new Set(labels.map(({ quote }) => quote))
  return speakers.size >= 2 && (speakers.size < labels.length || speakers.has('Q'))
}
