import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../dossier.js'
import { exampleFiles } from './files.fixture.js'

interface Operation {
  readonly compareFiles: (paths: readonly string[]) => Promise<Compared>
}

// Found at run time only: to the compiler its rooms know another DOM than the browser's, which is ours here.
const operation = '../../operations/compare.js'
const imported: Operation = await import(operation)

/** `compareFiles` of the operations. */
export function compareFiles(paths: readonly string[]): Promise<Compared> {
  return imported.compareFiles(paths)
}

let compared: Promise<Compared> | null = null

/** The bundled example, compared once for all tests. */
export function comparedExample(): Promise<Compared> {
  compared ??= compareFiles(exampleFiles())
  return compared
}

/** The bundled example's page. */
export async function exampleDossier(): Promise<string> {
  return renderDossier(await comparedExample())
}
