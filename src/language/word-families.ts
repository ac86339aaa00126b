/**
 * Words of one family by a rule of their beginnings: what is left of two words after what they share must be a pair
 * of endings that English derives with ("settle" and "settlement": "" and "ment"; "invade" and "invasion": "de" and
 * "sion"). No stemmer: nothing is cut that was not compared.
 */

const SHORTEST_SHARED = 4

/** Endings of the first word against endings of the second, after all that they share. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    '',
    [
      's',
      'es',
      'd',
      'ed',
      'ing',
      'er',
      'ers',
      'or',
      'ment',
      'ments',
      'ion',
      'ions',
      'ation',
      'ations',
      'ition',
      'ive',
      'al',
      'ial',
      'ally',
      'n',
      'an',
      'ian',
      'i',
      'ese',
      'ish',
      'ic',
      'ical',
      'ity',
      'ty',
      'ship',
      'ness',
      'ful',
      'fully',
      'less',
      'ly',
      'ism',
      'ist',
      'ize',
      'ise',
      'en',
      'able',
      'ible',
      'ance',
      'ence',
      'ant',
      'ent',
      'ary',
      'ability',
      'hood',
      'dom',
      'wide',
      'ous',
      'ee',
      'eer',
      'cy',
      'tial',
      'y',
    ],
  ],
  [
    'e',
    [
      'tion',
      'tions',
      'tive',
      'ed',
      'ing',
      'ion',
      'ions',
      'ation',
      'or',
      'er',
      'ive',
      'al',
      'able',
      'ance',
      'ence',
      'ure',
      'ity',
      'ial',
      'ian',
      'ic',
      'ary',
    ],
  ],
  [
    'y',
    [
      'ies',
      'ied',
      'ial',
      'ier',
      'iness',
      'ic',
      'ical',
      'ian',
      'ist',
      'ize',
      'ise',
      'ification',
      'ily',
      'ish',
      'i',
    ],
  ],
  ['d', ['se', 'ses', 'sion', 'sive', 'nse']],
  ['de', ['sion', 'sions', 'sive', 'sor', 'der']],
  ['t', ['ce', 'cy', 'cies', 'tion']],
  ['ts', ['ce', 'cy']],
  ['a', ['ese', 'n', 'ns']],
  ['ey', ['ish']],
  ['ate', ['acy', 'ant', 'able']],
  ['ly', ['le', 'ility']],
  ['le', ['ility', 'ly']],
  ['ion', ['or', 'ive', 'ing', 'ory', 'ist']],
  ['ism', ['ist', 'ize', 'ise', 'istic']],
  ['ist', ['ize', 'ise', 'istic']],
  ['cy', ['tic', 'tics', 't', 'te']],
  ['ian', ['e']],
  ['ze', ['zation', 'zing']],
  ['se', ['sation', 'sing', 'sal']],
  ['r', ['ry', 'rial']],
  ['er', ['ry', 'erial', 'ing']],
  ['b', ['ption']],
  ['ict', ['iction']],
  ['uce', ['uction', 'uctive']],
  ['ce', ['cing', 'ction', 'cement', 'cial', 't', 'tial']],
  ['ief', ['ieve']],
  ['f', ['ve', 'ves']],
  ['ive', ['eption']],
  ['n', ['ns']],
]

const PAIRS: ReadonlySet<string> = new Set(
  ENDINGS.flatMap(([ending, others]) =>
    others.flatMap((other) => [`${ending}|${other}`, `${other}|${ending}`]),
  ),
)
/** Plain endings that make other words as often as kin ("part" and "party", "form" and "former"). */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'y',
  'er',
  'or',
  'n',
  'i',
  'al',
  'ent',
  'ant',
  'ary',
  'en',
  'ion',
  'ity',
  'ive',
  'ish',
  'ic',
])
const LONGEST_DOUBTED = 4

/** Whether two lower-case words are one word, or kin by the rule above. */
export function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true
  const shared = sharedStart(a, b)
  if (shared < SHORTEST_SHARED) return false
  const [left, right] = [a.slice(shared), b.slice(shared)]
  if (!PAIRS.has(`${left}|${right}`)) return false
  const isDoubtful = (left === '' && DOUBTFUL.has(right)) || (right === '' && DOUBTFUL.has(left))
  return !isDoubtful || shared > LONGEST_DOUBTED
}

/** The first letters of a word: kin always share them. */
export function familyKey(word: string): string {
  return word.slice(0, SHORTEST_SHARED)
}

function sharedStart(a: string, b: string): number {
  const longest = Math.min(a.length, b.length)
  let shared = 0
  while (shared < longest && a[shared] === b[shared]) shared += 1
  return shared
}
