import type { AccountHead } from '../../../model/comparison.js'
import type { ChainExplanation, Step, StepWords } from '../../../operations/why/explanation.js'
import { hung, type Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { wrap } from '../layout/wrap.js'
import { wordlessLine } from './passage.js'

const kindWords: Readonly<Record<Step['kind'], string>> = {
  agency: 'agency',
  office: 'office',
  statement: 'statement',
  person: 'person',
  outlet: 'outlet',
  speaker: 'whose word it is',
}

/** Who stands behind the words, step by step from the outlet inwards, each with the words that say so. */
export function chainBlock(
  { source, steps }: ChainExplanation,
  { side }: Pick<AccountHead, 'side'>,
  width: number,
): Block {
  const before = source === 'none' ? [line('no source is named', 'raised')] : []
  const own =
    source === 'own'
      ? [line(side === null ? 'its own text' : `its own text, side of ${side.name}`)]
      : []
  return [...before, ...own, ...steps.map(stepLine)].flatMap((content) =>
    hung([run('← ', 'soft')], wrap(content, width - 2)),
  )
}

function stepLine({ kind, name, words }: Step): Line {
  return [run(name, 'strong'), run(`, ${kindWords[kind]}`, 'soft'), ...stepWords(words, kind)]
}

function stepWords(words: StepWords, kind: Step['kind']): Line {
  switch (words.kind) {
    case 'verbatim':
      return [
        run(': ', 'soft'),
        run(words.quotes.map(({ quote }) => `“${quote}”`).join(' … ')),
        run(` ${words.place}`, 'soft'),
      ]
    case 'none':
      return line(
        kind === 'agency' ? ', from the byline or header' : ', no words of its own',
        'soft',
      )
    case 'withheld':
    case 'left-out':
      return [run(': ', 'soft'), ...wordlessLine(words)]
  }
}
