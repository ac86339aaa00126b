import type {
  Claim,
  Copy,
  CopyLevel,
  Discrepancy,
  DiscrepancyKind,
  Relation,
} from '../../model/comparison.js'

/** What a sign says, for pages that draw it. */
export type SignName =
  | Relation
  | Exclude<DiscrepancyKind, 'wording-strength' | 'contact-kind' | 'date'>
  | 'strength'

/** A sign that stands without colour, and the word that says what it means. */
export interface Sign {
  readonly name: SignName
  readonly sign: string
  readonly word: string
}

const relationSigns: Readonly<Record<Relation, Sign>> = {
  reference: { name: 'reference', sign: '●', word: 'reference' },
  same: { name: 'same', sign: '=', word: 'same' },
  paraphrase: { name: 'paraphrase', sign: '≈', word: 'other words' },
  stronger: { name: 'stronger', sign: '▲', word: 'stronger' },
  weaker: { name: 'weaker', sign: '▽', word: 'weaker' },
  conflict: { name: 'conflict', sign: '✕', word: 'conflict' },
  only: { name: 'only', sign: '○', word: 'only here' },
  absent: { name: 'absent', sign: '—', word: 'not found' },
  unsure: { name: 'unsure', sign: '~', word: 'unsure' },
  unread: { name: 'unread', sign: '?', word: 'not read' },
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

/** Every relation that stands in some claims, in the order in which a legend explains them. */
export function explainedIn(claims: readonly Claim[]): readonly Sign[] {
  const used = new Set(claims.flatMap(({ cells }) => cells.map((cell) => cell.relation)))
  return relations.filter((relation) => used.has(relation)).map(signOfRelation)
}

/** The same as one line: "● reference · = same". */
export function legendOf(claims: readonly Claim[]): string {
  return explainedIn(claims)
    .map(({ sign, word }) => `${sign} ${word}`)
    .join(' · ')
}

const discrepancySigns: Readonly<Record<DiscrepancyKind, Pick<Sign, 'name' | 'sign'>>> = {
  'wording-strength': { name: 'strength', sign: '◆' },
  'hedge-dropped': { name: 'hedge-dropped', sign: '◇' },
  'source-dropped': { name: 'source-dropped', sign: '⊘' },
  actor: { name: 'actor', sign: '⇄' },
  'contact-kind': { name: 'actor', sign: '⇄' },
  number: { name: 'number', sign: '≠' },
  date: { name: 'number', sign: '≠' },
  'quote-altered': { name: 'quote-altered', sign: '”' },
  omission: { name: 'omission', sign: '∅' },
  'unsourced-addition': { name: 'unsourced-addition', sign: '+' },
}

/** Who is who in a discrepancy, by the letters of the accounts. */
export interface Letters {
  readonly a: string
  readonly b: string
}

/** What a discrepancy is, in a few words: "Stronger in B". */
export function signOfDiscrepancy(discrepancy: Discrepancy, letters: Letters): Sign {
  return {
    ...(directionSign(discrepancy) ?? discrepancySigns[discrepancy.kind]),
    word: discrepancyWord(discrepancy, placesOf(letters)),
  }
}

function directionSign({ kind, direction }: Discrepancy): Pick<Sign, 'name' | 'sign'> | null {
  if (kind !== 'wording-strength' || direction === null) return null
  return relationSigns[direction]
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
      return `Actors differ, ${pairOf({ a, b })}`
    case 'contact-kind':
      return `Kinds of contact differ, ${pairOf({ a, b })}`
    case 'number':
      return `Numbers differ, ${pairOf({ a, b })}`
    case 'date':
      return `Dates differ, ${pairOf({ a, b })}`
    case 'quote-altered':
      return `Quotations differ, ${pairOf({ a, b })}`
    case 'omission':
      return `Not found in ${b}`
    case 'unsourced-addition':
      return `Only in ${a}, no source`
  }
}

/** "A and B": which of the two is right is not for us to say. */
function pairOf({ a, b }: Letters): string {
  return a === b ? a : [a, b].toSorted().join(' and ')
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
