// With an actor they make an accusation.
const WRONGS =
  'violat\\w*|breach\\w*|ignor(?:ed|es|ing)|provok\\w*|provocat\\w*|aggress(?:ion|or|ive)\\w*|undermin\\w*|sabotag\\w*|destabili[sz]\\w*|interfer\\w*|meddl\\w*|occup(?:iers|ation)|crimes?|criminals?|atrocit\\w*|expansionis\\w*|threatens?|to blame|responsible for|fault|caused by|(?:consequence|result|product) of (?:the |its |their |his |her )?(?:\\w+ ){0,2}(?:polic\\w+|actions?|conduct)|(?:result|stem|aris|flow)\\w* from (?:the |its |their |his |her )?(?:\\w+ ){0,2}(?:polic\\w+|actions?|conduct)|broken? (?:its|their|his|her) (?:word|promise)|stall(?:ed|ing)|drag(?:ged|ging) (?:its|their) feet|lied|deceiv\\w*|betray\\w*|bombard\\w*|massacre\\w*|genocid\\w*|illegal\\w*|unlawful\\w*|hostile|destructive|dangerous (?:attempts?|actions?|behaviou?r|conduct|manoeuvres|maneuvers)|bad faith|escalat(?:ed|ing)|deliberately|on purpose|hinder(?:s|ed|ing)|obstruct(?:s|ed|ing)|starv(?:es|ed|ing)|blackmail\\w*'

// "deterring aggression", "an end to the occupation": the wrong is fought, and nobody is blamed.
const FOUGHT =
  '(?<!\\b(?:deter|combat|stop|prevent|against|end|counter|resist|repel|fight|halt|investigat|respond)\\w*(?: \\w+){0,4} )'

/** A wrong done by somebody, as a pattern without borders of its own groups. */
export const WRONG = `\\b(?=(?:${WRONGS})\\b)${FOUGHT}(?:${WRONGS})\\b`

/** What one says of words that are not so. */
export const UNTRUE =
  'groundless|baseless|false|untrue|unfounded|fabricat\\w*|lies?|nonsense|absurd|fake|fiction|invent(?:ed|ion)|without (?:any )?(?:foundation|basis)'

/** Deeds by which one harms another, as a bare verb. */
export const HARMING =
  'respond(?! (?:positively|favou?rably))|retaliate|react|strike|hit|impose|face|pay|sanction|punish|expel|blockade|destroy|attack'

/** Measures against another. */
export const MEASURES =
  'sanctions|controls|tariffs|duties|curbs|restrictions|countermeasures|penalties|embargo'

/** Nouns for what one is said to have done or said, when it is disputed. */
export const CHARGES =
  'accusations?|allegations?|suggestions?|claims?|charges?|reports?|responsibility|involvement|blame|notions?|criticism|insinuations?|assertions?'
