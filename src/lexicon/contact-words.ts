import type { ContactKind, ContactStatus } from '../model/account.js'

/**
 * Words for contacts between sides, from the usage of news agencies and of the readouts that governments publish.
 * Phrases are regular expressions in small: a space is any white space, `(s)` an optional ending, `<speak|talk>`
 * every form of the verbs, `~` an adverb or none.
 */
export interface ContactNoun {
  readonly kind: ContactKind
  /** Whether the word tells the medium. "Conversation" and "talks" do not: they may be said of a call or a meeting. */
  readonly isExact: boolean
  readonly words: readonly string[]
  readonly specimen: string
}

/** Longer phrases stand first, so that "video call" is not read as "call". */
export const CONTACT_NOUNS: readonly ContactNoun[] = [
  {
    kind: 'back-channel',
    isExact: true,
    words: [
      'back[- ]?channel (?:communication(s)|contact(s)|talks|negotiation(s)|discussion(s)|message(s)|diplomacy|exchange(s)|meeting(s)|dialogue)',
      'back[- ]?channel(s)',
      '(?:secret|quiet|covert|clandestine|discreet) (?:message(s)|contact(s)|channel(s)|communication(s)|diplomacy|exchange(s))',
      'messages (?:through|via) (?:intermediaries|mediators|third parties)',
    ],
    specimen: 'It followed weeks of back-channel contacts between Oslo and Ankara.',
  },
  {
    kind: 'video-call',
    isExact: true,
    words: [
      '(?:secure )?video (?:tele)?(?:call|conference|conversation|meeting|summit|talk|consultation|discussion)(s)',
      'video(?:-|tele)?conference(s)',
      'video[- ]?link (?:call|meeting|talk|summit|conversation)(s)',
      "(?:virtual|online|remote) (?:(?:bilateral|trilateral|annual|ministerial|leaders[’']|ministers[’']) ){0,2}(?:meeting|summit|call|talk|conversation|consultation|session|dialogue|exchange|bilateral)(s)",
    ],
    specimen: 'The two held a secure video call on Monday.',
  },
  {
    kind: 'phone-call',
    isExact: true,
    words: [
      '(?:telephonic|(?:tele)?phone) (?:call|conversation|talk|discussion|exchange|consultation|contact|negotiation)(s)',
      'conference call(s)',
      'hotline call(s)',
      'follow-up call(s)',
      'call(s)',
    ],
    specimen: 'A phone call between the two ministers lasted an hour.',
  },
  {
    kind: 'summit',
    isExact: true,
    words: [
      'summit (?:meeting|talk)(s)',
      'summit(s)',
      'peace conference(s)',
      "leaders[’'] meeting(s)",
    ],
    specimen: 'The June summit in Oslo brought no result.',
  },
  {
    kind: 'visit',
    isExact: true,
    words: [
      '(?:state|official|working|surprise|unannounced|landmark) (?:visit|trip)(s)',
      'visit(s)',
      'trip(s)',
      'stopover(s)',
    ],
    specimen: 'The visit of the Norwegian minister to Ankara was short.',
  },
  {
    kind: 'letter',
    isExact: true,
    words: [
      '(?:joint |open |congratulatory |handwritten |personal |formal )?letter(s)',
      'diplomatic note(s)',
      'note(s) verbale',
      '(?:congratulatory |written )telegram(s)',
      'written (?:message|reply|response|proposal)(s)',
      'exchange of documents',
    ],
    specimen: 'In a letter to the Turkish president, Solberg asked for time.',
  },
  {
    kind: 'meeting',
    isExact: true,
    words: [
      '(?:bilateral|trilateral|face-to-face|one-on-one|in-person|closed-door|informal|formal|private|secret|emergency|extraordinary|ministerial) (?:meeting|session)(s)',
      'meeting(s)',
      'face-to-face',
      't[eê]te-[aà]-t[eê]te(s)',
      'sit-down(s)',
      '(?:working |private )(?:lunch|dinner|breakfast)',
      'bilateral(s)',
      'pull-aside(s)',
      'audience',
      'encounter(s)',
      'huddle(s)',
    ],
    specimen: 'The meeting in Oslo lasted an hour.',
  },
  {
    kind: 'talks',
    isExact: false,
    words: [
      '(?<=\\b(?:first|second|third|fourth|fifth|sixth|previous|next|final) )round(?! (?:of|table|trip)\\b)',
      'round(s) of (?:[\\p{L}\\p{N}]+ ){0,2}(?:talks|negotiations|consultations|discussions|dialogue|contacts)',
      '(?:peace|direct|indirect|bilateral|trilateral|high-level|face-to-face|one-on-one|last-ditch|follow-up|ceasefire|truce|proximity|technical|security|trade|nuclear|political|diplomatic|further|additional|new|more|fresh|formal|informal|secret|substantive|detailed) (?:talks|negotiations|consultations|discussions|dialogue|conversation(s)|contacts)',
      'talks',
      'negotiation(s)',
      'consultation(s)',
      'discussion(s)',
      'conversation(s)',
      'dialogue(s)',
      'exchange(s)',
      'one-on-one(s)',
      'tête-à-tête',
      '(?:official |high-level |direct )*contact(s)',
    ],
    specimen: 'Talks between Oslo and Ankara began on Monday.',
  },
]

/**
 * How a verb names the other side: by an `object`, `with` a preposition, as a `gathering` of others, by the `place`
 * gone to, `between` two sides, or in its subject alone: `self` for what they take up,
 * `joint` for what they do together, `body` where the subject is a joint one.
 */
export type ContactFrame =
  | 'with'
  | 'object'
  | 'gathering'
  | 'place'
  | 'self'
  | 'between'
  | 'body'
  | 'joint'

export interface ContactVerb {
  readonly id: string
  readonly kind: ContactKind
  /** Whether the verb tells the medium. */
  readonly isExact: boolean
  readonly frame: ContactFrame
  readonly phrases: readonly string[]
  /** Whether the subject is the one who started it. */
  readonly isInitiating: boolean
  /** "Invited X to visit" is a proposal by itself. */
  readonly status: ContactStatus | null
  readonly meaning: string
  readonly specimen: string
}

type VerbRow = Partial<ContactVerb> &
  Pick<ContactVerb, 'id' | 'kind' | 'frame' | 'phrases' | 'meaning' | 'specimen'>

const verb = (row: VerbRow): ContactVerb => ({
  isExact: true,
  isInitiating: false,
  status: null,
  ...row,
})

const LINES = '(?:by|on|over) (?:the )?(?:tele)?phone'
const VIDEO =
  '(?:virtually|online|(?:by|via|on|over) (?:an? )?(?:secure )?video(?: ?link| ?-?conference| call)?)'

/** Time and place between a verb and its "with": "met on 18 May 2025 in Rome with". */
const WHEN_WHERE =
  '(?: (?:today|yesterday|tonight|here|earlier|late|again|(?:(?:on|late|early|this|last) )*[\\p{L}]+day(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon|evening|week)|on (?:\\d{1,2} [\\p{L}]+|[\\p{L}]+ \\d{1,2})(?:,? \\d{4})?|in (?:the (?:[\\p{L}’-]+ ){0,2}(?:city|town|capital|port|resort) of )?(?:the )?[\\p{L}’-]+(?: [\\p{L}’-]+)?|at (?:the|his|her|their) [\\p{L}’-]+(?: [\\p{L}’-]+){0,2}),?)'

export const CONTACT_VERBS: readonly ContactVerb[] = [
  verb({
    id: 'contact/spoke-by-phone',
    kind: 'phone-call',
    frame: 'with',
    phrases: [
      `(?:spoke|spoken|<speak|talk|confer>)~ ${LINES}~(?: with| to)?`,
      `(?:spoke|spoken|<speak|talk|confer>)${WHEN_WHERE}{1,3} ${LINES}~(?: with| to)?`,
      `(?:spent|<spend>) (?:[\\p{L}\\p{N}-]+ ){1,5}on the (?:tele)?phone(?: with)?`,
      '(?:got|came|coming|getting|gets|comes) off (?:the (?:tele)?phone|an? (?:[\\p{L}-]+ ){0,3}(?:tele)?(?:phone )?call) with',
    ],
    meaning: 'speaks by telephone',
    specimen: 'Solberg spoke by phone with Erdogan on Monday.',
  }),
  verb({
    id: 'contact/spoke-by-video',
    kind: 'video-call',
    frame: 'with',
    phrases: [`(?:spoke|spoken|<speak|talk|confer|meet>)~ ${VIDEO}(?: with| to)?`],
    meaning: 'speaks by video link',
    specimen: 'Solberg spoke by video link with Erdogan.',
  }),
  verb({
    id: 'contact/faced-by-video',
    kind: 'video-call',
    frame: 'self',
    phrases: [`(?:<face|see|greet|address>|saw|seen) (?:each other|one another)~ ${VIDEO}`],
    meaning: 'two meet each other by video link',
    specimen: 'Solberg and Erdogan faced each other on a video link.',
  }),
  verb({
    id: 'contact/spoke-with',
    kind: 'talks',
    isExact: false,
    frame: 'with',
    phrases: [
      '(?:spoke|spoken|<speak|talk>)(?: (?!(?:with|to|about|and|that|in|on|of|for|out|against)\\b)[\\p{L}\\p{N}-]+| on [\\p{L}\\p{N}]+day| at length| for [\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,5}? (?:hours?|minutes)){0,3} (?:with|to)',
      '(?:spoke|spoken|<speak|talk>)~(?! (?:in (?:favou?r|support|defen[cs]e|praise)|out|of|for (?:the|his|her|their|its|all|many|him|it|them|us)|up|highly|favou?rably|against|volumes))',
    ],
    meaning: 'speaks with somebody, the medium not told',
    specimen: 'Solberg spoke with Erdogan on Monday.',
  }),
  verb({
    id: 'contact/met',
    kind: 'meeting',
    frame: 'object',
    phrases: [
      `<meet>${WHEN_WHERE}{1,3} with`,
      '<meet>~(?: up)?(?: with)?',
      '(?:sat|<sit>)(?: down)?~ (?:with|opposite|facing|face[ -]to[ -]face with|across from|across (?:the|a) (?:[\\p{L}-]+ )?table from)',
      '(?:came|<come>) face[ -]to[ -]face with',
      '(?:shook|shaken|<shake>) hands (?:with|on it with)',
      '<huddle> with',
      '(?:dined|lunched|breakfasted) with',
      '(?:had|<have|share>) (?:an? )?(?:[\\p{L}-]+ )?(?:lunch|dinner|breakfast|tea|coffee) with',
      '(?:saw|seen|<see>) each other',
    ],
    meaning: 'meets somebody',
    specimen: 'Solberg met Erdogan in Oslo.',
  }),
  verb({
    id: 'contact/spent-time',
    kind: 'talks',
    isExact: false,
    frame: 'joint',
    phrases: [
      '(?:spent|<spend>) (?:(?:about|around|nearly|almost|over|more than|just|some|most of|much of|all of|half|part of) )*(?:(?:an?|the|two|three|four|five|several|\\d+) )?(?:[\\p{L}-]+ )?(?:hour|morning|afternoon|evening|night|day|weekend)(s)?(?: together| locked| closeted| behind closed doors)?(?: in| at| on| with)',
      '(?:was|were) (?:closeted|locked in (?:talks|negotiations))(?: together| alone| behind closed doors)?(?: with| for| in| at| on)',
    ],
    meaning: 'two sides spend time together, the medium not told',
    specimen: 'Solberg and Erdogan spent an afternoon in Oslo.',
  }),
  verb({
    id: 'contact/sat-together',
    kind: 'meeting',
    frame: 'joint',
    phrases: [
      '(?:sat|<sit>) (?:down together|side by side|around (?:one|the same) table)',
      '(?:got|<get>) together(?= (?:in|at|on|for))',
    ],
    meaning: 'two sides sit down together',
    specimen: 'Solberg and Erdogan sat down together in Oslo.',
  }),
  verb({
    id: 'contact/rang-capital',
    kind: 'phone-call',
    frame: 'place',
    phrases: [
      '(?:picked|<pick>)(?: up)? the (?:tele)?phone(?: up)? to',
      '(?:got|<get>) on the (?:tele)?(?:phone|line) to',
      '(?:put|<place|make>)(?: [\\p{L}-]+){1,2} call to',
    ],
    isInitiating: true,
    meaning: 'telephones a side, which may be told by its capital',
    specimen: 'Solberg picked up the phone to Ankara on Monday.',
  }),
  verb({
    id: 'contact/conferred-with',
    kind: 'talks',
    isExact: false,
    frame: 'with',
    phrases: [
      '(?:conferred|conferring|<confer|negotiate|consult|liaise|deliberate>)~ with',
      '(?:conferred|conferring|<confer>)~(?= (?:in|at|for|about|over|until|late|early|today|yesterday)(?![\\p{L}]))',
      '<follow> up~ with',
      '<touch> base with',
      '<visit>~ with',
      '<reach> out to',
      '<exchange> (?:views|messages|assessments|information)~ with',
    ],
    meaning: 'confers, consults or negotiates with somebody',
    specimen: 'Solberg consulted with Erdogan before the vote.',
  }),
  verb({
    id: 'contact/discussed-with',
    kind: 'talks',
    isExact: false,
    frame: 'with',
    phrases: ['<discuss> [^,;:.]{3,80}? with'],
    meaning: 'takes a matter up with somebody',
    specimen: 'Solberg discussed the grain route with Erdogan.',
  }),
  verb({
    id: 'contact/discussed',
    kind: 'talks',
    isExact: false,
    frame: 'self',
    phrases: ['<discuss>', '<exchange> views', 'compared notes', 'tackled'],
    meaning: 'two sides take a matter up: a contact where none is told before',
    specimen: 'Solberg and Erdogan discussed the grain route.',
  }),
  verb({
    id: 'contact/contacted',
    kind: 'talks',
    isExact: false,
    frame: 'object',
    phrases: ['<contact>'],
    isInitiating: true,
    meaning: 'gets in touch with somebody',
    specimen: 'Solberg contacted Erdogan before the vote.',
  }),
  verb({
    id: 'contact/kept-in-contact',
    kind: 'talks',
    isExact: false,
    frame: 'with',
    phrases: [
      '(?:be|been|is|are|was|were|<keep|stay|remain>)~ in (?:(?:close|constant|regular|nearly|daily|direct|frequent|permanent|continuous) )*(?:contact|touch|communication) with',
      '<maintain> (?:(?:close|regular|direct|open) )*(?:contact(s)|communication(s)|a dialogue|dialogue) with',
    ],
    meaning: 'keeps in contact over a time',
    specimen: 'Solberg kept in contact with Erdogan after the vote.',
  }),
  verb({
    id: 'contact/telephoned',
    kind: 'phone-call',
    frame: 'object',
    phrases: ['<telephone|phone>(?: up)?', '(?:rang|rung)(?: up)?', '<call>'],
    isInitiating: true,
    meaning: 'telephones somebody',
    specimen: 'Solberg telephoned Erdogan on Monday.',
  }),
  verb({
    id: 'contact/telephoned-capital',
    kind: 'phone-call',
    frame: 'place',
    phrases: ['<telephone|phone>(?: up)?', '(?:rang|rung)(?: up)?'],
    isInitiating: true,
    meaning: 'telephones a capital',
    specimen: 'Solberg rang Ankara on Monday.',
  }),
  verb({
    id: 'contact/received',
    kind: 'meeting',
    frame: 'object',
    phrases: [`<host|receive>${WHEN_WHERE}{1,2}`, '<host|receive|welcome>'],
    meaning: 'receives a guest',
    specimen: 'Solberg received Erdogan in Oslo.',
  }),
  verb({
    id: 'contact/received-by',
    kind: 'meeting',
    frame: 'object',
    phrases: [
      `(?:was|were|is|been|being) (?:(?:\\p{L}+ly|today|yesterday|also|later|earlier|then) ){0,2}(?:hosted|received|welcomed|greeted)(?: (?:there|warmly|at the airport|on (?:his|her|their) arrival))?${WHEN_WHERE}{0,3} by`,
    ],
    meaning: 'is received by the host',
    specimen: 'Erdogan was received by Solberg in Oslo.',
  }),
  verb({
    id: 'contact/called-on',
    kind: 'meeting',
    frame: 'object',
    phrases: [
      `<call> (?:up)?on(?= (?:the |his |her |\\p{L}+ ){0,2}(?:President|Prime Minister|King|Queen|Sultan|Emir|Amir|Crown Prince|Speaker|Chairman|Chairperson|Chancellor|Governor|Minister|Secretary|His |Her |HE |HH |HM |H\\.|Sheikh|Dr|Mr|Ms))(?!(?:(?! and )[^,.;:\n])*? (?:to|for) )`,
    ],
    meaning: 'pays a call',
    specimen: 'Solberg called on President Erdogan and conveyed greetings.',
  }),
  verb({
    id: 'contact/settled-by-phone',
    kind: 'phone-call',
    frame: 'joint',
    phrases: [
      `(?:agreed|settled|decided|resolved|arranged)(?! (?:\\p{L}+ )?to (?:speak|talk|meet|confer|hold|call|continue|be|stay|keep|remain)(?!\\p{L}))(?: [^,;.:]{1,40}?)? ${LINES}`,
    ],
    meaning: 'two settle a matter by telephone',
    specimen: 'Solberg and Erdogan settled the matter by telephone.',
  }),
  verb({
    id: 'contact/briefed',
    kind: 'talks',
    isExact: false,
    frame: 'object',
    phrases: ['<brief|debrief|consult>~'],
    meaning: 'briefs or consults another side',
    specimen: 'Solberg briefed the Turkish ambassador on the vote.',
  }),
  verb({
    id: 'contact/gathered',
    kind: 'meeting',
    frame: 'gathering',
    phrases: [
      '<convene|gather|assemble|summon>(?: together)?',
      '<pull|bring|call|get> together',
      '<bring|get>(?= (?:[\\p{L}’-]+ ){1,6}together(?! with))',
      '<call> in',
    ],
    isInitiating: true,
    meaning: 'brings others together',
    specimen: 'Solberg pulled together foreign ministers from across the region.',
  }),
  verb({
    id: 'contact/visited',
    kind: 'visit',
    frame: 'place',
    phrases: [
      '<visit>',
      '(?:travelled|travelling|flew|flown|<travel|fly|head|journey|return|go>)(?: back)? to',
      '<arrive|land> (?:in|at)',
      '(?:came|<come>) to',
      '(?:spent|<spend>) (?:[\\p{L}\\p{N}]+ )(?:days?|nights?|weeks?) in',
      '(?:slipped|slipping|<sneak>) into',
    ],
    meaning: "goes to another side's country",
    specimen: 'Solberg travelled to Ankara in May.',
  }),
  verb({
    id: 'contact/shuttled',
    kind: 'talks',
    isExact: false,
    frame: 'between',
    phrases: [
      '(?:travelled|travelling|flew|<travel|shuttle|commute|fly>)(?: [\\p{L}\\p{N}-]+){0,3} between',
    ],
    meaning: 'goes to and fro between two sides',
    specimen: 'Norwegian envoys shuttled between Ankara and Cairo.',
  }),
  verb({
    id: 'contact/joint-body-met',
    kind: 'meeting',
    frame: 'body',
    phrases: [
      '<meet|convene|sit|gather|reconvene>',
      '<hold> (?:its|their|a|an)(?: [\\p{L}\\p{N}-]+)? (?:session|meeting)',
    ],
    meaning: 'a body of two sides meets',
    specimen: 'The joint commission of Norway and Chile will convene in May.',
  }),
  verb({
    id: 'contact/wrote-to',
    kind: 'letter',
    frame: 'with',
    phrases: ['<write>~ to'],
    isInitiating: true,
    meaning: 'writes to somebody',
    specimen: 'Solberg wrote to Erdogan about the grain route.',
  }),
  verb({
    id: 'contact/invited',
    kind: 'visit',
    frame: 'object',
    phrases: ['<invite>'],
    isInitiating: true,
    status: 'proposed',
    meaning: 'invites somebody',
    specimen: 'Solberg invited Erdogan to visit Oslo.',
  }),
]

/** Nouns for several unnamed people or states of another side: "European allies", "defence ministers". */
export const GROUP_NOUNS: readonly string[] =
  `people allies partners counterparts counterpart colleagues leaders ministers envoys diplomats ambassadors ambassador delegations
  delegation officials negotiators mediators representatives presidents chiefs capitals embassies governments states
  countries members heads chancellors premiers neighbours neighbors emissaries interlocutors commanders advisers advisors
  sides parties guests`.split(/\s+/u)

/** Those who are of the speaker's own side or of none: talking to them is no contact between sides. */
export const NO_SIDE_NOUNS: readonly string[] =
  `reporters journalists media press congress lawmakers senators parliament lawmaker cabinet staff aides advisers employees
  voters supporters nation public companies executives businessmen businesspeople investors students families relatives
  residents soldiers troops troop veterans governors mayors governor mayor committee committees senator speaker newspaper
  television channel broadcaster audience crowd`.split(/\s+/u)

/** Words before a contact's noun that say that it stands for none in particular. */
export const GENERIC_BEFORE = '(?:any|no|such|every|without|never|neither|kind of|sort of|lack of)'

/** Behind "with X": he takes part by video, told beside what others do. */
export const ON_SCREEN =
  '(?:(?:up )?on (?:the |a |an |their |his |her )?(?:big |large |video )?screen(s)|<dial|patch|beam|link> in|(?:joining|attending|taking part|participating|connected|present|appearing|listening)(?: in)? (?:by|via|over|through|on) (?:an? )?(?:secure )?video(?: ?-?link| ?-?conference| call)?)'

/** Words that set a contact apart from the one the text is about. */
export const EARLIER_WORDS = '(?:last|previous|earlier|past|prior|former|latest|preceding)'
export const FURTHER_WORDS =
  '(?:next|further|more|additional|another|other|future|upcoming|new|fresh|subsequent|forthcoming|again)'

/** Verbs that have a contact for their object and tell that it takes place. */
export const SUPPORT_VERBS =
  '(?:had|has|led|<hold|have|conduct|host|attend|join|lead|convene|chair|open|reopen|restart|begin|start|resume|conclude|end|finish|schedule|plan|arrange|propose|postpone|cancel|suspend|launch|continue|make|place|pay|send|receive|exchange|organise|organize|undertake|take>|wrap up|wrapped up|kicked off|took part in|take part in|taking part in|<participate> in|<agree> (?:on|to)|<engage> in|<enter>(?: into)?)'

/** Nouns for the beginning or holding of a contact: "the launch of negotiations". */
export const ONSET_NOUNS =
  '(?:launch|start|beginning|opening|resumption|relaunch|continuation|holding|organisation|organization|establishment|convening|round|series)'

/** Words for a count that is not told exactly. */
export const SEVERAL_WORDS =
  '(?:series of|string of|number of|flurry of|months of|weeks of|years of|days of|rounds of|several|many|numerous|multiple|repeated|regular|frequent|various|some|few|dozens of)'

export interface StatusCue {
  readonly id: string
  readonly status: ContactStatus | 'none'
  /** Words that govern the contact from before it. */
  readonly before: readonly string[]
  /** Words behind its noun. */
  readonly after: readonly string[]
  readonly meaning: string
  readonly specimen: string
}

/** What the words around a contact say of its standing. `none` when they say that there was none. */
export const STATUS_CUES: readonly StatusCue[] = [
  {
    id: 'status/cancelled',
    status: 'cancelled',
    before: [
      '(?:cancelled|cancelling|<cancel>)',
      '<postpone|scrap|shelve|suspend|scuttle|abandon|delay>',
      '<call|break|put> off',
      '<pull> out of',
    ],
    after: [
      '(?:was|were|is|are|has been|have been|had been|been) (?:cancelled|canceled|postponed|called off|scrapped|shelved|suspended|put off|delayed)',
    ],
    meaning: 'called off or put off',
    specimen: 'Solberg cancelled a meeting with Erdogan.',
  },
  {
    id: 'status/none',
    status: 'none',
    before: [
      '<refuse|decline> (?:to|a|an|any)?',
      "(?<!not )(?<!n[’']t )(?<!never )<rule> out",
      '<reject|exclude|avoid|deny|cease>',
      '(?:stop|stops|stopped|stopping)',
      "(?:not|never|no|without|nor|n[’']t|hardly|yet to|failed to|unable to)",
    ],
    after: [
      "(?:did not|didn[’']t|never|will not|won[’']t) (?:take place|happen|occur)",
      '(?:is|was|are|were) (?:not|never|ruled out|out of the question)',
    ],
    meaning: 'said not to be',
    specimen: 'Solberg refused to meet Erdogan.',
  },
  {
    id: 'status/proposed',
    status: 'proposed',
    before: [
      '<propose|suggest|offer|request|seek|demand|urge|advocate|encourage|back|support|consider|weigh|favour|favor>(?: that)?',
      "(?:not|n[’']t|never) <rule> out",
      '<call|ask|push|press|appeal> for',
      '(?:ready|willing|open|prepared|keen|eager|available|unable) (?:to|for)',
      '(?:proposal|call|offer|invitation|appeal|request|idea|possibility|prospect|push|readiness|willingness|bid|initiative|suggestion|demand)(s) (?:for|of|to)(?: hold)?',
      "(?:<call> (?:up)?on|<want|hope|wish|ask|seek|offer|invite|urge|need|press|push|encourage|implore|beg>)(?: [\\p{L}\\p{N}’'.-]+){0,6}? (?:to|for)",
      '(?:would like|should|could|may|might|must|can|ought) ?(?:to)?',
      '(?:possible|potential|proposed|prospective|eventual)',
      '(?:need|support|appetite|conditions) for',
    ],
    after: [
      '(?:could|may|might|should|must) (?:take place|be held|follow|happen|start|begin|resume)',
      'proposed by',
    ],
    meaning: 'put forward, asked for or possible',
    specimen: 'Solberg proposed a meeting with Erdogan.',
  },
  {
    id: 'status/planned',
    status: 'planned',
    before: [
      "(?:will|shall|[’']ll)",
      '(?<!\\b(?:first|publicly|newly|previously|recently|officially) )<announce>(?: that)?',
      '<agree|decide|intend|expect|arrange>(?: [\\p{L}\\p{N}]+){0,3} (?:to|on|that)',
      "<accept>(?: (?:an|the|his|her|this|that|their))?(?: [\\p{L}\\p{N}]+)? invitation(?: [\\p{L}\\p{N}’'.-]+){0,12}? to",
      '<plan|schedule|prepare|organise|organize>(?: (?:to|for|on))?',
      "(?:is|are|was|were|[’']re|[’']s)(?: also| both| [\\p{L}\\p{N}]+ly)? (?:set|due|scheduled|expected|supposed|slated|going|planning|preparing|about) (?:to|for)",
      '(?:is|are) to',
      '(?:task|instruct|direct|order)(?:s|ed|ing)? [^,;.]{2,50} to(?: [\\p{L}\\p{N}]+){0,3}',
      "(?:upcoming|planned|scheduled|forthcoming|next (?:week|month)[’']s)",
      '(?:ahead of|in preparation for|preparations for|plans for|in the run-up to)',
      'would',
    ],
    after: [
      '(?:is |are |was |were |being )?(?:scheduled|planned|slated|expected|due|set)(?: to| for| on| in| next| later| this)',
      "(?:will|would|is to|are to|[’']ll) (?:be held|take place|follow|happen|start|begin|resume|continue|go ahead)",
      'to (?:be held|take place)',
      'coming up',
    ],
    meaning: 'agreed or announced, still to come',
    specimen: 'Solberg will meet Erdogan on Friday.',
  },
]

/** Verbs, by their lemma, of which what is spoken of is the object: "discussed the Chad talks". */
export const SPEAKING_OF =
  /^(?:address|assess|cover|debate|discuss|evaluate|examine|hail|mention|praise|raise|review|welcome)$/u

/** Bodies that two sides share: when one meets, its sides do. */
export const JOINT_BODIES =
  '(?:(?:joint|bilateral|trilateral|binational|intergovernmental|mixed) (?:[\\p{L}\\p{N}-]+ ){0,2}(?:committee|commission|council|cabinet|panel|group|body|board|team)|(?:border|boundary|fisheries|waters?|river|trade) (?:committee|commission)|(?:technical|expert|negotiating) teams|working group(s)?|contact group|task force|expert group)'
