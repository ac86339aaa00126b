import { hung, type Block } from '../layout/blocks.js'
import { line, run, spaces } from '../layout/runs.js'
import { wrap } from '../layout/wrap.js'

export interface Fact {
  readonly name: string
  readonly words: string
}

/** Facts below each other, their names in a column of their own. */
export function factsBlock(facts: readonly Fact[], width: number): Block {
  const column = Math.max(0, ...facts.map(({ name }) => name.length)) + 2
  return facts.flatMap(({ name, words }) =>
    hung([run(name, 'soft'), spaces(column - name.length)], wrap(line(words), width - column)),
  )
}
