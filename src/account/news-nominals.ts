import { NEWS_NOUNS, type NewsNoun } from '../lexicon/news-turns.js'
import type { Clause } from './clauses.js'
import type { VerbForm } from '../language/inflection.js'
import { verbFormsOf } from './fulfilment-forms.js'
import { tellingOf } from './fulfilment-tense.js'
import type { NewsDraft } from './news-draft.js'
import type { Scene } from './scene.js'

interface Behind {
  readonly row: NewsNoun
  readonly verbs: ReadonlyMap<string, VerbForm>
}

const ROWS: readonly Behind[] = NEWS_NOUNS.map((row) => ({
  row,
  verbs: new Map(
    [...row.behind].flatMap((verb) =>
      [...verbFormsOf(verb)].map(([word, form]) => [word, form] as const),
    ),
  ),
}))

/** Words between the verb and the noun: "a two-month". */
const MOST_BEFORE = 4
const BEFORE_NOUN = /^(?:DET|ADJ|NUM|NOUN|PUNCT|ADV)$/u

/** "Ordered a halt to the works": the noun says what became of what stands behind it. */
export function nominalIn(scene: Scene, clause: Clause): NewsDraft | null {
  for (let at = clause.first; at < clause.last; at += 1)
    for (const { row, verbs } of ROWS) {
      const form = verbs.get(scene.tokens[at]?.lower ?? '')
      const telling = form === undefined ? null : tellingOf(scene, { clause, at, form })
      if (telling === null || telling.isNegated || telling.isDenied) continue
      if (telling.voice === 'passive' || telling.aspect !== 'done') continue
      const draft = draftBehind(scene, clause, { at, row })
      if (draft !== null) return draft
    }
  return null
}

function draftBehind(
  { tokens }: Scene,
  clause: Clause,
  { at, row }: { readonly at: number; readonly row: NewsNoun },
): NewsDraft | null {
  const noun = nounBehind(tokens, { first: at + 1, last: clause.last }, row)
  const [head, start] = [tokens[noun], tokens[at]]
  if (noun < 0 || !head || !start) return null
  const link = linkBehind(tokens, noun + 1, clause.last)
  if (link < 0) return null
  return {
    clause,
    turn: row.turn,
    rule: row.id,
    core: { start: start.start, end: head.end },
    about: { first: link + 1, last: clause.last },
    by: null,
    verb: null,
    isStep: row.isStep,
  }
}

function nounBehind(
  tokens: Scene['tokens'],
  { first, last }: { readonly first: number; readonly last: number },
  { nouns }: NewsNoun,
): number {
  for (let at = first; at < Math.min(last, first + MOST_BEFORE + 1); at += 1) {
    const token = tokens[at]
    if (!token) return -1
    if (nouns.has(token.lower)) return at
    if (!BEFORE_NOUN.test(token.tag)) return -1
  }
  return -1
}

/** "To", "of", "in"; of "a delay of two months to the works" the second. */
function linkBehind(tokens: Scene['tokens'], first: number, last: number): number {
  const isMeasure = tokens[first]?.lower === 'of' && tokens[first + 1]?.tag === 'NUM'
  const from = isMeasure ? first + 3 : first
  return from + 1 < last && /^(?:of|to|in|on)$/u.test(tokens[from]?.lower ?? '') ? from : -1
}
