/**
 * Words that hold something out and promise nothing, from the usage of communiqués, readouts and briefings. Phrases are
 * regular expressions in small, as in the words for commitments.
 */
export interface OfferCue {
  readonly id: string
  readonly phrases: readonly string[]
  /** Whose it is: the subject of the words, or the owner of a noun ("its readiness to", "the readiness of X to"). */
  readonly of: 'subject' | 'owner'
  readonly meaning: string
  readonly specimen: string
}

const BE = "(?:is|are|am|was|were|be|been|being|[’']s|[’']re|[’']m|<remain|stand>|stood)"
const STILL =
  '(?:(?:,? of course,?|,? as always,?|always|also|still|now|both|jointly|as ever) |[\\p{L}]+ly )*'

export const OFFER_CUES: readonly OfferCue[] = [
  {
    id: 'offer/ready-to',
    phrases: [
      `${BE},? ${STILL}(?:ready|prepared|willing) (?:and (?:ready|prepared|willing|able) )?to`,
      `${BE},? ${STILL}open to(?= [\\p{L}]+ing(?![\\p{L}]))`,
    ],
    of: 'subject',
    meaning: 'is ready to do something',
    specimen: 'Oslo stands ready to send two ships.',
  },
  {
    id: 'offer/readiness-to',
    phrases: [
      '(?:readiness|willingness|preparedness)(?: of [^,;.]{2,50}?)? to',
      '(?:readiness|willingness) for(?= (?:talks|dialogue|negotiations|cooperation))',
    ],
    of: 'owner',
    meaning: "somebody's readiness to do something",
    specimen: 'He praised the readiness of Oslo to host the inspectors.',
  },
  {
    id: 'offer/offered-to',
    phrases: ['<offer|volunteer>~ to'],
    of: 'subject',
    meaning: 'offers to do something itself',
    specimen: 'Oslo offered to host the inspectors.',
  },
  {
    id: 'offer/offer-to',
    phrases: ['(?<!to |job |the highest )offers? to(?! (?:the|a|an|its|their|his|her|our) )'],
    of: 'owner',
    meaning: "somebody's offer to do something",
    specimen: "Oslo's offer to host the inspectors stands.",
  },
  {
    id: 'offer/plans-to',
    phrases: [
      '<intend|plan|mean|aim>~ to',
      "(?:is|are|was|were|[’']s|[’']re) (?:planning|aiming|intending|preparing) to",
      '<have|make> (?:[\\p{L}]+ )?(?:plans|the intention|every intention) to',
    ],
    of: 'subject',
    meaning: 'plans or means to do something',
    specimen: 'Oslo plans to spend two billion kroner on the port.',
  },
  {
    id: 'offer/intention-to',
    phrases: ['(?:intention|plans?)(?: of [^,;.]{2,50}?)? to'],
    of: 'owner',
    meaning: "somebody's plan to do something",
    specimen: "He welcomed Oslo's plan to expand the port.",
  },
]

/** Verbs for what can be held out beside what can be promised: talk, help, a part in something. */
export const OFFERED_DEEDS: readonly string[] =
  `talk discuss engage meet speak negotiate consult help assist support aid mediate facilitate host receive welcome
  join participate share explore address resolve compromise serve make take spend offer organise organize arrange
  assemble form recognise recognize intensify develop upgrade modernise modernize examine play act`.split(
    /\s+/u,
  )

/** What is no offer: "to take action", "to act in self-defence", "to make sure", "to resume the offensive". */
export const NO_OFFER =
  '(?:(?:take|make|resume|continue|launch|start|begin) (?:[\\p{L}-]+ ){0,3}?(?:actions?|measures|countermeasures|reprisals|sure|fight|fighting|war|attacks?|strikes?|offensive|operations?|hostilities|decisions?|power|control|office|money|use)|act(?! as)|play(?! (?:a|its|their|his|her|our) )|share (?:in )?(?:the )?(?:view|concern|blame)|(?:make|take) (?:it|them|him|her|you|us|a (?:point|look|stand|bow)))'

/** Of these, what can be planned for others to see. */
export const PLANNED_DEEDS: readonly string[] =
  `spend develop recognise recognize organise organize form assemble upgrade modernise modernize intensify help assist
  offer receive`.split(/\s+/u)

/** What a plan is no offer of: a contact that is announced. */
export const PLANNED_CONTACT =
  '(?:meet|speak|talk|discuss|visit|travel|receive|welcome|host|hold|attend|take part|play|make (?:a |an |his |her )?(?:[\\p{L}]+ )?(?:visit|trip|speech|statement|announcement|call))'

/** Words before an offer that say that it is none: denied, asked for, hoped for, possible or put as a condition. */
export const NO_OFFER_BEFORE =
  "(?:not|never|neither|nor|no|n[’']t|cannot|hardly|if|whether|unless|must|should|may|might|could|can|<refuse|fail|decline|lack>|without|<question|doubt|deny|drop|abandon|scrap|shelve|cancel|suspend|halt|stop|oppose|criticise|criticize|condemn|reject|block|refuse|fail|urge|call|ask|demand|want|need|hope|press|push|wait>(?: [\\p{L}\\p{N}’'-]+){0,5}?)"
