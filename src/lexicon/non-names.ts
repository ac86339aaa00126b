/** Capitalised words that name no one: the calendar, agreements, events, places and things. */

/** Head nouns of agreements and events: what stands before them is part of their name ("Minsk agreements"). */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `agreement agreements accord accords treaty treaties pact pacts protocol protocols summit summits format formats
  process conference olympics games deal declaration memorandum memoranda framework convention conventions communique
  formula consensus initiative forum spirit dialogue roadmap plan doctrine principles package act resolution charter
  statute marathon festival cup championship championships expo biennale prize award code crisis round congress
  conversation playbook talks commission mechanism meeting session platform document memo concert`.split(
    /\s+/u,
  ),
)

/** Head nouns of places, things and works: a capitalised phrase that ends so is no one who speaks. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  `street avenue road square park bridge river sea ocean strait straits gulf bay lake mountain mountains island islands
  airport station port harbor harbour hotel stadium arena palace castle house hall tower building center centre plaza
  city town village county province region district oblast state peninsula valley desert canal border coast beach
  heights hills forest strip bank war wars day year eve christmas easter ramadan passover holidays week season age era
  revolution spring uprising massacre holocaust genocide attack attacks operation article section chapter clause
  amendment bill law title part page figure table phase stage point option zone line corridor route pipeline stream
  plant reactor missile missiles system systems tank tanks jet jets aircraft fighter rifle vessel ship flight train
  prison camp cemetery memorial museum theater theatre church cathedral mosque temple monastery university college
  school institute hospital library academy constitution ceasefire truce invasion nominations convention hemisphere
  premier league series magazine book bible quran koran lawsuit report study survey poll index award order medal
  virus covid coronavirus street wall world cold heaven god internet web facebook twitter youtube instagram google
  interstate highway route amendment north south east west midwest northeast northwest southeast southwest`.split(
    /\s+/u,
  ),
)

/** Head nouns of organisations that no lexicon lists. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `ministry court agency council committee commission association party company corp corp. corporation inc inc. ltd
  ltd. llc plc group union organization organisation department office bureau authority administration service services
  parliament senate congress assembly army forces force police guard foundation fund federation league alliance
  coalition network board bank society times post news journal tribune gazette herald daily observer chronicle examiner inquirer telegraph guardian independent press broadcasting radio
  television tv airlines airways motors industries holdings partners capital associates international institute
  university college center centre academy campaign caucus front brotherhood brigade battalion division corps navy
  chamber tribunal registry secretariat embassy consulate mission delegation directorate trust partnership
  conference club team church hospital school museum observatory watch project initiative movement`.split(
    /\s+/u,
  ),
)

/** Words with a capital that are no one's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may
  june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec christmas
  easter ramadan i i'm i've i'll ok tv pm am gmt utc cet est edt gdp usd eur gbp covid photo image copyright reuters
  afp ap tass upi xinhua dpa ansa efe anadolu interfax epa getty pool maxppp read more related also original url
  source share subscribe updated published by q a english french-language arabic catholic christian christians muslim
  muslims islam islamic jewish jew jews hindu buddhist orthodox protestant sunni shia shiite internet twitter facebook
  brexit nazi nazis communist marxist no yes oh well please mr mrs ms dr jr sr ii iii iv vi
  telephone telephonic readout communique communiqué briefing
  good great excellent productive constructive fruitful useful warm thanks thread
  republican republicans democrat democrats democratic labour tory tories`.split(/\s+/u),
)

/** Nouns, in the plural or the singular, after a capital city that leave it a mere place ("Moscow region"). */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `region suburb suburbs street streets resident residents district airport area metro skyline residence hotel venue
  time university subway bureau office correspondent museum zoo theatre theater hospital neighborhood neighbourhood
  property headquarters trip visit meeting meetings stock exchange state`.split(/\s+/u),
)

/** Words of grammar and time, which begin and end no name whatever their capital. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if when while as since after before because although though
  until unless whether where who whom whose which what why how he it she they we you i me him her us them his hers its
  their our your my mine in on at of for to from by with about into over under between against during without within
  through amid among despite via per than is are was were be been being am do does did has have had having can could
  should might must not no nor also there here then now more most many much some any all both each every other such
  only just even still too very once again later earlier last next first second third one two three four five six
  seven eight nine ten today yesterday tomorrow tonight this morning asked according meanwhile however instead indeed`.split(
    /\s+/u,
  ),
)

/** Nouns that say of the name behind them that it is an organisation's: "the daily Postimees", "manufacturer Saab". */
export const BODY_TITLES: ReadonlySet<string> = new Set(
  `manufacturer maker company firm carrier airline operator utility shipyard contractor supplier producer retailer brand
  giant conglomerate subsidiary startup bank lender insurer newspaper paper daily weekly monthly magazine tabloid
  broadsheet journal broadcaster channel portal website outlet agency newswire network station party group militia
  union charity think-tank consultancy club`.split(/\s+/u),
)

/** Articles with a capital that open the name of a paper and no surname: "Der Spiegel", "Il Messaggero". */
export const TITLE_ARTICLES: ReadonlySet<string> = new Set('der die das il los las les'.split(' '))
