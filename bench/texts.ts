import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const EXAMPLE = fileURLToPath(new URL('../examples/macron-putin-2025/', import.meta.url))

/** The bundled accounts, in the order of the command line. */
export const EXAMPLE_FILES: readonly string[] = readdirSync(EXAMPLE)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `${EXAMPLE}${name}`)

/** The example's paragraphs over and over, each time from another one on, until there are so many words. */
export function longText(words: number): string {
  const paragraphs = EXAMPLE_FILES.flatMap(paragraphsOf)
  const chosen: string[] = []
  for (let count = 0, turn = 0; count < words; turn += 1) {
    const step = turn + Math.floor(turn / paragraphs.length)
    const paragraph = paragraphs[step % paragraphs.length] ?? ''
    chosen.push(paragraph)
    count += paragraph.split(/\s+/u).length
  }
  return `${chosen.join('\n\n')}\n`
}

function paragraphsOf(file: string): readonly string[] {
  const [, body = ''] = readFileSync(file, 'utf8').split(/^-----\n/mu)
  return body
    .trim()
    .split(/\n{2,}/u)
    .slice(1)
}
