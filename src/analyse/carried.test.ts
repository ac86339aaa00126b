import { describe, expect, test } from 'vitest'
import { toldIn } from './told.fixture.js'

const MET = 'President Ouko of Kenya met President Rojas of Chile.'

describe('who has the word', () => {
  test.each([
    [
      'a quotation goes on behind the speaker',
      `${MET}\n“The port is open,” Rojas said. “All of it.”`,
      ['Rojas: “The port is open,” … “All of it.”'],
    ],
    [
      'a quotation behind what was told',
      `${MET}\nRojas said the port would open. “We have waited long enough.”`,
      ['Rojas: the port would open', 'Rojas: “We have waited long enough.”'],
    ],
    [
      'at the head of the next paragraph, and on',
      `${MET}\nRojas told reporters that the port would open.\n“It is time.”\n“We are ready.”`,
      ['Rojas: the port would open', 'Rojas: “It is time.” … “We are ready.”'],
    ],
    [
      'an entry of a ticker',
      `${MET}\nFrom Lima, the president, Pedro Rojas: four ships have sailed. Others will follow. “All of them.”`,
      ['Pedro Rojas: four ships have sailed', 'Pedro Rojas: “All of them.”'],
    ],
    [
      'words on a matter',
      `${MET}\nRojas on the port: “Kenya pays half. Not a cent more.”`,
      ['Rojas: “Kenya pays half. Not a cent more.”'],
    ],
    [
      'in his words',
      `${MET}\nIn the words of President Ouko, “an empty sea feeds nobody”.`,
      ['Ouko: “an empty sea feeds nobody”'],
    ],
    [
      'in his words, slipped in',
      `${MET}\nThe tariffs, in President Ouko’s words, should go.`,
      ['Ouko: The tariffs … should go'],
    ],
    [
      'as he put it',
      `${MET}\nKenya, as Rojas put it, has no spare ships.`,
      ['Rojas: Kenya … has no spare ships'],
    ],
    [
      'a speaker slipped in behind the subject',
      `${MET}\nThe repairs, Rojas said, could slip.`,
      ['Rojas: The repairs … could slip'],
    ],
    [
      'a relative clause tells of the speaker',
      `${MET}\nThe plan is dead, says President Rojas, who left for Lima.`,
      ['Rojas: The plan is dead'],
    ],
    [
      'a position and nothing else',
      `${MET}\nKenya’s position: no licences without inspections.`,
      ['Kenya: no licences without inspections'],
    ],
    [
      'a single name that speaks elsewhere meets another',
      'Arhin said the fish were gone. Arhin on the boats: “They stay in port.”',
      ['Arhin: the fish were gone', 'Arhin: “They stay in port.”'],
    ],
    [
      'what was said before, and a quotation behind a colon',
      `${MET}\nIt is too late for that, Rojas said: “We need the water ourselves.”`,
      ['Rojas: It is too late for that … “We need the water ourselves.”'],
    ],
    [
      'what was asked, and the answer behind a colon',
      `${MET}\nAsked if there were delays, Rojas answered: “No. There is snow.”`,
      ['Rojas: “No. There is snow.”'],
    ],
    [
      'a relative clause ends where the sentence goes on',
      `${MET}\nPresident Rojas, who had promised grain, has since left.`,
      ['Rojas: grain'],
    ],
    [
      'how it was said stands before a colon',
      `${MET}\nPresident Rojas went further: no ships either.`,
      ['Rojas: no ships either'],
    ],
    ['a word', `${MET}\nEight years, Rojas now says.`, ['Rojas: Eight years']],
    [
      'a party’s',
      `${MET}\nKenya’s position is that tariffs must fall.`,
      ['Kenya: tariffs must fall'],
    ],
    ['a message from a capital', `${MET}\nThe message from Lima: wait.`, ['Peru: wait']],
    ['an answer', `${MET}\nThe answer from Nairobi was a polite no.`, ['Kenya: a polite no.']],
    [
      'whose answer it is stands before',
      `${MET}\nFor President Ouko the answer is simple: the tariffs should go.`,
      ['Ouko: the tariffs should go'],
    ],
  ])('%s', (_, text, expected) => expect(toldIn(text)).toEqual(expected))
})

describe('nobody', () => {
  test.each([
    ['behind a sentence that gives nobody the word', 'Rojas left Lima. “We have time.”'],
    ['a word within a sentence', 'Rojas left. “Enough” is a word of six letters.'],
    ['two before a colon', 'Ouko and Rojas: two who will not meet.'],
    ['what hangs on another word', 'Lunch with President Rojas: the soup was cold.'],
    ['a topic', 'A word about President Rojas: he is late.'],
    [
      'other words',
      'In other words, the fleet will sail. In the words of the treaty, ships may anchor.',
    ],
    ['a bare answer', 'The answer is no. Key points: boats, tariffs. The aim: peace.'],
    [
      'for whom something is',
      'For Kenya the season is lost. For the fishermen the answer came late.',
    ],
  ])('%s', (_, text) => expect(toldIn(`${MET}\n${text}`)).toEqual([]))

  test('of two who have the word before it neither', () => {
    const text = `${MET}\nRojas said the port was open, and Ouko said it was closed. “We have time.”`
    expect(toldIn(text).some((each) => each.includes('time'))).toBe(false)
  })
})
