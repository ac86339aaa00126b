import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hash } from '../../../model/journal.js'
import { sha256 } from '../../../store/archive/layout.js'
import { verifyDossier } from '../../verify.js'
import { verifyEntries, type OnVerified, type RecordFailure } from '../verify-record.js'
import { openBundle, type Bundle } from './bundle.js'
import { bundleFiles } from './layout.js'

/** What was checked of a bundle, and what does not hold. */
export interface BundleVerification {
  readonly entries: number
  readonly files: number
  readonly dossiers: number
  /** Quotations of all readings, each held against its text. */
  readonly quotations: number
  readonly failures: readonly BundleFailure[]
}

export interface BundleFailure {
  readonly kind: RecordFailure['kind'] | 'file' | 'dossier'
  readonly place: string
  readonly message: string
}

/**
 * Checks a bundle offline: each file against its sum, each object against its name, each quotation against its text, each
 * dossier as "verify PAGE" does. Throws a StoreError for a folder that is no bundle.
 */
export async function verifyBundle(
  folder: string,
  onVerified: OnVerified = () => {},
): Promise<BundleVerification> {
  const bundle = await openBundle(folder)
  const files = await fileFailures(bundle)
  const objects = await verifyEntries(bundle, bundle.entries, onVerified)
  const dossiers = [...bundle.sums.keys()].filter((place) => place.startsWith('dossiers/'))
  const pages = await Promise.all(dossiers.map((place) => dossierFailures(bundle, place)))
  return {
    entries: bundle.entries.length,
    files: bundle.sums.size,
    dossiers: dossiers.length,
    quotations: objects.quotations,
    failures: [...files, ...objects.failures, ...pages.flat()],
  }
}

async function fileFailures(bundle: Bundle): Promise<readonly BundleFailure[]> {
  const failures: BundleFailure[] = []
  for (const [place, sum] of bundle.sums) {
    const found = await sumOf(join(bundle.folder, place))
    if (found === sum) continue
    const message =
      found === null ? 'It is missing or cannot be read.' : 'It is not what SHA256SUMS says.'
    failures.push({ kind: 'file', place, message })
  }
  return [...failures, ...(await strangers(bundle))]
}

async function sumOf(path: string): Promise<Hash | null> {
  return readFile(path).then(sha256, () => null)
}

/** Files that no sum names: they are of nobody knows whom. */
async function strangers({ folder, sums }: Bundle): Promise<readonly BundleFailure[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((place) => place !== bundleFiles.sums && !sums.has(place))
    .toSorted()
    .map((place) => ({ kind: 'file', place, message: 'SHA256SUMS does not name it.' }))
}

async function dossierFailures(bundle: Bundle, place: string): Promise<readonly BundleFailure[]> {
  const result = await verifyDossier(join(bundle.folder, place))
  if (!result.ok) return result.problems.map(({ message }) => ({ kind: 'dossier', place, message }))
  return result.value.failures.map((failure) => ({
    kind: 'dossier',
    place: `${place}, ${failure.place}`,
    message: `It has "${failure.found}" where "${failure.expected}" is expected.`,
  }))
}
