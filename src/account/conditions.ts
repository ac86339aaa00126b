import { isWithin } from '../model/spans.js'
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

const BEFORE_DEADLINE =
  /(?:by|before|until|till|no\s+later\s+than|within|by\s+the\s+end\s+of)\s+(?:the\s+)?(?:end\s+of\s+|early\s+|mid-?|late\s+)?$/iu

/** The date by which it is to be done, EDTF; `null` when its clause names none. */
export function deadlineOf(
  { text, analysis }: Scene,
  { clause, span }: CommitmentDraft,
): string | null {
  const date = analysis.dates.find(
    (each) =>
      each.type === 'instant' &&
      (isWithin(clause, each) || isWithin(span, each)) &&
      BEFORE_DEADLINE.test(text.slice(Math.max(0, each.start - 30), each.start)),
  )
  return date?.value ?? null
}
