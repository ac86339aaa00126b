/** Given names in use in the world's press, without diacritics, from general knowledge. They tell a person from a firm. */
const MEN = `
aaron abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdou abdul abdulaziz abdulla abdullah abdurrahman abiy
abraham adam adel adolf adrian ahmad ahmed ahmet akbar alain alan alar albert alberto albin alec alejandro aleksandar
aleksander aleksandr aleksei aleksey alessandro alex alexander alexandr alexandre alexandros alexei alexey alexis
alfred alfredo ali allan allen alpha alvaro alyaksandr amadou amir amr anatoly anders andre andrea andreas andrei
andrej andres andrew andrey andrii andris andriy andrius andrzej andy angus anibal antal anthony antoine anton antonin
antonio antonis antony anutin anwar arif arkady armando armin arnold arseniy artem artur arturo arvind ashraf asif
askar atef august augusto avi ayman azali aziz bahodir baltasar ban barack barry bart bartosz bashar bassirou ben
benito benjamin bernard bernardo bernd bernie bert bertie bill billy binali binyamin bjarni bob bobby bogdan bola
boris borut boyko brad bradley brandon brendan brent brett brian bruce bruno bryan burak byron calin carl carles carlo
carlos casey cesar charles charlie chad chris christian christoph christophe christopher chuck cihan claude claus
claudio clement clinton colin connor constantin constantine craig cyril dale dalibor damian dan daniel daniil danny
dario darius darren dave david davit dean denis dennis denys deputy derek dick didier diego dieter dietmar dimitar
dimitri dimitrios dirk dmitri dmitriy dmitry dmytro dominic dominik dominique donald doug douglas duncan dustin dwight
earl ed eddie edgar edgars edi edmund eduard eduardo edward edwin egidijus egils ehud eitan elias elliot elon emil
emilio emmanuel enda enrico enrique eric erich erik ernest ernesto erwin esmail esteban evan evarist evgeny evo fabio
fadi faisal farhad fayez federico felipe felix ferdinand fernando filip florian francesco francis francisco franco
francois frank frank-walter frans franz fred frederic frederick fredrik friedrich fritz fuad fumio gabriel gareth gary
gaston gavin gebran gen geoffrey georg george georges gerald gerard gerardo gerhard gerry ghassan gianni gideon
gilberto giorgi giorgio giovanni gitanas giulio giuseppe glen glenn goran gordon graham grant greg gregg gregory
grigory guido guillaume guillermo gunter guo gustav gustavo guy hakan hamad hamid han hans harald haris harold harry
hashim hassan haider heiko heiner heinz hendrik henri henrik henry herbert herman hermann hisham hossein howard hubert
hugh hugo humberto hussein ian ibrahim igor ihor ilham ilie ilir imad imran ingo ion irakli isaac isaias ishaq ismail
ismael israel issa istvan ivan ivo jack jackson jacek jacob jacques jair jake jakob jamal james jamie jan janez janos
jared jaroslaw jason jasper javad javier jay jean jean-claude jean-luc jean-marc jean-marie jean-michel jean-noel
jean-pierre jean-yves jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan
johann johannes john johnny jon jonas jonathan jordan jorge jose josef josep joseph josh joshua josip juan jukka jules
julian julien julio julius jun jurgen justin jyrki kagame karel karim karl karl-theodor karol kaspar kassym-jomart
kasym keir keith ken kenneth kent kevin khaled khalid khalifa kiril kirill kirk klaus kofi konstantin krisjanis
krzysztof kurt kyle kyriakos laimdota lance larry lars lasse laszlo laurent lauri lawrence lech lee leo leon leonardo
leonid leopold leszek leonid lewis li liam lindsey lionel lloyd lorenzo lothar lou louis luc luca lucas ludovic luigi
luis luiz lukas luke macky maged mahamat mahathir mahinda mahmood mahmoud maksim malcolm malik manfred manmohan manuel
marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mariusz mark marko markus martin marty
masoud massimo masud mateusz mathias matt matteo matthew matthias maurice mauricio max maxim maxime mehdi mehmet
mekhail mevlut michael michal michel michele miguel mihai mihail mike mikhail mikheil miklos mikulas mikuláš milan
milo milos milorad minister miro miroslav mirza mitch mitt mohamad mohamed mohammad mohammed mohsen moon mordechai
moshe motaz muammar muhammad muhammadu muqtada murat mustafa mykhailo mykola naftali najib nasser nathan nayib neil
nestor nicholas nick nicola nicolae nicolas niels nigel nikita nikol nikola nikolai nikolay nikos nils noah noel norman
norbert nouri nuno olaf oleg oleh oleksandr oleksii oleksiy olivier oliver olli omar omer oscar osama oskar osman otto
owen pablo paolo pascal pat patrice patrick paul paulo pavel pavlo pedro peter petr petro petteri phil philip philipp
philippe phillip pier pierre pieter piotr prabowo pravin prayuth qasem radek radoslaw rafael raffi rafiq rahul rainer
raja rajiv ralf ralph rami ramon ramzan ramzi randy raphael rashad rashid raul ravi ray raymond rebiya recep reinhard
reince rene reuven rex reza riad ricardo riccardo richard rick riek rishi rob robert roberto robin rodrigo roger
roland rolf roman romano ron ronald ronnie rory ross roy ruben rudolf rudy rumen rupert ruslan russell rustem ryan
saad saddam sadiq saeb said salah salam salem salman salva salvatore sam sameh sami samir samuel santiago saul sayyid
scott sean sebastian sebastien sefik selahattin serge sergei sergey sergii sergio serhiy serzh seth seyed seyyed shane
shavkat shawn shehbaz shigeru shimon shinzo sidney sigmar sigmund silvio simon sir slobodan soren spencer stan
stanislav stefan stefano stefanos stephane stephen stepan steve steven stewart stuart subrahmanyam sultan svein
tadeusz taavi taha tamim tarek taro tariq taur taylor ted tedros tengku teodor terence terry thabo thaksin theo
theodore theodoros thierry thomas thorbjorn tibor tim timothy timo tobias toby todd tom tomas tomasz tommy tony toomas
traian travis trevor tyler tzachi uhuru ulf umberto uri urmas uwe vaclav vadym valdis valentin valeri valeriy valery
vasily vasyl venkaiah viacheslav vicente victor vidar viktor vincent vitali vitaliy vitaly vito vittorio vladimir
vladislav vojislav volker volodymyr vuk vyacheslav waldemar walter wang warren wayne wes wesley wieslaw wilbur will
willem william wolfgang wopke xavier yahya yair yan yang yannick yanis yasser yassir yevgeny yevhen yitzhak yoav
yoshihide yousaf yousef youssef yuri yuriy yury yusuf yves zac zach zafar zalmay zbigniew zdravko zeid zeljko zoran
abhisit akihiko akira hideki hiroshi ichiro kazuo kenji koichi makoto masato motegi naoto nobuo satoshi shigeki taku
takeshi toshimitsu yasuhiro yoshimasa yukio ajit amit anil arun ashok deepak manoj mukesh nitin piyush pranab prakash
rajnath ramesh sanjay shashi sunil suresh vijay vikram babak behrouz bijan dariush ebrahim hamidreza hoshyar kamal
kazem majid mansour mehran mojtaba mokhtar mostafa nabil qais saeed sergej sohail tahir walid wael yasin zahid zakir
chinedu emeka goodluck jacob kwame olusegun oluwaseun samuel sipho tendai thulani wole yoweri laurent-desire denis
faure paul-henri patrice alassane ousmane mamadou moussa idriss ibrahima boubacar cheikh blaise macky alpha
`

const WOMEN = `
abigail ada adriana agnes agnieszka aida aisha alena alenka alexandra alice alicia alina alison allison alma amal
amanda amber amelia amina amy ana anastasia andrea angela angelina anita anja ann anna annalena anne annegret annette
annie antonella antonia april ariana ashley astrid audrey aung ayesha barbara beata beatrice beatriz becky belen
benazir bernadette beth betsy betty beverly birgit birgitta bonnie brenda brianna brigitte britta camilla carla carmen
carol carole caroline carolyn caryn catherine cathy cecilia celeste chantal charlotte cheryl chiara chloe christa
christiane christina christine chrystia cindy claire clara clare claudia colette condoleezza connie cristina
cynthia dagmar daisy dalia daniela danielle daria dawn deborah debbie debra delcy denise diana diane dilma dina dolores
donna dora doris dorothy ebba edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise elizabeth
ella ellen elsa emilia emily emine emma erica erika erna esther eugenia eva evelyn fatima fatou federica ferhat
fiona florence frances francesca francine franziska freda frida gabriela gail georgia giorgia gina gisele gita gladys
gloria golda grace greta gro gwen hanan hanna hannah heather hedy heidi helen helena helene helga helle henrietta
hilary hillary hina hope ida ilse imelda inga ingrid irena irene irina iris isabel isabella isabelle ivana jacinda
jackie jacqueline jane janet janice jasmin jean jeanine jeanne jelena jen jenna jennifer jenny jessica jill joan joana
joanna jodi johanna josefina josephine joy joyce judith judy julia juliana julie june kaja kamala karen karin karine
karolina karoline kate katalin katarina kate katerina katherine kathleen kathy katie katja katrin katrina kay kayleigh
keiko kelly khadija kim kimberly kirsten klara kolinda kristalina kristen kristi kristin kristina kyrsten lara
laura lauren layla leah lena leni lesley leslie leyla liberty lidia lilia lilian liliana linda lindsay lisa liudmila
liz liza loretta lori lorraine louise lubna lucia lucie lucy ludmila luisa luise lydia lyn lynn lynne madeleine magda
magdalena maggie maia malala mandy manuela margaret margarita margot margrethe maria mariam marian mariana marie
marielle marilyn marin marina marine marion marissa marta martha martina mary marzena masha matilda maureen maxine
maya megan megawati melania melanie melinda melissa mercedes meryl mette mia michaela micheline michelle milena
mildred mira miriam mirjana moira mona monica monika monique muriel myriam nadia nadine nana nancy naomi natalia
natalie natalya natasha nathalie nawal nelly nicole nicola nikki nina noor nora norma odile olena olga olha olivia
oksana paige pamela park patricia paula pauline peggy penelope penny petra phyllis pia pratibha priya rachel rahel
raquel rebecca regina renata rene renee rita roberta rosa rosalind rose rosemary roxana roza ruth sabine sabrina
sadia sahra salome samantha sana sandra sanna sara sarah saskia segolene serena shannon sharon sheikh sheila sheryl
shirley sigrid silvia simone simonetta sofia sofie sonia sophia sophie soraya stacey stella stephanie sue suella
sung susan susana susanna susanne suzanne svetlana svitlana sviatlana sylvia sylvie taina tamara tania tanya tara
tarja tatiana tatyana teresa tereza thandi theresa therese tina tiffany tracey tracy tulsi tzipi ursula ulrike
valentina valeria valerie vanessa vera veronica veronika victoria viktoria viola virginia viviane wendy whitney
xiomara yael yasmin yekaterina yelena yevgenia yingluck yoko yolanda yulia yuliya yuriko yvette yvonne zainab zara
zoe zsuzsanna zuzana aminata ngozi ellen graca nkosazana sahle samia winnie indira mamata nirmala smriti sonia sushma
sheikh hasina khaleda begum aung sanae tomomi yuko hyun-jung geun-hye
`

const MASCULINE: ReadonlySet<string> = new Set(wordsOf(MEN))
const FEMININE: ReadonlySet<string> = new Set(wordsOf(WOMEN))
// Words that are read as something else before a name.
const NOT_GIVEN: ReadonlySet<string> = new Set([
  'deputy',
  'minister',
  'gen',
  'sir',
  'sultan',
  'sheikh',
  'hope',
  'will',
  'april',
  'june',
  'august',
  'liberty',
  'may',
])

/** Whether a word, lower-cased and without diacritics, is a given name in wide use. */
export function isGivenName(word: string): boolean {
  return !NOT_GIVEN.has(word) && (MASCULINE.has(word) || FEMININE.has(word))
}

/** What a given name tells of gender; `null` when it is borne by both or is not known. */
export function genderOf(word: string): 'm' | 'f' | null {
  const masculine = MASCULINE.has(word)
  if (masculine === FEMININE.has(word)) return null
  return masculine ? 'm' : 'f'
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}
