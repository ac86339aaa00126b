import { belowFloors, loadFloors } from '../floors.js'
import { poolMeasures, type Measure } from '../measure.js'
import { formatMeasures, formatMissed } from '../report.js'
import { eventTellings } from './events.js'
import { monthTellings, type LabelledTelling } from './labelled.js'
import { pairTellings } from './pairs.js'
import { scoreMerging } from './scores.js'

export const MERGING_USAGE = `npm run eval -- merging [--misses]
Scores the merging of a record's contacts: all articles of all invented events as one record, some months of two pairs
of leaders as another, and each pair of texts of eval/same-contact as one. Counted two by two: tellings that people
labelled as one contact, and those that we merge. Fails below eval/floors.json.
  --misses  what is one contact and is not merged, and what is merged and is not one`

/** Prints the scores and returns the exit code: 1 below a floor, 2 for words that cannot be understood, else 0. */
export async function runMerging(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(MERGING_USAGE)
    return 0
  }
  if (words.some((word) => word !== '--misses')) {
    console.error(MERGING_USAGE)
    return 2
  }
  const measures = await scoreAll()
  console.log(formatMeasures(measures, {}))
  if (words.includes('--misses')) console.log(`\n${formatMissed(measures)}`)
  const failures = belowFloors(measures, loadFloors()['merging'] ?? {}, {})
  for (const line of failures) console.error(`merging: ${line}`)
  return failures.length > 0 ? 1 : 0
}

async function scoreAll(): Promise<readonly Measure[]> {
  const events = await eventTellings()
  const pairs = (await pairTellings()).map((told) => [scoreMerging('pairs of texts', told)])
  return [
    scoreMerging('events, what articles are about', events.map(onlyMain)),
    scoreMerging('events, every contact', events),
    scoreMerging('some months of two pairs', await monthTellings()),
    ...poolMeasures(pairs),
  ]
}

const onlyMain = ({ telling, label }: LabelledTelling): LabelledTelling => ({
  telling,
  label: telling.contact.main ? label : null,
})
