/**
 * Heads of state and government and their chief diplomats of recent decades, with the side they stand for and the
 * spellings in use. A help with sides and spellings, never a fence: whoever is missing is read from the text.
 */
export interface Leader {
  readonly name: string
  readonly side: string
  readonly gender: 'm' | 'f'
  /** Full names in other spellings, and single names that mean this person alone. */
  readonly spellings: readonly string[]
}

/** Who came to office after it the list does not have. */
export const LAST_YEAR_OF_LEADERS = 2027

// name | side | gender | other spellings
const ROWS = `
Joe Biden|US|m|Joseph Biden;Joseph R. Biden;Biden
Donald Trump|US|m|Donald J. Trump;Trump
Barack Obama|US|m|Barack H. Obama;Obama
George W. Bush|US|m|
Bill Clinton|US|m|
Hillary Clinton|US|f|Hillary Rodham Clinton
Kamala Harris|US|f|
JD Vance|US|m|J.D. Vance;J. D. Vance;Vance
Mike Pence|US|m|Pence
Antony Blinken|US|m|Anthony Blinken;Tony Blinken;Blinken
Marco Rubio|US|m|Rubio
Mike Pompeo|US|m|Pompeo
Rex Tillerson|US|m|Tillerson
John Kerry|US|m|
Lloyd Austin|US|m|
Pete Hegseth|US|m|Hegseth
Jake Sullivan|US|m|
Steve Witkoff|US|m|Steven Witkoff;Witkoff
Keith Kellogg|US|m|
Jared Kushner|US|m|Kushner
Vladimir Putin|RU|m|Vladimir V. Putin;Putin
Dmitry Medvedev|RU|m|Dmitri Medvedev;Medvedev
Sergei Lavrov|RU|m|Sergey Lavrov;Lavrov
Dmitry Peskov|RU|m|Dmitri Peskov;Peskov
Maria Zakharova|RU|f|Zakharova
Sergei Shoigu|RU|m|Sergey Shoigu;Shoigu
Andrei Belousov|RU|m|Andrey Belousov;Belousov
Yuri Ushakov|RU|m|Yury Ushakov;Ushakov
Kirill Dmitriev|RU|m|
Volodymyr Zelensky|UA|m|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Vladimir Zelenskiy;Zelensky;Zelenskyy;Zelenskiy;Zelenskyi
Petro Poroshenko|UA|m|Poroshenko
Andriy Yermak|UA|m|Andrii Yermak;Yermak
Andrii Sybiha|UA|m|Andriy Sybiha;Sybiha
Dmytro Kuleba|UA|m|Kuleba
Rustem Umerov|UA|m|Umerov
Denys Shmyhal|UA|m|Shmyhal
Emmanuel Macron|FR|m|Macron
François Hollande|FR|m|Hollande
Nicolas Sarkozy|FR|m|Sarkozy
Sébastien Lecornu|FR|m|Lecornu
Jean-Noël Barrot|FR|m|
Jean-Yves Le Drian|FR|m|
Angela Merkel|DE|f|Merkel
Olaf Scholz|DE|m|Scholz
Friedrich Merz|DE|m|Merz
Frank-Walter Steinmeier|DE|m|Steinmeier
Annalena Baerbock|DE|f|Baerbock
Johann Wadephul|DE|m|Wadephul
Boris Pistorius|DE|m|Pistorius
Tony Blair|GB|m|
David Cameron|GB|m|
Theresa May|GB|f|
Boris Johnson|GB|m|
Liz Truss|GB|f|
Rishi Sunak|GB|m|Sunak
Keir Starmer|GB|m|Starmer
David Lammy|GB|m|Lammy
Giorgia Meloni|IT|f|Meloni
Mario Draghi|IT|m|Draghi
Matteo Renzi|IT|m|Renzi
Giuseppe Conte|IT|m|
Antonio Tajani|IT|m|Tajani
Pedro Sánchez|ES|m|
Mariano Rajoy|ES|m|Rajoy
Donald Tusk|PL|m|Tusk
Andrzej Duda|PL|m|
Karol Nawrocki|PL|m|Nawrocki
Radosław Sikorski|PL|m|Radek Sikorski;Sikorski
Viktor Orbán|HU|m|Orban
Péter Szijjártó|HU|m|Szijjarto
Robert Fico|SK|m|Fico
Mark Rutte|NL|m|Rutte
Mette Frederiksen|DK|f|Frederiksen
Alexander Stubb|FI|m|Stubb
Kaja Kallas|EU|f|Kallas
Ursula von der Leyen|EU|f|
António Costa|EU|m|
Charles Michel|EU|m|
Josep Borrell|EU|m|Borrell
Jens Stoltenberg|NATO|m|Stoltenberg
António Guterres|UN|m|Antonio Guterres;Guterres
Ban Ki-moon|UN|m|
Rafael Grossi|IAEA|m|Rafael Mariano Grossi;Grossi
Recep Tayyip Erdoğan|TR|m|Tayyip Erdogan;Erdogan
Hakan Fidan|TR|m|
Mevlüt Çavuşoğlu|TR|m|Cavusoglu
Benjamin Netanyahu|IL|m|Binyamin Netanyahu;Netanyahu
Isaac Herzog|IL|m|Herzog
Yoav Gallant|IL|m|Gallant
Mahmoud Abbas|PS|m|
Ali Khamenei|IR|m|Khamenei
Hassan Rouhani|IR|m|Hassan Rohani;Rouhani
Ebrahim Raisi|IR|m|Raisi
Masoud Pezeshkian|IR|m|Pezeshkian
Abbas Araghchi|IR|m|Abbas Araqchi;Araghchi;Araqchi
Javad Zarif|IR|m|Mohammad Javad Zarif;Zarif
Mohammed bin Salman|SA|m|Mohammad bin Salman
Mohammed bin Zayed|AE|m|Mohamed bin Zayed Al Nahyan;Mohamed bin Zayed
Tamim bin Hamad Al Thani|QA|m|
Abdel Fattah el-Sisi|EG|m|Abdel-Fattah el-Sissi;Abdel Fattah al-Sisi;Abdel Fattah El-Sisi;Abdel Fattah Al Sisi
Bashar al-Assad|SY|m|Bashar Assad;Bashar Al-Assad
Ahmed al-Sharaa|SY|m|
Xi Jinping|CN|m|
Li Keqiang|CN|m|
Li Qiang|CN|m|
Wang Yi|CN|m|
Hu Jintao|CN|m|
Shinzo Abe|JP|m|Shinzō Abe
Fumio Kishida|JP|m|Kishida
Shigeru Ishiba|JP|m|Ishiba
Sanae Takaichi|JP|f|Takaichi
Yoon Suk-yeol|KR|m|Yoon Suk Yeol
Moon Jae-in|KR|m|
Lee Jae-myung|KR|m|Lee Jae Myung
Park Geun-hye|KR|f|
Kim Jong Un|KP|m|Kim Jong-un
Lai Ching-te|TW|m|William Lai
Tsai Ing-wen|TW|f|
Narendra Modi|IN|m|Modi
Subrahmanyam Jaishankar|IN|m|S. Jaishankar;Jaishankar
Manmohan Singh|IN|m|
Shehbaz Sharif|PK|m|Shahbaz Sharif
Imran Khan|PK|m|
Luiz Inácio Lula da Silva|BR|m|Lula;Lula da Silva;Luiz Inacio Lula da Silva
Jair Bolsonaro|BR|m|Bolsonaro
Dilma Rousseff|BR|f|Rousseff
Javier Milei|AR|m|Milei
Nicolás Maduro|VE|m|Maduro
Gustavo Petro|CO|m|
Claudia Sheinbaum|MX|f|Sheinbaum
Andrés Manuel López Obrador|MX|m|Lopez Obrador
Justin Trudeau|CA|m|Trudeau
Mark Carney|CA|m|Carney
Anthony Albanese|AU|m|
Scott Morrison|AU|m|
Jacinda Ardern|NZ|f|Ardern
Cyril Ramaphosa|ZA|m|Ramaphosa
William Ruto|KE|m|Ruto
Paul Kagame|RW|m|Kagame
Félix Tshisekedi|CD|m|Tshisekedi
Abiy Ahmed|ET|m|Abiy
Bola Tinubu|NG|m|Tinubu
Alexander Lukashenko|BY|m|Aleksandr Lukashenko;Alyaksandr Lukashenka;Lukashenko;Lukashenka
Ilham Aliyev|AZ|m|Aliyev
Nikol Pashinyan|AM|m|Pashinyan
Kassym-Jomart Tokayev|KZ|m|Tokayev
Nursultan Nazarbayev|KZ|m|Nazarbayev
Shavkat Mirziyoyev|UZ|m|Mirziyoyev
Maia Sandu|MD|f|Sandu
Aleksandar Vučić|RS|m|Vucic
Kyriakos Mitsotakis|GR|m|Mitsotakis
Nguyen Phu Trong|VN|m|
Prabowo Subianto|ID|m|Prabowo
Joko Widodo|ID|m|Jokowi;Widodo
Ferdinand Marcos Jr|PH|m|Ferdinand Marcos Jr.;Bongbong Marcos
Rodrigo Duterte|PH|m|Duterte
Anwar Ibrahim|MY|m|
Muammar Gaddafi|LY|m|Moammar Gadhafi;Gaddafi;Gadhafi;Qaddafi
Saddam Hussein|IQ|m|
Mikhail Gorbachev|USSR|m|Gorbachev
Boris Yeltsin|RU|m|Yeltsin
Pope Francis|VA|m|
Pope Leo XIV|VA|m|Pope Leo
Tedros Adhanom Ghebreyesus|UN|m|Tedros
Edgars Rinkēvičs|LV|m|
Gitanas Nausėda|LT|m|Nauseda
Alar Karis|EE|m|
Kristalina Georgieva|IMF|f|Georgieva
Christine Lagarde|EU|f|Lagarde
`

export const LEADERS: readonly Leader[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', side = '', gender = '', spellings = ''] = row.split('|')
    return {
      name,
      side,
      gender: gender === 'f' ? 'f' : 'm',
      spellings: spellings.split(';').filter((spelling) => spelling !== ''),
    }
  })
