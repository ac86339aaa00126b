import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Texts that we invented stand in for readouts. */
export const INVENTED = fileURLToPath(new URL('../events/', import.meta.url))

const EVENT = 'turkey-egypt-call'
const FILES = { A: 'turkey-readout.txt', B: 'egypt-readout.txt' } as const

type Letter = keyof typeof FILES

const bodyOf = (letter: Letter): string =>
  readFileSync(join(INVENTED, EVENT, FILES[letter]), 'utf8').split('\n-----\n')[1] ?? ''

/** Where words stand in a text: labels of a group hold no words. */
function at(text: Letter, words: string) {
  const start = bodyOf(text).indexOf(words)
  if (start < 0) throw new Error(`${text} has no words "${words}"`)
  return { text, start, end: start + words.length }
}

/** Three claims that both readouts tell, and two discrepancies. */
export const LABELLED_GROUP = {
  event: EVENT,
  texts: [
    { id: 'A', file: FILES.A, upTo: null },
    { id: 'B', file: FILES.B, upTo: null },
  ],
  alignments: [
    {
      id: 'aid',
      claim: 'Aid for Al-Arish',
      members: [
        at('A', 'Türkiye would send a further 12,000 tonnes of food'),
        at('B', 'Turkey stands ready to dispatch 10,000 tons of relief items'),
      ],
      reference: 'A',
      relations: { B: 'weaker' },
    },
    {
      id: 'mediation',
      claim: "Egypt's mediation",
      members: [
        at('A', 'thanked Egypt for its mediation efforts'),
        at('B', "commended Egypt's mediation efforts"),
      ],
      reference: 'A',
      relations: { B: 'paraphrase' },
    },
    {
      id: 'committee',
      claim: 'The joint committee convenes',
      members: [
        at('A', 'the joint committee on natural gas would convene in Cairo in April'),
        at(
          'B',
          'the joint committee on natural gas would convene in Cairo in the first half of May',
        ),
      ],
      reference: null,
      relations: { A: 'conflict', B: 'conflict' },
    },
  ],
  discrepancies: [
    {
      id: 'month',
      type: 'date',
      a: at('A', 'in Cairo in April'),
      b: at('B', 'in Cairo in the first half of May'),
    },
    {
      id: 'cost',
      type: 'omission',
      a: at('B', 'the cost of which is estimated at $53 billion'),
      b: { text: 'A', start: null, end: null },
    },
  ],
}

export type GroupLabels = typeof LABELLED_GROUP

/** The same by another reader, who lists the texts the other way round. */
export function turnedLetters(labels: GroupLabels) {
  const turned = (_: string, value: unknown): unknown =>
    value === 'A' ? 'B' : value === 'B' ? 'A' : value
  const written: GroupLabels = JSON.parse(JSON.stringify(labels, turned))
  return {
    ...written,
    texts: labels.texts
      .map(({ id, file, upTo }) => ({ id: id === 'A' ? 'B' : 'A', file, upTo }))
      .reverse(),
    alignments: written.alignments.map((one) => ({
      ...one,
      relations: Object.fromEntries(
        Object.entries(one.relations).map(([id, relation]) => [id === 'A' ? 'B' : 'A', relation]),
      ),
    })),
  }
}

/** A folder with the labels of one group. */
export function folderWith(labels: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-labels-'))
  writeFileSync(join(folder, 'group.json'), JSON.stringify(labels))
  return folder
}
