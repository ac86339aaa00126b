import type { Compared } from '../../model/comparison.js'
import { renderDossier } from '../../pages/dossier.js'
import { dataClosing, dataOpening } from '../../pages/dossier/data.js'
import { pageVersion } from '../../pages/version.js'
import type { DossierFile } from '../dossier-file.js'
import type { PagePart, VerifyFailure } from './failures.js'

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

/** A page in its pieces, which put together are the page. */
interface Pieces {
  readonly head: string
  readonly shown: string
  readonly data: string
  readonly tail: string
}

interface Difference {
  readonly part: PagePart
  /** Where it is in the page, and where in what this version writes. */
  readonly at: number
  readonly atAgain: number
}

/** The first place at which two pages differ, in what matters most: the head follows from what stands below. */
function differenceOf(page: string, again: string): VerifyFailure {
  const { part, at, atAgain } = differenceIn(piecesOf(page), piecesOf(again))
  return {
    kind: 'page',
    account: null,
    place: placeIn(page, at),
    found: around(page, at),
    expected: around(again, atAgain),
    right: null,
    part,
  }
}

function differenceIn(page: Pieces, again: Pieces): Difference {
  const [shown, shownAgain] = [withoutHashes(page.shown), withoutHashes(again.shown)]
  const below = (part: PagePart, at: number): Difference => ({
    part,
    at: page.head.length + at,
    atAgain: again.head.length + at,
  })
  if (shown !== shownAgain) return below('body', firstDifference(shown, shownAgain))
  if (page.tail !== again.tail) return differenceInTail(page, again)
  const [rest, restAgain] = [page.shown + page.data, again.shown + again.data]
  if (rest !== restAgain) return below('data', firstDifference(rest, restAgain))
  const at = firstDifference(page.head, again.head)
  return { part: 'head', at, atAgain: at }
}

function differenceInTail(page: Pieces, again: Pieces): Difference {
  const at = firstDifference(page.tail, again.tail)
  return { part: 'body', at: startOfTail(page) + at, atAgain: startOfTail(again) + at }
}

function startOfTail({ head, shown, data }: Pieces): number {
  return head.length + shown.length + data.length
}

/** The hashes by which a page names its data and its texts: what changes with them says nothing of where. */
function withoutHashes(html: string): string {
  return html.replaceAll(/(?:sha256 [0-9a-f]{64}|dossier [0-9a-f]{12})\b/gu, (named) =>
    '#'.repeat(named.length),
  )
}

function piecesOf(page: string): Pieces {
  const [head, body] = partedAt(page, page.indexOf('<body'))
  const [shown, rest] = partedAt(body, body.indexOf(dataOpening))
  const closing = rest.indexOf(dataClosing)
  const [data, tail] = partedAt(rest, closing < 0 ? closing : closing + dataClosing.length)
  return { head, shown, data, tail }
}

function partedAt(text: string, at: number): readonly [before: string, after: string] {
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
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
