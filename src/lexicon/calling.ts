/** Words that begin what somebody is called by and belong to the surname ("al-Sisi", "von der Leyen"), folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da das do dos du la le van von zu zum bin bint binti ibn ben ould mint uld al el ter ten abu ul ud af zur'.split(
    ' ',
  ),
)

/**
 * States, by their codes, where people are called by the first word of the full name: because the family's name stands
 * first, or because the name given to them does and a father's follows.
 */
export const CALLED_BY_FIRST: ReadonlySet<string> = new Set(
  'CN HU JP KH KP KR TW VN ER ET IS MM SO TH'.split(' '),
)

/** States, by their codes, of whose people English texts have the family's name first and use it alone: "Xi" of "Xi Jinping". */
export const CALLED_BY_FAMILY_FIRST: ReadonlySet<string> = new Set('CN HK KH KP KR TW'.split(' '))
