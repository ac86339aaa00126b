import type { AccountHead, Compared } from '../../model/comparison.js'
import { toCompareJson } from '../../model/interchange.js'
import { textOf, type Evidence } from '../../model/spans.js'
import { pageVersion } from '../version.js'
import { isWhole, keptSpans } from './keeping.js'

/** How the element with a page's data begins, to the letter: whoever reads the page looks for this. */
export const dataOpening = '<script type="application/json" id="readout-data">'

/** How it ends. The data hold no "<", so the first such end is its own. */
export const dataClosing = '</script>'

/** A comparison as data within its page, as `dataOf` gives it. No browser runs it. */
export function DossierData({ data }: { readonly data: string }) {
  return (
    <script type="application/json" id="readout-data" dangerouslySetInnerHTML={{ __html: data }} />
  )
}

/**
 * The interchange shape, with the version that writes it, as one line of JSON that stands safely in HTML. A text that is not whole is `null`, with the
 * length it had and the excerpts that were kept. Keys are sorted, so that equal values give equal bytes.
 */
export function dataOf(compared: Compared): string {
  const { accounts, ...data } = toCompareJson(compared)
  const carried = {
    ...data,
    writtenBy: pageVersion,
    accounts: accounts.map((account) => ({ ...account, ...textIn(account) })),
  }
  return JSON.stringify(carried, withSortedKeys).replaceAll(/[<>&\u2028\u2029]/gu, escaped)
}

interface CarriedText {
  readonly text: string | null
  /** In UTF-16 units. */
  readonly textLength: number
  readonly excerpts: readonly Evidence[]
}

function textIn({ text }: Pick<AccountHead, 'text'>): CarriedText {
  const textLength = text.length
  if (isWhole({ text })) return { text, textLength, excerpts: [] }
  const excerpts = keptSpans(text).map((span) => ({ ...span, quote: textOf(text, span) }))
  return { text: null, textLength, excerpts }
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
