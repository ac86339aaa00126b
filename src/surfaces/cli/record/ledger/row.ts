import type { CommitmentView } from '../../../../operations/record/commitment-view.js'
import { contestedWords, overdueWords } from '../../../../pages/wording/undertakings.js'
import { indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { eventBlock } from './events.js'
import { keyWords, partiesLine, standingLine } from './title.js'

const indent = 2

/** What a document tells of an undertaking besides itself. */
export interface Told {
  readonly asOf: string
  readonly view: View
}

/** One undertaking: who to whom, what, how far it has come, and the events that say so. */
export function commitmentBlock(commitment: CommitmentView, { asOf, view }: Told): Block {
  return [
    ...headBlock(commitment, { asOf, view }),
    ...commitment.events.flatMap((event) => eventBlock(event, view)),
    ...laterBlock(commitment, { asOf, view }),
  ]
}

/** The same without its events. */
export function headBlock(commitment: CommitmentView, { asOf, view }: Told): Block {
  const width = proseWidth(view) - indent
  const { overdue, contested } = commitment
  return [
    ...wrap(partiesLine(commitment), proseWidth(view)),
    ...indented(indent, [
      ...wrap(whatLine(commitment), width),
      ...wrap(standingLine(commitment), width),
      ...(overdue === null
        ? []
        : wrap(line(overdueWords(overdue, { asOf, status: commitment.status }), 'raised'), width)),
      ...(contested.length === 0 ? [] : wrap(line(contestedWords(contested), 'raised'), width)),
      ...wrap(line(keyWords(commitment), 'soft'), width),
    ]),
  ]
}

/** What is owed under a treaty is named by the treaty; nothing is said twice. */
function whatLine({ what, agreement }: CommitmentView): Line {
  if (what === null) return [run('✗ withheld: its text fails', 'wrong')]
  const name = agreement?.name.toLowerCase()
  return name !== undefined && what.toLowerCase().replace(/^the /u, '') === name ? [] : line(what)
}

function laterBlock({ later }: CommitmentView, { view }: Told): Block {
  if (later === 0) return []
  const words = later === 1 ? '1 event of a later day is' : `${later} events of later days are`
  return indented(indent, wrap(line(`${words} left out.`, 'soft'), proseWidth(view) - indent))
}
