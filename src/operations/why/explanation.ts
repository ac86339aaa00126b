import type { Claim, Discrepancy, DiscrepancyKind, Made, Relation } from '../../model/comparison.js'
import type { HopKind } from '../../model/actors.js'
import type { AccountId, ClaimId, DiscrepancyId } from '../../model/ids.js'
import type { Evidence } from '../../model/spans.js'
import type { Chain } from '../../pages/wording/chains.js'

/** Why the comparison says what it says of one discrepancy, one cell or one claim. */
export type Explanation = DiscrepancyExplanation | ClaimExplanation

export interface DiscrepancyExplanation {
  readonly kind: 'discrepancy'
  /** "D3". */
  readonly key: string
  readonly id: DiscrepancyId
  /** What it is in a few words, with its sign: "▲", "Stronger in B". */
  readonly sign: string
  readonly word: string
  readonly discrepancy: Pick<Discrepancy, 'kind' | 'direction' | 'rule' | 'weight' | 'says'>
  /** What the kind of discrepancy means. */
  readonly meaning: string
  /** The row that it stands in. */
  readonly claim: ClaimSummary | null
  /** `a` has the words or is the reference. */
  readonly sides: readonly [a: Telling, b: Telling]
}

export interface ClaimExplanation {
  /** `cell` when one cell was asked for: it comes first, and the one that it is held against after it. */
  readonly kind: 'claim' | 'cell'
  /** "C7" or "C7.B". */
  readonly key: string
  readonly claim: ClaimSummary
  readonly reference: ReferenceChoice
  /** The claim's discrepancies; of one cell, those that touch its account. */
  readonly differences: readonly Difference[]
  readonly cells: readonly CellExplanation[]
}

export interface ClaimSummary extends Pick<
  Claim,
  'kind' | 'label' | 'topic' | 'independentSources' | 'primaries'
> {
  readonly key: string
  readonly id: ClaimId
}

/** The account that the others are held against, and what of the data speaks for it. */
export interface ReferenceChoice {
  readonly account: AccountId | null
  readonly because:
    | 'own-side'
    | 'relays-own-side'
    | 'shortest-chain'
    | 'earliest'
    | 'only-teller'
    | 'two-sides'
    | 'nobody-tells'
    | 'not-recorded'
  readonly says: string
}

export interface CellExplanation extends Telling {
  readonly key: string
  readonly relation: Relation
  /** What the relation means. */
  readonly meaning: string
}

export interface Difference {
  readonly key: string
  readonly kind: DiscrepancyKind
  readonly rule: string
  readonly says: string
}

/** One account's side of the matter. */
export interface Telling {
  readonly account: AccountId
  /** "AFP, on The Moscow Times". */
  readonly origin: string
  /** The length of the whole account. */
  readonly words: number
  readonly standing: 'told' | 'not-told' | 'unread'
  /** The words with a sentence before and one after. */
  readonly context: Passage
  /** What comes closest, where the account does not tell it. */
  readonly nearest: Passage
  /** `null` where these words are not those that a chain was found for. */
  readonly chain: ChainExplanation | null
  /** What found the words; none where the account does not tell it. */
  readonly madeBy: readonly Made[]
}

export interface ChainExplanation {
  readonly source: Chain['source']
  /** From the outlet inwards, the speakers last. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly kind: HopKind | 'speaker'
  readonly name: string
  readonly words: StepWords
}

/** A step may have no words of its own, as an agency that only the byline names. */
export type StepWords =
  | {
      readonly kind: 'verbatim'
      readonly place: string
      readonly quotes: readonly Evidence[]
    }
  | Wordless

/** Some words of an account as they stand in it, or why they cannot be shown. */
export type Passage =
  | { readonly kind: 'verbatim'; readonly stretches: readonly Stretch[] }
  | Wordless

/** `withheld`: they differ from the text; `left-out`: the file carries only excerpts of it; `none`: there are none. */
export interface Wordless {
  readonly kind: 'withheld' | 'left-out' | 'none'
}

/** A stretch of one paragraph, with what was taken from it. */
export interface Stretch extends Evidence {
  /** "A¶4": the fourth paragraph of account A. */
  readonly place: string
  readonly evidence: readonly Evidence[]
  readonly deciding: readonly Evidence[]
  /** Whether words were left out right before it, or after it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}
