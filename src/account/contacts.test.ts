import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import type { Contact } from '../model/account.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article, Block } from '../model/article.js'
import { isVerbatim } from '../model/spans.js'
import { buildContacts } from './contacts.js'

function contactsOf(text: string, facts: Partial<Article> = {}): readonly Contact[] {
  const article = articleOf(text, { published: '2031-03-07', ...facts })
  return buildContacts(article, analyse(article))
}

/** Told behind a sentence that tells of the call. */
const LENGTHS = [
  ['In this call, which lasted forty minutes, the two leaders discussed grain.', 'PT40M'],
  ['A spokesman stated that the call, which lasted for about an hour, was useful.', '~PT1H'],
  ['The two spent an hour on the telephone.', 'PT1H'],
  ['It was an hour-long conversation.', 'PT1H'],
  ['For nearly two hours, the leaders went through a list.', '~PT2H'],
  ['There were 45 minutes of talks on grain alone.', 'PT45M'],
] as const
const INITIATIVES = [
  ['It was Ankara that rang.', 'Turkey'],
  ['Oslo had asked for the call.', 'Norway'],
  ['The call came at the request of the Norwegian side.', 'the Norwegian side'],
  ['Norway asked for Friday’s call.', 'Norway'],
  ['The call took place at the request of H.E. Mr. Kemal Aydin.', 'H.E. Mr. Kemal Aydin'],
  [
    'In the call, which was requested by the Norwegian side, he spoke of grain.',
    'the Norwegian side',
  ],
] as const

type Row = readonly [title: string, text: string, name: string, value: string]

const LINDQVIST = 'Norwegian Prime Minister Tora Lindqvist'
const AYDIN = 'Turkish President Kemal Aydin'

const namesOf = ({ participants }: Contact): string =>
  participants.map(({ side, name }) => side ?? name).join(' + ')

const outline = (contact: Contact): string =>
  `${contact.kind} ${contact.status} ${contact.count} of ${namesOf(contact)}`

describe('one contact', () => {
  test.each([
    ['by telephone', `${LINDQVIST} spoke by phone with ${AYDIN}.`, 'phone-call held 1 of NO + TR'],
    [
      'the medium behind',
      `${LINDQVIST} discussed grain with ${AYDIN} by phone.`,
      'phone-call held 1 of NO + TR',
    ],
    ['a call held', `${LINDQVIST} and ${AYDIN} held a phone call.`, 'phone-call held 1 of NO + TR'],
    [
      'a call received, the day before its caller',
      `${LINDQVIST} received a telephone call today from ${AYDIN}.`,
      'phone-call held 1 of NO + TR',
    ],
    [
      'a call with the hour between',
      `${LINDQVIST} received a call late on Thursday evening from ${AYDIN}.`,
      'phone-call held 1 of NO + TR',
    ],
    [
      'a conversation that took place',
      `A telephone conversation took place between ${LINDQVIST} and ${AYDIN}.`,
      'phone-call held 1 of NO + TR',
    ],
    [
      'spoke, and when, and with whom',
      `${LINDQVIST} spoke on the phone late Sunday with ${AYDIN}.`,
      'phone-call held 1 of NO + TR',
    ],
    [
      'spoke on a day, and how, and with whom',
      `${LINDQVIST} spoke on 18 May 2025 by telephone with ${AYDIN}.`,
      'phone-call held 1 of NO + TR',
    ],
    ['telephoned', `${LINDQVIST} telephoned ${AYDIN} on Monday.`, 'phone-call held 1 of NO + TR'],
    [
      'by video',
      `${LINDQVIST} held a secure video call with ${AYDIN}.`,
      'video-call held 1 of NO + TR',
    ],
    ['met', `${LINDQVIST} met ${AYDIN} in Oslo.`, 'meeting held 1 of NO + TR'],
    [
      'met on a day in a place',
      `${LINDQVIST} met on 18 May 2025 in Rome with ${AYDIN}.`,
      'meeting held 1 of NO + TR',
    ],
    ['hosted', `${LINDQVIST} hosted ${AYDIN} in Oslo.`, 'meeting held 1 of NO + TR'],
    ['medium not told', `${LINDQVIST} spoke on Monday with ${AYDIN}.`, 'talks held 1 of NO + TR'],
    ['went to a capital', `${LINDQVIST} travelled to Ankara in May.`, 'visit held 1 of NO + TR'],
    [
      'a letter',
      `In a letter to ${AYDIN}, ${LINDQVIST} asked for time.`,
      'letter held 1 of TR + NO',
    ],
    [
      'brought together',
      `${LINDQVIST} pulled together defence ministers from across Asia.`,
      'meeting held 1 of NO + defence ministers from across Asia',
    ],
    ['debriefed', `${LINDQVIST} debriefed the Turkish ambassador.`, 'talks held 1 of NO + TR'],
    [
      'a name never heard of',
      `${LINDQVIST} met Dang Quoc Thuan on Sunday.`,
      'meeting held 1 of NO + Dang Quoc Thuan',
    ],
    [
      'across a table',
      `${LINDQVIST} sat across the table from ${AYDIN}.`,
      'meeting held 1 of NO + TR',
    ],
    [
      'time spent together',
      `${LINDQVIST} and ${AYDIN} spent an afternoon in Oslo.`,
      'talks held 1 of NO + TR',
    ],
    [
      'a capital rung up',
      `${LINDQVIST} picked up the phone to Ankara.`,
      'phone-call held 1 of NO + TR',
    ],
    [
      'days of talks with a mediator',
      'Norway and Turkey agreed on a truce after two days of talks mediated by Qatar.',
      'talks held 1 of NO + TR + QA',
    ],
    [
      'a list with semicolons',
      'The ministers met at talks in Doha, which brought together the Foreign Ministers of Norway, Tora Lindqvist; Turkey, Kemal Aydin; and Qatar, Jassim Al-Noor.',
      'meeting held 1 of NO + TR + QA',
    ],
    [
      'an office that confirms what its leader did',
      `The Turkish presidency confirmed that ${AYDIN} had spoken with ${LINDQVIST}.`,
      'talks held 1 of TR + NO',
    ],
    [
      'a joint body that a sentence goes on about',
      `${LINDQVIST} and ${AYDIN} met. The joint committee was revived. It will meet in Bergen on 4 May.`,
      'meeting held 1 of NO + TR; meeting planned 1 of The joint committee + NO + TR',
    ],
    [
      'rounds of the same talks',
      'Norway and Turkey held a second round of talks on Tuesday. The first round was held on 3 February.',
      'talks held 1 of NO + TR; talks held 1 of NO + TR',
    ],
    [
      'one after the other',
      `${LINDQVIST} and ${AYDIN} held talks. On Friday ${LINDQVIST} met separately with each of the Turkish envoys.`,
      'talks held 1 of NO + TR; meeting held several of NO + TR',
    ],
    [
      'those whom another joins',
      `${LINDQVIST} came with Swedish Prime Minister Nils Berg. Finnish President Aino Salo joined them for talks with ${AYDIN}.`,
      'talks held 1 of FI + NO + SE + TR',
    ],
    [
      'a guest on a screen',
      `The G7 leaders, with ${AYDIN} on the screen, said on Tuesday that the port is open.`,
      'video-call held 1 of G7 + TR',
    ],
    [
      'a visit, and whom the visitor met on it',
      `${LINDQVIST} gave a speech on her first visit to Ankara. She met ${AYDIN}.`,
      'visit held 1 of NO + TR; meeting held 1 of NO + TR',
    ],
    [
      'a visit for talks',
      `${LINDQVIST} travelled to Ankara in May for talks with Turkish officials.`,
      'visit held 1 of NO + TR + TR',
    ],
  ])('%s', (_, text, expected) => expect(contactsOf(text).map(outline).join('; ')).toBe(expected))
})

describe('its standing', () => {
  test.each([
    ['will', `${LINDQVIST} will meet ${AYDIN} in Oslo.`, ['planned']],
    ['agreed to', `${LINDQVIST} and ${AYDIN} agreed to hold more talks.`, ['planned']],
    [
      'scheduled for',
      `A call between ${LINDQVIST} and ${AYDIN} is scheduled for Friday.`,
      ['planned'],
    ],
    ['a coming day', `${LINDQVIST} and ${AYDIN} meet on 12 March 2031.`, ['planned']],
    ['proposed', `${LINDQVIST} proposed a meeting with ${AYDIN}.`, ['proposed']],
    [
      'urged two others to',
      `${LINDQVIST} called for negotiations between Norway and Turkey.`,
      ['proposed'],
    ],
    ['invited', `${LINDQVIST} invited ${AYDIN} to visit Oslo.`, ['proposed']],
    ['called off', `${LINDQVIST} cancelled a meeting with ${AYDIN}.`, ['cancelled']],
    ['refused', `${LINDQVIST} refused to meet ${AYDIN}.`, []],
    [
      'until it has',
      `Lindqvist told Aydin to wait until the joint Norwegian-Turkish committee has met.`,
      ['proposed'],
    ],
    ['what they speak of', `${LINDQVIST} and ${AYDIN} discussed Chad talks.`, ['held']],
    ['never', `${LINDQVIST} has not spoken with ${AYDIN}.`, []],
  ])('%s', (_, text, expected) =>
    expect(contactsOf(text).map(({ status }) => status)).toEqual(expected),
  )
})

test('those who chair the meeting of a body that both have are who meets', () => {
  const text =
    'Norwegian Foreign Minister Per Dahl and Turkish Foreign Minister Selim Aydin co-chaired the 12th meeting of the Joint Commission for Fisheries in Oslo.'
  expect(contactsOf(text).map(outline)).toEqual(['meeting held 1 of NO + TR'])
})

test('a visit to which an invitation is accepted is still to come', () =>
  expect(
    contactsOf(
      `${LINDQVIST} spoke with ${AYDIN}. ${AYDIN} accepted an invitation to undertake a working visit to Norway in the autumn.`,
    ).map(({ kind, status }) => `${kind} ${status}`),
  ).toEqual(['talks held', 'visit planned']))

test.each([
  'demanded on Monday that Turkey release the crew, a spokesman said, in a call that lasted 40 minutes.',
  'demanded on Monday that Turkey release the crew in a phone call.',
])('a call in which somebody demanded something of another state: %s', (words) =>
  expect(contactsOf(`${LINDQVIST} ${words}`).map(outline)).toEqual([
    'phone-call held 1 of NO + TR',
  ]),
)

describe('no contact', () => {
  test.each([
    ['a demand', `${LINDQVIST} called for a ceasefire.`],
    ['what somebody is called', `${LINDQVIST} called ${AYDIN} a partner.`],
    ['reporters', `${LINDQVIST} spoke with reporters in Oslo.`],
    [
      'one side among itself',
      'Norwegian Prime Minister Tora Lindqvist met Norwegian Foreign Minister Per Dahl.',
    ],
    ['talks in general', 'Any talks will be tough, and there is no dialogue.'],
    ['a speech for something', `${LINDQVIST} spoke in favour of the plan.`],
    ['things gathered', 'Norway wanted to bring together two battalions with its allies.'],
    [
      'what is done to the letter',
      `${LINDQVIST} said that Norway and Turkey would apply the convention to the letter.`,
    ],
    [
      'a task of ministers',
      'Norway and Turkey told their ministers to conclude negotiations by the end of the year.',
    ],
    ['a map on a screen', `${LINDQVIST} spoke with a map on the screen.`],
    ['help that is welcomed', `The help of ${AYDIN} was welcomed by ${LINDQVIST}.`],
    ['prisoners', 'Norway and Turkey agreed on prisoner exchanges.'],
    ['denied', `${LINDQVIST} denied on Friday that she had met ${AYDIN}.`],
    ['denied as a noun', `${LINDQVIST} denied that there had been a call with ${AYDIN}.`],
    ['a report of it dismissed', `${LINDQVIST} dismissed reports that she had met ${AYDIN}.`],
  ])('%s', (_, text) => expect(contactsOf(text).map(outline)).toEqual([]))
})

const STORY = `${LINDQVIST} urged ${AYDIN} on Tuesday to lift the ban as the two held their first known phone talks in over two years, her office said. The Turkish presidency confirmed the conversation. The talks lasted for more than an hour, and the two agreed to hold more talks on grain. She had warned Aydin in a series of phone calls in 2028. The last call between the leaders took place in September 2029.`

describe('several contacts of the same two', () => {
  test('the one reported, a series, an earlier one and a planned one are kept apart', () => {
    expect(contactsOf(STORY).map((contact) => [outline(contact), contact.date])).toEqual([
      ['phone-call held 1 of NO + TR', '2031-03-04'],
      ['talks planned 1 of NO + TR', null],
      ['phone-call held several of NO + TR', '2028'],
      ['phone-call held 1 of NO + TR', '2029-09'],
    ])
  })

  test('later words go back to the one reported and tell its facets', () => {
    const [main] = contactsOf(STORY)
    expect(main?.main).toBe(true)
    expect(main?.evidence.map(({ quote }) => quote)).toEqual([
      'the two held their first known phone talks in over two years',
      'The Turkish presidency confirmed the conversation',
      'The talks lasted for more than an hour',
    ])
    expect(main?.duration).toEqual({ op: '>', iso: 'PT1H' })
    expect(main?.followUp).toBe('hold more talks on grain')
    expect(
      main?.facets.filter(({ name }) => name === 'precedent').map(({ value }) => value),
    ).toEqual(['their first known phone talks in over two years'])
  })

  test('every quotation is the text at its place', () => {
    for (const contact of contactsOf(STORY))
      for (const evidence of [
        ...contact.evidence,
        ...contact.facets.flatMap((facet) => facet.evidence),
      ])
        expect(isVerbatim(STORY, evidence)).toBe(true)
  })
})

describe('on a visit', () => {
  test.each([
    [
      'in one breath',
      `${AYDIN} arrived in Oslo on 4 March and met ${LINDQVIST}.`,
      ['visit 2031-03-04 Oslo', 'meeting 2031-03-04 Oslo'],
    ],
    [
      'in the next sentence',
      `${AYDIN} arrived in Oslo on 4 March. He was received by ${LINDQVIST}.`,
      ['visit 2031-03-04 Oslo', 'meeting 2031-03-04 Oslo'],
    ],
    [
      'behind what else is told of the visit',
      `${AYDIN} arrived in Oslo on 4 March. It was his first visit to Norway. He met ${LINDQVIST}.`,
      ['visit 2031-03-04 Oslo', 'meeting 2031-03-04 Oslo'],
    ],
    [
      'sentences away',
      `${AYDIN} arrived in Oslo on 4 March. The port was shut. It rained. Ships lay idle. Aydin met ${LINDQVIST}.`,
      ['visit 2031-03-04 Oslo', 'meeting null null'],
    ],
    [
      'told in passing',
      `${AYDIN}, who landed in Oslo on 4 March, met ${LINDQVIST}.`,
      ['visit 2031-03-04 Oslo', 'meeting null null'],
    ],
    [
      'a visit told as the first',
      `${LINDQVIST} told ${AYDIN} on Sunday that Norway would help. It was Aydin's first visit to Norway.`,
      ['visit 2031-03-02 null'],
    ],
    [
      'a meeting of another day',
      `${AYDIN} arrived in Oslo on 4 March. He met ${LINDQVIST} on 5 March.`,
      ['visit 2031-03-04 Oslo', 'meeting 2031-03-05 null'],
    ],
    [
      'somebody of a third state',
      `${AYDIN} arrived in Oslo on 4 March. He met Chilean President Ada Osei.`,
      ['visit 2031-03-04 Oslo', 'meeting null null'],
    ],
  ])('%s', (_, text, expected) =>
    expect(
      contactsOf(text)
        .map(({ kind, date, place }) => `${kind} ${date} ${place}`)
        .toSorted()
        .toReversed(),
    ).toEqual(expected),
  )

  test('behind who it was with, a comma, the place', () => {
    const [contact] = contactsOf(`${AYDIN} met Norway's prime minister, Tora Lindqvist, in Bergen.`)
    expect(contact?.place).toBe('Bergen')
  })
})

describe('facets', () => {
  const lead = `${LINDQVIST} and ${AYDIN} held a phone call on Tuesday.`
  test.each<Row>([
    [
      'place',
      'The Norwegian prime minister met the Turkish president in Geneva.',
      'place',
      'Geneva',
    ],
    [
      'initiator by phrase',
      `${lead} The call took place at the initiative of the Turkish side.`,
      'initiator',
      'the Turkish side',
    ],
    [
      'initiator by verb',
      `${LINDQVIST} telephoned ${AYDIN} on Tuesday.`,
      'initiator',
      'Tora Lindqvist',
    ],
    [
      'atmosphere',
      `${lead} The conversation took place in a calm and open atmosphere.`,
      'atmosphere',
      'in a calm and open atmosphere',
    ],
    [
      'what it was the first since is not its day',
      `${LINDQVIST} met ${AYDIN} in Oslo on 4 March, their first talks since two men were shot on 3 May 2030.`,
      'date',
      '2031-03-04',
    ],
    ['topics', `${lead} The two leaders discussed the grain route.`, 'topics', 'the grain route'],
    [
      'rank in a row',
      `${LINDQVIST} had the third in the recent period telephone conversation with ${AYDIN}.`,
      'precedent',
      'the third in the recent period',
    ],
    [
      'follow-up told of teams',
      `${lead} The two leaders tasked their teams to follow up.`,
      'followUp',
      'to follow up',
    ],
    [
      'confirmation',
      `${lead} Ankara confirmed the call.`,
      'confirmation',
      'Ankara confirmed the call',
    ],
    [
      'length in a relative clause',
      `${LINDQVIST} had a phone call with ${AYDIN}, which lasted more than two hours.`,
      'duration',
      '>PT2H',
    ],
    ...LENGTHS.map(([text, value]): Row => [text, `${lead} ${text}`, 'duration', value]),
    ...INITIATIVES.map(([text, value]): Row => [text, `${lead} ${text}`, 'initiator', value]),
  ])('%s', (_, text, name, value) => {
    const [contact] = contactsOf(text)
    expect(
      contact?.facets.filter((facet) => facet.name === name).map((facet) => facet.value),
    ).toEqual([value])
  })

  test('unknown stays unknown: the stamp of a readout is not the day of the call', () => {
    const [contact] = contactsOf(`${LINDQVIST} had a phone conversation with ${AYDIN}.`, {
      kind: 'official',
    })
    expect([contact?.date, contact?.place, contact?.initiator, contact?.duration]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('the title tells the medium that a readout leaves out', () => {
    const [contact] = contactsOf(`${LINDQVIST} spoke today with ${AYDIN}.`, {
      title: "Readout of the Prime Minister's Call with President Aydin",
    })
    expect([contact?.kind, contact?.date]).toEqual(['phone-call', '2031-03-07'])
  })
})

test('a visit is with the one whom the visitor met', () => {
  const text = `${LINDQVIST} gave a speech on her first visit to Ankara. She met ${AYDIN}.`
  expect(contactsOf(text)[0]?.participants.map(({ name }) => name)).toEqual([
    'Tora Lindqvist',
    'Kemal Aydin',
  ])
})

describe('the author of a post leaves the "I" out', () => {
  const post = { kind: 'official', side: { state: 'NO', name: 'Norway' } } as const
  const posted = (text: string) =>
    contactsOf(`${text} I thanked him for the ferries.`, {
      ...post,
      title: 'Post by Prime Minister Tora Lindqvist',
    }).map(({ kind, participants }) => [kind, participants.map(({ name }) => name)])
  test.each([
    ['a noun', `Good call with ${AYDIN}.`, 'phone-call'],
    ['a verb', `Spoke with ${AYDIN} by phone today.`, 'phone-call'],
    ['the end of it', `Just got off the phone with ${AYDIN}.`, 'phone-call'],
    ['a feeling', `Pleased to welcome ${AYDIN} to Oslo today.`, 'meeting'],
  ])('%s', (_, text, kind) =>
    expect(posted(text)).toEqual([[kind, ['Tora Lindqvist', 'Kemal Aydin']]]),
  )
  test('somebody else acts', () =>
    expect(posted(`Sweden's king spoke with ${AYDIN} by phone.`)).not.toContainEqual([
      'phone-call',
      expect.arrayContaining(['Tora Lindqvist']),
    ]))
})

test('a date within the name of another thing is not the day of the contact', () => {
  const [contact] = contactsOf(
    `${LINDQVIST} met ${AYDIN} on Monday and spoke of the February 14 ferry fire.`,
  )
  expect(contact?.date).toBe('2031-03-03')
  expect(
    contactsOf(`${LINDQVIST} and ${AYDIN} discussed the February 14 ferry fire.`)[0]?.date,
  ).toBe(null)
})

test('a visit to come that ministers prepare is of whoever is to visit', () => {
  const planned = contactsOf(
    `${LINDQVIST} telephoned ${AYDIN}. The two leaders reviewed preparations for the state visit of the King of Spain to Oslo, scheduled for the second half of May, and the agenda of the BRICS summit.`,
  )
  expect(planned.map(outline)).toEqual([
    'phone-call held 1 of NO + TR',
    'visit planned 1 of ES + NO',
  ])
  expect(planned[1]?.date).toBe('2031-05-16/2031-05-31')
})

test('a caption tells a contact', () => {
  const text = `Tora Lindqvist and Kemal Aydin at a May 2029 meeting in Oslo.\n\n${LINDQVIST} telephoned ${AYDIN} on Tuesday.`
  const blocks: readonly Block[] = [
    { kind: 'caption', start: 0, end: text.indexOf('\n') },
    { kind: 'body', start: text.indexOf('\n') + 2, end: text.length },
  ]
  expect(
    contactsOf(text, { blocks }).map((contact) => [contact.kind, contact.date, contact.place]),
  ).toEqual([
    ['phone-call', '2031-03-04', null],
    ['meeting', '2029-05', 'Oslo'],
  ])
})

test('who rules the state visited and spoke with the visitor was the host', () => {
  const [visit] = contactsOf(
    `${LINDQVIST} told ${AYDIN} on Sunday that Norway would help. It was Aydin's first visit to Norway.`,
  )
  expect(visit?.participants.map(({ name }) => name).toSorted()).toEqual([
    'Kemal Aydin',
    'Tora Lindqvist',
  ])
})

test("a headline's infinitive is its future, and its date that of what it tells", () => {
  const outlined = (headline: string, body: string) => {
    const blocks: readonly Block[] = [
      { kind: 'headline', start: 0, end: headline.length },
      { kind: 'body', start: headline.length + 2, end: headline.length + 2 + body.length },
    ]
    return contactsOf(`${headline}\n\n${body}`, { blocks }).map(
      (contact) => `${outline(contact)} ${contact.date}`,
    )
  }
  expect(
    outlined('Norway, Turkey to reopen talks on grain', `${LINDQVIST} met ${AYDIN} on Thursday.`),
  ).toEqual(['meeting held 1 of NO + TR 2031-03-06', 'talks planned 1 of NO + TR null'])
  expect(
    outlined(
      'Norway to open ports by April 2 after video call with Turkey',
      `${LINDQVIST} spoke with ${AYDIN} on Thursday.`,
    ),
  ).toEqual(['video-call held 1 of NO + TR 2031-03-06'])
})

describe('when another contact is or was', () => {
  const CALL = `${LINDQVIST} spoke by phone with ${AYDIN} on Friday.`
  test.each([
    [
      'before the end of some time',
      'They decided to talk again by telephone before the end of April.',
      'planned 2031-03-07/2031-04-30',
    ],
    [
      'before the end of the present one',
      'They will meet in Oslo before the end of the year.',
      'planned 2031',
    ],
    [
      'within a length',
      'They will meet in Oslo within six weeks.',
      'planned 2031-03-07/2031-04-18',
    ],
    [
      'the day on which it was agreed',
      'They agreed on Friday to meet in Oslo in May.',
      'planned 2031-05',
    ],
    ['the day of the saying alone', 'They agreed on Friday to meet in Oslo.', 'planned null'],
    [
      'a date that a clause hangs on',
      'It was their first talk since June, when they saw each other in Ankara.',
      'held 2030-06',
    ],
    [
      'in a clause that goes on',
      'He recalled their meeting in Ankara, which was held on 4 February.',
      'held 2031-02-04',
    ],
  ])('%s', (_, text, told) =>
    expect(
      contactsOf(`${CALL} ${text}`)
        .slice(1)
        .map(({ status, date }) => `${status} ${date}`),
    ).toEqual([told]),
  )
})

test('the call that nothing told of is that of the two whom the text is about', () => {
  const text =
    'Lindqvist, who is in her third year, gave Aydin all that he asked. Aydin said that he was glad. The call lasted an hour.'
  expect(contactsOf(text).map(outline)).toEqual(['phone-call held 1 of Lindqvist + Aydin'])
  expect(contactsOf(`${text} Osei told Owusu of it. Osei praised Owusu.`).length).toBe(0)
})

test('who asked for it is named, where the words only point at the one named last', () => {
  const [contact] = contactsOf(
    `${LINDQVIST} had a phone call with ${AYDIN} at the latter's request.`,
  )
  expect(contact?.initiator).toBe('Kemal Aydin')
})

test('a body that somebody is a member of takes no part', () => {
  const text =
    'Member of the Political Bureau of the Party Central Committee and Norwegian Prime Minister Tora Lindqvist had a phone call with Turkish President Kemal Aydin.'
  expect(contactsOf(text).map(outline)).toEqual(['phone-call held 1 of NO + TR'])
})

test('a call that has a day was more than asked for', () => {
  const text = `${LINDQVIST} asked for Monday’s call. She told ${AYDIN} that the port was open.`
  expect(contactsOf(text).map((contact) => [outline(contact), contact.initiator])).toEqual([
    ['phone-call held 1 of NO + TR', 'Tora Lindqvist'],
  ])
})
