import type { DatedFact } from '../../../model/account.js'
import { dateWords } from '../../../model/edtf-words.js'
import { isoDurationWords } from '../../../pages/wording/dates.js'
import { beside, heading, type Block } from '../layout/blocks.js'
import { line, run } from '../layout/runs.js'
import { wrap } from '../layout/wrap.js'
import { quotation } from '../quotation.js'
import { bodyWidth, type Shown } from './shown.js'

const valueWidth = 28

/** What the text places in time, or gives a length: the value, the words, and what a relative date counts from. */
export function datesBlock(shown: Shown): Block {
  const { dates } = shown.account
  if (dates.length === 0) return [heading('Dates'), line('None was found.', 'soft')]
  return [
    heading('Dates', line(`${dates.length}`, 'soft')),
    ...dates.flatMap((fact) => dateBlock(fact, shown)),
  ]
}

function dateBlock(fact: DatedFact, { article, view }: Shown): Block {
  const { evidence, anchor, what } = fact
  const words = quotation({ text: article.text, evidence, deciding: [], limit: 120 }, view)
  const counted = anchor === null ? '' : `, counted from the ${anchorWords[anchor]}`
  const width = bodyWidth(view, valueWidth + 2)
  return beside([
    { width: valueWidth, block: wrap(line(valueOf(fact), 'strong'), valueWidth) },
    { width, block: wrap([...words, run(` (${what}${counted})`, 'soft')], width) },
  ])
}

const anchorWords: Readonly<Record<NonNullable<DatedFact['anchor']>, string>> = {
  published: 'date of publication',
  dateline: 'dateline',
  text: 'text',
}

function valueOf({ value, type, modifier }: DatedFact): string {
  const words = type === 'duration' ? isoDurationWords(value) : dateWords(value)
  return modifier === null ? words : `${words} (${modifier})`
}
