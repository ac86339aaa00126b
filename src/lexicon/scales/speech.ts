import { ladder, verbLadder } from './row.js'

const SOURCE =
  'Speech act verbs by strength after Searle and Vanderveken, Foundations of Illocutionary Logic (1985), ch. 9, and the usage of United Nations resolutions ("notes", "welcomes", "deplores", "condemns"); degrees are our own'

/** How hard somebody is asked: 1 it is demanded. */
export const ASKING_VERBS = verbLadder(SOURCE, 'They {} the state to act.', [
  ['hope', 0.1],
  ['invite, encourage', 0.25],
  ['suggest, propose, advise, recommend', 0.2],
  ['ask, request, solicit', 0.4],
  ['appeal, plead', 0.55],
  ['call on, call upon, call for', 0.6],
  ['urge, press, exhort, implore', 0.65],
  ['push for', 0.65],
  ['insist on, insist', 0.85],
  ['require, instruct', 0.95],
  ['demand, order, command', 1],
])

/** With how much weight a thing is said: 1 it is insisted on. */
export const SAYING_VERBS = verbLadder(SOURCE, 'They {} that it holds.', [
  ['mention, note, remark, observe', 0.2],
  ['say, tell, state, add', 0.35],
  ['hint', 0.1],
  ['declare, assert, affirm', 0.55],
  ['highlight', 0.6],
  ['point out', 0.5],
  ['stress, emphasise, emphasize, underline, underscore', 0.65],
  ['make clear', 0.65],
  ['reiterate, reaffirm', 0.6],
  ['insist, maintain', 0.85],
])

/** How hard a deed is blamed: 1 it is condemned. */
export const BLAMING_VERBS = verbLadder(SOURCE, 'They {} the arrest.', [
  ['question, query', 0.25],
  ['regret, lament', 0.3],
  ['object to, take issue with', 0.4],
  ['complain', 0.4],
  ['disapprove of', 0.4],
  ['reprimand', 0.65],
  ['censure', 0.8],
  ['criticise, criticize, fault', 0.5],
  ['reproach, chide, admonish', 0.5],
  ['deplore', 0.6],
  ['protest', 0.55],
  ['rebuke', 0.65],
  ['blame, accuse', 0.75],
  ['decry', 0.75],
  ['slam, blast, lambaste, castigate', 0.9],
  ['condemn, denounce', 0.95],
])

/** How far a plan is taken up: 1 it is made one's own. */
export const WELCOMING_VERBS = verbLadder(SOURCE, 'They {} the plan.', [
  ['receive', 0.1],
  ['take note of, acknowledge', 0.15],
  ['look into, consider', 0.25],
  ['appreciate', 0.4],
  ['tolerate', 0.35],
  ['praise, commend', 0.6],
  ['welcome, hail', 0.5],
  ['support, back, favour, favor', 0.7],
  ['accept', 0.75],
  ['endorse, approve, embrace', 0.85],
  ['adopt, champion', 0.95],
])

/** How near a warning comes to harm by the speaker's own hand: 1 it is threatened. */
export const WARNING_VERBS = verbLadder(SOURCE, 'They {} the fleet.', [
  ['caution', 0.3],
  ['warn', 0.5],
  ['threaten', 0.9],
])

/** How far a thing is owned to or disputed by the verb that tells it: such verbs judge the speaker. */
export const COLOURED_VERBS = verbLadder(SOURCE, 'They {} that it holds.', [
  ['say, tell, state, add', 0.5],
  ['admit, concede, confess', 0.5],
  ['claim, allege, contend', 0.5],
  ['boast', 0.5],
])

const EPISTEMIC =
  'Verbs and adjectives of belief by how much the holder commits to: Hintikka, Knowledge and Belief (1962); Palmer, Mood and Modality (2001); degrees are our own'

/** How sure the speaker is: 1 he knows it. */
export const CERTAINTY = [
  ...verbLadder(EPISTEMIC, 'They {} that it holds.', [
    ['doubt', 0.1],
    ['suspect', 0.35],
    ['believe, think', 0.5],
    ['know', 1],
  ]),
  ...ladder(EPISTEMIC, 'She {} of it.', [
    ['is hopeful, was hopeful', 0.3],
    ['is optimistic, was optimistic', 0.45],
    ['is confident, was confident, are confident, were confident', 0.72],
    ['is certain, was certain, is sure, was sure', 0.92],
    ['is convinced, was convinced, are convinced, were convinced', 0.92],
  ]),
]
