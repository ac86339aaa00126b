import { measure } from '../../ingest/html/measure.js'
import {
  isElement,
  parsePage,
  TEXT,
  type PageElement,
  type PageNode,
} from '../../ingest/html/tree.js'
import type { Comparison } from '../../model/comparison.js'
import { textOf, trimSpan, type Span } from '../../model/spans.js'
import { leftOutSpans } from '../../pages/dossier/keeping.js'
import { keyOfClaim, keyOfDiscrepancy } from '../../pages/wording/keys.js'
import { visible } from '../../pages/wording/visible.js'
import type { VerifyFailure } from './failures.js'
import { rightAt, type Witness } from './witnesses.js'

/** What a page shows of its texts: how many quotations, and what of them is not the data's. */
export interface ShownCheck {
  readonly quotations: number
  readonly failures: readonly VerifyFailure[]
}

/**
 * Compares what a page shows with its data. An element with `data-at="A:120-180"` holds exactly those words of A as
 * they are shown; a quotation (`.words`) and a text (`data-text="A"`) hold nothing else but gaps; a text holds all of
 * its words; no `blockquote` or `q` is without such words.
 */
export function checkShown(
  html: string,
  comparison: Comparison,
  witnesses: readonly Witness[],
): ShownCheck {
  if (measure(html).depth > DEEPEST) return { quotations: 0, failures: [tooDeep] }
  const keys = keysOf(comparison)
  const page = parsePage(html)
  const quotations = [...page.querySelectorAll('.words')]
  const texts = [...page.querySelectorAll('[data-text]')]
  const quoting = [...page.querySelectorAll('blockquote, q')]
  return {
    quotations: quotations.length,
    failures: [
      ...runsIn(page).flatMap((run) => checkRun(run, witnesses)),
      ...[...quotations, ...texts].flatMap((element) => checkRest(element, keys)),
      ...quoting.filter(isWithoutRun).map(({ textContent }) => unmarked(textContent)),
      ...witnesses.flatMap((witness) => checkText(witness, texts)),
    ],
  }
}

/** Elements within each other: a page of ours has under thirty, and many cost much to search. */
const DEEPEST = 100

const tooDeep: VerifyFailure = {
  kind: 'page',
  account: null,
  place: 'the page',
  found: `more than ${DEEPEST} elements within each other`,
  expected: 'fewer: no page that Readout writes has so many',
  right: null,
  part: 'body',
}

function runsIn(element: PageElement): readonly PageElement[] {
  return [...element.querySelectorAll('[data-at]')]
}

function checkRun(run: PageElement, witnesses: readonly Witness[]): readonly VerifyFailure[] {
  const at = run.getAttribute('data-at') ?? ''
  const place = placeFrom(at, witnesses)
  const found = run.textContent ?? ''
  if (place === null) return [misplaced(at, found)]
  const { witness, span } = place
  const expected = visible(textOf(witness.head.text, span))
  return found === expected ? [] : [misshown(place, at, { found, expected })]
}

interface Place {
  readonly witness: Witness
  readonly span: Span
}

type Wordings = Pick<VerifyFailure, 'found' | 'expected'>

function misplaced(place: string, found: string): VerifyFailure {
  return {
    kind: 'shown',
    account: null,
    place,
    found,
    expected: '',
    right: null,
    part: null,
  }
}

function misshown({ witness, span }: Place, place: string, wordings: Wordings): VerifyFailure {
  return {
    kind: 'shown',
    account: witness.head.id,
    place,
    ...wordings,
    right: rightAt(witness, span, wordings),
    part: null,
  }
}

/** The place that "A:120-180" names; `null` when there is none such. */
function placeFrom(at: string, witnesses: readonly Witness[]): Place | null {
  const [, id, start, end] = /^(.+):(\d{1,9})-(\d{1,9})$/u.exec(at) ?? []
  const witness = witnesses.find(({ head }) => head.id === id)
  const span = { start: Number(start), end: Number(end) }
  const isIn = span.start < span.end && span.end <= (witness?.head.text.length ?? 0)
  return witness && isIn ? { witness, span } : null
}

/** What stands in a quotation or a text beside the data's words, signs of gaps and names of findings. */
function checkRest(element: PageElement, keys: ReadonlySet<string>): readonly VerifyFailure[] {
  const rest = textsBeside(element)
    .map((text) => text.trim())
    .filter((text) => !GAP.test(text) && !keys.has(text))
  return rest.length === 0 ? [] : [unmarked(rest.join(' '))]
}

const GAP = /^(?:|\[…\]|\[\d+ paragraphs? left out\])$/u

function keysOf({ claims, discrepancies }: Comparison): ReadonlySet<string> {
  return new Set([...claims.map(keyOfClaim), ...discrepancies.map(keyOfDiscrepancy)])
}

/** The texts below a node but for its marked runs. Recursion is as deep as the page, which is measured. */
function textsBeside(node: PageNode): readonly string[] {
  if (node.nodeType === TEXT) return [node.textContent ?? '']
  if (isElement(node) && node.getAttribute('data-at') !== null) return []
  return [...node.childNodes].flatMap(textsBeside)
}

function isWithoutRun(element: PageElement): boolean {
  return [...element.querySelectorAll('[data-at], .withheld')].length === 0
}

function unmarked(words: string | null): VerifyFailure {
  return {
    kind: 'unmarked',
    account: null,
    place: 'the page',
    found: (words ?? '').trim(),
    expected: '',
    right: null,
    part: null,
  }
}

/** A text must stand on the page once, and all of it. */
function checkText(witness: Witness, texts: readonly PageElement[]): readonly VerifyFailure[] {
  const { id, text } = witness.head
  if (text === '') return []
  const own = texts.filter((element) => element.getAttribute('data-text') === id)
  const runs = own.flatMap(runsIn)
  const shown = runs.flatMap(
    (run) => placeFrom(run.getAttribute('data-at') ?? '', [witness])?.span ?? [],
  )
  const span = firstGap(text, shown)
  if (span === null) return []
  const wordings = { found: '', expected: visible(textOf(text, span)) }
  return [misshown({ witness, span }, `text of ${id}, ${span.start}-${span.end}`, wordings)]
}

/** The first stretch of a text, white space aside, that was not left out and is not shown at its place. */
function firstGap(text: string, shown: readonly Span[]): Span | null {
  const end = text.length
  let done = 0
  for (const span of [...shown, ...leftOutSpans(text), { start: end, end }].toSorted(byStart)) {
    const gap = trimSpan(text, { start: done, end: Math.max(done, span.start) })
    if (gap !== null) return gap
    done = Math.max(done, span.end)
  }
  return null
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
