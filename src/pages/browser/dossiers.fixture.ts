import type { Compared } from '../../model/comparison.js'
import { compareFiles } from '../../operations/compare.js'
import { renderDossier } from '../dossier.js'
import { exampleFiles } from './files.fixture.js'

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
