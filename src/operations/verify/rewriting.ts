import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../../pages/dossier.js'
import { pageVersion } from '../../pages/version.js'
import type { DossierFile } from '../dossier-file.js'
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
export async function rewrite({ html, compared, writtenBy }: DossierFile): Promise<Rewritten> {
  if (writtenBy !== pageVersion) return { rewriting: 'other-version', failures: [] }
  const again = await written(compared)
  if (again === html) return { rewriting: 'same', failures: [] }
  return { rewriting: 'different', failures: [differenceOf(html, again)] }
}

// What the page left out is left out of its data, so nothing more may be left out here. Data changed by hand may be
// anything, even what no page can be written of.
async function written(compared: Compared): Promise<string> {
  return renderDossier(compared, { excerpts: false }).catch(() => '')
}

/** The first place at which two pages differ: in their bodies if there, for what stands above follows from them. */
function differenceOf(page: string, again: string): VerifyFailure {
  const [head, body] = parted(page)
  const [headAgain, bodyAgain] = parted(again)
  const isBody = body !== bodyAgain
  const at = isBody
    ? head.length + firstDifference(body, bodyAgain)
    : firstDifference(head, headAgain)
  return {
    kind: 'page',
    account: null,
    place: placeIn(page, at),
    found: around(page, at),
    expected: around(again, isBody ? at - head.length + headAgain.length : at),
  }
}

function parted(page: string): readonly [head: string, body: string] {
  const at = page.indexOf('<body')
  return at < 0 ? [page, ''] : [page.slice(0, at), page.slice(at)]
}

function firstDifference(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}

function placeIn(page: string, at: number): string {
  const before = page.slice(0, at)
  const lines = before.split('\n').length
  return `line ${lines}, character ${at - before.lastIndexOf('\n')}`
}

const [unitsBefore, unitsAfter] = [40, 80]

/** What stands around a place, from the last tag before it to the next one behind. */
function around(page: string, at: number): string {
  const before = page.slice(Math.max(0, at - unitsBefore), at)
  const after = page.slice(at, at + unitsAfter)
  const end = after.indexOf('<', 1)
  const words =
    before.slice(before.lastIndexOf('>') + 1) + after.slice(0, end < 0 ? undefined : end)
  return words.replaceAll(/\s+/gu, ' ')
}
