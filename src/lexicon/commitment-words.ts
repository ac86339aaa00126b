/**
 * Words for undertakings, duties and measures, from the usage of communiqués, readouts and agencies. Phrases are
 * regular expressions in small, as in the words for contacts: `<agree|decide>` is every form of the verbs, `~`
 * adverbs or none.
 */
export interface UndertakingCue {
  readonly id: string
  readonly phrases: readonly string[]
  /** What may follow: any act, only one of those that can be undertaken, or a thing. */
  readonly takes: 'any' | 'deed' | 'object'
  readonly meaning: string
  readonly specimen: string
}

/** "In 2028", "at the summit", "last May": what may stand between a verb and what is undertaken. */
const WHEN_OR_WHERE = '(?: (?:in|at|last|earlier|back in)(?: [\\p{L}\\p{N}]+){1,3}?)?'

export const UNDERTAKING_CUES: readonly UndertakingCue[] = [
  {
    id: 'commitment/agreed-to',
    phrases: [
      `<agree|decide|resolve>~${WHEN_OR_WHERE}(?: not)? to`,
      '<agree> on (?=[\\p{L}\\p{N}]+ing)',
    ],
    takes: 'any',
    meaning: 'agrees or decides to do something',
    specimen: 'The two ministers agreed to reopen the crossing.',
  },
  {
    id: 'commitment/pledged-to',
    phrases: [
      `(?:swore|sworn|<pledge|promise|vow|undertake|guarantee|swear|commit>)~(?: (?:him|her|it)self| themselves)?${WHEN_OR_WHERE}(?: not)? to`,
    ],
    takes: 'any',
    meaning: 'gives a pledge to do something',
    specimen: 'Oslo pledged to send a hospital ship.',
  },
  {
    id: 'commitment/tasked-teams',
    phrases: [
      '(?:<task|instruct|direct|order|mandate>) (?:their|our|his|her|its|the)(?: [\\p{L}\\p{N}-]+){1,3}? to(?! (?:come|go|return|fly|leave)\\b)',
    ],
    takes: 'any',
    meaning: 'has its people take a matter on',
    specimen: 'The leaders tasked their envoys to follow up.',
  },
  {
    id: 'commitment/will',
    phrases: [
      "(?:will|shall|[’']ll|(?:is|are|am|[’']s|[’']re)~ going to)~(?: (?:now|also|soon|both|jointly|together))*",
      '(?:is|are)(?: (?:now|also|soon|both|jointly))? to',
    ],
    takes: 'deed',
    meaning: 'will do something',
    specimen: 'Oslo will provide two ships.',
  },
  {
    id: 'commitment/agreed-that',
    phrases: ["(?:will|would|shall|should|[’']ll|(?:is|are|was|were) going to)~"],
    takes: 'deed',
    meaning: 'what several agree or decide will be done',
    specimen: 'They agreed that a joint board would draft the text.',
  },
  {
    id: 'commitment/it-was-agreed',
    phrases: [
      'it (?:was|has been) (?:also |further |then |jointly )?(?:agreed|decided|resolved) to',
    ],
    takes: 'any',
    meaning: 'is agreed or decided by those who met',
    specimen: 'Peru and Chile met in Arica. It was decided to reopen the crossing.',
  },
  {
    id: 'commitment/accepted-invitation',
    phrases: [
      "<accept> (?:an|the|his|her|this|that|their)? ?(?:[\\p{L}\\p{N}]+ )?invitation(?: [\\p{L}\\p{N}’'.-]+){0,12}? to",
    ],
    takes: 'any',
    meaning: 'accepts an invitation to do something',
    specimen: 'She accepted an invitation to visit Oslo.',
  },
  {
    id: 'commitment/pledged-object',
    phrases: [
      '<pledge|promise>~(?= )(?! (?:to|that|by|in|on|full|continued|unwavering|support|solidarity|allegiance|help|its|his|her|their|it|he|she|they|we|not|another)\\b)',
    ],
    takes: 'object',
    meaning: 'pledges a thing',
    specimen: 'Oslo pledged lower fees for the port.',
  },
  {
    id: 'commitment/assured-that',
    phrases: ["(?:will|would|shall|[’']ll|(?:is|are|was|were) going to)~"],
    takes: 'any',
    meaning: 'what somebody is assured or promised will be so',
    specimen: 'She assured him that the crew would be let go.',
  },
  {
    id: 'commitment/promised-that',
    phrases: [
      "<promise|pledge|assure|reassure|vow|guarantee>(?: [\\p{L}\\p{N}’'.-]+){0,5}? that [^,;.]{3,80}? (?:will|would|shall)~",
    ],
    takes: 'any',
    meaning: 'the same, where the clause was not cut at "that"',
    specimen: 'Oslo promised Turkey that the Bergen crossing would be open.',
  },
  {
    id: 'commitment/decision-to',
    phrases: [
      '(?:agreement|pledge|promise|commitment|decision|move|undertaking|deal|accord)~ to(?! (?:the|a|an|its|their|his|her|our) )',
      "(?:pledge|promise|commitment|decision|move|undertaking)~ (?:of|by)(?: [\\p{L}\\p{N}’'.-]+){1,5}? to(?! (?:the|a|an|its|their|his|her|our) )",
    ],
    takes: 'deed',
    meaning: 'a noun for an undertaking, with what is undertaken',
    specimen: "Oslo's decision to release the prisoners came on Monday.",
  },
]

/** Words before an undertaking that say that it is none: refused, asked for, hoped for, possible or put as a condition. */
export const NO_UNDERTAKING_BEFORE =
  "(?:not|never|no|no such|without|n[’']t|<refuse|fail|decline|hesitate>(?: to)?|ready|willing|able|prepared|could|may|might|should|must|would|can|if|whether|unless|to|have yet to|has yet to|<urge|call|ask|want|need|hope|press|push|wait>(?: [\\p{L}\\p{N}]+){0,4})"

/** Deeds against another: nobody's commitment. */
export const HARMS =
  '(?:invade|attack|strike|bomb|shell|escalate|retaliate|punish|sanction|veto|kill|occupy|annex|blockade|destroy|block|reject|refuse|withhold|expel|ban|quit|leave|snub|skip)'

/** Verbs for what can be undertaken: acts with an outcome, not states, views or predictions. */
export const DEEDS: readonly string[] =
  `hold conduct provide send deliver supply ship give transfer donate fund finance allocate lend pay contribute deploy withdraw pull
  return release free hand exchange swap lift ease remove suspend halt stop cease refrain freeze unfreeze open reopen restore
  resume continue train increase expand boost double raise build rebuild repair invest sign ratify accede implement comply
  abide cooperate coordinate work follow draft prepare submit present establish set create launch extend allow grant
  guarantee protect begin start stay remain keep maintain host mediate monitor evacuate reduce cut dismantle destroy ship
  buy purchase sell import export share station move dispatch equip arm accelerate step speed intensify strengthen fortify
  tighten guard escort deepen negotiate exchange purchase relocate appoint mobilise mobilize accept admit publish repatriate escort
  convene place deposit shoulder construct complete finish upgrade modernise modernize drill dredge forgive
  subsidise subsidize refund renovate vaccinate install vacate waive abolish plant demine clear pave connect electrify irrigate lay link widen
  digitise digitize map inspect certify recruit resettle shelter feed immunise immunize screen restock replant reforest
  rehabilitate refurbish overhaul retrofit replace replenish lease loan sponsor reschedule restructure reimburse compensate
  repay underwrite insure earmark reserve dedicate divert redirect reroute patrol secure safeguard decommission demolish
  shut close unify harmonise harmonize simplify legalise legalize pardon commute extradite investigate audit disclose
  declassify second assign rotate redeploy reposition disband demobilise demobilize disarm integrate reintegrate rescue ferry
  airlift transport pump generate procure order commission manufacture produce assemble process refine acquire auction
  award allot distribute disburse remit exempt rejoin fulfil fulfill enforce execute limit cap halve triple
  quadruple slash trim lower prolong organise organize stage teach educate translate preserve conserve relax loosen
  liberalise liberalize phase write introduce scan chart excavate exhume catalogue catalog reinstate rescind revoke scrap license register
  notify verify supervise oversee staff stockpile`.split(/\s+/u)

/** Words that carry a deed behind them: "go on strengthening", "do everything to mobilise", "help to rebuild". */
export const GOING_ON =
  '(?:<go|carry|keep> on|<keep>(?=\\s+[\\p{L}]+ing)|<do> (?:everything|all|whatever|their|his|her|its|our)(?: [\\p{L}]+){0,3} to|<help>(?: [\\p{L}]+){0,3}? to|<help>)'

/** Acts of help that are a deed only where it is told with what: "support you with ships". */
export const HELP = '(?:support|help|assist|back|aid)'

/** What comes to another when it is done: the participle behind "will be". */
export const GIVEN =
  '(?:supplied|delivered|sent|provided|shipped|handed over|given|transferred|donated|disbursed|paid|released|returned|repatriated|deployed|trained|financed|funded|allocated|lifted|eased|removed|reopened|restored|repaired|rebuilt|extended|made available|cut|reduced|halved|doubled|raised|increased|expanded|scrapped|abolished|waived|granted|guaranteed|protected|respected|opened|set up|established|launched|created|built|completed|finished|resumed|sold|shared out|handed back|paid back|repaid|exchanged|freed|withdrawn|pulled (?:out|back)|halted|suspended|evacuated|published|shared|reimbursed|compensated|convened|installed|stationed|posted|issued|dispatched|leased|lent|upgraded|modernised|modernized|dismantled|demolished|closed|relocated|submitted|vaccinated|cleared|planted|paved|connected)'

/** What a thing does that is promised to come: the words behind "will". */
export const COMING =
  '(?:follow|arrive|come|go (?:across|out|over|in|into|to)|begin|start|resume|leave|depart|sail|be (?:at work|there|across|ready|operational|in place|in service|on (?:its|the|their) way|available))'

/** What another side is told that it will get: things, a number of them, or all of it; no answer and no chance. */
export const WILL_GET =
  '(?:(?:get|receive) (?:everything|all of it|(?:the|its|their|his|her|every|all|another|\\d[\\d.,]*|two|three|four|five|six|ten) (?!(?:[\\p{L}-]+ )?(?:answers?|response|message|chance|opportunity|benefit|idea|impression|point|blame|punishment|attention|treatment|credit|news|job|signal|result|results|votes?|support|backing)\\b)[^,;.]+)|have (?:the|its|their|every|all|another|\\d[\\d.,]*|two|three|four|five|six|ten) [^,;.]{2,40} (?:by|before|within)(?= ))'

/** Verbs with which a speaker stands by what was promised, so that "it" is the thing promised. */
export const STANDING_BY = '<repeat|reaffirm|reiterate|confirm|promise|pledge|assure|vow|guarantee>'

/** The verb of "the ships that it promised", and what opens such a clause. */
export const PROMISED_AS = '(?:promised|pledged)'
export const RELATIVE_WORDS = '(?:which|that)'

/** Beside the deeds, what a side's own people may say that it will do. */
export const SAID_DEEDS: readonly string[] =
  `comment consult inform brief notify recognise recognize honour honor uphold pursue engage join participate
  investigate vote veto introduce adopt enact spend hire apply abstain apologise apologize compensate reimburse
  cover bear observe respect install prosecute extradite nominate abolish cancel repeal scrap drop waive report examine review mobilise mobilize`.split(
    /\s+/u,
  )

/** What is promised not to be done: "would never recognise", "will not be used". */
export const LEFT_UNDONE =
  '(?:never(?: again)? (?:(?:be )?(?:recognise|recognize|accept|allow|permit|tolerate|use|attack|target|abandon|abuse|betray|deploy|develop|produce|seek|acquire|transfer|surrender|give up|sell|cut|close|host|join|negotiate|agree)(?:d|ed|s)?|sold|sought|cut|let|leave|left|go|be (?:used|the first|first|left))|(?:not|no longer) (?:be )?(?:(?:recognise|recognize|use|attack|target|abandon|interfere|close|develop|produce)d?|cut|let up|act (?:alone|unilaterally)|go it alone|be the first))'

/** "There would be": what is promised to take place, and what is promised not to. */
export const TAKING_PLACE =
  '(?:(?!no )(?:[\\p{L}-]+ ){0,4}?(?:coordination|consultations?|cooperation|discussions?|dialogue|assistance|aid|deliver(?:y|ies)|action taken|investigation|inquiry|withdrawal|compensation|funding)|no (?:["“‘\\p{L}-]+ ){0,3}?(?:solo efforts?|going it alone|unilateral [\\p{L}]+|recognition|first use))'

/** Verbs of states and of what befalls somebody: agreed upon, they are views and no undertakings. */
export const STATES =
  '(?:be|remain|need|require|depend|affect|lead|cause|cost|prove|harm|benefit|matter|worsen|deteriorate|improve|mean|bring|make|have|seem|appear|become|suffer|face|win|lose|know|want|like|think|believe|hope|contribute|serve|help|undermine|threaten|pose|involve|include|reflect|represent|constitute|play)'

/** A deed with such an object is a contact, a view or a state, and no undertaking by itself. */
export const NO_DEED = [
  '(?:continue|keep|remain)(?: to)? (?:be|you|highlight|highlighting)',
  '(?:stop|cease|begin|start) (?:treating|seeing|calling|thinking|believing|pretending|talking|asking|being|wondering|worrying)',
  '(?:hold|host|continue|begin|start|resume|reopen|restart)(?: (?:a|an|the|their|new|further|more|another|bilateral|phone|video))* (?:call|meeting|summit|conversation|visit|press|news|briefing|discussion|talks|speech|consultations)',
].join('|')

export const DUTY_NOUNS =
  '(?:obligations?|commitments?|duties|undertakings|responsibilities|pledges)'
export const DUTY_VERBS =
  '(?:<comply|fulfil|fulfill|honour|honor|respect|meet|implement|observe|uphold|discharge>|<abide|stand|live up|adhere> (?:by|to)|<comply> with)'

/** What is given: money, arms, forces, training, relief. */
export const MEASURE_NOUNS =
  '(?:aid|assistance|package|packages|loan|loans|grant|grants|tranche|tranches|funding|funds|financing|credit|credits|relief|weapons|arms|armaments|ammunition|munitions|shells|drones|missiles|tanks|jets|aircraft|systems|batteries|launchers|interceptors|helicopters|ships|vehicles|equipment|materiel|matériel|hardware|shipment|shipments|delivery|deliveries|supplies|supply|training|troops|forces|brigade|battalion|deployment|deployments|reinforcements|advisers|advisors|instructors|generators|medicines|vaccines|grain|fertiliser|fertilizer|lifeline|defences|defenses)'
/** "Support" and "help" are measures only when it is told of what kind. */
export const MEASURE_KINDS =
  '(?:financial|military|humanitarian|economic|budget|budgetary|security|defence|defense|defensive|lethal|non-lethal|medical|technical|logistical|emergency|food|energy|winter|macro-financial|direct budget|life|intelligence)'
export const MORE_WORDS =
  '(?:more|further|additional|new|fresh|expanded|increased|stepped-up|extra|another|continued|enhanced|bigger|larger|greater|faster|accelerated|regular|extended)'
export const GIVING_VERBS =
  '(?:gave|given|lent|put|<provide|send|deliver|supply|ship|give|transfer|donate|allocate|lend|disburse|contribute|deploy|dispatch|fund|finance|earmark|release|hand|pledge|commit|announce|approve|unveil|authorise|authorize|adopt|promise>)'
/** Verbs whose subject is given something. */
export const GETTING_VERBS = '(?:got|gotten|<get|receive|obtain|secure|win>)'
/** What stands before or behind somebody's name where he is the danger: "against Russia", "Russian missiles". */
export const AGAINST_WORDS =
  '(?:against|in the face of|defence from|defense from|protection from|threatened by|attacked by|invaded by|occupied by|since|despite)'
export const AGAINST_NOUNS =
  '(?:invasion|invaded|invades|aggression|attacks?|attacked|strikes|bombardment|bombing|shelling|missiles|offensive|occupation|threats?|siege|blockade|incursions?|assaults?)'
/** Words that say that a measure is asked for, wished or weighed, not taken. */
export const WANTED_BEFORE =
  '(?:<push|call|ask|appeal|plead|lobby|press|wait|hope> for|<urge|beg|implore|ask|tell|persuade|convince|encourage|order|demand|request|seek|want|need|propose|discuss|consider|weigh|oppose|block|reject|criticise|criticize|review|receive>|could|should|must|may|might|no|without|against|not|never|ready|prepared|willing|<offer>)'
