import type { Scene } from './scene.js'

/** A row of the words for fulfilments, found by one of its phrases. */
export interface Trigger<Row> {
  readonly row: Row
  readonly words: string
}

/** The phrases of rows by their first words: of one row, in the order given. */
export function triggersOf<Row>(
  rows: readonly Row[],
  phrasesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Trigger<Row>[]> {
  const triggers = new Map<string, Trigger<Row>[]>()
  for (const row of rows)
    for (const words of phrasesOf(row)) {
      const first = words.split(' ')[0] ?? ''
      const known = triggers.get(first)
      if (known) known.push({ row, words })
      else triggers.set(first, [{ row, words }])
    }
  return triggers
}

/** A token at which phrases may begin, with these and its clause; `null` where none does. */
export function triggeredAt<Row>(
  scene: Scene,
  at: number,
  triggers: ReadonlyMap<string, readonly Trigger<Row>[]>,
) {
  const token = scene.tokens[at]
  const found = token ? triggers.get(token.lower) : undefined
  const clause = found ? scene.clauses[scene.clauseOf[at] ?? -1] : undefined
  return token && found && clause ? { token, triggers: found, clause } : null
}
