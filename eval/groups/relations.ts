import type { Cell, Claim, Relation } from '../../src/model/comparison.js'
import { alignedIn } from '../pair/alignments.js'
import type { GoldAlignment } from '../pair/gold.js'
import type { Measure } from '../measure.js'
import { indexOfAccount, type ReadPair } from '../pair/read-pair.js'

/**
 * Among the alignments that are found: for each account, how it stands to the labelled reference. `same` and
 * `paraphrase` are one. Held against another account than the labelled one, a cell is right only where that one is
 * itself, turned round.
 */
export function measureRelations(pair: ReadPair): Measure {
  const asked = alignedIn(pair).flatMap(({ gold, found }) =>
    Object.entries(gold.relations)
      .filter(
        ([text, wanted]) => text !== gold.reference && wanted !== 'absent' && wanted !== 'only',
      )
      .map(([text, wanted]) => ({
        gold,
        wanted: merged(wanted),
        got: relationIn(pair, { claim: found, gold, text }),
      })),
  )
  const wrong = asked.filter(({ wanted, got }) => wanted !== got)
  return {
    name: 'relations',
    gold: asked.length,
    found: asked.length,
    matched: asked.length - wrong.length,
    missed: wrong.map(({ gold, wanted, got }) => ({
      key: gold.id,
      words: `${gold.claim}: ${wanted}, found ${got ?? 'held against another'}`,
      hint: null,
    })),
    extra: [],
    details: [],
  }
}

interface Asked {
  readonly claim: Claim
  readonly gold: GoldAlignment
  readonly text: string
}

/** How a text stands to the labelled reference in a claim of ours; `null` when the claim does not tell. */
function relationIn(pair: ReadPair, { claim, gold, text }: Asked): Relation | null {
  const cell = cellOf(pair, claim, text)
  if (cell === null) return null
  if (gold.reference === null) return evenRelation(claim, cell)
  const reference = cellOf(pair, claim, gold.reference)
  if (claim.reference === null || claim.reference === reference?.account)
    return merged(cell.relation)
  return claim.reference === cell.account && reference ? turned(merged(reference.relation)) : null
}

/** Neither is the weaker one by our choice: both stand to each other as the one that is no reference does. */
function evenRelation({ cells }: Claim, cell: Cell): Relation {
  const other = cell.relation === 'reference' ? cells.find((each) => each !== cell) : cell
  return merged(other?.relation ?? cell.relation)
}

function cellOf(pair: ReadPair, { cells }: Claim, text: string): Cell | null {
  const at = pair.gold.texts.findIndex(({ id }) => id === text)
  return cells.find(({ account }) => indexOfAccount(pair, account) === at) ?? null
}

function merged(relation: Relation): Relation {
  return relation === 'paraphrase' ? 'same' : relation
}

function turned(relation: Relation): Relation {
  if (relation === 'stronger') return 'weaker'
  return relation === 'weaker' ? 'stronger' : relation
}
