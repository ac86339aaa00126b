import { formatTable } from '../report.js'
import { CUE_FORMS, FAULTS, FITS, isFault, type Verdict } from './failures.js'
import type { SystemScore } from './measuring.js'

/** What became of labels and predictions, each kind with its number and its share in percent; 80 columns wide. */
export function formatFailures(scores: readonly SystemScore[]): string {
  const gold = scores.map(({ verdicts }) => verdicts.gold)
  const predicted = scores.map(({ verdicts }) => verdicts.predicted)
  const names = scores.flatMap(({ system }) => [system.name, '%'])
  return [
    formatTable([
      ['of the labels', ...names],
      ...rowOf('found', gold, ({ kind }) => !isFault(kind)),
      ...FITS.flatMap((fit) => rowOf(`  ${fit}`, gold, ({ kind }) => kind === fit)),
      ...rowOf('missed', gold, ({ kind }) => isFault(kind)),
      ...FAULTS.flatMap((fault) => rowOf(`  ${MISSED[fault]}`, gold, ({ kind }) => kind === fault)),
    ]),
    formatTable([
      ['of the predictions', ...names],
      ...rowOf('right', predicted, ({ kind }) => !isFault(kind)),
      ...rowOf('wrong', predicted, ({ kind }) => isFault(kind)),
      ...FAULTS.flatMap((fault) =>
        rowOf(`  ${WRONG[fault]}`, predicted, ({ kind }) => kind === fault),
      ),
    ]),
    formatTable([
      ['altogether, of labels', ...names],
      ...SORTS.flatMap(({ name, isOne }) =>
        rowOf(
          `  ${name}`,
          gold.map((side) => side.filter(isOne)),
          ({ kind }) => kind === 'nothing',
        ),
      ),
    ]),
  ].join('\n\n')
}

const MISSED: Readonly<Record<(typeof FAULTS)[number], string>> = {
  nothing: 'altogether',
  'other cue': 'content found, another cue',
  'other source': 'another source',
  'source missing': 'its source not found',
  'source added': 'has no source, one found',
  'other content': 'other content',
  'all but the cue': 'only the cue is right',
  taken: 'two labels, one prediction',
}

const WRONG: Readonly<Record<(typeof FAULTS)[number], string>> = {
  nothing: 'nothing is marked there',
  'other cue': 'content marked, another cue',
  'other source': 'another source',
  'source missing': 'has a source, none marked',
  'source added': 'no source, one is marked',
  'other content': 'other content',
  'all but the cue': 'only the cue is right',
  taken: 'two predictions, one label',
}

const SORTS: readonly { readonly name: string; readonly isOne: (verdict: Verdict) => boolean }[] = [
  ...CUE_FORMS.map((form) => ({
    name: `whose cue is ${form}`,
    isOne: ({ cueForm }: Verdict) => cueForm === form,
  })),
  { name: 'without a source', isOne: ({ isSourceless }) => isSourceless },
  { name: "inside another's content", isOne: ({ isNested }) => isNested },
]

/** No row where there is nothing of the kind in any system. */
function rowOf(
  name: string,
  sides: readonly (readonly Verdict[])[],
  isCounted: (verdict: Verdict) => boolean,
): readonly (readonly string[])[] {
  const counts = sides.map((side) => ({
    count: side.filter(isCounted).length,
    of: side.length,
  }))
  if (counts.every(({ count }) => count === 0)) return []
  return [
    [
      name,
      ...counts.flatMap(({ count, of }) => [
        String(count),
        of === 0 ? '-' : ((100 * count) / of).toFixed(1),
      ]),
    ],
  ]
}

/** What people marked and a system missed, or what it found and nobody marked. */
export type Side = 'missed' | 'wrong'

/** The most frequent cues with their number, then so many single ones, evenly over all. */
export function formatExamples(
  { system, verdicts }: SystemScore,
  side: Side,
  count: number,
): string {
  const [all, said] = side === 'missed' ? [verdicts.gold, MISSED] : [verdicts.predicted, WRONG]
  const faults = all.flatMap(({ kind, ...verdict }) =>
    isFault(kind) ? [{ ...verdict, said: said[kind] }] : [],
  )
  const step = Math.max(1, faults.length / Math.max(1, count))
  const shown = Array.from({ length: Math.min(count, faults.length) }, (_, at) =>
    faults.slice(Math.floor(at * step), Math.floor(at * step) + 1),
  ).flat()
  const cues = countWords(faults.map(({ cue }) => cue)).slice(0, 20)
  return [
    `${side} by ${system.name}: ${faults.length}`,
    `   cues: ${cues.map(([cue, number]) => `${cue} ${number}`).join(', ')}`,
    ...shown.map(({ words, said: kind }) => `- ${words}\n    ${kind}`),
  ].join('\n')
}

/** How often each of some words stands there, the most frequent first. */
export function countWords(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
