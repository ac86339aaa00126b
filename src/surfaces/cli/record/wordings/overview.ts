import { dateWords } from '../../../../model/edtf-words.js'
import type { PositionsAnswer } from '../../../../operations/record/positions.js'
import { counted } from '../../../../pages/wording/counts.js'
import { beside, blank, type Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { wrap } from '../../layout/wrap.js'
import { besideDate, dateWidth, wordsBlock, type Told } from './steps.js'

type Topic = PositionsAnswer['topics'][number]

/** The topics of an actor, those most spoken of first, each with what was said last. */
export function overviewBlock(told: Told): Block {
  const width = besideDate(told.view)
  return told.answer.topics.flatMap((topic, index) => [
    ...(index === 0 ? [] : [blank]),
    ...beside([
      { width: dateWidth, block: wrap(line(topic.name, 'strong'), dateWidth) },
      {
        width,
        block: [...wrap(line(timesWords(topic)), width), ...latestBlock(topic, told)],
      },
    ]),
  ])
}

function timesWords(topic: Topic): string {
  const { occasions, first, last } = topic
  const days = first === null || last === null ? null : daysWords(first, last)
  return [counted(occasions, 'occasion'), days ?? [], changesWords(topic)].flat().join(' · ')
}

function daysWords(first: string, last: string): string {
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`
}

/** "2 changes of wording, 1 more as reported, in the last 8". */
function changesWords({ changes, reported, among, occasions }: Topic): readonly string[] {
  if (among < 2) return []
  const told = [
    changes === 0
      ? 'no change of wording'
      : counted(changes, 'change of wording', 'changes of wording'),
    reported === 0 ? [] : `${reported} as reported`,
    among < occasions ? `in the last ${among}` : [],
  ]
  return [told.flat().join(', ')]
}

function latestBlock({ latest }: Topic, told: Told): Block {
  if (latest === null) return []
  const { wording, copies } = latest.said
  return wordsBlock(wording, { deciding: [], width: besideDate(told.view), told, copies })
}
