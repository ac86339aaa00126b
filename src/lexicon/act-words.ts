import type { Act } from '../model/account.js'
import { CHARGES, HARMING, MEASURES, UNTRUE, WRONG } from './deed-words.js'

/** Words in what was said that decide the act where the cue alone does not. */
export interface ActRule {
  readonly id: string
  readonly act: Act
  /** Tried on the content in lower case, quotation marks left out. */
  readonly pattern: RegExp
  readonly specimen: string
  /** `true` where the words must name somebody who can act: "must" with nobody named to do it asks nothing. */
  readonly needsActor?: true
}

/** Tried in this order; the first that matches decides. Only neutral cues (say, stress, tell, express) are refined. */
export const ACT_RULES: readonly ActRule[] = [
  {
    id: 'act/no',
    act: 'refuse',
    pattern: /^(?:\p{L}+ )?(?:an? (?:[\p{L}-]+ ){0,2})?(?:no|never|not (?:yet|now))\.?$/u,
    specimen: 'a polite no',
  },
  {
    id: 'act/performed-thanks',
    act: 'thank',
    pattern:
      /^(?:i|we) (?:\p{L}+ly |also |really |very much )?(?:thank|appreciate|am (?:\w+ )?grateful|are (?:\w+ )?grateful)\b|^thank you\b/u,
    specimen: 'we deeply appreciate the help of our neighbours',
  },
  {
    id: 'act/performed-demand',
    act: 'demand',
    pattern:
      /^(?:i|we) (?:\p{L}+ly |also |once again |again )?(?:demand|urge|ask|request|call (?:on|upon|for)|appeal)\b/u,
    specimen: 'we call on the militia to leave',
  },
  {
    id: 'act/performed-blame',
    act: 'accuse',
    pattern: /^(?:i|we) (?:\p{L}+ly |also )?(?:condemn|denounce|accuse|blame|deplore)\b/u,
    specimen: 'we strongly condemn the raid',
  },
  {
    id: 'act/performed-refusal',
    act: 'refuse',
    pattern: /^(?:i|we) (?:\p{L}+ly |also )?(?:reject|refuse|oppose|rule out)\b/u,
    specimen: 'we firmly reject this plan',
  },
  {
    id: 'act/performed-praise',
    act: 'praise',
    pattern:
      /^(?:i|we) (?:\p{L}+ly |also )?(?:welcome|praise|commend|congratulate|applaud|salute)\b/u,
    specimen: 'we warmly welcome this step',
  },
  {
    id: 'act/performed-offer',
    act: 'propose',
    pattern: /^(?:i|we) (?:\p{L}+ly |also )?(?:propose|suggest|offer|invite)\b/u,
    specimen: 'we propose a meeting of experts',
  },
  {
    id: 'act/greeting',
    act: 'other',
    pattern:
      /^(?:[\w’'.-]+ ){0,4}(?:condolences|greetings|regrets?|sympath(?:y|ies)|best wishes|hopes?\b|sorrow|sadness)/u,
    specimen: 'her condolences over the flood',
  },
  {
    id: 'act/gratitude',
    act: 'thank',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:gratitude|thanks|appreciation)\b/u,
    specimen: 'deep gratitude for the aid',
  },
  {
    id: 'act/admiration',
    act: 'praise',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:admiration|congratulations)\b/u,
    specimen: 'great admiration for the rescuers',
  },
  {
    id: 'act/expectation',
    act: 'demand',
    pattern:
      /^(?:[\w’'.-]+ ){0,4}(?:expectations? that|(?:requests?|demands?|appeals?|pleas?|calls?) (?:that|for|to))\b(?!.*\b(?:will|would|could|is|was|were|are|had|has|have) (?:be |been |being )?(?:\p{L}+ly )?(?:considered|examined|studied|reviewed|granted|met|accepted|approved|rejected|denied|refused|turned down)\b)/u,
    specimen: "the island's expectation that the sailors be freed",
  },
  {
    id: 'act/concern-at-wrong',
    act: 'accuse',
    pattern: new RegExp(
      `^(?:[\\w’'.-]+ ){0,5}(?:concerns?|alarm|worry|worries|outrage|indignation|anger)\\b.*?(?:${WRONG})`,
      'u',
    ),
    specimen: 'deep concern about the hostile acts of the militia',
  },
  {
    id: 'act/concern',
    act: 'assert',
    pattern: /^(?:[\w’'.-]+ ){0,5}(?:concerns?|alarm|worry|worries)\b/u,
    specimen: 'deep concern about the fighting',
  },
  {
    id: 'act/opposition',
    act: 'refuse',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:opposition|rejection|objections?)\b/u,
    specimen: 'firm opposition to the plan',
  },
  {
    id: 'act/commitment-to-do',
    act: 'promise',
    pattern:
      /(?:^(?:[\w’'.-]+ ){0,6}commitment (?:of (?:[\w’'.]+ ){1,10})?|^(?:[\w’'.]+ ){1,9}(?:is|are|was|were|remains?|remained|stays?) (?:\w+ )?committed )to (?:(?!(?:defend|support|help|protect|uphold|back|assist)ing\b)\p{L}+ing\b|(?:complete|finish|build|reach|achieve|find|seek|conclude|deliver|implement|strengthen|deepen|expand|resolve|provide)\b)/u,
    specimen: 'his firm commitment to finding a way out',
  },
  {
    id: 'act/commitment',
    act: 'support',
    pattern:
      /(?:^(?:[\w’'.-]+,? ){0,7}(?:commitment|attachment|allegiance|adherence)(?:, [^,]{1,40},)? (?:of (?:[\w’'.]+ ){1,10})?|^(?:[\w’'.]+ ){1,9}(?:is|are|was|were|remains?|remained|stays?) (?:\w+ )?committed )to\b/u,
    specimen: 'the commitment of the island and its friends to the principle of open seas',
  },
  {
    id: 'act/one-position',
    act: 'agree',
    pattern:
      /^(?:[\w’'.-]+ ){0,4}(?:unity of (?:\w+ )?(?:positions?|views|purpose)|(?:common|shared|joint) (?:positions?|views?|understanding|stance|assessment)|coincidence of (?:positions|views))\b/u,
    specimen: 'the unity of their positions on the river',
  },
  {
    id: 'act/determination',
    act: 'promise',
    pattern:
      /^(?:[\w’'.-]+ ){0,4}(?:(?:determination|intentions?|resolve|will|plans?|wish|desire|ambitions?) (?:of (?:[\w’'.]+ ){1,5})?to|(?:goals?|aims?|targets?|objectives?) of (?:\p{L}+ing|[$€£]|\d))/u,
    specimen: 'his determination to seek a solution',
  },
  {
    id: 'act/ready-to-harm',
    act: 'threaten',
    pattern:
      /\b(?:readiness|willingness|ready|prepared) to (?:impose|retaliate|strike|inflict|sanction|punish)\b/u,
    specimen: 'the bloc was prepared to impose a ban',
  },
  {
    id: 'act/readiness-if',
    act: 'condition',
    pattern:
      /\b(?:readiness|ready|prepared|willing|open)\b(?: \S+){1,14}? (?:if|once|provided|as long as|so long as|only (?:if|when|after)|on condition|unless)\b/u,
    specimen: 'the state was willing to resume trade if the ban was lifted',
  },
  {
    id: 'act/readiness',
    act: 'propose',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:readiness|willingness)\b/u,
    specimen: 'its readiness to host the talks',
  },
  {
    id: 'act/alternative',
    act: 'propose',
    pattern:
      /(?<!\bno )\b(?:another|(?:an|the|this|that) (?:alternative|other)) (?:diplomatic |political |peaceful )?(?:option|path|pathway|way|course|route|avenue|choice)\b/u,
    specimen: 'there was another way, through talks',
  },
  {
    id: 'act/support-noun',
    act: 'support',
    // "Its support for the raiders is a grave concern" backs nobody.
    pattern:
      /^(?:[\w’']+ ){0,6}(?<!\bto )(?:support|solidarity|backing)\b(?!.*\b(?:is|was|are|were|remain(?:s|ed)?|pos(?:es|ed)|constitute[sd]?) (?:an? )?(?:[\p{L}-]+ ){0,3}(?:concern|threat|danger|problem|obstacle|mistake|violation|worry|outrage|provocation)s?\b)/u,
    specimen: "the country's unwavering support for the mission",
  },
  {
    id: 'act/about',
    act: 'discuss',
    pattern: /^about\b(?! (?:\d|an? |half|one|two|three|ten|twenty|thirty|forty|fifty))/u,
    specimen: 'about the state of the harvest',
  },
  {
    id: 'act/consequences',
    act: 'threaten',
    pattern: /^(?:the |serious |severe |grave )*consequences\b(?! (?:of|for)\b)/u,
    specimen: 'the consequences if the border is crossed',
  },
  {
    id: 'act/need-for',
    act: 'demand',
    pattern: /^(?:[\w’'.-]+ ){0,4}need for (?:[\w’']+ ){1,5}to\b/u,
    specimen: 'the urgent need for the militia to withdraw',
  },
  {
    id: 'act/unless',
    act: 'condition',
    pattern:
      /\b(?:cannot|can't|can’t|can not|no \w+) (?:\w+ ){0,10}(?:unless|without|until)\b|\bonly if\b|\bon (?:the )?condition\b|\bprovided that\b|\bthere can be no\b|\b(?:depend(?:s|ed|ent)? (?:up)?on|hinge[sd]? on|contingent (?:up)?on|conditional (?:up)?on)\b(?! (?:how|what|who|whether|where)\b)/u,
    specimen: 'there can be no truce without a withdrawal',
  },
  {
    id: 'act/settlement-terms',
    act: 'condition',
    pattern:
      /\b(?:deal|agreement|settlement|accord|solution|peace|ceasefire|truce|treaty|talks|pact|contract)\b (?:[\w’'-]+ ){0,3}(?:should|must|has to|have to|needs? to|requires?)\b/u,
    specimen: 'any deal should be lasting',
  },
  {
    id: 'act/consequence',
    act: 'threaten',
    pattern: new RegExp(
      `\\b(?:will|would|’ll|'ll) (?:\\w+ ){0,3}(?:${HARMING})\\b(?=.*\\b(?:if|in the event|should|were to|unless|in case)\\b)|\\b(?:if|should|in the event)\\b.*\\b(?:will|would) (?:\\w+ ){0,4}(?:${HARMING})\\b|\\b(?:will|would) (?:\\w+ ){0,3}(?:extend|tighten|widen|expand|raise|introduce|restore) (?:[\\w’'-]+ ){0,4}(?:${MEASURES})\\b(?=.*\\b(?:if|should|unless)\\b)|\\bsevere (?:costs|consequences)\\b|\\b(?:will|would) (?:\\w+,? ){0,3}(?:respond(?! (?:positively|favou?rably))|retaliate)\\b`,
      'u',
    ),
    specimen: 'the allies would respond with sanctions if the border is crossed',
  },
  {
    id: 'act/right-reserved',
    act: 'threaten',
    pattern:
      /\breserv(?:es?|ed|ing) (?:\w+ ){0,2}right to (?:respond|retaliate|act|strike|use force|take (?:[\w-]+ ){0,3}(?:measures|action|steps))\b/u,
    specimen: 'the island reserves the right to respond',
  },
  {
    id: 'act/allowed-if',
    act: 'condition',
    pattern:
      /\b(?:could|may|might|can) (?:\w+ ){0,2}(?:resume|reopen|restart|return|be (?:lifted|sent|restored|released|extended|reopened|resumed|paid|eased))\b(?: \S+){0,14}? (?:if|provided|depending on|once|only (?:after|when))\b/u,
    specimen: 'trade could resume in spring if the road is safe',
  },
  {
    id: 'act/denied-acceptance',
    act: 'refuse',
    pattern:
      /\b(?:will|would|could|can|shall)(?:n['’]t| not| never|not| under no circumstances| in no way| on no account) (?:\w+ ){0,2}(?:accept|agree|consent|allow|tolerate|recogni[sz]e|negotiate|surrender|cede|give up|give in|back down|withdraw|compromise|yield|let|stand (?:idly by|by and))\b|\bno intention of\b/u,
    specimen: 'the country will never accept such terms',
  },
  {
    id: 'act/loyalty',
    act: 'support',
    pattern:
      /\b(?:stands?|stood|standing) (?:firmly |united )?(?:by|with|behind)\b(?! and\b| (?:an?|the) (?:\w+ )?(?:treaty|agreement|accord|pact|text|offer|deal)\b| (?:our|his|her|its|their|my|the|that|this|what) (?:\w+ )?(?:principles?|positions?|words?|statements?|decisions?|views?|propositions?|remarks?|policy|policies|account))|\b(?:will|would)(?:n['’]t| not| never) (?:abandon|walk away|desert|forsake|let .* down|leave .{1,60} alone)\b/u,
    specimen: 'the union will not walk away from its neighbour',
  },
  {
    id: 'act/not-until',
    act: 'condition',
    pattern:
      /\b(?:will|would)(?:n['’]t| not) (?!(?:rest|stop|relent|cease|sleep|tire)\b)\p{L}+ (?:[^\s,]+ ){0,10}?(?:until|unless)\b/u,
    specimen: 'the ship will not sail until the fine is paid',
  },
  {
    id: 'act/untrue',
    act: 'deny',
    pattern: new RegExp(
      `\\b(?:${CHARGES})\\b (?:[\\p{L}’'-]+ ){0,8}(?:is|are|was|were|as) (?:\\p{L}+ )?(?:${UNTRUE})\\b`,
      'u',
    ),
    specimen: 'the accusations of the island were entirely false',
  },
  {
    id: 'act/wrong',
    act: 'accuse',
    pattern: new RegExp(WRONG, 'u'),
    specimen: 'the war is a consequence of its policy',
  },
  {
    id: 'act/ready',
    act: 'propose',
    pattern:
      /\b(?:is|are|was|were|be|being|remains?|remained|stands?|stood) (?:(?!not\b|never\b|no\b)\w+ )?(?:ready|prepared|willing|open) to\b/u,
    specimen: 'the capital is ready to host a meeting',
  },
  {
    id: 'act/must',
    act: 'demand',
    needsActor: true,
    pattern:
      /^(?:[\p{L}’'.-]+ ){1,6}(?:must|should|needs? to|ought to|has to|have to)(?: not)? (?!be\b)\p{L}+/u,
    specimen: 'the militia must withdraw from the town',
  },
]

/** Cues whose act the content may refine; the others say it themselves. */
export const NEUTRAL_CUES: ReadonlySet<string> = new Set(
  (
    'say,tell,state,add,note,remark,comment,observe,mention,announce,declare,proclaim,report,explain,clarify,point out,recall,remind,inform,' +
    'write,post,tweet,reply,respond,answer,counter,conclude,continue,indicate,signal,reveal,acknowledge,confirm,affirm,claim,maintain,contend,' +
    'argue,assert,insist,stress,emphasize,emphasise,underline,underscore,highlight,reiterate,repeat,reaffirm,reassert,restate,voice,express,convey,' +
    'outline,make clear,make plain,lay out,spell out,believe,think,according to,colon,turn,be clear,be convinced,be confident,be sure,be adamant,' +
    'draw attention to,lament,commit,speak of,noun view,noun belief,noun claim,noun assertion,noun mention,' +
    'noun message,noun position,noun stance,noun answer,noun reply,noun response,noun line,noun words,noun telling,noun verdict,noun conclusion'
  ).split(','),
)
