import { parseArgs } from 'node:util'
import { bestStates } from '../../src/analyse/attribution/chain.js'
import { clearCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoints.js'
import { learnCueWords } from './cue-words.js'
import {
  instanceOf,
  lessonsOf,
  numberRows,
  takeInventory,
  type Instance,
  type Lesson,
} from './instances.js'
import {
  learnLesson,
  newLearner,
  scoresOf,
  settled,
  shrink,
  takeMean,
  type Learner,
} from './learner.js'
import { choicesOf, learnLinks } from './links.js'
import {
  chainFileOf,
  packWeights,
  type Learnt,
  reportDev,
  withBonuses,
  writeWeights,
} from './packing.js'
import { seededRandom, shuffled } from './random.js'
import { figuresFor, lineOf } from './scoring.js'
import { isInFold, readTexts } from './texts.js'

/** Settings chosen by folds of the training part. */
export const SETTINGS = {
  seed: 1,
  epochs: 6,
  rate: 0.02,
  decay: 20,
  /** Epoch from which weights are averaged. */
  meanFrom: 3,
  /** Features that stand in fewer texts are not learnt. */
  least: 3,
} as const

interface Plan {
  readonly name: string
  readonly epochs: number
  readonly cueWords: ReadonlyMap<number, number>
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
  const weights = packWeights(learn(plan))
  if (isFold) {
    writeWeights(weights, chainFileOf(plan.name))
    return
  }
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
  const texts = readTexts('train')
  const isHeld = (at: number) => folds > 0 && isInFold(at, fold, folds)
  const cueWords = learnCueWords(texts.filter((_, at) => !isHeld(at)))
  const instances = texts.map((each) => instanceOf(each, cueWords))
  return {
    name: folds > 0 ? `attribution-fast-${fold}-of-${folds}` : 'attribution-fast',
    epochs,
    cueWords,
    train: instances.filter((_, at) => !isHeld(at)),
    held: instances.filter((_, at) => isHeld(at)),
  }
}

function learn({ name, epochs, cueWords, train, held }: Plan): Learnt {
  const links = learnLinks(train.flatMap((instance) => choicesOf(instance, instance.states)))
  report(
    `gold pieces linked: ${lineOf(figuresFor(train.slice(0, 100), (each) => each.states, links))}`,
  )
  const inventory = takeInventory(train, SETTINGS.least)
  const learner = newLearner(inventory)
  const [lessons, tests] = [
    numberRows(train, inventory).flatMap(lessonsOf),
    numberRows(held, inventory),
  ]
  const done = readCheckpoint(name, learner)
  report(`${train.length} texts, ${inventory.buckets.length} features, from epoch ${done + 1}`)
  for (let epoch = done + 1; epoch <= epochs; epoch += 1) {
    const likelihood = learnEpoch(learner, { lessons, epoch })
    writeCheckpoint(name, learner, epoch)
    const mean = settled(learner)
    const transitions = withBonuses(mean.transitions)
    const statesOf = (each: Instance) => bestStates({ ...scoresOf(mean, each), transitions })
    const score = tests.length > 0 ? lineOf(figuresFor(tests, statesOf, links)) : ''
    report(`epoch ${epoch}: log-likelihood of a token ${likelihood.toFixed(4)} ${score}`)
  }
  return { learner: settled(learner), inventory, links, cueWords }
}

/** Lessons between two drawings of the weights towards zero. */
const STRIDE = 300

function learnEpoch(
  learner: Learner,
  { lessons, epoch }: { readonly lessons: readonly Lesson[]; readonly epoch: number },
): number {
  // A seed for each epoch, so that one that goes on from a checkpoint learns the same.
  const random = seededRandom(SETTINGS.seed * 1000 + epoch)
  let sum = 0
  let tokens = 0
  shuffled(lessons, random).forEach((lesson, at) => {
    sum += learnLesson(learner, { lesson, rates: SETTINGS })
    tokens += lesson.states.length
    if (at % STRIDE !== STRIDE - 1) return
    shrink(learner, SETTINGS, STRIDE / lessons.length)
    if (epoch >= SETTINGS.meanFrom) takeMean(learner)
  })
  return sum / tokens
}

function report(line: string): void {
  console.log(`${Math.round(performance.now() / 1000)} s  ${line}`)
}
