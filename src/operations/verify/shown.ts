import { measure } from '../../ingest/html/measure.js'
import {
  isElement,
  parsePage,
  TEXT,
  type PageElement,
  type PageNode,
} from '../../ingest/html/tree.js'
import type { AccountHead, Comparison } from '../../model/comparison.js'
import { textOf, trimSpan, type Span } from '../../model/spans.js'
import { leftOutSpans } from '../../pages/dossier/keeping.js'
import { keyOfClaim, keyOfDiscrepancy } from '../../pages/wording/keys.js'
import { visible } from '../../pages/wording/visible.js'
import type { VerifyFailure } from './failures.js'

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
export function checkShown(html: string, comparison: Comparison): ShownCheck {
  if (measure(html).depth > DEEPEST) return { quotations: 0, failures: [tooDeep] }
  const { accounts } = comparison
  const keys = keysOf(comparison)
  const page = parsePage(html)
  const quotations = [...page.querySelectorAll('.words')]
  const texts = [...page.querySelectorAll('[data-text]')]
  const quoting = [...page.querySelectorAll('blockquote, q')]
  return {
    quotations: quotations.length,
    failures: [
      ...runsIn(page).flatMap((run) => checkRun(run, accounts)),
      ...[...quotations, ...texts].flatMap((element) => checkRest(element, keys)),
      ...quoting.filter(isWithoutRun).map(({ textContent }) => unmarked(textContent)),
      ...accounts.flatMap((head) => checkText(head, texts)),
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
}

function runsIn(element: PageElement): readonly PageElement[] {
  return [...element.querySelectorAll('[data-at]')]
}

function checkRun(run: PageElement, accounts: readonly AccountHead[]): readonly VerifyFailure[] {
  const at = run.getAttribute('data-at') ?? ''
  const place = placeFrom(at, accounts)
  const expected = place === null ? '' : visible(textOf(place.head.text, place.span))
  const found = run.textContent ?? ''
  if (place !== null && found === expected) return []
  return [{ kind: 'shown', account: place?.head.id ?? null, place: at, found, expected }]
}

interface Place {
  readonly head: AccountHead
  readonly span: Span
}

/** The place that "A:120-180" names; `null` when there is none such. */
function placeFrom(at: string, accounts: readonly AccountHead[]): Place | null {
  const [, id, start, end] = /^(.+):(\d{1,9})-(\d{1,9})$/u.exec(at) ?? []
  const head = accounts.find((account) => account.id === id)
  const span = { start: Number(start), end: Number(end) }
  return head && span.start < span.end && span.end <= head.text.length ? { head, span } : null
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
  }
}

/** A text must stand on the page once, and all of it. */
function checkText(head: AccountHead, texts: readonly PageElement[]): readonly VerifyFailure[] {
  if (head.text === '') return []
  const own = texts.filter((text) => text.getAttribute('data-text') === head.id)
  const runs = own.flatMap(runsIn)
  const shown = runs.flatMap(
    (run) => placeFrom(run.getAttribute('data-at') ?? '', [head])?.span ?? [],
  )
  const gap = firstGap(head.text, shown)
  if (gap === null) return []
  const { id: account } = head
  return [
    {
      kind: 'shown',
      account,
      place: `text of ${account}, ${gap.start}-${gap.end}`,
      found: '',
      expected: visible(textOf(head.text, gap)),
    },
  ]
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
