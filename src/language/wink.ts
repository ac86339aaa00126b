import winkNLP, { type WinkMethods } from 'wink-nlp'
import { readCore, winkModel } from './wink-model.js'

interface Engine {
  readonly wink: WinkMethods
  /** The words that wink knows: those of its model, then those that it met. */
  readonly lexemes: { readonly hash: Record<string, number>; readonly list: readonly string[] }
  /** How many words it knows from its model. */
  readonly own: number
}

let engine: Engine | null = null

/** Words met before the engine is made anew, so that a process that reads for years does not keep them all. */
const MOST_MET = 200_000

/**
 * Runs work with wink-nlp and its tagger, loaded when first asked for (about 40 ms). wink keeps words that it met as if
 * it had always known them, and cuts the next text otherwise: they are forgotten when the work is done, so that a text is
 * cut the same whatever was read before.
 */
export function withWink<Result>(work: (wink: WinkMethods) => Result): Result {
  engine ??= newEngine()
  const { wink, lexemes, own } = engine
  const from = lexemes.list.length
  try {
    return work(wink)
  } finally {
    for (const word of lexemes.list.slice(from)) delete lexemes.hash[word]
    if (lexemes.list.length > own + MOST_MET) engine = null
  }
}

function newEngine(): Engine {
  const core = readCore()
  const wink = winkNLP(winkModel(core), ['pos'])
  const lexemes = core.features.lexeme
  return { wink, lexemes, own: lexemes.list.length }
}
