/**
 * Words before a name that tell a person and no office, in many languages; folded, without their full stop. Facts of
 * usage, no names of persons. Words that are also common names ("Don", "Raja", "Pak") are left out.
 */
const MEN = `
mr sir lord baron monsieur herr shri sriman sheikh shaikh shaykh cheikh sayyid prince brother senor signor dom
tuan encik awang bapak mzee bwana ato obbo alhaji haji hajji mallam malam mwalimu ustadz ustaz ustad kyai kiai maulana
moulana mawlana hojatoleslam hojjatoleslam thiru monsignor mgr msgr oloye samdech sardar
`
const WOMEN = `
mrs ms miss madam madame mme mlle frau dame lady baroness smt shrimati sheikha shaikha sheikhah princess sister
actress senora senorita sra srta dona signora datin puan dayang ibu hajah hajjah hajia hajiya alhaja woizero weizero
begum daw khunying dra arqa
`
const EITHER = `
h.e dr hon honourable honorable rev reverend justice actor coach comrade dato datuk seri sri tun tengku tunku
ungku pehin pengiran khun oknha u maitre dott ing lic arq mtro mtra mag dipl eng engr barr arc amb adv prof
mheshimiwa ndugu
`

/** What an honorific says of the one who bears it: `m`, `f` or nothing. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ...bearing(MEN, 'm'),
  ...bearing(WOMEN, 'f'),
  ...bearing(EITHER, null),
])

function bearing(
  words: string,
  gender: 'm' | 'f' | null,
): readonly (readonly [string, 'm' | 'f' | null])[] {
  return words
    .trim()
    .split(/\s+/u)
    .flatMap((word) => [word, `${word}.`].map((form) => [form, gender] as const))
}

/** Honorifics of two words, of which the first alone may be a name or a common word: "Tan Sri", "Right Honourable". */
export const PAIRED_HONORIFICS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tan', ['sri']],
  ['toh', ['puan']],
  ['right', ['honourable', 'honorable', 'hon', 'hon.']],
  ['rt', ['.', 'hon', 'hon.']],
  ['rt.', ['hon', 'hon.', 'honourable', 'honorable']],
])

/** "HE the Prime Minister", "HRH": initials of a courtesy, in capitals, that name nobody by themselves. */
export const COURTESY_INITIALS: ReadonlySet<string> = new Set(
  'HE H.E. HRH H.R.H. HH H.H. HM H.M. HIH HSH S.E. S.E.M. SE HMK'.split(' '),
)

/** "His Excellency", "Her Majesty": titles that name nobody by themselves. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'excellency excellencies highness highnesses majesty majesties holiness honour honor eminence beatitude'.split(
    ' ',
  ),
)

/** Abbreviated honorifics whose full stop ends no sentence. */
export const ABBREVIATED_HONORIFICS: ReadonlySet<string> = new Set(
  'ing lic mme mlle rt arq arqa dra sra srta engr barr mgr msgr dott mtro mtra smt amb adv eng dr mr mrs ms prof hon rev'.split(
    ' ',
  ),
)
