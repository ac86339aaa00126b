import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadFastModel } from '../../../src/analyse/attribution/fast.js'
import { decodeWeights } from '../../../src/analyse/attribution/weights.js'
import { chainFileOf } from '../packing.js'
import { readTexts } from '../texts.js'
import { accurateWeightsOf, MIX, reportAccurate, tryMixes, writeAccurate } from './finishing.js'
import { learnNetwork, materialOf, networkInstanceOf, NETWORK_SETTINGS } from './run.js'

/**
 * `npm run train -- attribution --model accurate`: learns the networks, or those of one fold. `--seed` learns one of them
 * alone, so that two can be learnt side by side: without it they are then read from their checkpoints. With `--mix` it
 * tries mixes with the linear chain of the same fold, which must have been trained before. A fold writes weights only
 * with `--write`.
 */
export function trainAccurate(words: readonly string[]): void {
  const { values } = parseArgs({
    args: [...words],
    options: {
      model: { type: 'string' },
      folds: { type: 'string' },
      fold: { type: 'string' },
      epochs: { type: 'string' },
      seed: { type: 'string' },
      mix: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  })
  const isFold = values.folds !== undefined || values.fold !== undefined
  const folds = isFold ? Number(values.folds ?? 5) : 0
  const fold = Number(values.fold ?? 0)
  const material = materialOf({ texts: readTexts('train'), folds, fold })
  const epochs = isFold ? NETWORK_SETTINGS.foldEpochs : NETWORK_SETTINGS.epochs
  const plan = { epochs: Number(values.epochs ?? epochs), isFresh: values.fresh }
  if (values.seed !== undefined) {
    learnNetwork(material, { ...plan, seed: Number(values.seed) })
    return
  }
  const learnt = NETWORK_SETTINGS.seeds.map((seed) => learnNetwork(material, { ...plan, seed }))
  if (values.mix) {
    const file = chainFileOf(`attribution-fast-${fold}-of-${folds}`)
    tryMixes(learnt, material, decodeWeights(readFileSync(file), file))
  }
  const weights = accurateWeightsOf(learnt, MIX)
  if (!isFold || values.write) writeAccurate(weights, material.vectors)
  if (!values.dev) return
  const dev = readTexts('dev').map((read) => networkInstanceOf(read, material.vectors))
  reportAccurate(weights, dev, { fast: loadFastModel(), vectors: material.vectors })
}
