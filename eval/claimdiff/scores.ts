import { FOLDS, foldOf, type ArguedPair } from './corpus.js'
import type { Seen } from './features.js'
import { fitLogistic, type Chance, type Example } from './regression.js'

/** What is asked of a pair. */
export interface Question {
  readonly name: 'supports' | 'undermines'
  readonly isSo: (pair: ArguedPair) => boolean
}

export const QUESTIONS: readonly Question[] = [
  { name: 'supports', isSo: ({ supports }) => supports },
  { name: 'undermines', isSo: ({ undermines }) => undermines },
]

/** Something that answers; it learns from the pairs of other topics. */
export interface Answerer {
  readonly name: string
  readonly learn: (seen: readonly Seen[], question: Question) => (pair: Seen) => boolean
}

const majority: Answerer = {
  name: 'the more frequent answer',
  learn: (seen, { isSo }) => {
    const answer = seen.filter(({ pair }) => isSo(pair)).length * 2 >= seen.length
    return () => answer
  },
}

export const ANSWERERS: readonly Answerer[] = [
  majority,
  learner('likeness of lemmas alone', ({ lemmas }) => [lemmas]),
  learner("the product's features", ({ features }) => Object.values(features)),
]

function learner(name: string, featuresOf: (seen: Seen) => readonly number[]): Answerer {
  return {
    name,
    learn: (seen, { isSo }) => {
      const examples = seen.map((each) => ({
        features: featuresOf(each),
        isOfClass: isSo(each.pair),
      }))
      const chance = fitLogistic(examples)
      const least = bestThreshold(chance, examples)
      return (each) => chance(featuresOf(each)) >= least
    },
  }
}

const THRESHOLDS = Array.from({ length: 39 }, (_, at) => (at + 1) / 40)

/** The least chance that counts as yes: what gives the best macro-F1 on the examples themselves. */
function bestThreshold(chance: Chance, examples: readonly Example[]): number {
  const judged = examples.map(({ features, isOfClass }) => ({ value: chance(features), isOfClass }))
  const scored = THRESHOLDS.map((least) => ({
    least,
    macro: figuresOf(judged.map(({ value, isOfClass }) => [isOfClass, value >= least])).macro,
  }))
  return scored.reduce((best, each) => (each.macro > best.macro ? each : best)).least
}

/** Shares from 0 to 1. */
export interface Figures {
  /** F1 of yes, and of no. */
  readonly yes: number
  readonly no: number
  /** Their mean. */
  readonly macro: number
}

/** Of pairs of what is so and what was answered. */
export function figuresOf(answers: readonly (readonly [so: boolean, said: boolean])[]): Figures {
  const [yes, no] = [fOf(answers, true), fOf(answers, false)]
  return { yes, no, macro: (yes + no) / 2 }
}

function fOf(answers: readonly (readonly [boolean, boolean])[], wanted: boolean): number {
  const right = answers.filter(([so, said]) => so === wanted && said === wanted).length
  const all = answers.filter(([so]) => so === wanted).length
  const said = answers.filter(([, given]) => given === wanted).length
  return all + said === 0 ? 0 : (2 * right) / (all + said)
}

/** How one answerer does on one question. */
export interface Score {
  readonly answerer: string
  readonly question: Question['name']
  readonly figures: Figures
}

/** Every pair is answered by what was learnt from the other folds of topics. */
export function scoreAnswerers(seen: readonly Seen[]): readonly Score[] {
  return QUESTIONS.flatMap((question) =>
    ANSWERERS.map((answerer) => ({
      answerer: answerer.name,
      question: question.name,
      figures: figuresOf(answersOf(answerer, question, seen)),
    })),
  )
}

function answersOf(
  answerer: Answerer,
  question: Question,
  seen: readonly Seen[],
): readonly (readonly [boolean, boolean])[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = seen.filter(({ pair }) => foldOf(pair.topic) === fold)
    if (held.length === 0) return []
    const answer = answerer.learn(
      seen.filter(({ pair }) => foldOf(pair.topic) !== fold),
      question,
    )
    return held.map((each) => [question.isSo(each.pair), answer(each)] as const)
  })
}
