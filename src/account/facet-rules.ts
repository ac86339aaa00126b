import { letterPattern, type LetterPattern } from '../language/letter-pattern.js'
import type { FacetName } from '../model/account.js'

/** A phrase that tells one facet of the contact whose clause it stands in; group `words` is what to show. */
export interface FacetRule {
  readonly id: string
  readonly facet: FacetName
  readonly pattern: LetterPattern
  readonly meaning: string
  readonly specimen: string
}

const RANK =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|last|latest|only|most\\s+recent)(?:[-\\s]ever)?(?!\\s+(?:quarter|half|part(?:y|ies)|countr(?:y|ies))(?![\\p{L}]))'
const UNIT = '(?:years?|months?|weeks?|decades?|days?|period|century)'
const LENGTH = `(?:(?:[\\w.-]+\\s+){0,5}?${UNIT})`
const SINCE = `(?:since\\s+[^,;:.()—"“”]{3,60}|(?:in|for|of)\\s+${LENGTH}|this\\s+(?:year|month|week)|ever|on\\s+record)`
const CONTACT =
  '(?:contacts?|calls?|conversations?|meetings?|talks|exchanges?|visits?|summits?|negotiations|encounters?|trips?|one-on-ones?)'
const TONE =
  '(?:warm|constructive|productive|useful|frank|open|candid|cordial|friendly|tense|difficult|business-?like|direct|straightforward|substantive|detailed|positive|fruitful|sincere|professional|good|serious|heated|respectful|encouraging|intense|deep|thorough|honest|excellent|great|meaningful|in-depth|lively|calm|trustful|amicable|tough|blunt|robust|meaningful)'
const TONES = `(?:(?:very|quite|rather|extremely|truly|fairly|highly)\\s+)?${TONE}(?:(?:,\\s*(?:and\\s+)?|\\s+(?:and|but|yet)\\s+)(?:very\\s+)?${TONE})*`

export const FACET_RULES: readonly FacetRule[] = [
  {
    id: 'facet/rank-since',
    facet: 'precedent',
    pattern: letterPattern(
      `(?<words>(?:(?:their|the|his|her|its|a)\\s+)?(?<![\\p{L}])${RANK}(?:\\s+[\\p{L}\\p{N}’'.-]+){0,9}?\\s+${SINCE})`,
      'iu',
    ),
    meaning: 'which in a row it is, with the time counted',
    specimen: 'The two held their first known call in over three years.',
  },
  {
    id: 'facet/rank-of-kind',
    facet: 'precedent',
    pattern: letterPattern(
      `(?<words>(?:(?:their|the|his|her|its)\\s+)?(?<![\\p{L}])${RANK}\\s+(?:(?:known|official|high-level|direct|such|publicly\\s+\\w+|in-person|face-to-face|phone|telephone|video|bilateral|formal)\\s+)*${CONTACT}(?:\\s+(?:between|with|of)\\s+[^,;:.]{3,60}?(?=\\s+(?:lasted|was|were|took|taking|came|is|has|had|on|in|at)(?![\\p{L}])|[,;:.]|$))?)`,
      'iu',
    ),
    meaning: 'which in a row it is',
    specimen: 'It was the last official contact between the two countries.',
  },
  {
    id: 'facet/for-the-first-time',
    facet: 'precedent',
    pattern: letterPattern(
      `(?<words>(?:for\\s+)?the\\s+${RANK}\\s+time(?:\\s+${SINCE}|\\s+(?:that\\s+)?[^,;:.]{3,80})?)`,
      'iu',
    ),
    meaning: 'which time it is that the parties meet or speak',
    specimen: 'Solberg spoke with Erdogan for the first time since May.',
  },
  {
    id: 'facet/after-silence',
    facet: 'precedent',
    pattern: letterPattern(
      `(?<words>after\\s+${LENGTH}\\s+(?:of\\s+silence|without\\s+(?:any\\s+|a\\s+)?(?:contacts?|calls?|meetings?|word|speaking|talking)))`,
      'iu',
    ),
    meaning: 'how long there had been none',
    specimen: 'The two spoke after almost a year of silence.',
  },
  {
    id: 'facet/in-atmosphere',
    facet: 'atmosphere',
    pattern: letterPattern(
      String.raw`(?<words>in\s+an?\s+(?:[\p{L}-]+,?\s+(?:and\s+)?){1,4}(?:atmosphere|tone|spirit|manner|climate))`,
      'iu',
    ),
    meaning: 'the atmosphere it took place in',
    specimen: 'The conversation took place in a calm and open atmosphere.',
  },
  {
    id: 'facet/was-of-tone',
    facet: 'atmosphere',
    pattern: letterPattern(
      `(?:was|were|had\\s+been|remained)\\s+(?:(?:a|an|both)\\s+)?(?<words>${TONES})(?![\\p{L}])`,
      'iu',
    ),
    meaning: 'what it was like',
    specimen: 'The call was frank and constructive.',
  },
  {
    id: 'facet/had-of-tone',
    facet: 'atmosphere',
    pattern: letterPattern(
      `(?<![\\p{L}])an?\\s+(?<words>${TONES})\\s+(?:(?:phone|telephone|video|bilateral|secure)\\s+)*${CONTACT}(?![\\p{L}])`,
      'iu',
    ),
    meaning: 'what it was like, said with its noun',
    specimen: 'The ministers had a frank conversation.',
  },
  {
    id: 'facet/confirmed',
    facet: 'confirmation',
    pattern: letterPattern(
      String.raw`^(?<words>.*(?<![\p{L}])confirm(?:s|ed|ing)?(?![\p{L}]).*)`,
      'isu',
    ),
    meaning: 'a side confirms that it took place',
    specimen: 'The chancellery confirmed the conversation.',
  },
  {
    id: 'facet/at-initiative',
    facet: 'initiator',
    pattern: letterPattern(
      String.raw`(?<words>(?:at|on|upon)\s+(?:the\s+(?:\p{L}+\s+)?(?:initiative|request|invitation|instigation|behest)\s+of\s+(?<by>(?:the\s+)?(?:(?:H\.\s?[EHM]|Mr|Mrs|Ms|Dr|Gen|Amb)\.\s+)*(?:[^,;:.()]|\.(?=\S)){2,60})|(?<owner>[^,;:.()]{2,40})['’]s?\s+(?:initiative|request|invitation|instigation|behest)))`,
      'iu',
    ),
    meaning: 'at whose initiative it took place',
    specimen: 'The call took place at the initiative of the Turkish side.',
  },
  {
    id: 'facet/initiated-by',
    facet: 'initiator',
    pattern: letterPattern(
      String.raw`(?<words>(?:initiated|requested|proposed|arranged|convened)\s+by\s+(?<by>(?:the\s+)?(?:(?:H\.\s?[EHM]|Mr|Mrs|Ms|Dr|Gen|Amb)\.\s+)*(?:[^,;:.()]|\.(?=\S)){2,60}))`,
      'iu',
    ),
    meaning: 'who began or asked for it',
    specimen: 'The call, initiated by Ankara, lasted an hour.',
  },
  {
    id: 'facet/about',
    facet: 'topics',
    pattern: letterPattern(
      String.raw`(?<![\p{L}])(?:to\s+discuss|to\s+consult\s+on|(?<!(?:went|go|goes|going|gone)\s)on|about|regarding|concerning|over|(?:focus(?:ed|ing|es)?|concentrat(?:ed|ing)|cent(?:er|re)d)\s+(?:mainly\s+|largely\s+|primarily\s+)?on|devoted\s+to|dedicated\s+to|covered|addressed|topics?\s+(?:of\s+[^.;]{3,60}\s+)?(?:was|were))\s+(?!(?:the\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+(?:phone|telephone|sidelines|margins|eve|occasion)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\d|condition|behalf|background|with\s)(?<words>(?:[^;:.]|\.(?=\S)){3,200})`,
      'iu',
    ),
    meaning: 'what it was about',
    specimen: 'The two held talks on the grain route.',
  },
]
