import { parseArgs } from 'node:util'
import { formatTable } from '../report.js'
import { FOLDS, hasClaimDiff, loadArgued } from './corpus.js'
import { seenIn } from './features.js'
import { ANSWERERS, QUESTIONS, scoreAnswerers, type Score } from './scores.js'

export const CLAIMDIFF_USAGE = `npm run eval -- claimdiff [--json]
A check from outside: of two claims that outlets make on one story, does the second support or undermine the argument
of the first? That is argument and not wording; no rule and no scale is made on it, so there are no floors. A small
logistic regression over what a comparison sees is learnt from nine tenths of the topics and scored on the tenth.
  --json  as the last line, the figures as one JSON value; shares from 0 to 1`

/** Prints the scores and returns the exit code: 2 for words that cannot be understood, else 0. */
export async function runClaimDiff(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(CLAIMDIFF_USAGE)
    return 0
  }
  const isJson = readOptions(words)
  if (typeof isJson === 'string') {
    console.error(`${isJson}\n\n${CLAIMDIFF_USAGE}`)
    return 2
  }
  if (!hasClaimDiff()) {
    console.log('skipped: the pairs of claims are not beside this checkout')
    return 0
  }
  const pairs = loadArgued()
  const scores = scoreAnswerers(await seenIn(pairs))
  console.log(`claimdiff (${pairs.length} pairs, ${FOLDS} folds by topic; F1 in percent)`)
  console.log(formatAnswerers(scores))
  if (isJson) console.log(toJsonLine(scores))
  return 0
}

/** One line for each answerer and question. */
export function formatAnswerers(scores: readonly Score[]): string {
  return formatTable([
    ['F1, in percent', ...QUESTIONS.flatMap(({ name }) => [name, 'not', 'macro'])],
    ...ANSWERERS.map(({ name }) => [
      name,
      ...QUESTIONS.flatMap((question) =>
        scores
          .filter((score) => score.answerer === name && score.question === question.name)
          .flatMap(({ figures: { yes, no, macro } }) => [yes, no, macro].map(inPercent)),
      ),
    ]),
  ])
}

function toJsonLine(scores: readonly Score[]): string {
  return JSON.stringify(
    Object.fromEntries(
      QUESTIONS.map(({ name }) => [
        name,
        Object.fromEntries(
          scores
            .filter(({ question }) => question === name)
            .map(({ answerer, figures }) => [
              answerer,
              {
                F1: rounded(figures.yes),
                F1OfNo: rounded(figures.no),
                macroF1: rounded(figures.macro),
              },
            ]),
        ),
      ]),
    ),
  )
}

function readOptions(words: readonly string[]): boolean | string {
  try {
    const { values } = parseArgs({ args: [...words], options: { json: { type: 'boolean' } } })
    return values.json ?? false
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const inPercent = (value: number): string => (100 * value).toFixed(1)

const rounded = (value: number): number => Math.round(10_000 * value) / 10_000
