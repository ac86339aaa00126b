import type { NewsTurn } from './news-words.js'

/** What is told of a matter with a form of "be" or "have" or the like behind it. */
export interface NewsPredicate {
  readonly id: string
  readonly turn: NewsTurn
  /** Tried where the verb of the clause begins. */
  readonly pattern: RegExp
  readonly isStep: boolean
  /** What stands before that verb in its clause. */
  readonly before?: RegExp
  /** The deed that has come about by it. */
  readonly verb?: string
  readonly meaning: string
  readonly specimen: string
}

const BE =
  "(?:is|are|was|were|remains?|remained|stays?|stayed|has\\s+been|have\\s+been|had\\s+been|[’']s|[’']re)"
const ADVERBS =
  '(?:\\s+(?:now|already|finally|at\\s+last|also|still|again|fully|long|by\\s+now|once\\s+more|currently|largely|only|just|merely|mostly|again))*'
const LENGTH =
  '(?:(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|more\\s+than|nearly|almost|about|over|\\p{N}+)\\s+)*(?:days?|weeks?|months?|years?)\\s+)'
const of = (rest: string): RegExp => new RegExp(`^${BE}${ADVERBS}\\s+${rest}(?![\\p{L}])`, 'iu')

export const NEWS_PREDICATES: readonly NewsPredicate[] = [
  {
    id: 'news/not-there-yet',
    turn: 'late',
    pattern: of(
      `(?:not(?:\\s+yet)?(?:\\s+(?:in\\s+(?:force|place|service|operation)|there|here|open|ready|finished|complete|completed|operational|built|done|signed|paid|under\\s+way|begun))|(?:a|only\\s+a|just\\s+a|no\\s+more\\s+than\\s+a|an?\\s+empty)\\s+(?:draft|drawing|plan\\s+on\\s+paper|sketch|ruin|shell|hole|field|(?:building|construction)\\s+site|wasteland|dream|plot|lot|dead\\s+letter)|missing|outstanding|unpaid|unbuilt|unfinished|incomplete|unsigned|pending|idle|stuck|blocked|overdue|(?:in|behind)\\s+(?:prison|custody|jail|detention|bars|limbo)|on\\s+paper|nowhere\\s+(?:to\\s+be\\s+seen|in\\s+sight)|being\\s+(?:selected|drafted|prepared|discussed|negotiated)|behind(?:\\s+schedule)?|${LENGTH}?(?:late|behind(?:\\s+schedule)?|overdue)|(?:\\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:\\S+\\s+)?short|waiting|held\\s+up|short\\s+of|closed|shuttered|slow(?:er)?|deadlocked|running\\s+(?:${LENGTH}?(?:late|behind)|late)|lagging|slipping|languishing|gathering\\s+dust|without)`,
    ),
    isStep: false,
    meaning: 'it is not there, or late',
    specimen: 'The ferries are still missing.',
  },
  {
    id: 'news/not-begun',
    turn: 'late',
    pattern:
      /^(?:has|have|had)\s+(?:yet\s+to|still\s+to)\s+\p{L}+|^(?:has|have|had)\s+(?:still|yet|so\s+far|as\s+yet)\s+no(?![\p{L}])|^(?:still\s+)?(?:lacks?|lacked)(?![\p{L}])|^exists?\s+(?:only|merely|solely|just)\s+(?:on|in)\s+(?:paper|name|theory)|^(?:still\s+)?(?:sits?|lies?|lie)\s+(?:idle|unused|in\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:warehouse|storage|hangar|depot|yard|port|harbour|harbor|customs|drawer|crates))|^needs?\s+(?:more\s+time|another\s+(?:\p{L}+\s+)?(?:weeks?|months?|years?))|^(?:does|do)\s+not\s+(?:yet\s+)?exist|^(?:still\s+)?(?:lags?|awaits?|waits?)(?:\s+behind|\s+for)?(?![\p{L}])|^still\s+needs?(?![\p{L}])|^(?:will|would)\s+(?:now\s+)?be\s+(?:\S+\s+){0,3}(?:days?|weeks?|months?|years?)\s+(?:late|behind)|^(?:is|are)\s+(?:still|yet)\s+to\s+(?:be\s+)?\p{L}+/iu,
    isStep: false,
    meaning: 'it has yet to come',
    specimen: 'The joint council does not exist.',
  },
  {
    id: 'news/not-so',
    turn: 'late',
    before:
      /(?:^|[^\p{L}])(?:it|they|none|neither|the\s+(?:others?|rest|remaining|first|second|third|fourth|fifth|last|other\s+\p{L}+|remaining\s+\p{L}+))\s*$/iu,
    pattern:
      /^(?:is|are|was|were|has|have|did|does|do|had)(?:\s+not|n['’]t)(?:\s+yet)?(?:\s+been)?\W*$/iu,
    isStep: false,
    meaning: 'what was to be is not so',
    specimen: 'The road was to be ready in May; it is not.',
  },
  {
    id: 'news/back',
    turn: 'came',
    pattern: of('back(?:\\s+in\\s+(?:force|place|effect))?(?!\\s+to(?![\\p{L}]))'),
    verb: 'reintroduce',
    isStep: false,
    meaning: 'it is there again',
    specimen: 'The toll is back.',
  },
  {
    id: 'news/there',
    turn: 'came',
    pattern: of(
      '(?:in\\s+(?:force|place|service|operation|use)|open(?:\\s+again)?|operational|accessible|available|across|ashore|ready|complete|completed|finished|done|there|here|home|on\\s+site|up\\s+and\\s+running|online|installed|full)',
    ),
    isStep: false,
    meaning: 'it is there',
    specimen: 'The new tariff is in force.',
  },
  {
    id: 'news/gone',
    turn: 'came',
    pattern: of(
      '(?:history|gone|a\\s+thing\\s+of\\s+the\\s+past|no\\s+more|no\\s+longer\\s+there)',
    ),
    verb: 'end',
    isStep: false,
    meaning: 'what was to go is gone',
    specimen: 'The toll is history.',
  },
  {
    id: 'news/going-on',
    turn: 'came',
    pattern: of(
      '(?:under\\s*way|at\\s+work|on\\s+(?:its|their|the)\\s+way|being\\s+(?:built|delivered|unloaded|shipped|paid|trained|installed|repaired|rebuilt|loaded|laid|handed\\s+over|tested)|running|flying|flowing|rolling|arriving|half\\s+(?:built|done|finished))',
    ),
    isStep: true,
    meaning: 'it is going on',
    specimen: 'The repair is under way.',
  },
  {
    id: 'news/left',
    turn: 'came',
    pattern:
      /^(?:has|have)\s+(?:now\s+|all\s+|since\s+)?gone(?=\s*$|\s+(?:to|out)\s)|^went\s+(?:out\s+)?to\s/iu,
    isStep: false,
    meaning: 'it has gone, or gone to whom it was meant for',
    specimen: 'The troops have gone.',
  },
  {
    id: 'news/no-longer',
    turn: 'came',
    pattern:
      /^(?:is|are|was|were)\s+no\s+longer\s+(?:in\s+force|required|needed|necessary|levied|charged|applied|enforced)(?![\p{L}])|^(?:has|have)\s+ceased\s+to\s+(?:apply|exist)/iu,
    verb: 'end',
    isStep: false,
    meaning: 'what stood in the way does so no more',
    specimen: 'The toll is no longer charged.',
  },
  {
    id: 'news/applies-no-longer',
    turn: 'came',
    before: /no\s+longer\s*$/iu,
    pattern: /^(?:applies|apply|applied|exists?|existed)(?![\p{L}])/iu,
    verb: 'end',
    isStep: false,
    meaning: 'what stood in the way does so no more',
    specimen: 'The toll no longer applies.',
  },
  {
    id: 'news/works',
    turn: 'came',
    pattern:
      /^(?:works|is\s+working|are\s+working)(?=\s*(?:[,;:.]|$)|\s+(?:well|smoothly|again|now)(?![\p{L}]))/iu,
    isStep: false,
    meaning: 'it does what it is for',
    specimen: 'The hotline works.',
  },
  {
    id: 'news/level',
    turn: 'came',
    pattern:
      /^(?:(?:has|have)\s+(?:fallen|dropped|gone\s+(?:down|up)|come\s+down|risen|climbed|grown)|fell|dropped|went\s+(?:down|up)|came\s+down|rose|climbed|grew)(?:\s+from\s+[^,;]{1,20}?)?\s+to\s+(?:\p{N}|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|half)/iu,
    isStep: false,
    meaning: 'a rate or a number reached so much',
    specimen: 'The toll fell to 4 percent.',
  },
  {
    id: 'news/first-served',
    turn: 'came',
    pattern:
      /^(?:(?:has|have)\s+)?(?:carried|welcomed|took\s+in|taken\s+in|served|produced|treated|admitted|handled|saw|seen|taught|made|received)\s+(?:its|their)\s+first(?![\p{L}])/iu,
    isStep: true,
    meaning: 'it does for the first time what it is for',
    specimen: 'The ferry carried its first passengers.',
  },
  {
    id: 'news/on-hold',
    turn: 'stopped',
    pattern: of(
      '(?:on\\s+(?:hold|ice)|in\\s+abeyance|suspended|frozen|paused|paraly[sz]ed|at\\s+a\\s+standstill|out\\s+of\\s+(?:service|operation|action|use))',
    ),
    isStep: false,
    meaning: 'it rests',
    specimen: 'The programme is on hold.',
  },
  {
    id: 'news/off',
    turn: 'dropped',
    pattern: of(
      '(?:off|dead|off\\s+the\\s+table|no\\s+longer\\s+(?:planned|on\\s+offer|possible|on\\s+the\\s+table))',
    ),
    isStep: false,
    meaning: 'it is off',
    specimen: 'The railway is off the table.',
  },
  {
    id: 'news/nothing-changed',
    turn: 'stands',
    before: /^\W*nothing\s*$/iu,
    pattern: /^(?:has|have|had)\s+changed(?![\p{L}])/iu,
    isStep: false,
    meaning: 'it still stands',
    specimen: 'Nothing has changed about the offer.',
  },
  {
    id: 'news/stands',
    turn: 'stands',
    pattern:
      /^(?:still\s+)?(?:stands?|holds?\s+good|remains?\s+(?:valid|unchanged|open|on\s+the\s+table|on\s+(?:schedule|track)|as\s+agreed))(?![\p{L}])|^(?:is|are|was|were)\s+(?:still\s+)?(?:on\s+(?:schedule|track|course)|as\s+agreed|unchanged|unaffected)(?![\p{L}])/iu,
    isStep: false,
    meaning: 'it still stands',
    specimen: 'The offer stands.',
  },
]
