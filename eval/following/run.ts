import { followingFailures, scoreSets } from './following.js'
import { SETS } from './labels.js'
import { formatMisses, formatSets } from './report.js'

export const FOLLOWING_USAGE = `npm run eval -- following [--misses]
Scores what is followed through the texts of a record: commitments with their events and status, obligations, drift of
wording, formulas; in seventy texts of our own and in official readouts (beside the checkout), against two readers who did
not see each other's labels (eval/following). The first F1 is how far the two agree, the second the program's against
both; then precision and recall against the first, the second, and what both have. Fails below eval/floors.json.
  --misses   what both readers have and was not found, and what was found and no reader has`

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runFollowing(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(FOLLOWING_USAGE)
    return 0
  }
  const unknown = words.find((word) => word !== '--misses')
  if (unknown !== undefined) {
    console.error(`following does not know "${unknown}"\n\n${FOLLOWING_USAGE}`)
    return 2
  }
  const scores = await scoreSets()
  console.log(
    formatSets(
      scores,
      SETS.map(({ name }) => name),
    ),
  )
  if (words.includes('--misses')) console.log(`\n${scores.map(formatMisses).join('\n\n')}`)
  const failures = scores.flatMap(followingFailures)
  for (const line of failures) console.error(line)
  return failures.length > 0 ? 1 : 0
}
