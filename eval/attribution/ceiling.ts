/**
 * F1 in percent between two people who labelled the same PolNeAR article, by the name of the measure. Over the 18
 * articles of train and dev that several people labelled, each pair of people once. Full, token, exact and overlap
 * were measured before this scorer was written, which gives the same within half a point; strict Full and the
 * modes were measured with it.
 */
export const BETWEEN_PEOPLE: ReadonlyMap<string, number> = new Map([
  ['full', 78.5],
  ['strict full', 58.8],
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
