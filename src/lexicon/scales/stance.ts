import { ladder, verbLadder } from './row.js'

const ASPECT =
  'Aspectual verbs and verbs of calibratable change after Levin, English Verb Classes and Alternations (1993), 55 and 45.6; degrees are our own'

/** What becomes of an effort that somebody keeps up: 0 it ends, 0.5 it goes on as it was, 1 it grows many times. */
export const COURSE = [
  ...verbLadder(ASPECT, 'They {} the plan.', [
    ['end, stop, halt, terminate, discontinue, cut off', 0],
    ['suspend, freeze, pause', 0.1],
    ['cut, reduce, scale back, scale down, wind down, curtail, trim, pare back', 0.25],
    ['keep up, keep, maintain, retain, continue, sustain, carry on, go on, uphold, keep on', 0.5],
    [
      'increase, strengthen, step up, expand, intensify, boost, reinforce, bolster, ramp up, scale up, deepen, broaden, enlarge',
      0.75,
    ],
    ['double, redouble, treble, triple', 0.9],
  ]),
  ...ladder(ASPECT, 'They will {} in the plan.', [
    ['not let up, never let up, not waver, never waver, not falter, not relent, not slacken', 0.5],
  ]),
]

const ATTITUDE =
  'From attitude to pledge, after the commissive and expressive verbs in Searle and Vanderveken, Foundations of Illocutionary Logic (1985), ch. 9; degrees are our own'

/** How far a side stands by a cause that it names: 1 it answers for it. */
export const BACKING = [
  ...ladder(ATTITUDE, 'She voiced {} the plan.', [
    ['interest in', 0.1],
    ['understanding for, understanding of, sympathy for, sympathy with', 0.2],
    ['solidarity with', 0.35],
    ['support for, support of, backing for', 0.45],
  ]),
  ...ladder(ATTITUDE, 'The state {} the plan.', [
    ['is committed to, are committed to, was committed to, were committed to', 0.75],
    ['remains committed to, remain committed to, remained committed to', 0.75],
    ['supports, backs, supported, backed', 0.45],
  ]),
  ...ladder(ATTITUDE, 'She recalled the {} the plan.', [
    ['readiness of, willingness of', 0.6],
    ['commitment to, commitment of', 0.75],
    ['guarantee of, guarantees for', 0.95],
  ]),
]
