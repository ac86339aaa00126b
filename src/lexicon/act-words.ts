import type { Act } from '../model/account.js'

/** Words in what was said that decide the act where the cue itself is neutral. */
export interface ActRule {
  readonly id: string
  readonly act: Act
  /** Tried on the content in lower case, quotation marks left out. */
  readonly pattern: RegExp
  readonly specimen: string
}

/** Words that name a wrong done by somebody: with an actor they make an accusation. */
const WRONGS =
  'violat\\w*|breach\\w*|ignor(?:ed|es|ing)|provok\\w*|provocat\\w*|aggress(?:ion|or|ive)\\w*|undermin\\w*|sabotag\\w*|destabili[sz]\\w*|interfer\\w*|meddl\\w*|occup(?:iers|ation)|crimes?|atrocit\\w*|expansionis\\w*|threatens?|to blame|responsible for|fault|caused by|consequence of|result of the polic\\w+|broken? (?:its|their|his|her) (?:word|promise)|stall(?:ed|ing)|drag(?:ged|ging) (?:its|their) feet|lied|deceiv\\w*|betray\\w*|bombard\\w*|massacre\\w*|illegal\\w*|unlawful\\w*|hostile|dangerous attempts?|bad faith|escalat(?:ed|ing)'

/** Tried in this order; the first that matches decides. Only neutral cues (say, stress, tell, express) are refined. */
export const ACT_RULES: readonly ActRule[] = [
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
    id: 'act/determination',
    act: 'promise',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:determination|intention|resolve|will|plans?) to\b/u,
    specimen: 'his determination to seek a solution',
  },
  {
    id: 'act/readiness',
    act: 'propose',
    pattern: /^(?:[\w’'.-]+ ){0,4}(?:readiness|willingness)\b/u,
    specimen: 'its readiness to host the talks',
  },
  {
    id: 'act/support-noun',
    act: 'support',
    pattern: /^(?:[\w’']+ ){0,6}(?:support|solidarity|backing)\b/u,
    specimen: "the country's unwavering support for the mission",
  },
  {
    id: 'act/commitment-noun',
    act: 'support',
    pattern:
      /^(?:[\w’'.]+ ){0,7}commitment to (?:[\w’'.]+ ){0,5}(?:sovereignty|integrity|independence|security|alliance|principle|defen[cs]e)/u,
    specimen: "the alliance's commitment to the state's sovereignty",
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
      /\b(?:cannot|can't|can’t|can not|no \w+) (?:\w+ ){0,10}(?:unless|without|until)\b|\bonly if\b|\bon (?:the )?condition\b|\bprovided that\b|\bthere can be no\b/u,
    specimen: 'there can be no truce without a withdrawal',
  },
  {
    id: 'act/settlement-terms',
    act: 'condition',
    pattern:
      /\b(?:deal|agreement|settlement|accord|solution|peace|ceasefire|truce|treaty|talks)\b (?:[\w’'-]+ ){0,3}(?:should|must|has to|have to|needs? to|requires?)\b/u,
    specimen: 'any deal should be lasting',
  },
  {
    id: 'act/consequence',
    act: 'threaten',
    pattern:
      /\b(?:will|would|’ll|'ll) (?:\w+ ){0,3}(?:respond|retaliate|react|strike|hit|impose|face|pay)\b(?=.*\b(?:if|in the event|should|were to|unless|in case)\b)|\b(?:if|should|in the event)\b.*\b(?:will|would) (?:\w+ ){0,4}(?:respond|retaliate|impose|strike|hit|face)\b|\bsevere (?:costs|consequences)\b|\b(?:will|would) (?:\w+,? ){0,3}(?:respond|retaliate)\b/u,
    specimen: 'the allies would respond with sanctions if the border is crossed',
  },
  {
    id: 'act/denied-acceptance',
    act: 'refuse',
    pattern:
      /\b(?:will|would|could|can|shall)(?:n['’]t| not| never|not) (?:\w+ ){0,2}(?:accept|agree|allow|tolerate|recogni[sz]e|negotiate|surrender|cede|give up|give in|back down|withdraw|compromise|yield|let)\b|\bno intention of\b/u,
    specimen: 'the country will never accept such terms',
  },
  {
    id: 'act/loyalty',
    act: 'support',
    pattern:
      /\b(?:stands?|stood|standing) (?:firmly |united )?(?:by|with|behind)\b|\b(?:will|would)(?:n['’]t| not| never) (?:abandon|walk away|desert|forsake|let .* down)\b/u,
    specimen: 'the union will not walk away from its neighbour',
  },
  {
    id: 'act/wrong',
    act: 'accuse',
    pattern: new RegExp(`\\b(?:${WRONGS})\\b`, 'u'),
    specimen: 'the war is a consequence of its policy',
  },
  {
    id: 'act/ready',
    act: 'propose',
    pattern:
      /\b(?:is|are|was|were|be|being|remains?|remained|stands?|stood) (?:\w+ )?(?:ready|prepared|willing|open) to\b/u,
    specimen: 'the capital is ready to host a meeting',
  },
  {
    id: 'act/must',
    act: 'demand',
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
    'draw attention to,lament,commit,speak of,noun view,noun belief,noun claim,noun assertion,noun mention'
  ).split(','),
)
