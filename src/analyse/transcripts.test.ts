import { describe, expect, test } from 'vitest'
import { BRIEFING, toldIn } from './told.fixture.js'

const QUESTION = '\n\nQ    Will there be sanctions?'

/** What is told in one answer of a briefing in Nairobi. */
function answered(answer: string): readonly string[] {
  return toldIn(`MR. OUKO: ${answer}${QUESTION}`, BRIEFING)
}

describe('a briefing', () => {
  test.each([
    [
      'what the official asserts',
      'The dam will hold more water than any other dam on the river.',
      ['Ouko: The dam will hold more water than any other dam on the river.'],
    ],
    [
      'what the official reports',
      'The President told President Morales of Peru that the dam would be filled slowly.',
      ['President < Ouko: the dam would be filled slowly'],
    ],
    [
      'the view of the side',
      'We believe that the dam is safe for everybody downstream.',
      ['Kenya < Ouko: the dam is safe for everybody downstream'],
    ],
    [
      'a view held',
      'Our view is that the dam is safe for everybody downstream.',
      ['Kenya < Ouko: the dam is safe for everybody downstream'],
    ],
    [
      'readiness of the own side is asserted',
      'Kenya is prepared to send engineers to the dam within days.',
      ['Ouko: Kenya is prepared to send engineers to the dam within days.'],
    ],
    [
      'what goes on in "would" belongs to the one before',
      'President Morales warned that Peru would fill the dam. It would do so in the rainy season, whatever others say.',
      ['Morales < Ouko: Peru would fill the dam'],
    ],
    [
      'one who did something by doing',
      'What President Morales did today was lay out the plan for the dam.',
      ['Morales < Ouko: the plan for the dam'],
    ],
  ])('%s', (_, answer, expected) => expect(answered(answer)).toEqual(expected))

  test.each([
    ['a question', 'What would you do if the dam broke in the middle of the night?'],
    ['a greeting', 'Good morning, everybody, and thanks for coming on such a short notice.'],
    ['a refusal', 'I am not going to characterize the position of the other side on that.'],
    [
      'housekeeping',
      'I have two short announcements to make, and then I will take your questions.',
    ],
    ['how a call went', 'The call between the two presidents was very warm and constructive.'],
    [
      'that a call took place',
      'The President also spoke this morning with the leaders of the bloc.',
    ],
    ['a word of welcome', 'I would be very happy to take all of your questions on this now.'],
    ['whom to ask', 'I would refer you to the ministry of water for anything on the dam itself.'],
    [
      'thanks to a host',
      'Madam President, thank you very much for the very warm welcome in Nairobi.',
    ],
  ])('none: %s', (_, answer) => expect(answered(answer)).toEqual([]))

  test('a question of the press is nobody’s statement', () => {
    const text = `MS. OUKO: Thanks.\n\nQ    President Morales said yesterday that the dam is full. Is it?\n\nMS. OUKO: No.`
    expect(toldIn(text, BRIEFING)).toEqual([])
  })

  test('speakers whose names are no capitals; whoever only asks is none', () => {
    const text = [
      'Reuters: Chile said that the boat was attacked. Is that true?',
      'Achieng Ouko: The boat entered our waters without permission on Tuesday.',
      'AFP: Will the crew be released?',
      'Achieng Ouko: Chile urged us to release the crew at once.',
    ].join('\n\n')
    expect(toldIn(text, BRIEFING)).toEqual([
      'Achieng Ouko: The boat entered our waters without permission on Tuesday.',
      'Chile < Achieng Ouko: to release the crew at once',
    ])
  })

  test('a guest speaks for the guest’s side', () => {
    const text = [
      'President of Kenya Achieng Ouko: We believe that the railway must be finished by winter.',
      'President of Chile Pedro Rojas: We hope that the railway will be finished by winter.',
    ].join('\n\n')
    expect(toldIn(text, BRIEFING)).toEqual([
      'Kenya < Achieng Ouko: the railway must be finished by winter',
      'Chile < Pedro Rojas: the railway will be finished by winter',
    ])
  })
})

test('a name with an office or a paper behind it opens a turn', () =>
  expect(
    toldIn(
      'Mr Kofi Ouko, Official Spokesperson: Good afternoon.\n\nLeela, The Lima Post: Sir, there are reports that the dam was sold. Was it?\n\nMr Kofi Ouko: The dam belongs to the people of Kenya and to nobody else.',
      BRIEFING,
    ),
  ).toEqual(['Kofi Ouko: The dam belongs to the people of Kenya and to nobody else.']))
