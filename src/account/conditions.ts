import type { CommitmentDraft } from './commitment-draft.js'
import type { Scene } from './scene.js'

const CONDITION =
  /(?<![\p{L}])(?<words>(?:if|unless|provided\s+that|providing\s+that|on\s+(?:the\s+)?condition\s+that|(?:as|so)\s+long\s+as(?!\s+(?:it\s+takes|necessary|needed|required|possible))|in\s+the\s+event\s+(?:of|that)|in\s+case\s+of|subject\s+to|once|should)\s+(?:(?!,\s+(?:and|the|but)\s)[^;.:”"]){4,160})/iu

/** The words on which an undertaking depends: "if the truce holds"; `null` when its sentence states no condition. */
export function conditionOf({ text, analysis }: Scene, { clause }: CommitmentDraft): string | null {
  const sentence = analysis.sentences[clause.sentence]
  if (!sentence) return null
  const words = CONDITION.exec(text.slice(sentence.start, sentence.end))?.groups?.['words']
  if (words === undefined || /^once\s+(?:more|again)/iu.test(words) || isModal(words)) return null
  const ended = /^(if|unless)\b/iu.test(words) ? (words.split(',')[0] ?? words) : words
  return ended.replaceAll(/\s+/gu, ' ').trim()
}

/** "Any deal should be": a verb, no condition; "should Russia invade" opens with a name. */
const isModal = (words: string): boolean => /^should\s+(?!\p{Lu}|the\s|it\s|they\s)/u.test(words)
