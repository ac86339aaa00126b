/** Seats of power that stand for an office: "the Kremlin said". Facts from general knowledge. */
export interface Seat {
  /** State code or body, then the office's key, as in `office:FR/presidency`. */
  readonly side: string
  readonly office: string
  /** The name to show. */
  readonly name: string
  readonly forms: readonly string[]
}

// side | office | name to show | forms
const ROWS = `
FR|presidency|French presidency|Elysee;Elysee Palace;Elysée Palace;Palais de l'Elysee;Presidency of the French Republic;Presidency of the Republic
RU|presidency|Kremlin|Kremlin;Kremlin press service
US|presidency|White House|White House;Oval Office;West Wing;Mar-a-Lago;Biden administration;Trump administration;Obama administration;Bush administration;Clinton administration;Reagan administration
GB|premiership|Downing Street|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Number Ten
FR|premiership|Matignon|Matignon;Hotel Matignon
FR|foreign-ministry|French foreign ministry|Quai d'Orsay
US|foreign-ministry|State Department|State Department;Department of State;U.S. State Department;US State Department;Foggy Bottom
US|defence-ministry|Pentagon|Pentagon;Department of Defense;Department of War;Defense Department
US|finance-ministry|US Treasury|U.S. Treasury;US Treasury;Treasury Department;Department of the Treasury
US|justice-ministry|US Justice Department|Justice Department;Department of Justice;DOJ
US|interior-ministry|Department of Homeland Security|Department of Homeland Security;Homeland Security
US|energy-ministry|US Energy Department|Department of Energy;Energy Department
US|trade-ministry|US Commerce Department|Commerce Department;Department of Commerce
US|parliament|US Congress|Congress;U.S. Congress;US Congress;Capitol Hill;House of Representatives;U.S. Senate;US Senate
US|security-council|US National Security Council|NSC
US|intelligence|CIA|CIA;C.I.A.;Central Intelligence Agency
US|police|FBI|FBI;F.B.I.;Federal Bureau of Investigation
US|supreme-court|US Supreme Court|U.S. Supreme Court;US Supreme Court
US|central-bank|Federal Reserve|Federal Reserve;Fed
GB|foreign-ministry|Foreign Office|Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCDO;Whitehall
GB|parliament|British parliament|Westminster;House of Commons;House of Lords
GB|monarchy|Buckingham Palace|Buckingham Palace;Kensington Palace
UA|presidency|Ukrainian presidency|Bankova;Bankova Street;Office of the President of Ukraine;Mariinskyi Palace
UA|parliament|Verkhovna Rada|Verkhovna Rada;Rada
UA|intelligence|SBU|SBU;Security Service of Ukraine
DE|premiership|German chancellery|Bundeskanzleramt;Kanzleramt;Federal Chancellery
DE|foreign-ministry|German foreign ministry|Auswärtiges Amt;Auswaertiges Amt;Federal Foreign Office
DE|parliament|Bundestag|Bundestag;Bundesrat
DE|presidency|German presidency|Bellevue Palace;Schloss Bellevue
IT|premiership|Palazzo Chigi|Palazzo Chigi;Chigi;Chigi Palace
IT|foreign-ministry|Farnesina|Farnesina
IT|presidency|Quirinale|Quirinale;Quirinal Palace;Quirinal
ES|premiership|Moncloa|Moncloa;Moncloa Palace;La Moncloa;Palacio de la Moncloa
PL|premiership|Polish chancellery|Chancellery of the Prime Minister of Poland
PL|parliament|Sejm|Sejm
CN|leadership|Zhongnanhai|Zhongnanhai;Communist Party of China;Chinese Communist Party
CN|parliament|National People's Congress|National People's Congress
CN|government|Chinese government|State Council
KR|presidency|South Korean presidency|Blue House;Cheong Wa Dae
JP|premiership|Kantei|Kantei
JP|foreign-ministry|Japanese foreign ministry|Gaimusho;Kasumigaseki
IN|premiership|Indian prime minister's office|South Block;PMO
IN|foreign-ministry|Indian foreign ministry|MEA
IN|presidency|Rashtrapati Bhavan|Rashtrapati Bhavan
IN|parliament|Indian parliament|Lok Sabha;Rajya Sabha
BR|presidency|Planalto|Planalto;Planalto Palace;Palacio do Planalto;Palácio do Planalto
BR|foreign-ministry|Itamaraty|Itamaraty;Itamaraty Palace
AR|presidency|Casa Rosada|Casa Rosada
CL|presidency|La Moneda|La Moneda;La Moneda Palace
CO|presidency|Casa de Nariño|Casa de Nariño;Nariño Palace
VE|presidency|Miraflores|Miraflores;Miraflores Palace
PE|presidency|Peruvian presidency|Casa de Pizarro
MX|presidency|Mexican presidency|Los Pinos;National Palace
TR|presidency|Turkish presidency|Beştepe;Bestepe;Presidential Complex
TR|parliament|Grand National Assembly|Grand National Assembly
IR|parliament|Majlis|Majlis
IR|military|Revolutionary Guards|Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;IRGC;Quds Force
IL|parliament|Knesset|Knesset
IL|military|Israel Defense Forces|IDF;Israel Defense Forces;Israel Defence Forces
IL|intelligence|Mossad|Mossad;Shin Bet
PK|intelligence|ISI|ISI;Inter-Services Intelligence
RU|parliament|State Duma|State Duma;Duma;Federation Council
RU|intelligence|FSB|FSB;SVR;GRU;Federal Security Service
RU|foreign-ministry|Smolenskaya|Smolenskaya;Smolenskaya Square
AU|parliament|Australian parliament|Parliament House
CA|parliament|Parliament Hill|Parliament Hill;Rideau Hall
SA|royal-court|Saudi royal court|Saudi Royal Court;Royal Court;Diwan
QA|emiri-diwan|Emiri Diwan|Amiri Diwan;Emiri Diwan
PH|presidency|Malacañang|Malacañang;Malacanang;Malacañang Palace;Malacanang Palace
ID|presidency|Istana Merdeka|Merdeka Palace;Istana Merdeka
MY|government|Malaysian government|Perdana Putra
ZA|presidency|Union Buildings|Union Buildings
NL|government|Dutch government|Binnenhof
SE|government|Swedish government|Rosenbad
DK|government|Danish government|Christiansborg
BE|premiership|Rue de la Loi 16|Rue de la Loi
HU|premiership|Carmelite Monastery|Carmelite Monastery
CZ|presidency|Prague Castle|Prague Castle
AT|premiership|Ballhausplatz|Ballhausplatz
VA|holy-see|Holy See|Apostolic Palace;Curia
AF|presidency|Arg|Arg Palace
EG|presidency|Egyptian presidency|Al-Ittihadiya Palace;Ittihadiya Palace
KZ|presidency|Akorda|Akorda;Ak Orda
LB|presidency|Baabda Palace|Baabda Palace;Baabda
`

export const SEATS: readonly Seat[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [side = '', office = '', name = '', forms = ''] = row.split('|')
    return { side, office, name, forms: forms.split(';') }
  })
