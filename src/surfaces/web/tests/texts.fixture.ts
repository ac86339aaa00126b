import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))

/** The paths of an example's texts. */
export function exampleTexts(
  name: 'macron-putin-2025' | 'scholz-zelenskyy-2022-2024',
): readonly string[] {
  return readdirSync(join(examples, name))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(examples, name, file))
}

/** Two more accounts of the call of 1 July 2025, which three texts of an example tell; they are no more real than those. */
const moreAccounts = [
  `title: Telephone conversation with the President of France
publisher: Readout example desk (in the manner of the Kremlin)
date: 2025-07-01
kind: official-readout
side: RU
-----
Telephone conversation with the President of France

Vladimir Putin had a telephone conversation with President of the French Republic Emmanuel Macron on 1 July 2025.

The President of Russia stressed that the conflict in Ukraine was "a direct consequence of the policy of Western states". He said that any settlement must be comprehensive and long-term and rest on new territorial realities.

The presidents spoke of Iran. Vladimir Putin noted Iran's right to peaceful nuclear energy and agreed to continue contacts with Emmanuel Macron.
`,
  `title: Macron and Putin talk for two hours
publisher: Example Radio
date: 2025-07-01
-----
Macron and Putin talk for two hours

French President Emmanuel Macron and Russian President Vladimir Putin spoke by phone on July 1, 2025, for more than two hours. Macron asked for a ceasefire in Ukraine "as soon as possible", his office said.

The Kremlin said Putin blamed Western states for the conflict and called for a long-term settlement. Both leaders agreed to coordinate on Iran, according to the Elysee.
`,
]

/** Texts as files; whoever wrote them takes them away. */
export interface TextFiles {
  readonly paths: readonly string[]
  readonly remove: () => Promise<void>
}

/** Writes texts by their names. */
export async function writeTexts(texts: Readonly<Record<string, string>>): Promise<TextFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-sent-'))
  const paths = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const path = join(folder, name)
      await writeFile(path, text)
      return path
    }),
  )
  return { paths, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Five accounts of one call. */
export async function fiveAccounts(): Promise<TextFiles> {
  const [kremlin = '', radio = ''] = moreAccounts
  const { paths, remove } = await writeTexts({ 'kremlin-manner.txt': kremlin, 'radio.txt': radio })
  return { paths: [...exampleTexts('macron-putin-2025'), ...paths], remove }
}
