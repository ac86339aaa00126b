import { trainAccurate } from './attribution/network/command.js'
import { trainAttribution } from './attribution/run.js'
import { trainGaps } from './gaps/command.js'
import { trainPairing } from './pairing/command.js'

const USAGE = `npm run train -- attribution [--model fast|accurate] [--folds N] [--fold K] [--epochs E] [--dev]
Trains on the corpus beside the checkout and writes weights to models/. Goes on from its last checkpoint.
  --folds N   splits the training texts in N (5), and trains without one of them, to choose settings: ships no weights
  --fold K    which fold is left out (0)
  --epochs E  how often every text is seen
  --dev       scores the finished model on the dev part, once
  --fresh     starts anew where a checkpoint is
The accurate model knows these too:
  --seed S    learns one of its networks alone
  --mix       tries how much the linear chain of the same fold should count
  --write     ships a fold's weights

npm run train -- pairing [--corpus DIR]
Learns from the labelled events when two accounts tell one claim; DIR holds more of them.

npm run train -- gaps
Learns from the labelled events when a reader calls a claim left out.`

const [what, ...words] = process.argv.slice(2)
const isAccurate =
  words.includes('--model=accurate') || words[words.indexOf('--model') + 1] === 'accurate'
if (what === 'attribution') (isAccurate ? trainAccurate : trainAttribution)(words)
else if (what === 'pairing') await trainPairing(words)
else if (what === 'gaps') await trainGaps()
else {
  console.error(USAGE)
  process.exitCode = 2
}
