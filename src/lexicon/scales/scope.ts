import { ladder } from './row.js'

const SOURCE =
  'Inclusion of places after the levels of the gazetteers, from hamlet to world; "the region" as diplomats use it, several states; degrees are our own'

/** How wide a place: 1 the world. */
export const REACH = ladder(SOURCE, 'It spoke of the war in the {}.', [
  ['street, neighbourhood, neighborhood', 0.1],
  ['village', 0.15],
  ['town', 0.25],
  ['city, capital, municipality', 0.3],
  ['local', 0.2],
  ['national, nationwide', 0.6],
  ['regional', 0.75],
  ['international', 0.85],
  ['global, worldwide', 1],
  ['district', 0.35],
  ['valley, area', 0.4],
  ['province, provinces, county', 0.45],
  ['country', 0.6],
  ['region', 0.75],
  ['continent', 0.85],
  ['world', 1],
])

const LIMITING =
  'Restrictive subjuncts and exceptions after Quirk et al., A Comprehensive Grammar of the English Language (1985), 8.116 and 9.58'

/** What leaves a part out: a thing said with it says less than without. */
export const LIMITS = [
  ...ladder(LIMITING, 'It will pay {} for grain.', [
    ['only, solely, exclusively, merely, purely', 0.4],
    ['for now, for the time being, for the moment, at present', 0.4],
    ['temporarily, for a limited time, for a limited period', 0.4],
    ['on a trial basis, initially, at first', 0.4],
    ['where possible, if possible, as far as possible, to the extent possible', 0.4],
    ['until further notice', 0.4],
    ['on humanitarian grounds, for humanitarian reasons', 0.4],
    ['with reservations, up to a point, on a case-by-case basis', 0.4],
    ['in certain cases, in some cases, under certain circumstances', 0.4],
  ]),
  ...ladder(LIMITING, 'It lifts the ban {} the coast.', [
    ['except, except for, except in, except on, with the exception of', 0.4],
    ['excluding, apart from, other than, save for, barring', 0.4],
    ['outside', 0.4],
  ]),
]
