import type { Gist, Unit } from './gist.js'

/** How much two gists share, counted from either side, each 0 to 1. */
export interface Likeness {
  /** The share of the poorer gist that the richer one has too. */
  readonly ofShorter: number
  readonly ofLonger: number
  /** The weight of what is shared, 1 for one rare word. */
  readonly shared: number
  /** How many units both have. */
  readonly units: number
  /** How many of them are the very same noun. */
  readonly nouns: number
}

/** A gist whose units weigh what they tell among all that is compared. */
export interface WeighedGist {
  readonly units: readonly Unit[]
  readonly keys: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly subject: string | null
  readonly total: number
}

/** Two words of one field count for less than one word twice. */
const FIELD_SHARE = 0.75

/**
 * Weighs gists by rarity: a word that every proposition has tells nothing about any. The weight of a unit in n of N
 * gists is multiplied by log(1 + N / n) / log(1 + N) (inverse document frequency, Sparck Jones 1972).
 */
export function weigh(gists: readonly Gist[]): readonly WeighedGist[] {
  const counts = new Map<string, number>()
  for (const { units } of gists)
    for (const { key } of units) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(1 + gists.length)
  return gists.map((gist) => {
    const units = gist.units.map((unit) => ({
      ...unit,
      weight: (unit.weight * Math.log(1 + gists.length / (counts.get(unit.key) ?? 1))) / most,
    }))
    return {
      units,
      keys: new Set(units.map(({ key }) => key)),
      nouns: new Set(units.filter(({ isNoun }) => isNoun).map(({ key }) => key)),
      fields: new Set(units.flatMap(({ fields }) => fields)),
      subject: gist.subject,
      total: units.reduce((sum, { weight }) => sum + weight, 0),
    }
  })
}

/** How alike two gists are; nothing where they share nothing. */
export function likenessOf(a: WeighedGist, b: WeighedGist): Likeness {
  const [ofA, ofB] = [sharedIn(a, b), sharedIn(b, a)]
  const [shareOfA, shareOfB] = [ratio(ofA, a.total), ratio(ofB, b.total)]
  const isAShorter = a.total <= b.total
  return {
    ofShorter: isAShorter ? shareOfA : shareOfB,
    ofLonger: isAShorter ? shareOfB : shareOfA,
    shared: Math.min(ofA, ofB),
    units: a.units.filter((unit) => isShared(unit, b)).length,
    nouns: a.units.filter(({ key, isNoun }) => b.keys.has(key) && (isNoun || b.nouns.has(key)))
      .length,
  }
}

function isShared({ key, fields }: Unit, { keys, fields: others }: WeighedGist): boolean {
  return keys.has(key) || fields.some((each) => others.has(each))
}

/** The weight of those units of the first that the second has too. */
function sharedIn(a: WeighedGist, b: WeighedGist): number {
  return a.units.reduce((sum, { key, fields, weight }) => {
    if (b.keys.has(key)) return sum + weight
    return fields.some((each) => b.fields.has(each)) ? sum + weight * FIELD_SHARE : sum
  }, 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
