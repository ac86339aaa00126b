import { ladder, rows } from './row.js'

/** How binding or how certain: 1 must be, 0 need not. */
export const MODALITY = rows(
  'Order of English modals after Palmer, Mood and Modality (2001), and Huddleston and Pullum (2002), ch. 3; degrees are our own',
  [
    ['must', 'must', 1, 'Inspectors must be let in.'],
    ['has to', 'must', 1, 'The fighting has to end.'],
    ['have to', 'must', 1, 'Both sides have to withdraw.'],
    ['had to', 'must', 1, 'She said the blockade had to end.'],
    ['shall', 'shall', 0.95, 'The parties shall open the crossing.'],
    ['is obliged to', 'must', 0.95, 'The ministry is obliged to reply.'],
    ['are obliged to', 'must', 0.95, 'They are obliged to cooperate.'],
    ['is required to', 'must', 0.95, 'The state is required to report.'],
    ['are required to', 'must', 0.95, 'Members are required to report.'],
    ['needs to', 'need', 0.85, 'The truce needs to hold.'],
    ['need to', 'need', 0.85, 'We need to see steps.'],
    ['will', 'will', 0.85, 'Aid will continue.'],
    ['is determined to', 'determined', 0.8, 'She is determined to keep the channel open.'],
    ['are determined to', 'determined', 0.8, 'They are determined to see it through.'],
    ['is set to', 'set', 0.75, 'The minister is set to travel.'],
    ['are set to', 'set', 0.75, 'The two are set to meet.'],
    ['intends to', 'intend', 0.7, 'He intends to raise the matter.'],
    ['intend to', 'intend', 0.7, 'We intend to raise the matter.'],
    ['plans to', 'plan', 0.65, 'The cabinet plans to send a team.'],
    ['plan to', 'plan', 0.65, 'Both governments plan to meet.'],
    ['planned to', 'plan', 0.65, 'She said she planned to visit.'],
    ['should', 'should', 0.6, 'Any accord should be lasting.'],
    ['ought to', 'should', 0.6, 'The two ought to talk.'],
    ['is expected to', 'expected', 0.6, 'A deal is expected to follow.'],
    ['are expected to', 'expected', 0.6, 'Talks are expected to resume.'],
    ['expects to', 'expected', 0.6, 'The envoy expects to return.'],
    ['would', 'would', 0.55, 'Such a step would help.'],
    ['is ready to', 'ready', 0.5, 'Ankara is ready to host them.'],
    ['are ready to', 'ready', 0.5, 'We are ready to host them.'],
    ['was ready to', 'ready', 0.5, 'He said he was ready to talk.'],
    ['were ready to', 'ready', 0.5, 'They said they were ready to talk.'],
    ['is prepared to', 'ready', 0.5, 'The bloc is prepared to act.'],
    ['was prepared to', 'ready', 0.5, 'She said the bloc was prepared to act.'],
    ['were prepared to', 'ready', 0.5, 'She said allies were prepared to act.'],
    ['are prepared to', 'ready', 0.5, 'Allies are prepared to act.'],
    ['stands ready to', 'ready', 0.5, 'Our navy stands ready to help.'],
    ['stand ready to', 'ready', 0.5, 'We stand ready to help.'],
    ['readiness', 'ready', 0.5, 'She voiced the readiness of her state to mediate.'],
    ['willingness', 'willing', 0.45, 'He voiced his willingness to mediate.'],
    ['intention', 'intend', 0.7, 'She spoke of the intention to return.'],
    ['determination', 'determined', 0.8, 'They voiced their determination to go on.'],
    ['is willing to', 'willing', 0.45, 'Doha is willing to mediate.'],
    ['are willing to', 'willing', 0.45, 'Both are willing to talk.'],
    ['is open to', 'open', 0.4, 'The president is open to a meeting.'],
    ['are open to', 'open', 0.4, 'We are open to a meeting.'],
    ['can', 'can', 0.4, 'The two can find a way.'],
    ['able to', 'can', 0.4, 'Observers are able to travel.'],
    ['expects', 'expected', 0.6, 'He expects a deal.'],
    ['expected', 'expected', 0.6, 'He expected a deal.'],
    ['hopes', 'hope', 0.35, 'She hopes for a deal.'],
    ['hoped', 'hope', 0.35, 'She hoped for a deal.'],
    ['hope', 'hope', 0.35, 'She voiced hope for a deal.'],
    ['hopes to', 'hope', 0.35, 'The envoy hopes to return.'],
    ['hope to', 'hope', 0.35, 'We hope to see progress.'],
    ['could', 'could', 0.35, 'A pause could help.'],
    ['may', 'may', 0.3, 'Sanctions may follow.'],
    ['might', 'might', 0.25, 'Sanctions might follow.'],
  ],
)

/**
 * Values of that scale that are no modality of a statement: "will" is plain future, "can" ability, and hope is what the
 * statement does.
 */
export const UNMODAL: ReadonlySet<string> = new Set(['will', 'can', 'hope'])

/**
 * The same as reported speech has them, and bars: they weigh in a comparison, and are no modifiers of a statement.
 */
export const REPORTED_MODALITY = [
  ...ladder(
    'Backshift after Huddleston and Pullum (2002), ch. 3, 8; degrees as in the scale of modality',
    'She said the state {} go on.',
    [
      ['must not, cannot, can not, could not, may under no circumstances', 1],
      ['has got to, is bound to, were to, was obliged to, were obliged to, was required to', 0.95],
      ['needed to, is supposed to', 0.85],
      ['was determined to, were determined to, was resolved to, is resolved to', 0.8],
      ['was set to, were set to', 0.75],
      ['intended to, was planning to, is planning to, are planning to', 0.7],
      ['was expected to, were expected to', 0.6],
      ['had better, was supposed to', 0.6],
      ['would do well to, might want to, would be wise to', 0.45],
      ['was willing to, were willing to', 0.45],
      ['was open to, were open to', 0.4],
      ['hoped to, would like to, wished to', 0.35],
    ],
  ),
]
