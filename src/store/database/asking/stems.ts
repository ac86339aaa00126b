/** A text search query as PostgreSQL understood it. */
export type StemQuery =
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'not'; readonly of: StemQuery }
  | { readonly kind: 'both' | 'either'; readonly left: StemQuery; readonly right: StemQuery }
  /** The right stands so many words behind the left. */
  | {
      readonly kind: 'behind'
      readonly distance: number
      readonly left: StemQuery
      readonly right: StemQuery
    }

/** Where stems stand in one text: numbers of words, ascending. */
export type Places = ReadonlyMap<string, readonly number[]>

/** Reads what PostgreSQL prints of a tsquery: `'immedi' <-> 'ceasefir' & !'talk'`. Throws on anything else. */
export function readStemQuery(printed: string): StemQuery {
  const tokens = printed.match(TOKEN) ?? []
  const reader = { tokens, next: 0 }
  const query = readChain(reader, 0)
  if (reader.next !== tokens.length) throw new Error(`not a printed tsquery: ${printed}`)
  return query
}

const TOKEN = /'(?:''|\\\\|[^'\\])*'(?::\*?[A-D]*)?|<(?:-|\d+)>|[!&|()]/gu

interface Reader {
  readonly tokens: readonly string[]
  next: number
}

/** What binds least first. */
const CHAINS: readonly ((
  token: string,
) => ((left: StemQuery, right: StemQuery) => StemQuery) | null)[] = [
  (token) => (token === '|' ? (left, right) => ({ kind: 'either', left, right }) : null),
  (token) => (token === '&' ? (left, right) => ({ kind: 'both', left, right }) : null),
  (token) => {
    const distance = /^<(-|\d+)>$/u.exec(token)?.[1]
    if (distance === undefined) return null
    return (left, right) => ({
      kind: 'behind',
      distance: distance === '-' ? 1 : Number(distance),
      left,
      right,
    })
  },
]

function readChain(reader: Reader, level: number): StemQuery {
  const chain = CHAINS[level]
  if (chain === undefined) return readOne(reader)
  let query = readChain(reader, level + 1)
  for (;;) {
    const join = chain(reader.tokens[reader.next] ?? '')
    if (join === null) return query
    reader.next += 1
    query = join(query, readChain(reader, level + 1))
  }
}

function readOne(reader: Reader): StemQuery {
  const token = reader.tokens[reader.next] ?? ''
  reader.next += 1
  if (token === '!') return { kind: 'not', of: readOne(reader) }
  if (token === '(') {
    const inner = readChain(reader, 0)
    if (reader.tokens[reader.next] !== ')') throw new Error('a tsquery with an open bracket')
    reader.next += 1
    return inner
  }
  if (!token.startsWith("'")) throw new Error(`not a stem of a tsquery: ${token}`)
  return { kind: 'stem', stem: unquoted(token) }
}

function unquoted(token: string): string {
  return token.slice(1, token.lastIndexOf("'")).replaceAll("''", "'").replaceAll('\\\\', '\\')
}

/** A stem as a tsquery has it. */
export function quotedStem(stem: string): string {
  return `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/** The stems that a text must or may have; not those that it must not. Sorted, each once. */
export function wantedStems(query: StemQuery): readonly string[] {
  return [...new Set(stemsIn(query))].toSorted()
}

function stemsIn(query: StemQuery): readonly string[] {
  switch (query.kind) {
    case 'stem':
      return [query.stem]
    case 'not':
      return []
    case 'both':
    case 'either':
    case 'behind':
      return [...stemsIn(query.left), ...stemsIn(query.right)]
  }
}

/** The first and the last place of some words. */
export type Passage = readonly [first: number, last: number]

/** What a text has of what was asked for: a word, or words that were asked for side by side and stand so. */
export function passagesOf(query: StemQuery, places: Places): readonly Passage[] {
  switch (query.kind) {
    case 'stem':
      return (places.get(query.stem) ?? []).map((place) => [place, place])
    case 'not':
      return []
    case 'both':
    case 'either':
      return [...passagesOf(query.left, places), ...passagesOf(query.right, places)]
    case 'behind':
      return runsOf(query, places).map((run) => [Math.min(...run), Math.max(...run)])
  }
}

/** Places that satisfy a query together, the last of them the one from which the next word is counted. */
function runsOf(query: StemQuery, places: Places): readonly (readonly number[])[] {
  if (query.kind !== 'behind')
    return [...new Set(passagesOf(query, places).flat())].map((place) => [place])
  const rights = runsOf(query.right, places)
  return runsOf(query.left, places).flatMap((left) => {
    const place = (left.at(-1) ?? 0) + query.distance
    return rights.filter((right) => right.at(-1) === place).map((right) => [...left, ...right])
  })
}
