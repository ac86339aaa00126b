import { describe, expect, test } from 'vitest'
import { splitSentences } from '../language/sentences.js'
import { tokenise } from '../language/tokens.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article, Block } from '../model/article.js'
import { textOf } from '../model/spans.js'
import { findActors } from './actors.js'

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: 'body',
    start: line.index,
    end: line.index + line[0].length,
  }))
}

function castOf(text: string, more: Partial<Article> = {}) {
  const article = articleOf(text, { blocks: blocksOf(text), ...more })
  const tokens = tokenise(text)
  return findActors(article, tokens, splitSentences(text, tokens, article.blocks))
}

/** Each mention as "words > actor", in the order of the text. */
function mentionsOf(text: string, more: Partial<Article> = {}): readonly string[] {
  return castOf(text, more).mentions.map(
    (mention) => `${textOf(text, mention)} > ${mention.actor.replace('person:', '')}`,
  )
}

describe('a person by office and name', () => {
  test.each([
    [
      'owner before',
      'Polish Foreign Minister Ada Osei left.',
      ['Polish Foreign Minister Ada Osei > ada-osei'],
    ],
    [
      'owner behind the office',
      'President of Latvia Ada Osei left.',
      ['President of Latvia Ada Osei > ada-osei'],
    ],
    [
      'owner behind the name',
      'President Ada Osei of Latvia left.',
      ['President Ada Osei of Latvia > ada-osei'],
    ],
    [
      'a possessive owner and a then-office',
      "Ghana's then-Defense Minister Kofi Arhin left.",
      ["Ghana's then-Defense Minister Kofi Arhin > kofi-arhin"],
    ],
    ['a possessive owner alone', "Ghana's Kofi Arhin left.", ["Ghana's Kofi Arhin > kofi-arhin"]],
    [
      'apposition behind',
      'Kofi Arhin, the Ghanaian president, left.',
      ['Kofi Arhin > kofi-arhin', 'Ghanaian president > kofi-arhin'],
    ],
    [
      'apposition before',
      'The Ghanaian president, Kofi Arhin, left.',
      ['Ghanaian president > kofi-arhin', 'Kofi Arhin > kofi-arhin'],
    ],
    ['a seat as owner', 'Kremlin aide Oleg Varin left.', ['Kremlin aide Oleg Varin > oleg-varin']],
    [
      'initials and a suffix',
      'President Ada B. Osei, Jr. left.',
      ['President Ada B. Osei, Jr. > ada-b-osei-jr'],
    ],
    [
      'particles',
      'Chancellor Ada von der Aue left.',
      ['Chancellor Ada von der Aue > ada-von-der-aue'],
    ],
    [
      'a given name that is a state',
      'Defense Minister Israel Mandel left.',
      ['Defense Minister Israel Mandel > israel-mandel'],
    ],
    [
      'several under one office',
      'Presidents Osei and Arhin left.',
      ['Osei > osei', 'Arhin > arhin'],
    ],
    ['a turn label', 'MR. ARHIN: Thank you.', ['MR. ARHIN > arhin']],
    [
      'letters that a tokeniser may cut at',
      'Croatian President Ada Plešković left.',
      ['Croatian President Ada Plešković > ada-pleskovic'],
    ],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected))

  test.each([
    ['Ghanaian President Kofi Arhin left.', 'GH', 'Ghanaian President'],
    ['Secretary of State Ada Osei left.', 'US', 'Secretary of State'],
    ['NATO Secretary General Ada Osei left.', 'NATO', 'NATO Secretary General'],
    ['Ada Osei, a spokeswoman for the Kremlin, left.', 'RU', 'spokeswoman for the Kremlin'],
    ['Prime Minister Ada Osei left.', null, 'Prime Minister'],
  ])('%s: side and office', (text, side, office) => {
    const [actor] = castOf(text).actors
    expect([actor?.side, actor?.office]).toEqual([side, office])
  })
})

describe('the same person again', () => {
  const opening = 'Ghanaian President Kofi Arhin met Polish Prime Minister Ada Osei. '
  test.each([
    ['surname', 'Arhin left.', ['Arhin > kofi-arhin']],
    ['office of a state', 'The Polish prime minister left.', ['Polish prime minister > ada-osei']],
    ['office alone', 'The president left.', ['president > kofi-arhin']],
    ['leader', 'The Ghanaian leader left.', ['Ghanaian leader > kofi-arhin']],
    ['head of state', 'The President of Ghana left.', ['President of Ghana > kofi-arhin']],
    ['pronoun of the subject', 'He left.', ['He > kofi-arhin']],
    ['pronoun that gender decides', 'She left.', ['She > ada-osei']],
    [
      'both',
      'The two leaders left.',
      ['The two leaders > kofi-arhin', 'The two leaders > ada-osei'],
    ],
    [
      'they, after both',
      'The leaders agreed. They left.',
      [
        'The leaders > kofi-arhin',
        'The leaders > ada-osei',
        'They > kofi-arhin',
        'They > ada-osei',
      ],
    ],
    [
      'their states',
      'The two countries are allies.',
      ['the two countries > state:GH', 'the two countries > state:PL'],
    ],
    [
      'their government',
      'His government fell.',
      ['His > kofi-arhin', 'government > office:GH/government'],
    ],
  ])('%s', (_, text, expected) => {
    const found = mentionsOf(opening + text).slice(2)
    expect(found.map((each) => each.toLowerCase())).toEqual(
      expect.arrayContaining(expected.map((each) => each.toLowerCase())),
    )
  })

  test.each([
    ['-y and -yy', 'President Ihor Malenkyy spoke. Malenky left.', ['ihor-malenkyy']],
    ['diacritics', 'President Recep Gökmen spoke. Gokmen left.', ['recep-gokmen']],
    ['particle dropped', 'President Karim al-Najjar spoke. Najjar left.', ['karim-al-najjar']],
    ['family name first', 'Chinese President Bai Zhenlan spoke. Bai left.', ['bai-zhenlan']],
    [
      'a spelling in the same office',
      'Iraqi President Fuad Hamdani spoke. Iraqi President Fuad Hamdany left.',
      ['fuad-hamdani'],
    ],
  ])('spelling: %s', (_, text, expected) => {
    const people = castOf(text).actors.filter((actor) => actor.kind === 'person')
    expect(people.map((actor) => actor.id.replace('person:', ''))).toEqual(expected)
  })
})

describe('known leaders', () => {
  test.each([
    ['a surname alone', 'Putin left.', 'person:vladimir-putin'],
    ['another spelling', 'Zelenskiy left.', 'person:volodymyr-zelensky'],
    ['a middle initial', 'President Joseph R. Biden, Jr. left.', 'person:joe-biden'],
    ['a common surname with its office', 'Prime Minister Johnson left.', 'person:boris-johnson'],
  ])('%s', (_, text, expected) =>
    expect(castOf(text).actors.map(({ id }) => id)).toEqual([expected]),
  )

  test('a namesake of another given name is someone else', () => {
    const ids = castOf('Prime Minister Norman Johnson of Fiji left.').actors.map(({ id }) => id)
    expect(ids).toEqual(['person:norman-johnson'])
  })
})

describe('seats, offices and bodies', () => {
  test.each([
    ['a seat', 'The Elysee said so.', ['Elysee > office:FR/presidency']],
    ['its palace', 'Elysée Palace said so.', ['Elysée Palace > office:FR/presidency']],
    [
      'the presidency of a state',
      'The French presidency said so.',
      ['French presidency > office:FR/presidency'],
    ],
    [
      'the presidency after it',
      'The French presidency confirmed it. The presidency gave no details.',
      ['French presidency > office:FR/presidency', 'presidency > office:FR/presidency'],
    ],
    [
      'a ministry and then the ministry',
      'The Polish foreign ministry confirmed it. The ministry gave no details.',
      [
        'Polish foreign ministry > office:PL/foreign-ministry',
        'ministry > office:PL/foreign-ministry',
      ],
    ],
    ['a capital that acts', 'Ankara refused.', ['Ankara > state:TR']],
    ['a capital where one is', 'They met in Ankara.', []],
    ['a capital one travels to', 'Envoys travelled to Ankara.', ['Envoys > group:envoys']],
    ['a seat where one is', 'Talks at the Kremlin went on.', []],
    ['a body by its acronym', 'The IAEA left.', ['IAEA > body:IAEA']],
    [
      'a body that the text abbreviates itself',
      'The Harbour Safety Institute (HSI) disagreed. HSI left.',
      [
        'Harbour Safety Institute > body:harbour-safety-institute',
        'HSI > body:harbour-safety-institute',
        'HSI > body:harbour-safety-institute',
      ],
    ],
    [
      'a newspaper named after a city',
      'The Ankara Tribune said so.',
      ['Ankara Tribune > body:ankara-tribune'],
    ],
    [
      "someone's office",
      "Polish Prime Minister Ada Osei's office said so.",
      ['Polish Prime Minister Ada Osei > ada-osei', 'office > office:PL/premiership'],
    ],
    [
      'a ministry by its city',
      'The Foreign Ministry in Cairo said so.',
      ['Foreign Ministry in Cairo > office:EG/foreign-ministry'],
    ],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected))
})

describe('groups and sources', () => {
  test.each([
    ['officials of a state', 'Russian officials left.', ['Russian officials > group:RU/officials']],
    ['with a rank', 'Senior U.S. officials left.', ['Senior U.S. officials > group:US/officials']],
    [
      'of several states',
      'French and Dutch diplomats left.',
      [
        'French and Dutch diplomats > group:FR/diplomats',
        'French and Dutch diplomats > group:NL/diplomats',
      ],
    ],
    [
      'joined and from somewhere',
      'He met defense ministers and security chiefs from across Europe.',
      [
        'defense ministers and security chiefs from across Europe > group:EU/defense-ministers-and-security-chiefs-from-across-europe',
      ],
    ],
    ['a people', 'Kenyans voted.', ['Kenyans > group:KE/people']],
    ['a bloc', 'The West refused.', ['West > bloc:west']],
    [
      'an unnamed source',
      'A person familiar with the matter left.',
      ['person familiar with the matter > unnamed-person-familiar-with-the-matter'],
    ],
    [
      'leaders by their states',
      'The leaders of Chile and Peru met.',
      [
        'leaders of Chile and Peru > office:CL/leader',
        'leaders of Chile and Peru > office:PE/leader',
      ],
    ],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected))
})

describe('no actors', () => {
  test.each([
    ['agreements', 'The Minsk agreements failed, and so did the Normandy Format.'],
    ['events', 'After the Geneva summit came the Paris Olympics.'],
    ['days and months', 'On Tuesday, and again in March, nothing happened.'],
    ['treaties', 'Under the Nuclear Proliferation Treaty nothing changed.'],
    ['adjectives of office', 'It was the last official high-level contact.'],
    ['an opening word', 'Yet nothing happened.'],
  ])('%s', (_, text) => expect(mentionsOf(text)).toEqual([]))
})

describe('headlines', () => {
  test.each([
    [
      'verbs keep out of names',
      'Osei Urges Chile Ceasefire In First Call With Arhin\nGhanaian President Kofi Arhin met Ada Osei, who left.',
      ['Osei > ada-osei', 'Chile > state:CL', 'Arhin > kofi-arhin'],
    ],
    [
      'a full name known from the text',
      'How Bexley Tarnow Lost The Vote Again\nMinister Bexley Tarnow left.',
      ['Bexley Tarnow > bexley-tarnow'],
    ],
  ])('%s', (_, text, expected) =>
    expect(mentionsOf(text).slice(0, expected.length)).toEqual(expected),
  )
})

describe('official texts', () => {
  const official = { kind: 'official', side: { state: 'CL', name: 'Chile' } } as const
  test('we is the side, in quotation marks it is not', () => {
    expect(mentionsOf('We agree. "We agree."', official)).toEqual(['We > state:CL'])
  })
  test('the president is its own, whoever was named last', () => {
    const text = 'Chilean President Ada Osei met Ghanaian President Kofi Arhin. The President left.'
    expect(mentionsOf(text, official).at(-1)).toBe('President > ada-osei')
  })
  test('the title tells who is meant', () => {
    const title = 'Readout of the call with Prime Minister Ada Osei of Latvia'
    expect(mentionsOf('Osei left.', { ...official, title })).toEqual(['Osei > ada-osei'])
  })
  test("a reporter's we is no side", () => {
    expect(mentionsOf('Q  Are we late?\nMR. ARHIN: We are.', official)).toEqual([
      'MR. ARHIN > arhin',
      'We > state:CL',
    ])
  })
})

describe('pronouns', () => {
  test.each([
    [
      'not the subject of its own verb',
      'Kofi Arhin met Ben Asante. Arhin told him so.',
      'him > ben-asante',
    ],
    [
      'the one thanked',
      'President Kofi Arhin thanked Ben Asante for his help.',
      'his > ben-asante',
    ],
    [
      'the speaker, not one quoted',
      'Minister Kofi Arhin spoke. "I saw Ben Asante," he said.',
      'he > kofi-arhin',
    ],
    ['a state', 'Chile protects its borders.', 'its > state:CL'],
    [
      'the giver of a readout',
      'President Kofi Arhin gave President Ben Asante a readout of his call.',
      'his > kofi-arhin',
    ],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toContain(expected))
})

test('mentions are the words of the text, with astral characters before them', () => {
  const text = '😀 Ghanaian President Kofi Arhin’s plan failed.'
  expect(mentionsOf(text)).toEqual(['Ghanaian President Kofi Arhin > kofi-arhin'])
})

test('every mention has its actor in the cast', () => {
  const cast = castOf(
    'The two leaders met. He told them that its officials, the ministry and we left.',
  )
  const ids = new Set(cast.actors.map(({ id }) => id))
  expect(cast.mentions.every(({ actor }) => ids.has(actor))).toBe(true)
})

describe('two who meet', () => {
  test.each([
    [
      'ministers of two states, named behind',
      'The foreign ministers of Chile and Peru, Ada Osei and Kofi Arhin, met. The Peruvian minister left.',
      'Peruvian minister > kofi-arhin',
    ],
    [
      'a counterpart named behind',
      'Chilean Foreign Minister Ada Osei met her Peruvian counterpart, Kofi Arhin. The two countries agreed.',
      'The two countries > state:PE',
    ],
    [
      'a spokesman is none of the two leaders',
      'Chilean President Ada Osei met Peruvian President Kofi Arhin, Peruvian spokesman Ben Asante said. The two leaders agreed.',
      'The two leaders > ada-osei',
    ],
    [
      'presidents who are not named',
      'Chilean Foreign Minister Ada Osei met Peruvian Foreign Minister Kofi Arhin. The presidents spoke in May.',
      'The presidents > office:CL/president',
    ],
    [
      'parties elsewhere are others',
      'Chilean President Ada Osei met Peruvian President Kofi Arhin. Both called on the parties in Somalia to stop.',
      'Somalia > state:SO',
    ],
    [
      'a ministry said short',
      "Peru's Ministry of Foreign Affairs agreed. Chile and Peru met. The Peruvian ministry said so.",
      'Peruvian ministry > office:PE/foreign-ministry',
    ],
    [
      'the national of a state',
      'Chilean President Ada Osei met Peruvian President Kofi Arhin. The Peruvian is betting on rain.',
      'Peruvian > kofi-arhin',
    ],
    [
      'a spokesman for the presidency',
      'The Spokesman for the Presidency, Ambassador Ben Asante, spoke. The Spokesman left.',
      'Spokesman > ben-asante',
    ],
    [
      'one once called she is no he',
      'President Ada Zell of Chile met President Kofi Arhin of Peru. She agreed. Zell invited Arhin, which he accepted.',
      'he > kofi-arhin',
    ],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toContain(expected))
})

test('whose spokesman one is tells the side', () => {
  const text = "Ghana's leader, Kofi Arhin, left. Arhin's foreign minister, Ada Osei, stayed."
  expect(castOf(text).actors.find(({ id }) => id === 'person:ada-osei')?.side).toBe('GH')
})

test("in a side's own text its own head needs no state", () => {
  const official = { kind: 'official', side: { state: 'CL', name: 'Chile' } } as const
  const text = 'President Ada Osei met President Kofi Arhin of Peru.'
  expect(castOf(text, official).actors.map(({ side }) => side)).toEqual(['CL', 'PE'])
})

test('a dateline names no one', () => {
  expect(mentionsOf('SANTIAGO, Chile (AP) — Nothing happened.')).toEqual([])
  expect(mentionsOf('LIMA, 14th May 2029 - Nothing happened.')).toEqual([])
})

describe('known gaps', () => {
  test.fails.each([
    ['a kingdom', 'Saudi Arabia agreed. The Kingdom thanked Chile.', 'Kingdom > state:SA'],
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toContain(expected))
})
