import { placeOf } from '../../src/operations/record/place.js'
import { openRecord, type OpenRecord } from '../../src/operations/record/open.js'
import { costOfAdding, costOfKeeping } from './adding.js'
import { filesOfSeries } from './files.js'
import { askAll } from './questions.js'

// One job on a record in a fresh process, so that its memory can be told: `add|keep HOME FOLDER FROM TO` or
// `ask HOME TIMES`. The last line says what it took.
const [job, home = '', ...rest] = process.argv.slice(2)
const begun = performance.now()
const record = await openRecord(placeOf({ home, environment: process.env }), {
  holder: 'bench',
  create: true,
})
const opened = performance.now() - begun
try {
  const result = await resultOf(record)
  const mebibytes = process.resourceUsage().maxRSS / 1024
  console.log(`@result ${JSON.stringify({ result, mebibytes, opened })}`)
} finally {
  await record.close()
}

function resultOf(open: OpenRecord): Promise<unknown> {
  if (job === 'ask') return askAll(open, Number(rest[0]))
  const [folder = '', from, to] = rest
  const files = filesOfSeries(folder, Number(from), Number(to))
  return job === 'add' ? costOfAdding(open, files) : costOfKeeping(open, files)
}
