import { ATTRIBUTION_USAGE, runAttribution } from './attribution/run.js'
import { CLAIMDIFF_USAGE, runClaimDiff } from './claimdiff/run.js'
import { COPIES_USAGE, runCopies } from './copies/run.js'
import { DIRECTIONS_USAGE, runDirections } from './directions/run.js'
import { EVENTS_USAGE, runEvents } from './events/run.js'
import { FOLLOWING_USAGE, runFollowing } from './following/run.js'
import { GROUPS_USAGE, runGroups } from './groups/run.js'
import { MERGING_USAGE, runMerging } from './merging/run.js'
import { PAIR_USAGE, runPair } from './pair/run.js'
import { FIGURES_USAGE, runFigures } from './overview/figures.js'
import { runOverview } from './overview/run.js'
import { READOUTS_USAGE, runReadouts } from './readouts/run.js'

const USAGE = `npm run eval
Scores everything on labelled texts and prints one table; what is not beside the checkout is skipped. Fails below
eval/floors.json.

${ATTRIBUTION_USAGE}

${READOUTS_USAGE}

${EVENTS_USAGE}

${PAIR_USAGE}

${DIRECTIONS_USAGE}

${GROUPS_USAGE}

${CLAIMDIFF_USAGE}

${COPIES_USAGE}

${MERGING_USAGE}

${FOLLOWING_USAGE}

${FIGURES_USAGE}`

async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === undefined) return runOverview()
  if (command === 'attribution') return runAttribution(rest)
  if (command === 'readouts') return runReadouts(rest)
  if (command === 'events') return runEvents(rest)
  if (command === 'pair') return runPair(rest)
  if (command === 'directions') return runDirections(rest)
  if (command === 'groups') return runGroups(rest)
  if (command === 'claimdiff') return runClaimDiff(rest)
  if (command === 'copies') return runCopies(rest)
  if (command === 'merging') return runMerging(rest)
  if (command === 'following') return runFollowing(rest)
  if (command === 'figures') return runFigures()
  if (command === '--help') {
    console.log(USAGE)
    return 0
  }
  return runEvents(words)
}

process.exitCode = await main(process.argv.slice(2))
