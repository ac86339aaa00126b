/** One row of the codebook's tables. */
export interface Entry {
  readonly term: string
  readonly meaning: string
  readonly example: string
  /** With what it is instead, in brackets. */
  readonly nearMiss: string
}

/** The entries under one heading: the rows of its tables whose first cell is a word in code marks. */
export function entriesOf(codebook: string, section: string): readonly Entry[] {
  const found = codebook.split(/^## /mu).find((part) => part.startsWith(`${section}\n`))
  if (found === undefined) throw new Error(`the codebook has no section ${section}`)
  return found.split('\n').flatMap((line) => {
    const [first = '', meaning = '', example = '', nearMiss = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const term = /^`([\w-]+)`$/u.exec(first)?.[1]
    return term === undefined ? [] : [{ term, meaning, example, nearMiss }]
  })
}
