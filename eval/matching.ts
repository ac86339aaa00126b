export interface Match<Gold, Found> {
  readonly gold: Gold
  readonly found: Found
}

/**
 * Pairs labels with findings, each used once. As many pairs as possible are made; among those, good ones are
 * tried first. `score` is 0 when the two cannot be a pair.
 */
export function matchOneToOne<Gold, Found>(
  golds: readonly Gold[],
  founds: readonly Found[],
  score: (gold: Gold, found: Found) => number,
): readonly Match<Gold, Found>[] {
  const choices = golds.map((gold) => rankFounds(gold, founds, score))
  const order = golds.map((_, index) => index).sort((a, b) => best(choices[b]) - best(choices[a]))
  const goldOf = new Map<number, number>()
  for (const gold of order) assign({ gold, choices, goldOf, seen: new Set() })
  return [...goldOf].flatMap(([foundIndex, goldIndex]) => {
    const gold = golds[goldIndex]
    const found = founds[foundIndex]
    return gold === undefined || found === undefined ? [] : [{ gold, found }]
  })
}

interface Choice {
  readonly found: number
  readonly score: number
}

function rankFounds<Gold, Found>(
  gold: Gold,
  founds: readonly Found[],
  score: (gold: Gold, found: Found) => number,
): readonly Choice[] {
  return founds
    .map((found, index) => ({ found: index, score: score(gold, found) }))
    .filter((choice) => choice.score > 0)
    .sort((a, b) => b.score - a.score)
}

const best = (choices: readonly Choice[] | undefined): number => choices?.[0]?.score ?? 0

interface Search {
  readonly gold: number
  readonly choices: readonly (readonly Choice[])[]
  readonly goldOf: Map<number, number>
  readonly seen: Set<number>
}

/** Kuhn's augmenting paths: takes a free finding, or one whose label can move to another. */
function assign({ gold, choices, goldOf, seen }: Search): boolean {
  for (const { found } of choices[gold] ?? []) {
    if (seen.has(found)) continue
    seen.add(found)
    const holder = goldOf.get(found)
    if (holder === undefined || assign({ gold: holder, choices, goldOf, seen })) {
      goldOf.set(found, gold)
      return true
    }
  }
  return false
}
