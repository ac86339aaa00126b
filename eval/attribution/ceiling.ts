/**
 * F1 in percent between two people who labelled the same PolNeAR article, by the name of the measure: the 18 articles
 * of train and dev that several people labelled, each pair of people once. Full, token, exact and overlap are the
 * figures that come with the corpus; this scorer gives between .2 and .7 more for each. Strict Full and the modes
 * were measured with this scorer.
 */
export const BETWEEN_PEOPLE: ReadonlyMap<string, number> = new Map([
  ['full', 78.5],
  ['strict full', 59.1],
  ['full, direct', 98.3],
  ['full, mixed', 91.5],
  ['full, indirect', 71.5],
  ['exact source', 78.2],
  ['exact cue', 70.6],
  ['exact content', 68.1],
  ['token source', 80.1],
  ['token cue', 69.1],
  ['token content', 91.5],
  ['overlap source', 84.3],
  ['overlap cue', 81.5],
  ['overlap content', 88.2],
])
