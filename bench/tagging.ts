import { tagWithAccurateModel } from '../src/analyse/attribution/accurate.js'
import { tagWithFastModel } from '../src/analyse/attribution/fast.js'
import { splitSentences } from '../src/language/sentences.js'
import { tokenise } from '../src/language/tokens.js'
import type { Article } from '../src/model/article.js'
import type { Speed } from '../src/model/reading.js'
import { timeOf } from './timing.js'

/** What a model costs from text to attributions: words, sentences and all. */
export interface TaggingCost {
  readonly speed: Speed
  readonly milliseconds: number
}

const TAGGERS = [
  { speed: 'fast', tag: tagWithFastModel },
  { speed: 'accurate', tag: tagWithAccurateModel },
] as const

/** What both models cost on some articles, summed over them. */
export async function costOfTagging(articles: readonly Article[]): Promise<readonly TaggingCost[]> {
  const costs: TaggingCost[] = []
  for (const { speed, tag } of TAGGERS) {
    const tagAll = () =>
      articles.map(({ text, blocks }) => {
        const tokens = tokenise(text)
        return tag(tokens, splitSentences(text, tokens, blocks), text)
      })
    costs.push({ speed, milliseconds: await timeOf(tagAll) })
  }
  return costs
}
