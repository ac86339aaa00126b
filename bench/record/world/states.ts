/** One who speaks for a state in one half of the years. */
export interface Person {
  readonly name: string
  readonly gender: 'm' | 'f'
}

/** A state of the bench's world: most are real, with leaders and offices that are not. */
export interface WorldState {
  /** ISO 3166-1 alpha-2; of an invented state two letters that no state has. */
  readonly code: string
  readonly isReal: boolean
  readonly name: string
  /** As its official texts call it, behind "of". */
  readonly official: string
  readonly adjective: string
  readonly capital: string
  /** Head of state or government: "President". */
  readonly title: string
  /** Who publishes for the head, and who for the minister. */
  readonly office: string
  readonly ministry: string
  /** Two heads, then two ministers: the second of each follows the first. */
  readonly heads: readonly [Person, Person]
  readonly ministers: readonly [Person, Person]
}

// code | name | official | adjective | capital | title | office | people
const ROWS = `
KE|Kenya|the Republic of Kenya|Kenyan|Nairobi|President|State House|Josphat Mwaluko;Nekesa Barongo*;Halima Wario*;Peter Kiptanui
ET|Ethiopia|the Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|Prime Minister|the Office of the Prime Minister|Tewodros Alemneh;Mihret Gebreyes*;Dawit Wolderufael;Hirut Tesemma*
TZ|Tanzania|the United Republic of Tanzania|Tanzanian|Dodoma|President|the State House of Tanzania|Rehema Mwakyusa*;Selemani Ndunguru;Baraka Lyimo;Zuhura Mkapanda*
UG|Uganda|the Republic of Uganda|Ugandan|Kampala|President|the Presidency of Uganda|Apollo Byarugonjo;Sarah Nabwire*;Moses Tumuhairwe;Grace Akellokwa*
SN|Senegal|the Republic of Senegal|Senegalese|Dakar|President|the Presidency of Senegal|Ousmane Mbengueye;Awa Diattara*;Cheikh Sarrouma;Coumba Ndourette*
ML|Mali|the Republic of Mali|Malian|Bamako|President|the Koulouba Palace|Bakary Sangarela;Fanta Koureissi*;Modibo Traorekan;Assa Dembelou*
GH|Ghana|the Republic of Ghana|Ghanaian|Accra|President|Jubilee House|Kwabena Asarenyi;Efua Boakyewaa*;Yaw Ofosuhene;Abena Kwartemaa*
NG|Nigeria|the Federal Republic of Nigeria|Nigerian|Abuja|President|the State House of Nigeria|Chukwudi Ezenwaka;Aisha Danlamido*;Babatunde Olorunfe;Ngozi Umeadika*
MA|Morocco|the Kingdom of Morocco|Moroccan|Rabat|Prime Minister|the Head of Government's Office|Driss Benhalloum;Salma Ouazzariti*;Youssef Tazerkani;Nadia Lahmidane*
DZ|Algeria|the People's Democratic Republic of Algeria|Algerian|Algiers|President|the Presidency of Algeria|Rachid Boumertak;Lynda Kacimoune*;Farid Hamadouche;Samira Zerroukat*
EG|Egypt|the Arab Republic of Egypt|Egyptian|Cairo|President|the Egyptian Presidency|Hazem Shanawany;Dalia Mounirsabry*;Tarek Abdelwanis;Nevine Rashwanly*
SD|Sudan|the Republic of the Sudan|Sudanese|Khartoum|Prime Minister|the Council of Ministers|Mutasim Elhadaby;Ikhlas Osmandeen*;Bushra Khalafalla;Amani Tayebsid*
ZA|South Africa|the Republic of South Africa|South African|Pretoria|President|the Presidency of South Africa|Themba Nkosazane;Lindiwe Mahlodi*;Pieter Vanderwald;Nomvula Zithembe*
MZ|Mozambique|the Republic of Mozambique|Mozambican|Maputo|President|the Presidency of Mozambique|Armando Chissaque;Celina Machavane*;Rui Nhampossa;Graca Muthemba*
NO|Norway|the Kingdom of Norway|Norwegian|Oslo|Prime Minister|the Office of the Norwegian Prime Minister|Eirik Solbakkvik;Ingrid Tveitmoen*;Henrik Aasgaardly;Marit Stokkenes*
FI|Finland|the Republic of Finland|Finnish|Helsinki|President|the Office of the President of Finland|Antti Koskivaara;Helmi Rautajoki*;Juhani Lehtisaari;Aino Virkkamaa*
PL|Poland|the Republic of Poland|Polish|Warsaw|Prime Minister|the Chancellery of the Prime Minister|Tomasz Wierzbowiak;Hanna Kolodziejska*;Pawel Grabowiecki;Ewa Zielonkowska*
SK|Slovakia|the Slovak Republic|Slovak|Bratislava|Prime Minister|the Government Office of Slovakia|Marek Hruskovan;Zuzana Palkovicka*;Jozef Bartosik;Lenka Drobnicka*
AT|Austria|the Republic of Austria|Austrian|Vienna|Chancellor|the Federal Chancellery|Johannes Reitmoser;Katharina Wallneder*;Florian Ebenbichl;Theresa Pichlhofer*
PT|Portugal|the Portuguese Republic|Portuguese|Lisbon|Prime Minister|the Office of the Portuguese Prime Minister|Duarte Valadeiro;Leonor Sequeirinha*;Nuno Castelbranco;Beatriz Falcaoteles*
GR|Greece|the Hellenic Republic|Greek|Athens|Prime Minister|the Maximos Mansion|Stelios Karavasilis;Eleni Drakopoulea*;Nikos Papamarkou;Sofia Theotokari*
RS|Serbia|the Republic of Serbia|Serbian|Belgrade|President|the Presidency of Serbia|Milos Stankovac;Jelena Radojkovic*;Vuk Obradinac;Ivana Pesterac*
MD|Moldova|the Republic of Moldova|Moldovan|Chisinau|President|the Presidency of Moldova|Sergiu Cojocarel;Natalia Munteanescu*;Ion Grosulean;Doina Rusnacova*
TR|Turkey|the Republic of Türkiye|Turkish|Ankara|President|the Turkish Presidency|Kemal Yildizoglan;Elif Karabeyaz*;Orhan Demirsoylu;Zeynep Aksungur*
JO|Jordan|the Hashemite Kingdom of Jordan|Jordanian|Amman|Prime Minister|the Jordanian Prime Ministry|Faisal Majalidin;Rania Khreisatly*;Zaid Obeidallat;Lubna Tarawnehy*
OM|Oman|the Sultanate of Oman|Omani|Muscat|Prime Minister|the Diwan of Muscat|Haitham Albalushani;Muna Alharthiya*;Badr Almaskeri;Thuraya Alkindiya*
QA|Qatar|the State of Qatar|Qatari|Doha|Prime Minister|the Amiri Diwan|Nasser Almarrikhan;Hessa Alkuwariya*;Jassim Alsulaitan;Maryam Alattiyan*
KW|Kuwait|the State of Kuwait|Kuwaiti|Kuwait City|Prime Minister|the Diwan of the Kuwaiti Prime Minister|Bader Almutawaq;Dalal Alsabeehi*;Fahad Alrashoudi;Noura Alghanmi*
AZ|Azerbaijan|the Republic of Azerbaijan|Azerbaijani|Baku|President|the Azerbaijani Presidency|Rauf Mammadzada;Gunel Hasanbeyli*;Elchin Quliyarov;Leyla Abdullazade*
GE|Georgia|Georgia|Georgian|Tbilisi|Prime Minister|the Administration of the Georgian Government|Levan Tsiklauri;Nino Gelashvani*;Giorgi Makharadzi;Tamar Kobalava*
KZ|Kazakhstan|the Republic of Kazakhstan|Kazakh|Astana|President|the Akorda|Daniyar Seitkaliyev;Aigerim Bekturova*;Yerlan Zhaksybayev;Saule Omirzakova*
UZ|Uzbekistan|the Republic of Uzbekistan|Uzbek|Tashkent|President|the Kuksaroy Palace|Jahongir Yuldoshev;Dilnoza Karimbaeva*;Bobur Ergashkhan;Nilufar Tursunbay*
IN|India|the Republic of India|Indian|New Delhi|Prime Minister|the Office of the Indian Prime Minister|Raghav Deshwale;Meenakshi Subraya*;Arvind Chatterwal;Kavita Narayanpet*
BD|Bangladesh|the People's Republic of Bangladesh|Bangladeshi|Dhaka|Prime Minister|the Ganabhaban|Mahfuz Talukderi;Shirin Akhtaruzz*;Kamal Choudharul;Nasrin Sultanpur*
LK|Sri Lanka|the Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|President|the Presidential Secretariat|Nimal Weeratunge;Chandrika Jayalathge*;Sunil Abeyratnam;Dilani Gunaseelan*
TH|Thailand|the Kingdom of Thailand|Thai|Bangkok|Prime Minister|the Government House of Thailand|Somchai Rattanawong;Pimchanok Suwannakit*;Anan Phromsiri;Kanya Thepsathit*
PH|Philippines|the Republic of the Philippines|Philippine|Manila|President|the Malacanang Palace|Ramon Villacruza;Corazon Magbanuela*;Eduardo Salongarin;Luz Tolentinas*
MX|Mexico|the United Mexican States|Mexican|Mexico City|President|the Presidency of Mexico|Rodrigo Arreguinez;Ximena Zamarripa*;Hector Villalpandez;Paloma Quintanares*
CO|Colombia|the Republic of Colombia|Colombian|Bogota|President|the Narino Palace|Mauricio Echavarran;Juliana Restrepone*;Camilo Ospinares;Adriana Cardonales*
CL|Chile|the Republic of Chile|Chilean|Santiago|President|the Presidency of Chile|Ignacio Huenchullan;Fernanda Aranguiza*;Matias Errazurral;Constanza Lillones*
QV|Kastovia|the Republic of Kastovia|Kastovian|Velmgrad|President|the Kastovian Presidency|Bogdan Trescovar;Mirela Doskanova*;Anton Velchek;Irina Poltavray*
QO|Orlenia|the Orlenian Republic|Orlenian|Port Sabel|Prime Minister|the Cabinet of Orlenia|Lucian Ferrowane;Odette Marivalle*;Simon Delacrue;Camille Orsanne*
QT|Tuvenga|the Federal Republic of Tuvenga|Tuvengan|Ambasoro|President|the Palace of Ambasoro|Jonas Makarenzi;Ruth Olembikwa*;Elias Tumbahari;Naima Sorabwene*
QR|Rhazan|the Kingdom of Rhazan|Rhazani|Qasr Madin|Prime Minister|the Royal Court of Rhazan|Idris Alnawfali;Safiya Benrazik*;Karim Ouldnasr;Layla Mazdahi*
`

const PAIR_ROWS = `
KE-ET KE-TZ KE-UG ET-SD ET-EG EG-SD EG-TR EG-JO TZ-MZ MZ-ZA ZA-NG NG-GH GH-SN SN-ML ML-DZ DZ-MA MA-PT
MA-SN NO-FI FI-PL PL-SK SK-AT PL-AT AT-RS RS-GR GR-TR MD-PL MD-RS TR-AZ TR-QA JO-KW JO-OM OM-IN QA-KW
QA-EG AZ-GE GE-TR KZ-UZ KZ-AZ UZ-IN IN-BD IN-LK BD-TH LK-TH TH-PH PH-OM MX-CO CO-CL MX-CL PT-MZ NO-IN
KZ-FI ZA-IN QV-PL QV-RS QO-PT QO-SN QT-KE QT-ZA QR-OM QR-JO
`

export const STATES: readonly WorldState[] = ROWS.trim().split('\n').map(stateOf)

/** The pairs that are in touch. */
export const PAIRS: readonly (readonly [WorldState, WorldState])[] = PAIR_ROWS.trim()
  .split(/\s+/u)
  .map((pair) => {
    const [first = '', second = ''] = pair.split('-')
    return [getState(first), getState(second)]
  })

function stateOf(row: string): WorldState {
  const [code = '', name = '', official = '', adjective = '', capital = '', title = '', ...rest] =
    row.split('|')
  const [office = '', people = ''] = rest
  const [first, second, third, fourth] = people.split(';').map(personOf)
  if (!first || !second || !third || !fourth) throw new Error(`${code} wants four persons`)
  return {
    code,
    isReal: !code.startsWith('Q') || code === 'QA',
    name: name === 'Philippines' ? 'the Philippines' : name,
    official,
    adjective,
    capital,
    title,
    office,
    ministry: `the ${adjective} Foreign Ministry`,
    heads: [first, second],
    ministers: [third, fourth],
  }
}

/** A star marks a woman. */
function personOf(word: string): Person {
  return word.endsWith('*') ? { name: word.slice(0, -1), gender: 'f' } : { name: word, gender: 'm' }
}

function getState(code: string): WorldState {
  const state = STATES.find((each) => each.code === code)
  if (!state) throw new Error(`no state ${code}`)
  return state
}
