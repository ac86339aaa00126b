import { namesOf } from '../../../../pages/wording/names.js'
import { isTold, dateWords } from '../../../../model/edtf-words.js'
import { listed } from '../../../../model/listed.js'
import type {
  Occasion,
  Report,
  Voice,
  Wording,
  WordingChange,
} from '../../../../model/positions.js'
import { isWithin, type Evidence } from '../../../../model/spans.js'
import type { PositionsAnswer } from '../../../../operations/record/positions.js'
import { UNDECIDED } from '../../../../operations/record/standing.js'
import { counted } from '../../../../pages/wording/counts.js'
import { howWords } from '../../../../pages/wording/kept-contacts.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { beside, blank, indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { articleName } from '../../../../pages/wording/kept-articles.js'
import { standWords } from '../saying/row.js'
import type { Matter, Step } from './matters.js'
import { basisWords, driftRun } from './signs.js'

export const dateWidth = 16
/** UTF-16 units of a wording that are shown. */
const limit = 400

/** What a document of positions is made from. */
export interface Told {
  readonly answer: PositionsAnswer
  readonly view: View
}

/** The columns for what stands beside a date. */
export function besideDate(view: View): number {
  return proseWidth(view) - dateWidth - 2
}

/** A matter down the page: wordings by date, and between them what changed. */
export function matterBlock(matter: Matter, told: Told): Block {
  return matter.flatMap((step, index) => [
    ...(index === 0 ? [] : [blank]),
    ...changeBlock(step.said.change, told.view),
    ...stepBlock(step, told),
  ])
}

/** In the gap between two wordings: the direction in the column of dates, the words beside it. */
function changeBlock(change: WordingChange | null, view: View): Block {
  if (change === null) return []
  const width = besideDate(view)
  const basis = basisWords(change.basis)
  const rows = change.drifts.map((drift, index): Block => {
    const sign: Line = [driftRun(drift.kind)]
    const below = index === 0 && basis !== null ? [line(basis, 'soft')] : []
    const other =
      index === 0 && change.isOtherSpeaker ? wrap(line('Another speaker than before.'), width) : []
    return beside([
      { width: dateWidth, block: [sign, ...below] },
      { width, block: [...wrap(line(drift.kind === 'same' ? '' : drift.says), width), ...other] },
    ])
  })
  return [...rows.flat(), blank]
}

function stepBlock({ occasion, said, deciding }: Step, told: Told): Block {
  const width = besideDate(told.view)
  return beside([
    { width: dateWidth, block: dayBlock(occasion) },
    {
      width,
      block: [
        ...wrap(whoLine(said.wording, occasion, told), width),
        ...wordsBlock(said.wording, { deciding, width, told, copies: said.copies }),
        ...said.reports.flatMap((report) => reportBlock(report, told)),
      ],
    },
  ])
}

/** The day of an occasion; where only its publication tells one, that it does. */
export function dayBlock({ date, dated }: Pick<Occasion, 'date' | 'dated'>): Block {
  if (date === null || !isTold(date)) return wrap(line('no date told', 'soft'), dateWidth)
  if (dated !== 'published') return wrap(line(dateWords(date)), dateWidth)
  return [line('published', 'soft'), ...wrap(line(dateWords(date), 'soft'), dateWidth)]
}

function whoLine({ speakers, act }: Wording, { contact }: Occasion, { answer }: Told): Line {
  const known = answer.contacts.find(({ key }) => key === contact)
  const others = known?.participants.filter(
    ({ name, actor }) => !speakers.some((one) => one.actor === actor || one.name === name),
  )
  const whom = others && others.length > 0 ? ` with ${listed(others.map(({ name }) => name))}` : ''
  const where = known ? ` · ${howWords(known)}${whom}` : ''
  return [run(namesOf(speakers), 'strong'), run(` · ${act}${where}`)]
}

interface Shown {
  readonly deciding: readonly Evidence[]
  readonly width: number
  readonly told: Told
  readonly copies: readonly string[]
}

/** The words, and below them whose they are and where they stand. */
export function wordsBlock(wording: Wording, shown: Shown): Block {
  const { evidence } = wording
  const deciding = shown.deciding.filter((mark) => evidence.some((each) => isWithin(each, mark)))
  const words = { text: knownText(evidence), evidence, deciding, limit }
  return [...wrap(quotation(words, shown.told.view), shown.width), ...factsBlock(wording, shown)]
}

function factsBlock(wording: Wording, { width, told, copies }: Shown): Block {
  const key = [wording.article, wording.statement ?? []].flat().join('/')
  const stand = told.answer.standings[key] ?? UNDECIDED
  const facts = [
    voiceWords(wording, told),
    copies.length === 0 ? [] : counted(copies.length, 'copy', 'copies'),
    standWords({ stand }),
    key,
  ].flat()
  return wrap(line(facts.join(' · '), 'soft'), width)
}

const voices: Readonly<Record<Voice, string>> = {
  'own-text': 'own text',
  quoted: 'quoted by',
  reported: 'told by',
  outlet: 'in the own voice of',
}

/** "quoted by AFP, on The Moscow Times", "own text, Elysee Palace". */
function voiceWords({ voice, article }: Wording, { answer }: Told): string {
  const row = answer.articles.find(({ key }) => key === article)
  const name = row ? articleName(row) : article
  return voice === 'own-text' ? `${voices[voice]}, ${name}` : `${voices[voice]} ${name}`
}

const reportIndent = 2

/** Another account of the same occasion: never the speaker's drift. */
function reportBlock({ wording, drifts, after, copies }: Report, told: Told): Block {
  const width = besideDate(told.view) - reportIndent
  const [first, ...rest] = drifts
  const facts = { deciding: drifts.flatMap((drift) => drift.after), width, told, copies }
  const later = after === null || after === 0 ? '' : after > 0 ? `, ${daysWords(after)} later` : ''
  const head: Line = [driftRun(first.kind), run(` in the telling${later}. ${first.says}`)]
  if (first.kind === 'same')
    return indented(reportIndent, [
      blank,
      ...wrap([driftRun(first.kind), run(` in the telling${later}.`)], width),
      ...factsBlock(wording, facts),
    ])
  return [
    blank,
    ...indented(reportIndent, [
      ...wrap(head, width),
      ...rest.flatMap(({ kind, says }) => wrap([driftRun(kind), run(` ${says}`)], width)),
      ...wordsBlock(wording, facts),
    ]),
  ]
}

function daysWords(days: number): string {
  return counted(days, 'day')
}
