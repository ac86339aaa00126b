import type { ArticleKind } from '../model/article.js'

interface WordRule {
  readonly id: string
  readonly pattern: RegExp
  readonly meaning: string
  readonly specimen: string
}

interface VoiceRule extends WordRule {
  /** Whether news texts hardly write so; one such mark at least must be there. */
  readonly isStrong: boolean
}

interface LabelRule extends WordRule {
  readonly kind: ArticleKind
}

/** What a headline, or the first line of the body, says of its own text. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    id: 'kind/readout-of',
    kind: 'official',
    pattern: /^(?:readout|summary) of\b/i,
    meaning: 'an office tells of a call or meeting of its own',
    specimen: 'Readout of the Foreign Minister’s Call with his Counterpart',
  },
  {
    id: 'kind/statement-by',
    kind: 'official',
    pattern:
      /^(?:(?:press|joint|official|written) )?(?:statement|declaration|communiqu[eé]|announcement) (?:by|from|of|on behalf of|attributable to|following|after|on)\b|^(?:joint|final) (?:press )?(?:statement|declaration|communiqu[eé])\b/i,
    meaning: 'an office speaks in its own name',
    specimen: 'Joint statement on the talks in Geneva',
  },
  {
    id: 'kind/release',
    kind: 'official',
    pattern:
      /^(?:for immediate release|(?:state house |presidency |government |official )?(?:press|media|news) (?:release|statement)|note verbale|fact sheet)\b/i,
    meaning: 'a text that an office hands out',
    specimen: 'FOR IMMEDIATE RELEASE',
  },
  {
    id: 'kind/call-with',
    kind: 'official',
    pattern:
      /^(?:telephone|phone) (?:conversation|call|talk)s? (?:with|between)\b|^(?:meeting|talks|call) with (?:the )?(?:president|prime minister|chancellor|king|secretary|minister|foreign minister)\b/i,
    meaning: 'titles in the manner of an official site',
    specimen: 'Telephone conversation with President of Brazil',
  },
  {
    id: 'kind/briefing',
    kind: 'briefing',
    pattern:
      /^(?:(?:daily |regular |background |on-the-record )?press (?:briefing|gaggle|call|conference)|(?:daily|background|department|noon) (?:press )?briefing|transcript of|remarks (?:by|of|to)|joint press conference|interview (?:with|of)|answers to (?:media|journalists))\b|\b(?:regular press conference|press availability)\b/i,
    meaning: 'a transcript of what was said to the press',
    specimen: 'Press Briefing by the Spokesperson',
  },
  {
    id: 'kind/opinion',
    kind: 'commentary',
    pattern:
      /^(?:opinion|commentary|op-ed|editorial|comment|viewpoint|perspective|column|analysis|news analysis|letter)(?:$|\s?[:|–—-]\s)|\|\s?(?:opinion|commentary|editorial|analysis)$/i,
    meaning: 'the writer’s own view',
    specimen: 'Opinion: What the talks will not solve',
  },
]

/** Words with which a text names where it knows something from. */
export const SOURCE_RULES: readonly WordRule[] = [
  {
    id: 'kind/said',
    pattern:
      /\b(?:said|told (?:reporters|journalists|[A-Z][\w.]+)|announced|reported that|quoted as saying|quoted by)\b/,
    meaning: 'a source speaks',
    specimen: 'The ministry said the talks would go on.',
  },
  {
    id: 'kind/according-to',
    pattern: /\b[Aa]ccording to\b/,
    meaning: 'a source is named',
    specimen: 'According to the ministry, the talks would go on.',
  },
  {
    id: 'kind/in-a-statement',
    pattern:
      /\bin (?:a|its|his|her|their) (?:joint |written |separate )?(?:statement|readout|press release|post|communiqu[eé])\b/,
    meaning: 'a document is named',
    specimen: 'It confirmed the visit in a statement.',
  },
]

/** Marks of an office that writes of itself, found outside quotation marks. */
export const VOICE_RULES: readonly VoiceRule[] = [
  {
    id: 'kind/our-state',
    isStrong: true,
    pattern:
      /\b[Oo]ur (?:(?:\p{Lu}[\p{L}-]+ )?(?:[Aa]llies|[Pp]artners)|state|country|nation|people|republic|government|armed forces|citizens|borders)\b/u,
    meaning: 'a state says "our"',
    specimen: 'The President thanked them for standing by our country.',
  },
  {
    id: 'kind/full-office',
    isStrong: true,
    pattern:
      /\b(?:President|Prime Minister|Foreign Minister|Minister of Foreign Affairs|Chancellor|Chairman|King|Secretary of State) of (?:the )?\p{Lu}[\p{L}’' ]{2,40}?(?: \p{Lu}[\p{L}’'-]+){2,3}/u,
    meaning: 'offices in full, as protocol has them',
    specimen: 'President of Iceland Jane Doe received the ambassador.',
  },
  {
    id: 'kind/today',
    isStrong: true,
    pattern:
      /\b(?:spoke|met|held a (?:\w+ ){0,3}(?:call|conversation|meeting)) (?:by (?:tele)?phone )?today\b|\bspoke (?:by (?:tele)?phone )?today\b/,
    meaning: 'tells of today without a source',
    specimen: 'The Prime Minister spoke today with her counterpart.',
  },
  {
    id: 'kind/head-of-state',
    isStrong: false,
    pattern:
      /\b(?:Head of State|Head of Government|[Hh]eads of state|[Tt]he (?:two )?(?:leaders|sides|parties|Presidents|Ministers|presidents|ministers))\b/,
    meaning: 'persons by function, as protocol has them',
    specimen: 'The Head of State received the ambassador.',
  },
  {
    id: 'kind/register',
    isStrong: false,
    pattern:
      /\b(?:reaffirmed|reiterated|underscored|stressed the importance|exchanged views|made clear|expressed (?:gratitude|appreciation|support|condolences)|agreed to (?:remain|stay|keep) in (?:close )?(?:contact|touch)|at the initiative of|condemned in the strongest terms|bilateral relations|commended|thanked)\b/,
    meaning: 'the set phrases of readouts',
    specimen: 'The two ministers exchanged views on energy.',
  },
]

/** Marks of a writer who judges, found outside quotation marks. */
export const TONE_RULES: readonly WordRule[] = [
  {
    id: 'kind/question',
    pattern: /(?:(?<=[.!?—]\s|^)[^.!?—\n]{1,120})?[\p{L}\d’'”]\?(?=\s|$)/u,
    meaning: 'the text asks its reader',
    specimen: 'Will it hold?',
  },
  {
    id: 'kind/contraction',
    pattern:
      /\b(?:is|was|are|were|does|did|do|has|have|had|wo|would|ca|could|should)n['’]t\b|\b(?:it|he|she|that|there|here|what|who)['’]s\b(?=\s(?:not|a|an|the|no|just|\w+ing)\b)|\b(?:they|we|you)['’](?:re|ve|ll)\b/i,
    meaning: 'narrates as one talks',
    specimen: 'This isn’t over.',
  },
  {
    id: 'kind/verdict',
    pattern:
      /\b(?:remains? to be seen|make no mistake|the (?:truth|fact|problem|question|reality|irony) is|let['’]?s be (?:clear|honest)|(?:un)?surprisingly|predictabl[ey]|of course|no surprise|wake-up call|turning point|too little,? too late|wishful thinking|grandstanding|charade|farce|cynical(?:ly)?|na[iï]ve(?:ly)?|hypocri(?:sy|tical)|hollow|toothless|spineless|stubborn(?:ly)?|shameful(?:ly)?|reckless(?:ly)?|disastrous(?:ly)?|absurd(?:ly)?|delusion(?:al)?|appeasement|gamble|blunder|playbook|photo[ -]op|window dressing|lip service|not just|more than just|nothing but|sooner or later|at long last)\b/i,
    meaning: 'passes judgement',
    specimen: 'Whether the truce will last remains to be seen.',
  },
  {
    id: 'kind/self',
    pattern: /\b(?:I|my)\b(?=\s[a-z])|\b[Ww]e (?:must|should|need|know|have seen|cannot|can)\b/,
    meaning: 'the writer speaks',
    specimen: 'I doubt it.',
  },
]
