import { parseArgs } from 'node:util'
import { bestStates } from '../../src/analyse/attribution/chain.js'
import type { LinkWeights } from '../../src/analyse/attribution/linking.js'
import { clearCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoints.js'
import { instanceOf, takeInventory, type Instance, type Inventory } from './instances.js'
import { learnText, newLearner, scoresOf, shrink, type Learner } from './learner.js'
import { choicesOf, learnLinks } from './links.js'
import { packWeights, reportDev, writeWeights } from './packing.js'
import { seededRandom, shuffled } from './random.js'
import { figuresFor, lineOf } from './scoring.js'
import { isInFold, readTexts } from './texts.js'

/** Settings chosen by folds of the training part. */
export const SETTINGS = {
  seed: 1,
  epochs: 8,
  rate: 0.02,
  decay: 1,
  dropout: 0,
  /** Features that stand in fewer places are not learnt. */
  least: 3,
} as const

interface Plan {
  readonly name: string
  readonly epochs: number
  readonly train: readonly Instance[]
  /** Texts that are scored at each epoch; none when the whole part is learnt. */
  readonly held: readonly Instance[]
}

/** `npm run train -- attribution`: learns the fast model, or one fold of it. */
export function trainAttribution(words: readonly string[]): void {
  const { values } = parseArgs({
    args: [...words],
    options: {
      model: { type: 'string', default: 'fast' },
      folds: { type: 'string' },
      fold: { type: 'string' },
      epochs: { type: 'string', default: String(SETTINGS.epochs) },
      dev: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
    },
  })
  if (values.model !== 'fast') throw new Error(`no model is called ${values.model}`)
  const isFold = values.folds !== undefined || values.fold !== undefined
  const plan = planOf({
    epochs: Number(values.epochs),
    folds: isFold ? Number(values.folds ?? 5) : 0,
    fold: Number(values.fold ?? 0),
  })
  if (values.fresh) clearCheckpoint(plan.name)
  const { learner, inventory, links } = learn(plan)
  if (isFold) return
  const weights = packWeights(learner, inventory, links)
  writeWeights(weights)
  if (values.dev) reportDev(weights)
}

interface Asked {
  readonly epochs: number
  /** 0 for the whole training part. */
  readonly folds: number
  readonly fold: number
}

function planOf({ epochs, folds, fold }: Asked): Plan {
  report('reading the corpus')
  const instances = readTexts('train').map(instanceOf)
  const isHeld = (at: number) => folds > 0 && isInFold(at, fold, folds)
  return {
    name: folds > 0 ? `attribution-fast-${fold}-of-${folds}` : 'attribution-fast',
    epochs,
    train: instances.filter((_, at) => !isHeld(at)),
    held: instances.filter((_, at) => isHeld(at)),
  }
}

interface Learnt {
  readonly learner: Learner
  readonly inventory: Inventory
  readonly links: LinkWeights
}

function learn({ name, epochs, train, held }: Plan): Learnt {
  const links = learnLinks(train.flatMap((instance) => choicesOf(instance, instance.states)))
  report(
    `gold pieces linked: ${lineOf(figuresFor(train.slice(0, 100), (each) => each.states, links))}`,
  )
  const inventory = takeInventory(train, SETTINGS.least)
  const learner = newLearner(inventory)
  const done = readCheckpoint(name, learner)
  report(`${train.length} texts, ${inventory.buckets.length} features, from epoch ${done + 1}`)
  for (let epoch = done + 1; epoch <= epochs; epoch += 1) {
    const likelihood = learnEpoch(learner, inventory, { train, epoch })
    writeCheckpoint(name, learner, epoch)
    const statesOf = (each: Instance) => bestStates(scoresOf(learner, inventory, each))
    const score = held.length > 0 ? lineOf(figuresFor(held, statesOf, links)) : ''
    report(`epoch ${epoch}: log-likelihood of a token ${likelihood.toFixed(4)} ${score}`)
  }
  return { learner, inventory, links }
}

/** Texts between two drawings of the weights towards zero. */
const STRIDE = 40

function learnEpoch(
  learner: Learner,
  inventory: Inventory,
  { train, epoch }: { readonly train: readonly Instance[]; readonly epoch: number },
): number {
  // A seed for each epoch, so that one that goes on from a checkpoint learns the same.
  const random = seededRandom(SETTINGS.seed * 1000 + epoch)
  let sum = 0
  let tokens = 0
  shuffled(train, random).forEach((instance, at) => {
    sum += learnText(learner, inventory, { instance, rates: SETTINGS, random })
    tokens += instance.joints.length
    if (at % STRIDE === STRIDE - 1) shrink(learner, SETTINGS, STRIDE / train.length)
  })
  return sum / tokens
}

function report(line: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
}
