const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u))

/** Elements that hold nothing and are never closed. */
export const VOID = setOf(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements whose inside is no markup. */
export const RAW = setOf(
  'script style textarea title xmp iframe noembed noframes plaintext noscript',
)

/** Elements that show no running text. */
export const UNSEEN = setOf(
  `script style noscript template svg math iframe object embed canvas audio video select option optgroup button input
  textarea datalist dialog map head title meta link base noembed noframes xmp plaintext`,
)

/** Elements around a story, left out where no story could be found. */
export const AROUND = setOf('nav header footer aside form menu')

/** Elements that begin a new paragraph, and end one. */
export const BLOCK = setOf(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`,
)

export const CAPTION = setOf('figcaption caption')

/** What opening an element closes when it is the innermost one open, as the parser in use has it. */
export const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', setOf('tr th td')],
  ['th', setOf('th')],
  ['td', setOf('thead th td')],
  ['li', setOf('li')],
  ['option', setOf('option')],
  ['optgroup', setOf('optgroup option')],
  ['dd', setOf('dd dt')],
  ['dt', setOf('dd dt')],
  ['rt', setOf('rt rp')],
  ['rp', setOf('rt rp')],
  ['tbody', setOf('thead tbody')],
  ['tfoot', setOf('thead tbody')],
  ...`address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  main nav ol p pre section table ul`
    .split(/\s+/u)
    .map((name): [string, ReadonlySet<string>] => [name, setOf('p')]),
])
