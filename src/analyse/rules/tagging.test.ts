import { describe, expect, test } from 'vitest'
import { KENYAN, toldIn } from '../told.fixture.js'

const MET = 'President Ouko of Kenya met President Rojas of Chile.'

describe('readouts and communiques', () => {
  test.each([
    [
      'points under a line',
      'President Ouko:\n- reaffirmed support for the treaty;\n- urged an early vote.',
      ['Ouko: support for the treaty', 'Ouko: an early vote'],
    ],
    [
      'numbered points',
      'The Council,\n1. Condemns the attack on the market;\n2. Decides to lift the sanctions.',
      ['The Council: the attack on the market', 'The Council: to lift the sanctions'],
    ],
    [
      'a message',
      `${MET} His message to Rojas was that the border must open.`,
      ['Ouko: the border must open'],
    ],
    [
      'a message behind a colon',
      `${MET} President Ouko’s message was clear: the border must open.`,
      ['Ouko: the border must open'],
    ],
    [
      'clear about',
      `${MET} President Ouko was clear about the border.`,
      ['Ouko: about the border'],
    ],
    [
      'concerned by',
      `${MET} President Rojas is deeply concerned by the fighting.`,
      ['Rojas: by the fighting'],
    ],
    ['stands ready', 'Kenya stands ready to host the talks.', ['Kenya: to host the talks']],
    [
      'a gerund slipped in',
      'President Ouko, noting that trade grows, said that the port would open.',
      ['Ouko: trade grows', 'Ouko: the port would open'],
    ],
    [
      'a gerund behind the speaker',
      '“The port will open,” said President Ouko, adding that trade would grow.',
      ['Ouko: “The port will open,”', 'Ouko: trade would grow'],
    ],
    [
      'states together',
      'Kenya and Chile call upon Peru to open the port.',
      ['Kenya & Chile: to open the port'],
    ],
    [
      'an argument goes on',
      'President Ouko warned against haste, since it was the bank that had erred.',
      ['Ouko: against haste, since it was the bank that had erred'],
    ],
    [
      'an occasion ends what was told of it',
      'President Ouko briefed ministers on the call, in which he urged restraint.',
      ['Ouko: on the call', 'Ouko: restraint'],
    ],
    [
      'a second sentence behind "and"',
      `${MET} Rojas said he would look at it, and he invited Ouko to Lima.`,
      ['Rojas: he would look at it', 'Rojas: to Lima'],
    ],
    [
      'a clause that tells which thing does not share its subject',
      'President Ouko focused on what the bank called a risk and outlined the plan.',
      ['Ouko: what the bank called a risk', 'Ouko: the plan'],
    ],
    [
      'manner between',
      'President Ouko condemned in the strongest terms the attack.',
      ['Ouko: the attack'],
    ],
    [
      'a name before quoted words',
      'Opposition leader Pedro Rojas: “They have only themselves to blame”',
      ['Pedro Rojas: “They have only themselves to blame”'],
    ],
  ])('%s', (_, text, expected) => expect(toldIn(text, KENYAN)).toEqual(expected))
})

describe('a text by one who says "I"', () => {
  const BY = { ...KENYAN, title: 'Statement by the President of Kenya, Ada Ouko' }

  test.each([
    [
      'I, and the other president',
      'I spoke with President Pedro Rojas. I told the President that the port must open. The President assured me that it would open. – President Ouko',
      ['Ada Ouko: the port must open', 'Pedro Rojas: it would open'],
    ],
    [
      'we, when both do it',
      'I met President Pedro Rojas in Lima. We agreed that the port must open. – President Ouko',
      ['Ada Ouko & Pedro Rojas: the port must open'],
    ],
    [
      'whoever says I is no "he"',
      'I met Minister Pedro Rojas in Lima. He stressed that the port must open. – President Ouko',
      ['Pedro Rojas: the port must open'],
    ],
    [
      'we, the side',
      'I am back from Lima. We believe that the port must open. – President Ouko',
      ['Kenya: the port must open'],
    ],
  ])('%s', (_, text, expected) => expect(toldIn(text, BY)).toEqual(expected))
})

describe('never', () => {
  test.each([
    [
      'a scare quote is no saying',
      'The so-called “transition charter” was signed in Lima on Monday.',
    ],
    ['nor is a title', '“The Long Road Home”, a film about the crisis, opened in Lima.'],
    ['nor the name of a paper', 'The report stands in the “Daily Herald” of Monday.'],
    [
      'words that nobody is said to have said',
      'The border will open. The port will follow in June.',
    ],
    ['an inanimate subject', 'The conversation focused on trade and lasted an hour.'],
    ['an agentless passive', 'It was agreed that the ministers would prepare a plan.'],
    ['what was not said', 'President Ouko did not say that Kenya would leave the court.'],
    [
      'a quoted word goes to no speaker of the sentence before',
      'Rojas left Lima. “Enough” is a word of six letters.',
    ],
  ])('%s', (_, text) => expect(toldIn(text)).toEqual([]))

  test('a speaker does not reach over into the next sentence', () => {
    const text = 'President Ouko said that the port would open. The bank lent the money in 2020.'
    expect(toldIn(text)).toEqual(['Ouko: the port would open'])
  })
})
