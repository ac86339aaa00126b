import { listed } from '../../../../model/listed.js'
import { setterOf } from '../../../../model/following.js'
import type { ShownEvent, ShownSource } from '../../../../operations/record/commitment-view.js'
import { chainFrom } from '../../../../operations/record/chain.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { eventDayWords, eventWords } from '../../../../pages/wording/undertakings.js'
import { beside, indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'

const dateWidth = 25
const indent = 2
/** UTF-16 units of a source's words. */
const limit = 260

/** An event: its day, what happened and who says so, and the words of those that tell it. */
export function eventBlock(event: ShownEvent, view: View): Block {
  const width = proseWidth(view) - dateWidth - 2
  const day = eventDayWords(event)
  return beside([
    { width: dateWidth, block: indented(indent, wrap(line(day), dateWidth - indent)) },
    { width, block: toldBlock(event, { view, width }) },
  ])
}

interface Room {
  readonly view: View
  readonly width: number
}

function toldBlock(event: ShownEvent, { view, width }: Room): Block {
  const more = event.told - event.sources.length
  return [
    ...wrap(verbLine(event), width),
    ...event.sources.flatMap((source) => sourceBlock(source, { view, width })),
    ...(more > 0 ? wrap(line(`and ${more} more that tell it`, 'soft'), width) : []),
  ]
}

function verbLine(event: ShownEvent): Line {
  const { kind, adds, standing } = event
  const added = kind === 'specified' ? `: ${listed(adds)}` : ''
  return [
    run(`${eventWords(kind)}${added}`, standing === 'disputed' ? 'soft' : 'strong'),
    run(behindVerb(event)),
  ]
}

/** Who says so; of what a person set, that person and not who said the words. */
function behindVerb(event: ShownEvent): string {
  const { standing, decided } = event
  const setter = setterOf(event)
  if (setter !== null) return ` · set by ${setter}`
  const [first] = event.sources
  const sayers = first?.sayers.map(({ name }) => name) ?? []
  const by = sayers.length === 0 ? '' : ` · said by ${listed([...new Set(sayers)])}`
  const stand =
    standing === 'machine' ? '' : ` · ${standing}${decided === null ? '' : ` by ${decided.by}`}`
  return `${by}${stand}`
}

function sourceBlock(source: ShownSource, { view, width }: Room): Block {
  const { article, evidence, deciding, key } = source
  if (evidence.length === 0)
    return wrap([run('✗ withheld ', 'wrong'), run(`${article.key}: its text fails.`)], width)
  const words = quotation({ text: knownText(evidence), evidence, deciding, limit }, view)
  const chain = chainFrom(article, { via: [], speakers: [] })
  const from = [...chain, ...source.via].filter((name, index, all) => all.indexOf(name) === index)
  return [
    ...wrap(words, width),
    ...wrap(line([`← ${from.join(' ← ') || 'no outlet told'}`, key].join(' · '), 'soft'), width),
  ]
}
