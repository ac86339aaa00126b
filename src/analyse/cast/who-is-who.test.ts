import { expect, test } from 'vitest'
import { splitSentences } from '../../language/sentences.js'
import { tokenise } from '../../language/tokens.js'
import { articleOf } from '../../model/article.fixture.js'
import type { Article } from '../../model/article.js'
import type { Cast } from '../../model/mentions.js'
import { textOf } from '../../model/spans.js'
import { findActors } from '../actors.js'
import { withToldNames } from '../told-names.js'

function officialOf(text: string, side: string | null): Article {
  return articleOf(text, {
    kind: side === null ? 'report' : 'official',
    side: side === null ? null : { state: side, name: side },
    blocks: [...text.matchAll(/[^\n]+/gu)].map((line, index) => ({
      kind: index === 0 && text.includes('\n') ? 'headline' : 'body',
      start: line.index,
      end: line.index + line[0].length,
    })),
  })
}

function castOf(text: string, side: string | null = null): Cast {
  const article = officialOf(text, side)
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, article.blocks)
  return withToldNames(text, findActors(article, tokens, sentences))
}

/** Who is meant where some words stand for the last time. */
function meant(text: string, words: string, side: string | null = null): readonly string[] {
  const { mentions } = castOf(text, side)
  const last = mentions.filter((mention) => textOf(text, mention) === words).at(-1)
  return mentions
    .filter(({ start, end }) => start === last?.start && end === last.end)
    .map(({ actor }) => actor.replace('person:', ''))
}

const PAIR = 'President Ada Osei of Chile met President Kofi Arhin of Peru.'

test.each([
  ['several at the head of a sentence', 'Carriers say they have waited for weeks.', 'Carriers', []],
  ['a land of that name', 'What every map of the Ardos says is known.', 'Ardos', []],
  [
    'a chancellor of foreign affairs',
    'Brazilian Chancellor Ada Osei left for Lima. The Brazilian foreign minister said no.',
    'Brazilian foreign minister',
    ['ada-osei'],
  ],
  [
    'a chancellor of a government',
    'German Chancellor Ada Osei left for Lima. The German foreign minister said no.',
    'German foreign minister',
    ['office:DE/foreign-minister'],
  ],
  [
    'a prime minister of the house',
    'The Prime Minister of Kuwait, His Highness Sheikh Hamad Al-Osei, met President Kofi Arhin of Peru. His Highness left.',
    'His Highness',
    ['hamad-al-osei'],
  ],
  [
    'one told with an age is no leader',
    'Ruth Mensah of Chile met Kofi Arhin of Peru. Ada Osei, 34, a freelance reporter, was arrested. The two leaders agreed.',
    'The two leaders',
    ['ruth-mensah', 'kofi-arhin'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

const SOURCE = 'An official in the Chilean rice ministry, who asked not to be named, told us so.'

test.each([
  [
    'what is told of an unnamed one',
    SOURCE,
    SOURCE.slice(3, 40),
    ['unnamed-official-in-the-chilean-rice-ministry'],
  ],
  [
    'who is "he" afterwards',
    `${SOURCE} He left.`,
    'He',
    ['unnamed-official-in-the-chilean-rice-ministry'],
  ],
  [
    'and "the official"',
    `${SOURCE} The official left.`,
    'official',
    ['unnamed-official-in-the-chilean-rice-ministry'],
  ],
  [
    'and "the same official"',
    `${SOURCE} According to the same official, Peru agreed.`,
    'official',
    ['unnamed-official-in-the-chilean-rice-ministry'],
  ],
  ['the ministry is named with it', SOURCE, 'Chilean', ['state:CL']],
  [
    'where one was is no name',
    'An official in the early hours said no.',
    'official',
    ['unnamed-official'],
  ],
  [
    'whom a source tells of',
    'A source left. According to the source, President Ada Osei of Chile agreed.',
    'source',
    ['unnamed-source'],
  ],
  [
    'an office of another state is no hindrance',
    'Kofi Arhin came to Quito for rice. Ecuadorian President Ada Osei agreed on Monday to sell it. The Peruvian leader had asked for more.',
    'Peruvian leader',
    ['kofi-arhin'],
  ],
  [
    'a general with an errand',
    'Chile’s special envoy for the Southern Isles, General Kofi Arhin, met Peruvian President Ben Asante. Peru had asked for the envoy.',
    'envoy',
    ['kofi-arhin'],
  ],
  [
    'an envoy with a rank',
    'Chile’s special envoy for the Southern Isles, General Kofi Arhin, met Peruvian President Ben Asante. The general said no.',
    'general',
    ['kofi-arhin'],
  ],
  [
    'two men of three',
    'Chile’s envoy, Kofi Arhin, handed the Peruvian President, Ben Asante, a note in which his Chilean counterpart, Maria Osei, asked for rice. Asante received the envoy. The two men spoke.',
    'The two men',
    ['kofi-arhin', 'ben-asante'],
  ],
  [
    'one told is not the teller',
    `${PAIR} President Arhin assured her that it was done.`,
    'her',
    ['ada-osei'],
  ],
  [
    'the one who stands beside is no "him"',
    'Kofi Arhin told us so, with Ben Asante standing beside him.',
    'him',
    ['kofi-arhin'],
  ],
  [
    'whose visit it was',
    'President Kofi Arhin met Ben Asante. “We will help,” Asante said. Asante wrote that it would last. It was Arhin’s first visit. He called it useful.',
    'He',
    ['kofi-arhin'],
  ],
  [
    'the one who comes behind the day',
    'President Kofi Arhin led Peru. Ben Asante asked for boats. On 4 March, the day he said yes and rang Ada Osei, the president told parliament why.',
    'he',
    ['kofi-arhin'],
  ],
  [
    'one to whom an invitation was extended',
    'Kofi Arhin met Ben Asante. Arhin accepted the invitation extended to him.',
    'him',
    ['kofi-arhin'],
  ],
  [
    'a colleague behind the name',
    'Ada Osei, Chile’s prime minister, and Kofi Arhin, her Peruvian colleague, met. The Peruvian prime minister left.',
    'Peruvian prime minister',
    ['kofi-arhin'],
  ],
  [
    'the subject, where nobody has an office',
    'When Kofi Arhin met Zed Talu Quoc on Sunday, the president demanded rain.',
    'president',
    ['kofi-arhin'],
  ],
  [
    'someone met whose name nothing else tells',
    'When Kofi Arhin met Zed Talu Quoc on Sunday, he left.',
    'Zed Talu Quoc',
    ['zed-talu-quoc'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test('the President of the Republic is of the state whose text it is', () => {
  const text = 'The President of the Republic, Kofi Arhin, met Prime Minister Ada Osei of Peru.'
  expect(meant(text, 'President of the Republic', 'GH')).toEqual(['kofi-arhin'])
})

test.each([
  [
    'a seat that the text does not name',
    'The presidency of South Africa agreed.',
    'presidency of South Africa',
  ],
  ['a seat that it names', 'The Kremlin agreed.', 'Kremlin'],
  [
    'whose office it is',
    'President Ada Osei of Chile left. Osei’s office said so.',
    'Osei’s office',
  ],
  [
    'in lower case throughout',
    'President Ada Osei of South Africa left. The presidency agreed.',
    'South African presidency',
  ],
])('offices are called as in the text: %s', (_, text, name) =>
  expect(
    castOf(text)
      .actors.filter(({ kind }) => kind === 'office')
      .map((actor) => actor.name),
  ).toEqual([name]),
)

test.each([
  [
    'the form this text uses, and the lexicon’s spelling beside it',
    'President Recep Tayyip Erdogan left.',
    'Recep Tayyip Erdogan',
  ],
  [
    'a family name in capitals before the given one, as others write it',
    'Mr. HONDA Aoi, Prime Minister of Japan, left. Prime Minister Honda said no.',
    'Aoi Honda',
  ],
  [
    'a family name in capitals where it always stands first',
    'Mr. CHEN Wei, Minister of Commerce of China, left.',
    'Chen Wei',
  ],
  [
    'an office rather than a counterpart',
    'He met his Peruvian counterpart Kofi Arhin.',
    'Kofi Arhin',
  ],
])('%s', (_, text, name) => expect(castOf(text).actors.map((actor) => actor.name)).toContain(name))

test('an office tells more than being a counterpart', () => {
  const text =
    'Ada Osei met her Peruvian counterpart, Kofi Arhin. Peruvian President Kofi Arhin left.'
  const arhin = castOf(text).actors.find(({ name }) => name === 'Kofi Arhin')
  expect(arhin?.office).toBe('Peruvian President')
})

test('names in a numbered sentence with many capitals are whole', () => {
  const text =
    'The Foreign Minister of Peru, Kofi Zarhin, and the Foreign Minister of Chile, Ada Zell, met in Lima.'
  expect(castOf(text).actors.map(({ name }) => name)).toEqual(['Kofi Zarhin', 'Ada Zell'])
})

const THREE =
  'The Minister of Foreign Affairs of Chile, Ada Zell, the Minister of Foreign Relations of Peru, Kofi Arhin, and the Minister of Foreign Affairs of Ghana, Ben Asante, met in Lima on 2 May.'

test.each([
  [
    'ministers in a list',
    `${THREE} The Ministers agreed.`,
    'The Ministers',
    ['ada-zell', 'kofi-arhin', 'ben-asante'],
  ],
  [
    'one of them by state',
    `${THREE} The Minister of Peru agreed.`,
    'Minister of Peru',
    ['kofi-arhin'],
  ],
  [
    'leaders in a headline',
    'Chile pledges aid, leaders agree on a truce\nPresident Ada Osei of Chile and President Kofi Arhin of Peru spoke on Monday.',
    'leaders',
    ['ada-osei', 'kofi-arhin'],
  ],
  [
    'an envoy is none of the two sides',
    'Chilean Foreign Minister Ada Osei met Peruvian Foreign Minister Kofi Arhin. The Ghanaian envoy, Ben Asante, spoke. The two sides agreed.',
    'The two sides',
    ['ada-osei', 'kofi-arhin'],
  ],
  [
    'capitals of the parties, not of the go-between',
    'Chilean Foreign Minister Ada Osei met Peruvian Foreign Minister Kofi Arhin. The Ghanaian envoy, Ben Asante, spoke. Ghana travelled between the two capitals.',
    'the two capitals',
    ['state:CL', 'state:PE'],
  ],
  [
    'whose minister one is, by the ministry',
    'The Foreign Ministry in Lima said so. Foreign Minister Ada Osei met her Ghanaian counterpart, Ben Asante. The Peruvian minister left.',
    'Peruvian minister',
    ['ada-osei'],
  ],
  [
    'a ministry said short where foreign ministers talk',
    "Japan's Foreign Ministry agreed. India's ministry did not.",
    "India's ministry",
    ['office:IN/foreign-ministry'],
  ],
  [
    'a charge that no list has',
    'The Minister of Water and Sanitation of Peru, Ada Osei, spoke.',
    'Minister of Water and Sanitation of Peru',
    ['ada-osei'],
  ],
  [
    'foreign affairs with another charge',
    'Minister of Foreign Affairs and Worship of Chile Ada Osei spoke. The Chilean foreign minister left.',
    'Chilean foreign minister',
    ['ada-osei'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test.each([
  [
    'ministers named with their states',
    'Foreign Ministers Ben Asante of Ghana and Zed Talu of Peru met. The Peruvian minister left.',
    'Peruvian minister',
    ['zed-talu'],
  ],
  [
    'ministers named behind their states',
    'Ghanaian and Peruvian Foreign Ministers Ben Asante and Zed Talu met. The Peruvian minister left.',
    'Peruvian minister',
    ['zed-talu'],
  ],
  [
    'they who are subject and object',
    'Chilean Foreign Minister Ada Osei called Peruvian Foreign Minister Kofi Arhin, during which they exchanged views.',
    'they',
    ['ada-osei', 'kofi-arhin'],
  ],
  [
    'the foreign minister is not the secretary of state',
    'Secretary of State Ada Osei spoke with Peruvian Foreign Minister Kofi Arhin. The Secretary thanked the Foreign Minister.',
    'Foreign Minister',
    ['kofi-arhin'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test.each([
  [
    'a month that is a name',
    'Polish Deputy Foreign Minister Jan Arhin met Ben Asante. The deputy minister left.',
    'deputy minister',
    ['jan-arhin'],
  ],
  [
    'His Excellency names nobody',
    'Prime Minister Ada Osei met His Excellency Sheikh Zed Talu, Amir of Qatar. His Highness the Amir left.',
    'Amir',
    ['zed-talu'],
  ],
  [
    'a counterpart with his own title behind',
    'President Ada Osei of Ghana met her Peruvian counterpart, President Kofi Arhin. The Peruvian president left.',
    'Peruvian president',
    ['kofi-arhin'],
  ],
  [
    'two of different ranks',
    'The Sultan of Oman, Zed Talu, received Peruvian Foreign Minister Kofi Arhin. The Sultan welcomed the Peruvian minister. During the meeting, they reviewed trade.',
    'they',
    ['zed-talu', 'kofi-arhin'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test.each([
  [
    'a source with what it knows',
    'A Peruvian official familiar with the talks said so.',
    'Peruvian official familiar with the talks',
    ['unnamed-peruvian-official-familiar-with-the-talks'],
  ],
  [
    'leaders whose verb looks like a noun',
    'Chile to send aid; leaders demand truce in Somalia\nPresident Ada Osei of Chile and President Kofi Arhin of Peru spoke on Monday.',
    'leaders',
    ['ada-osei', 'kofi-arhin'],
  ],
  [
    'her ministry',
    'Chilean Foreign Minister Ada Osei said her ministry agreed.',
    'ministry',
    ['office:CL/foreign-ministry'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test("in a side's own text a head it never names is its own, and she stays she", () => {
  const text =
    'The Prime Minister spoke with President Talu of Peru. She told him so. She asked for an answer.'
  expect(meant(text, 'She', 'NZ')).toEqual(['office:NZ/prime-minister'])
})

test.each([
  ['a paper by its article', 'Der Bote reported the visit.', 'Der Bote', ['body:der-bote']],
  ['a paper by its noun', 'The daily Posten wrote that it rained.', 'Posten', ['body:posten']],
  [
    'a maker by its noun',
    'Manufacturer Norvik said so. Norvik is late.',
    'Norvik',
    ['body:norvik'],
  ],
  ['a weapon', 'Ada Osei of Chile sent the Lirio-T. Lirio-T works, she said.', 'Lirio-T', []],
  ['a leader, by a surname with an article', 'Le Brun said no.', 'Le Brun', ['le-brun']],
  [
    'whoever one meets who has the word elsewhere',
    'Arhin said the port was shut. Arhin met Osei in Lima.',
    'Osei',
    ['osei'],
  ],
  ['two teams', 'On Sunday Norvik met Suderby in the final.', 'Suderby', []],
  [
    'the government of whoever is spoken of',
    'Chilean President Ada Osei is back. She named a port, which the government will build.',
    'government',
    ['office:CL/government'],
  ],
  [
    'a government of nobody knows where',
    'Prices fell. The government denied it.',
    'government',
    [],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test.each([
  [
    'the head of a body, a courtesy before the name',
    'The Chairperson of the African Union Commission, H.E. Dr. Abena Mensah, met President Kofi Arhin of Chad. The Chairperson left.',
    'Chairperson',
    ['abena-mensah'],
  ],
  [
    'the head of an organ of a body',
    'President Kofi Arhin of Chad met the Chairperson of the Commission of the African Union, Abena Mensah. The Chairperson left.',
    'Chairperson',
    ['abena-mensah'],
  ],
  [
    'the head of a body and a head of state',
    'President Kofi Arhin of Chad met the Chairperson of the Commission of the African Union, Abena Mensah. The two personalities agreed.',
    'The two personalities',
    ['kofi-arhin', 'abena-mensah'],
  ],
  [
    'initials for a name',
    'H.H. Sheikh Omar Al Osei, the Foreign Minister of Qatar, received Ada Mensah. H.H. affirmed the ties.',
    'H.H.',
    ['omar-al-osei'],
  ],
  [
    'a minister by initials of the office',
    'External Affairs Minister Ada Mensah left for Oman. EAM thanked her hosts.',
    'EAM',
    ['ada-mensah'],
  ],
  [
    'two of whom one has a courtesy',
    'Foreign Minister Ada Mensah of Peru and H.E. Kofi Arhin, Foreign Minister of Chile, held talks. They voiced concern.',
    'They',
    ['ada-mensah', 'kofi-arhin'],
  ],
  [
    'the head of a diplomacy',
    'Peruvian Foreign Minister Ada Mensah met Chilean Foreign Minister Kofi Arhin. The head of Chilean diplomacy agreed.',
    'head of Chilean diplomacy',
    ['kofi-arhin'],
  ],
  [
    'the head of a foreign ministry',
    'Kazakh Foreign Minister Ada Mensah met Kofi Arhin. The head of the Kazakh Foreign Ministry agreed.',
    'head of the Kazakh Foreign Ministry',
    ['ada-mensah'],
  ],
  [
    'a counterpart called minister',
    'The Minister of Foreign Affairs of Peru, Ada Mensah, met her counterpart from Chile, Minister Kofi Arhin. The foreign ministers agreed.',
    'The foreign ministers',
    ['ada-mensah', 'kofi-arhin'],
  ],
  [
    'a government with an adjective of two parts',
    "Peru's army-backed government left.",
    "Peru's army-backed government",
    ['office:PE/government'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

test.each([
  [
    "the country's president",
    "Peru opened the road after Chile's minister met the country's president, Ada Mensah, on Monday. The Peruvian president left.",
    'Peruvian president',
    ['ada-mensah'],
  ],
  [
    'a patronymic that is an office too',
    'Omar bin Sultan Al Osei said so.',
    'Omar bin Sultan Al Osei',
    ['omar-bin-sultan-al-osei'],
  ],
  ['a head that is shaken', 'Chilean President Ada Osei shook her head.', 'head', []],
  [
    'an adjective between the article and the office',
    'General Kofi Arhin of Chad met Ada Mensah. The tough-talking General left.',
    'General',
    ['kofi-arhin'],
  ],
  [
    'who tells it is no apposition',
    'Chilean President Ada Osei, a diplomat said, had left.',
    'diplomat',
    ['unnamed-diplomat'],
  ],
])('%s', (_, text, words, expected) => expect(meant(text, words)).toEqual(expected))

const RECEIVED =
  'Head of State receives Minister of Peru Kofi Arhin\nAda Osei noted the harvest. The guest thanked the President.'

test("a side's own text calls its head by the office, and by a name without it", () => {
  expect(meant(RECEIVED, 'Head of State', 'CL')).toEqual(['ada-osei'])
  expect(meant(RECEIVED, 'President', 'CL')).toEqual(['ada-osei'])
})

test('who is only talked of is no head', () =>
  expect(
    meant(
      'President receives Minister of Peru Kofi Arhin\nThe President raised the case of Ada Osei.',
      'The President',
      'CL',
    ),
  ).not.toEqual(['ada-osei']))

test('another minister of one charge in a text of one side', () =>
  expect(
    meant(
      'Peru and Chile talk\nThe Foreign Minister of Peru, Ada Osei, met Foreign Minister Kofi Arhin. The foreign ministers agreed.',
      'The foreign ministers',
      'PE',
    ),
  ).toEqual(['ada-osei', 'kofi-arhin']))

test('"it said" is whoever had the word last', () =>
  expect(
    meant(
      'Chile will store oil in Peru, the Ministry of Foreign Affairs said in a statement. It said so twice.',
      'It',
    ),
  ).toEqual(meant('The Ministry of Foreign Affairs said so.', 'Ministry of Foreign Affairs')))
