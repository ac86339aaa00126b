import { expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import { buildContacts } from './contacts.js'

const LINDQVIST = 'Norwegian Prime Minister Tora Lindqvist'
const AYDIN = 'Turkish President Kemal Aydin'

function linesOf(text: string, facts: Partial<Article> = {}): readonly string[] {
  const article = articleOf(text, { published: '2031-03-07', ...facts })
  return buildContacts(article, analyse(article)).map(
    ({ kind, status, date, participants }) =>
      `${kind} ${status} ${date} of ${participants.map(({ side, name }) => side ?? name).join(' + ')}`,
  )
}

test.each([
  [
    'day and town between',
    `${LINDQVIST} met this Tuesday in the city of Bergen with ${AYDIN}.`,
    ['meeting held 2031-03-04 of NO + TR'],
  ],
  [
    'who came for something',
    `${LINDQVIST} came to Ankara for gas.`,
    ['visit held null of NO + TR'],
  ],
  [
    'days spent in a capital',
    `${LINDQVIST} spent two days in Ankara last week.`,
    ['visit held 2031-02-24/2031-03-02 of NO + TR'],
  ],
  [
    "a virtual leaders' dialogue",
    `${LINDQVIST} urged Turkey to open its ports. She did so in a virtual Leaders’ Dialogue with ${AYDIN}.`,
    ['video-call held null of NO + TR'],
  ],
  [
    'a guest behind the day',
    `${AYDIN} received on Monday Norwegian envoy Olav Brekke.`,
    ['meeting held 2031-03-03 of TR + NO'],
  ],
  [
    'a host behind the day',
    `${LINDQVIST} was received on Monday in Ankara by ${AYDIN}.`,
    ['meeting held 2031-03-03 of NO + TR'],
  ],
  [
    'two who confer',
    'The foreign ministers of Norway and Turkey conferred on Thursday in Bergen for three hours.',
    ['talks held 2031-03-06 of NO + TR'],
  ],
  [
    'a meeting with a name',
    `${LINDQVIST} and ${AYDIN} spoke by phone on Monday. They agreed to hold the High-Level Meeting in Bergen early next year.`,
    ['phone-call held 2031-03-03 of NO + TR', 'meeting planned 2032 of NO + TR'],
  ],
  [
    'a joint committee meeting',
    'A joint committee meeting of Norway and Turkey is planned in Oslo in May.',
    ['meeting planned 2031-05 of NO + TR'],
  ],
  [
    'the first of its kind adds nobody',
    `${LINDQVIST} met ${AYDIN} on Monday. It was the first meeting of leaders of the two countries since 2029.`,
    ['meeting held 2031-03-03 of NO + TR'],
  ],
  [
    'an invitation accepted in the next sentence',
    `${LINDQVIST} invited ${AYDIN} to make a visit to Oslo in May. The invitation was accepted with thanks.`,
    ['visit planned 2031-05 of NO + TR'],
  ],
  [
    'an invitation not accepted',
    `${LINDQVIST} invited ${AYDIN} to Oslo. The invitation was not accepted.`,
    ['visit proposed null of NO + TR'],
  ],
  [
    'a letter that a third carries',
    `Chilean envoy Ada Osei on Monday handed ${AYDIN} a letter in which ${LINDQVIST} proposes a truce.`,
    ['letter held 2031-03-03 of NO + TR'],
  ],
  [
    'a letter from one to the other, carried',
    `Chilean envoy Ada Osei carried a letter from ${LINDQVIST} to ${AYDIN} on Monday.`,
    ['letter held 2031-03-03 of NO + TR'],
  ],
  [
    'a letter whose author is not told',
    `The Norwegian ambassador delivered a letter to ${AYDIN} on Monday.`,
    ['letter held 2031-03-03 of NO + TR'],
  ],
  [
    'two brought together by a third',
    `${LINDQVIST} brought the Turkish and Greek foreign ministers together in Oslo on Monday.`,
    ['meeting held 2031-03-03 of NO + TR + GR'],
  ],
  [
    'who gathers the two is none of them',
    `${LINDQVIST} and ${AYDIN} spoke on Monday. Lindqvist plans to bring the two leaders together in May.`,
    ['talks held 2031-03-03 of NO + TR'],
  ],
  [
    'closeted',
    `${LINDQVIST} and ${AYDIN} were closeted for two hours on Tuesday.`,
    ['talks held 2031-03-04 of NO + TR'],
  ],
  ['an agreement come to', `${LINDQVIST} came to an agreement with Turkey.`, []],
  ['help', `${LINDQVIST} came to Turkey's aid.`, []],
  ['a prize', `The prize was conferred on Tora Lindqvist in Oslo by ${AYDIN}.`, []],
  [
    'a meeting that is only prepared',
    `${LINDQVIST} and ${AYDIN} reviewed the preparation of the next High-Level Meeting.`,
    [],
  ],
])('%s', (_, text, expected) => expect(linesOf(text)).toEqual(expected))

test('the lead is behind a line with a date alone', () => {
  const text = `07/03/2031\n\n${LINDQVIST} yesterday urged Turkey to open its ports.\n\nShe did so in a virtual dialogue with ${AYDIN}.`
  expect(linesOf(text)).toEqual(['video-call held 2031-03-06 of NO + TR'])
})

test('the day of what is still to come is not that of a visit', () => {
  const text = `${LINDQVIST} came to Ankara for gas and will fly home this evening.`
  expect(linesOf(text)).toEqual(['visit held null of NO + TR'])
})
