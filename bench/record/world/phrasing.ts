import type { PointKind } from './points.js'

/** Who writes: an office of itself, an agency, a paper that rewrites, a commentator. */
export type Voice = 'office' | 'agency' | 'paper' | 'comment'

/**
 * Sentences by what is put forward. `{who}` puts it forward, `{whom}` is the other, `{state}` and `{otherState}` are
 * their states, `{by}` the office that says so, `{words}` the point. First letters are made capitals afterwards.
 */
export const SENTENCES: Readonly<Record<Voice, Readonly<Record<PointKind, readonly string[]>>>> = {
  office: {
    ask: [
      '{who} called on {otherState} to {words}.',
      '{who} asked {whom} to {words}.',
      '{who} stressed that {otherState} had to {words}.',
      'In this regard, {who} urged {otherState} to {words}.',
      '{who} reiterated the request that {otherState} agree to {words}.',
    ],
    claim: [
      '{who} underlined that {words}.',
      '{who} noted that {words}.',
      '{who} pointed out that {words}.',
      '{who} drew attention to the fact that {words}.',
      '{who} recalled that {words}.',
    ],
    pledge: [
      '{who} announced that {state} would {words}.',
      '{who} promised to {words}.',
      '{who} assured {whom} that {state} would {words}.',
      '{who} expressed the readiness of {state} to {words}.',
    ],
    joint: [
      'The two sides agreed to {words}.',
      'It was agreed to {words}.',
      '{who} and {whom} decided to {words}.',
    ],
  },
  agency: {
    ask: [
      '{who} asked {whom} to {words}, {by} said.',
      '{who} called on {otherState} to {words}, according to {by}.',
      '{who} urged {otherState} to {words}, {by} said in a statement.',
      '{by} said {who} had pressed {whom} to {words}.',
      '{who} wants {otherState} to {words}, {by} said.',
    ],
    claim: [
      '{who} said that {words}, according to {by}.',
      '{who} told {whom} that {words}, {by} said.',
      '{by} said {who} had noted that {words}.',
      '{who} argued that {words}, {by} said.',
    ],
    pledge: [
      '{who} promised to {words}, {by} said.',
      '{who} said {state} would {words}, according to {by}.',
      '{state} will {words}, {by} said.',
      '{by} said {who} had offered to {words}.',
    ],
    joint: [
      'The two agreed to {words}, {by} said.',
      'Both sides said they had agreed to {words}.',
      'They also agreed to {words}, according to {by}.',
    ],
  },
  paper: {
    ask: [
      '{who} demanded that {otherState} agree to {words}.',
      '{who} pushed {whom} to {words}, {by} said.',
      '{otherState} was told to {words}.',
      'According to {by}, {who} insisted that {otherState} must {words}.',
    ],
    claim: [
      '{who} insisted that {words}.',
      '{who} complained that {words}, {by} said.',
      'According to {by}, {words}.',
      '{who} made clear that {words}.',
    ],
    pledge: [
      '{who} vowed to {words}.',
      '{state} has pledged to {words}, {by} said.',
      '{who} gave {whom} an assurance that {state} would {words}.',
    ],
    joint: [
      'The pair struck a deal to {words}.',
      '{who} and {whom} settled on a plan to {words}.',
      'They have agreed to {words}, officials said.',
    ],
  },
  comment: {
    ask: [
      '{who} demanded, once more, that {otherState} should {words}.',
      'What {who} wants is plain: {otherState} is to {words}.',
      '{otherState} must {words}, or so {who} believes.',
    ],
    claim: [
      '{who} keeps telling anyone who listens that {words}.',
      '{who} claimed that {words}. Perhaps.',
      'Officials around {who} insist that {words}.',
    ],
    pledge: [
      '{who} has now sworn to {words}. We have heard such vows before.',
      'There is even a promise to {words}, made by {who} and not yet kept.',
    ],
    joint: ['The two want to {words}. It will not be easy.', 'On paper they agreed to {words}.'],
  },
}

export const QUOTING: Readonly<Record<Voice, readonly string[]>> = {
  office: ['"{quote}," {who} said.', '{who} emphasised: "{quote}."'],
  agency: ['"{quote}," {who} said, according to {by}.', '"{quote}," {by} quoted {who} as saying.'],
  paper: ['"{quote}," {who} said.', '{who} put it bluntly: "{quote}."'],
  comment: ['"{quote}," said {who}. Fine words.', '{who} likes to say that "{quote}".'],
}

/** Of a commentary alone: what it begins, goes on and ends with. */
export const REMARKS: readonly string[] = [
  "Diplomacy is a slow trade, and this week it didn't get any faster.",
  'Nobody in {capital} expects a miracle, and nobody in {otherCapital} would believe in one.',
  'It is tempting to call this a breakthrough. It is not.',
  'Make no mistake: both governments need this more than they admit.',
  'Of course the communiqués are full of warmth. They always are.',
  "The truth is that {state} can't wait for another winter, and {otherState} knows it.",
  'Whether any of this will last remains to be seen.',
  'Old quarrels are expensive, and both treasuries are short of cash.',
  'Sooner or later somebody will have to pay for all this courtesy.',
  'We should watch what is done on the ground, not what is printed on letterheads.',
  'It would be naive to think that one conversation settles {matter}.',
  "A handshake is not a policy, and a photograph isn't a treaty.",
  'Those who live near {town} have seen delegations come and go.',
  'For years the question of {matter} was left to clerks. That was a blunder.',
]

/** Plain background without a speaker. */
export const BACKGROUND: readonly string[] = [
  'Relations between {state} and {otherState} have been strained over {matter} for years.',
  '{state} and {otherState} have argued over {matter} since a treaty lapsed in 2009.',
  'About a third of the trade between the two passes through {town}.',
  'Elections are due in {otherState} next year.',
  '{town} has changed hands twice in the last century.',
  'Analysts had expected little from the talks.',
  'Markets in {capital} were little changed on the news.',
  'The opposition in {otherCapital} had asked for a debate on {matter} before the talks.',
  'Some {number} kilometres of road lead from {town} to the capital.',
  'A treaty of friendship between the two states was signed in 1994.',
]
