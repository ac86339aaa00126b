import type { FindingHistory, Happening } from '../../../../operations/record/review/history.js'
import type { ReadAs } from '../../../../operations/record/review/readings.js'
import type { Superseded } from '../../../../operations/record/review/superseded.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { beside, heading, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { instantWords } from '../../../../pages/wording/instants.js'
import type { Setting } from '../opening.js'
import { standWords } from '../saying/row.js'
import { decidedWords, toldWords } from '../../../../pages/wording/findings.js'

const lineWidth = 9
const limit = 300

/** Everything that was read and decided of a finding, oldest first, each under the line of the journal that says so. */
export function historyDocument(history: FindingHistory, { width, colour }: Setting): string {
  const view = viewFor(history.happenings, { width, colour })
  const { key, version, stand } = history
  const facts = [stand === null ? [] : standWords({ stand }), `version ${version ?? 0}`].flat()
  return paint(
    spaced([
      wrap([run(key ?? '', 'strong'), run(` · ${facts.join(' · ')}`)], proseWidth(view)),
      happeningsBlock(history.happenings, view),
    ]),
    colour,
  )
}

/** Both versions of a finding on which somebody decided too late, and what came between. */
export function supersededDocument(superseded: Superseded, { width, colour }: Setting): string {
  const { key, saw, stands, since } = superseded
  const view = viewFor([...saw.read, ...stands.read, ...since], { width, colour })
  return paint(
    spaced([
      wrap(line(`${key}: it is not what you saw. Nothing was kept.`, 'strong'), proseWidth(view)),
      versionBlock('You saw', saw, view),
      versionBlock('Now stands', stands, view),
      since.length === 0 ? [] : [heading('Between'), ...happeningsBlock(since, view)],
    ]),
    colour,
  )
}

function viewFor(happenings: readonly Happening[], { width, colour }: Setting): View {
  const words = happenings.flatMap((each) =>
    each.kind === 'read' ? (each.words?.quote ?? []) : [],
  )
  return { width: settable(width), colour, marks: marksFor(words) }
}

function versionBlock(
  name: string,
  { version, read, stand }: Superseded['saw'],
  view: View,
): Block {
  const facts = `version ${version} · ${standWords({ stand })}`
  return [
    heading(name, line(facts, 'soft')),
    ...read.flatMap((each) => readBlock(each, { ...view, width: proseWidth(view) })),
  ]
}

function happeningsBlock(happenings: readonly Happening[], view: View): Block {
  const width = proseWidth(view) - lineWidth - 2
  return happenings.flatMap((each) =>
    beside([
      { width: lineWidth, block: [line(`line ${each.line}`, 'soft')] },
      {
        width,
        block:
          each.kind === 'read'
            ? readBlock(each, { ...view, width })
            : wrap(line(decidedWords(each)), width),
      },
    ]),
  )
}

function readBlock({ at, article, reader, told, words, otherwise }: ReadAs, view: View): Block {
  const when = at === null ? '' : `${instantWords(at)}, `
  const changed = otherwise.length === 0 ? '' : `; otherwise: ${otherwise.join(', ')}`
  const head = wrap(
    line(`${when}${article} read by reader ${reader.version}${changed}`),
    view.width,
  )
  if (told === null || words === null)
    return [...head, ...wrap(line('nothing found at these words', 'soft'), view.width)]
  const { name, facts } = toldWords(told)
  const shown = { text: knownText([words]), evidence: [words], deciding: [], limit }
  return [
    ...head,
    ...wrap(line([name, ...facts].join(' · ')), view.width),
    ...wrap(quotation(shown, view), view.width),
  ]
}
