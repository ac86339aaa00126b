import { CONDITIONS } from './scales/conditions.js'
import { HEDGES } from './scales/hedges.js'
import { IMMEDIACY } from './scales/immediacy.js'
import { INTENSITY } from './scales/intensity.js'
import { MODALITY, REPORTED_MODALITY } from './scales/modality.js'
import { NEGATIONS } from './scales/negations.js'
import { QUANTIFIERS } from './scales/quantifiers.js'
import { REALISATION } from './scales/realisation.js'
import type { ScaleRow } from './scales/row.js'
import { LIMITS, REACH } from './scales/scope.js'
import {
  ASKING_VERBS,
  BLAMING_VERBS,
  CERTAINTY,
  COLOURED_VERBS,
  SAYING_VERBS,
  WARNING_VERBS,
  WELCOMING_VERBS,
} from './scales/speech.js'
import {
  BODIES,
  INSTRUMENTS,
  LEVELS,
  LIKELIHOOD,
  OFFENCE,
  PROGRESS,
  TROUBLE,
  VIOLENCE,
  WARMTH,
  WORRY,
  WORTH,
} from './scales/terms.js'
import { BACKING, COURSE } from './scales/stance.js'
import { UNDERTAKINGS } from './scales/undertakings.js'

export const SCALE_NAMES = [
  'modality',
  'hedge',
  'negation',
  'immediacy',
  'quantifier',
  'realisation',
  'undertaking',
  'intensity',
  'condition',
  'limit',
  'reach',
  'asking',
  'saying',
  'blaming',
  'welcoming',
  'warning',
  'colour',
  'trouble',
  'worth',
  'warmth',
  'offence',
  'violence',
  'progress',
  'worry',
  'instrument',
  'body',
  'level',
  'likelihood',
  'certainty',
  'course',
  'backing',
] as const

export type ScaleName = (typeof SCALE_NAMES)[number]

/** Every scale by its name. */
export const SCALES: Readonly<Record<ScaleName, readonly ScaleRow[]>> = {
  modality: [...MODALITY, ...REPORTED_MODALITY],
  hedge: HEDGES,
  negation: NEGATIONS,
  immediacy: IMMEDIACY,
  quantifier: QUANTIFIERS,
  realisation: REALISATION,
  undertaking: UNDERTAKINGS,
  intensity: INTENSITY,
  condition: CONDITIONS,
  limit: LIMITS,
  reach: REACH,
  asking: ASKING_VERBS,
  saying: SAYING_VERBS,
  blaming: BLAMING_VERBS,
  welcoming: WELCOMING_VERBS,
  warning: WARNING_VERBS,
  colour: COLOURED_VERBS,
  trouble: TROUBLE,
  worth: WORTH,
  warmth: WARMTH,
  offence: OFFENCE,
  violence: VIOLENCE,
  progress: PROGRESS,
  worry: WORRY,
  instrument: INSTRUMENTS,
  body: BODIES,
  level: LEVELS,
  likelihood: LIKELIHOOD,
  certainty: CERTAINTY,
  course: COURSE,
  backing: BACKING,
}
