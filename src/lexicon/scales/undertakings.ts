import { ladder, verbLadder } from './row.js'

const SOURCE =
  'Commissives by the strength of the undertaking after Searle and Vanderveken, Foundations of Illocutionary Logic (1985), ch. 9, and Bach and Harnish, Linguistic Communication and Speech Acts (1979); degrees are our own'

/** How far a speaker binds himself to a deed, and how far the deed has come: 1 it is done. */
export const UNDERTAKINGS = [
  ...verbLadder(SOURCE, 'They {} the plan.', [
    [
      'consider, weigh, mull, ponder, envisage, study, examine, explore, contemplate, look into, reflect on',
      0.1,
    ],
    ['discuss, debate, bring up, touch on, talk about', 0.1],
    ['reserve the right to', 0.2],
    ['hope, wish to, aspire to', 0.2],
    ['threaten', 0.35],
    ['seek to, try to, attempt to, aim to, strive to, endeavour to, endeavor to, work to', 0.4],
    ['propose, offer, suggest', 0.35],
    ['intend to, plan to, mean to, prepare to', 0.45],
    ['expect to', 0.45],
    ['resolve to', 0.6],
    [
      'promise, pledge, vow, undertake to, commit to, swear to, guarantee, assure, give his word, give her word',
      0.65,
    ],
    ['agree', 0.65],
    ['decide, approve', 0.7],
    ['start, begin, launch, embark on', 0.85],
  ]),
  ...ladder(SOURCE, 'The state {} act.', [
    ['would consider, will consider, could consider', 0.1],
    ['would be considered, will be considered, is being considered, could be considered', 0.1],
    ['is not ruling out a plan to, does not rule out a plan to', 0.15],
    ['may, might', 0.2],
    ['could, can', 0.25],
    ['would like to', 0.2],
    ['is open to, was open to, are open to, were open to', 0.2],
    ['is willing to, was willing to, are willing to, were willing to', 0.35],
    ['is ready to, was ready to, are ready to, were ready to', 0.35],
    ['is prepared to, was prepared to, are prepared to, were prepared to', 0.35],
    ['stands ready to, stand ready to, stood ready to', 0.35],
    ['will seek to, would seek to, will try to, would try to, will do its best to', 0.4],
    ['is expected to, are expected to, was expected to, were expected to', 0.45],
    ['is set to, are set to, was set to, were set to, is due to, are due to', 0.55],
    ['is determined to, are determined to, was determined to, were determined to', 0.5],
    ['will, would, shall, is going to, are going to', 0.62],
  ]),
  ...ladder(SOURCE, 'The state {} a pact.', [
    ['is preparing, are preparing, was preparing, is planning, are planning', 0.45],
  ]),
  ...ladder(SOURCE, 'She voiced {} a pact.', [
    ['hopes of', 0.2],
    ['readiness for, readiness to reach, willingness to reach, openness to', 0.35],
    ['the intention to reach, plans for', 0.45],
  ]),
  ...ladder(SOURCE, 'A pact is {}.', [
    ['under consideration, under discussion, under study', 0.1],
    ['being prepared, in preparation, being planned, in the pipeline', 0.45],
    ['under way, underway, in progress, being implemented', 0.85],
  ]),
  ...ladder(SOURCE, 'It {} to a pact.', [
    ['opened the door, left the door open, leaves the door open, opens the door', 0.2],
  ]),
]
