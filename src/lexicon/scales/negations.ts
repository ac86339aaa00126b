import { rows } from './row.js'

/** What turns a clause into its opposite (0), or nearly so. */
export const NEGATIONS = rows(
  'Negators after Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), ch. 9',
  [
    ['not', 'not', 0, 'The bloc did not agree.'],
    ["n't", 'not', 0, "It won't accept that."],
    ['n’t', 'not', 0, 'It won’t accept that.'],
    ['cannot', 'not', 0, 'It cannot accept that.'],
    ['no', 'no', 0, 'There was no breakthrough.'],
    ['never', 'never', 0, 'It never closed the channel.'],
    ['without', 'without', 0, 'They parted without a deal.'],
    ['neither', 'neither', 0, 'Neither side gave way.'],
    ['nor', 'nor', 0, 'It did not ask, nor did it offer.'],
    ['none', 'none', 0, 'None of the terms was met.'],
    ['nobody', 'none', 0, 'Nobody raised the matter.'],
    ['nothing', 'none', 0, 'Nothing was agreed.'],
    ['no longer', 'no-longer', 0, 'The accord no longer binds them.'],
    ['rather than', 'rather-than', 0, 'They chose talks rather than force.'],
    ['instead of', 'rather-than', 0, 'They chose talks instead of force.'],
    ['hardly', 'hardly', 0.1, 'The two hardly spoke.'],
    ['barely', 'hardly', 0.1, 'The truce is barely holding.'],
    ['scarcely', 'hardly', 0.1, 'The point was scarcely raised.'],
  ],
)
