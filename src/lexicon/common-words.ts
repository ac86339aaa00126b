/**
 * Very common words of general English, as lemmas, in three bands by how often they are used: from our own knowledge
 * of the language, counted in no corpus. The first band is grammar and the commonest verbs; a word in none is rare.
 */
export const COMMON_WORDS: readonly (readonly string[])[] = [
  split(`
    the be to of and a an in that have it for not on with he as you do at this but his by from they we say her
    she or will my one all would there their what so up out if about who get which go me when make can like time
    no just him know take person into year your good some could them see other than then now look only come its
    over think also back after use two how our work first well way even new want because any these give day most
    us is was are were been has had did does may might must shall should here very more much many such own same
    each both few those through between under while where before without again against during since until upon
    among per yet else too i am hers ours yours theirs himself herself itself themselves myself ourselves
    yourself whom whose why whether though although however therefore thus nor either neither every another
    anything something nothing everything someone anyone everyone nobody none off down away around across along
    behind beyond toward towards within via mr mrs ms n't 's ca wo ll ve re let cannot yes quite rather almost
    already still ever never always often
  `),
  split(`
    man woman child thing life world hand part place case week company system program question government number
    night point home water room mother area money story fact month lot right study book eye job word business
    issue side kind head house service friend father power hour game line end member law car city community name
    president team minute idea body information parent face level office door health art war history party
    result change morning reason research girl guy moment air teacher force education state country school group
    problem great high small large next early young important public bad able last long little old big different
    local social national political real best better full free clear certain sure true possible human whole
    second third find tell ask seem feel try leave call keep begin help talk turn start show hear play run move
    live believe hold bring happen write provide sit stand lose pay meet include continue set learn lead
    understand watch follow stop create speak read allow add spend grow open walk win offer remember love
    consider appear buy wait serve die send expect build stay fall cut reach kill remain put mean need become
    report decide pull today together really actually later once maybe perhaps enough soon far near above below
    least less several three four five six seven eight nine ten hundred thousand million billion
  `),
  split(`
    leader minister official statement meeting visit conversation discuss agree position relation support role
    interest effort decision agreement situation matter concern action policy plan process order view security
    peace economic foreign international military general current recent main major common special particular
    various necessary strong weak hard easy ready close likely serious significant key central final further
    additional future past present term rate price cost tax market trade industry bank worker product sale share
    growth court judge police crime evidence death attack weapon army soldier officer model theory method data
    value sense mind heart voice language culture society church class student answer letter paper page list
    news press media television film music picture image land sea river town street road building hotel hospital
    field border region territory capital center centre develop explain require produce represent involve
    increase reduce improve establish achieve seek accept receive return raise pass sell break carry draw choose
    cause prevent fight deal join catch stress note underline emphasize reaffirm express welcome thank confirm
    announce propose suggest describe argue claim warn insist maintain protect ensure encourage strengthen
    prepare respond react address resolve settle available single similar simple private legal religious medical
    physical natural financial cultural opportunity experience condition ability attention approach measure step
    form type example period event activity difference difficulty success failure benefit risk chance choice
    control access amount degree size quality range source resource basis base structure unit department
    committee council commission organization association institution agency authority administration ministry
    parliament election campaign vote candidate citizen population family couple brother sister son daughter
    husband wife boy baby red white black blue green dark light hot cold deep wide short heavy quick slow fast
    quickly simply clearly directly finally recently especially particularly currently certainly probably nearly
    exactly generally according including instead despite concerning regarding following due phone telephone
    evening monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december
  `),
]

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
