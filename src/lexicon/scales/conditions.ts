import { rows } from './row.js'

/** What opens a condition: with it a promise binds less (0.5) than without. */
export const CONDITIONS = rows(
  'Conditional subordinators after Quirk et al., A Comprehensive Grammar of the English Language (1985), 15.34',
  [
    ['subject to', 'condition', 0.5, 'The loan is subject to a vote.'],
    ['provided that', 'condition', 0.5, 'It will pay, provided that others do.'],
    ['provided', 'condition', 0.5, 'It will pay provided others do.'],
    ['providing', 'condition', 0.5, 'It will pay providing others do.'],
    ['on condition that', 'condition', 0.5, 'It will pay on condition that others do.'],
    ['on the condition that', 'condition', 0.5, 'It will pay on the condition that others do.'],
    ['conditional on', 'condition', 0.5, 'The loan is conditional on a vote.'],
    ['contingent on', 'condition', 0.5, 'The loan is contingent on a vote.'],
    ['depending on', 'condition', 0.5, 'It will pay depending on the vote.'],
    ['only if', 'condition', 0.4, 'It will pay only if others do.'],
    ['only when', 'condition', 0.4, 'It will pay only when others do.'],
    ['if', 'condition', 0.5, 'It will pay if others do.'],
    ['unless', 'condition', 0.5, 'It will leave unless others pay.'],
    ['as long as', 'condition', 0.5, 'It will pay as long as others do.'],
    ['so long as', 'condition', 0.5, 'It will pay so long as others do.'],
    ['once', 'condition', 0.5, 'It will pay once a pact is signed.'],
    ['pending', 'condition', 0.5, 'The loan is pending a vote.'],
    ['in return for', 'condition', 0.5, 'It will pay in return for fish.'],
    ['in exchange for', 'condition', 0.5, 'It will pay in exchange for fish.'],
    [
      'on the understanding that',
      'condition',
      0.5,
      'It will pay on the understanding that others do.',
    ],
    ['in the event that', 'condition', 0.5, 'It will pay in the event that others do.'],
    ['in the event of', 'condition', 0.5, 'It will pay in the event of a vote.'],
    ['assuming', 'condition', 0.5, 'It will pay assuming others do.'],
  ],
)
