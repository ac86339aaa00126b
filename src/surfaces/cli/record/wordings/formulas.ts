import { dateWords, isTold } from '../../../../model/edtf-words.js'
import type { Formula } from '../../../../model/positions.js'
import { counted } from '../../../../pages/wording/counts.js'
import { beside, blank, heading, type Block } from '../../layout/blocks.js'
import { line } from '../../layout/runs.js'
import { wrap } from '../../layout/wrap.js'
import { besideDate, dateWidth, type Told } from './steps.js'

/** What is repeated word for word: how often, from when to when, and where. */
export function formulasBlock({ answer, view }: Told): Block {
  const formulas = answer.position?.formulas ?? []
  if (formulas.length === 0) return []
  const width = besideDate(view)
  return [
    heading('Repeated word for word'),
    ...formulas.flatMap((formula, index) => [
      ...(index === 0 ? [] : [blank]),
      ...beside([
        { width: dateWidth, block: [line(counted(formula.count, 'occasion'), 'strong')] },
        {
          width,
          block: [
            ...wrap(line(`“${formula.words}”`), width),
            ...wrap(line(timesWords(formula)), width),
            ...wrap(line(placesWords(formula), 'soft'), width),
          ],
        },
      ]),
    ]),
  ]
}

function timesWords({ first, last, without, dropped, denied }: Formula): string {
  const times = [
    `First ${dayWords(first)}, last ${dayWords(last)}.`,
    without === 0
      ? []
      : `Not on ${counted(without, 'later occasion')}, since ${dayWords(dropped)}.`,
    denied.length === 0 ? [] : `Under a “not”: ${denied.map(placeWords).join(', ')}.`,
  ]
  return times.flat().join(' ')
}

function placesWords({ places }: Formula): string {
  return [...new Set(places.map(placeWords))].join(' · ')
}

function placeWords({ article, statement }: Formula['places'][number]): string {
  return `${article}/${statement}`
}

function dayWords(date: string | null): string {
  return date === null || !isTold(date) ? 'on a day that is not told' : dateWords(date)
}
