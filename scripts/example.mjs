import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const folder = join('examples', 'macron-putin-2025')

// As a record has them: first published first, of one day a side's own text before a report. What else is there follows.
const order = ['elysee-manner.txt', 'wire.txt', 'commentary.txt']

/** The paths of the bundled example's texts, from the package's folder. */
export function exampleFiles() {
  const texts = readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'))
  const named = order.filter((name) => texts.includes(name))
  const others = texts.filter((name) => !order.includes(name)).toSorted()
  return [...named, ...others].map((name) => join(folder, name))
}
