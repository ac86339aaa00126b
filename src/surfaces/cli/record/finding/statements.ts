import type { Statement } from '../../../../model/account.js'
import { dateWords } from '../../../../model/edtf-words.js'
import { isWithin } from '../../../../model/spans.js'
import type { SearchedStatement, SearchResult } from '../../../../operations/record/search.js'
import { chainOf } from '../../../../pages/wording/chains.js'
import { namesOf, topicWords } from '../../../../pages/wording/names.js'
import { blank, heading, indented, type Block } from '../../layout/blocks.js'
import { line, run, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { chainLine, quotation } from '../../quotation.js'
import { knownText } from '../../../../pages/wording/known-text.js'
import { nextWords, rangeWords } from '../pages.js'
import { isOfficial, articleFacts, articleName } from '../../../../pages/wording/kept-articles.js'
import { decidedFacts } from '../stands.js'

interface Part {
  readonly offset: number
  readonly view: View
}

const indent = 4
const limit = 400

/** Statements that fit: who said what to whom, the words, who relays them, where they stand and under which keys. */
export function statementsBlock(
  { total, found }: SearchResult['statements'],
  { offset, view }: Part,
): Block {
  if (total === 0) return []
  const part = { offset, shown: found.length, total }
  const next = nextWords(part)
  return [
    heading('Statements', line(`${total}${rangeWords(part)}`, 'soft')),
    ...found.flatMap((each, index) => [
      ...(index === 0 ? [] : [blank]),
      ...statementBlock(each, view),
    ]),
    ...(next === null ? [] : [blank, ...wrap(line(next, 'soft'), proseWidth(view))]),
  ]
}

function statementBlock(
  { article, statement, contact, marks, stand }: SearchedStatement,
  view: View,
): Block {
  const width = proseWidth(view) - indent
  if (statement === null)
    return wrap([run('✗ withheld ', 'wrong'), run(`${article.key}: its text fails.`)], width)
  const { evidence } = statement
  const inside = marks.filter((mark) => evidence.some((each) => isWithin(each, mark)))
  const words = quotation({ text: knownText(evidence), evidence, deciding: inside, limit }, view)
  const chain = chainLine(chainOf({ kind: 'unknown', side: null }, statement))
  const place = [articleName(article), ...articleFacts(article)].join(' · ')
  const keys = [
    `${article.key}/${statement.id}`,
    contact === null ? [] : `contact ${contact}`,
    decidedFacts(stand),
  ].flat()
  return [
    ...wrap(titleLine(statement), proseWidth(view)),
    ...indented(indent, [
      ...wrap(words, width),
      ...wrap(isOfficial(article) && statement.via.length === 0 ? [] : chain, width),
      ...wrap(line(place), width),
      ...wrap(line(keys.join(' · '), 'soft'), width),
    ]),
  ]
}

function titleLine({ speakers, addressees, act, topics, when }: Statement): Line {
  const facts = [
    act,
    addressees.length === 0 ? [] : `to ${namesOf(addressees)}`,
    topics.length === 0 ? [] : topics.map(topicWords).join(', '),
    when === null ? [] : dateWords(when),
  ].flat()
  return [run(namesOf(speakers) || 'Nobody named', 'strong'), run(` · ${facts.join(' · ')}`)]
}
