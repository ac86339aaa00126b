/** Words for what an agreement asks, from the usage of communiqués and agencies, as phrases of the words for commitments. */

/** To keep an agreement: verbs and nouns before it, participles behind it. */
export const KEEPING = {
  before:
    '(?:<implement|honour|honor|respect|observe|uphold|fulfil|fulfill|enforce|execute>|<comply|cooperate> with|<abide|stand> by|<adhere|stick|live up> to|<carry> out|implementation of|compliance with|adherence to|respect for|observance of|fulfilment of)',
  participles:
    '(?:implemented|honoured|honored|respected|observed|upheld|fulfilled|followed|abided by|enforced|complied with|carried out|adhered to|kept)',
} as const

/** How a text says that it is owed. */
export const OWED_AS = {
  must: '(?:must|should|shall|ought to|has to|have to|had to|needs? to|(?:is|are|was|were|remains?) (?:obliged|bound|required|obligated) to)',
  passive:
    '(?:must be|should be|shall be|has to be|have to be|needs? to be|is to be|are to be|is|are|be)',
  asked:
    '(?:<urge|press|push|ask|implore|remind|require|request|oblige|want|expect|warn>|<call> (?:on|upon)|<appeal> to) [^,;:]{2,80}? to',
  needed:
    '(?:(?:need|necessity|duty|obligation|responsibility|urgency|importance)[”"]?(?: (?:for|of|by|on) [^,;:]{2,60}?)?(?: (?:to|of|in|for))?(?: (?:ensuring|securing|continuing|the|a|full|early|swift|strict|consistent|complete|further|progress|to|in|of|and|effective|continued))*|<call> for(?: (?:the|a|full|early|swift|strict|immediate|consistent|complete))*)',
  bound:
    '(?:(?:is|are|was|were|remains?|remain) (?:[\\p{L}]+ly )?(?:bound|obliged|obligated|required)(?: to do)? (?:by|under)|<recall|reaffirm|reiterate|acknowledge|recognise|recognize> (?:its|their|his|her) (?:[\\p{L}]+ ){0,2}(?:obligations?|duty|duties) under|(?:has|have|had|bears?) (?:(?!\\p{L}+ed |met |kept )[\\p{L}]+ ){0,3}(?:obligations?|duty|duties|commitments?) (?:under|to))',
  committed: '(?:commitment|obligations?)[^.;]{0,40}? of [^,;.]{2,60}? (?:to|under)',
  asking:
    '(?:(?:does|do) not (?:allow|permit)|forbids?|prohibits?|bars?|outlaws?|requires?|demands?|prescribes?|(?:asks|ask|calls|call) for)',
  /** What an agreement may need before it counts at all. */
  pending:
    '(?:(?:the|a|an|its|their|further|no) )?(?:[\\p{L}-]+ )?(?:ratification|approval|signatures?|vote|votes|changes?|amendments?|review|work|revision|renewal)',
  ownCommitment:
    "[\\p{Lu}][\\p{L}.]+[’']s? (?:[\\p{L}-]+ ){0,3}(?:commitment|obligations?) (?:to|under)",
} as const
