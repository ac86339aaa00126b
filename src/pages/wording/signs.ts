import type {
  Claim,
  Copy,
  CopyLevel,
  Discrepancy,
  DiscrepancyKind,
  Relation,
} from '../../model/comparison.js'

/** A sign that stands without colour, and the word that says what it means. */
export interface Sign {
  readonly sign: string
  readonly word: string
}

const relationSigns: Readonly<Record<Relation, Sign>> = {
  reference: { sign: '●', word: 'reference' },
  same: { sign: '=', word: 'same' },
  paraphrase: { sign: '≈', word: 'other words' },
  stronger: { sign: '▲', word: 'stronger' },
  weaker: { sign: '▽', word: 'weaker' },
  conflict: { sign: '✕', word: 'conflict' },
  only: { sign: '○', word: 'only here' },
  absent: { sign: '—', word: 'not told' },
  unsure: { sign: '~', word: 'unsure' },
  unread: { sign: '?', word: 'not read' },
}

/** The relations in the order in which a legend explains them. */
const relations = [
  'reference',
  'only',
  'same',
  'paraphrase',
  'stronger',
  'weaker',
  'conflict',
  'unsure',
  'absent',
  'unread',
] as const satisfies readonly Relation[]

export function signOfRelation(relation: Relation): Sign {
  return relationSigns[relation]
}

/** Every relation that stands in some claims, explained: "● reference · = same". */
export function legendOf(claims: readonly Claim[]): string {
  const used = new Set(claims.flatMap(({ cells }) => cells.map((cell) => cell.relation)))
  return relations
    .filter((relation) => used.has(relation))
    .map((relation) => `${relationSigns[relation].sign} ${relationSigns[relation].word}`)
    .join(' · ')
}

const discrepancySigns: Readonly<Record<DiscrepancyKind, string>> = {
  'wording-strength': '◆',
  'hedge-dropped': '◇',
  'source-dropped': '⊘',
  actor: '⇄',
  'contact-kind': '⇄',
  number: '#',
  date: '#',
  'quote-altered': '≠',
  omission: '∅',
  'unsourced-addition': '+',
}

/** Who is who in a discrepancy, by the letters of the accounts. */
export interface Letters {
  readonly a: string
  readonly b: string
}

/** What a discrepancy is, in a few words: "Stronger in B". */
export function signOfDiscrepancy(discrepancy: Discrepancy, letters: Letters): Sign {
  return {
    sign: directionSign(discrepancy) ?? discrepancySigns[discrepancy.kind],
    word: discrepancyWord(discrepancy, placesOf(letters)),
  }
}

function directionSign({ kind, direction }: Discrepancy): string | null {
  if (kind !== 'wording-strength' || direction === null) return null
  return relationSigns[direction].sign
}

function placesOf({ a, b }: Letters): Letters {
  return a === b ? { a: `${a} itself`, b: `${b} itself` } : { a, b }
}

function discrepancyWord({ kind, direction }: Discrepancy, { a, b }: Letters): string {
  switch (kind) {
    case 'wording-strength':
      if (direction === null) return `Other strength in ${b}`
      return direction === 'stronger' ? `Stronger in ${b}` : `Weaker in ${b}`
    case 'hedge-dropped':
      return `Hedge dropped in ${b}`
    case 'source-dropped':
      return `Source dropped in ${b}`
    case 'actor':
      return `Other actor in ${b}`
    case 'contact-kind':
      return `Other kind of contact in ${b}`
    case 'number':
      return `Other number in ${b}`
    case 'date':
      return `Other date in ${b}`
    case 'quote-altered':
      return `Quotation altered in ${b}`
    case 'omission':
      return `Not told in ${b}`
    case 'unsourced-addition':
      return `Only in ${a}, no source`
  }
}

const copyWords: Readonly<Record<CopyLevel, string>> = {
  wholly: 'a copy of',
  partly: 'partly copied from',
  'non-derived': 'no copy of',
}

/** "a copy of A, 97 % of its words". */
export function copyWord(copy: Copy, from: string): string {
  return `${copyWords[copy.level]} ${from}, ${percent(copy.share)} of its words`
}

/** How many independent sources stand behind a claim, in words. */
export function sourcesWord({ independentSources }: Pick<Claim, 'independentSources'>): string {
  if (independentSources === 0) return 'no source'
  return independentSources === 1 ? '1 source' : `${independentSources} independent sources`
}

/** A share of 0 to 1 as a whole percentage; something above nothing never reads as 0 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  return share > 0 && rounded === 0 ? '< 1 %' : `${rounded} %`
}
