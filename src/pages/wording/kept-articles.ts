import type { ArticleKind } from '../../model/article.js'
import { dateWords } from '../../model/edtf-words.js'
import { sideNameOf } from '../../lexicon/sides.js'
import { originName } from './names.js'

/** What an article of the record is called by; its kind is as the database has it. */
export interface NamedArticle {
  readonly outlet: string | null
  readonly agency: string | null
  readonly kind: string
  readonly side: string | null
  /** EDTF. */
  readonly published: string | null
}

const kinds: Readonly<Record<ArticleKind, string | null>> = {
  official: 'official statement',
  wire: 'wire story',
  report: 'report',
  commentary: 'commentary',
  briefing: 'briefing',
  unknown: null,
}

/** Whose it is: "AFP, on The Moscow Times". */
export function articleName({ outlet, agency, kind }: NamedArticle): string {
  return originName({ outlet, agency, kind: kindNamed(kind) })
}

/** Of what kind, of which side and of when: "official statement, side of France", "2 July 2025". */
export function articleFacts(article: NamedArticle): readonly string[] {
  const { outlet, agency, side, published } = article
  const words = articleKindWords(article)
  const isInName = outlet === null && agency === null && side === null
  return [
    words === null || isInName ? [] : words,
    published === null ? 'no date' : dateWords(published),
  ].flat()
}

/** "wire story", "official statement, side of France"; `null` where it is not known. */
export function articleKindWords({
  kind,
  side = null,
}: Pick<NamedArticle, 'kind'> & Partial<Pick<NamedArticle, 'side'>>): string | null {
  const words = kinds[kindNamed(kind)]
  return words === null || side === null ? words : `${words}, side of ${sideNameOf(side) ?? side}`
}

function kindNamed(kind: string): ArticleKind {
  switch (kind) {
    case 'official':
    case 'wire':
    case 'report':
    case 'commentary':
    case 'briefing':
      return kind
  }
  return 'unknown'
}

/** Whether it is a side's own text, which needs nobody to relay it. */
export function isOfficial({ kind, side }: Pick<NamedArticle, 'kind' | 'side'>): boolean {
  return kind === 'official' || side !== null
}
