import type { Span } from '../../model/spans.js'

/** What of a long answer a url asks for. */
export function pageFrom(query: URLSearchParams): { readonly offset: number } {
  const asked = query.get('from-row') ?? ''
  return { offset: /^\d{1,9}$/u.test(asked) ? Number(asked) : 0 }
}

/** The passage that a url asks for, as offsets into a text: "120-180"; `null` for none, and for what is none. */
export function passageFrom(query: URLSearchParams): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(query.get('at') ?? '') ?? []
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end ? span : null
}

/** Whether it chooses nothing: the first page of everything. */
export function isUnfiltered(query: URLSearchParams): boolean {
  return [...query.values()].every((value) => value.trim() === '')
}

/** A field of a form; an empty one asks for nothing. */
export function fieldFrom(query: URLSearchParams, name: string): string | null {
  const value = (query.get(name) ?? '').trim()
  return value === '' ? null : value
}
