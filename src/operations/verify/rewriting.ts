import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../../pages/dossier.js'
import { READER } from '../reader.js'
import type { VerifyFailure } from './failures.js'

/**
 * Whether a page is, byte for byte, what its data give: `other-version` when another version wrote it, so that this
 * one cannot tell.
 */
export type Rewriting = 'same' | 'different' | 'other-version'

export interface Rewritten {
  readonly rewriting: Rewriting
  readonly failures: readonly VerifyFailure[]
}

/** Writes a page again from its data and compares the two. */
export async function rewrite(html: string, compared: Compared): Promise<Rewritten> {
  if (compared.reader.version !== READER.version)
    return { rewriting: 'other-version', failures: [] }
  const again = await written(compared)
  if (again === html) return { rewriting: 'same', failures: [] }
  return { rewriting: 'different', failures: [differenceOf(html, again)] }
}

// What the page left out is left out of its data, so nothing more may be left out here. Data changed by hand may be
// anything, even what no page can be written of.
async function written(compared: Compared): Promise<string> {
  return renderDossier(compared, { excerpts: false }).catch(() => '')
}

/** The first place at which two pages differ. */
function differenceOf(page: string, again: string): VerifyFailure {
  const at = firstDifference(page, again)
  const before = page.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  return {
    kind: 'page',
    account: null,
    place: `line ${line}, character ${at - lineStart + 1}`,
    found: around(page, at),
    expected: around(again, at),
  }
}

function firstDifference(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}

const [unitsBefore, unitsAfter] = [40, 60]

/** What stands around a place, from the last tag before it. */
function around(page: string, at: number): string {
  const from = Math.max(0, at - unitsBefore)
  const before = page.slice(from, at)
  return page.slice(from + before.lastIndexOf('>') + 1, at + unitsAfter).replaceAll(/\s+/gu, ' ')
}
