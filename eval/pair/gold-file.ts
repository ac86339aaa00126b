import { readFileSync } from 'node:fs'
import { goldShape, type WrittenGold, type WrittenSide, type WrittenSpan } from './gold-shape.js'
import type { Gold, GoldSide, GoldSpan } from './gold.js'

/** Labels that can be used, or all that is wrong with them, one line each. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] }

/** More lines than this about one file help nobody. */
const MOST_PROBLEMS = 8

/** A file of labels as it is written. */
export function readGoldFile(path: string): Checked<WrittenGold> {
  const raw = parseJson(path)
  if (!raw.ok) return raw
  const parsed = goldShape.safeParse(raw.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return {
    ok: false,
    problems: shorten(
      parsed.error.issues.map(
        ({ path: at, message }) =>
          `${path}: ${at.map(String).join('.') || 'the whole file'}: ${message}`,
      ),
    ),
  }
}

function parseJson(path: string): Checked<unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''))
    return { ok: true, value }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [`${path}: no JSON (${reason})`] }
  }
}

/** The first of them, and how many others there are. */
export function shorten(problems: readonly string[]): readonly string[] {
  const others = problems.length - MOST_PROBLEMS
  return others > 0
    ? [...problems.slice(0, MOST_PROBLEMS), `and ${others} more like these`]
    : problems
}

/**
 * Puts words to offsets and holds quotations against the texts, by their id. Nothing is moved: a label whose words do
 * not stand at its offsets, in UTF-16 units, is a problem.
 */
export function fitGold(written: WrittenGold, texts: ReadonlyMap<string, string>): Checked<Gold> {
  const problems: string[] = []
  const fit = (id: string, span: WrittenSpan): GoldSpan => {
    const fitted = fitSpan(span, texts)
    if (typeof fitted !== 'string') return fitted
    problems.push(`${id}: ${fitted}`)
    return { ...span, quote: span.quote ?? '' }
  }
  const gold = goldFrom(written, fit)
  return problems.length > 0
    ? { ok: false, problems: shorten(problems) }
    : { ok: true, value: gold }
}

type Fit = (id: string, span: WrittenSpan) => GoldSpan

function goldFrom(written: WrittenGold, fit: Fit): Gold {
  return {
    event: written.event,
    texts: written.texts.map(({ id, file, upTo }) => ({ id, file, upTo: upTo ?? null })),
    contacts: written.contacts.map((one) => ({
      ...one,
      evidence: one.evidence.map((each) => fit(one.id, each)),
    })),
    statements: written.statements.map((one) => ({ ...one, span: fit(one.id, one.span) })),
    commitments: written.commitments.map((one) => ({
      ...one,
      evidence: one.evidence.map((each) => fit(one.id, each)),
    })),
    datedFacts: written.datedFacts.map((one) => ({ ...one, expr: fit(one.id, one.expr) })),
    alignments: written.alignments.map((one) => ({
      ...one,
      members: one.members.map((each) => fit(one.id, each)),
      reference: one.reference ?? null,
      relations: one.relations ?? {},
    })),
    discrepancies: written.discrepancies.map((one) => ({
      ...one,
      a: fitSide(one.a, (span) => fit(one.id, span)),
      b: fitSide(one.b, (span) => fit(one.id, span)),
    })),
  }
}

function fitSide(
  { text, quote, start, end }: WrittenSide,
  fit: (span: WrittenSpan) => GoldSpan,
): GoldSide {
  if (typeof start !== 'number' || typeof end !== 'number') return { text, quote: null }
  return fit({ text, start, end, ...(typeof quote === 'string' ? { quote } : {}) })
}

function fitSpan(span: WrittenSpan, texts: ReadonlyMap<string, string>): GoldSpan | string {
  const text = texts.get(span.text)
  if (text === undefined) return `names text ${span.text}, which "texts" does not list`
  const { start, end } = span
  if (end <= start || end > text.length)
    return `${start} to ${end} is no place in text ${span.text}, which has ${text.length} units`
  const quote = text.slice(start, end)
  if (span.quote === undefined || span.quote === quote) return { ...span, quote }
  return `text ${span.text} has other words at ${start} to ${end} than the label quotes`
}
