import { gistOf, type Gist } from '../gist.js'
import type { WeighedGist } from '../likeness.js'
import type { Saying, Source } from './spoken.js'

/** How many of a text's propositions speak of each unit. */
interface Counts {
  readonly propositions: number
  readonly by: ReadonlyMap<string, number>
}

const COUNTS = new WeakMap<Source, Counts>()

/** Counted once for each text, however often it is weighed with others. */
function countsOf(source: Source): Counts {
  const known = COUNTS.get(source)
  if (known) return known
  const by = new Map<string, number>()
  for (const proposition of source.propositions)
    for (const { key } of gistOf(source.telling, proposition).units)
      by.set(key, (by.get(key) ?? 0) + 1)
  const counts = { propositions: source.propositions.length, by }
  COUNTS.set(source, counts)
  return counts
}

type Outline = Pick<WeighedGist, 'keys' | 'nouns' | 'fields'>

const OUTLINES = new WeakMap<Gist, Outline>()

/** What of a gist is the same, whatever it is weighed among. */
function outlineOf(gist: Gist): Outline {
  const known = OUTLINES.get(gist)
  if (known) return known
  const outline = {
    keys: new Set(gist.units.map(({ key }) => key)),
    nouns: new Set(gist.units.filter(({ isNoun }) => isNoun).map(({ key }) => key)),
    fields: new Set(gist.units.flatMap(({ fields }) => fields)),
  }
  OUTLINES.set(gist, outline)
  return outline
}

/** What sayings speak of, weighed as the comparison weighs gists: by rarity in all that the texts of these and others tell. */
export function gistsAmong(
  sayings: readonly Saying[],
  all: readonly Saying[],
): readonly WeighedGist[] {
  const texts = [...new Set(all.map(({ source }) => source))].map(countsOf)
  const told = texts.reduce((sum, { propositions }) => sum + propositions, 0)
  const most = Math.log(1 + told)
  const rarities = new Map<string, number>()
  const rarityOf = (key: string): number => {
    const known = rarities.get(key)
    if (known !== undefined) return known
    const count = texts.reduce((sum, { by }) => sum + (by.get(key) ?? 0), 0)
    const rarity = Math.log(1 + told / count)
    rarities.set(key, rarity)
    return rarity
  }
  return sayings.map(({ source, proposition }) => {
    const gist = gistOf(source.telling, proposition)
    const units = gist.units.map(({ key, fields, weight, isNoun }) => ({
      key,
      fields,
      weight: (weight * rarityOf(key)) / most,
      isNoun,
    }))
    const total = units.reduce((sum, { weight }) => sum + weight, 0)
    return { units, ...outlineOf(gist), subject: gist.subject, total }
  })
}

/** Whether two sayings have anything in common that they speak of: a unit, or units of one field. */
export function shareMatter(one: Saying, other: Saying): boolean {
  const [a, b] = [one, other].map(({ source, proposition }) =>
    outlineOf(gistOf(source.telling, proposition)),
  )
  return a !== undefined && b !== undefined && (meet(a.keys, b.keys) || meet(a.fields, b.fields))
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  for (const each of few) if (many.has(each)) return true
  return false
}
