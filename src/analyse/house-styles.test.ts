import { expect, test } from 'vitest'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import { analyse } from './analyse.js'

function toldBy(text: string, side: string | null): readonly string[] {
  const own: Partial<Article> =
    side === null
      ? { kind: 'report' }
      : {
          kind: 'official',
          side: { state: side, name: side },
          title: text.startsWith('I ') ? 'Post by President Ada Osei' : null,
        }
  const { attributions } = analyse(articleOf(text, own), 'fast')
  return attributions.map(
    ({ speakers, cueLemma }) => `${speakers.map(({ name }) => name).join(' & ')}: ${cueLemma}`,
  )
}

test('of two whom a story names without a state, neither is given the one seat that it names', () => {
  const text =
    'President Arhin telephoned Ada Osei on Saturday. The White House did not say why. Arhin said that the port stays open.'
  const { actors } = analyse(articleOf(text, { kind: 'commentary' }), 'fast')
  expect(actors.flatMap(({ kind, side }) => (kind === 'person' ? [side] : []))).toEqual([
    null,
    null,
  ])
})

test.each([
  [
    'a minister who is received, and one who is greeted',
    'CL',
    'Foreign Minister Ada Osei welcomed Minister Kofi Arhin of Peru at the ministry this morning. She praised his plan.',
    ['Ada Osei: praise'],
  ],
  [
    'an office by its letters before a name',
    'PH',
    'SFA Ada Osei met Kofi Arhin in Lima. Secretary Ada Osei said that the port stays open.',
    ['Ada Osei: say'],
  ],
  [
    'a headline that shortens the office, and a text that gives no name',
    'GB',
    'PM call with President Kofi Arhin of Peru\n\nThe Prime Minister thanked President Arhin for the ships.',
    ['Prime Minister: thank'],
  ],
  [
    'a source of two words that the tagger takes for a verb',
    null,
    'Downing Street said that the port stays open. The crews must wait, according to Downing Street.',
    ['Downing Street: say', 'Downing Street: according to'],
  ],
  [
    'posts that leave the "I" out',
    'CL',
    'I telephoned President Kofi Arhin of Peru. Told him that the port stays open. Thanked him for the ships. He asked whether we could wait. We agreed to meet in June.',
    ['Ada Osei: tell', 'Ada Osei: thank', 'Kofi Arhin: ask', 'Ada Osei & Kofi Arhin: agree'],
  ],
  [
    'two who are named sentences before they agree',
    'CL',
    'High Representative/Vice-President Ada Osei telephoned Foreign Minister Kofi Arhin of Peru. She asked him to wait. Minister Arhin outlined his plan. They agreed to stay in touch.',
    ['Ada Osei: ask', 'Kofi Arhin: outline', 'Ada Osei & Kofi Arhin: agree'],
  ],
  [
    'a newsletter',
    null,
    'Driving the news: President Ada Osei of Chile met President Kofi Arhin of Peru.\n\nWhat they\'re saying: Osei demanded that Lima open the port, a person briefed on the talks said.\n\nYes, but: A diplomat disputed that. "She asked, she did not demand," the diplomat said.',
    ['Ada Osei: demand', 'person briefed on the talks: say', 'diplomat: dispute', 'diplomat: say'],
  ],
  [
    'a business paper',
    null,
    "Chile may ease curbs on Peruvian fish, according to people familiar with the matter, after the countries' presidents spoke by phone Tuesday.\n\nLima will send inspectors, the people said, asking not to be identified discussing private conversations.\n\nPeru's president, Ada Osei, told Kofi Arhin that the curbs hurt.",
    ['people familiar with the matter: according to', 'the people: say', 'Ada Osei: tell'],
  ],
  [
    'a spokesman who tells of a minister whom the briefing never names',
    'IN',
    'Ada Osei, Official Spokesperson: Yes, it was raised. External Affairs Minister assured Peru that it would end.',
    ['Ada Osei: colon', 'External Affairs Minister: assure'],
  ],
  [
    'a Gulf ministry',
    'QA',
    'HE Minister of Foreign Affairs Sheikh Salem bin Nasser Al-Harbi met today with HE Minister of External Affairs of the friendly Republic of India Dr. Meera Joshi. During the meeting, the two sides reviewed bilateral relations. His Excellency stressed that the road must open. HE the Indian Minister of External Affairs thanked the State of Qatar for its mediation.',
    [
      'Salem bin Nasser Al-Harbi & Meera Joshi: review',
      'Salem bin Nasser Al-Harbi: stress',
      'Meera Joshi: thank',
    ],
  ],
  [
    'a Malay press office',
    'MY',
    "The Prime Minister, YAB Dato' Seri Hakim Salleh, received a call from the Prime Minister of Thailand, Somchai Wongsa. Prime Minister Hakim urged an early reopening of the border. Prime Minister Somchai agreed to the proposal. Both leaders agreed to meet in June.",
    ['Hakim Salleh: urge', 'Somchai Wongsa: agree', 'Hakim Salleh & Somchai Wongsa: agree'],
  ],
  [
    'a statement that a ministry issues for its minister',
    'PE',
    'Foreign Minister Rosa Peña issued the following statement after her call with Chilean Foreign Minister Tomás Ibáñez:\n\n"I made it plain that the treaty is in force. I urged my colleague to let the ships go.\n\nI also raised the attacks on the port. Minister Ibáñez assured me that they would end.\n\nWe agreed to meet in June."',
    [
      'Rosa Peña: make plain',
      'Rosa Peña: urge',
      'Rosa Peña: raise',
      'Tomás Ibáñez: assure',
      'Rosa Peña & Tomás Ibáñez: agree',
    ],
  ],
  [
    'the same with each paragraph opened again',
    'PE',
    'Foreign Minister Rosa Peña issued the following statement after her call with Chilean Foreign Minister Tomás Ibáñez:\n\n“I made it plain that the treaty is in force.\n\n“We agreed to meet in June.”',
    ['Rosa Peña: make plain', 'Rosa Peña & Tomás Ibáñez: agree'],
  ],
  [
    'a Spanish-speaking chancellery',
    'PE',
    'The Minister of Foreign Affairs, Ambassador Rosa Peña Quispe, held a telephone conversation with her counterpart from Chile, Tomás Ibáñez. Foreign Minister Peña reiterated that the treaty is in force. Minister Ibáñez undertook that the ships would leave. The Ministers agreed to meet again.',
    [
      'Rosa Peña Quispe: reiterate',
      'Tomás Ibáñez: undertake',
      'Rosa Peña Quispe & Tomás Ibáñez: agree',
    ],
  ],
  [
    'an Ethiopian office',
    'ET',
    'Prime Minister Dr. Tesfaye Gemechu held talks with President Amina Juma of Kenya. Prime Minister Tesfaye said that the dam was open. The Kenyan President asked that data be shared.',
    ['Tesfaye Gemechu: say', 'Amina Juma: ask'],
  ],
  [
    'a wire with two accounts',
    null,
    'Chilean President Ada Osei on Monday pressed Peruvian President Kofi Arhin to share the data, her office said. The Peruvian statement said the two had agreed to wait. It said that talks would follow. A Chilean official who asked not to be named said that the border might close.',
    [
      'Ada Osei: press',
      'Chilean presidency: say',
      'Peruvian government: say',
      'Ada Osei & Kofi Arhin: agree',
      'Peruvian government: say',
      'Chilean official: say',
    ],
  ],
  [
    'a tabloid',
    null,
    "Chile's foreign minister went to Lima and begged Peru for grain. Ada Osei sat down with Kofi Arhin for an hour. Arhin himself called it a circus. No paper has claimed the scoop.",
    ['Ada Osei: beg', 'Kofi Arhin: call'],
  ],
  [
    'a newsletter',
    null,
    'Ada Osei has stopped waiting. On Monday the Chilean president rang Kofi Arhin and told him that the port would close. She wants an answer now. Her demand is plain: open the road. Anyone who knows Lima knows the reply.',
    ['Ada Osei: tell', 'Ada Osei: want', 'Ada Osei: noun demand'],
  ],
  [
    'a communique that was seen',
    null,
    'The foreign ministers of Chile and Peru, Ada Osei and Kofi Arhin, met on Monday. A joint communique seen by reporters said the ministers had agreed to wait. Teams would follow in May, it said.',
    ['Ada Osei & Kofi Arhin: say', 'Ada Osei & Kofi Arhin: agree', 'Ada Osei & Kofi Arhin: say'],
  ],
  [
    'three delegations',
    'BO',
    'The President received the Foreign Ministers of Chile, Ada Osei; Peru, Kofi Arhin; and Ecuador, Ben Asante. The three delegations agreed on a truce. The President urged restraint.',
    ['Chile & Peru & Ecuador: agree', 'President: urge'],
  ],
  [
    'a text that leaves diacritics out',
    null,
    'President Inés Zúñiga of Chile spoke with Kofi Arhin of Peru. Zuniga warned that the road would close. Inés Zúñiga added that it was late.',
    ['Inés Zúñiga: warn', 'Inés Zúñiga: add'],
  ],
  [
    'what somebody would like',
    null,
    'Chilean President Ada Osei met Peruvian President Kofi Arhin. Osei would like the two navies to look into it. Arhin gave his consent to a visit. Osei reserved the right to leave.',
    ['Ada Osei: like', 'Kofi Arhin: give consent to', 'Ada Osei: reserve'],
  ],
  [
    'a record in between',
    null,
    'Chilean President Ada Osei pointed out that, according to the record, the ship was at sea. The sailors might beg to differ.',
    ['Ada Osei: point out'],
  ],
  [
    'a secretariat',
    null,
    'The Secretariat of Foreign Affairs and Cooperation of Chile denied it. The Secretariat regrets the delay and it warns that time is short. The office of the Peruvian prime minister confirmed the date.',
    [
      'Secretariat of Foreign Affairs and Cooperation of Chile: deny',
      'Secretariat of Foreign Affairs and Cooperation of Chile: regret',
      'Secretariat of Foreign Affairs and Cooperation of Chile: warn',
      'office of the Peruvian prime minister: confirm',
    ],
  ],
  [
    'a paper that has a name',
    null,
    'A Lima newspaper, the Diario Nuevo, had reported that money changed hands. The Ministry of Water and Irrigation of Kenya denied that it had paid.',
    ['Diario Nuevo: report', 'Ministry of Water and Irrigation of Kenya: deny'],
  ],
])('who speaks in %s', (_, side, text, expected) => {
  expect(toldBy(text, side)).toEqual(expected)
})
