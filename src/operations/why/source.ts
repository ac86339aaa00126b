import { readInput } from '../../ingest/files.js'
import type { Compared } from '../../model/comparison.js'
import type { Outcome } from '../../model/problems.js'
import type { ReadingOptions } from '../reader.js'

/**
 * What there is to explain: the comparison that one page of ours carries, or the texts compared anew. A page that
 * carries none is a problem; texts that cannot be read keep their column and are among the comparison's problems.
 */
export async function comparedFrom(
  paths: readonly string[],
  options: ReadingOptions = {},
): Promise<Outcome<Compared>> {
  const [page, ...others] = paths
  if (page !== undefined && others.length === 0 && (await isPage(page))) {
    const { readDossierFile } = await import('../dossier-file.js')
    return readDossierFile(page)
  }
  const { compareFiles } = await import('../compare.js')
  return { ok: true, value: await compareFiles(paths, options), problems: [] }
}

async function isPage(path: string): Promise<boolean> {
  if (/\.html?$/iu.test(path)) return true
  const { problems } = await readInput(path)
  return problems.some(({ code }) => code === 'own-page')
}
