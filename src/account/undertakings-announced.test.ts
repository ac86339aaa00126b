import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { commitmentsBy, sidesOf } from './commitments.fixture.js'

const commitmentsOf = commitmentsBy(analyse)

const told = (text: string) => commitmentsOf(text).map((each) => `${sidesOf(each)}: ${each.what}`)

describe('what a headline announces', () => {
  test.each([
    ['who will', 'Tanzania to release 43 fishermen', 'TZ: release 43 fishermen'],
    ['two', 'Norway, Turkey to open border crossing', 'NO + TR: open border crossing'],
    [
      'more to come',
      'Norway hands over first ferry to Turkey; three more to follow next year',
      'NO: three more to follow next year',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual([expected]))

  test.each([
    ['asked of another', 'Norway urges Turkey to release 43 fishermen'],
    ['wanted', 'Turkey wants Norway to send ships'],
    ['a contact', 'Norway and Turkey to hold talks in Oslo'],
    ['a visit', 'Norwegian PM Kari Dahl to visit Ankara'],
    ['a noun before it', 'Road to peace to begin in Oslo'],
    ['no verb at all', 'From Norway to Turkey'],
  ])('none: %s', (_, text) => expect(told(text)).toEqual([]))

  test('it is one with what the body tells', () =>
    expect(
      told('Tanzania to release 43 fishermen. Tanzania will free the 43 fishermen held since May.'),
    ).toEqual(['TZ: release 43 fishermen']))
})

test('the terms of a text are owed by those who made it', () =>
  expect(
    told(
      'Norway, Sweden and Denmark signed the declaration. The 31 sailors shall be released within ten days.',
    ),
  ).toEqual(['NO + SE + DK: The 31 sailors shall be released within ten days']))
