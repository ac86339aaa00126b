import type { Statement } from '../../../../model/account.js'
import { dateWords } from '../../../../model/edtf-words.js'
import { isWithin } from '../../../../model/spans.js'
import type { ListedStatement } from '../../../../operations/record/statements.js'
import { namesOf, topicWords } from '../../../../pages/wording/names.js'
import { beside, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { quotation } from '../../quotation.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { articleKindWords } from '../../../../pages/wording/kept-articles.js'

const dateWidth = 16
/** UTF-16 units of a statement that are shown. */
const limit = 400

/** One statement: its day, who said what to whom, the words, who relays them, where they stand. */
export function statementRow(listed: ListedStatement, view: View): Block {
  const width = proseWidth(view) - dateWidth - 2
  return beside([
    { width: dateWidth, block: dayBlock(listed) },
    { width, block: saidBlock(listed, { view, width }) },
  ])
}

/** The day on which it was said; where none is told, the day of publication, and that it is one. */
function dayBlock({ said, published }: ListedStatement): Block {
  if (said !== null) return wrap(line(dateWords(said)), dateWidth)
  if (published === null) return wrap(line('no date told', 'soft'), dateWidth)
  return [line('published', 'soft'), ...wrap(line(dateWords(published), 'soft'), dateWidth)]
}

interface Room {
  readonly view: View
  readonly width: number
}

function saidBlock(listed: ListedStatement, { view, width }: Room): Block {
  const { statement, key } = listed
  if (statement === null)
    return wrap([run('✗ withheld ', 'wrong'), run(`${key}: its text fails.`)], width)
  return [
    ...wrap(whoLine(statement), width),
    ...wrap(wordsLine(listed, statement, view), width),
    ...wrap(line(chainWords(listed)), width),
    ...wrap(
      line([sourceWords(listed), standWords(listed), ...keyWords(listed)].join(' · '), 'soft'),
      width,
    ),
  ]
}

function whoLine({ speakers, addressees, targets, act, topics }: Statement): Line {
  const others = targets.filter(({ name }) => addressees.every((each) => each.name !== name))
  const to = addressees.length === 0 ? '' : ` → ${namesOf(addressees)}`
  const facts = [
    act,
    namesOf(others).length === 0 ? [] : `about ${namesOf(others)}`,
    topics.length === 0 ? [] : topics.map(topicWords).join(', '),
  ].flat()
  return [
    run(`${namesOf(speakers) || 'Nobody named'}${to}`, 'strong'),
    run(` · ${facts.join(' · ')}`),
  ]
}

function wordsLine({ deciding }: ListedStatement, { evidence }: Statement, view: View): Line {
  const inside = deciding.filter((mark) => evidence.some((each) => isWithin(each, mark)))
  return quotation({ text: knownText(evidence), evidence, deciding: inside, limit }, view)
}

/** From whom it comes, outlet first. */
function chainWords({ article, chain }: ListedStatement): string {
  const steps = article.outlet === null ? ['outlet unknown', ...chain] : chain
  return steps.join(' ←\u00A0')
}

/** "wire story, published 4 March 2031". */
function sourceWords({ article }: ListedStatement): string {
  const published =
    article.published === null ? 'not dated' : `published ${dateWords(article.published)}`
  return [articleKindWords(article) ?? [], published].flat().join(', ')
}

/** "machine", or who decided: confirmed by Ada, act "agree" by Ben. */
export function standWords({
  stand: { standing, by, corrections },
}: Pick<ListedStatement, 'stand'>): string {
  const decided = by === null || standing === 'machine' ? standing : `${standing} by ${by}`
  const corrected = corrections.map(
    ({ field, value, by: person }) => `${field} "${valueWords(value)}" by ${person}`,
  )
  return [decided, ...corrected].join(', ')
}

type Corrected = ListedStatement['stand']['corrections'][number]['value']

/** What a person says that a field should be: names for actors, "none" for what is not told. */
function valueWords(value: Corrected): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value
  if ('currency' in value) return `${value.value} ${value.currency}`
  return value.map((each) => (typeof each === 'string' ? each : each.name)).join(', ') || 'none'
}

function keyWords({ key, contact }: ListedStatement): readonly string[] {
  return contact === null ? [key] : [key, `contact\u00A0${contact}`]
}
