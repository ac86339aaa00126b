import type { ArticleKind } from '../../../model/article.js'
import { dateWords } from '../../../model/edtf-words.js'
import type { ArticleView } from '../../../operations/record/article.js'
import { originName } from '../../../pages/wording/names.js'

/** An article as the record lists it. */
export type ArticleRow = ArticleView['article']

const kinds: Readonly<Record<ArticleKind, string | null>> = {
  official: 'official statement',
  wire: 'wire story',
  report: 'report',
  commentary: 'commentary',
  briefing: 'briefing',
  unknown: null,
}

/** Whose it is: "AFP, on The Moscow Times". */
export function rowName({ outlet, agency, kind }: ArticleRow): string {
  return originName({ outlet, agency, kind: kindNamed(kind) })
}

/** Of what kind and of when: "wire story", "2 July 2025". */
export function rowFacts({ outlet, agency, kind, published }: ArticleRow): readonly string[] {
  const words = kindOf({ kind })
  const isInName = outlet === null && agency === null
  return [
    words === null || isInName ? [] : words,
    published === null ? 'no date' : dateWords(published),
  ].flat()
}

/** "wire story"; `null` where it is not known. */
export function kindOf({ kind }: Pick<ArticleRow, 'kind'>): string | null {
  return kinds[kindNamed(kind)]
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
export function isOfficial({ kind, side }: ArticleRow): boolean {
  return kind === 'official' || side !== null
}
