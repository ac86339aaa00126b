import type { Act } from '../model/account.js'
import type { Frame } from '../model/analysis.js'

/**
 * Words that give speech, thought, wish, decision or intention to somebody, with what they govern.
 * Written for this project from general knowledge of English reporting verbs.
 */
export interface Cue {
  /** The verb, with the particle or noun it needs: "call for", "make clear". */
  readonly lemma: string
  readonly act: Act
  /** How much force the verb itself adds: 1 neutral (say), 2 marked (stress), 3 urging (insist), 4 harsh (demand). */
  readonly strength: number
  readonly frames: readonly Frame[]
  /** How the one told stands: as the object ("told Putin"), behind "to" or "with", or never. */
  readonly told: 'object' | 'to' | 'with' | 'on' | 'from' | null
  /** `true` when the verb has common senses that are no speech: it then needs an actor for its subject. */
  readonly needsActor: boolean
}

const CLAUSE = ['that', 'bare', 'quote', 'question'] as const
const THAT = ['that', 'quote'] as const
const POINT = ['that', 'quote', 'object'] as const
const OBJECT = ['object'] as const
const AIM = ['infinitive', 'that', 'object'] as const
const INFINITIVE = ['infinitive'] as const
const BEHIND = ['prepositional'] as const

type Row = readonly [
  lemma: string,
  act: Act,
  strength: number,
  frames: readonly Frame[],
  told?: Cue['told'],
  needsActor?: true,
]

const ROWS: readonly Row[] = [
  // Saying
  ['say', 'assert', 1, CLAUSE, 'to'],
  [
    'tell',
    'assert',
    1,
    ['that', 'bare', 'quote', 'question', 'infinitive', 'prepositional'],
    'object',
  ],
  ['state', 'assert', 1, POINT, 'to'],
  ['add', 'assert', 1, ['that', 'bare', 'quote'], null],
  ['note', 'assert', 1, POINT, 'to'],
  ['remark', 'assert', 1, THAT, 'to'],
  ['mumble', 'assert', 1, ['that', 'quote'], null],
  ['mutter', 'assert', 1, ['that', 'quote'], null],
  ['grumble', 'accuse', 2, ['that', 'quote', 'prepositional'], null],
  ['fume', 'accuse', 3, ['that', 'quote'], null],
  ['scoff', 'assert', 2, ['that', 'quote'], null],
  ['thunder', 'assert', 3, ['that', 'quote'], null],
  ['comment', 'assert', 1, ['that', 'quote', 'prepositional'], 'to'],
  ['observe', 'assert', 1, THAT, 'to', true],
  ['mention', 'assert', 1, POINT, 'to'],
  ['announce', 'assert', 1, POINT, 'to'],
  ['declare', 'assert', 2, POINT, 'to'],
  ['proclaim', 'assert', 2, POINT, null],
  ['report', 'assert', 1, POINT, 'to', true],
  ['explain', 'assert', 1, ['that', 'quote', 'question', 'object'], 'to'],
  ['clarify', 'assert', 1, ['that', 'quote', 'question'], 'to'],
  ['point out', 'assert', 2, POINT, 'to'],
  ['point to', 'assert', 2, OBJECT, null, true],
  ['take note of', 'other', 1, OBJECT, null, true],
  ['take stock of', 'discuss', 1, OBJECT, null, true],
  ['pay tribute to', 'praise', 2, OBJECT, null, true],
  ['recall', 'assert', 1, POINT, null],
  ['remind', 'assert', 2, ['that', 'quote', 'prepositional'], 'object'],
  ['inform', 'assert', 1, ['that', 'quote', 'prepositional'], 'object'],
  ['brief', 'discuss', 1, BEHIND, 'object'],
  ['give readout', 'discuss', 1, BEHIND, 'to', true],
  ['give update', 'discuss', 1, BEHIND, 'to', true],
  ['update', 'discuss', 1, BEHIND, 'object', true],
  ['debrief', 'discuss', 1, BEHIND, 'object'],
  ['assure', 'promise', 2, ['that', 'bare', 'quote', 'prepositional'], 'object'],
  ['reassure', 'promise', 2, ['that', 'bare', 'quote', 'prepositional'], 'object'],
  ['write', 'assert', 1, THAT, 'to', true],
  ['post', 'assert', 1, THAT, null, true],
  ['tweet', 'assert', 1, THAT, null],
  ['read', 'assert', 1, ['quote']],
  ['reply', 'assert', 1, THAT, 'to'],
  ['respond', 'assert', 1, THAT, 'to', true],
  ['answer', 'assert', 1, THAT, null, true],
  ['counter', 'assert', 2, THAT, null, true],
  ['conclude', 'assert', 1, THAT, null, true],
  ['continue', 'assert', 1, ['quote'], null, true],
  ['quip', 'assert', 1, ['that', 'quote'], null],
  ['joke', 'assert', 1, THAT, null],
  ['boast', 'assert', 2, ['that', 'quote', 'prepositional'], null],
  ['indicate', 'assert', 1, POINT, 'to'],
  ['signal', 'assert', 1, POINT, 'to', true],
  ['hint', 'assert', 1, ['that', 'quote', 'prepositional'], null],
  ['reveal', 'assert', 1, POINT, 'to', true],
  ['disclose', 'assert', 1, POINT, 'to'],
  ['acknowledge', 'assert', 1, POINT, null],
  ['admit', 'assert', 1, ['that', 'bare', 'quote', 'object'], 'to', true],
  ['concede', 'assert', 1, ['that', 'quote', 'object'], null],
  ['confirm', 'assert', 2, POINT, 'to'],
  ['affirm', 'assert', 2, POINT, null],
  ['claim', 'assert', 2, ['that', 'bare', 'quote', 'infinitive', 'object'], null],
  ['allege', 'accuse', 2, ['that', 'bare', 'quote'], null],
  ['maintain', 'assert', 2, THAT, null, true],
  ['contend', 'assert', 2, THAT, null],
  ['argue', 'assert', 2, ['that', 'bare', 'quote', 'prepositional'], null],
  ['assert', 'assert', 2, POINT, null],
  ['insist', 'assert', 3, ['that', 'bare', 'quote', 'prepositional'], null],
  ['stress', 'assert', 2, POINT, 'to'],
  ['emphasize', 'assert', 2, POINT, 'to'],
  ['emphasise', 'assert', 2, POINT, 'to'],
  ['underline', 'assert', 2, POINT, 'to'],
  ['underscore', 'assert', 2, POINT, 'to'],
  ['highlight', 'assert', 2, POINT, 'to'],
  ['reiterate', 'assert', 2, POINT, 'to'],
  ['ratify', 'assert', 2, OBJECT, null, true],
  ['value', 'praise', 1, OBJECT, null, true],
  ['repeat', 'assert', 2, POINT, 'to', true],
  ['reaffirm', 'assert', 2, POINT, 'to'],
  ['reassert', 'assert', 2, POINT, null],
  ['restate', 'assert', 1, POINT, null],
  ['voice', 'assert', 1, OBJECT, 'to'],
  ['express', 'assert', 1, OBJECT, 'to'],
  ['convey', 'assert', 1, POINT, 'to', true],
  ['raise', 'discuss', 1, OBJECT, 'with', true],
  ['outline', 'assert', 1, OBJECT, 'to'],
  ['call', 'assert', 2, OBJECT, null, true],
  ['describe', 'assert', 1, ['object', 'question'], 'to'],
  ['characterize', 'assert', 1, OBJECT, null],
  ['portray', 'assert', 1, OBJECT, null],
  ['detail', 'assert', 1, OBJECT, 'to', true],
  ['present', 'assert', 1, OBJECT, 'to', true],
  ['address', 'discuss', 1, OBJECT, null, true],
  ['discuss', 'discuss', 1, ['object', 'question'], 'with'],
  ['debate', 'discuss', 1, OBJECT, 'with'],
  ['review', 'discuss', 1, OBJECT, 'with', true],
  ['examine', 'discuss', 1, OBJECT, 'with', true],
  ['exchange views', 'discuss', 1, BEHIND, 'with'],
  ['exchange view', 'discuss', 1, BEHIND, 'with'],
  ['consider', 'assert', 1, OBJECT, null, true],
  ['explore', 'discuss', 1, OBJECT, 'with', true],
  ['take up', 'discuss', 1, OBJECT, 'with', true],
  ['bring up', 'discuss', 1, OBJECT, 'with', true],
  ['extend', 'other', 1, OBJECT, 'to', true],
  ['offer condolence', 'other', 1, BEHIND, 'to', true],
  ['touch on', 'discuss', 1, OBJECT, null, true],
  ['touch upon', 'discuss', 1, OBJECT, null, true],
  ['dwell on', 'discuss', 1, OBJECT, null],
  ['speak about', 'discuss', 1, OBJECT, null, true],
  ['speak of', 'assert', 1, OBJECT, null, true],
  ['speak in favour of', 'support', 2, OBJECT, null, true],
  ['speak in favor of', 'support', 2, OBJECT, null, true],
  ['speak', 'discuss', 1, BEHIND, 'with', true],
  ['talk about', 'discuss', 1, OBJECT, null, true],
  ['talk', 'discuss', 1, BEHIND, 'with', true],
  ['pay attention to', 'discuss', 1, OBJECT, null, true],
  ['draw attention to', 'assert', 2, OBJECT, null, true],
  ['focus on', 'discuss', 1, OBJECT, null, true],
  ['share', 'discuss', 1, OBJECT, 'with', true],
  ['exchange', 'discuss', 1, OBJECT, 'with', true],
  ['compare notes', 'discuss', 1, BEHIND, 'with'],
  ['coordinate', 'discuss', 1, OBJECT, 'with', true],
  ['make case for', 'propose', 2, OBJECT, 'to', true],
  ['make case', 'assert', 2, ['that', 'prepositional'], 'to', true],
  ['give word', 'promise', 3, ['that', 'infinitive'], null, true],
  ['give assurance', 'promise', 2, ['that'], 'to', true],
  ['give assurances', 'promise', 2, ['that'], 'to', true],
  ['give guarantees', 'promise', 2, ['that'], 'to', true],
  ['speak highly of', 'praise', 2, OBJECT, null, true],
  ['make clear', 'assert', 3, ['that', 'bare', 'quote', 'object', 'question'], 'to'],
  ['make plain', 'assert', 3, ['that', 'quote', 'object', 'question'], 'to'],
  ['lay out', 'assert', 1, OBJECT, 'to', true],
  ['spell out', 'assert', 2, ['object', 'question'], 'to'],
  ['set out', 'assert', 1, OBJECT, 'to', true],
  ['speak out', 'accuse', 3, BEHIND, null],
  // Thinking and wishing
  ['believe', 'assert', 1, ['that', 'bare', 'quote', 'infinitive'], null],
  ['think', 'assert', 1, ['that', 'bare', 'quote', 'question'], null],
  ['feel', 'assert', 1, ['that'], null, true],
  ['hope', 'other', 1, ['that', 'bare', 'quote', 'infinitive', 'prepositional'], null],
  ['look forward to', 'other', 1, OBJECT, null, true],
  ['wish', 'other', 1, ['that', 'quote', 'infinitive', 'object'], null],
  ['want', 'demand', 2, ['infinitive', 'object'], 'object', true],
  ['desire', 'demand', 1, AIM, null, true],
  ['seek', 'demand', 1, OBJECT, null, true],
  ['expect', 'promise', 1, ['infinitive', 'that', 'quote'], 'object', true],
  ['intend', 'promise', 1, ['infinitive', 'that'], null],
  ['plan', 'promise', 1, INFINITIVE, null, true],
  ['aim', 'promise', 1, INFINITIVE, null, true],
  ['prefer', 'assert', 1, ['infinitive', 'object'], null, true],
  ['favor', 'support', 1, OBJECT, null, true],
  ['favour', 'support', 1, OBJECT, null, true],
  ['bet', 'assert', 1, ['that', 'bare'], null, true],
  ['fear', 'warn', 2, THAT, null, true],
  ['doubt', 'assert', 2, ['that', 'bare', 'question', 'object'], null],
  ['suspect', 'accuse', 1, ['that', 'bare', 'object'], null, true],
  ['view', 'assert', 1, OBJECT, null, true],
  ['regard', 'assert', 1, OBJECT, null, true],
  ['understand', 'assert', 1, ['that'], null, true],
  ['recognize', 'assert', 1, THAT, null, true],
  ['recognise', 'assert', 1, THAT, null, true],
  ['predict', 'assert', 1, POINT, null, true],
  ['estimate', 'assert', 1, ['that', 'bare', 'quote'], null, true],
  // Asking and urging
  ['ask', 'demand', 1, ['infinitive', 'that', 'quote', 'question', 'prepositional'], 'object'],
  ['request', 'demand', 1, ['infinitive', 'that', 'object'], 'object'],
  ['urge', 'demand', 3, ['infinitive', 'that', 'quote', 'object'], 'object'],
  ['press', 'demand', 3, ['infinitive', 'prepositional', 'that'], 'object', true],
  ['push', 'demand', 3, ['infinitive', 'prepositional'], 'object', true],
  ['pressure', 'demand', 3, ['infinitive', 'prepositional'], 'object'],
  ['call for', 'demand', 3, OBJECT, null],
  ['call on', 'demand', 3, ['infinitive', 'object'], 'object'],
  ['call upon', 'demand', 3, ['infinitive', 'object'], 'object'],
  ['appeal', 'demand', 2, ['infinitive', 'prepositional'], 'to', true],
  ['demand', 'demand', 4, ['that', 'quote', 'infinitive', 'object'], 'from'],
  ['exhort', 'demand', 3, INFINITIVE, 'object'],
  ['implore', 'demand', 3, INFINITIVE, 'object'],
  ['beg', 'demand', 3, ['infinitive', 'prepositional'], 'object'],
  ['encourage', 'demand', 2, ['infinitive', 'object'], 'object', true],
  ['advise', 'demand', 1, ['infinitive', 'that', 'quote', 'prepositional'], 'object'],
  ['instruct', 'demand', 3, INFINITIVE, 'object'],
  ['order', 'demand', 4, INFINITIVE, 'object', true],
  ['task', 'agree', 2, ['infinitive', 'prepositional'], 'object'],
  ['entrust', 'agree', 2, BEHIND, 'object', true],
  ['advocate', 'demand', 2, ['object', 'prepositional'], null],
  ['lobby', 'demand', 2, BEHIND, 'object', true],
  ['plead', 'demand', 3, ['prepositional', 'quote', 'infinitive'], 'with'],
  ['reproach', 'accuse', 2, BEHIND, 'object'],
  // Proposing
  ['propose', 'propose', 1, ['that', 'quote', 'infinitive', 'object'], 'to'],
  ['put forward', 'propose', 1, OBJECT, 'to', true],
  ['suggest', 'propose', 1, POINT, 'to'],
  ['recommend', 'propose', 1, POINT, 'to'],
  ['offer', 'propose', 1, ['infinitive', 'object', 'quote'], 'object', true],
  ['invite', 'propose', 1, ['infinitive', 'prepositional'], 'object', true],
  ['extend invitation', 'propose', 1, ['infinitive', 'prepositional'], 'to', true],
  ['issue invitation', 'propose', 1, ['infinitive', 'prepositional'], 'to', true],
  ['leave door open', 'propose', 1, BEHIND, null, true],
  ['direct', 'agree', 2, INFINITIVE, 'object', true],
  ['float', 'propose', 1, OBJECT, null, true],
  ['volunteer', 'propose', 1, INFINITIVE, null, true],
  // Promising and deciding
  ['promise', 'promise', 2, ['infinitive', 'that', 'bare', 'quote', 'object'], 'object'],
  ['pledge', 'promise', 2, ['infinitive', 'that', 'quote', 'object'], 'to'],
  ['vow', 'promise', 3, ['infinitive', 'that', 'quote', 'object'], null],
  ['swear', 'promise', 3, ['infinitive', 'that', 'quote'], null, true],
  ['commit', 'promise', 2, ['infinitive', 'prepositional'], null, true],
  ['undertake', 'promise', 2, ['infinitive', 'that'], null, true],
  ['reserve', 'assert', 2, OBJECT, null, true],
  ['guarantee', 'promise', 3, ['that', 'object'], null, true],
  ['decide', 'agree', 2, ['infinitive', 'that'], null],
  ['resolve', 'agree', 2, ['infinitive', 'that'], null, true],
  [
    'agree',
    'agree',
    1,
    ['infinitive', 'that', 'quote', 'prepositional', 'bare', 'question'],
    'with',
  ],
  ['concur', 'agree', 1, ['that', 'bare', 'infinitive', 'quote', 'prepositional'], 'with'],
  ['accept', 'agree', 1, ['that', 'object', 'prepositional'], null, true],
  ['consent', 'agree', 1, ['infinitive', 'prepositional'], null],
  ['give consent to', 'agree', 1, OBJECT, null, true],
  ['give assent to', 'agree', 1, OBJECT, null, true],
  ['give approval to', 'agree', 1, OBJECT, null, true],
  ['give agreement to', 'agree', 1, OBJECT, null, true],
  ['give blessing to', 'support', 1, OBJECT, null, true],
  ['turn down', 'refuse', 3, OBJECT, null, true],
  ['extend invitation to', 'propose', 1, OBJECT, null, true],
  ['renew', 'assert', 1, OBJECT, null, true],
  ['like', 'demand', 1, INFINITIVE, 'object', true],
  ['endorse', 'support', 2, OBJECT, null],
  ['approve', 'agree', 1, OBJECT, null, true],
  // Refusing and denying
  ['refuse', 'refuse', 2, ['infinitive', 'object'], null, true],
  ['decline', 'refuse', 1, INFINITIVE, null, true],
  ['reject', 'refuse', 3, ['object', 'that'], null, true],
  ['rule out', 'refuse', 3, OBJECT, null, true],
  ['oppose', 'refuse', 2, OBJECT, null, true],
  ['object', 'refuse', 2, ['that', 'prepositional', 'quote'], null, true],
  ['dismiss', 'deny', 3, OBJECT, null, true],
  ['deny', 'deny', 2, ['that', 'bare', 'quote', 'object'], null],
  ['refute', 'deny', 3, OBJECT, null],
  ['rebut', 'deny', 3, OBJECT, null],
  ['brush aside', 'deny', 3, OBJECT, null, true],
  ['brush off', 'deny', 3, OBJECT, null, true],
  ['shrug off', 'deny', 2, OBJECT, null, true],
  ['dispute', 'deny', 2, ['that', 'object'], null, true],
  // Blaming, warning, threatening
  ['accuse', 'accuse', 3, BEHIND, 'object'],
  ['blame', 'accuse', 3, OBJECT, null],
  ['condemn', 'accuse', 4, ['object', 'quote'], null],
  ['denounce', 'accuse', 4, ['object', 'quote'], null],
  ['criticize', 'accuse', 2, ['object', 'quote', 'that'], null],
  ['criticise', 'accuse', 2, ['object', 'quote', 'that'], null],
  ['decry', 'accuse', 3, ['object', 'quote'], null],
  ['deplore', 'accuse', 3, ['object', 'quote'], null],
  ['lament', 'accuse', 1, POINT, null],
  ['slam', 'accuse', 4, OBJECT, null, true],
  ['blast', 'accuse', 4, OBJECT, null, true],
  ['lambast', 'accuse', 4, OBJECT, null],
  ['lambaste', 'accuse', 4, OBJECT, null],
  ['rebuke', 'accuse', 3, OBJECT, null],
  ['complain', 'accuse', 2, ['that', 'quote', 'prepositional'], 'to'],
  ['lash out', 'accuse', 4, BEHIND, null],
  ['protest', 'accuse', 3, POINT, null, true],
  ['charge', 'accuse', 3, THAT, null, true],
  ['warn', 'warn', 3, ['that', 'bare', 'quote', 'infinitive', 'prepositional'], 'object'],
  ['caution', 'warn', 2, ['that', 'quote', 'infinitive', 'prepositional'], 'object'],
  ['alert', 'warn', 2, ['that', 'prepositional'], 'object'],
  ['threaten', 'threaten', 4, ['infinitive', 'that', 'object'], null, true],
  // Praising, thanking, supporting
  ['praise', 'praise', 2, ['object', 'quote'], null],
  ['commend', 'praise', 2, OBJECT, null],
  ['applaud', 'praise', 2, OBJECT, null],
  ['hail', 'praise', 3, OBJECT, null],
  ['laud', 'praise', 2, OBJECT, null],
  ['congratulate', 'praise', 1, BEHIND, 'object'],
  ['welcome', 'praise', 1, ['object', 'that', 'quote'], null],
  ['thank', 'thank', 1, BEHIND, 'object'],
  ['appreciate', 'thank', 1, OBJECT, null, true],
  ['support', 'support', 1, OBJECT, null, true],
  ['back', 'support', 1, OBJECT, null, true],
  // Greeting and feeling
  ['regret', 'other', 1, POINT, null],
  ['apologize', 'other', 2, BEHIND, 'to'],
  ['apologise', 'other', 2, BEHIND, 'to'],
  ['inquire', 'other', 1, ['question', 'prepositional'], null],
  ['wonder', 'other', 1, ['question'], null],
  ['mourn', 'other', 1, OBJECT, null, true],
  ['condole', 'other', 1, ['prepositional', 'object'], 'with'],
  ['vote', 'agree', 1, INFINITIVE, null, true],
]

/** Verbs of many senses are cues only with an object of speech: "raised concerns", not "raised rates". */
export const OBJECTS_OF_SPEECH: ReadonlyMap<string, RegExp> = new Map([
  [
    'renew',
    /\b(?:calls?|commitments?|support|offers?|appeals?|demands?|pledges?|promises?|invitations?|thanks|warnings?|proposals?|condemnation|rejection|position|request)\b/iu,
  ],
  [
    'ratify',
    /^(?:his|her|its|their|(?:[a-z]+ )?\p{Lu}\p{L}+['’]s?) (?:\p{L}+ ){0,2}(?:positions?|support|commitments?|will|willingness|decision|solidarity|condemnation|rejection|friendship|adherence|interest|intention)\b/u,
  ],
  [
    'value',
    /\b(?:efforts?|roles?|support|work|contributions?|commitments?|cooperation|help|progress|initiatives?)\b/iu,
  ],
  ['reserve', /^(?:the|its|his|her|their|every) rights?\b/iu],
  ['take note of', /^(?!(?:it|them)\b)/iu],
  ['speak', /^(?:about|on)\b/iu],
  ['talk', /^(?:about|on)\b/iu],
  [
    'exchange',
    /\b(?:information|opinions?|assessments?|impressions|ideas|congratulations|greetings|experience|notes|thoughts)\b/iu,
  ],
  [
    'raise',
    /\b(?:issues?|concerns?|questions?|matters?|points?|cases?|topics?|subjects?|objections?|possibilit(?:y|ies)|prospects?|alarm|need|fate|plight|situation|status|rights?|treatment|detention|arrest|imprisonment|release|disappearance|closure|non-?payment|delays?|expulsion|violations?|importance|idea|problems?|abuses?|harassment|mistreatment|underpayment|restrictions?|curbs|attacks?|incidents?|incursions?|intrusions?|seizures?|blockade|sabotage|disputes?|war|conflict|crisis|killings?|complaints?|grievances?|[a-z]{3,}ing of)\b/iu,
  ],
  [
    'examine',
    /\b(?:situation|relations|ties|state of|ways|means|prospects?|possibilit(?:y|ies)|issues?|matters?|questions?|progress|cooperation|agenda|projects?|proposals?)\b/iu,
  ],
  [
    'share',
    /\b(?:views?|assessments?|concerns?|information|opinions?|examples?|thoughts?|vision|details|readout|plans?|positions?|analys[ie]s|condolences|conviction|belief|goal|impressions?|updates?|recognition|understanding|perception|hope|opinion)\b/iu,
  ],
  [
    'present',
    /\b(?:plans?|proposals?|positions?|demands?|views?|conditions?|terms?|vision|arguments?|ideas?|case|measures|steps|efforts|results|priorities)\b/iu,
  ],
  [
    'seek',
    /\b(?:assurances?|guarantees?|clarifications?|explanations?|support|help|mediation|information|answers?|talks|pledges?|commitments?|concessions?|understanding|cooperation|backing|approval|endorsement)\b/iu,
  ],
  ['float', /\b(?:idea|plan|proposal|possibility|prospect|notion|option)s?\b/iu],
  ['recall', /^(?!.{0,40}\b(?:ambassador|envoy|diplomat|troops|staff|charg[eé]))/iu],
  [
    'detail',
    /\b(?:plans?|proposals?|steps?|positions?|concerns?|views?|measures?|conditions?)\b/iu,
  ],
  [
    'address',
    /\b(?:issues?|concerns?|questions?|matters?|topics?|situation|crisis|problems?|war|conflict)\b/iu,
  ],
  [
    'review',
    /\b(?:progress|situation|developments?|relations?|cooperation|issues?|status|sanctions|assistance|state|implementation|agenda|efforts|ties|preparations|steps)\b/iu,
  ],
])

/** Nouns that are cues when speaker and content are named: "Macron's call for", "the mention by Biden of". */
export interface NominalCue {
  readonly noun: string
  readonly act: Act
  readonly strength: number
  /** How the content hangs on the noun. */
  readonly opens: readonly string[]
}

export const NOMINAL_CUES: readonly NominalCue[] = [
  { noun: 'call', act: 'demand', strength: 3, opens: ['for', 'on', 'to'] },
  { noun: 'demand', act: 'demand', strength: 4, opens: ['for', 'that', 'to'] },
  { noun: 'appeal', act: 'demand', strength: 2, opens: ['for', 'to'] },
  { noun: 'request', act: 'demand', strength: 1, opens: ['for', 'that', 'to'] },
  { noun: 'plea', act: 'demand', strength: 3, opens: ['for', 'to'] },
  { noun: 'insistence', act: 'demand', strength: 3, opens: ['that', 'on'] },
  { noun: 'proposal', act: 'propose', strength: 1, opens: ['for', 'that', 'to'] },
  { noun: 'suggestion', act: 'propose', strength: 1, opens: ['that', 'of'] },
  { noun: 'offer', act: 'propose', strength: 1, opens: ['of', 'to'] },
  { noun: 'promise', act: 'promise', strength: 2, opens: ['that', 'of', 'to'] },
  { noun: 'pledge', act: 'promise', strength: 2, opens: ['that', 'of', 'to'] },
  { noun: 'vow', act: 'promise', strength: 3, opens: ['that', 'to'] },
  { noun: 'claim', act: 'assert', strength: 2, opens: ['that', 'of'] },
  { noun: 'assertion', act: 'assert', strength: 2, opens: ['that'] },
  { noun: 'accusation', act: 'accuse', strength: 3, opens: ['that', 'of'] },
  { noun: 'allegation', act: 'accuse', strength: 3, opens: ['that', 'of'] },
  { noun: 'warning', act: 'warn', strength: 3, opens: ['that', 'of', 'against', 'about'] },
  { noun: 'threat', act: 'threaten', strength: 4, opens: ['that', 'to', 'of'] },
  { noun: 'denial', act: 'deny', strength: 2, opens: ['that', 'of'] },
  { noun: 'refusal', act: 'refuse', strength: 2, opens: ['to'] },
  { noun: 'rejection', act: 'refuse', strength: 3, opens: ['of'] },
  { noun: 'condemnation', act: 'accuse', strength: 4, opens: ['of'] },
  { noun: 'mention', act: 'assert', strength: 1, opens: ['of', 'that'] },
  { noun: 'view', act: 'assert', strength: 1, opens: ['that'] },
  { noun: 'belief', act: 'assert', strength: 1, opens: ['that'] },
]

/** States of mind behind a form of "be": "is convinced that", "was clear that". */
export const ADJECTIVE_CUES: ReadonlyMap<string, Act> = new Map([
  ['clear', 'assert'],
  ['convinced', 'assert'],
  ['confident', 'assert'],
  ['sure', 'assert'],
  ['certain', 'assert'],
  ['adamant', 'assert'],
  ['worried', 'assert'],
  ['concerned', 'assert'],
  ['delighted', 'praise'],
  ['pleased', 'praise'],
  ['satisfied', 'praise'],
  ['proud', 'praise'],
  ['disappointed', 'other'],
  ['dismayed', 'other'],
  ['saddened', 'other'],
  ['surprised', 'other'],
  ['hopeful', 'other'],
  ['optimistic', 'other'],
  ['ready', 'propose'],
  ['prepared', 'propose'],
  ['willing', 'propose'],
  ['determined', 'promise'],
  ['committed', 'support'],
  ['grateful', 'thank'],
  ['appreciative', 'thank'],
  ['eager', 'demand'],
  ['keen', 'demand'],
  ['alarmed', 'assert'],
])

export const CUES: readonly Cue[] = ROWS.map(
  ([lemma, act, strength, frames, told, needsActor]) => ({
    lemma,
    act,
    strength,
    frames,
    told: told ?? null,
    needsActor: needsActor ?? false,
  }),
)

/** Nouns that name a text one can quote: as a subject they are a hop, or speak for their issuer. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'statement communique communiqué readout report declaration release letter message note transcript text document memo memorandum resolution post tweet summary account bulletin email e-mail cable'.split(
    ' ',
  ),
)

/** Nouns that name who can speak, whatever their name. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'president minister chancellor premier king queen emir sultan prince leader official officer spokesman spokeswoman spokesperson ' +
    'secretary envoy ambassador diplomat adviser advisor aide chief head commander general admiral mediator negotiator delegate ' +
    'delegation ministry government administration presidency office cabinet parliament agency commission council committee ' +
    'foundation union bloc alliance party side country nation state kremlin palace embassy authority authorities army military ' +
    'navy police court source sources person people man woman expert analyst scholar critic supporter lawmaker senator deputy mp ' +
    'commissioner representative counterpart interlocutor host guest pope patriarch bishop rebel militant group organisation ' +
    'organization company firm journalist reporter agency newspaper paper media witness resident participant two both capital ' +
    'capitals ally allies partner partners team teams institute director chair chairman chairwoman coordinator governor mayor ' +
    'monarch ruler strongman statesman speaker insider observer member colleague captain ' +
    'pilot crew soldier colonel rival opponent opposition correspondent spokespeople family families relative wife ' +
    'husband mother father sister brother friend neighbour neighbor judge student doctor trader fisherman fishermen'
  ).split(' '),
)
