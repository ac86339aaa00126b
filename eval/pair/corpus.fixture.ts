import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const WIRE = `title: Lund, Reki talk
publisher: Northern Wire
kind: wire
-----
President Ada Lund urged Prime Minister Oto Reki on Monday to open the port "without delay", the Lundhaus said. The call lasted for more than an hour.`

const COMMENT = `title: A port too far
kind: commentary
-----
Lund demanded that Reki open the port at once.`

const said = (text: string, quote: string) => {
  const body = (text === 'A' ? WIRE : COMMENT).split('\n-----\n')[1] ?? ''
  const start = body.indexOf(quote)
  return { text, quote, start, end: start + quote.length }
}

const GOLD = {
  event: 'lund-reki',
  texts: [
    { id: 'A', file: 'wire.txt' },
    { id: 'B', file: 'comment.txt' },
  ],
  contacts: [],
  statements: [
    {
      id: 's1',
      speaker: 'Ada Lund',
      via: ['Lundhaus'],
      addressee: 'Oto Reki',
      target: 'Oto Reki',
      mode: 'mixed',
      act: 'demand',
      span: said('A', 'President Ada Lund urged Prime Minister Oto Reki on Monday'),
    },
  ],
  commitments: [],
  datedFacts: [],
  alignments: [
    {
      id: 'a1',
      claim: 'Lund wants the port opened',
      members: [said('A', 'open the port'), said('B', 'open the port at once')],
    },
  ],
  discrepancies: [
    {
      id: 'd1',
      type: 'omission',
      a: said('A', 'The call lasted for more than an hour'),
      b: { text: 'B', quote: null },
    },
  ],
}

export type WrittenLabels = typeof GOLD

/** A folder with two short accounts that we wrote and their labels, changed as a test wants them. */
export function folderOf(
  change: (gold: WrittenLabels) => unknown = (gold) => gold,
  parent = mkdtempSync(join(tmpdir(), 'readout-pair-')),
): string {
  const folder = join(parent, 'event')
  mkdirSync(folder)
  writeFileSync(join(folder, 'wire.txt'), WIRE)
  writeFileSync(join(folder, 'comment.txt'), COMMENT)
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(change(GOLD)))
  return folder
}
