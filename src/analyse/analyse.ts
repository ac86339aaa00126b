import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import type { Amount, Analysis } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Speed } from '../model/reading.js'
import type { Cast } from '../model/mentions.js'
import { NOTHING_TAUGHT, type Taught } from '../model/taught.js'
import { overlapping } from '../model/span-search.js'
import { isWithin } from '../model/spans.js'
import { findTaughtActors } from './actors.js'
import { findAmountsIn } from './amounts.js'
import { tagAttributions } from './attributions.js'
import { findDates } from './dates.js'
import { withoutWholeStatements } from './issued.js'
import { findQuotations } from './quotations.js'
import { resolveAttributions } from './resolution.js'
import { withNamesTagged } from './named-tokens.js'
import { withToldNames } from './told-names.js'
import { tagTranscript } from './transcripts.js'

/** What is where in a text. The order is the order of the lines; the compiler holds it. */
export function analyse(
  article: Article,
  speed: Speed = 'accurate',
  taught: Taught = NOTHING_TAUGHT,
): Analysis {
  const { text } = article
  const found = tokenise(text)
  const sentences = splitSentences(text, found, article.blocks)
  const quotations = withoutWholeStatements(article, findQuotations(text))
  const dates = findDates(article)
  const amounts = findAmountsIn(article, dates)
  const actors = findTaughtActors(article, { tokens: found, sentences }, taught)
  const cast = withToldNames(text, withoutUnits(actors, amounts))
  const tokens = withNamesTagged(found, cast)
  const ground = { article, tokens, sentences, quotations, dates, cast }
  const attributions = resolveAttributions(
    ground,
    tagTranscript(ground, tagAttributions(ground, speed)),
  )
  return {
    articleId: article.id,
    tokens,
    sentences,
    quotations,
    actors: cast.actors,
    mentions: cast.mentions,
    dates,
    amounts,
    attributions,
  }
}

// The state in "10 billion U.S. dollars" names a currency.
function withoutUnits(cast: Cast, amounts: readonly Amount[]): Cast {
  const mentions = cast.mentions.filter(
    (each) => !overlapping(amounts, each).some((amount) => isWithin(amount, each)),
  )
  return { actors: cast.actors, mentions }
}
