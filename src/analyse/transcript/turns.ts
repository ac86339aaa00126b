import type { Article } from '../../model/article.js'
import type { Span } from '../../model/spans.js'

/** One speaker's turn in a transcript: the label and what is said under it. */
export interface Turn extends Span {
  readonly label: Span
  /** `false` for questions and the housekeeping of a moderator. */
  readonly isSpeech: boolean
}

interface Label extends Span {
  readonly words: string
  /** Where the turn begins, behind what stands with the name: "Ada Osei, The Daily Example:". */
  readonly behind: number
}

const CAPITALS =
  /^[ \t]*(?:\*\*)?((?:Q|QUESTION|(?:(?:MR|MS|MRS|DR|GEN|SEN|AMB)\.? )?\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,5}|(?:President|Prime Minister|Chancellor|Secretary|Minister|Foreign Minister|Ambassador|Spokesperson|Spokesman|Spokeswoman) \p{Lu}[\p{L}'’-]+))(?: \([^)\n]{1,40}\))?(?:\*\*)?(?::|(?<=Q)\s{2,})/gmu
const NAMES =
  /^[ \t]*(?:\*\*)?((?:Question|Answer|\p{Lu}[\p{L}'’.-]+(?: (?:of|the|and|for|\p{Lu}[\p{L}'’.-]+)){0,8}))(?:, \p{Lu}[^:\n.?!]{1,60})?(?: \([^)\n]{1,40}\))?(?:\*\*)?:(?=\s)/gmu

/** Where names are no capitals, so few labels may be a list or a form, if the text is not known for a briefing. */
const FEWEST_NAMED = 4

const HOUSEKEEPING =
  /^(?:Q|QUESTION|MODERATOR|OPERATOR|REPORTER|JOURNALIST|INTERVIEWER|HOST|PRESS)$/iu

/** The turns of a transcript, in order; none when fewer than two labels stand at the head of a line. */
export function findTurns({ text, kind }: Pick<Article, 'text' | 'kind'>): readonly Turn[] {
  const labels = findLabels(text, kind === 'briefing' ? 2 : FEWEST_NAMED)
  const turns = labels.map(({ start, end, words, behind }, index) => ({
    label: { start, end },
    start: behind,
    end: labels[index + 1]?.start ?? text.length,
    words,
  }))
  const answering = new Set(
    turns.filter((turn) => !isQuestion(text, turn)).map(({ words }) => words),
  )
  return turns.map(({ words, ...turn }) => ({
    ...turn,
    isSpeech: answering.has(words) && !HOUSEKEEPING.test(words),
  }))
}

/** Whoever ends each turn with a question asks: "Reuters: ... Will there be talks?" */
function isQuestion(text: string, turn: Span): boolean {
  return /\?["”’]?\s*$/u.test(text.slice(Math.max(turn.start, turn.end - 40), turn.end))
}

function findLabels(text: string, fewest: number): readonly Label[] {
  const capital = labelsOf(text, CAPITALS)
  if (capital.length >= 2) return capital
  const named = labelsOf(text, NAMES)
  const speakers = new Set(named.map(({ words }) => words)).size
  const isDialogue = speakers < named.length || fewest < FEWEST_NAMED
  return named.length >= fewest && isDialogue && (speakers > 1 || fewest < FEWEST_NAMED)
    ? named
    : []
}

function labelsOf(text: string, pattern: RegExp): readonly Label[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    return { start, end: start + words.length, words, behind: match.index + match[0].length }
  })
}
