/** Two tellings of one call, told as news is, and what must or must not be found between them. */
export interface TextPair {
  readonly name: string
  readonly a: string
  readonly b: string
  /** "kind: words of one side | words of the other": deciding words, `-` for none, in either order. */
  readonly found?: readonly string[]
  /** Kinds of which nothing may be found. */
  readonly not?: readonly string[]
  /** A pair that we know to fail. */
  readonly isGap?: true
}

interface Frame {
  readonly a: string
  readonly b: string
}

/** How each of the two accounts begins; leaders and events are invented. */
const FRAMES = {
  gulf: {
    a: 'LISBON, 2 April 2031 (Example Wire) - Portuguese Prime Minister Ana Ribeiro spoke by telephone with Jordanian Prime Minister Omar Haddad on Wednesday, her office said.',
    b: 'The prime ministers of Portugal and Jordan, Ana Ribeiro and Omar Haddad, talked on the phone on 2 April 2031.',
  },
  nordic: {
    a: 'OSLO, 14 June 2031 (Example Wire) - Norwegian President Kari Lund met Chilean President Tomas Araya in Oslo on Saturday, the Norwegian presidency said.',
    b: 'Kari Lund of Norway received Tomas Araya, the president of Chile, in Oslo on 14 June 2031.',
  },
  asia: {
    a: 'JAKARTA, 9 May 2030 (Example Wire) - Indonesian Foreign Minister Putri Santoso held a video call with Kenyan Foreign Minister Daniel Mwangi on Thursday, the Indonesian foreign ministry said.',
    b: 'Putri Santoso and Daniel Mwangi, the foreign ministers of Indonesia and Kenya, held a video call on 9 May 2030.',
  },
} as const satisfies Readonly<Record<string, Frame>>

function pair(
  name: string,
  frame: keyof typeof FRAMES,
  told: Pick<TextPair, 'a' | 'b' | 'found' | 'not' | 'isGap'>,
): TextPair {
  const { a, b } = FRAMES[frame]
  return { ...told, name, a: `${a} ${told.a}\n`, b: `${b} ${told.b}\n` }
}

const NUMBERS: readonly TextPair[] = [
  pair('an hour against forty minutes', 'gulf', {
    a: 'The call lasted an hour, the office said.',
    b: 'The call lasted forty minutes.',
    found: ['number: an hour | forty minutes'],
  }),
  pair('more than two hours holds two and a half', 'gulf', {
    a: 'The call lasted more than two hours, her office said.',
    b: 'The conversation went on for two and a half hours.',
    not: ['number'],
  }),
  pair('about an hour holds 55 minutes', 'gulf', {
    a: 'The call lasted about an hour, her office said.',
    b: 'The conversation lasted 55 minutes.',
    not: ['number'],
  }),
  pair('ninety minutes are an hour and a half', 'nordic', {
    a: 'The meeting lasted 90 minutes, the presidency said.',
    b: 'The meeting lasted an hour and a half.',
    not: ['number'],
  }),
  pair('two sums', 'gulf', {
    a: 'Ribeiro promised to lend Jordan 300 million euros for a desalination plant, her office said.',
    b: 'Ribeiro promised to lend Jordan 500 million euros for a desalination plant, officials said.',
    found: ['number: 300 million euros | 500 million euros'],
  }),
  pair('one sum in two scales', 'gulf', {
    a: 'Ribeiro promised Jordan a loan of 1.2 billion euros for railways, her office said.',
    b: 'Ribeiro promised Jordan a loan of 1,200 million euros for railways, officials said.',
    not: ['number'],
  }),
  pair('some nine billion rounds 8.8', 'nordic', {
    a: 'Lund said trade between the two countries stood at 8.8 billion dollars last year, her office said.',
    b: 'Last year trade between Norway and Chile came to some 9 billion dollars, Lund said.',
    not: ['number'],
  }),
  pair('up to 400 holds 300', 'asia', {
    a: 'Santoso said Indonesia would send up to 400 tonnes of rice to Kenya, the ministry said.',
    b: 'Santoso said Indonesia would send 300 tonnes of rice to Kenya.',
    not: ['number'],
  }),
  pair('at least 140 excludes 120', 'asia', {
    a: 'Mwangi asked Santoso to lift the ban on at least 140 Kenyan companies, his ministry said.',
    b: 'Mwangi asked Santoso to lift the ban on 120 Kenyan companies.',
    found: ['number: at least 140 Kenyan companies | 120 Kenyan companies'],
  }),
  pair('at least 140 holds 150', 'asia', {
    a: 'Mwangi asked Santoso to lift the ban on at least 140 Kenyan companies, his ministry said.',
    b: 'Mwangi asked Santoso to lift the ban on 150 Kenyan companies.',
    not: ['number'],
  }),
  pair('a dozen are twelve', 'nordic', {
    a: 'Lund promised to send twelve technicians to the Chilean observatory, her office said.',
    b: 'Lund promised to send a dozen technicians to the Chilean observatory.',
    not: ['number'],
  }),
  pair('eleven sailors and twelve', 'nordic', {
    a: 'Araya thanked Lund for the rescue of the eleven sailors off Cape Horn, his office said.',
    b: 'Araya thanked Lund for the rescue of the 12 sailors off Cape Horn.',
    found: ['number: eleven sailors | 12 sailors'],
  }),
  pair('a week and a month', 'asia', {
    a: 'Mwangi said 300 lorries of timber crossed into Kenya every week, his ministry said.',
    b: 'Mwangi said 300 lorries of timber crossed into Kenya every month.',
    found: [
      'number: 300 lorries of timber crossed into Kenya every week | 300 lorries of timber crossed into Kenya every month',
    ],
  }),
  pair('one sum told alike and one not', 'asia', {
    a: 'Mwangi said Kenya would lend 40 million dollars for the port, on which 90 million dollars were spent, his ministry said.',
    b: 'Mwangi said Kenya would lend 55 million dollars for the port, on which 90 million dollars were spent.',
    found: ['number: 40 million dollars | 55 million dollars'],
  }),
  pair('so many of so many', 'asia', {
    a: 'Mwangi said 14 sailors of the ferry had been freed, his ministry said.',
    b: 'Mwangi said fifteen of the 21 sailors of the ferry had been freed.',
    found: ['number: 14 sailors | fifteen of the 21 sailors'],
  }),
  pair('a day beside an earlier year', 'nordic', {
    a: 'Araya said the fisheries board would meet in Oslo on 8 April.',
    b: 'Araya said the fisheries board would meet in Oslo on 18 April, for the first time since 2029.',
    found: ['date: 8 April | 18 April'],
  }),
  pair('committed, and could', 'nordic', {
    a: 'Araya committed to sending 40 more guards to the border.',
    b: 'Araya said 40 more guards could be sent to the border.',
    found: ['wording-strength: committed to | could'],
  }),
  pair('a rise to a total against another increment', 'asia', {
    a: 'Mwangi said Kenya would raise its power exports from 200 to 350 megawatts, his ministry said.',
    b: 'Mwangi said Kenya would export an additional 200 megawatts of power.',
    found: ['number: from 200 to 350 megawatts | an additional 200 megawatts'],
  }),
  pair('a rise to a total and its increment', 'asia', {
    a: 'Mwangi said Kenya would raise its power exports from 200 to 350 megawatts, his ministry said.',
    b: 'Mwangi said Kenya would export an additional 150 megawatts of power.',
    not: ['number'],
  }),
  pair('a total from a base, turned about', 'asia', {
    a: 'Mwangi said Kenya would raise its tea exports to 90 tonnes from 60 tonnes, his ministry said.',
    b: 'Mwangi said Kenya would export another 50 tonnes of tea.',
    found: ['number: to 90 tonnes from 60 | another 50 tonnes'],
  }),
  pair('a sum converted in brackets', 'asia', {
    a: 'Santoso pledged a loan of 310 billion rupiah ($20 million) for the port, the ministry said.',
    b: 'Santoso pledged a loan of $20 million for the port.',
    not: ['number'],
  }),
  pair('two shares', 'gulf', {
    a: 'Haddad complained that Portugal had cut student visas by 30 percent, his office said.',
    b: 'Haddad complained that Portugal had cut student visas by 40 percent.',
    found: ['number: 30 percent | 40 percent'],
  }),
  pair('two things, each as in the other', 'gulf', {
    a: 'Ribeiro said Portugal had sent 200 trucks and 30 buses to the border, her office said.',
    b: 'Ribeiro said Portugal had sent 30 buses and 200 trucks to the border.',
    not: ['number'],
  }),
  pair('kilometres and miles', 'gulf', {
    a: 'Haddad said the pipeline would run for 300 kilometres through the desert, his office said.',
    b: 'Haddad said the pipeline would run for 186 miles through the desert.',
    not: ['number'],
  }),
  pair('kilometres and other miles', 'gulf', {
    a: 'Haddad said the pipeline would run for 300 kilometres through the desert, his office said.',
    b: 'Haddad said the pipeline would run for 300 miles through the desert.',
    found: ['number: 300 kilometres | 300 miles'],
  }),
  pair('two rounds and three', 'asia', {
    a: 'Santoso said negotiators had held two rounds of talks on palm oil, the ministry said.',
    b: 'Santoso said negotiators had held three rounds of talks on palm oil.',
    found: ['number: two rounds | three rounds'],
  }),
  pair('a third and a half', 'nordic', {
    a: 'Araya said Chile would cut its salmon tariffs by a third, his office said.',
    b: 'Araya said Chile would cut its salmon tariffs by half.',
    found: ['number: a third | half'],
  }),
  pair('a half and 50 percent', 'nordic', {
    a: 'Araya said Chile would cut its salmon tariffs by half, his office said.',
    b: 'Araya said Chile would cut its salmon tariffs by 50 percent.',
    not: ['number'],
  }),
  pair('a zero too many, and harsher', 'asia', {
    a: 'Mwangi asked Indonesia to help train 5,000 nurses by 2033, his ministry said.',
    b: 'Mwangi demanded that Indonesia train 50,000 nurses by 2033.',
    found: ['number: 5,000 nurses | 50,000 nurses'],
  }),
  pair('tonnes of other words for one thing', 'gulf', {
    a: 'Ribeiro said Portugal would ship 12,000 tonnes of food and medicine to Aqaba, her office said.',
    b: 'Ribeiro said Portugal would ship 10,000 tons of relief goods to Aqaba.',
    found: ['number: 12,000 tonnes | 10,000 tons'],
  }),
  pair('how long they had not spoken', 'gulf', {
    a: 'It was their first conversation in nearly eight months, the office said.',
    b: 'It was their first conversation in two years.',
    found: ['number: nearly eight months | two years'],
  }),
  pair('numbers of different things', 'nordic', {
    a: 'Lund said Norway would buy 40 ferries and hire 900 sailors from Chile, her office said.',
    b: 'Lund said Norway would buy ferries from Chile and build 12 piers there.',
    not: ['number'],
  }),
]

const DENIALS: readonly TextPair[] = [
  pair('a promise, and a denial that it was made', 'asia', {
    a: 'Mwangi said Santoso had promised to waive visas for Kenyan traders, his ministry said.',
    b: 'Santoso denied that any such promise on visas for Kenyan traders had been made.',
    found: ['wording-strength: promised | denied'],
  }),
  pair('agreed against rejected', 'nordic', {
    a: 'Araya agreed to reopen the fishing zone to Norwegian trawlers, the presidency said.',
    b: 'Araya rejected reopening the fishing zone to Norwegian trawlers.',
    found: ['wording-strength: agreed | rejected'],
  }),
  pair('ruled out what was promised', 'gulf', {
    a: 'Ribeiro promised to send mine sweepers to Aqaba, her office said.',
    b: 'Ribeiro ruled out sending mine sweepers to Aqaba.',
    found: ['wording-strength: promised | ruled out'],
  }),
  pair('accepted against declined', 'gulf', {
    a: 'Haddad accepted an invitation to visit Lisbon in May, his office said.',
    b: 'Haddad declined an invitation to visit Lisbon in May.',
    found: ['wording-strength: accepted | declined'],
  }),
  pair('would and would not', 'gulf', {
    a: 'Haddad said Jordan would withdraw its monitors from the crossing, his office said.',
    b: 'Haddad said Jordan would not withdraw its monitors from the crossing.',
    found: ['wording-strength: - | not'],
  }),
  pair('agreed, and no agreement', 'asia', {
    a: 'The ministers agreed on a price for liquefied gas, the ministry said.',
    b: 'The ministers reached no agreement on a price for liquefied gas.',
    found: ['wording-strength: - | no'],
  }),
  pair('never and unacceptable', 'gulf', {
    a: 'Haddad said Jordan would never accept borders changed by force, his office said.',
    b: 'Haddad said Jordan would not accept borders changed by force.',
    not: ['wording-strength'],
  }),
  pair('had received, had never received', 'asia', {
    a: 'Mwangi said Kenya had received the letter on tuna quotas, his ministry said.',
    b: 'Mwangi said Kenya had never received the letter on tuna quotas.',
    found: ['wording-strength: - | never'],
  }),
  pair('discussed, and refused to discuss', 'nordic', {
    a: 'Lund and Araya discussed the extradition of the banker, the presidency said.',
    b: 'Araya refused to discuss the extradition of the banker.',
    found: ['wording-strength: discussed | refused'],
  }),
  pair('a denial in both', 'nordic', {
    a: 'Araya denied that Chile had sold the frigates, his office said.',
    b: 'Araya said Chile had not sold the frigates.',
    not: ['wording-strength'],
  }),
  pair('not only', 'gulf', {
    a: 'Haddad said the dam would serve not only Jordan but its neighbours, his office said.',
    b: 'Haddad said the dam would serve Jordan and its neighbours.',
    not: ['wording-strength'],
    isGap: true,
  }),
  pair('said it was so, and denied it', 'asia', {
    a: 'Santoso said Kenyan patrol boats had fired on Indonesian trawlers, the ministry said.',
    b: 'Mwangi denied that Kenyan patrol boats had fired on Indonesian trawlers.',
    found: ['wording-strength: said | denied'],
  }),
  pair('a denial of something else', 'asia', {
    a: 'Santoso said Kenyan patrol boats had fired on Indonesian trawlers, the ministry said.',
    b: 'Mwangi denied that Kenya planned to close its port to Indonesian tea.',
    not: ['wording-strength'],
  }),
]

const ACTORS: readonly TextPair[] = [
  pair('through a spokesman, or without one', 'gulf', {
    a: 'Haddad said the crossing would stay open, his spokesman Sami Qasim told reporters.',
    b: 'Haddad said the crossing would stay open.',
    not: ['actor'],
  }),
  pair('a minister against unnamed officials', 'asia', {
    a: 'Mwangi warned that the tuna quota would ruin coastal villages, his ministry said.',
    b: 'Kenyan officials warned that the tuna quota would ruin coastal villages.',
    found: ['actor: Mwangi | Kenyan officials'],
  }),
  pair('both against one of them', 'nordic', {
    a: 'Lund called on the parties in the strait to lay down their arms, her office said.',
    b: 'The two presidents called on the parties in the strait to lay down their arms.',
    found: ['actor: Lund | The two presidents'],
  }),
  pair('a country for its minister', 'asia', {
    a: 'Mwangi said the harbour was safe for Indonesian ships, his ministry said.',
    b: 'Kenya said the harbour was safe for Indonesian ships.',
    not: ['actor'],
  }),
  pair('asked for by one, or by the other', 'gulf', {
    a: 'The call took place at the request of the Jordanian side, her office said.',
    b: 'The call was requested by Portugal.',
    found: ['actor: at the request of the Jordanian side | requested by Portugal'],
  }),
  pair('asked for by one, or by the office of the other', 'asia', {
    a: 'The call took place at the request of the Kenyan side, the ministry said.',
    b: 'The call was initiated by the Indonesian foreign minister.',
    found: [
      'actor: at the request of the Kenyan side | initiated by the Indonesian foreign minister',
    ],
  }),
  pair('another side says it', 'gulf', {
    a: 'Ribeiro proposed a joint patrol of the strait near Aqaba, her office said.',
    b: 'Haddad proposed a joint patrol of the strait near Aqaba.',
    found: ['actor: Ribeiro | Haddad'],
    isGap: true,
  }),
  pair('another is asked', 'nordic', {
    a: 'Lund urged Peru to free the crew of the trawler Havbris, her office said.',
    b: 'Lund urged Bolivia to free the crew of the trawler Havbris.',
    found: ['actor: Peru | Bolivia'],
  }),
  pair('a title for a name', 'nordic', {
    a: 'President Lund urged Peru to free the crew of the trawler Havbris, her office said.',
    b: 'The Norwegian president urged Peru to free the crew of the trawler Havbris.',
    not: ['actor'],
  }),
  pair('both agree, though one is named', 'nordic', {
    a: 'Lund and Araya agreed to meet again in Valparaiso, her office said.',
    b: 'Lund agreed to meet again in Valparaiso.',
    not: ['actor'],
  }),
]

const SOURCES: readonly TextPair[] = [
  pair('a number says more than a source', 'nordic', {
    a: 'The two leaders confirmed a target of 15 billion dollars in trade, according to the Norwegian presidency.',
    b: 'The two leaders confirmed a target of 25 billion dollars in trade.',
    found: ['number: 15 billion dollars | 25 billion dollars'],
  }),
  pair('a source dropped', 'asia', {
    a: 'Customs officials of both countries have met three times this year, Mwangi said.',
    b: 'Customs officials of both countries have met three times this year.',
    found: ['source-dropped: Mwangi | -'],
  }),
  pair('a source in both', 'asia', {
    a: 'Customs officials of both countries have met three times this year, Mwangi said.',
    b: 'Customs officials of both countries have met three times this year, Mwangi told reporters.',
    not: ['source-dropped'],
  }),
  pair('a following sentence with its source', 'nordic', {
    a: 'She added that working-level teams had prepared a draft on hydrogen exports for months.',
    b: 'Working-level teams have prepared a draft on hydrogen exports for months.',
    found: ['source-dropped: She | -'],
  }),
]

const HEDGES: readonly TextPair[] = [
  pair('the first known call', 'gulf', {
    a: 'It was their first known conversation since 2028, the office said.',
    b: 'It was their first conversation since 2028.',
    found: ['hedge-dropped: known | -'],
  }),
  pair('the first announced call', 'gulf', {
    a: 'It was their first publicly announced conversation since 2028, the office said.',
    b: 'It was their first conversation since 2028.',
    found: ['hedge-dropped: publicly announced | -'],
    isGap: true,
  }),
  pair('reportedly', 'gulf', {
    a: 'Haddad reportedly brushed aside the demand for compensation, diplomats said.',
    b: 'Haddad brushed aside the demand for compensation.',
    found: ['hedge-dropped: reportedly | -'],
  }),
  pair('in principle', 'nordic', {
    a: 'Araya agreed in principle to host a research station on Navarino, his office said.',
    b: 'Araya agreed to host a research station on Navarino.',
    found: ['hedge-dropped: in principle | -'],
  }),
  pair('up to', 'asia', {
    a: 'Santoso said Indonesia would send up to 300 tonnes of rice to Kenya, the ministry said.',
    b: 'Santoso said Indonesia would send 300 tonnes of rice to Kenya.',
    found: ['hedge-dropped: up to | -'],
  }),
  pair('subject to approval', 'asia', {
    a: 'Santoso promised Kenya a loan of 90 million dollars, subject to approval by parliament, the ministry said.',
    b: 'Santoso promised Kenya a loan of 90 million dollars.',
    found: ['hedge-dropped: subject to approval by parliament | -'],
    isGap: true,
  }),
  pair('about fifty minutes', 'gulf', {
    a: 'The call lasted about 50 minutes, her office said.',
    b: 'The call lasted 50 minutes, officials said.',
    found: ['hedge-dropped: about | -'],
  }),
  pair('two hedges', 'gulf', {
    a: 'It was their first known conversation since 2028, the office said.',
    b: 'It was their first publicly confirmed conversation since 2028.',
    not: ['hedge-dropped'],
  }),
  pair('at least', 'gulf', {
    a: 'Haddad said at least 40 sailors were still held, his office said.',
    b: 'Haddad said 40 sailors were still held.',
    found: ['hedge-dropped: at least | -'],
  }),
  pair('a person familiar', 'nordic', {
    a: 'Lund offered Chile a seat in the Arctic forum, according to a person familiar with the talks.',
    b: 'Lund offered Chile a seat in the Arctic forum.',
    found: ['source-dropped: a person familiar with the talks | -'],
  }),
  pair('some is no hedge of a thing', 'gulf', {
    a: 'Haddad said some farmers had lost their wells, his office said.',
    b: 'Haddad said farmers had lost their wells.',
    not: ['hedge-dropped'],
  }),
]

const NORWEGIAN =
  'side: NO\nkind: official-readout\ntitle: Meeting with the President of Chile\npublisher: Office of the President of Norway\ndate: 2031-06-14\n-----\nPresident Kari Lund met President Tomas Araya of Chile in Oslo on 14 June 2031.'

const QUOTATIONS: readonly TextPair[] = [
  pair('a word changed', 'gulf', {
    a: 'Haddad called the ceasefire "a brave and lonely decision", his office said.',
    b: 'Haddad called the ceasefire "a bold and lonely decision".',
    found: ['quote-altered: brave | bold'],
  }),
  pair('a quotation that breaks off in the middle of a phrase', 'asia', {
    a: 'Mwangi said that "no peace for the lakes can be imposed from outside the continent", his ministry said.',
    b: 'Mwangi said that "no peace for the lakes can be imposed from outside".',
    found: ['quote-altered: continent | -'],
  }),
  pair('a part of a quotation that goes on outside its marks', 'asia', {
    a: 'Mwangi said that "no peace for the lakes can be imposed from outside the continent", his ministry said.',
    b: 'Mwangi said that "no peace for the lakes can be imposed from outside" the continent.',
    not: ['quote-altered'],
  }),
  pair('a word left out', 'gulf', {
    a: 'Haddad said the strait must be "an open and quiet road for every honest ship", his office said.',
    b: 'Haddad said the strait must be "an open road for every honest ship".',
    found: ['quote-altered: quiet | -'],
  }),
  pair('words left out and marked', 'gulf', {
    a: 'Haddad said the strait must be "an open and quiet road for every honest ship", his office said.',
    b: 'Haddad said the strait must be "an open ... road for every honest ship".',
    not: ['quote-altered'],
  }),
  pair('an insertion in brackets', 'gulf', {
    a: 'Haddad said: "It must remain an open road for every honest ship," his office said.',
    b: 'Haddad said: "It [the strait] must remain an open road for every honest ship."',
    not: ['quote-altered'],
  }),
  pair('a capital', 'gulf', {
    a: 'Haddad said "the strait must remain an open road for every ship", his office said.',
    b: '"The strait must remain an open road for every ship," Haddad said.',
    not: ['quote-altered'],
  }),
  pair('a part as it stands', 'gulf', {
    a: 'Haddad said "the strait must remain an open road for every ship", his office said.',
    b: 'Haddad said the strait must remain "an open road".',
    not: ['quote-altered'],
  }),
  pair('the marked cut takes a condition out', 'asia', {
    a: 'Mwangi said: "Kenya will open its ports to your ships if parliament agrees and the ban is lifted," his ministry said.',
    b: 'Mwangi said: "Kenya will open its ports to your ships ... and the ban is lifted."',
    found: ['quote-altered: if + parliament + agrees | -'],
  }),
  pair('another translation', 'asia', {
    a: 'Santoso said: "We shall protect the waters of our forefathers by every lawful means," the ministry said.',
    b: 'Santoso said: "We will defend our ancestral waters with all lawful means."',
    found: ['quote-altered: protect + forefathers | defend + ancestral'],
  }),
  {
    name: 'the running text of a readout',
    a: `${NORWEGIAN} The President said that pressure on the islands must not become an aim in itself.\n`,
    b: `${FRAMES.nordic.b} Lund told him that pressure on the islands "must not become a means in itself".\n`,
    found: ['quote-altered: aim | means'],
  },
  {
    name: 'quoted as the readout has it',
    a: `${NORWEGIAN} The President said that pressure on the islands must not become an aim in itself.\n`,
    b: `${FRAMES.nordic.b} Lund told him that pressure on the islands "must not become an aim in itself".\n`,
    not: ['quote-altered'],
  },
  {
    name: 'quoted as the readout has it, a possessive within',
    a: `${NORWEGIAN} The President affirmed her wish to keep its role as a reliable partner in Chile's fishing trade.\n`,
    b: `${FRAMES.nordic.b} Lund told him that Norway wanted to be "a reliable partner in Chile's fishing trade".\n`,
    not: ['quote-altered'],
  },
  {
    name: 'two words of the readout for two others',
    a: `${NORWEGIAN} The President warned that the fishing ban would have grave repercussions for the islands.\n`,
    b: `${FRAMES.nordic.b} Lund warned that the fishing ban would have "serious consequences" for the islands.\n`,
    found: ['quote-altered: grave + repercussions | serious + consequences'],
  },
  {
    name: 'two words of the readout as they stand',
    a: `${NORWEGIAN} The President warned that the fishing ban would have grave repercussions for the islands.\n`,
    b: `${FRAMES.nordic.b} Lund warned that the fishing ban would have "grave repercussions" for the islands.\n`,
    not: ['quote-altered'],
  },
  {
    name: 'the word of a readout, given to its speaker elsewhere',
    a: `${NORWEGIAN} President Lund invited President Araya to visit Bergen in the autumn.\n`,
    b: `${FRAMES.nordic.b} Lund invited Araya to visit Bergen in the autumn.\n`,
    not: ['source-dropped'],
  },
]

const HEADLINES: readonly TextPair[] = [
  {
    name: 'a headline demands what the body asks',
    a: `Lund demands immediate release of trawler crew\n\n${FRAMES.nordic.a} Lund asked Peru to free the crew of the trawler as soon as possible, the presidency said.\n`,
    b: `${FRAMES.nordic.b} They spoke about fish.\n`,
    found: ['wording-strength: as soon as possible + asked | immediate + demands'],
  },
  {
    name: 'a headline with another number',
    a: `Portugal pledges 500 million euros for Jordan railway\n\n${FRAMES.gulf.a} Ribeiro pledged 300 million euros for a railway in Jordan, her office said.\n`,
    b: `${FRAMES.gulf.b} They spoke about trains.\n`,
    found: ['number: 300 million euros | 500 million euros'],
  },
  {
    name: 'a headline with another actor',
    a: `Araya warns of tuna war\n\nOSLO, 14 June 2031 (Example Wire) - Norwegian President Kari Lund met Chilean President Tomas Araya in Oslo on Saturday, the Norwegian presidency said. Chilean officials warned of a war over tuna if the quota is cut.\n`,
    b: `${FRAMES.nordic.b} They spoke about fish.\n`,
    found: ['actor: Chilean officials | Araya'],
  },
  {
    name: 'a headline with another act',
    a: `Araya agrees to host Norwegian research base\n\n${FRAMES.nordic.a} Araya said Chile would consider hosting a Norwegian research base on Navarino, his office said.\n`,
    b: `${FRAMES.nordic.b} They spoke about fish.\n`,
    found: ['wording-strength: consider | agrees'],
  },
  {
    name: 'a headline that rounds',
    a: `Portugal pledges some 300 million euros for Jordan railway\n\n${FRAMES.gulf.a} Ribeiro pledged 297 million euros for a railway in Jordan, her office said.\n`,
    b: `${FRAMES.gulf.b} They spoke about trains.\n`,
    not: ['number'],
  },
  {
    name: 'a headline drops a limit',
    a: `Portugal pledges 300 million euros for Jordan railway\n\n${FRAMES.gulf.a} Ribeiro pledged up to 300 million euros for a railway in Jordan, her office said.\n`,
    b: `${FRAMES.gulf.b} They spoke about trains.\n`,
    found: ['hedge-dropped: up to | -'],
  },
  {
    name: 'an account that contradicts itself',
    a: `${FRAMES.gulf.a} Ribeiro pledged 300 million euros for a railway in Jordan, her office said. Haddad praised the harvest.\n\nRibeiro has pledged 450 million euros for a railway in Jordan, officials said.\n`,
    b: `${FRAMES.gulf.b} They spoke about trains.\n`,
    found: ['number: 300 million euros | 450 million euros'],
  },
]

const CONTRARIES: readonly TextPair[] = [
  pair('before against after', 'gulf', {
    a: 'Ribeiro said the harbour would be dredged before the fishing season, her office said.',
    b: 'Ribeiro said the harbour would be dredged after the fishing season.',
    found: ['wording-strength: before | after'],
  }),
  pair('before one thing and after another', 'gulf', {
    a: 'Ribeiro said the harbour would be dredged before the fishing season, her office said.',
    b: 'Ribeiro said the harbour would be dredged after the vote on the budget.',
    not: ['wording-strength'],
  }),
  pair('a licence extended and a licence expired', 'nordic', {
    a: 'Araya said the whaling licence had been extended, his office said.',
    b: 'Araya said the whaling licence had expired.',
    found: ['wording-strength: extended | expired'],
  }),
  pair('another state in the same words', 'asia', {
    a: 'Santoso said the wreck had been found by the navy of Malaysia, the ministry said.',
    b: 'Santoso said the wreck had been found by the navy of Vietnam.',
    found: ['actor: Malaysia | Vietnam'],
  }),
  pair('a state and its capital in the same words', 'asia', {
    a: 'Santoso said the wreck had been handed over to Malaysia, the ministry said.',
    b: 'Santoso said the wreck had been handed over to Kuala Lumpur.',
    not: ['actor'],
  }),
  {
    name: 'what comes on top of what was lent already contradicts nothing',
    a: `${FRAMES.gulf.a} Ribeiro said Portugal would lend Jordan a further 300 million euros for a railway to Aqaba. Ribeiro said Portugal had already lent Jordan 900 million euros for a railway to Aqaba.\n`,
    b: `${FRAMES.gulf.b} They spoke about trains.\n`,
    not: ['number'],
  },
  pair('gas alone is no telling of a promise of gas', 'gulf', {
    a: 'Haddad promised to buy more natural gas from Portugal, his palace said.',
    b: 'Then there is gas. Ribeiro spoke of the weather, her office said.',
    not: ['source-dropped'],
  }),
]

/** All pairs, by the rule that each is about. */
export const TEXT_PAIRS: readonly TextPair[] = [
  ...NUMBERS,
  ...DENIALS,
  ...ACTORS,
  ...SOURCES,
  ...HEDGES,
  ...QUOTATIONS,
  ...HEADLINES,
  ...CONTRARIES,
]
