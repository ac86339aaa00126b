import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** The words that wink knows: those of its model, then those that it met. */
interface Lexemes {
  readonly hash: Record<string, unknown>
  readonly list: readonly unknown[]
}

interface Engine {
  readonly wink: WinkMethods
  readonly lexemes: Lexemes
  /** How many words it knows from its model. */
  readonly own: number
}

let engine: Engine | null = null

/** Words met before the engine is made anew, so that a process that reads for years does not keep them all. */
const MOST_MET = 200_000

/**
 * Runs work with wink-nlp and its tagger, loaded when first asked for (about 80 ms). wink keeps words that it met as if
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
    for (const word of lexemes.list.slice(from)) delete lexemes.hash[String(word)]
    if (lexemes.list.length > own + MOST_MET) engine = null
  }
}

function newEngine(): Engine {
  let core: unknown = null
  const wink = winkNLP(
    {
      ...model,
      core: () => {
        core = made(model.core)
        return core
      },
      metaCER,
    },
    ['pos'],
  )
  const lexemes = lexemesOf(core)
  return { wink, lexemes, own: lexemes.list.length }
}

let metaModel: unknown = null

// The model would turn what it gave last time to JSON once more, and again with each new engine.
function metaCER(): unknown {
  metaModel ??= made(model.metaCER)
  return metaModel
}

function made(make: unknown): unknown {
  if (typeof make !== 'function') throw changed()
  return make()
}

function lexemesOf(core: unknown): Lexemes {
  const lexeme = partOf(partOf(core, 'features'), 'lexeme')
  const hash = partOf(lexeme, 'hash')
  const list = partOf(lexeme, 'list')
  if (!isRecord(hash) || !Array.isArray(list)) throw changed()
  return { hash, list }
}

function partOf(whole: unknown, name: string): unknown {
  return isRecord(whole) ? whole[name] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function changed(): Error {
  return new Error(
    'wink-eng-lite-web-model is not laid out as 1.8.1 is: src/language/wink.ts must follow it.',
  )
}
