import { describe, expect, test } from 'vitest'
import { DONE_AS_PROMISED, NEWS_PREDICATES, NEWS_VERBS } from '../lexicon/news-words.js'
import type { News } from '../model/account.js'
import { analyse } from '../analyse/analyse.js'
import { articleOf } from '../model/article.fixture.js'
import { buildNews } from './news.js'
import { buildStatements } from './statements.js'

function newsIn(text: string): readonly News[] {
  const article = articleOf(text, { published: '2031-03-07' })
  const analysis = analyse(article)
  return buildNews(article, analysis, buildStatements({ article, analysis }, []))
}

const short = ({ turn, heads, share }: News) =>
  [turn, heads.join(' '), share ?? ''].join(' | ').trim()

describe('each row has a specimen that is read', () => {
  test.each(
    [...NEWS_VERBS, DONE_AS_PROMISED, ...NEWS_PREDICATES].map(
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
  ])('not told: %s', (_, text) =>
    expect(newsIn(text).filter(({ turn }) => turn === 'came')).toEqual([]),
  )
})
