import type { z } from 'zod'
import type { Doubt } from '../../../../operations/record/review/doubt.js'
import type { ReviewQueue, reviewInput } from '../../../../operations/record/review/queue.js'
import { mergeRuleWords } from '../../../../operations/record/merge-rules.js'
import { counted } from '../../../../pages/wording/counts.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { heading, hung, indented, spaced, type Block } from '../../layout/blocks.js'
import { paint } from '../../layout/paint.js'
import { line, run } from '../../layout/runs.js'
import { marksFor, proseWidth, settable, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { isNameless, meantBlock } from '../meant.js'
import type { Setting } from '../opening.js'
import { nextWords, rangeWords } from '../pages.js'
import { articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'
import { decidedWords, toldWords } from '../../../../pages/wording/findings.js'

interface Queue {
  readonly result: ReviewQueue
  readonly question: z.output<typeof reviewInput>
}

const indent = 4
const limit = 300

/** What is to be looked at first: each finding, why it is doubtful, its words, and what to call it by. */
export function queueDocument({ result, question }: Queue, { width, colour }: Setting): string {
  const words = result.doubts.flatMap((doubt) => doubt.words?.quote ?? [])
  const view: View = { width: settable(width), colour, marks: marksFor(words) }
  if (isNameless(result.problems) || result.problems.some(({ code }) => code === 'key-unknown'))
    return paint(meantBlock(result.meant, view), colour)
  const part = { offset: question.offset, shown: result.doubts.length, total: result.total }
  const next = nextWords(part)
  return paint(
    spaced([
      meantBlock(result.meant, view),
      wrap(line(summaryWords(result, question), 'strong'), proseWidth(view)),
      ...result.doubts.map((doubt) => doubtBlock(doubt, view)),
      next === null ? [] : wrap(line(next, 'soft'), proseWidth(view)),
      unattachedBlock(result, view),
      result.doubts.length === 0 ? [] : wrap(line(HOW, 'soft'), proseWidth(view)),
    ]),
    colour,
  )
}

const HOW =
  'To decide: readout review confirm, dispute or correct KEY --seen VERSION; what is decided leaves this list.'

function summaryWords({ total, doubts }: ReviewQueue, question: Queue['question']): string {
  if (total > 0) {
    const shown = rangeWords({ offset: question.offset, shown: doubts.length, total })
    return `${counted(total, 'finding')} to look at, least sure first${shown}. All are the machine’s alone.`
  }
  const { contact, actor, kind } = question
  return [contact, actor, kind].some((each) => each !== null)
    ? 'Nothing of this is in doubt. Leave something out of the question to see more.'
    : 'Nothing is in doubt. What people decided: "readout review history KEY".'
}

function doubtBlock(doubt: Doubt, view: View): Block {
  const width = proseWidth(view) - indent
  const { name, facts } = toldWords(doubt.told)
  return [
    ...wrap([run(name, 'strong'), run(` · ${facts.join(' · ')}`)], proseWidth(view)),
    ...indented(indent, [
      ...wrap(line(whyWords(doubt)), width),
      ...wordsBlock(doubt, { ...view, width }),
      ...wrap(line(keysOf(doubt).join(' · '), 'soft'), width),
      ...settlingBlock(doubt, width),
    ]),
  ]
}

function whyWords({ doubt, place, rule, other, key }: Doubt): string {
  switch (doubt) {
    case 'least-sure':
      return `The reader gives it a chance of ${place.toFixed(2)} (${rule}).`
    case 'nobody-promises':
      return 'Nobody known is told to have undertaken it.'
    case 'nobody-takes-part':
      return 'Nobody known is told to have taken part.'
    case 'may-be-the-same':
      return `May be the same as ${other ?? ''}: ${mergeRuleWords(rule) ?? rule}`
    case 'weakly-joined':
      return `${other ?? ''} was put to ${key}: ${mergeRuleWords(rule) ?? rule}`
  }
}

function wordsBlock({ words, article }: Doubt, view: View): Block {
  if (article === null) return []
  const place = line([articleName(article), ...articleFacts(article)].join(' · '))
  if (words === null)
    return [
      ...wrap([run('✗ withheld: its text fails', 'wrong')], view.width),
      ...wrap(place, view.width),
    ]
  const shown = { text: knownText([words]), evidence: [words], deciding: [], limit }
  return [...wrap(quotation(shown, view), view.width), ...wrap(place, view.width)]
}

function keysOf({ key, version, contact }: Doubt): readonly string[] {
  const inContact = contact === null || contact === key ? [] : `contact\u00A0${contact}`
  return [key, `version\u00A0${version}`, inContact].flat()
}

function settlingBlock({ doubt, key, other }: Doubt, width: number): Block {
  switch (doubt) {
    case 'least-sure':
    case 'nobody-promises':
    case 'nobody-takes-part':
      return []
    case 'may-be-the-same':
      return [
        ...wrap(line(`one: readout review join ${key} ${other ?? ''}`, 'soft'), width),
        ...wrap(line(`two: readout review part ${key} ${other ?? ''}`, 'soft'), width),
      ]
    case 'weakly-joined':
      return wrap(line(`another: readout review part ${key} ${other ?? ''}`, 'soft'), width)
  }
}

/** Decisions on words at which nothing is found any more. */
function unattachedBlock({ unattached }: ReviewQueue, view: View): Block {
  if (unattached.length === 0) return []
  const width = proseWidth(view) - 2
  return [
    heading('Decided, and found no more', line(String(unattached.length), 'soft')),
    ...unattached.flatMap(({ line: at, entry, lacks, article, words }) => {
      const why =
        lacks === 'text'
          ? 'no text of this record has the words'
          : `the reading that ${article ?? ''} has now finds nothing there`
      const shown = words && { text: knownText([words]), evidence: [words], deciding: [], limit }
      return hung(
        [run('· ', 'soft')],
        [
          ...wrap(line(`${decidedWords(entry)}. Line ${at}; ${why}.`), width),
          ...(shown ? wrap(quotation(shown, view), width) : []),
        ],
      )
    }),
  ]
}
