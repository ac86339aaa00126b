import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const folder = 'examples/scholz-zelenskyy-2022-2024'

/** Stands in for the clock, so that the answers are the same on every day. */
const today = '2024-02-01'

/** Finds the call that both sides tell of, whose key stands for CONTACT in a question. */
export const questionOfTheCall =
  'contacts scholz zelenskyy --from 2022-09-28 --to 2022-09-28 --json'

/** What is done with the second example, in this order, as one would type it after "readout". */
export const questions = [
  `add ${folder}/*.txt --as-of ${today}`,
  'contacts scholz zelenskyy',
  'contact CONTACT',
  'search "air defence" --speaker zelenskyy',
  'statements scholz --act promise',
  `timeline scholz zelenskyy --as-of ${today}`,
  'positions scholz "arms deliveries"',
  `commitments --as-of ${today}`,
  'review --limit 3',
  `review confirm CONTACT --by "A. Reader" --why "both sides tell of it" --as-of ${today}`,
  'export --csv tables',
  'export --bundle bundle',
]

/** A question with the key that the answer to `questionOfTheCall` has. */
export function withKey(question, answer) {
  const [call] = JSON.parse(answer).contacts
  return question.replace('CONTACT', () => call.key)
}

/** The words of a command line, as a shell would make them: quotation marks hold one together, `*.txt` is every text. */
export function wordsOf(line) {
  const words = [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word)
  return words.flatMap((word) => (word.endsWith('/*.txt') ? textsOfTheExample() : [word]))
}

/** The paths of the second example's texts, from the package's folder. */
export function textsOfTheExample() {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.txt'))
  return names.toSorted().map((name) => `${folder}/${name}`)
}

/** What the example says of itself. */
export function readmeOfTheExample() {
  return readFileSync(join(root, folder, 'README.md'), 'utf8')
}
