/** Something that was measured, in percent: of what it finds so much is right, of what is there it finds so much. */
export interface MeasuredLine {
  readonly of: string
  /** How many people marked. */
  readonly labels: number
  readonly precision: number
  readonly recall: number
  /** How far two people agree, F1; `null` where nobody measured it. */
  readonly people: number | null
}

export interface MeasuredGroup {
  readonly heading: string
  readonly about: string
  readonly lines: readonly MeasuredLine[]
}

/** How often this version errs. Written by `npm run eval -- figures`, from texts that people labelled. */
export const measured: readonly MeasuredGroup[] = [
  {
    heading: 'Who said what, in news',
    about:
      'News articles of a public corpus (PolNeAR), in which people marked source, cue and content of each attribution. The network and the chain together, as a record is read.',
    lines: [
      {
        of: 'source, cue and content found',
        labels: 2192,
        precision: 81.7,
        recall: 74,
        people: 78.5,
      },
      {
        of: 'all three to the word',
        labels: 2192,
        precision: 57.9,
        recall: 52.4,
        people: 59.1,
      },
      {
        of: 'direct quotation',
        labels: 420,
        precision: 96.3,
        recall: 87.1,
        people: 98.3,
      },
      {
        of: 'indirect speech',
        labels: 1462,
        precision: 77.1,
        recall: 67.2,
        people: 71.5,
      },
    ],
  },
  {
    heading: 'Who said what, in official readouts',
    about:
      'Texts that governments published after calls and meetings, labelled by two people and decided by a third.',
    lines: [
      {
        of: 'statements with the right speaker',
        labels: 158,
        precision: 96.1,
        recall: 93.7,
        people: 97.2,
      },
      {
        of: 'in readouts',
        labels: 103,
        precision: 99,
        recall: 98.1,
        people: null,
      },
      {
        of: 'in briefings',
        labels: 55,
        precision: 90.4,
        recall: 85.5,
        people: null,
      },
      {
        of: 'and the right act',
        labels: 148,
        precision: 98.6,
        recall: 98.6,
        people: 96.2,
      },
      {
        of: 'and the right chain',
        labels: 148,
        precision: 99.3,
        recall: 99.3,
        people: 100,
      },
    ],
  },
  {
    heading: 'One call in several accounts',
    about:
      'Events that we invented, each told by several accounts. Of differences, precision counts what a second reader judged true.',
    lines: [
      {
        of: 'contacts',
        labels: 136,
        precision: 82.3,
        recall: 80.9,
        people: null,
      },
      {
        of: 'statements',
        labels: 887,
        precision: 92.7,
        recall: 88,
        people: null,
      },
      {
        of: 'commitments',
        labels: 139,
        precision: 82.1,
        recall: 82,
        people: null,
      },
      {
        of: 'the same claim in several accounts',
        labels: 389,
        precision: 86.1,
        recall: 64,
        people: null,
      },
      {
        of: 'differences between accounts',
        labels: 658,
        precision: 69.2,
        recall: 55.8,
        people: null,
      },
    ],
  },
  {
    heading: 'Stronger or weaker, in one point',
    about:
      'Pairs of tellings that differ in one point: right is the relation of the second to the first.',
    lines: [
      {
        of: 'pairs that rules were made with',
        labels: 262,
        precision: 85.1,
        recall: 85.1,
        people: null,
      },
      {
        of: 'pairs that nobody who makes rules has read',
        labels: 121,
        precision: 66.9,
        recall: 66.9,
        people: null,
      },
    ],
  },
]
