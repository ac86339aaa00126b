import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The model as it is kept in its file. */
interface CoreFile {
  readonly packing: { readonly layout: Readonly<Record<string, Layout>> }
  /** Whole numbers of 32 bits, as base 64. */
  readonly lexicon: string
  readonly xpansions: string
  readonly features: Readonly<Record<'lexeme' | 'posClusters', Listed>> &
    Readonly<Record<string, Listed | undefined>>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

interface Listed {
  readonly list: string[]
}

/** Where in the numbers of a word a feature stands; whether it is a number, and not from a list; whether each word has it. */
type Layout = readonly [at: number, mask: number, shift: number, isNumber: number, isOwn: number]

const require = createRequire(import.meta.url)
const OF_MODEL = 'wink-eng-lite-web-model/dist'

/**
 * The model of `wink-eng-lite-web-model` for tokens, parts of speech and lemmas. Loaded as a whole, the package turns
 * its three megabytes to text and back, and reads those of sentiments and entities, which nobody asks here.
 */
export function winkModel(core: unknown) {
  return {
    core: () => core,
    pos: partOf('load-pos-model'),
    featureFn: partOf('feature'),
    addons: { lemmatize: partOf('lemmatize') },
    sbd: () => nothing,
    ner: () => nothing,
    negation: () => nothing,
    sa: () => nothing,
    metaCER: () => nothing,
  }
}

const partOf = (name: string): unknown => require(`${OF_MODEL}/${name}.js`)

/** An automaton that finds nothing, in the form in which wink exports one, and no others. */
const nothing = { machines: ['[0,0,{},{},{},{}]'], transformers: [] }

/** The words that wink's model knows and what it knows of each, as its own package makes them. */
export function readCore() {
  const file: CoreFile = JSON.parse(
    readFileSync(
      require.resolve(`${OF_MODEL}/languages/cur/models/eng-core-web-model.json`),
      'utf8',
    ),
  )
  const { packing, features, pos } = file
  const layout = Object.entries(packing.layout)
  const listed = layout.filter(([, [, , , isNumber]]) => isNumber === 0)
  return {
    ...file,
    packing: {
      ...packing,
      efList: layout.filter(([, [, , , , isOwn]]) => isOwn === 1).map(([name]) => name),
    },
    lexicon: numbersIn(file.lexicon),
    xpansions: numbersIn(file.xpansions),
    features: {
      ...features,
      ...Object.fromEntries(
        listed.map(([name, [, mask, shift]]) => [
          name,
          { ...growing(features[name]?.list ?? []), maxIndex: mask >>> shift },
        ]),
      ),
      lexeme: growing(features.lexeme.list),
      posClusters: {
        list: features.posClusters.list.map(
          (tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0)),
        ),
      },
    },
  }
}

/** A list that wink adds to, with the place of each entry; of its words those of the model come first. */
function growing(list: string[]) {
  const hash: Record<string, number> = Object.create(null)
  list.forEach((entry, index) => {
    hash[entry] = index
  })
  return { list, hash, intrinsicSize: list.length, index: list.length }
}

function numbersIn(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer)
}
