import type { Ref } from '../model/actors.js'
import type { Attribution } from '../model/analysis.js'
import { isSameRef, refsWithin } from '../model/mentions.js'
import { overlapping } from '../model/span-search.js'
import { actOf, type Decided } from './acts.js'
import type { Source } from './chain.js'
import { firstSaid, namesWithin } from './contents.js'
import { plainWordsOf } from './plain-words.js'

/** The act of a statement in its text, with the words that decide it. */
export function deedOf(
  source: Source,
  attribution: Attribution,
  speakers: readonly Ref[],
): Decided {
  const { article, analysis } = source
  return actOf({
    attribution,
    speakers: speakers.length,
    said: plainWordsOf(
      article.text,
      firstSaid(source, attribution.content),
      attribution.content.flatMap((span) => namesWithin(source, span)),
    ),
    named: attribution.content.flatMap((span) => overlapping(analysis.mentions, span)),
    ownNames: ownNamesIn(source, attribution, speakers),
  })
}

// "The United States" in its president's words is the speaker's own side.
function ownNamesIn(
  { article, analysis }: Source,
  attribution: Attribution,
  speakers: readonly Ref[],
): readonly string[] {
  const inside = attribution.content.flatMap((span) => refsWithin(article.text, analysis, span))
  const own = inside.filter((ref) =>
    speakers.some(
      (speaker) => isSameRef(ref, speaker) || (ref.side !== null && ref.side === speaker.side),
    ),
  )
  return own.flatMap((ref) => ref.evidence.map((each) => each.quote))
}
