import { describe, expect, test } from 'vitest'
import { NEWS_PREDICATES } from '../lexicon/news-predicates.js'
import { NEWS_NOUNS } from '../lexicon/news-turns.js'
import { DONE_AS_PROMISED, NEWS_VERBS } from '../lexicon/news-words.js'
import type { News } from '../model/account.js'
import type { Article } from '../model/article.js'
import { analyse } from '../analyse/analyse.js'
import { articleOf } from '../model/article.fixture.js'
import { buildNews } from './news.js'
import { buildStatements } from './statements.js'

/** A line that stands apart is a headline. */
function blocksOf(text: string): Partial<Article> {
  const end = text.indexOf('\n\n')
  if (end < 0) return {}
  const body = { kind: 'body' as const, start: end + 2, end: text.length }
  return { blocks: [{ kind: 'headline', start: 0, end }, body] }
}

function newsIn(text: string): readonly News[] {
  const article = articleOf(text, { published: '2031-03-07', ...blocksOf(text) })
  const analysis = analyse(article)
  return buildNews(article, analysis, buildStatements({ article, analysis }, []))
}

const short = ({ turn, heads, share }: News) =>
  [turn, heads.join(' '), share ?? ''].join(' | ').trim()

describe('each row has a specimen that is read', () => {
  test.each(
    [...NEWS_VERBS, DONE_AS_PROMISED, ...NEWS_PREDICATES, ...NEWS_NOUNS].map(
      ({ id, turn, specimen }) => [id, turn, specimen] as const,
    ),
  )('%s', (id, turn, specimen) =>
    expect(newsIn(specimen).map((each) => [each.rule, each.turn])).toContainEqual([id, turn]),
  )
})

describe('how a matter stands', () => {
  test.each([
    ['a crossing opens again', 'The border crossing reopened on Thursday.', 'came | crossing |'],
    ['a part of them', 'Nine of the fishermen were freed.', 'came | fishermen |'],
    ['the first', 'The first ship left the harbour on Monday.', 'came | ship | part'],
    ['all of it', 'The ambulances came, all 45 of them.', 'came | ambulances | whole'],
    ['nothing of it', 'Nothing has been paid of the landing fees.', 'late | fees |'],
    ['not yet', 'Work on the hospital has not started.', 'late | hospital | part'],
    ['yet to', 'Parliament has yet to approve the loan.', 'late | loan |'],
    ['none since', 'No grain has crossed the bridge since May.', 'stopped | grain |'],
    ['to come', 'The other seven will follow in May.', 'ahead |  |'],
    ['less of it', 'Chile has cut its deliveries by half.', 'late |  | part'],
    ['moved', 'The opening was moved to May.', 'late |  |'],
    ['the deadline', 'The deadline passed in May.', 'late |  |'],
    ['more time', 'Chile extended the deadline for the repairs.', 'late |  |'],
    ['no deadline', 'Chile extended the visas.', 'came | visas |'],
    ['a state', 'The port remains closed.', 'late | port |'],
    ['buried', 'The cabinet buried the railway.', 'dropped | railway |'],
    ['none of a sum', 'None of the 46 million euros has been paid out.', 'late |  |'],
    ['a day before its verb', 'Chile in June transferred half of the money.', 'came |  | part'],
    ['a name that is no actor', 'Chile signed the Line of Credit.', 'came | line |'],
    ['by somebody', 'Chile restarted the exhumations.', 'came | exhumations | part'],
    ['that it stands', 'Chile remains committed to the railway.', 'stands | railway |'],
    [
      'a headline without its verb',
      'Bridge opening postponed\n\nChile put it off on Monday.',
      'late |  |',
    ],
    ['so many are finished', '96 are finished.', 'came |  |'],
    ['only so many', 'Of the 40 boats only 26 arrived.', 'came | boats | part'],
    ['how many of how many', 'Of 40 boats, 16 have arrived.', 'came | boats | part'],
    ['its object inside its verb', 'Chile put the railway on ice.', 'stopped | railway |'],
    ['moved with its object', 'Chile moved the opening of the dam to May.', 'late | dam |'],
    ['by so much', 'The opening of the dam has slipped by nine months.', 'late | dam |'],
    ['nothing of it in sight', 'There is no sign of the ferries.', 'late | ferries |'],
    ['still none', 'Still no ferries for the islands.', 'late | ferries |'],
    ['never to be', 'There will be no second dam.', 'dropped | dam | part'],
    ['given up', 'The airport will no longer be built.', 'dropped | airport |'],
    ['not in time', 'The airport will not be finished before June.', 'late | airport | whole'],
    ['nothing comes of it', 'Nothing came of the tunnel.', 'dropped | tunnel |'],
    ['in the present, on a day to come', 'The pipeline opens in May.', 'ahead | pipeline |'],
    [
      'a headline with an infinitive',
      'Bridge to open in May\n\nSo it was said.',
      'ahead | bridge |',
    ],
    ['shut again', 'The crossing was closed again.', 'stopped | crossing |'],
    ['what nobody needs', 'Farmers no longer need a licence.', 'came | licence |'],
    ['what carries it', 'A plane carrying vaccine landed in Lima.', 'came | vaccine plane |'],
    ['behind a relative', 'The men whose arrest angered Lima went home.', 'came | men |'],
    [
      'behind who told it',
      'Two aides told the Star the coal exports were halted.',
      'stopped | exports |',
    ],
    ['a sum without a thing', 'None of the $46 million has been paid.', 'late |  |'],
    ['work on it', 'Work has begun on the clinic.', 'came | clinic | part'],
    ['a matter and a colon', 'Prisoners: done, on both sides.', 'came | prisoners | whole'],
    ['what "it" is', 'The festival: it took place in May.', 'came | festival |'],
    ['into it', 'Not a cent has been paid into it.', 'late |  |'],
    [
      'a participle of its noun',
      'The remaining 56 soldiers are across.',
      'came | soldiers | whole',
    ],
    [
      'a headline of several',
      'First lorries cross bridge\n\nSo it was said.',
      'came | lorries | part',
    ],
    ['as it does not', 'The other two have not.', 'late |  |'],
    ['thrown out', 'Parliament rejected the loan.', 'dropped | loan |'],
    ['it still is to be', 'Chile still intends to build the dam.', 'stands | dam |'],
  ])('%s', (_, text, expected) => expect(newsIn(text).map(short)).toContain(expected.trim()))

  test.each([
    ['asked', 'Have the boats arrived?'],
    ['wished', 'Chile demanded that the boats be delivered.'],
    ['supposed', 'If the boats arrive, the port will reopen.'],
    ['possible', 'The boats could arrive in May.'],
    ['people', 'We arrived on Monday.'],
    ['what only names it', 'The treaty signed in June pleases nobody.'],
    ['not claimed', 'I do not say that the boats arrived.'],
    ['waited for', 'The port stays shut until the boats have arrived.'],
    ['words', 'No date was given for it.'],
    ['another verb', 'Chile was cut out of the talks.'],
    ['a noun', 'The trial run is set for May.'],
    ['another sense', 'The railway ran into trouble with farmers.'],
    ['before it', 'The mayor left before the boats arrived.'],
  ])('not told: %s', (_, text) =>
    expect(
      newsIn(text).filter(({ turn, heads }) => turn === 'came' && !heads.includes('mayor')),
    ).toEqual([]),
  )

  test.each([
    ['no plan', 'There are no plans to drop the dam.'],
    ['no doubt', 'There is no doubt about the dam.'],
    ['held out', 'Pay now, or there will be no dam.'],
    ['a proposal turned down', 'Chile turned down the invitation of the mayor.'],
    ['as it always is', 'Ferries do not come with orders.'],
    ['sooner', 'Chile moved the opening of the dam forward to May.'],
    ['who is to decide', 'The opposition wants parliament to reject the loan.'],
  ])('nothing is told: %s', (_, text) => expect(newsIn(text)).toEqual([]))
})

test('in a briefing the name before a colon is who speaks, and not what it is about', () => {
  const text = 'MINISTER OSEI: They have not arrived.'
  const article = articleOf(text, { published: '2031-03-07', kind: 'briefing' })
  const analysis = analyse(article)
  const news = buildNews(article, analysis, buildStatements({ article, analysis }, []))
  expect(news.map(({ thing }) => thing?.quote)).toEqual(['They'])
})
