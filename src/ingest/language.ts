import { LANGUAGE_NAMES } from '../lexicon/languages.js'
import type { Block } from '../model/article.js'
import type { Problem } from '../model/problems.js'
import { textOf } from '../model/spans.js'

export interface LanguageFound {
  /** ISO 639-1; `null` when it cannot be told. */
  readonly language: string | null
  readonly problems: readonly Problem[]
}

export interface LanguageSource {
  readonly text: string
  readonly blocks: readonly Block[]
  /** What a header or a page declares; believed only where the words do not tell. */
  readonly declared: string | null
  readonly input: string
}

/** Words that are frequent in English and mean nothing, or are rare, in other languages. */
const ENGLISH = new Set(
  `the and to of that with said from which his her their they this would will have has had been were after by it he she
  are as its who not but also about into between`.split(/\s+/u),
)

/** Share of such words from which a text is English: running English has about a third. */
const ENGLISH_SHARE = 0.12
const FEWEST_WORDS = 8

/** UTF-16 units of body text that are looked at. */
const SAMPLE = 4000

/** Letters below which a text is too short to ask what language it is in. */
const FEWEST_LETTERS = 40

/**
 * The language of the body text. English is told by its commonest words, so that the detector's tables are loaded
 * only for what is not English.
 */
export async function findLanguage(source: LanguageSource): Promise<LanguageFound> {
  const sample = sampleOf(source)
  if (isEnglish(sample)) return { language: 'en', problems: [] }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS)
    return outcome(source, source.declared, letters > 0 || sample === '')
  return outcome(source, (await detect(sample)) ?? source.declared, false)
}

/** The problem is spared where a text is too short to complain of. */
function outcome(
  { input }: LanguageSource,
  language: string | null,
  spared: boolean,
): LanguageFound {
  if (language === 'en' || (language === null && spared)) return { language, problems: [] }
  return { language, problems: [language === null ? unknown(input) : unsupported(input, language)] }
}

function sampleOf({ text, blocks }: LanguageSource): string {
  const parts: string[] = []
  let length = 0
  for (const block of blocks) {
    if (block.kind !== 'body' && block.kind !== 'headline') continue
    const part = textOf(text, block).slice(0, SAMPLE - length)
    parts.push(part)
    length += part.length
    if (length >= SAMPLE) break
  }
  return parts.join('\n')
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? []
  const common = words.filter((word) => ENGLISH.has(word)).length
  if (words.length < FEWEST_WORDS) return common >= 2 && common * 4 >= words.length
  return common >= words.length * ENGLISH_SHARE
}

async function detect(sample: string): Promise<string | null> {
  const { eld } = await import('eld/small')
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : null
}

function unsupported(input: string, language: string): Problem {
  const name = LANGUAGE_NAMES.get(language) ?? `a language coded "${language}"`
  return {
    code: 'language-unsupported',
    message: `${input}: the text is in ${name}; only English is read whole. What needs no grammar still holds (names, dates, numbers, quotation marks, copies); give an English version for the rest.`,
    input,
  }
}

function unknown(input: string): Problem {
  return {
    code: 'language-unknown',
    message: `${input}: the language of the text could not be told, and it was read as English. Check that it is running text.`,
    input,
  }
}
